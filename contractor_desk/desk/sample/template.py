"""The sample's parties and agreements as they lie in the resources, with their days put in.

A version of the terms with ``"=": 0`` is the first version with what it names replaced; its ``scope`` then maps
services to what changes of them. ``"<eves>"`` among extra holidays stands for the eves of all years of the agreement.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from contractor_desk import resources
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.book import Book
from contractor_desk.core.party import Party, Service
from contractor_desk.core.plain import from_plain
from contractor_desk.desk.sample.almanac import Almanac, eves


def read(name: str) -> Any:
    """The JSON of a file of the sample."""
    return json.loads(resources.path("sample", name).read_text(encoding="utf-8"))


def book(template: dict[str, Any], services: list[dict[str, Any]], almanac: Almanac) -> Book:
    """The book without work: its services are those that the agreements name."""
    data = _dated(template, almanac)
    for agreement in data["agreements"]:
        agreement["terms"] = _versions(agreement["terms"])
        agreement["holidays"]["extra"] = _extra(agreement, almanac)
    found = from_plain(Book, data)
    named = {item.service for agreement in found.agreements for terms in agreement.terms for item in terms.scope}
    catalogue = tuple(from_plain(Service, service) for service in services if service["key"] in named)
    return replace(found, services=catalogue)


def with_series(found: Book, party: str, next_number: int) -> Book:
    """The book in which that party's next invoice takes this number."""
    parties = tuple(_numbered(one, next_number) if one.key == party else one for one in found.parties)
    return replace(found, parties=parties)


def _numbered(party: Party, next_number: int) -> Party:
    return replace(party, invoice_series=replace(party.invoice_series, next=next_number))


def agreement(found: Book, key: str) -> Agreement:
    """The agreement of that key. Raises KeyError if there is none."""
    for one in found.agreements:
        if one.key == key:
            return one
    raise KeyError(key)


def _dated(data: Any, almanac: Almanac) -> Any:
    if isinstance(data, str):
        return data if data == "<eves>" else almanac.fill(data)
    if isinstance(data, list):
        return [_dated(item, almanac) for item in data]
    if isinstance(data, dict):
        return {key: _dated(item, almanac) for key, item in data.items()}
    return data


def _versions(terms: list[dict[str, Any]]) -> list[dict[str, Any]]:
    versions: list[dict[str, Any]] = []
    for change in terms:
        if "=" not in change:
            versions.append(change)
            continue
        base = versions[change["="]]
        scope = [item | change.get("scope", {}).get(item["service"], {}) for item in base["scope"]]
        versions.append(base | {name: item for name, item in change.items() if name != "="} | {"scope": scope})
    return versions


def _extra(data: dict[str, Any], almanac: Almanac) -> list[str]:
    calendar = data["holidays"]
    years = range(int(data["period"]["start"][:4]), almanac.today.year + 3)
    spread = [day.isoformat() for day in eves(calendar["country"], years)]
    return [day for item in calendar.get("extra", ()) for day in (spread if item == "<eves>" else [item])]

"""The book file: a whole book as JSON, version 1 (interfaces.md). ``parse(dump(book)) == book``, to the byte and back.

A file is read in four steps, each of which refuses all of it with a place and what was expected there: JSON, the
schema, defaults and local times, the rules of the values (``core/checks``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.book import BOOK_FORMAT, BOOK_VERSION, Book
from contractor_desk.core.checks import Known, book_flaws, refuse
from contractor_desk.core.errors import PlaceError
from contractor_desk.core.instants import instant, zone
from contractor_desk.core.party import Approval
from contractor_desk.core.plain import from_plain, to_plain
from contractor_desk.core.work import TimeEntry
from contractor_desk.exchange.book_schema import book_schema
from contractor_desk.exchange.json_text import read_json
from contractor_desk.exchange.schema_check import Check, checker, shown

_SPREAD = frozenset({"parties", "workers", "services", "agreements"})
_UTC = ZoneInfo("UTC")


def parse(data: bytes, known: Known | None = None) -> Book:
    """The book in a file. ``known`` is what the book that it goes into has: references to it are good.

    Raises PlaceError with the path of the first place that does not fit, and what was expected there.
    """
    plain = read_json(data)
    _refuse_other_formats(plain)
    _check()(plain)
    known = known or Known()
    _fill_defaults(plain, known)
    time = plain.pop("time", [])
    book = from_plain(Book, plain)
    agreements = {**known.agreements, **{agreement.key: agreement for agreement in book.agreements}}
    zones = {key: _zone_of(agreement) for key, agreement in agreements.items()}
    entries = tuple(_entry(entry, zones.get(entry["agreement"], _UTC)) for entry in time)
    book = replace(book, time=entries)
    refuse(book_flaws(book, known))
    return book


def dump(book: Book, known: Known | None = None) -> bytes:
    """The file of a book, UTF-8: every field, in one order, clock times with the offset that their zone had then."""
    agreements = {**(known.agreements if known else {}), **{one.key: one for one in book.agreements}}
    zones = {key: _zone_of(agreement) for key, agreement in agreements.items()}
    parts = []
    for name in (field.name for field in fields(book)):
        value = getattr(book, name)
        if name == "time":
            items = [_plain_entry(entry, zones.get(entry.agreement, _UTC)) for entry in value]
        elif isinstance(value, tuple):
            items = [to_plain(item) for item in value]
        else:
            parts.append(f'  "{name}": {_spread(to_plain(value), "  ")}')
            continue
        write = _spread_item if name in _SPREAD else _item
        inside = ",\n".join(map(write, items))
        parts.append(f'  "{name}": [\n{inside}\n  ]' if items else f'  "{name}": []')
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


@cache
def _check() -> Check:
    return checker(book_schema())


def _refuse_other_formats(plain: Any) -> None:
    """A file of something else, or of a later version, is named as what it is before its parts are looked at."""
    if not isinstance(plain, dict):
        raise PlaceError("file", expected="object", found=shown(plain))
    if plain.get("format") != BOOK_FORMAT:
        raise PlaceError("format", expected="book_format", format=BOOK_FORMAT, found=shown(plain.get("format")))
    version = plain.get("version")
    if type(version) is int and version > BOOK_VERSION:
        raise PlaceError("version", expected="version_not_newer", version=BOOK_VERSION, found=version)


def _fill_defaults(plain: dict[str, Any], known: Known) -> None:
    """The defaults that a type cannot say: the client's language, zero percent, an object for null, sorted versions."""
    languages = {key: party.language for key, party in known.parties.items()}
    for party in plain.get("parties", ()):
        languages[party["key"]] = party.get("language", "en")
        _drop_nulls(party, "address", "invoice_series")
    for agreement in plain.get("agreements", ()):
        agreement.setdefault("language", languages.get(agreement["client"], "en"))
        _drop_nulls(agreement, "holidays")
        agreement["terms"].sort(key=lambda terms: terms["from"])
        for priced in (*agreement["terms"], *agreement.get("milestones", ()), *agreement.get("adjustments", ())):
            _fill_percent(priced.get("vat"))
    numbers = {key: (agreement.number, agreement.title) for key, agreement in known.agreements.items()}
    numbers |= {one["key"]: (one["number"], one["title"]) for one in plain.get("agreements", ())}
    for invoice in plain.get("invoices", ()):
        _fill_invoice(invoice, numbers.get(invoice["agreement"], ("", "")))
    for expense in plain.get("expenses", ()):
        _fill_percent(expense.get("vat"))


def _fill_invoice(invoice: dict[str, Any], agreement: tuple[str, str]) -> None:
    """What an invoice of another program's making may leave out: ``agreement`` is the number and title of its."""
    for party in (invoice["seller"], invoice["buyer"]):
        _drop_nulls(party, "address", "invoice_series")
    days = date.fromisoformat(invoice["due_date"]) - date.fromisoformat(invoice["issue_date"])
    invoice.setdefault("language", invoice["buyer"].get("language", "en"))
    invoice.setdefault("payment_days", max(days.days, 0))
    invoice.setdefault("agreement_number", agreement[0])
    invoice.setdefault("agreement_title", agreement[1])


def _fill_percent(vat: dict[str, Any] | None) -> None:
    if vat is not None and vat["category"] not in ("S", "O") and vat.get("percent") is None:
        vat["percent"] = "0"


def _drop_nulls(plain: dict[str, Any], *names: str) -> None:
    for name in names:
        if name in plain and plain[name] is None:
            del plain[name]


def _zone_of(agreement: Agreement) -> ZoneInfo:
    """Its zone; UTC for a name that is none, which the checks then refuse."""
    try:
        return zone(agreement.time_zone)
    except ValueError:
        return _UTC


def _entry(plain: Mapping[str, Any], place: ZoneInfo) -> TimeEntry:
    """A time entry, written out because a book has very many of them."""
    get = plain.get
    start = _moment(get("start"), place)
    day = _day(get("date"))
    approved = get("approved")
    return TimeEntry(
        key=plain["key"],
        agreement=plain["agreement"],
        worker=plain["worker"],
        service=plain["service"],
        local_date=(day or date.min) if start is None else start.astimezone(place).date(),
        start=start,
        end=_moment(get("end"), place),
        date=day,
        seconds=get("seconds"),
        site=get("site"),
        break_seconds=get("break_seconds", 0),
        note=get("note", ""),
        reference=get("reference"),
        billable=get("billable", True),
        callout=get("callout", False),
        outside_period=get("outside_period", False),
        approved=None if approved is None else from_plain(Approval, approved),
        asked_on=_day(get("asked_on")),
        tags=tuple(get("tags", ())),
    )


def _moment(text: str | None, place: ZoneInfo) -> datetime | None:
    return None if text is None else instant(text, place)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _plain_entry(entry: TimeEntry, place: ZoneInfo) -> dict[str, Any]:
    """Clock times or date and seconds, whichever the entry has, then every other field."""
    plain: dict[str, Any] = {name: getattr(entry, name) for name in ("key", "agreement", "worker", "service", "site")}
    if entry.start is not None:
        plain["start"] = _clock(entry.start, place)
        plain["end"] = None if entry.end is None else _clock(entry.end, place)
    else:
        plain["date"] = None if entry.date is None else entry.date.isoformat()
        plain["seconds"] = entry.seconds
    plain["break_seconds"] = entry.break_seconds
    plain["note"] = entry.note
    plain["reference"] = entry.reference
    plain["billable"] = entry.billable
    plain["callout"] = entry.callout
    plain["outside_period"] = entry.outside_period
    plain["approved"] = to_plain(entry.approved)
    plain["asked_on"] = None if entry.asked_on is None else entry.asked_on.isoformat()
    plain["tags"] = list(entry.tags)
    return plain


def _clock(moment: datetime, place: ZoneInfo) -> str:
    """Local time with its offset; in UTC where the zone had an offset with seconds then, which ISO 8601 cannot say."""
    text = moment.astimezone(place).isoformat(timespec="seconds")
    return text if len(text) == 25 else moment.astimezone(UTC).isoformat(timespec="seconds")


_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _item(plain: Any) -> str:
    return f"    {_ENCODE(plain)}"


def _spread_item(plain: Any) -> str:
    return f"    {_spread(plain, '    ')}"


def _spread(plain: Any, indent: str) -> str:
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=2).replace("\n", f"\n{indent}")

"""What a form that logs time offers to choose from."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date

from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.store.reading import agreements, parties
from contractor_desk.store.reading.day import own_worker


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementChoice:
    """``listed`` are the services in its scope today, in their order; ``sites`` are (key, name)."""

    key: str
    title: str
    number: str
    other_party: str
    contractor: str
    time_zone: str
    listed: tuple[str, ...]
    sites: tuple[tuple[str, str], ...]
    ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a form that logs time offers: by agreement its other party, services and sites; workers by party."""

    agreements: tuple[AgreementChoice, ...]
    services: tuple[tuple[str, dict[str, str]], ...]
    workers: tuple[tuple[str, str, str], ...]
    own_worker: str | None


def choices(connection: sqlite3.Connection, today: date) -> Choices:
    """What time can be logged on, in the book's order; drafts are left out. Workers are (key, name, party)."""
    home = parties.home_key(connection)
    names = {
        row.key: row.contractor_name if row.client == home else row.client_name
        for row in agreements.agreement_rows(connection)
    }
    return Choices(
        agreements=tuple(
            AgreementChoice(
                key=each.key,
                title=each.title,
                number=each.number,
                other_party=names[each.key],
                contractor=each.contractor,
                time_zone=each.time_zone,
                listed=tuple(dict.fromkeys(item.service for item in terms_on_or_earliest(each, today).scope)),
                sites=tuple((site.key, site.name) for site in each.sites),
                ended=each.status == "ended",
            )
            for each in agreements.agreements(connection)
            if each.status != "draft" and each.terms
        ),
        services=tuple((each.key, dict(each.name)) for each in parties.services(connection)),
        workers=tuple((each.key, each.name, each.party) for each in parties.workers(connection)),
        own_worker=own_worker(connection),
    )

"""A line typed in haste: on which agreements hours can be logged, what was worked on last, and how work would count.

``quick_verdict(connection, "nordlund", "user_support", day)`` is *included* and draws on the month's included hours;
``left_seconds`` says how many of them there are, which rates the month's work.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date

from contractor_desk.core.agreement import Agreement, Coverage
from contractor_desk.core.coverage import needs_approval, verdict
from contractor_desk.core.days import terms_on
from contractor_desk.core.months import Month
from contractor_desk.core.party import Service
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.drafts import propose
from contractor_desk.desk.frame import home_side, other_parties
from contractor_desk.store.reading import agreements, entries, faces, parties
from contractor_desk.store.reading.day import own_worker


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkChoice:
    """An agreement that hours can be logged on, and all services, those in its scope (``in_scope``) first.

    ``worker`` is whose hours they are unless another is named: the contractor's first.
    """

    agreement: str
    number: str
    title: str
    other_party: str
    worker: str | None
    in_scope: tuple[str, ...]
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickVerdict:
    """How work on a service would count: ``coverage`` None is outside the terms, ``draws`` on the month's included
    hours. ``clause`` is the place in the signed agreement."""

    coverage: Coverage | None
    clause: str | None = None
    asks_approval: bool = False
    draws: bool = False


def work_choices(connection: sqlite3.Connection) -> list[WorkChoice]:
    """The agreements that are neither drafts nor ended, in the book's order: what the home party sells, or, if it only
    hires, what it hires."""
    home, selling = parties.home_key(connection), home_side(connection) == "contractor"
    others = dict(other_parties(connection))
    known = [service.key for service in parties.services(connection)]
    return [
        _choice(connection, agreement, others[agreement.key], known)
        for agreement in agreements.agreements(connection)
        if agreement.status == "active" and (agreement.contractor == home or not selling)
    ]


def _choice(connection: sqlite3.Connection, agreement: Agreement, other: str, known: list[str]) -> WorkChoice:
    listed = tuple(dict.fromkeys(item.service for item in agreement.terms[-1].scope))
    return WorkChoice(
        agreement=agreement.key,
        number=agreement.number,
        title=agreement.title,
        other_party=other,
        worker=faces.first_worker_key(connection, agreement.contractor),
        in_scope=listed,
        services=(*listed, *(key for key in known if key not in listed)),
    )


def services(connection: sqlite3.Connection) -> tuple[Service, ...]:
    """All services, in the order in which they came into the book."""
    return parties.services(connection)


def last_work(connection: sqlite3.Connection) -> TimeEntry | None:
    """The entry that the user worked on last, running ones left out: what *Continue last* starts again."""
    key = faces.last_entry(connection, own_worker(connection))
    return None if key is None else entries.entry(connection, key)


def quick_verdict(connection: sqlite3.Connection, agreement_key: str, service: str, day: date) -> QuickVerdict:
    """How work on the service that day would count."""
    agreement = agreements.agreement(connection, agreement_key)
    terms = terms_on(agreement, day)
    if terms is None:
        return QuickVerdict(coverage=None)
    said = verdict(terms, service)
    return QuickVerdict(
        coverage=said.coverage,
        clause=said.item.clause if said.item is not None else None,
        asks_approval=needs_approval(terms, said.coverage),
        draws=said.coverage in ("included", "limited") and terms.allowance is not None,
    )


def left_seconds(connection: sqlite3.Connection, agreement_key: str, day: date) -> int | None:
    """What the included hours of the day's month still hold, None where there are none. This rates the month's work and
    can take a while: ask beside the window."""
    ledger = propose(connection, agreement_key, Month.of(day)).draft.allowance
    if ledger is None:
        return None
    return max(0, ledger.granted_seconds + ledger.carried_in_seconds - ledger.used_seconds)

"""What a client's page of a contractor shows beside the terms: the month's hours by service, and what needs a yes.

Kystnet worked 3:15 on rack and cabling in November, which is excluded: it is charged once we say yes (picture 13).
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from contractor_desk.core import invoicing
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.coverage import needs_approval, verdict
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.months import Month
from contractor_desk.core.party import Approval
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.drafts import open_work
from contractor_desk.store.reading import agreements, entries, expenses, invoices, parties

GIVEN_SHOWN = 3
"""So many approvals that were given are listed, the last ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Work that is charged only with a yes; ``approved`` once it was said."""

    entry: str
    day: date
    text: str
    seconds: int
    approved: Approval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiredWork:
    """``seconds`` of the month by service; ``wanted`` first what waits, oldest first, then what was approved lately."""

    seconds: dict[str, int]
    wanted: tuple[Wanted, ...]


def hired_hours(connection: sqlite3.Connection, month: Month) -> dict[str, int]:
    """The seconds of work in that month by agreement."""
    found = entries.seconds_by_service(connection, month.first, month.last)
    return {agreement: sum(by_service.values()) for agreement, by_service in found.items()}


def hired_work(connection: sqlite3.Connection, key: str, today: date) -> HiredWork:
    """Of one agreement on that day. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, key)
    month = Month.of(today)
    seconds = entries.seconds_by_service(connection, month.first, month.last).get(key, {})
    found = open_work(connection, agreement, today)
    asked = [entry for entry in found if entry.billable and not entry.running and _needs_yes(agreement, entry)]
    waiting = [entry for entry in asked if not _given(entry)]
    given = [entry for entry in asked if _given(entry)]
    names = {service.key: service for service in parties.services(connection)}
    rows = [*waiting, *reversed(given[-GIVEN_SHOWN:])]
    return HiredWork(
        seconds=seconds,
        wanted=tuple(
            Wanted(
                entry=entry.key,
                day=entry.local_date,
                text=entry.note or names[entry.service].name_in(agreement.language),
                seconds=entry.duration,
                approved=entry.approved if _given(entry) else None,
            )
            for entry in rows
        ),
    )


def hired_amounts(connection: sqlite3.Connection, key: str, today: date) -> dict[str, Decimal]:
    """What each entry that waits would add to the bill of its month, were it approved alone. This rates the work anew
    for each and takes a while: ask beside the window."""
    agreement = agreements.agreement(connection, key)
    found = open_work(connection, agreement, today)
    asked = [entry for entry in found if entry.billable and not entry.running and _needs_yes(agreement, entry)]
    waiting = [entry for entry in asked if not _given(entry)]
    costs = expenses.open_expenses(connection, key)
    issued = invoices.issued_months(connection, key)

    def net(month: Month, work: tuple[TimeEntry, ...]) -> Decimal:
        return invoicing.propose(agreement, month, work, costs, issued, round_total=False).net

    without: dict[Month, Decimal] = {}
    amounts = {}
    for entry in waiting:
        month = Month.of(entry.local_date)
        if month not in without:
            without[month] = net(month, found)
        yes = Approval(on=entry.local_date, by="-")
        approved = tuple(replace(one, approved=yes) if one.key == entry.key else one for one in found)
        amounts[entry.key] = net(month, approved) - without[month]
    return amounts


def _needs_yes(agreement: Agreement, entry: TimeEntry) -> bool:
    terms = terms_on_or_earliest(agreement, entry.local_date)
    return needs_approval(terms, verdict(terms, entry.service).coverage)


def _given(entry: TimeEntry) -> bool:
    return entry.approved is not None and entry.approved.given

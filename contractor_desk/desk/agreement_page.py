"""What the page of the agreements shows: the list with what comes next, and one agreement in full (picture 03).

Nothing here rates work but ``included_hours``, which belongs on a worker thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from contractor_desk.core.agreement import Agreement, Side, Terms
from contractor_desk.core.allowance import granted_seconds
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.deadlines import Deadline
from contractor_desk.core.deadlines import deadlines as deadlines_of
from contractor_desk.core.fees import first_month
from contractor_desk.core.invoice import AllowanceMonth
from contractor_desk.core.months import Month, add_months
from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.core.period import ONE_DAY, end_in_force, maximum_end, next_extension, notice_counts
from contractor_desk.desk.deadlines import all_deadlines, side_of
from contractor_desk.desk.drafts import propose
from contractor_desk.store.reading import agreements, deciding, history, invoices, parties

FAR = date(2199, 12, 31)
_LEDGERS = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTerm:
    """A row of the list. ``gone`` of the term, 0 to 1; ``next`` is the next duty; ``option_months`` are those left."""

    agreement: Agreement
    other_name: str
    side: Side
    end: date | None
    gone: float
    option_share: float
    next: Deadline | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthUse:
    """Included hours that a month used, in seconds, and what it granted and took in."""

    month: Month
    used_seconds: int
    available_seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    at: str
    name: str
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementView:
    """One agreement as it stands on a day. ``options`` are the last days that the options left would bring.

    ``months`` are the last eleven ledgers that were issued, oldest first; ``has_hours``: the month of the day has a
    ledger that is open. ``last_issued`` is the latest month with an invoice that stands.
    """

    agreement: Agreement
    contractor: Party
    client: Party
    side: Side
    terms: Terms
    end: date | None
    maximum: date | None
    options: tuple[date, ...]
    deadlines: tuple[Deadline, ...]
    services: dict[str, Service]
    workers: dict[str, Worker]
    has_hours: bool
    months: tuple[MonthUse, ...]
    invoice_count: int
    last_issued: Month | None
    locked: dict[tuple[str, str], str]
    history: tuple[HistoryLine, ...]


def listed_terms(connection: sqlite3.Connection, today: date) -> list[ListedTerm]:
    """All agreements in the book's order, each with its next duty; a notice is one only where it ends something."""
    home = parties.home_key(connection)
    names = {party.key: party.name for party in parties.parties(connection)}
    nexts: dict[str, Deadline] = {}
    listed = agreements.agreements(connection)
    ended_by_notice = {agreement.key for agreement in listed if notice_counts(agreement.period)}
    for deadline in all_deadlines(connection, today):
        if deadline.kind != "notice" or deadline.agreement in ended_by_notice:
            nexts.setdefault(deadline.agreement, deadline)
    rows = []
    for agreement in listed:
        side = side_of(agreement, home)
        end = end_in_force(agreement, today)
        start = agreement.period.start
        gone = 0.0
        if end is not None and end >= start:
            gone = min(1.0, max(0.0, ((today - start).days + 1) / ((end - start).days + 1)))
        left = agreement.period.extensions[agreement.period.exercised_extensions :]
        options = sum(option.months for option in left)
        whole = ((end - start).days + 1) / 30.44 if end is not None and end >= start else 0.0
        rows.append(
            ListedTerm(
                agreement=agreement,
                other_name=names[agreement.client if side == "contractor" else agreement.contractor],
                side=side,
                end=end,
                gone=gone,
                option_share=options / (options + whole) if options and whole else 0.0,
                next=nexts.get(agreement.key),
            )
        )
    return rows


def agreement_view(connection: sqlite3.Connection, key: str, today: date) -> AgreementView:
    """Everything the page says of one agreement. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, key)
    side = side_of(agreement, parties.home_key(connection))
    decisions = deciding.decisions(connection)
    issued = [Month.parse(month) for month in invoices.months_of(connection, key)]
    reviewed = deadlines_of(agreement, today, add_months(today, 13), side=side, decisions=decisions)
    others = deadlines_of(replace(agreement, review=None), today, FAR, side=side, decisions=decisions)
    found = (*others, *(one for one in reviewed if one.kind == "review"))
    return AgreementView(
        agreement=agreement,
        contractor=parties.party(connection, agreement.contractor),
        client=parties.party(connection, agreement.client),
        side=side,
        terms=terms_on_or_earliest(agreement, max(today, agreement.period.start)),
        end=end_in_force(agreement, today, side),
        maximum=maximum_end(agreement.period),
        options=option_ends(agreement, today),
        deadlines=tuple(sorted(found, key=lambda one: (one.date, one.kind))),
        services={service.key: service for service in parties.services(connection)},
        workers={worker.key: worker for worker in parties.workers(connection)},
        has_hours=_has_hours(agreement, Month.of(today), issued),
        months=tuple(
            month_use(Month.parse(month), ledger) for month, ledger in invoices.ledgers(connection, key, _LEDGERS)
        ),
        invoice_count=invoices.count_of(connection, key),
        last_issued=max(issued, default=None),
        locked=agreements.locked_parts(connection, key),
        history=tuple(
            HistoryLine(at=event.at.date().isoformat(), name=event.name, author=event.author)
            for event in history.events_of(connection, "agreements", key)
        ),
    )


def included_hours(connection: sqlite3.Connection, key: str, today: date) -> AllowanceMonth | None:
    """The ledger of the day's month as it would be billed now, None where it has none. This rates the work that is open
    and can take a while: ask beside the window. Raises UnknownKeyError."""
    return propose(connection, key, Month.of(today)).draft.allowance


def month_use(month: Month, ledger: AllowanceMonth) -> MonthUse:
    """What the ledger says of the month in two figures."""
    return MonthUse(
        month=month,
        used_seconds=ledger.used_seconds + ledger.overage_seconds,
        available_seconds=ledger.granted_seconds + ledger.carried_in_seconds,
    )


def _has_hours(agreement: Agreement, month: Month, issued: Collection[Month]) -> bool:
    if agreement.status == "draft" or month in issued:
        return False
    if agreement.opening is not None and month < first_month(agreement):
        return False
    return granted_seconds(agreement, month) is not None


def option_ends(agreement: Agreement, on: date) -> tuple[date, ...]:
    """The last day after each option that is left, none past the maximum."""
    end = end_in_force(agreement, on)
    if end is None or next_extension(agreement.period) is None:
        return ()
    maximum = maximum_end(agreement.period)
    ends, months = [], 0
    for option in agreement.period.extensions[agreement.period.exercised_extensions :]:
        months += option.months
        last = add_months(end + ONE_DAY, months) - ONE_DAY
        ends.append(last if maximum is None else min(last, maximum))
    return tuple(ends)

"""What a client sees first: contractors by their next date, hours that wait for a yes, spend against what was agreed.

Pixelsmedjen asked on 20 November for 6:45, 2:00 of them out of scope; in November 21 250,00 DKK are spent there.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from contractor_desk.core import invoicing
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.coverage import needs_approval, verdict
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.months import Month
from contractor_desk.core.party import Approval
from contractor_desk.core.period import end_in_force, maximum_end, notice_counts
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.deadlines import all_deadlines
from contractor_desk.desk.drafts import open_work
from contractor_desk.store.reading import agreements, expenses, invoices, parties

Stop = tuple[date, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hired:
    """A contractor's agreement: ``end`` the last day in force (None: until notice), ``options_to`` with all options.
    ``next_kind`` and ``next_day`` are of its next deadline, ``stops`` are milestones and sites with whether done."""

    agreement: str
    party_name: str
    title: str
    start: date
    end: date | None
    options_to: date | None
    stops: tuple[Stop, ...]
    next_kind: str | None
    next_day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToApprove:
    """Entries that the contractor asked to approve, or that are charged only with a yes; ``since`` is the oldest."""

    agreement: str
    party_name: str
    keys: tuple[str, ...]
    seconds: int
    out_seconds: int
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Spend:
    """Net of the month; ``agreed`` is its fee or cap, None without either; ``waiting`` more if all is approved."""

    agreement: str
    party_name: str
    currency: str
    spent: Decimal
    agreed: Decimal | None
    waiting: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLook:
    hired: tuple[Hired, ...]
    to_approve: tuple[ToApprove, ...]
    spend: tuple[Spend, ...]


def client_look(connection: sqlite3.Connection, today: date) -> ClientLook:
    """Of the agreements whose client is the home party and that are active; contractors by next date, money by size."""
    home = parties.home_key(connection)
    names = {row.key: row.contractor_name for row in agreements.agreement_rows(connection)}
    active = [each for each in agreements.agreements(connection) if each.status == "active" and each.client == home]
    found = {each.key: open_work(connection, each, today) for each in active}
    approvals = (_to_approve(each, names[each.key], found[each.key]) for each in active)
    spend = (_spend(connection, each, names[each.key], Month.of(today), found[each.key]) for each in active)
    return ClientLook(
        hired=_hired(connection, active, names, today),
        to_approve=tuple(sorted((one for one in approvals if one is not None), key=lambda one: one.since)),
        spend=tuple(
            sorted((one for one in spend if one is not None), key=lambda one: -max(one.spent, one.agreed or 0))
        ),
    )


def contractors(connection: sqlite3.Connection, today: date) -> tuple[Hired, ...]:
    """The active agreements whose client is the home party, by next date."""
    home = parties.home_key(connection)
    names = {row.key: row.contractor_name for row in agreements.agreement_rows(connection)}
    active = [each for each in agreements.agreements(connection) if each.status == "active" and each.client == home]
    return _hired(connection, active, names, today)


def _hired(
    connection: sqlite3.Connection, active: list[Agreement], names: dict[str, str], today: date
) -> tuple[Hired, ...]:
    ahead: dict[str, tuple[str, date]] = {}
    ended_by_notice = {each.key for each in active if notice_counts(each.period)}
    for deadline in all_deadlines(connection, today):
        asks = deadline.kind != "notice" or deadline.agreement in ended_by_notice
        if asks and deadline.date >= today:
            ahead.setdefault(deadline.agreement, (deadline.kind, deadline.date))
    rows = [
        Hired(
            agreement=each.key,
            party_name=names[each.key],
            title=each.title,
            start=each.period.start,
            end=end_in_force(each, today),
            options_to=_options_to(each, today),
            stops=_stops(each),
            next_kind=ahead.get(each.key, (None, None))[0],
            next_day=ahead.get(each.key, (None, None))[1],
        )
        for each in active
    ]
    return tuple(sorted(rows, key=lambda row: (row.next_day or date.max, row.agreement)))


def _options_to(agreement: Agreement, today: date) -> date | None:
    """The last day with all options that are left, not past the maximum."""
    period = agreement.period
    end = end_in_force(agreement, today)
    left = period.extensions[period.exercised_extensions :]
    if end is None or not left:
        return None
    months = sum(extension.months for extension in left)
    after = end + timedelta(days=1)
    last = Month.of(after).plus(months)
    day = min(after.day, last.last.day)
    reached = date(last.year, last.number, day) - timedelta(days=1)
    latest = maximum_end(period)
    return reached if latest is None else min(reached, latest)


def _stops(agreement: Agreement) -> tuple[Stop, ...]:
    sites = [(site.cutover_done or site.cutover_planned, site.cutover_done is not None) for site in agreement.sites]
    return tuple(sorted((day, done) for day, done in sites if day is not None))


def _to_approve(agreement: Agreement, name: str, found: tuple[TimeEntry, ...]) -> ToApprove | None:
    open_ = [entry for entry in found if entry.billable and not entry.running and not _given(entry)]
    excluded = {entry.key for entry in open_ if _excluded(agreement, entry)}
    wanted = [entry for entry in open_ if entry.asked_on is not None or entry.key in excluded]
    if not wanted:
        return None
    return ToApprove(
        agreement=agreement.key,
        party_name=name,
        keys=tuple(entry.key for entry in wanted),
        seconds=sum(entry.duration for entry in wanted),
        out_seconds=sum(entry.duration for entry in wanted if entry.key in excluded),
        since=min(entry.asked_on or entry.local_date for entry in wanted),
    )


def _given(entry: TimeEntry) -> bool:
    return entry.approved is not None and entry.approved.given


def _excluded(agreement: Agreement, entry: TimeEntry) -> bool:
    terms = terms_on_or_earliest(agreement, entry.local_date)
    return needs_approval(terms, verdict(terms, entry.service).coverage)


def _spend(
    connection: sqlite3.Connection, agreement: Agreement, name: str, month: Month, found: tuple[TimeEntry, ...]
) -> Spend | None:
    costs = expenses.open_expenses(connection, agreement.key)
    issued = invoices.issued_months(connection, agreement.key)

    def net(work: tuple[TimeEntry, ...]) -> Decimal:
        return invoicing.propose(agreement, month, work, costs, issued, round_total=False).net

    yes = Approval(on=month.first, by="-")
    agreed_work = tuple(
        replace(entry, approved=yes) if not _given(entry) and _excluded(agreement, entry) else entry for entry in found
    )
    spent = net(found)
    waiting = net(agreed_work) - spent if agreed_work != found else Decimal(0)
    terms = terms_on_or_earliest(agreement, month.last)
    cap = terms.cap.amount if terms.cap is not None and terms.cap.per == "month" else None
    agreed = terms.fee.amount if terms.fee is not None else cap
    if not spent and not waiting and agreed is None:
        return None
    return Spend(
        agreement=agreement.key,
        party_name=name,
        currency=agreement.currency,
        spent=spent,
        agreed=agreed,
        waiting=waiting,
    )

"""What needs the user now, most urgent first: deadlines, overdue invoices, approvals, allowance, work that is not
billed or cannot be (look.md 2.2)."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.days import in_period
from contractor_desk.core.months import Month
from contractor_desk.core.period import notice_counts
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.deadlines import all_deadlines
from contractor_desk.desk.drafts import Drafts
from contractor_desk.desk.invoices import invoice_list
from contractor_desk.desk.reminders import reminders
from contractor_desk.store.reading import agreements, deciding, parties

Urgency = Literal["danger", "warn", "info"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """``kind`` is that of a reminder, or ``invoice_overdue``, ``outside_period``, ``unbilled_month``. ``day`` is the
    day to act by; ``days`` until it, negative when it is past. ``markable``: it can be snoozed and done."""

    kind: str
    agreement: str
    party_name: str
    day: date
    days: int
    urgency: Urgency
    markable: bool
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snoozed:
    """A reminder that is hidden until a day; ``day`` is the deadline's."""

    kind: str
    agreement: str
    party_name: str
    day: date
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """The next dated duty that nothing need be done for yet."""

    kind: str
    agreement: str
    party_name: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    rows: tuple[Need, ...]
    snoozed: tuple[Snoozed, ...] = ()
    upcoming: Upcoming | None = None


def needs(connection: sqlite3.Connection, on: date, drafts: Drafts | None = None) -> Needs:
    """Everything that wants an act on that day, the most urgent first: what is overdue longest, then by day."""
    drafts = drafts or Drafts(connection)
    home = parties.home_key(connection)
    names = {
        row.key: row.contractor_name if row.client == home else row.client_name
        for row in agreements.agreement_rows(connection)
    }
    ended_by_notice = {one.key for one in agreements.agreements(connection) if notice_counts(one.period)}
    found = [
        Need(
            kind=reminder.kind,
            agreement=reminder.agreement,
            party_name=names[reminder.agreement],
            day=reminder.date,
            days=(reminder.date - on).days,
            urgency=_urgency(reminder.kind, reminder.overdue, (reminder.date - on).days),
            markable=True,
            data=dict(reminder.data) | {"lead": reminder.lead, "overdue": reminder.overdue},
        )
        for reminder in reminders(connection, on, drafts)
        if reminder.kind != "notice" or reminder.agreement in ended_by_notice
    ]
    for row in invoice_list(connection, on):
        if row.status == "overdue":
            data = {"number": row.number, "open": row.open, "currency": row.currency}
            found.append(
                Need(
                    kind="invoice_overdue",
                    agreement=row.agreement,
                    party_name=names[row.agreement],
                    day=row.due_date,
                    days=(row.due_date - on).days,
                    urgency="danger",
                    markable=False,
                    data=data,
                )
            )
    found += _of_bills(connection, on, names, home, drafts)
    return Needs(
        rows=tuple(sorted(found, key=lambda need: (_RANK[need.urgency], need.days, need.agreement))),
        snoozed=_snoozed(connection, on, names),
        upcoming=_upcoming(connection, on, names, ended_by_notice),
    )


def _snoozed(connection: sqlite3.Connection, on: date, names: dict[str, str]) -> tuple[Snoozed, ...]:
    return tuple(
        Snoozed(
            kind=mark.kind,
            agreement=mark.agreement,
            party_name=names[mark.agreement],
            day=mark.date,
            until=mark.until,
        )
        for mark in deciding.reminder_marks(connection)
        if mark.mark == "snoozed" and mark.until is not None and on < mark.until
    )


def _upcoming(
    connection: sqlite3.Connection, on: date, names: dict[str, str], ended_by_notice: Collection[str]
) -> Upcoming | None:
    for deadline in all_deadlines(connection, on):
        if deadline.date > on and (deadline.kind != "notice" or deadline.agreement in ended_by_notice):
            name = names[deadline.agreement]
            return Upcoming(kind=deadline.kind, agreement=deadline.agreement, party_name=name, day=deadline.date)
    return None


def _of_bills(
    connection: sqlite3.Connection, on: date, names: dict[str, str], home: str | None, drafts: Drafts
) -> list[Need]:
    """Work outside a period, whenever it was, and the first month of an agreement that is not billed yet."""
    found = []
    this = Month.of(on)
    for agreement in agreements.agreements(connection):
        if agreement.status == "draft":
            continue
        proposal = drafts.of(agreement, this)
        draft = proposal.draft
        outside = [entry.key for entry in proposal.entries if _is_outside(agreement, entry)]
        if outside:
            found.append(
                Need(
                    kind="outside_period",
                    agreement=agreement.key,
                    party_name=names[agreement.key],
                    day=on,
                    days=0,
                    urgency="warn",
                    markable=False,
                    data={"entries": tuple(outside)},
                )
            )
        months = [Month.parse(one.month) for one in draft.problems if one.code == "earlier_month_open" and one.month]
        if months and agreement.contractor == home:
            first = min(months)
            found.append(
                Need(
                    kind="unbilled_month",
                    agreement=agreement.key,
                    party_name=names[agreement.key],
                    day=first.last,
                    days=(first.last - on).days,
                    urgency="info",
                    markable=False,
                    data={"month": str(first)},
                )
            )
    return found


def _is_outside(agreement: Agreement, entry: TimeEntry) -> bool:
    """It would be billed but for its day, which is not in the period; what lies before an opening is history."""
    if not entry.billable or entry.running or entry.outside_period or in_period(agreement, entry.local_date):
        return False
    return agreement.opening is None or Month.of(entry.local_date) >= Month.parse(agreement.opening.month)


_RANK: dict[Urgency, int] = {"danger": 0, "warn": 1, "info": 2}


def _urgency(kind: str, overdue: bool, days: int) -> Urgency:
    if kind == "conversion_decision" and overdue:
        return "danger"
    if kind in ("approval", "unbilled"):
        return "info"
    if kind == "allowance":
        return "warn"
    if kind in ("notice", "extension", "conversion_decision", "milestone") and days <= 14:
        return "warn" if days >= 0 else "danger"
    return "info"

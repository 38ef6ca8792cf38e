"""The reminders of the whole book on a day, what marks them, and the calendar file of its deadlines (rules.md 4)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.flaw import refuse
from contractor_desk.core.checks.record import mark_flaws
from contractor_desk.core.coverage import needs_approval, verdict
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.decision import ReminderMark
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.months import Month
from contractor_desk.core.period import end_in_force
from contractor_desk.core.reminders import (
    AllowanceUse,
    Reminder,
    UnbilledWork,
    WaitingApproval,
    allowance_use,
    due_reminders,
)
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.command import command
from contractor_desk.desk.deadlines import all_deadlines
from contractor_desk.desk.drafts import Drafts, open_work
from contractor_desk.desk.known import known_keys
from contractor_desk.store.reading import agreements, deciding, expenses, parties

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work


class UndismissableError(DeskError):
    """Data: ``agreement``. An overdue decision is not put away without a reason (rules.md 4, 5)."""

    code = "undismissable"


def reminders(connection: sqlite3.Connection, on: date, drafts: Drafts | None = None) -> list[Reminder]:
    """Everything that is due on that day, by date, agreement and kind; what is done or snoozed left out."""
    drafts = drafts or Drafts(connection)
    known = [each for each in agreements.agreements(connection) if each.status != "draft"]
    home = parties.home_key(connection)
    sold = [each for each in known if each.contractor == home]  # the other side writes the bills of the rest
    longest = max((lead for each in known for lead in each.decision_lead_days), default=0)
    horizon = on + timedelta(days=longest + 31)  # a reminder may be moved back over days off
    return list(
        due_reminders(
            on,
            all_deadlines(connection, on, horizon),
            deciding.reminder_marks(connection),
            approvals=[found for each in known for found in _waiting(connection, each, on)],
            allowances=[use for each in known if (use := _allowance(drafts, each, on)) is not None],
            unbilled=[work for each in sold if (work := _unbilled(connection, drafts, each, on)) is not None],
        )
    )


def _waiting(connection: sqlite3.Connection, agreement: Agreement, on: date) -> Iterator[WaitingApproval]:
    if all(terms.approval == "not_required" for terms in agreement.terms):
        return
    for entry in open_work(connection, agreement, on):
        if _waits(agreement, entry):
            since = entry.asked_on or entry.local_date
            yield WaitingApproval(agreement=agreement.key, entry=entry.key, since=since)


def _waits(agreement: Agreement, entry: TimeEntry) -> bool:
    """Excluded work that the client has not said yes to (rules.md 3.4)."""
    terms = terms_on_or_earliest(agreement, entry.local_date)
    approved = entry.approved is not None and entry.approved.given
    return entry.billable and not approved and needs_approval(terms, verdict(terms, entry.service).coverage)


def _allowance(drafts: Drafts, agreement: Agreement, on: date) -> AllowanceUse | None:
    if all(terms.allowance is None for terms in agreement.terms):
        return None
    proposal = drafts.of(agreement, Month.of(on))
    return allowance_use(agreement, proposal.draft, {entry.key: entry.local_date for entry in proposal.entries})


def _unbilled(connection: sqlite3.Connection, drafts: Drafts, agreement: Agreement, on: date) -> UnbilledWork | None:
    end = end_in_force(agreement, on)
    if end is None or end >= on:
        return None
    seconds = sum(entry.duration for entry in open_work(connection, agreement, on) if entry.billable)
    fee = drafts.of(agreement, Month.of(end)).draft.lines
    if not (seconds or fee or expenses.open_expenses(connection, agreement.key)):
        return None
    return UnbilledWork(agreement=agreement.key, ended_on=end, seconds=seconds)


@command("Mark reminder")
def mark(work: Work, /, made: ReminderMark) -> ReminderMark:
    """The reminder is done, or hidden until a day. Raises PlaceError for a snooze that ends before it begins, and
    UndismissableError where an overdue decision is put away without a reason."""
    refuse(mark_flaws(made, known_keys(work.connection)))
    if made.mark == "snoozed" and made.until is not None and made.on is not None and made.until <= made.on:
        raise PlaceError("until", expected="after_today", found=made.until.isoformat(), on=made.on.isoformat())
    if made.kind == "conversion_decision" and not made.why and made.on is not None:
        agreement = agreements.agreement(work.connection, made.agreement)
        end = end_in_force(agreement, made.on)
        if end is not None and made.on > end:
            raise UndismissableError(agreement=made.agreement)
    work.put(made)
    return made


@command("Bring reminder back")
def unmark(work: Work, /, agreement: str, kind: str, day: date) -> None:
    """The reminder of that deadline is neither done nor snoozed."""
    work.delete("reminder_marks", (agreement, kind, day.isoformat()))

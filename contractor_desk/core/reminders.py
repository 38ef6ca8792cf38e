"""Which reminders are due on a day (rules.md 4).

From the first reminder of a deadline on, one is due every day: that of the latest lead that has come. A snooze hides it
to a date, *done* ends it; a deadline that still wants an act is overdue until then. Approvals that wait, an allowance
that runs out and work of an ended agreement that is not billed are reminders without a deadline (fine-print D14).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from datetime import date as Day
from typing import Any, Literal

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.deadlines import Deadline, DeadlineKind
from contractor_desk.core.decision import ReminderMark
from contractor_desk.core.invoice import Draft

ReminderKind = DeadlineKind | Literal["approval", "allowance", "unbilled"]

APPROVAL_DAYS = 7
"""An approval that waits longer than this is reminded of."""
THRESHOLDS = (80, 100)
"""Percent of the allowance that one is told of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """``date`` is the deadline's, ``lead`` the days before it that came last, ``since`` the day on which this reminder
    came (a notification belongs to that day). ``data`` is what a sentence needs."""

    agreement: str
    kind: ReminderKind
    date: Day
    lead: int
    since: Day
    overdue: bool = False
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingApproval:
    """Work that waits for the client's yes, since it was asked for, or else since it was done."""

    agreement: str
    entry: str
    since: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceUse:
    """A month's (YYYY-MM) included work by day against what it has to draw on, both in seconds."""

    agreement: str
    month: str
    available_seconds: int
    seconds_by_day: tuple[tuple[Day, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnbilledWork:
    """Something to charge, of an agreement that ended on that day, is on no invoice; ``seconds`` of it are work."""

    agreement: str
    ended_on: Day
    seconds: int = 0


def allowance_use(agreement: Agreement, draft: Draft, dates: Mapping[str, date]) -> AllowanceUse | None:
    """The use of the month's allowance by day, from its draft and the local dates of the entries by key; None without
    an allowance."""
    if draft.allowance is None:
        return None
    drawing = {terms.from_ for terms in agreement.terms if terms.allowance is not None}
    parts = [
        (dates[part.entry], part.seconds)
        for line in draft.lines
        if line.kind == "included" and line.terms_from in drawing
        for part in line.parts
    ]
    return AllowanceUse(
        agreement=draft.agreement,
        month=draft.month,
        available_seconds=draft.allowance.granted_seconds + draft.allowance.carried_in_seconds,
        seconds_by_day=tuple(sorted(parts)),
    )


def due_reminders(
    on: date,
    deadlines: Iterable[Deadline],
    marks: Sequence[ReminderMark] = (),
    *,
    approvals: Iterable[WaitingApproval] = (),
    allowances: Iterable[AllowanceUse] = (),
    unbilled: Iterable[UnbilledWork] = (),
) -> tuple[Reminder, ...]:
    """The reminders of that day by date, agreement and kind, without those that are done or snoozed.

    ``deadlines`` are those that are listed on that day, as far ahead as the longest lead.
    """
    found = (
        *_of_deadlines(on, deadlines),
        *_of_approvals(on, approvals),
        *(reminder for use in allowances for reminder in _of_allowance(on, use)),
        *_of_unbilled(on, unbilled),
    )
    hidden = {(mark.agreement, mark.kind, mark.date) for mark in marks if _hides(mark, on)}
    shown = (reminder for reminder in found if (reminder.agreement, reminder.kind, reminder.date) not in hidden)
    return tuple(sorted(shown, key=lambda reminder: (reminder.date, reminder.agreement, reminder.kind)))


def _hides(mark: ReminderMark, on: date) -> bool:
    """A snooze ends on its date: on that day the reminder is back. A mark counts from the day it was made."""
    if mark.on is not None and mark.on > on:
        return False
    return mark.mark == "done" or (mark.until is not None and on < mark.until)


def _of_deadlines(on: date, deadlines: Iterable[Deadline]) -> Iterator[Reminder]:
    for deadline in deadlines:
        come = [pair for pair in zip(deadline.reminders, deadline.leads, strict=True) if pair[0] <= on]
        if come and (deadline.date >= on or deadline.wanted):
            since, lead = come[-1]
            yield Reminder(
                agreement=deadline.agreement,
                kind=deadline.kind,
                date=deadline.date,
                lead=lead,
                since=since,
                overdue=deadline.overdue,
                data=deadline.data,
            )


def _of_approvals(on: date, approvals: Iterable[WaitingApproval]) -> Iterator[Reminder]:
    """One for each agreement and day: the date is the last of the seven days."""
    waiting: dict[tuple[str, date], list[str]] = {}
    for approval in approvals:
        waiting.setdefault((approval.agreement, approval.since), []).append(approval.entry)
    for (agreement, since), entries in waiting.items():
        by = since + timedelta(days=APPROVAL_DAYS)
        if on > by:
            yield Reminder(
                agreement=agreement,
                kind="approval",
                date=by,
                lead=0,
                since=by + timedelta(days=1),
                overdue=True,
                data={"since": since, "entries": tuple(sorted(entries))},
            )


def _of_allowance(on: date, use: AllowanceUse) -> Iterator[Reminder]:
    """The highest threshold that was reached, dated on the day that reached it."""
    used, reached = 0, None
    left = list(THRESHOLDS)
    for day, seconds in sorted(use.seconds_by_day):
        used += seconds
        while day <= on and left and use.available_seconds and used * 100 >= use.available_seconds * left[0]:
            reached = (day, left.pop(0))
    if reached is not None:
        day, percent = reached
        data = {"month": use.month, "percent": percent, "available_seconds": use.available_seconds}
        yield Reminder(agreement=use.agreement, kind="allowance", date=day, lead=0, since=day, data=data)


def _of_unbilled(on: date, unbilled: Iterable[UnbilledWork]) -> Iterator[Reminder]:
    for work in unbilled:
        if on > work.ended_on:
            since = work.ended_on + timedelta(days=1)
            data = {"seconds": work.seconds}
            yield Reminder(
                agreement=work.agreement, kind="unbilled", date=work.ended_on, lead=0, since=since, data=data
            )

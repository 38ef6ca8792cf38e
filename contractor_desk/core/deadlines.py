"""The dated duties of an agreement, and the days on which one is reminded of them (rules.md 4).

A term that ends on 31 August 2026 with 90 and 30 days to decide on a conversion has the deadlines ``conversion_window``
on 2 June, ``conversion_decision`` on 1 August and ``period_end`` on 31 August. Deadlines are never moved; reminders
are, to the working day before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from datetime import date as Day
from typing import Any, Literal

from contractor_desk.core.agreement import Agreement, Side
from contractor_desk.core.calendars import is_working_day
from contractor_desk.core.days import terms_on
from contractor_desk.core.decision import Decision
from contractor_desk.core.months import Month
from contractor_desk.core.period import (
    end_in_force,
    extension_deadline,
    maximum_end,
    next_extension,
    notice_deadline,
)

DeadlineKind = Literal[
    "period_end", "notice", "extension", "conversion_window", "conversion_decision", "return", "handover",
    "max_period", "review", "milestone", "purchase_order",
]  # fmt: skip

HORIZON_DAYS = 400
"""How far the list goes where nobody says (interfaces.md)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """``reminders`` are all the days it is reminded of, ascending, each once (fine-print D11); ``leads`` goes along
    with them: how many days before, the shortest where several fall on one day.

    ``wanted``: it stays listed after its date, since it still wants an act (D6). ``data`` is what a sentence needs.
    """

    agreement: str
    kind: DeadlineKind
    date: Day
    reminders: tuple[Day, ...] = ()
    leads: tuple[int, ...] = ()
    overdue: bool = False
    wanted: bool = False
    data: dict[str, Any] = field(default_factory=dict)


def deadlines(
    agreement: Agreement, on: date, until: date, *, side: Side, decisions: Iterable[Decision]
) -> tuple[Deadline, ...]:
    """The deadlines from ``on`` to ``until``, both inclusive, and those before ``on`` that still want an act, by date,
    then kind, for the end in force on that day (fine-print D1, D6).

    ``side`` is that of the home party, whose notice the row is about. A draft agreement has none (A1).
    """
    if agreement.status == "draft":
        return ()
    end = end_in_force(agreement, on, side)
    decided = any(decision.agreement == agreement.key and decision.on <= on for decision in decisions)
    found = [
        deadline
        for deadline in (*_of_period(agreement, end, on, side, decided), *_of_dates(agreement, end, on, until))
        if on <= deadline.date <= until or (deadline.date < on and deadline.wanted)
    ]
    found.sort(key=lambda deadline: (deadline.date, deadline.kind))
    return tuple(_with_reminders(agreement, deadline) for deadline in found)


def horizon(agreement: Agreement, on: date) -> date:
    """A day far enough ahead for every deadline that can have a reminder on that day."""
    return on + timedelta(days=max(HORIZON_DAYS, *agreement.decision_lead_days, 0) + 31)


def reminders_of(agreement: Agreement, day: date) -> dict[date, int]:
    """The days on which a deadline on that day is reminded of, ascending, each with its lead; a day that is no working
    day moves to the working day before, and equal days count once, with the shortest lead."""
    leads: dict[date, int] = {}
    for lead in sorted(agreement.decision_lead_days, reverse=True):
        leads[_working_day(agreement, day - timedelta(days=lead))] = lead
    return dict(sorted(leads.items()))


def _with_reminders(agreement: Agreement, deadline: Deadline) -> Deadline:
    leads = reminders_of(agreement, deadline.date)
    return replace(deadline, reminders=tuple(leads), leads=tuple(leads.values()))


def _working_day(agreement: Agreement, day: date) -> date:
    while not is_working_day(agreement.holidays, terms_on(agreement, day), day):
        day -= timedelta(days=1)
    return day


def _of_period(agreement: Agreement, end: date | None, on: date, side: Side, decided: bool) -> Iterator[Deadline]:
    """What depends on the end in force: the end itself, notice, the next option, the conversion, the maximum."""
    period = agreement.period
    maximum = maximum_end(period)
    if maximum is not None:
        yield Deadline(agreement=agreement.key, kind="max_period", date=maximum)
    if end is None:
        return
    yield Deadline(agreement=agreement.key, kind="period_end", date=end, data={"renewal": period.renewal})
    settled = period.notice_given_on is not None or period.ended_on is not None
    notice = period.notice_of(side)
    if notice is not None and not settled:
        by = notice_deadline(notice, end)
        yield Deadline(agreement=agreement.key, kind="notice", date=by, data={"end": end})
    option = next_extension(period)
    if option is not None and not settled and (maximum is None or end < maximum):
        yield Deadline(
            agreement=agreement.key,
            kind="extension",
            date=extension_deadline(option, end),
            overdue=on > extension_deadline(option, end),
            wanted=on <= end,
            data={"end": end, "months": option.months, "option": period.exercised_extensions + 1},
        )
    if agreement.conversion is not None:
        opens = end - timedelta(days=agreement.conversion.window_days)
        due = end - timedelta(days=agreement.conversion.decide_days)
        data = {"end": end, "position": agreement.conversion.position}
        yield Deadline(agreement=agreement.key, kind="conversion_window", date=opens, data=data)
        if not decided:
            yield Deadline(
                agreement=agreement.key,
                kind="conversion_decision",
                date=due,
                overdue=on > end,
                wanted=True,
                data=data,
            )


def _of_dates(agreement: Agreement, end: date | None, on: date, until: date) -> Iterator[Deadline]:
    """What has a date of its own: the return, the price review, milestones, the purchase order."""
    cover, order = agreement.cover, agreement.purchase_order
    if cover is not None and cover.return_expected is not None and cover.returned_on is None:
        data: dict[str, Any] = {"for": cover.for_, "return_expected": cover.return_expected}
        yield Deadline(agreement=agreement.key, kind="return", date=cover.return_expected, data=data)
        if cover.handover_days is not None:
            begins = cover.return_expected - timedelta(days=cover.handover_days)
            yield Deadline(agreement=agreement.key, kind="handover", date=begins, data=data)
    for day in _reviews(agreement, end, on, until):
        yield Deadline(agreement=agreement.key, kind="review", date=day)
    for milestone in agreement.milestones:
        if milestone.due is not None and milestone.done is None:
            yield Deadline(
                agreement=agreement.key,
                kind="milestone",
                date=milestone.due,
                overdue=on > milestone.due,
                wanted=True,
                data={"milestone": milestone.key, "title": milestone.title},
            )
    if order is not None and order.expires is not None:
        data = {"number": order.number}
        yield Deadline(agreement=agreement.key, kind="purchase_order", date=order.expires, data=data)


def _reviews(agreement: Agreement, end: date | None, on: date, until: date) -> Iterator[date]:
    """The yearly price reviews between those days while the agreement runs; 29 February is 28 in a common year."""
    if agreement.review is None:
        return
    last = until if end is None else min(until, end)
    first = max(on, agreement.period.start)
    month, day = int(agreement.review[:2]), int(agreement.review[3:])
    for year in range(first.year, last.year + 1):
        days = Month(year, month).days
        review = date(year, month, min(day, days))
        if first <= review <= last:
            yield review

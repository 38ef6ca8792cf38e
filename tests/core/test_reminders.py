"""Which reminders are due on a day (rules.md 4; fine-print D14)."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from contractor_desk.core.agreement import Agreement, ConversionTerms, Extension, HolidayCalendar
from contractor_desk.core.deadlines import deadlines, horizon
from contractor_desk.core.decision import Decision, ReminderMark
from contractor_desk.core.reminders import (
    AllowanceUse,
    Reminder,
    UnbilledWork,
    WaitingApproval,
    allowance_use,
    due_reminders,
)
from tests.core.deals import allowance, bill, day, deal, milestone, period, terms, work

ENDING = deal(period=period(end="2026-12-18"))


def _due(
    agreement: Agreement, on: str | date, *marks: ReminderMark, decisions: Any = (), **facts: Any
) -> tuple[Reminder, ...]:
    today = day(on) if isinstance(on, str) else on
    listed = deadlines(agreement, today, horizon(agreement, today), side="contractor", decisions=decisions)
    return due_reminders(today, listed, marks, **facts)


def _mark(mark: Any, kind: str = "period_end", on_date: str = "2026-12-18", **kw: Any) -> ReminderMark:
    known = {name: day(value) for name, value in kw.items()}
    return ReminderMark(agreement="deal", kind=kind, date=day(on_date), mark=mark, **known)


@pytest.mark.parametrize(
    ("on", "lead"),
    [
        # 90 days before 18 December, a Friday, is Saturday 19 September
        ("2026-09-17", None),
        ("2026-09-18", 90),
        ("2026-10-18", 90),
        ("2026-10-19", 60),
        ("2026-11-18", 30),
        ("2026-12-03", 30),
        ("2026-12-04", 14),
        ("2026-12-11", 7),
        ("2026-12-16", 7),
        ("2026-12-17", 1),
        ("2026-12-18", 0),
        ("2026-12-19", None),
    ],
)
def test_only_the_latest_lead_shows(on: str, lead: int | None) -> None:
    assert [reminder.lead for reminder in _due(ENDING, on)] == ([] if lead is None else [lead])


@pytest.mark.parametrize(
    ("mark", "hidden"),
    [
        (_mark("done"), True),
        (_mark("done", on="2026-11-01"), True),
        # it was made later than the day that is asked for
        (_mark("done", on="2026-11-21"), False),
        (_mark("snoozed", until="2026-11-21"), True),
        # on its date a snoozed reminder is back
        (_mark("snoozed", until="2026-11-20"), False),
        (_mark("snoozed"), False),
        # another deadline's
        (_mark("done", kind="notice"), False),
        (_mark("done", on_date="2026-12-19"), False),
    ],
)
def test_a_mark_hides_a_reminder(mark: ReminderMark, hidden: bool) -> None:
    assert bool(_due(ENDING, "2026-11-20", mark)) is not hidden


def test_a_deadline_that_moved_is_another_one() -> None:
    moved = deal(period=period(end="2026-12-21"))
    assert len(_due(moved, "2026-12-14", _mark("done"))) == 1


TRIAL = deal(
    terms("2026-03-01"),
    period=period("2026-03-01", months=6),
    conversion=ConversionTerms(position="IT technician"),
)


def test_an_undecided_conversion_is_overdue_every_day_until_decided() -> None:
    for on in ("2026-09-01", "2026-09-02", "2027-03-01"):
        assert [(found.kind, found.lead, found.overdue) for found in _due(TRIAL, on)] == [
            ("conversion_decision", 0, True)
        ]
    decided = (Decision(key="d", agreement="deal", on=day("2026-09-05"), choice="convert"),)
    assert len(_due(TRIAL, "2026-09-04", decisions=decided)) == 1
    assert _due(TRIAL, "2026-09-05", decisions=decided) == ()


def test_a_milestone_that_is_not_done_stays() -> None:
    agreement = deal(milestones=(milestone("m1", "1", None, "2026-03-31"),))
    assert [(found.kind, found.overdue) for found in _due(agreement, "2026-05-01")] == [("milestone", True)]


def test_a_year_day_by_day_brings_each_reminder_once_on_its_day() -> None:
    """``since`` is the day of the notification: over the years each (deadline, lead) has one such day, and only one."""
    agreement = deal(
        holidays=HolidayCalendar(country="SE", extra=(day("2026-12-24"), day("2026-12-31"))),
        period=period(
            "2026-01-01", months=24, notice="3 months", extensions=(Extension(months=12, decide_by_months=6),)
        ),
        milestones=(milestone("m1", "1", None, "2026-06-30"),),
        review="10-01",
    )
    came: Counter[tuple[str, date, int]] = Counter()
    shown: dict[tuple[str, date], list[int]] = {}
    today = day("2025-10-01")
    while today < day("2028-02-01"):
        for reminder in _due(agreement, today):
            shown.setdefault((reminder.kind, reminder.date), []).append(reminder.lead)
            if reminder.since == today:
                came[reminder.kind, reminder.date, reminder.lead] += 1
        today += timedelta(days=1)
    assert set(came.values()) == {1}
    assert all(leads == sorted(leads, reverse=True) for leads in shown.values())
    full = [90, 60, 30, 14, 7, 1, 0]
    leads = {(kind, str(on)): [lead for one, other, lead in came if (one, other) == (kind, on)] for kind, on, _ in came}
    assert leads == {
        ("milestone", "2026-06-30"): full,
        # Thursday 1 October 2026 and Friday 1 October 2027
        ("review", "2026-10-01"): full,
        ("review", "2027-10-01"): full,
        # 30 June 2027 is a Wednesday, 30 September a Thursday
        ("extension", "2027-06-30"): full,
        ("notice", "2027-09-30"): full,
        # 31 December 2027 is a Friday: 24 and 31 are extra dates of 2026 only; 30 December is a Thursday
        ("period_end", "2027-12-31"): full,
    }


def test_done_stops_a_reminder_for_good() -> None:
    today = day("2026-09-01")
    while today < day("2027-02-01"):
        found = _due(ENDING, today, _mark("done", on="2026-10-01"))
        assert not found or today < day("2026-10-01")
        today += timedelta(days=1)


# ---- reminders without a deadline ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("on", "shows"), [("2026-06-08", False), ("2026-06-09", True), ("2026-08-01", True)])
def test_an_approval_that_waits_more_than_seven_days(on: str, shows: bool) -> None:
    waiting = [
        WaitingApproval(agreement="deal", entry="t2", since=day("2026-06-01")),
        WaitingApproval(agreement="deal", entry="t1", since=day("2026-06-01")),
        WaitingApproval(agreement="deal", entry="t3", since=day("2026-07-31")),
    ]
    found = _due(deal(), on, approvals=waiting)
    assert [(one.kind, str(one.date), one.data["entries"]) for one in found] == (
        [("approval", "2026-06-08", ("t1", "t2"))] if shows else []
    )
    assert _due(deal(), on, _mark("done", "approval", "2026-06-08"), approvals=waiting) == ()


@pytest.mark.parametrize(
    ("on", "percent", "since"),
    [
        ("2026-06-01", None, None),
        ("2026-06-02", 80, "2026-06-02"),
        ("2026-06-03", 80, "2026-06-02"),
        ("2026-06-04", 100, "2026-06-04"),
        ("2026-06-30", 100, "2026-06-04"),
    ],
)
def test_an_allowance_that_is_used_to_80_and_100_percent(on: str, percent: int | None, since: str | None) -> None:
    agreement = deal(terms(scope="patching included", allowance=allowance("10", rate="900")))
    entries = [work(f"t{number}", f"2026-06-{number:02}", hours=hours) for number, hours in enumerate((7, 1, 1, 4), 1)]
    use = allowance_use(agreement, bill(agreement, "2026-06", entries), {one.key: one.local_date for one in entries})
    assert use is not None
    found = _due(agreement, on, allowances=[use])
    assert [(one.data["percent"], str(one.since)) for one in found] == ([] if percent is None else [(percent, since)])


def test_work_that_does_not_draw_on_the_allowance_is_no_use_of_it() -> None:
    agreement = deal(
        terms("2026-01-01", scope="patching included"),
        terms("2026-06-16", scope="patching included", allowance=allowance("10")),
    )
    entries = [work("t1", "2026-06-01", hours=50), work("t2", "2026-06-20", hours=4)]
    dates = {one.key: one.local_date for one in entries}
    use = allowance_use(agreement, bill(agreement, "2026-06", entries), dates)
    assert use == AllowanceUse(
        agreement="deal", month="2026-06", available_seconds=18_000, seconds_by_day=((day("2026-06-20"), 14_400),)
    )
    assert allowance_use(deal(), bill(deal(), "2026-06", entries), dates) is None


def test_an_allowance_of_nothing_is_never_used_up() -> None:
    use = AllowanceUse(
        agreement="deal", month="2026-06", available_seconds=0, seconds_by_day=((day("2026-06-01"), 60),)
    )
    assert _due(deal(), "2026-06-30", allowances=[use]) == ()


def test_an_ended_agreement_with_something_unbilled() -> None:
    facts = [UnbilledWork(agreement="deal", ended_on=day("2026-06-30"), seconds=3600)]
    assert _due(deal(), "2026-06-30", unbilled=facts) == ()
    (found,) = _due(deal(), "2026-07-01", unbilled=facts)
    assert (found.kind, found.date, found.data) == ("unbilled", day("2026-06-30"), {"seconds": 3600})


def test_reminders_come_by_date_agreement_and_kind() -> None:
    facts = [
        UnbilledWork(agreement="zeta", ended_on=day("2026-12-18")),
        UnbilledWork(agreement="alpha", ended_on=day("2026-12-01")),
    ]
    found = due_reminders(day("2026-12-19"), (), unbilled=facts)
    assert [one.agreement for one in found] == ["alpha", "zeta"]

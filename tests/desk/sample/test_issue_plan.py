from __future__ import annotations

from datetime import date, timedelta

import pytest

from contractor_desk.core.months import Month
from contractor_desk.desk.sample import Credit, Issue, Payment, Reminder, Sending, issue_plan

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize("today", [THURSDAY, date(2027, 1, 1), date(2028, 2, 29), date(2026, 5, 4)], ids=str)
def test_every_kind_of_step_has_happened_by_any_day(today: date) -> None:
    steps = issue_plan(today)

    assert {type(step) for step in steps} == {Credit, Issue, Sending, Reminder, Payment}
    assert [step.on for step in steps] == sorted(step.on for step in steps)
    assert steps[-1].on <= today


def test_a_month_is_issued_once_and_again_after_it_was_credited() -> None:
    issued: set[tuple[str, str]] = set()
    for step in issue_plan(THURSDAY):
        where = (step.agreement, step.month)
        if isinstance(step, Issue):
            assert where not in issued and step.on > Month.parse(step.month).last
            issued.add(where)
        else:
            assert where in issued
        if isinstance(step, Credit):
            issued.remove(where)


def test_the_last_full_month_is_issued_from_its_second_working_day_on() -> None:
    def months(today: date) -> list[str]:
        return [step.month for step in issue_plan(today) if isinstance(step, Issue)]

    assert "2026-10" not in months(date(2026, 11, 2))
    assert "2026-10" in months(date(2026, 11, 3))


def test_the_caller_can_leave_the_last_month_to_be_billed() -> None:
    steps = issue_plan(THURSDAY, through=Month(2026, 9))

    assert max(step.month for step in steps) == "2026-09"


def test_one_invoice_is_twelve_days_overdue_and_one_paid_in_part() -> None:
    steps = issue_plan(THURSDAY)
    last = {(step.agreement, step.month): step for step in steps}

    [reminder] = [step for step in steps if isinstance(step, Reminder)]
    [issue] = [
        step for step in steps if isinstance(step, Issue) and step.agreement == "havgaard" and step.month == "2026-09"
    ]
    assert issue.on + timedelta(days=30) == THURSDAY - timedelta(days=12)
    assert (reminder.agreement, reminder.month) == ("havgaard", "2026-09")
    part = last["tallmark", "2026-10"]
    assert isinstance(part, Payment) and str(part.amount) == "30000.00"


def test_what_is_past_its_due_date_was_paid_in_full_but_for_the_one_that_is_overdue() -> None:
    steps = issue_plan(THURSDAY, through=Month(2026, 9))
    paid = {(step.agreement, step.month) for step in steps if isinstance(step, Payment) and step.amount is None}
    issued = {(step.agreement, step.month) for step in steps if isinstance(step, Issue)}

    assert issued - paid == {("havgaard", "2026-09")}


def test_a_client_issues_nothing() -> None:
    assert issue_plan(THURSDAY, "client") == ()

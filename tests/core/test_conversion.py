"""The conversion fee and a year of either (rules.md 5, fine-print G1, G5)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from contractor_desk.core.agreement import FeeStep
from contractor_desk.core.conversion import CostInput, compare, conversion_fee, fee_percent, months_served

SCHEDULE = (
    FeeStep(from_month=0, percent=Decimal(20)),
    FeeStep(from_month=6, percent=Decimal(10)),
    FeeStep(from_month=12, percent=Decimal(0)),
)


@pytest.mark.parametrize(
    ("start", "employed", "months"),
    [
        (date(2026, 3, 1), date(2026, 3, 1), 0),
        (date(2026, 3, 1), date(2026, 8, 31), 5),
        (date(2026, 3, 1), date(2026, 9, 1), 6),
        (date(2026, 1, 31), date(2026, 2, 28), 1),  # clipped: 31 January + 1 month is 28 February
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 3, 1), date(2026, 2, 1), 0),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
    ],
)
def test_months_served_are_whole_months_on_the_first_day_of_employment(
    start: date, employed: date, months: int
) -> None:
    assert months_served(start, employed) == months


@pytest.mark.parametrize(("months", "percent"), [(0, 20), (5, 20), (6, 10), (11, 10), (12, 0), (40, 0)])
def test_the_last_step_not_after_the_months_served_counts(months: int, percent: int) -> None:
    assert fee_percent(SCHEDULE, months) == percent


def test_no_schedule_means_no_fee() -> None:
    start, employed = date(2026, 1, 1), date(2026, 2, 1)
    assert conversion_fee((), salary=Decimal(42000), start=start, employed_from=employed, currency="SEK") == 0


def test_the_fee_is_a_percent_of_twelve_monthly_salaries() -> None:
    fee = conversion_fee(
        SCHEDULE, salary=Decimal("42000.55"), start=date(2026, 3, 1), employed_from=date(2026, 9, 1), currency="SEK"
    )
    assert fee == Decimal("50400.66")


def test_a_year_of_either_and_the_hours_where_they_meet() -> None:
    result = compare(
        CostInput(
            currency="SEK",
            fee=Decimal(1000),
            expected_hours=Decimal("672.5"),
            rate=Decimal(780),
            surcharges=Decimal("1200.555"),
            salary=Decimal(46000),
            holiday_supplement_percent=Decimal("0.8"),
            contributions_percent=Decimal("31.42"),
            pension=Decimal(24840),
            equipment=Decimal(20000),
            recruitment=Decimal(50000),
            conversion_fee=Decimal(10000),
            years_expected=Decimal(3),
        )
    )
    assert result.contractor == Decimal("12000.00") + Decimal("524550.00") + Decimal("1200.56")
    assert result.pay == Decimal("731241.91")  # 552000 × 1.008 × 1.3142 = 731241.907…
    assert result.once == Decimal("20000.00")
    assert result.employee == Decimal("796081.91")
    assert result.break_even_hours == Decimal("1020.6")


def test_without_a_rate_there_is_no_break_even() -> None:
    assert compare(CostInput(currency="SEK", salary=Decimal(1))).break_even_hours is None

"""What it costs to make the contractor an employee: the conversion fee and a year of either (rules.md 5).

``conversion_fee`` of a monthly salary of 42,000 at 20 % is 100,800. Country figures are data that is handed in, with
their source; nothing here is a constant of a country.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from contractor_desk.core.agreement import FeeStep
from contractor_desk.core.money import round_money
from contractor_desk.core.months import Month, add_months

_TENTH = Decimal("0.1")


def months_served(start: date, on: date) -> int:
    """Whole months from ``start`` to the start day of the employment: the largest n with start + n months not after it
    (fine-print G1); 0 before the first month is over."""
    months = max(0, Month.of(on).minus(Month.of(start)))
    return months if add_months(start, months) <= on else max(0, months - 1)


def fee_percent(schedule: Sequence[FeeStep], months: int) -> Decimal:
    """The percent of the last step not after that many months; 0 without one."""
    fitting = [step for step in schedule if step.from_month <= months]
    return max(fitting, key=lambda step: step.from_month).percent if fitting else Decimal(0)


def conversion_fee(
    schedule: Sequence[FeeStep], *, salary: Decimal, start: date, employed_from: date, currency: str
) -> Decimal:
    """The fee, by whole months served when the employment starts; ``salary`` is a month's."""
    percent = fee_percent(schedule, months_served(start, employed_from))
    return round_money(salary * 12 * percent / 100, currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostInput:
    """``fee`` a month; ``expected_hours`` a year; ``surcharges``, ``pension``, ``equipment`` a year; ``salary`` a
    month; percents as 31.42; ``recruitment`` and ``conversion_fee`` once, spread over ``years_expected``."""

    currency: str
    fee: Decimal = Decimal(0)
    expected_hours: Decimal = Decimal(0)
    rate: Decimal = Decimal(0)
    surcharges: Decimal = Decimal(0)
    salary: Decimal
    holiday_supplement_percent: Decimal = Decimal(0)
    contributions_percent: Decimal = Decimal(0)
    pension: Decimal = Decimal(0)
    equipment: Decimal = Decimal(0)
    recruitment: Decimal = Decimal(0)
    conversion_fee: Decimal = Decimal(0)
    years_expected: Decimal = Decimal(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostComparison:
    """Terms of a year, each rounded to the minor unit (fine-print G5); ``break_even_hours`` a year, one decimal, None
    without a rate."""

    fees: Decimal
    hours: Decimal
    surcharges: Decimal
    contractor: Decimal
    pay: Decimal
    pension: Decimal
    equipment: Decimal
    once: Decimal
    employee: Decimal
    break_even_hours: Decimal | None


def compare(given: CostInput) -> CostComparison:
    """A year of the contractor against a year of an employee (rules.md 5)."""

    def rounded(amount: Decimal) -> Decimal:
        return round_money(amount, given.currency)

    fees = rounded(given.fee * 12)
    hours = rounded(given.expected_hours * given.rate)
    surcharges = rounded(given.surcharges)
    pay = rounded(
        given.salary * 12 * (1 + given.holiday_supplement_percent / 100) * (1 + given.contributions_percent / 100)
    )
    pension, equipment = rounded(given.pension), rounded(given.equipment)
    once = rounded((given.recruitment + given.conversion_fee) / given.years_expected)
    employee = pay + pension + equipment + once
    return CostComparison(
        fees=fees,
        hours=hours,
        surcharges=surcharges,
        contractor=fees + hours + surcharges,
        pay=pay,
        pension=pension,
        equipment=equipment,
        once=once,
        employee=employee,
        break_even_hours=(employee / given.rate).quantize(_TENTH, ROUND_HALF_UP) if given.rate else None,
    )

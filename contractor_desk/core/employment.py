"""What an employee costs in a country, as data with its source, and what is assumed for one agreement.

A salary of 46,000 SEK a month with 31.42 % contributions, 0.9 % holiday supplement and 5.6 % pension is a
``CostInput`` for ``conversion.compare``. No figure of a country is a constant here: the tables are the book's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from contractor_desk.core.conversion import CostInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Where a figure of a table is from; ``verified_on`` the day on which somebody looked it up."""

    name: str
    source: str
    verified_on: date | None = None
    unverified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryCosts:
    """Percents of a year's salary as 31.42; ``equipment`` is an amount a year in ``currency``."""

    code: str
    currency: str
    year: int
    holiday_supplement_percent: Decimal = Decimal(0)
    contributions_percent: Decimal = Decimal(0)
    pension_percent: Decimal = Decimal(0)
    equipment: Decimal = Decimal(0)
    figures: tuple[Figure, ...] = ()

    def figure(self, name: str) -> Figure:
        """The source of that figure; one that was never given is unverified."""
        return next((figure for figure in self.figures if figure.name == name), Figure(name=name, source=""))

    @property
    def unverified(self) -> tuple[str, ...]:
        """The names of the figures that nobody has verified."""
        return tuple(name for name in FIGURES if self.figure(name).unverified)


FIGURES = ("contributions_percent", "holiday_supplement_percent", "pension_percent", "equipment")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """What is assumed for one agreement; None: as the agreement and its country say. ``salary`` is a month's,
    ``hours`` are a month's, ``surcharges`` and ``equipment`` a year's, ``recruitment`` once."""

    country: str | None = None
    salary: Decimal | None = None
    hours: Decimal | None = None
    surcharges: Decimal | None = None
    equipment: Decimal | None = None
    recruitment: Decimal | None = None
    years_expected: Decimal | None = None


def cost_input(
    table: CountryCosts,
    assumed: Assumptions,
    *,
    currency: str,
    salary: Decimal,
    hours: Decimal,
    fee: Decimal,
    rate: Decimal,
    conversion_fee: Decimal,
) -> CostInput:
    """What ``compare`` needs, in the agreement's currency; the table's equipment counts in its own currency only.
    ``fee``, ``hours`` and ``salary`` are a month's."""
    equipment = assumed.equipment
    if equipment is None:
        equipment = table.equipment if table.currency == currency else Decimal(0)
    return CostInput(
        currency=currency,
        fee=fee,
        expected_hours=hours * 12,
        rate=rate,
        surcharges=assumed.surcharges or Decimal(0),
        salary=salary,
        holiday_supplement_percent=table.holiday_supplement_percent,
        contributions_percent=table.contributions_percent,
        pension=salary * 12 * table.pension_percent / 100,
        equipment=equipment,
        recruitment=assumed.recruitment or Decimal(0),
        conversion_fee=conversion_fee,
        years_expected=assumed.years_expected or Decimal(3),
    )

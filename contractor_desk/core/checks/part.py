"""What hangs on an agreement: sites, milestones, adjustments, cover, conversion terms, the opening position.

A return expected before the start gives ``return_before_start`` at ``return_expected``, a salary of 0 ``above_zero``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from contractor_desk.core.agreement import Adjustment, Agreement, ConversionTerms, Cover, Milestone, Opening, Site
from contractor_desk.core.checks.flaw import (
    Flaw,
    at_least,
    is_month,
    month_flaws,
    percent_range,
    repeated,
    under,
)
from contractor_desk.core.checks.terms import vat_flaws
from contractor_desk.core.money import minor_digits


def site_flaws(sites: tuple[Site, ...]) -> Iterator[Flaw]:
    """Places such as ``[0].key``."""
    for i, site in enumerate(sites):
        if not site.name.strip():
            yield Flaw(f"[{i}].name", "text")
    yield from _repeated_keys([site.key for site in sites])


def milestone_flaws(milestones: tuple[Milestone, ...]) -> Iterator[Flaw]:
    """Places such as ``[0].amount``; a discount is an adjustment, never a negative milestone."""
    for i, milestone in enumerate(milestones):
        if not milestone.title.strip():
            yield Flaw(f"[{i}].title", "text")
        yield from at_least(f"[{i}].amount", milestone.amount)
        if milestone.vat is not None:
            yield from under(f"[{i}].vat", vat_flaws(milestone.vat))
    yield from _repeated_keys([milestone.key for milestone in milestones])


def adjustment_flaws(adjustments: tuple[Adjustment, ...]) -> Iterator[Flaw]:
    """Places such as ``[0].month``; amounts may be negative."""
    for i, adjustment in enumerate(adjustments):
        yield from month_flaws(f"[{i}].month", adjustment.month)
        if not adjustment.title.strip():
            yield Flaw(f"[{i}].title", "text")
        if adjustment.vat is not None:
            yield from under(f"[{i}].vat", vat_flaws(adjustment.vat))
    yield from _repeated_keys([adjustment.key for adjustment in adjustments])


def cover_flaws(cover: Cover, start: date) -> Iterator[Flaw]:
    """Nobody is back before the cover starts."""
    if not cover.for_.strip():
        yield Flaw("for", "text")
    for name in ("return_expected", "returned_on"):
        day = getattr(cover, name)
        if day is not None and day < start:
            yield Flaw(name, "return_before_start", {"start": str(start), "return": str(day)})
    yield from at_least("handover_days", cover.handover_days)


def conversion_flaws(conversion: ConversionTerms) -> Iterator[Flaw]:
    """A salary above 0; fee steps ascend from month to month, 0 to 100 percent (rules.md 5)."""
    if not conversion.position.strip():
        yield Flaw("position", "text")
    if conversion.salary is not None and conversion.salary <= 0:
        yield Flaw("salary", "above_zero", {"found": format(conversion.salary, "f")})
    yield from at_least("hours_planned", conversion.hours_planned)
    yield from at_least("window_days", conversion.window_days)
    yield from at_least("decide_days", conversion.decide_days)
    for i, step in enumerate(conversion.fee_schedule):
        yield from at_least(f"fee_schedule[{i}].from_month", step.from_month)
        yield from percent_range(f"fee_schedule[{i}].percent", step.percent)
        if i and step.from_month <= conversion.fee_schedule[i - 1].from_month:
            data = {"found": step.from_month, "before": conversion.fee_schedule[i - 1].from_month}
            yield Flaw(f"fee_schedule[{i}].from_month", "fee_steps_ascending", data)


def opening_flaws(opening: Opening) -> Iterator[Flaw]:
    """Hours carried in are of months before the opening month, each month once (interfaces.md, opening)."""
    yield from month_flaws("month", opening.month)
    months = [carried.from_ for carried in opening.carried_in]
    for i, carried in enumerate(opening.carried_in):
        yield from month_flaws(f"carried_in[{i}].from", carried.from_)
        if is_month(carried.from_) and is_month(opening.month) and carried.from_ >= opening.month:
            data = {"found": carried.from_, "month": opening.month}
            yield Flaw(f"carried_in[{i}].from", "before_opening", data)
        yield from at_least(f"carried_in[{i}].seconds", carried.seconds)
    yield from repeated([f"carried_in[{i}].from" for i in range(len(months))], months)
    yield from at_least("cap_used", opening.cap_used)


def money_flaws(agreement: Agreement) -> Iterator[Flaw]:
    """Amounts typed with more decimals than the currency has (look-2.md 3); rates may have more (fine-print V3)."""
    amounts: list[tuple[str, Decimal]] = []
    for i, terms in enumerate(agreement.terms):
        if terms.fee is not None:
            amounts.append((f"terms[{i}].fee.amount", terms.fee.amount))
        if terms.cap is not None:
            amounts.append((f"terms[{i}].cap.amount", terms.cap.amount))
    amounts += [(f"milestones[{i}].amount", one.amount) for i, one in enumerate(agreement.milestones)]
    amounts += [(f"adjustments[{i}].amount", one.amount) for i, one in enumerate(agreement.adjustments)]
    digits = minor_digits(agreement.currency)
    for place, amount in amounts:
        if amount != amount.quantize(Decimal(1).scaleb(-digits)):
            data = {"currency": agreement.currency, "digits": digits, "found": format(amount, "f")}
            yield Flaw(place, "currency_decimals", data, form=True)


def _repeated_keys(keys: list[str]) -> Iterator[Flaw]:
    yield from repeated([f"[{i}].key" for i in range(len(keys))], keys)

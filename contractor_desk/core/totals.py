"""VAT by category and percent, the total, and its rounding to whole units (rules.md 3.12).

Three lines of 10.10 at 25 %: taxable 30.30, VAT 7.575 → 7.58, total 37.88; rounded in kronor 38.00, rounding 0.12.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from contractor_desk.core.invoice import Line, VatGroup
from contractor_desk.core.money import round_money

WHOLE_UNIT_CURRENCIES = frozenset({"SEK", "DKK", "NOK"})
_WHOLE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Totals:
    """``total`` is the payable amount, ``rounding`` what was added to come to whole units (EN 16931 BT-114)."""

    net: Decimal
    vat: tuple[VatGroup, ...]
    rounding: Decimal
    total: Decimal


def totals(lines: Iterable[Line], currency: str, *, round_total: bool) -> Totals:
    """Net, VAT groups and payable amount of those lines."""
    listed = tuple(lines)
    zero = round_money(Decimal(0), currency)
    net = sum((line.net for line in listed), zero)
    vat = vat_groups(listed, currency)
    exact = sum((group.amount for group in vat), net)
    total = exact
    if round_total and currency in WHOLE_UNIT_CURRENCIES:
        total = round_money(exact.quantize(_WHOLE, ROUND_HALF_UP), currency)
    return Totals(net=net, vat=vat, rounding=total - exact, total=total)


def vat_groups(lines: Iterable[Line], currency: str) -> tuple[VatGroup, ...]:
    """A group for each category and percent that a line has, by category and percent; VAT is rounded once a group."""
    taxable: dict[tuple[str, Decimal | None], Decimal] = {}
    for line in lines:
        key = (line.vat.category, line.vat.percent)
        taxable[key] = taxable.get(key, round_money(Decimal(0), currency)) + line.net
    ordered = sorted(taxable, key=lambda key: (key[0], key[1] is not None, key[1] or 0))
    return tuple(
        VatGroup(
            category=category,
            percent=percent,
            taxable=taxable[category, percent],
            amount=round_money(taxable[category, percent] * (percent or 0) / 100, currency),
        )
        for category, percent in ordered
    )

"""Which surcharges fit a part, and what they come to on a line (rules.md 3.7, 3.9).

Two hours out of scope at 1000.00 on a Saturday, 25 % and 100 %: ``add`` gives 500 + 2000, ``highest`` 2000 and
``compound`` 500 + 2500.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from contractor_desk.core.agreement import Band, Surcharge, Terms
from contractor_desk.core.invoice import LineSurcharge
from contractor_desk.core.money import round_money

Charge = Literal["included", "overage", "billable", "out_of_scope"]
Stacking = Literal["add", "highest", "compound"]


@dataclass(frozen=True, slots=True)
class Fit:
    """The rules that fit a part, by their place in the terms. ``band`` and ``callout`` are those of the part where a
    rule fits it for them, else None and False (rules.md 3.9)."""

    rules: tuple[tuple[int, Surcharge], ...]
    band: Band | None
    callout: bool

    @property
    def takes_percent(self) -> bool:
        return any(rule.percent is not None for _, rule in self.rules)


def fit(terms: Terms, charge: Charge, band: Band, callout: bool) -> Fit:
    """The rules of the terms that fit a part of that charge and band; included work only where the rule says so."""
    rules = tuple(
        (place, rule)
        for place, rule in enumerate(terms.surcharges)
        if (charge != "included" or rule.also_included) and _when(rule, charge, band, callout)
    )
    whens = {rule.when for _, rule in rules}
    return Fit(rules, band if band in whens else None, "callout" in whens)


def _when(rule: Surcharge, charge: Charge, band: Band, callout: bool) -> bool:
    if rule.when == "out_of_scope":
        return charge == "out_of_scope"
    if rule.when == "callout":
        return callout
    return rule.when == band


def amounts(
    rules: Sequence[tuple[int, Surcharge]],
    stacking: Stacking,
    *,
    base: Decimal,
    quantity: Decimal,
    occurrences: Mapping[int, int],
    currency: str,
) -> tuple[LineSurcharge, ...]:
    """The surcharges of a line in the order of the rules, each rounded once.

    ``base`` is what the percents are taken of, ``quantity`` the printed hours, ``occurrences`` how many entries bear an
    amount by the entry here, by the rule's place; a rule without one is not listed (fine-print S3).
    """
    chosen = _highest(rules) if stacking == "highest" else None
    found = []
    running = base
    for place, rule in rules:
        if rule.percent is not None:
            if chosen is not None and place != chosen:
                continue
            of = running if stacking == "compound" else base
            amount = round_money(of * rule.percent / 100, currency)
            surcharge = LineSurcharge(key=rule.key, percent=rule.percent, amount=amount)
        elif rule.per_hour is not None:
            amount = round_money(quantity * rule.per_hour, currency)
            surcharge = LineSurcharge(key=rule.key, per_hour=rule.per_hour, count=quantity, amount=amount)
        elif rule.per_entry is not None and occurrences.get(place):
            count = Decimal(occurrences[place])
            amount = round_money(count * rule.per_entry, currency)
            surcharge = LineSurcharge(key=rule.key, per_entry=rule.per_entry, count=count, amount=amount)
        else:
            continue
        running += amount
        found.append(surcharge)
    return tuple(found)


def _highest(rules: Sequence[tuple[int, Surcharge]]) -> int | None:
    """The place of the highest percent that fits, the first listed of equals (fine-print S4)."""
    percents = [(place, rule.percent) for place, rule in rules if rule.percent is not None]
    return max(percents, key=lambda found: (found[1], -found[0]))[0] if percents else None

"""The lines of a bill: quantities as printed, amounts computed from them, the rule that each comes from (rules.md 3.9).

3570 seconds at 950.00 are 0.99 hours and 940.50, so that whoever checks with a pocket calculator gets the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from contractor_desk.core.fees import FeeShare
from contractor_desk.core.invoice import LINE_KINDS, Line, LinePart
from contractor_desk.core.money import round_hours, round_money
from contractor_desk.core.rating import Group
from contractor_desk.core.surcharges import amounts

ONE = Decimal("1.00")
NOTHING = Decimal(0)

_BANDS = (None, "after_hours", "weekend", "holiday")


def fee_line(share: FeeShare) -> Line:
    """One month's fee, or a version's share of it as its price (interfaces.md)."""
    return Line(
        kind="fee",
        terms_from=share.terms.from_,
        from_=share.first,
        to=share.last,
        quantity=ONE,
        unit="month",
        price=share.amount,
        base=share.amount,
        net=share.amount,
        vat=share.terms.vat,
        clause="fee",
        clause_note=share.fee.clause,
    )


def time_lines(groups: Iterable[Group], currency: str) -> list[Line]:
    """A line for each group that comes to a hundredth of an hour, in the order of rules.md 3.9."""
    found = []
    for group in sorted(groups, key=_order):
        quantity = round_hours(group.seconds)
        if quantity:
            found.append(_time_line(group, quantity, currency))
    return found


def _order(group: Group) -> tuple[object, ...]:
    return (
        LINE_KINDS.index(group.charge),
        group.service,
        group.site is not None,
        group.site or "",
        _BANDS.index(group.fit.band),
        group.fit.callout,
        group.price,
        group.tariff.terms.from_,
    )


def _time_line(group: Group, quantity: Decimal, currency: str) -> Line:
    terms = group.tariff.terms
    included = group.charge == "included"
    of = round_money(quantity * group.price, currency)
    base = round_money(NOTHING, currency) if included else of
    surcharges = amounts(
        group.fit.rules,
        terms.stacking,
        base=of,
        quantity=quantity,
        occurrences=group.occurrences,
        currency=currency,
    )
    return Line(
        kind=group.charge,
        terms_from=terms.from_,
        service=group.service,
        site=group.site,
        band=group.fit.band,
        callout=group.fit.callout,
        from_=group.first,
        to=group.last,
        quantity=quantity,
        unit="hour",
        price=NOTHING if included else group.price,
        reference_price=group.price if included and group.fit.takes_percent else None,
        base=base,
        surcharges=surcharges,
        net=sum((surcharge.amount for surcharge in surcharges), base),
        vat=terms.vat,
        clause="allowance.overage" if group.charge == "overage" else group.verdict.clause,
        clause_note=_note(group, {surcharge.key for surcharge in surcharges}),
        entries=tuple(group.entries),
        parts=tuple(
            [LinePart(entry=key, seconds=share) for key, share in zip(group.entries, group.shares, strict=True)]
        ),
    )


def _note(group: Group, surcharges: set[str]) -> str | None:
    """The places in the signed agreement of every rule that made the line, each once."""
    terms, item = group.tariff.terms, group.verdict.item
    notes = [item.clause if item is not None else None]
    if group.charge == "overage" and terms.allowance is not None:
        notes = [terms.allowance.clause]
    if group.raised and terms.minimum is not None:
        notes.append(terms.minimum.clause)
    notes.extend(rule.clause for _, rule in group.fit.rules if rule.key in surcharges)
    return ", ".join(dict.fromkeys(note for note in notes if note)) or None

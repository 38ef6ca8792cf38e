"""The hours a month that the fee covers, and what of them stays usable later (rules.md 3.5).

Ten hours a month, usable for two more months, at most twelve carried in: after January's 3 and February's 5 hours of
work 2 (January) + 10 (February) are carried into March. In every month carried in + granted = used + expired +
carried out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal

from contractor_desk.core.agreement import Agreement, Rollover, Terms
from contractor_desk.core.days import in_force, terms_of_month
from contractor_desk.core.invoice import AllowanceMonth, Carry
from contractor_desk.core.money import hours_to_seconds
from contractor_desk.core.months import Month

_WHOLE = Decimal(1)


def granted_seconds(agreement: Agreement, month: Month) -> int | None:
    """The month's grant, in whole minutes; None where no version of the month has an allowance (L4, L8, A3)."""
    if all(terms.allowance is None for terms in terms_of_month(agreement, month)):
        return None
    spans = in_force(agreement, month)
    if not spans:
        return 0
    first = spans[0].terms
    if first.fee is not None and first.fee.prorate == "none":
        return _grant(first, month.days, month)
    return sum(_grant(span.terms, len(span.days), month) for span in spans)


def _grant(terms: Terms, days: int, month: Month) -> int:
    """The hours of that version for so many days of the month, rounded half up to whole minutes, in seconds."""
    if terms.allowance is None:
        return 0
    minutes = terms.allowance.hours * 60 * days / month.days
    return int(minutes.quantize(_WHOLE, ROUND_HALF_UP)) * 60


def rollover_of(agreement: Agreement, month: Month) -> Rollover | None:
    """The rule that decides what goes on to the next month: that of the version in force on the month's last day in
    force (fine-print L9)."""
    allowance = terms_of_month(agreement, month)[-1].allowance
    return None if allowance is None else allowance.rollover


class Pool:
    """What a month has to draw on, to the second: everything that is carried in and the grant (fine-print L11)."""

    def __init__(self, seconds: int) -> None:
        self.left = seconds
        self.used = 0
        self.overage = 0

    def draw(self, seconds: int) -> int:
        """How many of those seconds the pool covers; the rest counts as overage."""
        covered = min(seconds, self.left)
        self.left -= covered
        self.used += covered
        self.overage += seconds - covered
        return covered


def close(
    month: Month, granted: int, carried_in: Sequence[Carry], pool: Pool, rollover: Rollover | None
) -> AllowanceMonth:
    """The month's ledger once its work is rated: the oldest seconds were used first, the oldest are cut first."""
    carried_in_seconds = sum(carry.seconds for carry in carried_in)
    left = _without([*carried_in, Carry(month=str(month), seconds=granted)], pool.used)
    carried_out = _usable(left, month.plus(1), rollover)
    carried_out_seconds = sum(carry.seconds for carry in carried_out)
    return AllowanceMonth(
        granted_seconds=granted,
        carried_in_seconds=carried_in_seconds,
        used_seconds=pool.used,
        expired_seconds=carried_in_seconds + granted - pool.used - carried_out_seconds,
        carried_out_seconds=carried_out_seconds,
        overage_seconds=pool.overage,
        carried_out=carried_out,
    )


def _usable(left: Iterable[Carry], month: Month, rollover: Rollover | None) -> tuple[Carry, ...]:
    """What that month may take in, by age and by the cap."""
    if rollover is None:
        return ()
    young = [carry for carry in left if month.minus(Month.parse(carry.month)) <= rollover.months]
    if rollover.cap_hours is None:
        return tuple(young)
    over = sum(carry.seconds for carry in young) - hours_to_seconds(rollover.cap_hours)
    return _without(young, over)


def _without(carries: Iterable[Carry], seconds: int) -> tuple[Carry, ...]:
    """The carries with that many seconds taken off, from the oldest on; what is empty is left out."""
    left = []
    for carry in sorted(carries, key=lambda carry: carry.month):
        taken = max(0, min(carry.seconds, seconds))
        seconds -= taken
        if carry.seconds > taken:
            left.append(Carry(month=carry.month, seconds=carry.seconds - taken))
    return tuple(left)

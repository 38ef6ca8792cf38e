"""How much of a contractor's year hangs on one client, as indicators: not legal advice, and no single figure decides.

900,000 of 1,080,000 in twelve months is 83.33 % and *high*; a contractor without income in that time has *not enough
data*. Thresholds are conventions (domain.md 2.5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from contractor_desk.core.months import Month, add_months

Level = Literal["none", "info", "caution", "high", "unknown"]
IndicatorKind = Literal["revenue_share", "duration", "clients"]
_LEVELS: tuple[Level, ...] = ("info", "caution", "high")
SHARES = (Decimal(50), Decimal(70), Decimal("83.33"))
MONTHS = (12, 18, 24)
GAP_DAYS = 42
HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """``value`` is a percent with two decimals, whole months, or a count; None where the level is *unknown*."""

    kind: IndicatorKind
    value: Decimal | None
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """Hours a month: what agreements promise against what there is; ``over`` is what is missing, at least 0."""

    promised: Decimal
    available: Decimal

    @property
    def over(self) -> Decimal:
        return max(Decimal(0), self.promised - self.available)


def dependence(
    revenue: Mapping[str, Decimal], client: str, spans: Iterable[tuple[date, date | None]], on: date
) -> tuple[Indicator, ...]:
    """The indicators of a client on that day. ``revenue`` is what each client was invoiced in the last twelve months,
    in one currency; ``spans`` are first and last day of the agreements with the client, both inclusive."""
    months = months_together(spans, on)
    return (
        revenue_share(revenue, client),
        Indicator(kind="duration", value=Decimal(months), level=_level(months, MONTHS)),
        clients(revenue, months),
    )


def revenue_share(revenue: Mapping[str, Decimal], client: str) -> Indicator:
    """The client's percent of the whole; the level compares the percent as it is shown."""
    total = sum(revenue.values(), Decimal(0))
    if total <= 0:
        return Indicator(kind="revenue_share", value=None, level="unknown")
    share = (revenue.get(client, Decimal(0)) * 100 / total).quantize(HUNDREDTH, ROUND_HALF_UP)
    return Indicator(kind="revenue_share", value=share, level=_level(share, SHARES))


def clients(revenue: Mapping[str, Decimal], months: int) -> Indicator:
    """How many clients were invoiced: two are worth a look, one is a caution, one for more than a year is high."""
    count = sum(1 for amount in revenue.values() if amount > 0)
    if count == 0:
        return Indicator(kind="clients", value=None, level="unknown")
    level: Level = "none"
    if count == 1:
        level = "high" if months > 12 else "caution"
    elif count == 2:
        level = "info"
    return Indicator(kind="clients", value=Decimal(count), level=level)


def months_together(spans: Iterable[tuple[date, date | None]], on: date) -> int:
    """Whole months up to the day since the client's work began; a gap of six weeks or more begins anew."""
    begun: date | None = None
    last: date | None = None
    for first, end in sorted(spans, key=lambda span: span[0]):
        if first > on:
            break
        if begun is None or last is None or (first - last) >= timedelta(days=GAP_DAYS):
            begun, last = first, min(end or on, on)
        else:
            last = max(last, min(end or on, on))
    if begun is None or last is None or (on - last) >= timedelta(days=GAP_DAYS):
        return 0
    months = Month.of(last).minus(Month.of(begun))
    return months if add_months(begun, months) <= last + timedelta(days=1) else max(0, months - 1)


def _level(value: Decimal | int, thresholds: tuple[Decimal, ...] | tuple[int, ...]) -> Level:
    reached = sum(1 for threshold in thresholds if value >= threshold)
    return _LEVELS[reached - 1] if reached else "none"

"""A version of the terms: amounts that make sense, one span of working hours a day, whole surcharges, VAT (rules.md 3).

A scope item ``limited`` without hours gives the flaw ``limited_needs_hours`` at ``scope[1].hours``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from contractor_desk.core.agreement import WEEKDAYS, ScopeItem, Surcharge, Terms, Vat
from contractor_desk.core.checks.flaw import Flaw, at_least, percent_range, repeated, under, unknown
from contractor_desk.core.checks.known import Known
from contractor_desk.core.plain import plain_text_of_time

_WITH_REASON = frozenset({"E", "AE", "K", "G", "O"})


def terms_flaws(terms: Terms, known: Known) -> Iterator[Flaw]:
    """Flaws of one version, places relative to it."""
    if terms.fee is not None:
        yield from at_least("fee.amount", terms.fee.amount)
    if terms.allowance is not None:
        yield from at_least("allowance.hours", terms.allowance.hours)
        yield from at_least("allowance.overage_rate", terms.allowance.overage_rate)
        if terms.allowance.rollover is not None:
            yield from at_least("allowance.rollover.months", terms.allowance.rollover.months)
            yield from at_least("allowance.rollover.cap_hours", terms.allowance.rollover.cap_hours)
    yield from at_least("rate", terms.rate)
    for worker, rate in terms.worker_rates.items():
        if worker not in known.workers:
            yield unknown(f"worker_rates.{worker}", "worker", worker)
        yield from at_least(f"worker_rates.{worker}", rate)
    yield from under("working_hours", working_hours_flaws(terms))
    if terms.rounding is not None:
        yield from at_least("rounding.minutes", terms.rounding.minutes, 1)
    if terms.minimum is not None:
        yield from at_least("minimum.minutes", terms.minimum.minutes, 1)
    for i, item in enumerate(terms.scope):
        yield from under(f"scope[{i}]", scope_flaws(item, known))
    services = [item.service for item in terms.scope]
    yield from repeated([f"scope[{i}].service" for i in range(len(services))], services)
    for i, surcharge in enumerate(terms.surcharges):
        yield from under(f"surcharges[{i}]", surcharge_flaws(surcharge))
    keys = [surcharge.key for surcharge in terms.surcharges]
    yield from repeated([f"surcharges[{i}].key" for i in range(len(keys))], keys)
    if terms.cap is not None:
        yield from at_least("cap.amount", terms.cap.amount)
    yield from at_least("payment_days", terms.payment_days)
    yield from under("vat", vat_flaws(terms.vat))


def working_hours_flaws(terms: Terms) -> Iterator[Flaw]:
    """At least one day or no rule, one span a day, its end after its start (fine-print B1, B5)."""
    if terms.working_hours is None:
        return
    if not terms.working_hours:
        yield Flaw("", "working_hours_empty")
    for day, (start, end) in terms.working_hours.items():
        if day not in WEEKDAYS:
            yield Flaw(day, "weekday", {"found": day})
        if end <= start:
            data = {"start": plain_text_of_time(start), "end": plain_text_of_time(end)}
            yield Flaw(day, "hours_end_before_start", data)


def scope_flaws(item: ScopeItem, known: Known) -> Iterator[Flaw]:
    """Hours go with ``limited`` and with nothing else (rules.md 3.4)."""
    if item.service not in known.services:
        yield unknown("service", "service", item.service)
    if item.coverage == "limited" and item.hours is None:
        yield Flaw("hours", "limited_needs_hours", {"service": item.service})
    if item.coverage != "limited" and item.hours is not None:
        yield Flaw("hours", "hours_only_with_limited", {"service": item.service, "coverage": item.coverage})
    yield from at_least("hours", item.hours)
    yield from at_least("rate", item.rate)


def surcharge_flaws(surcharge: Surcharge) -> Iterator[Flaw]:
    """Exactly one of percent, per hour, per entry (rules.md 3.7)."""
    amounts = {name: getattr(surcharge, name) for name in ("percent", "per_hour", "per_entry")}
    given = [name for name, amount in amounts.items() if amount is not None]
    if len(given) != 1:
        yield Flaw(given[1] if given else "percent", "surcharge_amount", {"given": given})
    for name, amount in amounts.items():
        yield from at_least(name, amount)


def vat_flaws(vat: Vat) -> Iterator[Flaw]:
    """Category and percent that go together (EN 16931 BR-S-05, BR-O-05 and their like); reasons are asked in forms."""
    yield from percent_range("percent", vat.percent)
    if vat.category == "O" and vat.percent is not None:
        yield Flaw("percent", "vat_without_percent")
    if vat.category == "S" and vat.percent is None:
        yield Flaw("percent", "vat_needs_percent")
    if vat.category == "S" and vat.percent == 0:
        yield Flaw("percent", "vat_above_zero", form=True)
    if vat.category not in ("S", "O") and vat.percent is not None and 0 < vat.percent <= 100:
        yield Flaw("percent", "vat_zero_percent", {"category": vat.category, "found": format(vat.percent, "f")})
    if vat.category in _WITH_REASON and not (vat.reason or "").strip():
        yield Flaw("reason", "vat_needs_reason", {"category": vat.category}, form=True)
    if vat.category not in _WITH_REASON and (vat.reason or "").strip():
        yield Flaw("reason", "vat_without_reason", {"category": vat.category}, form=True)


def vat_clash(categories: Iterable[str]) -> bool:
    """O stands beside another category, which no invoice may hold (rules.md 3.12, EN 16931 BR-O-11)."""
    found = set(categories)
    return "O" in found and len(found) > 1

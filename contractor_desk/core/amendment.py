"""The figures of a version of terms that an amendment changes, one by one, and a yearly review by percent (rules.md 1).

``figures(terms)`` are for example ``Figure(key="fee", unit="money", value=Decimal("26400.00"), clause="§ 4.1")`` and
``Figure(key="surcharge:evening", unit="percent", …)``; ``with_figure(terms, "fee", …)`` is a new version.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from contractor_desk.core.agreement import Coverage, ScopeItem, Surcharge, Terms
from contractor_desk.core.money import round_money

Unit = Literal["money", "rate", "hours", "months", "percent", "days"]
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """``name`` is the key of the service, worker or surcharge that it belongs to, where it does."""

    key: str
    unit: Unit
    value: Decimal
    name: str = ""
    clause: str | None = None


def figures(terms: Terms) -> tuple[Figure, ...]:
    """All figures that the version has: fee, hours, rates, own rates, surcharges, cap, payment."""
    found: list[Figure] = []
    if terms.fee is not None:
        found.append(Figure(key="fee", unit="money", value=terms.fee.amount, clause=terms.fee.clause))
    if terms.allowance is not None:
        allowance = terms.allowance
        found.append(Figure(key="hours", unit="hours", value=allowance.hours, clause=allowance.clause))
        if allowance.rollover is not None:
            found.append(Figure(key="rollover", unit="months", value=Decimal(allowance.rollover.months)))
            if allowance.rollover.cap_hours is not None:
                found.append(Figure(key="rollover_cap", unit="hours", value=allowance.rollover.cap_hours))
        if allowance.overage_rate is not None:
            found.append(Figure(key="overage", unit="rate", value=allowance.overage_rate))
    if terms.rate is not None:
        found.append(Figure(key="rate", unit="rate", value=terms.rate))
    found += [
        Figure(key=f"worker:{key}", unit="rate", value=rate, name=key) for key, rate in terms.worker_rates.items()
    ]
    found += [
        Figure(key=f"scope_rate:{item.service}", unit="rate", value=item.rate, name=item.service, clause=item.clause)
        for item in terms.scope
        if item.rate is not None
    ]
    found += [_of_surcharge(surcharge) for surcharge in terms.surcharges]
    if terms.cap is not None:
        found.append(Figure(key="cap", unit="money", value=terms.cap.amount, clause=terms.cap.clause))
    found.append(Figure(key="payment", unit="days", value=Decimal(terms.payment_days)))
    return tuple(found)


def with_figure(terms: Terms, key: str, value: Decimal) -> Terms:
    """The version with that figure changed. Raises KeyError for one that it does not have."""
    kind, _, name = key.partition(":")
    return _SETTERS[kind](terms, name, value)


def with_coverage(terms: Terms, service: str, coverage: Coverage, hours: Decimal | None = None) -> Terms:
    """The version in which the service has that coverage; one that was not listed is added at the end."""
    if terms.scope_item(service) is None:
        return replace(terms, scope=(*terms.scope, ScopeItem(service=service, coverage=coverage, hours=hours)))
    changed = tuple(
        replace(item, coverage=coverage, hours=hours if coverage == "limited" else None)
        if item.service == service
        else item
        for item in terms.scope
    )
    return replace(terms, scope=changed)


def raised(terms: Terms, percent: Decimal, currency: str) -> Terms:
    """The version with fee, rates and amounts by the hour or entry raised by a percent: the fee and these amounts to
    the currency's minor unit, rates to two decimals, half up. Percents, hours and the cap stay."""
    factor = 1 + percent / 100
    for figure in figures(terms):
        if figure.key == "fee" or (figure.key.startswith("surcharge:") and figure.unit == "money"):
            terms = with_figure(terms, figure.key, round_money(figure.value * factor, currency))
        elif figure.unit == "rate":
            terms = with_figure(terms, figure.key, (figure.value * factor).quantize(_HUNDREDTH, ROUND_HALF_UP))
    return terms


def _of_surcharge(surcharge: Surcharge) -> Figure:
    unit: Unit = "percent" if surcharge.percent is not None else "money"
    value = surcharge.percent or surcharge.per_hour or surcharge.per_entry or Decimal(0)
    key = f"surcharge:{surcharge.key}"
    return Figure(key=key, unit=unit, value=value, name=surcharge.key, clause=surcharge.clause)


def _fee(terms: Terms, _: str, value: Decimal) -> Terms:
    if terms.fee is None:
        raise KeyError("fee")
    return replace(terms, fee=replace(terms.fee, amount=value))


def _hours(terms: Terms, _: str, value: Decimal) -> Terms:
    if terms.allowance is None:
        raise KeyError("hours")
    return replace(terms, allowance=replace(terms.allowance, hours=value))


def _overage(terms: Terms, _: str, value: Decimal) -> Terms:
    if terms.allowance is None:
        raise KeyError("overage")
    return replace(terms, allowance=replace(terms.allowance, overage_rate=value))


def _rollover(terms: Terms, _: str, value: Decimal) -> Terms:
    if terms.allowance is None or terms.allowance.rollover is None:
        raise KeyError("rollover")
    rollover = replace(terms.allowance.rollover, months=int(value))
    return replace(terms, allowance=replace(terms.allowance, rollover=rollover))


def _rollover_cap(terms: Terms, _: str, value: Decimal) -> Terms:
    if terms.allowance is None or terms.allowance.rollover is None:
        raise KeyError("rollover_cap")
    rollover = replace(terms.allowance.rollover, cap_hours=value)
    return replace(terms, allowance=replace(terms.allowance, rollover=rollover))


def _scope_rate(terms: Terms, service: str, value: Decimal) -> Terms:
    changed = tuple(replace(item, rate=value) if item.service == service else item for item in terms.scope)
    return replace(terms, scope=changed)


def _surcharge(terms: Terms, key: str, value: Decimal) -> Terms:
    def changed(one: Surcharge) -> Surcharge:
        if one.key != key:
            return one
        if one.percent is not None:
            return replace(one, percent=value)
        return replace(one, per_hour=value) if one.per_hour is not None else replace(one, per_entry=value)

    return replace(terms, surcharges=tuple(changed(one) for one in terms.surcharges))


def _cap(terms: Terms, _: str, value: Decimal) -> Terms:
    if terms.cap is None:
        raise KeyError("cap")
    return replace(terms, cap=replace(terms.cap, amount=value))


_SETTERS: dict[str, Callable[[Terms, str, Decimal], Terms]] = {
    "fee": _fee,
    "hours": _hours,
    "rollover": _rollover,
    "rollover_cap": _rollover_cap,
    "overage": _overage,
    "rate": lambda terms, _, value: replace(terms, rate=value),
    "worker": lambda terms, key, value: replace(terms, worker_rates={**terms.worker_rates, key: value}),
    "scope_rate": _scope_rate,
    "surcharge": _surcharge,
    "cap": _cap,
    "payment": lambda terms, _, value: replace(terms, payment_days=int(value)),
}

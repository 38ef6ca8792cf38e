"""The unit price of an hour (rules.md 3.6).

For work that is charged by the hour the first that is given of: the scope item's rate, the worker's rate, the terms'
rate. For work beyond the allowance ``overage_rate`` comes before them.
"""

from __future__ import annotations

from decimal import Decimal

from contractor_desk.core.agreement import ScopeItem, Terms


def hourly_price(terms: Terms, item: ScopeItem | None, worker: str) -> Decimal | None:
    """What an hour of that worker costs as billable or out of scope; None where nothing is given."""
    if item is not None and item.rate is not None:
        return item.rate
    return terms.worker_rates.get(worker, terms.rate)


def overage_price(terms: Terms, item: ScopeItem | None, worker: str) -> Decimal | None:
    """What an hour beyond the allowance costs; None where nothing is given."""
    if terms.allowance is not None and terms.allowance.overage_rate is not None:
        return terms.allowance.overage_rate
    return hourly_price(terms, item, worker)

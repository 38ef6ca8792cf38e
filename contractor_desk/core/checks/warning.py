"""What is allowed and probably not meant: amber, never in the way, listed again before *Create* (look-2.md 3).

Work that a version of the terms lets happen and cannot price gives ``no_rate`` at ``terms[0].rate``.
"""

from __future__ import annotations

from collections.abc import Iterator

from contractor_desk.core.agreement import WEEKDAYS, Agreement, Terms
from contractor_desk.core.checks.flaw import Flaw, repeated, under

_WEEKEND = frozenset({"sat", "sun"})


def agreement_warnings(agreement: Agreement) -> Iterator[Flaw]:
    """Warnings about an agreement, places relative to it."""
    for i, terms in enumerate(agreement.terms):
        yield from under(f"terms[{i}]", terms_warnings(terms))
    day = WEEKDAYS[agreement.period.start.weekday()]
    hours = agreement.terms[0].working_hours if agreement.terms else None
    if day in _WEEKEND if hours is None else day not in hours:
        yield Flaw("period.start", "starts_on_day_off", {"start": str(agreement.period.start), "weekday": day})


def terms_warnings(terms: Terms) -> Iterator[Flaw]:
    """Warnings about one version, places relative to it."""
    if terms.allowance is not None and terms.fee is None:
        yield Flaw("allowance", "allowance_without_fee")
    if terms.rate is None:
        unpriced = [item.service for item in terms.scope if item.coverage != "included" and item.rate is None]
        if unpriced or terms.unlisted != "included":
            yield Flaw("rate", "no_rate", {"services": unpriced, "unlisted": terms.unlisted})
        elif terms.allowance is not None and terms.allowance.overage_rate is None:
            yield Flaw("allowance.overage_rate", "no_overage_rate")
    whens = [surcharge.when for surcharge in terms.surcharges]
    yield from repeated([f"surcharges[{i}].when" for i in range(len(whens))], whens, "same_when")

"""Which days an agreement is in force, and under which version of its terms (rules.md 1, 4; fine-print A3, A6).

In force from 15 January 2026, with an amendment from 11 June: ``in_force(agreement, Month(2026, 6))`` gives the 10 days
of the first version and the 20 of the second. Suspended days, and those before the first version, are not in force.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from contractor_desk.core.agreement import Agreement, Suspension, Terms
from contractor_desk.core.months import Month
from contractor_desk.core.period import billing_end


@dataclass(frozen=True, slots=True)
class TermsDays:
    """The days of one version in a month: ``days`` ascending, at least one."""

    terms: Terms
    days: tuple[date, ...]

    @property
    def first(self) -> date:
        return self.days[0]

    @property
    def last(self) -> date:
        return self.days[-1]


def terms_on(agreement: Agreement, day: date) -> Terms | None:
    """The version in force on that day: the latest whose ``from`` is not after it; None before the first."""
    found = None
    for terms in agreement.terms:
        if terms.from_ <= day and (found is None or terms.from_ >= found.from_):
            found = terms
    return found


def terms_on_or_earliest(agreement: Agreement, day: date) -> Terms:
    """The version in force on that day, before any the earliest one (rules.md 3.1, fine-print X3)."""
    return terms_on(agreement, day) or min(agreement.terms, key=lambda terms: terms.from_)


def in_period(agreement: Agreement, day: date) -> bool:
    """Within the period, and not suspended."""
    end = billing_end(agreement)
    return (
        agreement.period.start <= day
        and (end is None or day <= end)
        and not any(_covers(suspension, day) for suspension in agreement.suspensions)
    )


def in_force(agreement: Agreement, month: Month) -> tuple[TermsDays, ...]:
    """The month's days in force for work and the allowance, by version in their order."""
    return _by_version(agreement, month, agreement.suspensions)


def in_force_for_fee(agreement: Agreement, month: Month) -> tuple[TermsDays, ...]:
    """The month's days that the fee pays for, by version; a suspension with ``fee: keep`` lets it go on."""
    stopping = [suspension for suspension in agreement.suspensions if suspension.fee == "stop"]
    return _by_version(agreement, month, stopping)


def terms_of_month(agreement: Agreement, month: Month) -> tuple[Terms, ...]:
    """The versions in force in the month. In a month without a day in force: the version of the last day in force
    before it, before the period the earliest one (fine-print A3)."""
    versions = tuple(span.terms for span in in_force(agreement, month))
    if versions:
        return versions
    last = _last_day_in_force(agreement, month.first)
    return (terms_on_or_earliest(agreement, date.min if last is None else last),)


def _by_version(agreement: Agreement, month: Month, suspensions: Sequence[Suspension]) -> tuple[TermsDays, ...]:
    end = billing_end(agreement)
    first = max(month.first, agreement.period.start)
    last = month.last if end is None else min(month.last, end)
    found: list[tuple[Terms, list[date]]] = []
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if suspensions and any(_covers(suspension, day) for suspension in suspensions):
            continue
        terms = terms_on(agreement, day)
        if terms is None:
            continue
        if found and found[-1][0] is terms:
            found[-1][1].append(day)
        else:
            found.append((terms, [day]))
    return tuple(TermsDays(terms, tuple(days)) for terms, days in found)


def _last_day_in_force(agreement: Agreement, before: date) -> date | None:
    """The last day in force before that day; suspended days are stepped over span by span."""
    end = billing_end(agreement)
    day = before.toordinal() - 1 if end is None else min(before.toordinal() - 1, end.toordinal())
    first = max(agreement.period.start, min(terms.from_ for terms in agreement.terms)).toordinal()
    while day >= first:
        covering = [span for span in agreement.suspensions if _covers(span, date.fromordinal(day))]
        if not covering:
            return date.fromordinal(day)
        day = min(span.from_ for span in covering).toordinal() - 1
    return None


def _covers(suspension: Suspension, day: date) -> bool:
    return suspension.from_ <= day and (suspension.to is None or day <= suspension.to)

"""A timer that ran past midnight: an entry for each local day, where the parts are charged as the whole is (look.md,
*Timer edge cases*).

22:30 to 01:15 becomes 1:30 of the one day and 1:15 of the next. An entry stays whole where the parts could be charged
otherwise: where terms round, raise or charge by entry, and where a month, a version of the terms or the period ends
in between. Rating cuts it at midnight all the same (rules.md 3.2).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from contractor_desk.core.agreement import Agreement, Terms
from contractor_desk.core.days import in_period, terms_on_or_earliest
from contractor_desk.core.instants import local_date, zone
from contractor_desk.core.months import Month
from contractor_desk.core.spans import start_of_day
from contractor_desk.core.work import TimeEntry


def midnights(entry: TimeEntry, agreement: Agreement) -> tuple[datetime, ...]:
    """The local midnights inside the ended entry at which it is to be cut (UTC, ascending); none if it stays whole."""
    if entry.start is None or entry.end is None or entry.callout or entry.break_seconds:
        return ()
    place = zone(agreement.time_zone)
    day = local_date(entry.start, place)
    found = []
    while True:
        day += timedelta(days=1)
        midnight = datetime.fromtimestamp(start_of_day(day, place), UTC)
        if midnight >= entry.end:
            break
        found.append(midnight)
    days = [local_date(entry.start, place), *(local_date(at, place) for at in found)]
    if len({_charged_by(agreement, day) for day in days}) > 1 or _goes_by_entry(
        terms_on_or_earliest(agreement, days[0])
    ):
        return ()
    return tuple(found)


def _charged_by(agreement: Agreement, day: date) -> tuple[Month, date, bool]:
    """Month, version and period: where all three are the same, two days are charged alike."""
    return Month.of(day), terms_on_or_earliest(agreement, day).from_, in_period(agreement, day)


def _goes_by_entry(terms: Terms) -> bool:
    """Two entries may be charged otherwise than one of their length."""
    raises = terms.minimum is not None and terms.minimum.for_ != "callout"
    return terms.rounding is not None or raises or any(rule.per_entry is not None for rule in terms.surcharges)

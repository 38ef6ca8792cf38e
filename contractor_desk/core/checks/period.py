"""Periods: the end after the start, options within the maximum, notice rules whole (rules.md 4).

Months 24 with options of 12 and 12 and a maximum of 36 give the flaw ``options_past_maximum`` with the sum 48.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from contractor_desk.core.agreement import Notice, Period, SideNotices, Suspension
from contractor_desk.core.checks.flaw import Flaw, at_least, under
from contractor_desk.core.months import add_months, last_day_of


def period_flaws(period: Period) -> Iterator[Flaw]:
    """Flaws of a period, places relative to it."""
    if period.end is not None and period.end < period.start:
        yield Flaw("end", "end_before_start", _days(start=period.start, end=period.end))
    if period.end is not None and period.months is not None:
        yield Flaw("months", "end_or_months")
    yield from at_least("months", period.months, 1)
    yield from at_least("max_months", period.max_months, 1)
    yield from _option_flaws(period)
    if period.ended_on is not None and period.ended_on < period.start:
        yield Flaw("ended_on", "end_before_start", _days(start=period.start, end=period.ended_on))
    if period.notice_given_on is not None and period.notice_given_on < period.start:
        days = _days(start=period.start, given=period.notice_given_on)
        yield Flaw("notice_given_on", "notice_before_start", days, form=True)
    if isinstance(period.notice, SideNotices):
        if period.notice.contractor is None and period.notice.client is None:
            yield Flaw("notice", "notice_side")
        if period.notice.contractor is not None:
            yield from under("notice.contractor", notice_flaws(period.notice.contractor))
        if period.notice.client is not None:
            yield from under("notice.client", notice_flaws(period.notice.client))
    elif period.notice is not None:
        yield from under("notice", notice_flaws(period.notice))
    yield from at_least("renewal_months", period.renewal_months, 1)
    if period.renewal == "automatic":
        yield from _renewal_flaws(period)


def notice_flaws(notice: Notice) -> Iterator[Flaw]:
    """Exactly one of months, weeks, days, and not negative."""
    given = {name: getattr(notice, name) for name in ("months", "weeks", "days") if getattr(notice, name) is not None}
    if len(given) != 1:
        yield Flaw("", "notice_length", {"given": list(given)})
    for name, length in given.items():
        yield from at_least(name, length)


def suspension_flaws(suspensions: tuple[Suspension, ...]) -> Iterator[Flaw]:
    """Each ends after it starts, none overlaps another (the days of both are inclusive)."""
    for i, one in enumerate(suspensions):
        if one.to is not None and one.to < one.from_:
            yield Flaw(f"[{i}].to", "end_before_start", _days(start=one.from_, end=one.to))
    for i, one in enumerate(suspensions):
        for j, other in enumerate(suspensions[:i]):
            starts_within = other.to is None or one.from_ <= other.to
            if starts_within and (one.to is None or other.from_ <= one.to):
                yield Flaw(f"[{i}].from", "suspensions_overlap", {"other": j, "from": str(one.from_)})
                break


def _option_flaws(period: Period) -> Iterator[Flaw]:
    for i, option in enumerate(period.extensions):
        yield from at_least(f"extensions[{i}].months", option.months, 1)
        yield from at_least(f"extensions[{i}].decide_by_days", option.decide_by_days)
        yield from at_least(f"extensions[{i}].decide_by_months", option.decide_by_months)
        if option.decide_by_days is not None and option.decide_by_months is not None:
            yield Flaw(f"extensions[{i}].decide_by_months", "decide_by_days_or_months")
    yield from at_least("exercised_extensions", period.exercised_extensions)
    options = len(period.extensions)
    if period.exercised_extensions > options:
        data = {"exercised": period.exercised_extensions, "options": options}
        yield Flaw("exercised_extensions", "exercised_past_options", data)
    if period.extensions and period.end is None and period.months is None:
        yield Flaw("extensions", "options_need_end")
    elif period.max_months is not None and all(option.months > 0 for option in period.extensions):
        yield from _maximum_flaws(period, period.max_months)


def _maximum_flaws(period: Period, maximum: int) -> Iterator[Flaw]:
    """The rules cut an end to the maximum; a person who types the options meant something else (look-2.md 3)."""
    if period.months is not None:
        lengths = [period.months, *(option.months for option in period.extensions)]
        place = "max_months" if period.months > maximum else "extensions"
        if sum(lengths) > maximum:
            data = {"lengths": lengths, "total": sum(lengths), "maximum": maximum}
            yield Flaw(place, "options_past_maximum", data, form=True)
    elif period.end is not None and maximum > 0:
        latest = last_day_of(period.start, maximum)
        months = sum(option.months for option in period.extensions)
        end = add_months(period.end + timedelta(days=1), months) - timedelta(days=1)
        if end > latest:
            place = "extensions" if period.end <= latest else "max_months"
            yield Flaw(place, "end_past_maximum", _days(end=end, latest=latest), form=True)


def _renewal_flaws(period: Period) -> Iterator[Flaw]:
    """Automatic renewal needs a notice rule (fine-print D12), its length, and an end to renew from."""
    if period.notice is None:
        yield Flaw("notice", "renewal_needs_notice")
    if period.renewal_months is None:
        yield Flaw("renewal_months", "renewal_needs_months")
    if period.end is None and period.months is None:
        yield Flaw("renewal", "renewal_needs_end")


def _days(**days: object) -> dict[str, str]:
    return {name: str(day) for name, day in days.items()}

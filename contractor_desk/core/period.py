"""When an agreement ends, and until when one can act on it (rules.md 4). All dates are last days, inclusive.

Four years from 1 March 2024, extendable twice by a year: the base end is 29 February 2028, after one extension 28
February 2029, and no end goes past 28 February 2030. Notice of three months to the end of a month for an end on 14
January 2027 is to be given on 30 September 2026 at the latest.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from contractor_desk.core.agreement import Agreement, Extension, Notice, Period, Side, SideNotices, Suspension
from contractor_desk.core.months import Month, add_months, last_day_of, month_end

ONE_DAY = timedelta(days=1)


def base_end(agreement: Agreement) -> date | None:
    """The end that was agreed on, exercised extensions and suspensions that move it included, at most the maximum;
    None until further notice. Notice, renewals and ``ended_on`` are not looked at."""
    period = agreement.period
    after = _day_after_base(period, _days_moved(agreement.suspensions))
    return None if after is None else _at_most(after - ONE_DAY, maximum_end(period))


def maximum_end(period: Period) -> date | None:
    """The latest possible end: start + ``max_months`` − 1 day (fine-print D7)."""
    return None if period.max_months is None else last_day_of(period.start, period.max_months)


def billing_end(agreement: Agreement) -> date | None:
    """The last day in force for billing; None: without end.

    An agreement that renews automatically goes on to its maximum while no notice is given (fine-print A2).
    """
    period = agreement.period
    if renews(period) and period.notice_given_on is None:
        return _at_most(maximum_end(period), period.ended_on)
    return end_in_force(agreement, period.notice_given_on or period.start)


def end_in_force(agreement: Agreement, on: date, side: Side | None = None) -> date | None:
    """The end as it stands on that day; None: without end (fine-print D1).

    ``side`` says whose notice keeps an automatic renewal from happening, where the rules differ by side.
    """
    period = agreement.period
    base = base_end(agreement)
    if base is None:
        end = _end_by_notice(period)
    elif renews(period):
        end = _renewed_end(period, base, on, side)
    else:
        end = base
    return _at_most(end, period.ended_on)


def renews(period: Period) -> bool:
    """Renews itself at each end unless notice is given."""
    return period.renewal == "automatic" and bool(period.renewal_months) and _has_end(period)


def notice_counts(period: Period) -> bool:
    """A notice ends it: it has no end of its own, or renews itself. A fixed term ends by itself (fine-print A4), so
    that its last day for a notice (D2) asks nothing of anybody."""
    return not _has_end(period) or renews(period)


def renewal_ends(period: Period, base: date) -> Iterator[date]:
    """E0, E1, E2 …, the last cut to the maximum; without end where there is no maximum (fine-print D3, D4)."""
    maximum = maximum_end(period)
    after, months, renewals = base + ONE_DAY, period.renewal_months or 0, 0
    while True:
        end = add_months(after, renewals * months) - ONE_DAY
        if maximum is not None and end >= maximum:
            yield maximum
            return
        yield end
        renewals += 1


def notice_end(notice: Notice | None, given_on: date) -> date:
    """The last day of an agreement under notice that was given on that day; without a rule that day itself."""
    if notice is None:
        return given_on
    end = _plus(given_on, notice)
    return month_end(end) if notice.to == "month_end" else end


def notice_deadline(notice: Notice, end: date) -> date:
    """The latest day on which notice still ends the agreement on that end: day + notice ≤ end, to the end of a month
    where the rule says so."""
    if notice.to == "month_end" and end != month_end(end):
        end = Month.of(end).plus(-1).last
    if notice.months is None:
        return end - timedelta(days=_days(notice))
    deadline = add_months(end, -notice.months)
    while add_months(deadline + ONE_DAY, notice.months) <= end:
        deadline += ONE_DAY
    return deadline


def notice_rule(period: Period, side: Side | None) -> Notice | None:
    """The rule of that side; where that side has none, or none is asked for, the one that gives the longer time."""
    if not isinstance(period.notice, SideNotices):
        return period.notice
    own = None if side is None else period.notice_of(side)
    if own is not None:
        return own
    both = [rule for rule in (period.notice.contractor, period.notice.client) if rule is not None]
    return max(both, key=lambda rule: notice_end(rule, period.start), default=None)


def next_extension(period: Period) -> Extension | None:
    """The first option that was not exercised yet."""
    left = period.extensions[period.exercised_extensions :]
    return left[0] if left else None


def extension_deadline(extension: Extension, end: date) -> date:
    """The last day to decide on that option before that end; the end itself where the terms do not say (D5, D13)."""
    if extension.decide_by_months is not None:
        return add_months(end, -extension.decide_by_months)
    return end - timedelta(days=extension.decide_by_days or 0)


def _has_end(period: Period) -> bool:
    return period.end is not None or period.months is not None


def _day_after_base(period: Period, days_moved: int) -> date | None:
    """The day after the base end, extensions included. Months are added to the original date in one step."""
    extended = sum(option.months for option in period.extensions[: period.exercised_extensions])
    if period.end is not None:
        return add_months(period.end + ONE_DAY + timedelta(days=days_moved), extended)
    if period.months is None:
        return None
    if not days_moved:
        return add_months(period.start, period.months + extended)
    return add_months(add_months(period.start, period.months) + timedelta(days=days_moved), extended)


def _days_moved(suspensions: tuple[Suspension, ...]) -> int:
    """Days of ended suspensions that move the base end; a day in two of them counts once."""
    days: set[int] = set()
    for suspension in suspensions:
        if suspension.extends_end and suspension.to is not None:
            days.update(range(suspension.from_.toordinal(), suspension.to.toordinal() + 1))
    return len(days)


def _end_by_notice(period: Period) -> date | None:
    """The end of an agreement until further notice: its notice, or its maximum (fine-print A5)."""
    given = period.notice_given_on
    end = None if given is None else notice_end(notice_rule(period, period.notice_by), given)
    return _at_most(end, maximum_end(period))


def _renewed_end(period: Period, base: date, on: date, side: Side | None) -> date:
    """The first of the renewals' ends whose notice deadline is not before the day of the notice, or else that day."""
    given = period.notice_given_on
    rule = notice_rule(period, period.notice_by if given is not None else side)
    by = on if given is None else given
    end = base
    for end in renewal_ends(period, base):
        if (end if rule is None else notice_deadline(rule, end)) >= by:
            break
    return end


def _plus(day: date, notice: Notice) -> date:
    return add_months(day, notice.months) if notice.months is not None else day + timedelta(days=_days(notice))


def _days(notice: Notice) -> int:
    return (notice.weeks or 0) * 7 + (notice.days or 0)


def _at_most(end: date | None, limit: date | None) -> date | None:
    if end is None or limit is None:
        return limit if end is None else end
    return min(end, limit)

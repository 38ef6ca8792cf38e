"""What happens to an agreement in its life: options, notice, ends, suspensions, returns, new terms (rules.md 4).

Each function gives the agreement as it is afterwards, or refuses with the reason; none looks at a clock. ``on`` is the
day on which it happens. All ends are last days, inclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from contractor_desk.core.agreement import Agreement, CoverChange, Milestone, Side, Site, Suspension, Terms
from contractor_desk.core.errors import DeskError
from contractor_desk.core.months import Month
from contractor_desk.core.period import (
    ONE_DAY,
    base_end,
    end_in_force,
    extension_deadline,
    maximum_end,
    next_extension,
    renews,
)


class NoOptionError(DeskError):
    """Data: ``agreement``. Every option is exercised, or there is none."""

    code = "no_option"


class OptionTooLateError(DeskError):
    """Data: ``agreement``, ``deadline``. The option had to be decided by that day."""

    code = "option_too_late"


class PastMaximumError(DeskError):
    """Data: ``agreement``, ``end``, ``maximum``. The end would lie after the latest possible one."""

    code = "past_maximum"


class NotLaterError(DeskError):
    """Data: ``agreement``, ``end``, ``now``. An extension must end later than the agreement does now."""

    code = "not_later"


class BeforeStartError(DeskError):
    """Data: ``agreement``, ``what`` (end, notice, suspension, return), ``date``, ``start``."""

    code = "before_start"


class NoticeChangesNothingError(DeskError):
    """Data: ``agreement``, ``end``. A fixed term ends by itself; an earlier end must be agreed on (fine-print A4)."""

    code = "notice_changes_nothing"


class NoticeGivenError(DeskError):
    """Data: ``agreement``, ``on``. Notice was given already, on that day."""

    code = "notice_given"


class EndedError(DeskError):
    """Data: ``agreement``, ``end``. It has ended; reopen it first."""

    code = "agreement_ended"


class SuspendedError(DeskError):
    """Data: ``agreement``, ``from_``. It is suspended from that day on, or the days overlap another suspension."""

    code = "suspended_already"


class NotSuspendedError(DeskError):
    """Data: ``agreement``."""

    code = "not_suspended"


class NothingToReopenError(DeskError):
    """Data: ``agreement``. No end was recorded, no notice given."""

    code = "nothing_to_reopen"


class NoCoverError(DeskError):
    """Data: ``agreement``. It covers nobody."""

    code = "no_cover"


class TermsTakenError(DeskError):
    """Data: ``agreement``, ``from_``, ``last_issued`` or None. New terms start after the last issued month and on a day
    on which no version starts."""

    code = "terms_taken"


class TermsUnchangedError(DeskError):
    """Data: ``agreement``. The new version says what the one before it says."""

    code = "terms_unchanged"


# ---- longer -----------------------------------------------------------------------------------------------------


def exercise_option(agreement: Agreement, on: date) -> Agreement:
    """The next option is exercised. Raises EndedError, NoOptionError, OptionTooLateError, PastMaximumError."""
    period = agreement.period
    option = next_extension(period)
    end = end_in_force(agreement, on)
    if option is None or end is None or period.notice_given_on is not None or period.ended_on is not None:
        raise NoOptionError(agreement=agreement.key)
    deadline = extension_deadline(option, end)
    if on > deadline:
        raise OptionTooLateError(agreement=agreement.key, deadline=deadline)
    maximum = maximum_end(period)
    if maximum is not None and end >= maximum:
        raise PastMaximumError(agreement=agreement.key, end=end, maximum=maximum)
    return _changed(agreement, exercised_extensions=period.exercised_extensions + 1)


def extend(agreement: Agreement, new_end: date, on: date) -> Agreement:
    """A new period was agreed on, to that last day. The options that were exercised are in the new end, those left are
    counted from it. Raises NotLaterError, PastMaximumError, BeforeStartError."""
    period = agreement.period
    now = end_in_force(agreement, on)
    if new_end < period.start:
        raise BeforeStartError(agreement=agreement.key, what="end", date=new_end, start=period.start)
    if now is None or new_end <= now:
        raise NotLaterError(agreement=agreement.key, end=new_end, now=now)
    maximum = maximum_end(period)
    if maximum is not None and new_end > maximum:
        raise PastMaximumError(agreement=agreement.key, end=new_end, maximum=maximum)
    moved = replace(_changed(agreement, end=new_end, months=None, ended_on=None), status="active")
    settled = replace(moved.period, extensions=period.extensions[period.exercised_extensions :], exercised_extensions=0)
    moved = replace(moved, period=settled)
    beyond = base_end(moved)
    if beyond is not None and beyond > new_end:  # days of suspensions move a base end: count them in already
        moved = _changed(moved, end=new_end - (beyond - new_end))
    return moved


def end_with_notice(agreement: Agreement, on: date, by: Side) -> date:
    """The last day if that side's notice is received on ``on``. Raises what ``give_notice`` raises."""
    end = end_in_force(give_notice(agreement, on, by=by), on)
    assert end is not None, "a notice gives an end"
    return end


def give_notice(agreement: Agreement, on: date, *, by: Side, how: str | None = None) -> Agreement:
    """Notice was received on that day. Raises BeforeStartError, NoticeGivenError, NoticeChangesNothingError,
    EndedError."""
    period = agreement.period
    if on < period.start:
        raise BeforeStartError(agreement=agreement.key, what="notice", date=on, start=period.start)
    if period.notice_given_on is not None:
        raise NoticeGivenError(agreement=agreement.key, on=period.notice_given_on)
    end = end_in_force(agreement, on)
    if end is not None and end < on:
        raise EndedError(agreement=agreement.key, end=end)
    fixed = base_end(agreement) is not None and not renews(period)
    if fixed or period.ended_on is not None:
        raise NoticeChangesNothingError(agreement=agreement.key, end=end)
    return _changed(agreement, notice_given_on=on, notice_by=by, notice_how=how)


def withdraw_notice(agreement: Agreement) -> Agreement:
    """No notice is given. Raises NothingToReopenError where none was."""
    if agreement.period.notice_given_on is None:
        raise NothingToReopenError(agreement=agreement.key)
    return _changed(agreement, notice_given_on=None, notice_by=None, notice_how=None)


# ---- shorter ----------------------------------------------------------------------------------------------------


def end_on(agreement: Agreement, last_day: date, on: date) -> Agreement:
    """It ends on that day at the latest; its status is *ended* once the day has come. Raises BeforeStartError,
    EndedError where it ends before that day anyway: a later end is an extension."""
    period = agreement.period
    if last_day < period.start:
        raise BeforeStartError(agreement=agreement.key, what="end", date=last_day, start=period.start)
    now = end_in_force(replace(agreement, period=replace(period, ended_on=None)), on)
    if now is not None and last_day > now:
        raise EndedError(agreement=agreement.key, end=now)
    return replace(_changed(agreement, ended_on=last_day), status="ended" if last_day <= on else agreement.status)


def reopen(agreement: Agreement) -> Agreement:
    """The recorded end and the notice are taken back and it is active. Raises NothingToReopenError."""
    period = agreement.period
    if agreement.status != "ended" and period.ended_on is None and period.notice_given_on is None:
        raise NothingToReopenError(agreement=agreement.key)
    cleared = _changed(agreement, ended_on=None, notice_given_on=None, notice_by=None, notice_how=None)
    return replace(cleared, status="active")


def suspend(agreement: Agreement, suspension: Suspension) -> Agreement:
    """The agreement rests on those days. Raises BeforeStartError, SuspendedError where they touch another."""
    start = agreement.period.start
    if suspension.from_ < start:
        raise BeforeStartError(agreement=agreement.key, what="suspension", date=suspension.from_, start=start)
    if suspension.to is not None and suspension.to < suspension.from_:
        raise BeforeStartError(agreement=agreement.key, what="suspension", date=suspension.to, start=suspension.from_)
    for other in agreement.suspensions:
        if (other.to is None or suspension.from_ <= other.to) and (
            suspension.to is None or other.from_ <= suspension.to
        ):
            raise SuspendedError(agreement=agreement.key, from_=other.from_)
    return replace(
        agreement, suspensions=tuple(sorted((*agreement.suspensions, suspension), key=lambda each: each.from_))
    )


def resume(agreement: Agreement, first_day: date) -> Agreement:
    """The open suspension ends the day before ``first_day``; one that had not begun by then is taken away.

    Raises NotSuspendedError."""
    running = next((each for each in agreement.suspensions if each.to is None or each.to >= first_day), None)
    if running is None:
        raise NotSuspendedError(agreement=agreement.key)
    rest = tuple(each for each in agreement.suspensions if each is not running)
    if running.from_ < first_day:
        rest = (*rest, replace(running, to=first_day - ONE_DAY))
    return replace(agreement, suspensions=tuple(sorted(rest, key=lambda each: each.from_)))


# ---- cover, sites, milestones -------------------------------------------------------------------------------------


def move_return(agreement: Agreement, expected: date, on: date) -> Agreement:
    """The absent employee is now expected on that day; the date before it is kept in the history.

    Raises NoCoverError, BeforeStartError (before the agreement's start, or before ``on``)."""
    cover = agreement.cover
    if cover is None:
        raise NoCoverError(agreement=agreement.key)
    first = max(agreement.period.start, on)
    if expected < first:
        raise BeforeStartError(agreement=agreement.key, what="return", date=expected, start=first)
    if expected == cover.return_expected:
        return agreement
    history = cover.history
    if cover.return_expected is not None:
        history = (*history, CoverChange(on=on, return_expected=cover.return_expected))
    return replace(agreement, cover=replace(cover, return_expected=expected, history=history))


def record_return(agreement: Agreement, returned_on: date) -> Agreement:
    """The absent employee is back since that day. Raises NoCoverError, BeforeStartError."""
    cover = agreement.cover
    if cover is None:
        raise NoCoverError(agreement=agreement.key)
    start = agreement.period.start
    if returned_on < start:
        raise BeforeStartError(agreement=agreement.key, what="return", date=returned_on, start=start)
    return replace(agreement, cover=replace(cover, returned_on=returned_on))


def with_site(agreement: Agreement, site: Site) -> Agreement:
    """The site is one of the agreement's, in place of the one with its key."""
    if any(each.key == site.key for each in agreement.sites):
        sites = tuple(site if each.key == site.key else each for each in agreement.sites)
    else:
        sites = (*agreement.sites, site)
    return replace(agreement, sites=sites)


def with_milestone(agreement: Agreement, milestone: Milestone) -> Agreement:
    """The milestone is one of the agreement's, in place of the one with its key."""
    if any(each.key == milestone.key for each in agreement.milestones):
        changed = tuple(milestone if each.key == milestone.key else each for each in agreement.milestones)
    else:
        changed = (*agreement.milestones, milestone)
    return replace(agreement, milestones=changed)


# ---- new terms ----------------------------------------------------------------------------------------------------


def amend(agreement: Agreement, terms: Terms, issued_months: Sequence[Month]) -> Agreement:
    """The terms are a new version from their ``from_`` on. Raises TermsTakenError where that day is in or before the
    last issued month or another version starts on it, TermsUnchangedError, BeforeStartError."""
    last = max(issued_months, default=None)
    if any(version.from_ == terms.from_ for version in agreement.terms) or (last and terms.from_ <= last.last):
        raise TermsTakenError(agreement=agreement.key, from_=terms.from_, last_issued=str(last) if last else None)
    before = [version for version in agreement.terms if version.from_ < terms.from_]
    if before and replace(before[-1], from_=terms.from_, title=terms.title) == terms:
        raise TermsUnchangedError(agreement=agreement.key)
    versions = sorted((*agreement.terms, terms), key=lambda version: version.from_)
    return replace(agreement, terms=tuple(versions))


def notice_ends(agreement: Agreement, on: date) -> dict[Side, date | None]:
    """For each side, the last day if its notice were received on that day; None where notice changes nothing."""
    found: dict[Side, date | None] = {}
    sides: tuple[Side, ...] = ("contractor", "client")
    for side in sides:
        try:
            found[side] = end_with_notice(agreement, on, side)
        except DeskError:
            found[side] = None
    return found


def _changed(agreement: Agreement, **period_fields: object) -> Agreement:
    return replace(agreement, period=replace(agreement.period, **period_fields))  # type: ignore[arg-type]

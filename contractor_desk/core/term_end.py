"""Where the decision at an agreement's end stands: open, overdue, waiting for an answer, taken, or put away.

A trial that ends on 24 December 2026 and was not decided on is *open* until that day and *overdue* after it; with an
offer out it is *waiting* until the offer's last day, and open again the day after (rules.md 5).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from contractor_desk.core.agreement import Agreement, Side
from contractor_desk.core.decision import Decision, ReminderMark
from contractor_desk.core.period import (
    ONE_DAY,
    end_in_force,
    extension_deadline,
    next_extension,
    notice_deadline,
    notice_rule,
    renews,
)

State = Literal["open", "overdue", "waiting", "decided", "put_away"]
Matter = Literal["trial", "option", "cover", "renewal", "term"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermEnd:
    """``day`` is the one to act by: an option's or a notice's deadline, an expected return, an offer's last day, else
    the end; ``decision`` is the last one recorded, ``why`` the reason for which an overdue decision was put away."""

    agreement: str
    matter: Matter
    end: date
    day: date
    state: State
    decision: Decision | None = None
    why: str | None = None


def term_end(
    agreement: Agreement,
    decisions: Iterable[Decision],
    marks: Iterable[ReminderMark],
    on: date,
    *,
    side: Side,
) -> TermEnd | None:
    """Where it stands on that day; None where there is nothing to decide: a draft, an agreement until further notice,
    one that ended as planned and is no trial. ``side`` is that of the home party."""
    end = None if agreement.status == "draft" else end_in_force(agreement, on, side)
    if end is None:
        return None
    decision = latest_decision(decisions, agreement.key, on)
    matter = _matter(agreement)
    found = TermEnd(agreement=agreement.key, matter=matter, end=end, day=end, state="open", decision=decision)
    if decision is not None and _is_settled(agreement, decision):
        return replace(found, state="decided")
    if decision is not None and on <= end and _is_waiting(agreement, decision, on):
        until = decision.offer.valid_until if decision.offer is not None else None
        return replace(found, state="waiting", day=until or end)
    period = agreement.period
    leaves = period.notice_given_on is not None or period.ended_on is not None or agreement.status == "ended"
    if matter != "trial" and leaves:
        return None
    if on <= end:
        return replace(found, day=_day(agreement, matter, end, on, side))
    mark = _put_away(agreement, marks, end)
    return replace(found, state="overdue") if mark is None else replace(found, state="put_away", why=mark.why)


def latest_decision(decisions: Iterable[Decision], agreement: str, on: date) -> Decision | None:
    """The last decision on the agreement that was taken on or before the day; of one day, the last of the list."""
    own = [decision for decision in decisions if decision.agreement == agreement and decision.on <= on]
    return max(enumerate(own), key=lambda pair: (pair[1].on, pair[0]))[1] if own else None


def last_day_if_accepted(agreement: Agreement, start: date) -> date:
    """The agreement's last day where an offer of employment from ``start`` is accepted: the day before, but not past
    the end that was agreed on."""
    day = start - ONE_DAY
    period = replace(agreement.period, ended_on=None)
    end = end_in_force(replace(agreement, period=period), day)
    return day if end is None else min(day, end)


def is_accepted(agreement: Agreement, decision: Decision) -> bool:
    """The offer was accepted: the agreement ends where the employment begins."""
    offer = decision.offer
    if offer is None or offer.start is None:
        return False
    return agreement.period.ended_on == last_day_if_accepted(agreement, offer.start)


def is_lapsed(agreement: Agreement, decision: Decision, on: date) -> bool:
    """The offer's last day has passed without an answer."""
    offer = decision.offer
    if offer is None or offer.valid_until is None or is_accepted(agreement, decision):
        return False
    return on > offer.valid_until


def put_away_kind(agreement: Agreement) -> str:
    """The kind of the reminder that is marked when an overdue decision is put away."""
    return "period_end" if agreement.conversion is None else "conversion_decision"


def put_away_day(agreement: Agreement, end: date) -> date:
    """The deadline of that reminder."""
    days = 0 if agreement.conversion is None else agreement.conversion.decide_days
    return date.fromordinal(end.toordinal() - days)


def _is_settled(agreement: Agreement, decision: Decision) -> bool:
    if decision.choice == "end":
        return agreement.period.ended_on is not None or agreement.status == "ended"
    if decision.choice == "convert":
        return is_accepted(agreement, decision) or agreement.status == "ended"
    return False


def _is_waiting(agreement: Agreement, decision: Decision, on: date) -> bool:
    if decision.choice == "convert":
        return not is_lapsed(agreement, decision, on)
    if decision.choice == "renegotiate":
        return not any(terms.from_ > decision.on for terms in agreement.terms)
    return False


def _matter(agreement: Agreement) -> Matter:
    if agreement.conversion is not None:
        return "trial"
    if agreement.cover is not None and agreement.cover.returned_on is None:
        return "cover"
    if renews(agreement.period):
        return "renewal"
    return "option" if next_extension(agreement.period) is not None else "term"


def _day(agreement: Agreement, matter: Matter, end: date, on: date, side: Side) -> date:
    """The day to act by; one that has passed gives way to the end."""
    day = end
    if matter == "option":
        option = next_extension(agreement.period)
        day = end if option is None else extension_deadline(option, end)
    elif matter == "cover":
        expected = agreement.cover.return_expected if agreement.cover is not None else None
        day = min(end, expected or end)
    elif matter == "renewal":
        rule = notice_rule(agreement.period, side)
        day = end if rule is None else notice_deadline(rule, end)
    return day if day >= on else end


def _put_away(agreement: Agreement, marks: Iterable[ReminderMark], end: date) -> ReminderMark | None:
    kind, day = put_away_kind(agreement), put_away_day(agreement, end)
    return next(
        (
            mark
            for mark in marks
            if mark.mark == "done" and (mark.agreement, mark.kind, mark.date) == (agreement.key, kind, day) and mark.why
        ),
        None,
    )

"""Everything that a decision at a term's end is taken by: both views, the facts, the advice, the costs, the choices.

A case is read in one go, so that what the page shows is of one moment.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from contractor_desk.core import evaluation as views
from contractor_desk.core.agreement import Agreement, Side
from contractor_desk.core.conversion import conversion_fee, fee_percent, months_served
from contractor_desk.core.decision import Decision, Evaluation
from contractor_desk.core.evaluation import Advice, Thresholds
from contractor_desk.core.months import add_months
from contractor_desk.core.party import Party
from contractor_desk.core.period import (
    ONE_DAY,
    end_in_force,
    extension_deadline,
    maximum_end,
    next_extension,
    notice_deadline,
    notice_rule,
)
from contractor_desk.core.term_end import TermEnd, is_accepted
from contractor_desk.desk import decisions, employment_costs
from contractor_desk.desk.deadlines import side_of
from contractor_desk.desk.decision_list import standing
from contractor_desk.desk.employment_costs import Costs
from contractor_desk.store.reading import agreements, deciding, parties

TrackKind = Literal["ask", "evaluated", "today", "decide", "option", "notice", "offer", "end"]
_OFFER_DAYS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendPath:
    """``number`` of the option that is next, None where a new period must be agreed on; ``refused`` says why the option
    is not open (``too_late``, ``past_maximum``, ``ended``); ``new_end`` is None where the user must say it."""

    number: int | None = None
    months: int | None = None
    new_end: date | None = None
    by: date | None = None
    maximum: date | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvertPath:
    """``start`` of the employment; ``months`` served on it; the fee by the schedule, None without a salary."""

    position: str
    salary: Decimal | None
    start: date
    months: int
    percent: Decimal
    fee: Decimal | None
    has_schedule: bool
    by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class EndPath:
    """``last_day`` is the end in force; ``notice_by`` the last day to give notice, where that is needed."""

    last_day: date | None
    notice_by: date | None
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackDate:
    kind: TrackKind
    day: date
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """``term`` is None where nothing is to be decided now; ``decision`` is the one asked for, else the last one."""

    agreement: Agreement
    contractor: Party
    client: Party
    side: Side
    end: date | None
    term: TermEnd | None
    by_contractor: Evaluation | None
    by_client: Evaluation | None
    advice: Advice
    thresholds: Thresholds
    costs: Costs
    extend: ExtendPath
    convert: ConvertPath
    ending: EndPath
    decision: Decision | None
    is_accepted: bool
    track: tuple[TrackDate, ...]

    @property
    def other(self) -> Party:
        """The party on the other side."""
        return self.client if self.side == "contractor" else self.contractor


def case(connection: sqlite3.Connection, agreement_key: str, on: date, decision_key: str | None = None) -> Case:
    """The case of that agreement on that day. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, agreement_key)
    term = standing(connection, agreement, on)
    made = deciding.evaluations(connection, agreement_key)
    if decision_key is not None:
        decision: Decision | None = decisions.decision_of(connection, decision_key)
    else:
        decision = term.decision if term is not None and term.state in ("waiting", "decided") else None
    costs = employment_costs.costs(connection, agreement_key, on)
    contractor = views.latest(made, agreement_key, "contractor", on)
    client = views.latest(made, agreement_key, "client", on)
    return Case(
        agreement=agreement,
        contractor=parties.party(connection, agreement.contractor),
        client=parties.party(connection, agreement.client),
        side=side_of(agreement, parties.home_key(connection)),
        end=end_in_force(agreement, on),
        term=term,
        by_contractor=contractor,
        by_client=client,
        advice=decisions.advice(connection, agreement_key, on),
        thresholds=decisions.thresholds(connection),
        costs=costs,
        extend=extend_path(agreement, on),
        convert=convert_path(agreement, costs, on),
        ending=_end_path(connection, agreement, on),
        decision=decision,
        is_accepted=decision is not None and is_accepted(agreement, decision),
        track=tuple(sorted(_track(agreement, contractor, client, decision, on), key=lambda one: one.day)),
    )


def extend_path(agreement: Agreement, on: date) -> ExtendPath:
    """The next option with its deadline, or why there is none to exercise."""
    period = agreement.period
    end = end_in_force(agreement, on)
    maximum = maximum_end(period)
    option = next_extension(period)
    if end is None:
        return ExtendPath(maximum=maximum, refused="no_end")
    if option is None:
        refused = "past_maximum" if maximum is not None and end >= maximum else ""
        return ExtendPath(maximum=maximum, refused=refused)
    by = extension_deadline(option, end)
    new_end = add_months(end + ONE_DAY, option.months) - ONE_DAY
    if maximum is not None:
        new_end = min(new_end, maximum)
    refused = ""
    if period.notice_given_on is not None or period.ended_on is not None:
        refused = "ended"
    elif on > by:
        refused = "too_late"
    elif maximum is not None and end >= maximum:
        refused = "past_maximum"
    return ExtendPath(
        number=period.exercised_extensions + 1,
        months=option.months,
        new_end=new_end,
        by=by,
        maximum=maximum,
        refused=refused,
    )


def convert_path(agreement: Agreement, costs: Costs, on: date) -> ConvertPath:
    """Employment from the day after the end, or from tomorrow where that has passed."""
    conversion = agreement.conversion
    end = end_in_force(agreement, on)
    start = max((end or on) + ONE_DAY, on + ONE_DAY)
    schedule = conversion.fee_schedule if conversion else ()
    months = months_served(agreement.period.start, start)
    salary = costs.salary
    fee = None
    if salary is not None:
        fee = conversion_fee(
            schedule, salary=salary, start=agreement.period.start, employed_from=start, currency=agreement.currency
        )
    return ConvertPath(
        position=conversion.position if conversion else "",
        salary=salary,
        start=start,
        months=months,
        percent=fee_percent(schedule, months),
        fee=fee,
        has_schedule=bool(schedule),
        by=max(on, start - timedelta(days=_OFFER_DAYS + 1)),
    )


def _end_path(connection: sqlite3.Connection, agreement: Agreement, on: date) -> EndPath:
    end = end_in_force(agreement, on)
    side = side_of(agreement, parties.home_key(connection))
    rule = notice_rule(agreement.period, side)
    needs_notice = agreement.period.renewal == "automatic" and agreement.period.notice_given_on is None
    by = notice_deadline(rule, end) if rule is not None and end is not None and needs_notice else None
    return EndPath(last_day=end, notice_by=by, items=len(decisions.EXIT_CHECKLIST))


def _track(
    agreement: Agreement, contractor: Evaluation | None, client: Evaluation | None, decision: Decision | None, on: date
) -> Iterator[TrackDate]:
    """The dates on the way to the end, not more than fit a line."""
    end = end_in_force(agreement, on)
    if end is None:
        return
    conversion = agreement.conversion
    decided = decision is not None
    if conversion is not None:
        asked = end - timedelta(days=conversion.window_days)
        yield TrackDate(kind="ask", day=asked, done=on > asked)
        yield TrackDate(kind="decide", day=end - timedelta(days=conversion.decide_days), done=decided)
    both = contractor is not None and client is not None
    if contractor is not None and client is not None:
        yield TrackDate(kind="evaluated", day=max(contractor.on, client.on), done=both)
    if on <= end:
        yield TrackDate(kind="today", day=on)
    option = next_extension(agreement.period)
    if option is not None:
        by = extension_deadline(option, end)
        if conversion is None or by != end - timedelta(days=conversion.decide_days):
            yield TrackDate(kind="option", day=by, done=on > by)
    if decision is not None and decision.offer is not None and decision.offer.valid_until is not None:
        yield TrackDate(kind="offer", day=decision.offer.valid_until, done=on > decision.offer.valid_until)
    rule = agreement.period.notice
    if rule is not None and agreement.period.renewal == "automatic":
        notice = notice_rule(agreement.period, None)
        if notice is not None:
            yield TrackDate(kind="notice", day=notice_deadline(notice, end), done=False)
    yield TrackDate(kind="end", day=end)

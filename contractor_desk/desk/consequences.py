"""What a decision will change, before it is taken: the same rules that take it, run without writing.

An *extend* by option 1 gives ``end_moves`` with both ends; what the decision would be refused for is raised here too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from contractor_desk.core import lifecycle
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.flaw import refuse
from contractor_desk.core.checks.record import decision_flaws
from contractor_desk.core.conversion import conversion_fee, fee_percent, months_served
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.decision import Decision
from contractor_desk.core.errors import PlaceError
from contractor_desk.core.months import Month
from contractor_desk.core.period import end_in_force, notice_deadline, notice_rule, renews
from contractor_desk.core.term_end import last_day_if_accepted
from contractor_desk.desk.decisions import EXIT_CHECKLIST, NoEndToDecideError
from contractor_desk.desk.known import known_keys
from contractor_desk.store.reading import agreements

Translate = Callable[[str], str]
ShownDay = Callable[[date], str]
ShownMoney = Callable[[Decimal, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    code: str
    data: dict[str, Any] = field(default_factory=dict)


def consequences(connection: sqlite3.Connection, decision: Decision) -> tuple[Consequence, ...]:
    """What ``decide`` will do, in order. Raises what it raises."""
    agreement = agreements.agreement(connection, decision.agreement)
    refuse(decision_flaws(decision, known_keys(connection)))
    found = {"extend": _extend, "convert": _convert, "end": _end, "renegotiate": _renegotiate}[decision.choice]
    return tuple(found(agreement, decision))


def _extend(agreement: Agreement, decision: Decision) -> Iterator[Consequence]:
    before = end_in_force(agreement, decision.on)
    if decision.option is not None or decision.new_end is None:
        changed = lifecycle.exercise_option(agreement, decision.on)
        yield Consequence(code="option_used", data={"option": changed.period.exercised_extensions})
    else:
        changed = lifecycle.extend(agreement, decision.new_end, decision.on)
    after = end_in_force(changed, decision.on)
    yield Consequence(code="end_moves", data={"before": before, "after": after})
    terms = terms_on_or_earliest(agreement, decision.on)
    if terms.fee is not None:
        yield Consequence(code="fee_stays", data={"amount": terms.fee.amount, "currency": agreement.currency})
    elif terms.rate is not None:
        yield Consequence(code="rate_stays", data={"amount": terms.rate, "currency": agreement.currency})
    yield Consequence(code="reminders_move", data={"after": after})


def _convert(agreement: Agreement, decision: Decision) -> Iterator[Consequence]:
    offer = decision.offer
    if offer is None or not offer.position.strip():
        raise PlaceError("offer.position", expected="required_key", key="position")
    if offer.start is None:
        raise PlaceError("offer.start", expected="offer_start")
    yield Consequence(code="offer_recorded", data={"position": offer.position, "start": offer.start})
    if offer.valid_until is not None:
        yield Consequence(code="offer_open", data={"until": offer.valid_until})
    last_day = last_day_if_accepted(agreement, offer.start)
    yield Consequence(code="ends_if_accepted", data={"last_day": last_day})
    yield Consequence(code="last_bill", data={"month": Month.of(last_day)})
    schedule = agreement.conversion.fee_schedule if agreement.conversion else ()
    months = months_served(agreement.period.start, offer.start)
    if offer.salary is None:
        return
    fee = conversion_fee(
        schedule,
        salary=offer.salary,
        start=agreement.period.start,
        employed_from=offer.start,
        currency=agreement.currency,
    )
    data = {"months": months, "percent": fee_percent(schedule, months), "amount": fee, "currency": agreement.currency}
    yield Consequence(code="conversion_fee" if fee else "no_conversion_fee", data=data)


def _end(agreement: Agreement, decision: Decision) -> Iterator[Consequence]:
    before = end_in_force(agreement, decision.on)
    last_day = decision.new_end or before
    if last_day is None:
        raise NoEndToDecideError(agreement=agreement.key)
    lifecycle.end_on(agreement, last_day, decision.on)
    code = "ends_as_planned" if last_day == before else "ends_early"
    yield Consequence(code=code, data={"last_day": last_day, "before": before})
    rule = notice_rule(agreement.period, None)
    if (
        before is not None
        and rule is not None
        and renews(agreement.period)
        and agreement.period.notice_given_on is None
    ):
        yield Consequence(code="notice_needed", data={"by": notice_deadline(rule, before)})
    yield Consequence(code="last_bill", data={"month": Month.of(last_day)})
    yield Consequence(code="checklist_made", data={"count": len(decision.checklist) or len(EXIT_CHECKLIST)})
    yield Consequence(code="hours_refused", data={"last_day": last_day})


def _renegotiate(agreement: Agreement, decision: Decision) -> Iterator[Consequence]:
    yield Consequence(code="recorded")
    yield Consequence(code="agreement_stays", data={"end": end_in_force(agreement, decision.on)})


def consequence_sentence(
    consequence: Consequence, translate: Translate, show: ShownDay = date.isoformat, money: ShownMoney | None = None
) -> str:
    """One line; ``show`` writes dates and ``money`` amounts."""
    _ = translate
    data: dict[str, Any] = {}
    for name, value in consequence.data.items():
        data[name] = show(value) if isinstance(value, date) else value
    if "amount" in data:
        plain = f"{data['amount']} {data['currency']}"
        data["amount"] = money(consequence.data["amount"], data["currency"]) if money else plain
    if consequence.data.get("end", 0) is None:
        return _("The agreement goes on as it is until new terms are agreed.")
    sentences = {
        "option_used": _("Option {option} is exercised."),
        "end_moves": _("The end moves from {before} to {after}."),
        "fee_stays": _("The monthly fee stays at {amount}."),
        "rate_stays": _("The hourly rate stays at {amount}."),
        "reminders_move": _("Reminders and the next decision follow the new end, {after}."),
        "offer_recorded": _("An offer is recorded: {position} from {start}."),
        "offer_open": _("It is open until {until}; without an answer the decision comes back."),
        "ends_if_accepted": _("When it is accepted, the agreement ends on {last_day}."),
        "last_bill": _("The last bill is that of {month}."),
        "conversion_fee": _("A conversion fee of {amount} is due: {percent} % after {months} whole months."),
        "no_conversion_fee": _("No conversion fee: {months} whole months are served when the employment starts."),
        "ends_as_planned": _("The agreement ends on {last_day}, as planned."),
        "ends_early": _("The agreement ends on {last_day} instead of {before}."),
        "notice_needed": _("It renews itself unless notice was received by {by}, or both agree to end it."),
        "checklist_made": _("An exit checklist of {count} items is made."),
        "hours_refused": _("Hours after {last_day} are held back from bills."),
        "recorded": _("The decision to renegotiate is recorded; no terms change yet."),
        "agreement_stays": _("The agreement still ends on {end} unless new terms say otherwise."),
    }
    if consequence.code == "ends_early" and consequence.data["before"] is None:
        return _("The agreement ends on {last_day}.").format(**data)
    return sentences[consequence.code].format(**data)

"""At the end of a term: both parties' evaluations, the advice they give, and what a decision does (rules.md 5)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from contractor_desk.core import evaluation as views
from contractor_desk.core.agreement import Agreement, Period, Side
from contractor_desk.core.checks.flaw import refuse
from contractor_desk.core.checks.record import decision_flaws, evaluation_flaws
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.decision import ChecklistItem, Decision, Evaluation, Score
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.evaluation import Advice, StabilityFact, Thresholds
from contractor_desk.core.money import from_minor
from contractor_desk.core.months import Month
from contractor_desk.core.period import ONE_DAY, end_in_force
from contractor_desk.core.plain import to_plain
from contractor_desk.core.term_end import last_day_if_accepted
from contractor_desk.desk import agreements as life
from contractor_desk.desk.command import command
from contractor_desk.desk.flaw_sentences import N_
from contractor_desk.desk.keys import new_key
from contractor_desk.desk.known import known_keys
from contractor_desk.desk.parties import key_for
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import agreements, deciding, entries, invoices, parties, payments

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

THRESHOLDS = "advice_thresholds"
EXIT_CHECKLIST = (
    ("access", N_("Accounts and remote access removed")),
    ("access", N_("Administrator passwords and keys changed")),
    ("access", N_("Certificates, tokens and API keys revoked")),
    ("equipment", N_("Computer, phone and cards returned")),
    ("equipment", N_("Client's data on own devices deleted")),
    ("knowledge", N_("Operating notes handed over")),
    ("knowledge", N_("Hand-over meeting held")),
    ("knowledge", N_("Open matters listed with an owner")),
)
"""What to see to when an agreement ends: (group, text)."""


class NoEndToDecideError(DeskError):
    """Data: ``agreement``. It has no end, so there is no option to choose an end by."""

    code = "no_end_to_decide"


@command("Evaluate")
def evaluate(
    work: Work,
    /,
    agreement: str,
    side: Side,
    *,
    on: date,
    scores: Iterable[Score],
    by: str | None = None,
    comment: str | None = None,
) -> Evaluation:
    """The side's view of that day is in the book, in place of an earlier one of the same day. Raises PlaceError,
    UnknownKeyError."""
    same_day = next(
        (one for one in deciding.evaluations(work.connection, agreement) if one.side == side and one.on == on), None
    )
    made = Evaluation(
        key=same_day.key if same_day else new_key("evaluation"),
        agreement=agreements.agreement(work.connection, agreement).key,
        side=side,
        on=on,
        by=by,
        scores=tuple(scores),
        comment=comment,
    )
    if not made.scores:
        raise PlaceError("scores", expected="not_empty")
    refuse(evaluation_flaws(made, known_keys(work.connection)))
    work.put(made)
    return made


@command("Decide")
def decide(work: Work, /, decision: Decision) -> Decision:
    """The decision is in the book with what it does: *extend* exercises its option or moves the end, *end* ends the
    agreement on its ``new_end`` (or at the end in force) and brings the exit checklist; *convert* records the offer;
    *renegotiate* records that new terms are to be agreed. Raises what these refuse; then nothing is written."""
    agreement = agreements.agreement(work.connection, decision.agreement)
    refuse(decision_flaws(decision, known_keys(work.connection)))
    if decision.choice == "extend":
        changed = _extend(work, agreement, decision)
        decision = replace(decision, new_end=end_in_force(changed, decision.on))
    elif decision.choice == "end":
        last_day = decision.new_end or end_in_force(agreement, decision.on)
        if last_day is None:
            raise NoEndToDecideError(agreement=agreement.key)
        life.end(work, agreement.key, last_day=last_day, on=decision.on)
        decision = replace(decision, new_end=last_day, checklist=decision.checklist or exit_checklist())
    work.put(decision)
    return decision


def _extend(work: Work, agreement: Agreement, decision: Decision) -> Agreement:
    if decision.option is not None or decision.new_end is None:
        expected = agreement.period.exercised_extensions + 1
        if decision.option not in (None, expected):
            raise PlaceError("option", expected="next_option", found=decision.option, next=expected)
        return life.exercise_option(work, agreement.key, on=decision.on)
    return life.extend(work, agreement.key, new_end=decision.new_end, on=decision.on)


@command("Draft agreement")
def draft_successor(work: Work, /, agreement_key: str, *, on: date) -> Agreement:
    """A draft copy is in the book that begins the day after the end (or tomorrow): the terms of now, without an end,
    its number the old one with a letter behind it. Raises what ``save_agreement`` raises."""
    old = agreements.agreement(work.connection, agreement_key)
    end = end_in_force(old, on)
    start = max(end or on, on) + ONE_DAY
    rows = agreements.agreement_rows(work.connection)
    keys, numbers = {row.key for row in rows}, {row.number for row in rows}
    letter = next(letter for letter in "BCDEFGHIJKLMNOPQRSTUVWXYZ" if f"{old.number}{letter}" not in numbers)
    months = None if end is None else max(1, Month.of(end + ONE_DAY).minus(Month.of(old.period.start)))
    made = replace(
        old,
        key=key_for(old.key, keys),
        number=f"{old.number}{letter}",
        status="draft",
        signed_on=None,
        opening=None,
        suspensions=(),
        milestones=(),
        adjustments=(),
        period=Period(start=start, months=months, notice=old.period.notice),
        terms=(replace(terms_on_or_earliest(old, start), from_=start, title=None),),
    )
    return life.save_agreement(work, made)


@command("Change advice")
def set_thresholds(work: Work, /, changed: Thresholds) -> Thresholds:
    """The book advises by these thresholds. Raises PlaceError for one that no score can reach."""
    for place, value, least, most in (
        ("offer_score", changed.offer_score, 1, 5),
        ("lowest_criterion", Decimal(changed.lowest_criterion), 1, 5),
        ("end_score", changed.end_score, 1, 5),
        ("stability", changed.stability, 0, 1),
    ):
        if not least <= value <= most:
            raise PlaceError(place, expected="from_to", found=str(value), least=least, most=most)
    work.put_setting(THRESHOLDS, to_plain(changed))
    return changed


@command("Accept offer")
def accept_offer(work: Work, /, decision_key: str, *, on: date) -> Agreement:
    """The offer was accepted: the agreement ends the day before the employment starts, or at its own end before that,
    and there is an exit checklist. Raises PlaceError without a start day."""
    decision = decision_of(work.connection, decision_key)
    if decision.offer is None or decision.offer.start is None:
        raise PlaceError("offer.start", expected="offer_start")
    work.put(replace(decision, checklist=decision.checklist or exit_checklist()))
    agreement = agreements.agreement(work.connection, decision.agreement)
    return life.end(work, agreement.key, last_day=last_day_if_accepted(agreement, decision.offer.start), on=on)


def exit_checklist() -> tuple[ChecklistItem, ...]:
    """The usual items, all open."""
    return tuple(ChecklistItem(group=group, text=text) for group, text in EXIT_CHECKLIST)


@command("Exit checklist")
def tick(work: Work, /, decision_key: str, index: int, *, done_on: date | None, waived: str | None = None) -> Decision:
    """The item of the exit checklist is done on that day, waived with a reason, or open again."""
    decision = decision_of(work.connection, decision_key)
    items = list(decision.checklist)
    items[index] = replace(items[index], done_on=done_on, waived=waived)
    changed = replace(decision, checklist=tuple(items))
    work.put(changed)
    return changed


def decision_of(connection: sqlite3.Connection, key: str) -> Decision:
    """Raises UnknownKeyError."""
    found = next((one for one in deciding.decisions(connection) if one.key == key), None)
    if found is None:
        raise UnknownKeyError(kind="decisions", key=key)
    return found


# ---- advice -----------------------------------------------------------------------------------------------------


def thresholds(connection: sqlite3.Connection) -> Thresholds:
    """Those of the book, where the user changed them."""
    stored: dict[str, Any] = parties.setting(connection, THRESHOLDS) or {}
    known = Thresholds()
    return Thresholds(
        offer_score=Decimal(str(stored.get("offer_score", known.offer_score))),
        lowest_criterion=int(stored.get("lowest_criterion", known.lowest_criterion)),
        stability=Decimal(str(stored.get("stability", known.stability))),
        end_score=Decimal(str(stored.get("end_score", known.end_score))),
    )


def advice(connection: sqlite3.Connection, agreement_key: str, on: date) -> Advice:
    """What both views and the book's facts say on that day. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, agreement_key)
    made = deciding.evaluations(connection, agreement_key)
    return views.advise(
        views.latest(made, agreement_key, "contractor", on),
        views.latest(made, agreement_key, "client", on),
        stability(connection, agreement, on),
        thresholds(connection),
    )


def stability(connection: sqlite3.Connection, agreement: Agreement, on: date) -> tuple[StabilityFact, ...]:
    """The facts of the book about that agreement up to the day, inclusive; of one that ran before the book, since its
    opening month."""
    end = end_in_force(agreement, on)
    start = agreement.period.start
    if agreement.opening is not None:
        start = max(start, Month.parse(agreement.opening.month).first)
    last = on if end is None else min(on, end)
    worked = entries.entries_between(connection, start, last, agreement=agreement.key) if start <= last else ()
    rows = [row for row in invoices.invoice_rows(connection, agreement=agreement.key, last=on) if row.type != "381"]
    standing = [row for row in rows if row.credited_by is None]
    return views.stability_facts(
        start=start,
        end=end,
        on=on,
        days_worked=[entry.local_date for entry in worked],
        seconds_logged=sum(entry.duration for entry in worked),
        hours_planned=agreement.conversion.hours_planned if agreement.conversion else None,
        invoices=len(rows),
        invoices_credited=len(rows) - len(standing),
        due_invoices=[
            (
                row.due_date,
                _paid_on(connection, row.number, from_minor(row.total_minor - row.credited_minor, row.currency)),
            )
            for row in standing
        ],
    )


def _paid_on(connection: sqlite3.Connection, number: str, total: Decimal) -> date | None:
    """The day on which the invoice was paid in full, or None."""
    paid = Decimal(0)
    for payment in sorted(payments.payments(connection, invoice=number), key=lambda one: one.date):
        paid += sum((one.amount for one in payment.allocations if one.invoice == number), Decimal(0))
        if paid >= total:
            return payment.date
    return None


def offer_valid_until(on: date) -> date:
    """Fourteen days, where nobody says otherwise (domain.md 2.4)."""
    return on + timedelta(days=14)

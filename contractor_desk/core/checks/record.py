"""What is recorded beside agreements and bills: evaluations, decisions, marks, approvals, payments, received invoices.

A score of 6 gives ``score`` at ``scores[0].score``.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from contractor_desk.core.book import Payment, ReceivedInvoice, Timesheet
from contractor_desk.core.checks.codes import is_currency
from contractor_desk.core.checks.flaw import Flaw, at_least, month_flaws, repeated, unknown
from contractor_desk.core.checks.known import Known
from contractor_desk.core.decision import Decision, Evaluation, ReminderMark


def evaluation_flaws(evaluation: Evaluation, known: Known) -> Iterator[Flaw]:
    """Scores 1 to 5, each criterion once, weights not negative (rules.md 5)."""
    yield from _agreement(evaluation.agreement, known)
    for i, score in enumerate(evaluation.scores):
        if not 1 <= score.score <= 5:
            yield Flaw(f"scores[{i}].score", "score", {"found": score.score})
        yield from at_least(f"scores[{i}].weight", score.weight)
    criteria = [score.criterion for score in evaluation.scores]
    yield from repeated([f"scores[{i}].criterion" for i in range(len(criteria))], criteria)


def decision_flaws(decision: Decision, known: Known) -> Iterator[Flaw]:
    """An option that the agreement has, an offer with a salary above 0."""
    yield from _agreement(decision.agreement, known)
    agreement = known.agreements.get(decision.agreement)
    if decision.option is not None and agreement is not None:
        options = len(agreement.period.extensions)
        if not 1 <= decision.option <= options:
            yield Flaw("option", "option", {"found": decision.option, "options": options})
    if decision.offer is not None and decision.offer.salary is not None and decision.offer.salary <= 0:
        yield Flaw("offer.salary", "above_zero", {"found": str(decision.offer.salary)})


def mark_flaws(mark: ReminderMark, known: Known) -> Iterator[Flaw]:
    """A snooze says until when."""
    yield from _agreement(mark.agreement, known)
    if mark.mark == "snoozed" and mark.until is None:
        yield Flaw("until", "snooze_until")


def timesheet_flaws(timesheet: Timesheet, known: Known) -> Iterator[Flaw]:
    yield from _agreement(timesheet.agreement, known)
    yield from month_flaws("month", timesheet.month)


def payment_flaws(payment: Payment, known: Known) -> Iterator[Flaw]:
    """Allocations to invoices that exist; in a form not more than was paid (look-2.md 3)."""
    if not is_currency(payment.currency):
        yield Flaw("currency", "currency", {"found": payment.currency})
    for i, allocation in enumerate(payment.allocations):
        if allocation.invoice not in known.invoices:
            yield unknown(f"allocations[{i}].invoice", "invoice", allocation.invoice)
    numbers = [allocation.invoice for allocation in payment.allocations]
    yield from repeated([f"allocations[{i}].invoice" for i in range(len(numbers))], numbers)
    allocated = sum((allocation.amount for allocation in payment.allocations), Decimal(0))
    paid = payment.amount + (payment.fee or 0)
    if allocated > paid:
        yield Flaw("allocations", "allocated_past_paid", {"allocated": str(allocated), "paid": str(paid)}, form=True)


def received_flaws(received: ReceivedInvoice, known: Known) -> Iterator[Flaw]:
    if received.agreement is not None:
        yield from _agreement(received.agreement, known)


def _agreement(key: str, known: Known) -> Iterator[Flaw]:
    if key not in known.agreements:
        yield unknown("agreement", "agreement", key)

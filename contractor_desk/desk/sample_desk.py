"""A book filled with the sample: everything is put; what was issued, sent and paid for is done for real."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from contractor_desk.core.agreement import Side
from contractor_desk.core.book import Allocation, Payment
from contractor_desk.core.invoice import InvoiceReminder, Sent
from contractor_desk.core.months import Month
from contractor_desk.desk import billing, sample
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.imports import put_book
from contractor_desk.desk.invoice_sending import record_sent
from contractor_desk.desk.keys import new_key
from contractor_desk.store.reading import invoices
from contractor_desk.store.unit import Work

Told = Callable[[int, int], None]


def fill(
    desk: Desk,
    today: date,
    side: Side = "contractor",
    *,
    through: Month | None = None,
    now: datetime | None = None,
    told: Told | None = None,
) -> None:
    """The empty book is the sample as of that day, issued through that month (default: as the firm would have done).

    With ``now`` work stands in it up to that moment, and the timer runs if it is at work; without, up to 13:00.
    ``told(done, of)`` hears of progress between two commands.
    """
    desk.do(put_book, sample.sample_book(today, side, now=now))
    plan = sample.issue_plan(today, side, through=through)
    for done, step in enumerate(plan):
        if told is not None:
            told(done, len(plan))
        _do(desk, step)


def _do(desk: Desk, step: sample.Step) -> None:
    month = Month.parse(step.month)
    match step:
        case sample.Issue():
            if desk.ask(billing.propose, step.agreement, month).draft.lines:
                desk.do(billing.issue, step.agreement, month, on=step.on)
        case sample.Credit():
            desk.do(billing.credit, _number(desk, step), on=step.on, reason=step.reason)
        case sample.Sending():
            desk.do(record_sent, _number(desk, step), Sent(on=step.on, how=step.how, to=step.to))
        case sample.Reminder():
            desk.do(_record_reminder, _number(desk, step), InvoiceReminder(on=step.on, level=step.level))
        case sample.Payment():
            desk.do(_record_payment, _number(desk, step), step)


def _number(desk: Desk, step: sample.Step) -> str:
    """The invoice of that agreement and month that stands."""
    issued = desk.ask(invoices.issued_months, step.agreement)
    return next(one.number for one in reversed(issued) if one.month == step.month)


@command("Record reminder")
def _record_reminder(work: Work, /, number: str, reminder: InvoiceReminder) -> None:
    work.record_reminder(number, reminder)


@command("Record payment")
def _record_payment(work: Work, /, number: str, step: sample.Payment) -> None:
    invoice = invoices.invoice(work.connection, number)
    assert invoice is not None, "the plan pays what it issued"
    amount = invoice.total if step.amount is None else step.amount
    work.put(
        Payment(
            key=new_key("payment"),
            date=step.on,
            amount=amount - (step.fee or 0),
            currency=invoice.currency,
            fee=step.fee,
            reference=invoice.payment_reference,
            allocations=(Allocation(invoice=number, amount=amount),),
        )
    )

"""A book filled with the sample: everything is put; what was issued, sent and paid for is done for real."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from contractor_desk.core.agreement import Side
from contractor_desk.core.book import Allocation, Book, Payment
from contractor_desk.core.invoice import InvoiceReminder, Sent
from contractor_desk.core.months import Month
from contractor_desk.desk import billing, sample
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.imports import put_book
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
    ``told(done, of)`` hears of progress; what it raises takes everything back.
    """
    book = sample.sample_book(today, side, now=now)
    desk.do(_fill, book, sample.issue_plan(today, side, through=through), told)


@command("Fill with the sample")
def _fill(work: Work, /, book: Book, plan: Sequence[sample.Step], told: Told | None) -> None:
    """Everything in one transaction, so that the window shows it once and not a hundred times on the way."""
    put_book(work, book)
    for done, step in enumerate(plan):
        if told is not None:
            told(done, len(plan))
        _do(work, step)


def _do(work: Work, step: sample.Step) -> None:
    month = Month.parse(step.month)
    match step:
        case sample.Issue():
            if billing.propose(work.connection, step.agreement, month).draft.lines:
                billing.issue(work, step.agreement, month, on=step.on)
        case sample.Credit():
            billing.credit(work, _number(work, step), on=step.on, reason=step.reason)
        case sample.Sending():
            work.record_sent(_number(work, step), Sent(on=step.on, how=step.how, to=step.to))
        case sample.Reminder():
            work.record_reminder(_number(work, step), InvoiceReminder(on=step.on, level=step.level))
        case sample.Payment():
            _pay(work, _number(work, step), step)


def _number(work: Work, step: sample.Step) -> str:
    """The invoice of that agreement and month that stands."""
    issued = invoices.issued_months(work.connection, step.agreement)
    return next(one.number for one in reversed(issued) if one.month == step.month)


def _pay(work: Work, number: str, step: sample.Payment) -> None:
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

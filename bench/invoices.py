"""Documents and issuing: against the documents' own strings, drawn on a bare canvas."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bench import books, drawing
from bench.pairs import Pair, Side
from contractor_desk.core import invoicing
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.months import Month
from contractor_desk.desk import billing
from contractor_desk.desk.desk import Desk
from contractor_desk.documents import invoice_pdf

DAY = books.NOW.date()
MONTH = Month.of(books.MONTH_START)
TIMES = 20


def _one_page() -> tuple[Side, Side]:
    return _document(replace(_issued_one(), timesheet=()))


def _with_annex() -> tuple[Side, Side]:
    """The invoice with an annex of some three pages."""
    invoice = _issued_one()
    return _document(replace(invoice, timesheet=invoice.timesheet * 5))


def _document(invoice: Invoice) -> tuple[Side, Side]:
    pages = drawing.read(invoice_pdf.render(invoice))
    return (
        Side(timed=lambda: [invoice_pdf.render(invoice) for _ in range(TIMES)]),
        Side(timed=lambda: [drawing.draw(pages) for _ in range(TIMES)]),
    )


def _issued_one() -> Invoice:
    desk = _open(books.month_of_invoices())
    invoice = desk.do(billing.issue, books.agreement_key(1), MONTH, on=DAY)
    desk.close()
    return invoice


def _month_issued() -> tuple[Side, Side]:
    """The run that ``bill --issue`` does: every agreement, one transaction each."""
    book = books.month_of_invoices()
    desk = _open(book)
    numbers = [_issue(desk, number) for number in range(1, books.INVOICES + 1)]
    documents = [drawing.read(desk.ask(billing.pdf_of, number)) for number in numbers]
    desk.close()
    opened: list[Desk] = []

    def before() -> None:
        for old in opened:
            old.close()
        opened[:] = [_open(book)]

    def issue_all() -> None:
        for number in range(1, books.INVOICES + 1):
            _issue(opened[0], number)

    return Side(before=before, timed=issue_all), Side(timed=lambda: [drawing.draw(pages) for pages in documents])


def _issue(desk: Desk, number: int) -> str:
    """Draft and issue what was seen, as the command line does; the number."""
    key = books.agreement_key(number)
    seen = desk.ask(billing.propose, key, MONTH).draft
    return desk.do(billing.issue, key, MONTH, on=DAY, expected=invoicing.digest(seen)).number


def _open(book: Path) -> Desk:
    desk = Desk.open(books.copy(book, "issuing"), clock=books.clock)
    desk.prepare()
    return desk


PAIRS = (
    Pair(
        name="invoice",
        program="an invoice of one page",
        floor="its strings on a bare canvas",
        goal=1.5,
        count=TIMES,
        sides=_one_page,
    ),
    Pair(
        name="annex",
        program="an invoice with three pages of annex",
        floor="its strings on a bare canvas",
        goal=1.5,
        count=TIMES,
        sides=_with_annex,
    ),
    Pair(
        name="issuing",
        program="issuing 200 invoices, all included",
        floor="their strings on bare canvases",
        goal=3.0,
        rounds=5,
        count=books.INVOICES,
        sides=_month_issued,
    ),
)

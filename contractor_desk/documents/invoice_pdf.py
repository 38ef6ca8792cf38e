"""An issued invoice, credit note or self-billed invoice as PDF: ``render(invoice)``, the same bytes for the same
invoice.

First page with the parties and dates, lines in groups by kind, each naming its clause, VAT summary, totals, notes of
the law, where to pay; then the time-sheet annex. Everything comes from the frozen invoice: nothing is computed again
but the groups' sums.
"""

from __future__ import annotations

from contractor_desk.core.invoice import Invoice
from contractor_desk.documents import timesheet_pdf
from contractor_desk.documents.formats import formats
from contractor_desk.documents.invoice_closing import Closing
from contractor_desk.documents.invoice_head import InvoiceHead
from contractor_desk.documents.invoice_table import LineTable
from contractor_desk.documents.pagination import draw, paginate
from contractor_desk.documents.paper import Paper
from contractor_desk.documents.stationery import Stationery
from contractor_desk.words import Words, translator

TOP_OF_TABLE = 22.0


def render(invoice: Invoice) -> bytes:
    """The invoice's pages and, if its seller's layout has one, the annex with the hours behind it, as PDF.

    An invoice whose number is empty is shown as a draft, without a reference to pay with."""
    words = translator(invoice.language)
    form = formats(words.language, invoice.buyer.country)
    stationery = Stationery(invoice.seller, words, abroad=invoice.seller.country != invoice.buyer.country)
    name = document_name(invoice, words)

    head = InvoiceHead(invoice, words, form, stationery)
    table = LineTable(invoice, words, form)
    closing = Closing(invoice, words, form, stationery.accent)
    continued_top = stationery.short_head_bottom + TOP_OF_TABLE
    pages = paginate(
        [*table.rows, *closing.rows],
        first_room=stationery.bottom - head.bottom - TOP_OF_TABLE - table.head_height,
        room=stationery.bottom - continued_top - table.head_height,
        closing=closing.height,
    )
    heads = head.pages
    hours = timesheet_pdf.HoursSheet.of(invoice)
    annex = timesheet_pdf.Annex(hours, words, form, stationery) if _has_annex(invoice) else None
    before_annex = len(heads) - 1 + len(pages)
    count = before_annex + (annex.page_count if annex else 0)
    closing.say_where_the_hours_are(before_annex + 1, count)

    paper = Paper(
        title=f"{name} – {invoice.seller.name}",
        author=invoice.seller.name,
        subject=f"{invoice.agreement_number}, {invoice.agreement_title}",
        language=words.language,
        day=invoice.issue_date,
    )
    for number in range(1, before_annex + 1):
        if number <= len(heads):
            bottom = head.draw(paper, number - 1)
        else:
            bottom = stationery.short_head(paper, words("{document}, continued").format(document=name))
        at = number - len(heads)
        if at >= 0:
            top = bottom + TOP_OF_TABLE
            if table.is_on(pages[at]):
                top = table.draw_head(paper, top)
            top = draw(pages[at], paper, top)
            if at == len(pages) - 1:
                closing.draw(paper, top, stationery.bottom)
        stationery.foot(paper, name, number, count)
        paper.end_page()
    if annex:
        annex.draw(paper, name, before_annex, count)
    return paper.save()


def document_name(invoice: Invoice, words: Words) -> str:
    """Invoice 2026-0118, Credit note 2026-0119, Draft."""
    if not invoice.number:
        return words("Draft")
    name = {
        "380": words("Invoice {number}"),
        "381": words("Credit note {number}"),
        "389": words("Self-billed invoice {number}"),
    }[invoice.type]
    return name.format(number=invoice.number)


def _has_annex(invoice: Invoice) -> bool:
    layout = invoice.seller.layout
    return bool(invoice.timesheet) and (layout is None or layout.annex)

"""Issued invoices that travel with a book: sums that hold, documents that have their hash (rules.md 3.12, 3.13).

A total that is not net + VAT + rounding gives ``sum`` at ``total``.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from contractor_desk.core.checks.flaw import Flaw, month_flaws, unknown
from contractor_desk.core.checks.known import Known
from contractor_desk.core.checks.terms import vat_clash
from contractor_desk.core.checks.work import content_flaws
from contractor_desk.core.invoice import Invoice


def invoice_flaws(invoice: Invoice, known: Known) -> Iterator[Flaw]:
    """Flaws of an issued invoice or credit note, places relative to it."""
    yield from month_flaws("month", invoice.month)
    if invoice.agreement not in known.agreements:
        yield unknown("agreement", "agreement", invoice.agreement)
    for side in ("contractor", "client"):
        if getattr(invoice, side) not in known.parties:
            yield unknown(side, "party", getattr(invoice, side))
    if (invoice.type == "381") != (invoice.credits is not None):
        yield Flaw("credits", "credits_with_381", {"type": invoice.type})
    elif invoice.credits is not None and invoice.credits not in known.invoices:
        yield unknown("credits", "invoice", invoice.credits)
    if invoice.due_date < invoice.issue_date:
        data = {"start": str(invoice.issue_date), "end": str(invoice.due_date)}
        yield Flaw("due_date", "end_before_start", data)
    yield from _sum_flaws(invoice)
    for i, line in enumerate(invoice.lines):
        for j, entry in enumerate(line.entries):
            if entry not in known.entries:
                yield unknown(f"lines[{i}].entries[{j}]", "entry", entry)
    for i, entry in enumerate(invoice.taken):
        if entry not in known.entries:
            yield unknown(f"taken[{i}]", "entry", entry)
    yield from content_flaws("pdf", invoice.pdf, "pdf_sha256", invoice.pdf_sha256)
    yield from content_flaws("xml", invoice.xml, "xml_sha256", invoice.xml_sha256)


def _sum_flaws(invoice: Invoice) -> Iterator[Flaw]:
    """Nets sum to the net, groups to their lines, net, VAT and rounding to the total."""
    net = sum((line.net for line in invoice.lines), Decimal(0))
    if net != invoice.net:
        yield Flaw("net", "sum", {"sum": str(net), "found": str(invoice.net)})
    if vat_clash(line.vat.category for line in invoice.lines):
        yield Flaw("vat", "vat_outside_alone")
    taxable = sum((group.taxable for group in invoice.vat), Decimal(0))
    if taxable != net:
        yield Flaw("vat", "sum", {"sum": str(net), "found": str(taxable)})
    total = invoice.net + sum((group.amount for group in invoice.vat), Decimal(0)) + invoice.rounding
    if total != invoice.total:
        yield Flaw("total", "sum", {"sum": str(total), "found": str(invoice.total)})

"""From the book to a bill: drafts of a month, issuing them, crediting what was issued (rules.md 3.13).

A draft is computed at will and never stored. Issuing computes it again inside the transaction and refuses if it is not
the one that was seen; number, snapshot, PDF and locks are one commit.
"""

from __future__ import annotations

import base64
import hashlib
import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from contractor_desk.core import invoicing, payment_reference
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.terms import vat_clash
from contractor_desk.core.days import terms_of_month
from contractor_desk.core.errors import DeskError
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.months import Month
from contractor_desk.core.party import Party
from contractor_desk.core.timesheet import timesheet
from contractor_desk.desk.command import command
from contractor_desk.desk.drafts import Proposal as Proposal
from contractor_desk.desk.drafts import propose as propose
from contractor_desk.desk.drafts import propose_month as propose_month
from contractor_desk.desk.invoices import invoice_of
from contractor_desk.store.reading import invoices, parties

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work


class NothingToBillError(DeskError):
    """Data: ``agreement``, ``month``. The month is issued already, or has no line."""

    code = "nothing_to_bill"


class NotOursToIssueError(DeskError):
    """Data: ``agreement``, ``contractor``. Only agreements whose contractor is the home party can be issued (A7)."""

    code = "not_ours_to_issue"


class DraftChangedError(DeskError):
    """Data: ``agreement``, ``month``. The draft is no longer the one that was looked at."""

    code = "draft_changed"


class VatClashError(DeskError):
    """Data: ``agreement``, ``month``. The category O (not subject to VAT) stands beside another one (rules.md 3.12)."""

    code = "vat_clash"


class CannotCreditError(DeskError):
    """Data: ``number``, ``reason``: ``is_credit_note`` or ``credited_already`` with ``by``."""

    code = "cannot_credit"


def issuable(connection: sqlite3.Connection, agreement: Agreement) -> bool:
    """Whether the contractor is the home party (fine-print A7)."""
    return agreement.contractor == parties.home_key(connection)


@command("Issue invoice")
def issue(work: Work, agreement_key: str, month: Month, *, on: date, expected: str | None = None) -> Invoice:
    """The bill is issued: number, snapshot, PDF and locks written together; what was frozen is returned.

    ``expected`` is the digest of the draft that was seen. Raises UnknownKeyError, NotOursToIssueError,
    NothingToBillError, VatClashError, DraftChangedError.
    """
    proposal = propose(work.connection, agreement_key, month)
    agreement, draft = proposal.agreement, proposal.draft
    if not issuable(work.connection, agreement):
        raise NotOursToIssueError(agreement=agreement_key, contractor=agreement.contractor)
    if agreement.status == "draft" or not draft.lines:
        raise NothingToBillError(agreement=agreement_key, month=str(month))
    if vat_clash(group.category for group in draft.vat):
        raise VatClashError(agreement=agreement_key, month=str(month))
    digest = invoicing.digest(draft)
    if expected is not None and expected != digest:
        raise DraftChangedError(agreement=agreement_key, month=str(month))
    seller = parties.party(work.connection, agreement.contractor)
    number = work.next_number(seller.key, on.year)
    invoice = _frozen(work.connection, proposal, number, on, seller, digest)
    return _write(work, invoice)


def draft_pdf(connection: sqlite3.Connection, agreement_key: str, month: Month, *, on: date) -> bytes | None:
    """The bill as it would be printed if it were issued that day, marked as a draft; None without a line."""
    proposal = propose(connection, agreement_key, month)
    if not proposal.draft.lines:
        return None
    seller = parties.party(connection, proposal.agreement.contractor)
    return _rendered(_frozen(connection, proposal, "", on, seller, invoicing.digest(proposal.draft)))


def _frozen(
    connection: sqlite3.Connection, proposal: Proposal, number: str, on: date, seller: Party, digest: str
) -> Invoice:
    agreement, draft = proposal.agreement, proposal.draft
    days = terms_of_month(agreement, Month.parse(draft.month))[-1].payment_days
    language = agreement.language
    names = {service.key: service.name_in(language) for service in parties.services(connection)}
    workers = {worker.key: worker.name for worker in parties.workers(connection)}
    used = {line.service for line in draft.lines if line.service is not None}
    return Invoice(
        number=number,
        type="380",
        agreement=agreement.key,
        month=draft.month,
        contractor=draft.contractor,
        client=draft.client,
        currency=draft.currency,
        language=language,
        issue_date=on,
        due_date=on + timedelta(days=days),
        payment_days=days,
        payment_reference=payment_reference.choose(number, seller.accounts, draft.currency),
        lines=draft.lines,
        allowance=draft.allowance,
        net=draft.net,
        vat=draft.vat,
        rounding=draft.rounding,
        total=draft.total,
        taken=draft.taken,
        seller=seller,
        buyer=parties.party(connection, agreement.client),
        agreement_number=agreement.number,
        agreement_title=agreement.title,
        buyer_reference=agreement.buyer_reference,
        order_reference=agreement.order_reference,
        contract_reference=agreement.contract_reference,
        invoice_note=agreement.invoice_note,
        service_names={key: names.get(key, key) for key in sorted(used)},
        site_names={site.key: site.name for site in agreement.sites},
        timesheet=timesheet(draft, proposal.entries, agreement.time_zone, workers),
        digest=digest,
    )


def _write(work: Work, invoice: Invoice) -> Invoice:
    pdf = _rendered(invoice)
    work.issue(invoice, pdf)
    return replace(invoice, pdf=base64.b64encode(pdf).decode("ascii"), pdf_sha256=hashlib.sha256(pdf).hexdigest())


def _rendered(invoice: Invoice) -> bytes:
    from contractor_desk.documents import invoice_pdf  # with reportlab, which drafts and lists do without

    return invoice_pdf.render(invoice)


@command("Credit invoice")
def credit(work: Work, number: str, *, on: date, reason: str | None = None) -> Invoice:
    """The invoice is credited in full by a credit note of its own number; what it had locked is open again.

    Raises UnknownKeyError, CannotCreditError.
    """
    invoice = _creditable(work.connection, number)
    return _write(work, _credit_note(invoice, work.next_number(invoice.contractor, on.year), on, reason))


def credit_pdf(connection: sqlite3.Connection, number: str, *, on: date, reason: str | None = None) -> bytes:
    """The credit note as it would be printed if it were issued that day, marked as a draft.

    Raises UnknownKeyError, CannotCreditError.
    """
    return _rendered(_credit_note(_creditable(connection, number), "", on, reason))


def _creditable(connection: sqlite3.Connection, number: str) -> Invoice:
    invoice = invoice_of(connection, number)
    if invoice.type == "381":
        raise CannotCreditError(number=number, reason="is_credit_note")
    by = invoices.credited_by(connection, number)
    if by is not None:
        raise CannotCreditError(number=number, reason="credited_already", by=by)
    return invoice


def _credit_note(invoice: Invoice, number: str, on: date, reason: str | None) -> Invoice:
    return replace(
        invoice,
        number=number,
        type="381",
        credits=invoice.number,
        reason=reason,
        issue_date=on,
        due_date=on,
        payment_reference=None,
        taken=(),
        timesheet=(),
        digest=None,
        sent=(),
        reminders=(),
        pdf=None,
        pdf_sha256=None,
        xml=None,
        xml_sha256=None,
    )


def pdf_of(connection: sqlite3.Connection, number: str) -> bytes:
    """The PDF as it was issued. Raises UnknownKeyError."""
    return invoices.document(connection, number, "pdf")

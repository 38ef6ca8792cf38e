"""A month's run: the agreements that are ours to bill, and for each what its bill is, why, and how it differs.

``members(connection, Month(2026, 11))`` are the agreements to look at, one by one with progress;
``month_bill(connection, "nordlund", Month(2026, 11), "en")`` is one of them: its draft or the invoice that stands, the
entries behind it, what is held back, last month's nets by kind.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from contractor_desk.core import invoicing
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.held_back import HeldBack, held_back
from contractor_desk.core.invoice import Draft, Invoice, TimesheetRow
from contractor_desk.core.months import Month
from contractor_desk.core.party import Approval, Party
from contractor_desk.core.period import end_in_force
from contractor_desk.core.timesheet import timesheet
from contractor_desk.core.work import Expense
from contractor_desk.desk.billing import issuable, pdf_of
from contractor_desk.desk.drafts import Proposal, propose
from contractor_desk.desk.invoices import invoice_of
from contractor_desk.store.reading import agreements, expenses, parties, series

_FORGOTTEN_AFTER_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """An agreement of the run."""

    agreement: str
    client_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthBefore:
    """The invoice of the month before that stands; ``nets`` are its net amounts by kind of line."""

    month: Month
    number: str
    total: Decimal
    nets: dict[str, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthBill:
    """One agreement's month: a draft, or the ``invoice`` that stands (then the draft is empty).

    ``rows`` are the annex rows of the lines, ``end`` the last day in force, names are in the window's language.
    """

    agreement: Agreement
    client: Party
    month: Month
    draft: Draft
    digest: str
    invoice: Invoice | None = None
    held: HeldBack | None = None
    before: MonthBefore | None = None
    end: date | None = None
    rows: tuple[TimesheetRow, ...] = ()
    approvals: dict[str, Approval] = field(default_factory=dict)
    expenses: dict[str, Expense] = field(default_factory=dict)
    services: dict[str, str] = field(default_factory=dict)
    annex: bool = True

    @property
    def key(self) -> str:
        return self.agreement.key

    @property
    def shown(self) -> Draft | Invoice:
        """What there is to look at: the invoice that stands, else the draft."""
        return self.invoice or self.draft

    @property
    def billable(self) -> bool:
        """There is a draft that can be issued."""
        return bool(self.draft.lines)


def members(connection: sqlite3.Connection, month: Month) -> tuple[Member, ...]:
    """The agreements in which the home party bills, in the book's order; drafts are passed over, and what ended more
    than a year before the month."""
    names = {row.key: row.client_name for row in agreements.agreement_rows(connection)}
    found = []
    for agreement in agreements.agreements(connection):
        end = end_in_force(agreement, month.last)
        forgotten = end is not None and month.minus(Month.of(end)) > _FORGOTTEN_AFTER_MONTHS
        if agreement.status != "draft" and issuable(connection, agreement) and not forgotten:
            found.append(Member(agreement=agreement.key, client_name=names[agreement.key]))
    return tuple(found)


def month_to_bill(connection: sqlite3.Connection, today: date) -> Month:
    """The month before today's while something of it can be issued, else today's."""
    last = Month.of(today).plus(-1)
    if any(propose(connection, member.agreement, last).draft.lines for member in members(connection, last)):
        return last
    return last.plus(1)


def month_bill(connection: sqlite3.Connection, agreement_key: str, month: Month, language: str) -> MonthBill:
    """That agreement's month as it is now. Raises UnknownKeyError."""
    proposal = propose(connection, agreement_key, month)
    agreement, draft = proposal.agreement, proposal.draft
    issued = {Month.parse(one.month): one.number for one in proposal.issued}
    seller = parties.party(connection, agreement.contractor)
    workers = {worker.key: worker.name for worker in parties.workers(connection)}
    invoice = invoice_of(connection, issued[month]) if month in issued else None
    return MonthBill(
        agreement=agreement,
        client=parties.party(connection, agreement.client),
        month=month,
        draft=draft,
        digest=invoicing.digest(draft),
        invoice=invoice,
        held=_held(connection, proposal, month, round_total=seller.round_total),
        before=_before(connection, issued.get(month.plus(-1))),
        end=end_in_force(agreement, month.last),
        rows=invoice.timesheet if invoice else timesheet(draft, proposal.entries, agreement.time_zone, workers),
        approvals={entry.key: entry.approved for entry in proposal.entries if entry.approved is not None},
        expenses={one.key: one for one in expenses.open_expenses(connection, agreement_key)},
        services=_service_names(connection, language),
        annex=seller.layout is None or seller.layout.annex,
    )


def issued_bill(connection: sqlite3.Connection, number: str, language: str) -> MonthBill:
    """An invoice or credit note as it was issued, to be asked why. Raises UnknownKeyError."""
    invoice = invoice_of(connection, number)
    agreement = agreements.agreement(connection, invoice.agreement)
    return MonthBill(
        agreement=agreement,
        client=invoice.buyer,
        month=Month.parse(invoice.month),
        draft=_no_draft(invoice),
        digest="",
        invoice=invoice,
        rows=invoice.timesheet,
        services=invoice.service_names | _service_names(connection, language),
    )


def next_numbers(connection: sqlite3.Connection, on: date, count: int) -> tuple[str, ...]:
    """The numbers that the home party's next invoices of that day take, in order."""
    home = parties.home_key(connection)
    return () if home is None else series.next_numbers(connection, home, on.year, count)


def pdf_name(number: str) -> str:
    """The name of the invoice's file: its number, what no file system takes replaced by a hyphen."""
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in number) + ".pdf"


def save_pdfs(connection: sqlite3.Connection, numbers: Sequence[str], folder: Path) -> tuple[Path, ...]:
    """The PDFs as they were issued are files of the folder, which is made if it is not there.

    Raises OSError where it cannot be written, UnknownKeyError."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in numbers:
        path = folder / pdf_name(number)
        path.write_bytes(pdf_of(connection, number))
        paths.append(path)
    return tuple(paths)


def _service_names(connection: sqlite3.Connection, language: str) -> dict[str, str]:
    return {service.key: service.name_in(language) for service in parties.services(connection)}


def _no_draft(invoice: Invoice) -> Draft:
    nothing = Decimal(0)
    return Draft(
        agreement=invoice.agreement,
        month=invoice.month,
        contractor=invoice.contractor,
        client=invoice.client,
        currency=invoice.currency,
        lines=(),
        allowance=None,
        net=nothing,
        vat=(),
        rounding=nothing,
        total=nothing,
    )


def _held(connection: sqlite3.Connection, proposal: Proposal, month: Month, *, round_total: bool) -> HeldBack | None:
    return held_back(
        proposal.agreement,
        month,
        proposal.entries,
        expenses.open_expenses(connection, proposal.agreement.key),
        proposal.issued,
        proposal.draft,
        round_total=round_total,
    )


def _before(connection: sqlite3.Connection, number: str | None) -> MonthBefore | None:
    if number is None:
        return None
    invoice = invoice_of(connection, number)
    nets: dict[str, Decimal] = {}
    for line in invoice.lines:
        nets[line.kind] = nets.get(line.kind, Decimal(0)) + line.net
    return MonthBefore(month=Month.parse(invoice.month), number=number, total=invoice.total, nets=nets)

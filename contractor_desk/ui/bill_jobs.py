"""The long work of billing, for a worker thread: collecting a month, issuing what was reviewed, keeping the PDFs.

Everything is asked of and done by the desk, one command after another, so that a cancel falls between two of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.months import Month
from contractor_desk.desk import bill_run, billing
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui.jobs import Progress
from contractor_desk.ui.page import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """The month and the bill of each of its agreements, in the book's order."""

    month: Month
    bills: tuple[MonthBill, ...]


@dataclass(slots=True)
class Outcome:
    """What came of an issuing, filled while it works: what was issued, what stopped it, what became of the PDFs."""

    issued: list[Invoice] = field(default_factory=list)
    left: int = 0
    refused: DeskError | StoreError | None = None
    refused_client: str = ""
    folder: Path | None = None
    unsaved: OSError | None = None


def collect(desk: Desk, month: Month | None, today: date, language: str, progress: Progress) -> Collected:
    """Each agreement's bill of that month, or of the one that is to be billed on that day."""
    progress.step(0, 0)
    wanted = month if month is not None else desk.ask(bill_run.month_to_bill, today)
    found = desk.ask(bill_run.members, wanted)
    bills = []
    for place, member in enumerate(found):
        progress.step(place, len(found), member.client_name)
        bills.append(desk.ask(bill_run.month_bill, member.agreement, wanted, language))
    return Collected(month=wanted, bills=tuple(bills))


def issue(
    desk: Desk, bills: Sequence[MonthBill], on: date, folder: Path | None, outcome: Outcome, progress: Progress
) -> Outcome:
    """The bills are issued in this order, each only if it is still the one that was seen; the first refusal ends it,
    so that no bill takes a number that was named for another. PDFs are kept in the folder, if there is one."""
    outcome.folder, outcome.left = folder, len(bills)
    for place, bill in enumerate(bills):
        progress.step(place, len(bills), bill.client.name)
        try:
            invoice: Invoice = desk.do(billing.issue, bill.key, bill.month, on=on, expected=bill.digest)
        except (DeskError, StoreError) as error:
            outcome.refused, outcome.refused_client = error, bill.client.name
            return outcome
        outcome.issued.append(invoice)
        outcome.left -= 1
        keep_pdfs(desk, [invoice.number], outcome)
    return outcome


def keep_pdfs(desk: Desk, numbers: Sequence[str], outcome: Outcome) -> Outcome:
    """The PDFs of these invoices are in the outcome's folder, or the outcome says why not."""
    if outcome.folder is None:
        return outcome
    try:
        desk.ask(bill_run.save_pdfs, numbers, outcome.folder)
    except OSError as error:
        outcome.unsaved = error
    return outcome

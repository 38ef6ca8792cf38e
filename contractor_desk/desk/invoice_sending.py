"""That an invoice was sent is recorded when the user says so: the program is offline and sends nothing itself."""

from __future__ import annotations

from contractor_desk.core.errors import DeskError
from contractor_desk.core.invoice import Sent
from contractor_desk.desk.command import command
from contractor_desk.desk.invoices import invoice_of
from contractor_desk.store.unit import Work

WAYS = ("email", "portal", "post", "file")
"""How invoices go out; a book may say something else."""


class SentBeforeIssueError(DeskError):
    """Data: ``number``, ``date``, ``issued``: it cannot have been sent before its own date."""

    code = "sent_before_issue"


@command("Record sending")
def record_sent(work: Work, number: str, sent: Sent) -> None:
    """It is recorded next to the invoice that it was sent.

    Raises UnknownKeyError, SentBeforeIssueError.
    """
    invoice = invoice_of(work.connection, number)
    if sent.on < invoice.issue_date:
        raise SentBeforeIssueError(number=number, date=sent.on, issued=invoice.issue_date)
    work.record_sent(number, sent)

"""The proof that a book is sound, with a sentence for everything that is not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

from contractor_desk.desk.flaw_sentences import N_, filled
from contractor_desk.store import check
from contractor_desk.store.check import Finding

FINDINGS: Mapping[str, str] = {
    "damaged": N_("The file is damaged: {detail}. Restore a backup."),
    "derived": N_("A figure kept with {kind} “{key}” is not the one that follows from it."),
    "document": N_("The {kind} of invoice {invoice} is not the one that was issued, or is missing."),
    "history": N_("The history does not hang together from event {event} on."),
    "history_payload": N_("What the history says of event {event} was changed."),
    "invoice_row": N_("The figures in the list do not match invoice {invoice}."),
    "invoice_total": N_("The lines of invoice {invoice} do not add up to its total."),
    "local_date": N_("The day of entry “{key}” is not that of its time zone."),
    "lock": N_("{table} “{key}” is not locked by the invoice that it stands on."),
    "reference": N_("Something in {table} names a row of {to} that is not there."),
    "schema": N_("The {kind} “{name}” of the file is not as this program made it."),
    "series_gap": N_("Number {missing} is missing from the invoices of {contractor}."),
    "time_zone": N_("The agreement {agreement} is in a time zone that this machine does not know: {name}."),
    "unreadable": N_("A row cannot be read: {detail}."),
}


def check_book(connection: sqlite3.Connection) -> list[Finding]:
    """Everything that is wrong with the book; nothing if it is sound."""
    return check.findings(connection)


def finding_sentence(finding: Finding, translate: Callable[[str], str]) -> str:
    """What is wrong, in one sentence."""
    return filled(translate(FINDINGS[finding.code]), finding.code, finding.data)

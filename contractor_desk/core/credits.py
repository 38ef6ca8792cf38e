"""When an invoice counts as credited in full (rules.md 3.13, fine-print A8): a credit note, or several, for every line.

An invoice of three lines with a credit note of two of them stands; with a second one for the third it does not.
"""

from __future__ import annotations

from collections.abc import Iterable

from contractor_desk.core.invoice import Invoice


def credited_in_full(invoice: Invoice, notes: Iterable[Invoice]) -> bool:
    """Whether these credit notes take back every line: as many lines, and together its net amount."""
    credited = tuple(notes)
    lines = sum(len(note.lines) for note in credited)
    return bool(credited) and lines >= len(invoice.lines) and sum(note.net for note in credited) == invoice.net

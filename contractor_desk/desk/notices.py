"""What the running program tells of the book's reminders: a heading and a sentence for each (look.md 8).

*Nordlund Bygg AB, IT Care: Extension must be decided. Option 1, 12 months more, must be decided by 30 Nov.*
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from contractor_desk.core.reminders import Reminder
from contractor_desk.desk.deadline_sentences import reminder_sentence
from contractor_desk.desk.reminders import reminders
from contractor_desk.store.reading import agreements, parties


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """``heading`` names the other party and the agreement."""

    reminder: Reminder
    heading: str
    text: str


def notices(
    connection: sqlite3.Connection, on: date, translate: Callable[[str], str], show: Callable[[date], str]
) -> list[Notice]:
    """All that is due on that day, in words; ``show`` writes dates."""
    due = reminders(connection, on)
    if not due:
        return []
    home = parties.home_key(connection)
    headings = {
        row.key: f"{row.contractor_name if row.client == home else row.client_name}, {row.title}"
        for row in agreements.agreement_rows(connection)
    }
    return [
        Notice(
            reminder=reminder,
            heading=headings[reminder.agreement],
            text=reminder_sentence(reminder, translate, show),
        )
        for reminder in due
    ]

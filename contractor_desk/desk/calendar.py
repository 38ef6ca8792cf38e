"""The deadlines of the book as a calendar file that calendar programs subscribe to or import."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date, datetime

from contractor_desk.core.deadlines import Deadline
from contractor_desk.desk.deadline_sentences import deadline_sentence, deadline_title
from contractor_desk.desk.deadlines import all_deadlines
from contractor_desk.documents.calendar_file import CalendarEvent, calendar_file
from contractor_desk.store.reading import agreements, parties
from contractor_desk.store.reading.changes import last_event


def deadlines_calendar(
    connection: sqlite3.Connection,
    on: date,
    now: datetime,
    translate: Callable[[str], str],
    agreement: str | None = None,
) -> bytes:
    """All deadlines (of that agreement, if one is named) from that day on for 400 days, and those that still want an
    act, with their reminders as alarms."""
    home = parties.home(connection)
    titles = {
        row.key: f"{row.contractor_name if home and row.client == home.key else row.client_name}, {row.title}"
        for row in agreements.agreement_rows(connection)
    }
    events = [
        CalendarEvent(
            uid=f"{_duty(deadline)}@contractor-desk",
            day=deadline.date,
            summary=f"{deadline_title(deadline, translate)}: {titles[deadline.agreement]}",
            description=deadline_sentence(deadline, translate),
            alarms=tuple(day for day in deadline.reminders if day >= on),
        )
        for deadline in all_deadlines(connection, on)
        if agreement in (None, deadline.agreement)
    ]
    name = home.name if home else "Contractor Desk"
    return calendar_file(events, name=name, stamp=now, sequence=last_event(connection))


def _duty(deadline: Deadline) -> str:
    """What the duty is, whatever day it falls on: several of a kind are told apart by milestone, or by year."""
    more = deadline.data.get("milestone") or (deadline.date.year if deadline.kind == "review" else "")
    return f"{deadline.agreement}.{deadline.kind}{f'.{more}' if more else ''}"

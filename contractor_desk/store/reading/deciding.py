"""What is kept for the end of a term: evaluations, decisions, marks on reminders, approved timesheets."""

from __future__ import annotations

import sqlite3
from typing import Any

from contractor_desk.core.book import Timesheet
from contractor_desk.core.decision import Decision, Evaluation, ReminderMark
from contractor_desk.store.reading import rows


def evaluations(connection: sqlite3.Connection, agreement: str | None = None) -> tuple[Evaluation, ...]:
    """All evaluations, or those of one agreement, by date."""
    return tuple(_of(connection, "evaluations", agreement, "made_on, id"))


def decisions(connection: sqlite3.Connection, agreement: str | None = None) -> tuple[Decision, ...]:
    """All decisions, or those of one agreement, by date."""
    return tuple(_of(connection, "decisions", agreement, "made_on, id"))


def reminder_marks(connection: sqlite3.Connection, agreement: str | None = None) -> tuple[ReminderMark, ...]:
    """All marks on reminders, or those of one agreement."""
    return tuple(_of(connection, "reminder_marks", agreement, "id"))


def timesheets(connection: sqlite3.Connection, agreement: str | None = None) -> tuple[Timesheet, ...]:
    """The months whose timesheet was handed in or approved, of all agreements or of one."""
    return tuple(_of(connection, "timesheets", agreement, "month, id"))


def _of(connection: sqlite3.Connection, kind: str, agreement: str | None, order: str) -> list[Any]:
    if agreement is None:
        return list(rows.values(connection, kind, f"ORDER BY {order}"))
    return list(rows.values(connection, kind, f"WHERE agreement = ? ORDER BY {order}", (agreement,)))

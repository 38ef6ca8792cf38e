"""Which reminders are news to the user on a day: each is told on the day it came, and once (rules.md 4).

A reminder of 90 days that came on Monday is told on Monday; who opens the program on Wednesday hears of it then. The
next one of the same deadline, at 60 days, is news again. An overdue decision at the end of a trial is told once every
day until it is taken. What was done or snoozed is not told, and what comes back from a snooze is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from contractor_desk.core.reminders import Reminder

EVERY_DAY = "conversion_decision"
"""Overdue, it is told every day until it is decided (rules.md 5)."""


@dataclass(frozen=True, slots=True)
class Told:
    """The day on which a reminder was told, and the ``since`` of what was told."""

    on: date
    since: date


def notice_key(reminder: Reminder) -> str:
    """What a reminder is known by from day to day: its agreement, kind and deadline."""
    return f"{reminder.agreement}|{reminder.kind}|{reminder.date.isoformat()}"


def news(on: date, due: Iterable[Reminder], told: Mapping[str, Told]) -> tuple[tuple[Reminder, ...], dict[str, Told]]:
    """The reminders to tell on that day, of those that are due, and what was told once they are.

    What is due no longer is forgotten from the day after on which it was told, so that it is news when it comes back.
    """
    listed = tuple(due)
    keys = {notice_key(reminder) for reminder in listed}
    kept = {key: one for key, one in told.items() if key in keys or one.on >= on}
    fresh = tuple(reminder for reminder in listed if _is_news(on, reminder, kept.get(notice_key(reminder))))
    return fresh, kept | {notice_key(reminder): Told(on, reminder.since) for reminder in fresh}


def _is_news(on: date, reminder: Reminder, told: Told | None) -> bool:
    if told is None:
        return True
    if told.on >= on:
        return False
    return reminder.since > told.since or (reminder.kind == EVERY_DAY and reminder.overdue)

"""Deadlines as an iCalendar file with alarms (RFC 5545): whole-day events that calendar programs take and update.

The ``uid`` of a duty stays the same when its day moves, and ``sequence`` grows with the book, so that an import
replaces what an earlier one brought.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import icalendar

_ALARM_HOUR = timedelta(hours=9)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """``alarms`` are days; each rings at nine in the morning, local time."""

    uid: str
    day: date
    summary: str
    description: str
    alarms: tuple[date, ...] = ()


def calendar_file(events: Iterable[CalendarEvent], *, name: str, stamp: datetime, sequence: int) -> bytes:
    """The file, CRLF lines folded, UTF-8. ``stamp`` is aware; ``sequence`` never falls."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Contractor Desk//Deadlines//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for item in events:
        event = icalendar.Event()
        event.add("uid", item.uid)
        event.add("dtstamp", stamp)
        event.add("sequence", sequence)
        event.add("dtstart", item.day)
        event.add("dtend", item.day + timedelta(days=1))
        event.add("summary", item.summary)
        event.add("description", item.description)
        event.add("transp", "TRANSPARENT")
        for day in item.alarms:
            alarm = icalendar.Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", item.summary)
            alarm.add("trigger", (day - item.day) + _ALARM_HOUR)
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())

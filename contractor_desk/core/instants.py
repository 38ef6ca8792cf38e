"""Instants and the wall clock of a zone: all instants inside are aware and in UTC (rules.md 2).

``instant("2026-03-29T02:30:00", zone("Europe/Stockholm"))`` is 01:30 UTC: a local time that is skipped is read with the
offset before the change, one that comes twice is the first of the two (fine-print E1).
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import ZoneInfo


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone of that IANA name. Raises ValueError where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"not a time zone: {name!r}") from error


def instant(text: str, place: ZoneInfo) -> datetime:
    """The instant of an ISO 8601 text, in UTC; without an offset it is local to that zone. Raises ValueError."""
    return at(datetime.fromisoformat(text), place)


def at(moment: datetime, place: ZoneInfo) -> datetime:
    """The instant in UTC; a moment without an offset is local to that zone, its ``fold`` chooses between two."""
    return (moment.replace(tzinfo=place) if moment.tzinfo is None else moment).astimezone(UTC)


def local(moment: datetime, place: ZoneInfo) -> datetime:
    """The same instant on that zone's wall clock, aware."""
    return moment.astimezone(place)


def local_date(moment: datetime, place: ZoneInfo) -> date:
    """The date of an instant on that zone's calendar."""
    return moment.astimezone(place).date()

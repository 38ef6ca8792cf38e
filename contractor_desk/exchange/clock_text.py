"""Dates, times and durations as trackers and spreadsheets write them; the order of day and month is never guessed.

``read_time("10:23:52 AM")`` is 10:23:52, ``read_duration("12:30:00 AM")`` (what a spreadsheet makes of half an hour) is
1800 seconds. ``03/04/2024`` alone is undecidable; one ``13/04/2024`` in the file settles it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Literal

from contractor_desk.core.errors import DeskError

DateOrder = Literal["dmy", "mdy", "ymd"]

_ORDERS: tuple[DateOrder, ...] = ("dmy", "mdy")

_DATE = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T]0?0:00(?::00)?)?", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.0+)?)?\s*(?:([AaPp])\.?\s?[Mm]\.?)?", re.ASCII)
_DURATION = re.compile(r"(\d{1,5}):([0-5]\d)(?::([0-5]\d))?\s*(?:([AaPp])\.?\s?[Mm]\.?)?", re.ASCII)
_HOURS = re.compile(r"\d{1,5}(?:[.,]\d{1,6})?", re.ASCII)
_SPACES = str.maketrans({"\u202f": " ", "\u00a0": " ", "\u2009": " "})


class DateOrderError(DeskError):
    """The file does not say whether day or month comes first (``reason`` ``undecidable``), or says both (``conflict``).

    ``examples`` is a list of ``{"row", "value", "dmy", "mdy"}``: the readings as ISO dates, None where there is none.
    """

    code = "date_order"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; ``whole`` is false where the text has no seconds. 24:00 has ``next_day``."""

    time: time
    whole: bool
    next_day: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """``slack``: by how many seconds the text may be off, because it is cut or rounded."""

    seconds: int
    slack: int = 0


def read_date(text: str, order: DateOrder) -> date | None:
    """The date in that order; with the year in front always as year, month, day. None for anything else."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    first, middle, last = found[1], found[3], found[4]
    if len(first) == 4:
        order = "ymd"
    year, month, day = {
        "ymd": (first, middle, last),
        "dmy": (last, middle, first),
        "mdy": (last, first, middle),
    }[order]
    if len(day) > 2 or len(month) > 2 or len(year) not in (2, 4):
        return None
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def date_order(cells: Iterable[tuple[int, str]]) -> DateOrder:
    """The order of day and month that the dates of a file, as (row, text), leave. Raises DateOrderError if not one."""
    open_cells: list[tuple[int, str]] = []
    shows: dict[DateOrder, tuple[int, str]] = {}
    for row, text in cells:
        found = _DATE.fullmatch(text.strip())
        if found is None or len(found[1]) == 4:
            continue
        readings = {order: read_date(text, order) for order in _ORDERS}
        possible = {order: day for order, day in readings.items() if day is not None}
        if len(found[4]) != 4:
            open_cells.append((row, text))
        elif len(possible) == 1:
            shows.setdefault(next(iter(possible)), (row, text))
        elif len(set(possible.values())) == 2:
            open_cells.append((row, text))
    if len(shows) == 2:
        raise DateOrderError(reason="conflict", examples=[_example(*shows[order]) for order in _ORDERS])
    if shows:
        return next(iter(shows))
    if open_cells:
        different = {text: (row, text) for row, text in reversed(open_cells)}
        shown = sorted(different.values())[:3]
        raise DateOrderError(reason="undecidable", examples=[_example(*cell) for cell in shown])
    return "dmy"


def _example(row: int, text: str) -> dict[str, object]:
    days = {order: read_date(text, order) for order in _ORDERS}
    return {"row": row, "value": text, **{order: day and day.isoformat() for order, day in days.items()}}


def read_time(text: str) -> Clock | None:
    """A time of day with or without seconds, 24 hours or 12 with AM and PM; None for anything else."""
    found = _TIME.fullmatch(text.strip().translate(_SPACES))
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = _hour_of_12(hour, found[4])
    if (hour, minute, second) == (24, 0, 0):
        return Clock(time(0), found[3] is not None, next_day=True)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return Clock(time(hour, minute, second), found[3] is not None)


def read_duration(text: str) -> Duration | None:
    """Hours, minutes and perhaps seconds; 12:30:00 AM is half an hour that a spreadsheet took for a time of day."""
    found = _DURATION.fullmatch(text.strip().translate(_SPACES))
    if found is None:
        return None
    hours = int(found[1])
    if found[4]:
        hours = _hour_of_12(hours, found[4])
        if hours > 23:
            return None
    seconds = hours * 3600 + int(found[2]) * 60 + int(found[3] or 0)
    return Duration(seconds, 0 if found[3] else 60)


def read_hours(text: str) -> Duration | None:
    """Decimal hours with a point or a comma, off by half of their last digit: 0.22 is 792 seconds, give or take 18."""
    if not _HOURS.fullmatch(text.strip()):
        return None
    hours = Decimal(text.strip().replace(",", "."))
    exponent = hours.as_tuple().exponent
    unit = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return Duration(round(hours * 3600), int(unit * 1800) + 1)


def _hour_of_12(hour: int, half: str) -> int:
    """The hour of the day; 99, which no day has, for an hour that a half day does not have."""
    if hour > 12 or (hour == 0 and half in "Pp"):
        return 99
    return hour % 12 + (12 if half in "Pp" else 0)

"""Days named relative to the day on which the sample is opened, and which of them are days off.

On Thursday 26 November 2026 ``<today +5d>`` is 2026-12-01, ``<month -1m day16>`` is 2026-10-16 and
``A-<today +36d -48m|%Y>-04`` is ``A-2023-04``. After the anchor (``today``, or ``month``: the first of its month) come
steps: ``+5d``, ``-2w``, ``-1m``, ``+1y`` (clipped like rules.md 2), ``day16`` of that month, ``first`` and ``last`` of
the month, ``year`` (1 January of that year), and backwards to the nearest ``workday``, ``holiday``, ``mon`` … ``sun``
that is not after. After ``|`` comes a strftime pattern; without it the day is written as ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from contractor_desk.core.agreement import WEEKDAYS
from contractor_desk.core.calendars import public_holidays
from contractor_desk.core.months import Month, add_months, month_end

_EXPRESSION = re.compile(r"<([^<>|]+)(?:\|([^<>]+))?>")
_STEP = re.compile(r"([+-]\d+)([dwmy])")
_DAY = timedelta(days=1)
_EVES = {"SE": ("midsummer", "12-24", "12-31"), "FI": ("midsummer", "12-24"), "DK": ("06-05", "12-24", "12-31")}


def eves(country: str, years: Iterable[int]) -> list[date]:
    """The days before feasts that nobody works though they are no public holidays there, ascending."""
    return sorted(_eve(name, year) for year in years for name in _EVES.get(country, ()))


def _eve(name: str, year: int) -> date:
    if name == "midsummer":  # the Friday from 19 to 25 June
        return date(year, 6, 19) + timedelta(days=(4 - date(year, 6, 19).weekday()) % 7)
    return date.fromisoformat(f"{year}-{name}")


class Almanac:
    """The days around ``today`` in one country."""

    def __init__(self, today: date, country: str) -> None:
        self.today = today
        self.country = country
        self._off: dict[date, bool] = {}

    def is_off(self, day: date) -> bool:
        """A weekend, a public holiday or an eve."""
        if day not in self._off:
            self._off[day] = day.weekday() >= 5 or self.is_holiday(day) or day in eves(self.country, (day.year,))
        return self._off[day]

    def is_holiday(self, day: date) -> bool:
        return day in public_holidays(self.country, None, day.year)

    def workday_from(self, day: date) -> date:
        """That day or the next working day after it."""
        while self.is_off(day):
            day += _DAY
        return day

    def day(self, expression: str) -> date:
        """The day of an expression, with or without its brackets. Raises ValueError for a step that is unknown."""
        anchor, *steps = expression.strip("<>").split()
        day = {"today": self.today, "month": self.today.replace(day=1)}[anchor]
        for step in steps:
            day = self._stepped(day, step)
        return day

    def fill(self, text: str) -> str:
        """The text with every expression in angle brackets replaced by its day."""
        return _EXPRESSION.sub(lambda found: self._written(found[1], found[2]), text)

    def _written(self, expression: str, pattern: str | None) -> str:
        day = self.day(expression)
        return day.strftime(pattern) if pattern else day.isoformat()

    def _stepped(self, day: date, step: str) -> date:
        moved = _STEP.fullmatch(step)
        if moved:
            count, unit = int(moved[1]), moved[2]
            if unit in "dw":
                return day + timedelta(days=count * (7 if unit == "w" else 1))
            return add_months(day, count * (12 if unit == "y" else 1))
        if step.startswith("day"):
            return day.replace(day=min(int(step[3:]), Month.of(day).days))
        if step in WEEKDAYS:
            return day - timedelta(days=(day.weekday() - WEEKDAYS.index(step)) % 7)
        if step == "first":
            return day.replace(day=1)
        if step == "last":
            return month_end(day)
        if step == "year":
            return day.replace(month=1, day=1)
        return self._back(day, step)

    def _back(self, day: date, step: str) -> date:
        if step not in ("workday", "holiday"):
            raise ValueError(f"not a step: {step!r}")
        while self.is_off(day) if step == "workday" else not self.is_holiday(day):
            day -= _DAY
        return day

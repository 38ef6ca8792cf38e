"""Calendar months: ``Month.parse("2026-02").last`` is 28 February 2026.

Months are added to a date with clipping to the month's last day, always from the original date (rules.md 2).
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterator
from datetime import date, timedelta


class Month(namedtuple("Month", ("year", "number"))):
    """A calendar month; ordered, hashable, written YYYY-MM. Made without ``typing``, as reports are."""

    __slots__ = ()
    year: int
    number: int

    @classmethod
    def parse(cls, text: str) -> Month:
        """The month of ``YYYY-MM``. Raises ValueError for anything else."""
        if len(text) != 7 or text[4] != "-" or not (text[:4] + text[5:]).isdecimal() or not text.isascii():
            raise ValueError(f"not a month: {text!r}")
        year, number = int(text[:4]), int(text[5:])
        if not (1 <= number <= 12 and year >= 1):
            raise ValueError(f"not a month: {text!r}")
        return cls(year, number)

    @classmethod
    def of(cls, day: date) -> Month:
        return cls(day.year, day.month)

    @property
    def first(self) -> date:
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """The last day, inclusive."""
        return date(self.year, self.number, self.days)

    @property
    def days(self) -> int:
        return (self.plus(1).first - self.first).days if self < (9999, 12) else 31

    def plus(self, months: int) -> Month:
        year, index = divmod(self.year * 12 + self.number - 1 + months, 12)
        return Month(year, index + 1)

    def minus(self, other: Month) -> int:
        """Whole months from ``other`` to this one."""
        return (self.year - other.year) * 12 + self.number - other.number

    def until(self, last: Month) -> Iterator[Month]:
        """This month, the next … up to ``last``, inclusive; nothing if ``last`` is before."""
        month = self
        while month <= last:
            yield month
            month = month.plus(1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"


def add_months(day: date, months: int) -> date:
    """The same day of the month that many months on (or back), clipped to that month's last day (rules.md 2, D13)."""
    month = Month.of(day).plus(months)
    return date(month.year, month.number, min(day.day, month.days))


def month_end(day: date) -> date:
    return Month.of(day).last


def last_day_of(start: date, months: int) -> date:
    """The last day, inclusive, of a span of whole months that starts on ``start``: start + months − 1 day."""
    return add_months(start, months) - timedelta(days=1)

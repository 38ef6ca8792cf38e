"""Where days lie on a bar: ``TermScale(first, last, 0, 896).x(day)``, the ticks below it, and the window of the
close-up.

Days are laid out by their morning; the end of a last day is the next morning.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from datetime import date, timedelta

from contractor_desk.ui.widgets.term import Term

DAY = timedelta(days=1)
_CROWDED = 0.03
_TOO_WIDE = 0.5


@dataclass(frozen=True, slots=True)
class TermScale:
    """From the morning of ``first`` at ``left`` to the evening of ``last`` at ``right``."""

    first: date
    last: date
    left: float
    right: float

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def x(self, morning: date) -> float:
        """The place of that morning; days outside lie at the ends."""
        share = (morning - self.first).days / self.days
        return self.left + (self.right - self.left) * min(1.0, max(0.0, share))

    def after(self, last_day: date) -> float:
        """The place of that day's evening."""
        return self.x(last_day + DAY)

    def shows(self, day: date) -> bool:
        return self.first <= day <= self.last + DAY

    def ticks(self) -> list[date]:
        """First days of years; of quarters where the bar is shorter than two years, of months under nine months."""
        step = 12 if self.days > 731 else 3 if self.days > 274 else 1
        found, year, month = [], self.first.year, 1
        while (day := date(year, month, 1)) <= self.last:
            if day > self.first:
                found.append(day)
            year, month = year + (month + step - 1) // 12, (month + step - 1) % 12 + 1
        return found


def close_up(term: Term, bar: TermScale) -> tuple[date, date] | None:
    """First and last day of the close-up, where today and the next dates crowd (look.md 4); None where one bar is
    enough.

    Crowded: two neighbours among today and the next two dates lie within 3 % of the bar.
    """
    ahead = term.ahead()[:2]
    if not ahead or not term.running or term.over:
        return None
    days = [term.today, *ahead]
    if not any((later - day).days <= bar.days * _CROWDED for day, later in itertools.pairwise(days)):
        return None
    span = (days[-1] - term.today).days
    first = term.today - timedelta(days=max(10, math.ceil(span * 0.18)))
    last = days[-1] + timedelta(days=max(7, math.floor(span * 0.15)))
    first = max(first, term.start)
    return (first, last) if (last - first).days <= bar.days * _TOO_WIDE else None

"""A term as a timeline shows it: first and last day, versions, options, and the days on which something is due.

``Term(slot=0, start=date(2023, 1, 1), end=date(2026, 12, 31), today=date(2026, 11, 26), label="Fixed term, 4 years",
versions=(TermVersion(from_=date(2024, 3, 1), title="Printer fleet limited"),),
options=(TermOption(last_day=date(2027, 12, 31), label="Option 1: +1 year", short="Option 1"),),
dates=(TermDate(key="notice", day=date(2026, 12, 1), label="Notice by 1 Dec", detail="5 days, 30 days before end"),))``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

_OPEN_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class TermOption:
    """An option (or a renewal) that would move the end to ``last_day``. ``wrong``: it lies past the maximum."""

    last_day: date
    label: str
    short: str = ""
    wrong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TermVersion:
    """A version of the terms after the first; they are numbered from 1 in the order given."""

    from_: date
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermGap:
    """Days, both inclusive, on which the agreement is suspended; ``last`` is None while it lasts."""

    first: date
    last: date | None
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermDate:
    """A day on which something is due: ``label`` stands at its flag, ``detail`` below it."""

    key: str
    day: date
    label: str
    detail: str = ""
    tone: Literal["warn", "danger", "info"] = "warn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """``end`` is the last day in force, None: until further notice; ``end_label`` names it (*Term ends 31 Dec
    2026*).
    """

    slot: int
    start: date
    end: date | None
    today: date
    label: str
    options: tuple[TermOption, ...] = ()
    versions: tuple[TermVersion, ...] = ()
    gaps: tuple[TermGap, ...] = ()
    dates: tuple[TermDate, ...] = ()
    end_label: str = ""
    end_detail: str = ""

    @property
    def running(self) -> bool:
        """It has begun."""
        return self.start <= self.today

    @property
    def over(self) -> bool:
        return self.end is not None and self.end < self.today

    @property
    def last_shown(self) -> date:
        """The last day of the bar: of the last option, of the term, today if that is later; a year on without an
        end.
        """
        days = [option.last_day for option in self.options]
        if self.end is None:
            days.append(max(self.start, self.today) + timedelta(days=_OPEN_DAYS))
        else:
            days.append(self.end)
            if self.over:
                days.append(self.today)
        return max(days)

    def ahead(self) -> list[date]:
        """The days to come on which something is due or the term ends, ascending."""
        days = {item.day for item in self.dates} | ({self.end} if self.end is not None else set())
        return sorted(day for day in days if day >= self.today)

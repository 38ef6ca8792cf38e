"""A week as the week table shows it: agreements, their services, seven cells each.

``Week(days=(WeekDay(label="Mon 23", name="Monday 23 November"), …), groups=(WeekGroup(key="nordlund",
mark=Mark(letters="NB", slot=0), name="Nordlund Bygg AB", rows=(WeekRow(row_id="nordlund/support", name="User support",
scope="in", scope_label="In scope", cells=(WeekCell(seconds=5400), WeekCell(), …)),)),), target_seconds=28800)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from contractor_desk.ui.marks import Mark

Scope = Literal["in", "limited", "billable", "out", "excluded", "after"]
DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDay:
    """A head of a column; ``off``: no target on that day."""

    label: str
    name: str
    today: bool = False
    off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCell:
    """The time of a service on a day, of ``count`` entries. ``running``: a timer is at it. ``why_locked``: it cannot be
    typed over, and why.
    """

    seconds: int | None = None
    count: int = 0
    running: bool = False
    why_locked: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRow:
    """A service of an agreement. ``row_id`` comes back with every signal."""

    row_id: str
    name: str
    scope: Scope
    scope_label: str
    cells: tuple[WeekCell, ...]

    @property
    def seconds(self) -> int:
        return sum(cell.seconds or 0 for cell in self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekGroup:
    """An agreement with its rows."""

    key: str
    mark: Mark
    name: str
    rows: tuple[WeekRow, ...]

    def seconds_on(self, day: int) -> int:
        return sum(row.cells[day].seconds or 0 for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What the last line can add: ``text`` is searched in and shown, ``key`` comes back."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """``days`` are seven. ``target_seconds`` of a working day, 0: none."""

    days: tuple[WeekDay, ...]
    groups: tuple[WeekGroup, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    target_seconds: int = 0

    def seconds_on(self, day: int) -> int:
        return sum(group.seconds_on(day) for group in self.groups)

    @property
    def seconds(self) -> int:
        return sum(row.seconds for group in self.groups for row in group.rows)

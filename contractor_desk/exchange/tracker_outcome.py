"""What an import of hours found and would do: the figures of ``import FILE --format toggl --json`` (interfaces.md)."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Protocol

from contractor_desk.core.work import TimeEntry
from contractor_desk.exchange import clockify, toggl
from contractor_desk.exchange.clock_text import DateOrder
from contractor_desk.exchange.tracker_file import TrackerFile, TrackerProblem
from contractor_desk.exchange.tracker_map import Assigned


class Reader(Protocol):
    """Reads an export of one tracker."""

    def __call__(self, data: bytes, *, date_order: DateOrder | None = None) -> TrackerFile: ...


READERS: Mapping[str, Reader] = MappingProxyType({"toggl": toggl.read, "clockify": clockify.read})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """``entries`` counts the file's work: new, known and running together. ``seconds`` is the sum of the finished ones,
    ``first`` and ``last`` their local dates. ``added`` are the new entries; none if a problem blocks."""

    format: str
    entries: int
    new: int
    known: int
    running: int
    seconds: int
    first: date | None
    last: date | None
    problems: tuple[TrackerProblem, ...]
    added: tuple[TimeEntry, ...]

    @property
    def blocked(self) -> bool:
        """A row could not be read: nothing may be written."""
        return any(problem.blocking for problem in self.problems)


def outcome(file: TrackerFile, assigned: Assigned, known_keys: Set[str]) -> Outcome:
    """The figures of an import into a book that has entries of those keys."""
    problems = tuple(sorted((*file.problems, *assigned.problems), key=lambda problem: (problem.row, problem.code)))
    new = tuple(entry for entry in assigned.entries if entry.key not in known_keys)
    running = sum(problem.code == "running" for problem in problems)
    days = [entry.local_date for entry in assigned.entries]
    blocked = any(problem.blocking for problem in problems)
    return Outcome(
        format=file.format,
        entries=len(assigned.entries) + running,
        new=len(new),
        known=len(assigned.entries) - len(new),
        running=running,
        seconds=sum(entry.duration for entry in assigned.entries),
        first=min(days, default=None),
        last=max(days, default=None),
        problems=problems,
        added=() if blocked else new,
    )

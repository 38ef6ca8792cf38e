"""When a worker of the sample is at work: two spans of a working day, minus what stands in the diary already.

Times are minutes after local midnight: ``Slot("elin", day, 480, 720)`` is a morning from 08:00 to 12:00.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from contractor_desk.core.months import Month
from contractor_desk.desk.sample.almanac import Almanac

_STARTS = (480, 480, 480, 480, 485, 490, 495)
_LUNCHES = (690, 705, 705, 720, 720, 720, 735)
_PAUSES = (30, 30, 30, 35, 40, 45)
_LAST_MINUTE = 17 * 60 + 25
_SHORTEST = 15

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Task:
    """Minutes of a service that want a place; ``plan`` is where they come from."""

    plan: dict[str, Any]
    service: str
    minutes: int


@dataclass(slots=True)
class Slot:
    """A span of a day in which the worker is free; ``tasks`` take place in it, in any order."""

    worker: str
    day: date
    start: int
    end: int
    tasks: list[Task] = field(default_factory=list)
    taken: int = 0

    @property
    def free(self) -> int:
        """Minutes that no task has taken."""
        return self.end - self.start - self.taken

    def take(self, task: Task) -> None:
        self.tasks.append(task)
        self.taken += task.minutes


class Rota:
    """The working days of the workers, from ``first`` to the sample's day at ``until`` (minutes)."""

    def __init__(self, workers: dict[str, Any], almanac: Almanac, first: date, until: int, guard_days: int) -> None:
        self._workers = workers
        self._almanac = almanac
        self._until = until
        self._guard = almanac.today - timedelta(days=guard_days)
        self._off = {
            (key, almanac.day(expression)) for key, worker in workers.items() for expression in worker.get("off", ())
        }
        self._first = {
            key: max(first, almanac.day(worker["from"])) if "from" in worker else first
            for key, worker in workers.items()
        }

    def works_on(self, worker: str, day: date) -> bool:
        """Whether it is a working day of that worker; nobody is away in the last weeks before the sample's day."""
        if not self._first[worker] <= day <= self._almanac.today or self._almanac.is_off(day):
            return False
        if (worker, day) in self._off:
            return False
        return day > self._guard or day.isocalendar().week not in self._workers[worker]["vacation"]

    def slots(self, worker: str, month: Month, busy: dict[tuple[str, date], list[Span]]) -> list[Slot]:
        """The free spans of the month in order, none shorter than a quarter of an hour."""
        return [
            Slot(worker, day, start, end)
            for day in (month.first + timedelta(days=n) for n in range(month.days))
            if self.works_on(worker, day)
            for start, end in self._spans(worker, day, busy.get((worker, day), []))
            if end - start >= _SHORTEST
        ]

    def _spans(self, worker: str, day: date, busy: list[Span]) -> list[Span]:
        chance = Random(day.toordinal() * 31 + sorted(self._workers).index(worker))
        minutes = self._workers[worker]["minutes"][day.weekday()]
        if not minutes:
            return []
        minutes += chance.choice((-20, -10, 0, 0, 5, 10, 20))
        start, lunch, pause = chance.choice(_STARTS), chance.choice(_LUNCHES), chance.choice(_PAUSES)
        end = min(start + minutes + pause, _LAST_MINUTE)
        spans = [(start, min(lunch, end)), (lunch + pause, end)] if end > lunch + pause else [(start, end)]
        if day == self._almanac.today:
            spans = [(begin, min(finish, self._until)) for begin, finish in spans if begin < self._until]
        for taken in sorted(busy):
            spans = [part for span in spans for part in _without(span, taken)]
        return spans


def _without(span: Span, taken: Span) -> list[Span]:
    if taken[1] <= span[0] or taken[0] >= span[1]:
        return [span]
    parts = [(span[0], taken[0]), (taken[1], span[1])]
    return [(start, end) for start, end in parts if end > start]

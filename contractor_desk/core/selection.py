"""Which entries a bill takes, in which order, and what is said of those it leaves out (rules.md 3.1).

An entry of a day after the period is left out with ``outside_period``, unless it says *charge anyway*; the first reason
that holds is the one reported, and work that is not billable is left out without a word (fine-print A10).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.coverage import needs_approval
from contractor_desk.core.days import in_period, terms_on, terms_on_or_earliest
from contractor_desk.core.instants import zone
from contractor_desk.core.invoice import Problem, ProblemCode
from contractor_desk.core.spans import second_of, start_of_day
from contractor_desk.core.tariff import Tariff
from contractor_desk.core.work import TimeEntry


class Taken(NamedTuple):
    """An entry that takes part, with the version of the terms that holds for all of it (fine-print B2).

    ``start`` is the second that it is ordered by, ``seconds`` are its work.
    """

    start: int
    seconds: int
    entry: TimeEntry
    tariff: Tariff


@dataclass(frozen=True, slots=True)
class _Day:
    """What holds for the entries of a local date: as they are, and when they are to be charged anyway."""

    reason: ProblemCode | None
    tariff: Tariff
    start: int


class Selection:
    """Chooses entries of one agreement; keeps what it found out about a date."""

    def __init__(self, agreement: Agreement) -> None:
        self._agreement = agreement
        self._zone = zone(agreement.time_zone)
        self._days: dict[date, _Day] = {}
        self._tariffs: dict[date, Tariff] = {}
        self.rounds_by_day = any(
            terms.rounding is not None and terms.rounding.per == "day" for terms in agreement.terms
        )

    def choose(self, entries: Iterable[TimeEntry]) -> tuple[list[TimeEntry], list[Problem]]:
        """Those that take part, in the order of their start (without clock times: of the day), then of their key; and a
        problem for each billable one that does not."""
        chosen, problems = [], []
        for entry in entries:
            if entry.billable:
                reason = self._reason(entry, self._days.get(entry.local_date) or self._day(entry.local_date))
                if reason is None:
                    chosen.append(entry)
                else:
                    problems.append(Problem(agreement=self._agreement.key, code=reason, entry=entry.key))
        chosen.sort(key=lambda entry: (self._start(entry), entry.key))
        return chosen, problems

    def take(self, entry: TimeEntry) -> Taken:
        """A chosen entry with what holds for it."""
        return Taken(self._start(entry), entry.duration, entry, self._days[entry.local_date].tariff)

    def _start(self, entry: TimeEntry) -> int:
        return self._days[entry.local_date].start if entry.start is None else second_of(entry.start)

    def _reason(self, entry: TimeEntry, day: _Day) -> ProblemCode | None:
        if entry.running:
            return "running"
        if day.reason is not None and not entry.outside_period:
            return day.reason
        tariff = day.tariff
        if tariff.approves and needs_approval(tariff.terms, tariff.verdict(entry.service).coverage):
            return None if entry.approved is not None and entry.approved.given else "not_approved"
        return None

    def _day(self, day: date) -> _Day:
        reason: ProblemCode | None = None
        if not in_period(self._agreement, day):
            reason = "outside_period"
        elif terms_on(self._agreement, day) is None:
            reason = "no_terms"
        terms = terms_on_or_earliest(self._agreement, day)
        tariff = self._tariffs.get(terms.from_)
        if tariff is None:
            tariff = self._tariffs[terms.from_] = Tariff(self._agreement, terms)
        found = self._days[day] = _Day(reason, tariff, start_of_day(day, self._zone))
        return found


class Overlaps:
    """Finds entries that start while an earlier one of their worker still runs, breaks taken off; entries without clock
    times do not overlap (fine-print O1)."""

    def __init__(self) -> None:
        self._busy_until: dict[str, int] = {}

    def finds(self, one: Taken) -> bool:
        """Whether it overlaps one that was asked about before; to be asked in the order of the entries."""
        if one.entry.start is None or not one.seconds:
            return False
        until, end = self._busy_until.get(one.entry.worker, one.start), one.start + one.seconds
        if end > until:
            self._busy_until[one.entry.worker] = end
        return one.start < until

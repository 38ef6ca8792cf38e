"""A tracker's export as rows of hours: who, what for, from when to when, all still in the tracker's words.

A row that cannot be read is a problem with its number and value; one such problem and nothing is imported. Two rows of
one file that say the same are two (``key`` counts them); the same row in another export of a tracker has the same key.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from contractor_desk.exchange.clock_text import (
    Clock,
    DateOrder,
    Duration,
    date_order,
    read_date,
    read_duration,
    read_hours,
    read_time,
)
from contractor_desk.exchange.table_text import Table, TableError, TableRow, read_table

_YES = frozenset({"yes", "true", "1", "y", "billable", "ja"})
_NO = frozenset({"no", "false", "0", "n", "non-billable", "nej", "nein"})
_WORK = frozenset({"", "regular"})


@dataclass(frozen=True, slots=True)
class TrackerProblem:
    """``blocking``: nothing of the file is imported. Others are told: ``running``, ``not_work``, ``overlong`` …"""

    row: int
    code: str
    data: Mapping[str, Any] = field(default_factory=dict)
    blocking: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerRow:
    """One row. ``start`` and ``end`` are local and without offset, None in a row of a day and a duration; ``end`` is
    None too while the timer runs. ``whole`` is false where a clock time has no seconds, ``billable`` None if not said.
    """

    row: int
    key: str
    person: str
    client: str
    project: str
    task: str
    note: str
    tags: tuple[str, ...]
    billable: bool | None
    day: date
    start: datetime | None
    end: datetime | None
    whole: bool
    duration: Duration | None

    @property
    def running(self) -> bool:
        """A start, no end, and nothing that says how long."""
        return self.start is not None and self.end is None and self.duration is None


@dataclass(frozen=True, slots=True)
class TrackerFile:
    """``rows`` in the order of the file, breaks left out; problems by row."""

    format: str
    rows: tuple[TrackerRow, ...]
    problems: tuple[TrackerProblem, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """How a tracker names its columns: ``names`` maps a header in lower case to the field it stands for; one of the
    sets of ``needed`` fields must be there; a header of ``foreign`` names is the export of another tracker."""

    format: str
    names: Mapping[str, str]
    needed: tuple[frozenset[str], ...]
    foreign: frozenset[str] = frozenset()


def read_tracker(data: bytes, columns: Columns, order: DateOrder | None = None) -> TrackerFile:
    """The rows of an export. Raises TableError if it is no such file, DateOrderError if it does not say the order."""
    table = read_table(data, columns.names)
    _refuse_others(table, columns)
    if order is None:
        cells = ("start_date", "end_date", "day", "created")
        order = date_order((row.number, row.cells[cell]) for row in table.rows for cell in cells if cell in row.cells)
    rows: list[TrackerRow] = []
    problems: list[TrackerProblem] = []
    for row in table.rows:
        reader = _RowReader(row, table.fields, order)
        found = reader.read()
        problems += reader.problems
        if found is not None:
            rows.append(found)
    return TrackerFile(columns.format, _with_keys(rows, columns.format), tuple(problems))


def _refuse_others(table: Table, columns: Columns) -> None:
    if {name.lower() for name in table.header} & columns.foreign:
        raise TableError(reason="other_tracker", format=columns.format, found=list(table.header))
    if not any(needed <= table.fields for needed in columns.needed):
        wanted = min((needed - table.fields for needed in columns.needed), key=len)
        missing = sorted(name for name, meant in columns.names.items() if meant in wanted)
        raise TableError(reason="columns", format=columns.format, missing=missing, found=list(table.header))


def _with_keys(rows: list[TrackerRow], name: str) -> tuple[TrackerRow, ...]:
    """Keys from what a row says of the work, not from what may change about it (rates, whether it is billed)."""
    seen: Counter[str] = Counter()
    keyed = []
    for row in rows:
        seconds = row.duration.seconds if row.duration is not None and row.end is None else None
        moments = [moment and moment.isoformat() for moment in (row.start, row.end)]
        said = [
            row.person,
            row.client,
            row.project,
            row.task,
            row.note,
            sorted(row.tags),
            str(row.day),
            *moments,
            seconds,
        ]
        digest = hashlib.sha256(json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()[:20]
        seen[digest] += 1
        ordinal = f"-{seen[digest]}" if seen[digest] > 1 else ""
        keyed.append(replace(row, key=f"{name}-{digest}{ordinal}"))
    return tuple(keyed)


class _RowReader:
    """Reads the cells of one row and gathers its problems."""

    def __init__(self, row: TableRow, fields: frozenset[str], order: DateOrder) -> None:
        self._row = row
        self._fields = fields
        self._order = order
        self.problems: list[TrackerProblem] = []

    def read(self) -> TrackerRow | None:
        """The row; None if it has a problem or is no work."""
        if self._row.beyond:
            self._problem("row_too_long", self._row.beyond)
            return None
        kind = self._cell("type")
        if kind.lower() not in _WORK:
            self._problem("not_work", kind, blocking=False)
            return None
        billable = self._billable()
        duration = self._duration()
        day = self._date("start_date" if "start_date" in self._fields else "day")
        start, end = self._time("start_time"), self._time("end_time")
        if end is None and "end_time" in self._fields and duration is not None and duration.seconds == 0:
            duration = None
        end_day = self._date("end_date") if self._cell("end_date") else day
        if self.problems or day is None or end_day is None:
            return None
        start_at = None if start is None else _at(day, start)
        end_at = None if start is None or end is None else _at(end_day, end)
        if start is None and duration is None:
            self._problem("no_time", "")
            return None
        if start_at is not None and end_at is not None and end_at < start_at and "end_date" not in self._fields:
            end_at += timedelta(days=1)
        return TrackerRow(
            row=self._row.number,
            key="",
            person=self._cell("person") or self._cell("email"),
            client=self._cell("client"),
            project=self._cell("project"),
            task=self._cell("task"),
            note=self._cell("note"),
            tags=tuple(tag.strip() for tag in self._cell("tags").split(",") if tag.strip()),
            billable=billable,
            day=day,
            start=start_at,
            end=end_at,
            whole=(start is None or start.whole) and (end is None or end.whole),
            duration=duration,
        )

    def _cell(self, name: str) -> str:
        return self._row.cells.get(name, "")

    def _problem(self, code: str, value: str, *, blocking: bool = True, **data: object) -> None:
        self.problems.append(TrackerProblem(self._row.number, code, {"value": value, **data}, blocking))

    def _date(self, name: str) -> date | None:
        text = self._cell(name)
        found = read_date(text, self._order)
        if found is None or not 1900 <= found.year <= 2199:
            self._problem("no_date" if not text else "not_a_date", text)
            return None
        return found

    def _time(self, name: str) -> Clock | None:
        text = self._cell(name)
        found = read_time(text) if text else None
        if text and found is None:
            self._problem("not_a_time", text)
        return found

    def _duration(self) -> Duration | None:
        for name in ("duration", "decimal"):
            text = self._cell(name)
            if text:
                found = read_duration(text) or read_hours(text)
                if found is None:
                    self._problem("not_a_duration", text)
                return found
        return None

    def _billable(self) -> bool | None:
        text = self._cell("billable").lower()
        if text and text not in _YES | _NO:
            self._problem("not_yes_or_no", self._cell("billable"))
        return text in _YES if text else None


def _at(day: date, clock: Clock) -> datetime:
    return datetime.combine(day, clock.time) + timedelta(days=clock.next_day)

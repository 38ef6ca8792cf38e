"""From a tracker's rows to time entries: which project goes to which agreement and service, which name to which worker.

The file of ``--map`` is ``{"projects": {"Client / Project / Task": {"agreement", "service", "site"}}, "people":
{"Name": "worker"}}``. Parts that a row does not have are left out of its name; ``"Client / Project"``,
``"Project / Task"``, ``"Project"`` and ``"Client"`` fit too, the most exact first, each for the fields that it gives.
``billable`` of a project overrides what the tracker says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

from contractor_desk.core.checks import Known
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.instants import at, local_date, zone
from contractor_desk.core.work import TimeEntry
from contractor_desk.exchange.json_text import read_json
from contractor_desk.exchange.schema_check import checker
from contractor_desk.exchange.tracker_file import TrackerProblem, TrackerRow

_OVERLONG = timedelta(hours=24)
_TEXT = {"anyOf": [{"type": "string"}, {"type": "null"}]}
_SCHEMA = {
    "type": "object",
    "properties": {
        "projects": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {
                    "agreement": _TEXT,
                    "service": _TEXT,
                    "site": _TEXT,
                    "billable": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
                },
                "required": [],
                "additionalProperties": False,
            },
        },
        "people": {"type": "object", "additionalProperties": {"type": "string"}},
    },
    "required": [],
    "additionalProperties": False,
    "$defs": {},
}


class UnmappedError(DeskError):
    """Rows whose project or person the map and the named defaults do not say enough of: lists of names, each once, in
    ``agreement``, ``service`` and ``worker``, by what they lack."""

    code = "tracker_unmapped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a project's hours go; None: as named for the whole import."""

    agreement: str | None = None
    service: str | None = None
    site: str | None = None
    billable: bool | None = None


@dataclass(frozen=True, slots=True)
class TrackerMap:
    """``projects`` by ``Client / Project / Task``, ``people`` by the name in the file."""

    projects: Mapping[str, Target] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, data: bytes) -> TrackerMap:
        """The map in a JSON file. Raises PlaceError."""
        plain = read_json(data)
        checker(_SCHEMA)(plain)
        projects = {_name(name.split(" / ")): Target(**target) for name, target in plain.get("projects", {}).items()}
        return cls(projects, {name.strip(): worker for name, worker in plain.get("people", {}).items()})


@dataclass(frozen=True, slots=True)
class Assigned:
    """``entries`` are finished and in the order of the file; running rows are problems that do not block."""

    entries: tuple[TimeEntry, ...]
    problems: tuple[TrackerProblem, ...]


def assign(
    rows: Sequence[TrackerRow],
    mapping: TrackerMap,
    *,
    known: Known,
    agreement: str | None = None,
    service: str | None = None,
    worker: str | None = None,
    time_zone: str | None = None,
) -> Assigned:
    """Time entries of the rows. What the map does not say goes to the named agreement, service and worker.

    Clock times are those of ``time_zone``, by default of each agreement. Raises UnmappedError, and PlaceError for a key
    that the book does not have.
    """
    defaults = Target(agreement=agreement, service=service)
    targets = {row.key: _target(row, mapping, defaults) for row in rows}
    workers = {row.key: mapping.people.get(row.person) or worker for row in rows}
    _refuse_unmapped(rows, targets, workers)
    _refuse_unknown(targets.values(), set(workers.values()), known)
    given = None if time_zone is None else _zone(time_zone)
    entries: list[TimeEntry] = []
    problems: list[TrackerProblem] = []
    for row in rows:
        target = targets[row.key]
        own = zone(known.agreements[target.agreement or ""].time_zone)
        entry = _entry(row, target, workers[row.key] or "", given or own, own)
        if isinstance(entry, TrackerProblem):
            problems.append(entry)
            continue
        if entry.end is not None and entry.start is not None and entry.end - entry.start > _OVERLONG:
            hours = (entry.end - entry.start).total_seconds() / 3600
            problems.append(TrackerProblem(row.row, "overlong", {"value": f"{hours:.1f}"}, blocking=False))
        entries.append(entry)
    if entries and all(row.billable is False for row in rows) and not any(entry.billable for entry in entries):
        problems.append(TrackerProblem(rows[0].row, "nothing_billable", {}, blocking=False))
    return Assigned(tuple(entries), tuple(problems))


def project_name(row: TrackerRow) -> str:
    """``Client / Project / Task`` without the parts that the row does not have."""
    return _name((row.client, row.project, row.task))


def _name(parts: Iterable[str]) -> str:
    return " / ".join(part.strip() for part in parts if part.strip())


def _target(row: TrackerRow, mapping: TrackerMap, defaults: Target) -> Target:
    names = [
        project_name(row),
        _name((row.project, row.task)),
        _name((row.client, row.project)),
        _name((row.project,)),
        _name((row.client,)),
    ]
    fitting = [mapping.projects[name] for name in dict.fromkeys(names) if name in mapping.projects]
    said: dict[str, Any] = {}
    for target in (*fitting, defaults):
        for name in ("agreement", "service", "site", "billable"):
            if said.get(name) is None:
                said[name] = getattr(target, name)
    return Target(**said)


def _refuse_unmapped(
    rows: Sequence[TrackerRow], targets: Mapping[str, Target], workers: Mapping[str, str | None]
) -> None:
    lacking: dict[str, dict[str, None]] = {"agreement": {}, "service": {}, "worker": {}}
    for row in rows:
        target = targets[row.key]
        if target.agreement is None:
            lacking["agreement"][project_name(row)] = None
        if target.service is None:
            lacking["service"][project_name(row)] = None
        if workers[row.key] is None:
            lacking["worker"][row.person] = None
    if any(lacking.values()):
        raise UnmappedError(**{what: list(names) for what, names in lacking.items()})


def _refuse_unknown(targets: Iterable[Target], workers: Iterable[str | None], known: Known) -> None:
    for target in targets:
        found = known.agreements.get(target.agreement or "")
        if found is None:
            raise PlaceError("agreement", expected="known_key", kind="agreement", key=target.agreement)
        if target.service not in known.services:
            raise PlaceError("service", expected="known_key", kind="service", key=target.service)
        if target.site is not None and all(site.key != target.site for site in found.sites):
            raise PlaceError("site", expected="known_key", kind="site", key=target.site)
    for worker in workers:
        if worker not in known.workers:
            raise PlaceError("worker", expected="known_key", kind="worker", key=worker)


def _zone(name: str) -> ZoneInfo:
    try:
        return zone(name)
    except ValueError:
        raise PlaceError("time_zone", expected="time_zone", found=name) from None


def _entry(row: TrackerRow, target: Target, worker: str, place: ZoneInfo, own: ZoneInfo) -> TimeEntry | TrackerProblem:
    """The entry, in UTC; a problem if it still runs or if its duration is not that of its times."""
    start = end = None
    seconds = None
    if row.start is None:
        seconds = row.duration.seconds if row.duration is not None else 0
    elif row.running:
        return TrackerProblem(row.row, "running", {"value": str(row.start)}, blocking=False)
    else:
        span = _span(row, place)
        if isinstance(span, TrackerProblem):
            return span
        start, end = span
    return TimeEntry(
        key=row.key,
        agreement=target.agreement or "",
        worker=worker,
        service=target.service or "",
        site=target.site,
        local_date=row.day if start is None else local_date(start, own),
        start=start,
        end=end,
        date=row.day if start is None else None,
        seconds=seconds,
        note=row.note,
        billable=target.billable if target.billable is not None else row.billable is not False,
        tags=row.tags,
    )


def _span(row: TrackerRow, place: ZoneInfo) -> tuple[datetime, datetime] | TrackerProblem:
    """Start and end as instants: of an hour that comes twice the reading that fits the duration, else the first.

    Where the times have no seconds and the duration has, the end follows from the duration.
    """
    said = row.duration
    starts = _readings(row.start or datetime.min, place)
    if row.end is None:
        return starts[0], starts[0] + timedelta(seconds=said.seconds if said is not None else 0)
    spans = [(start, end) for start, end in product(starts, _readings(row.end, place)) if end >= start]
    if not spans:
        return TrackerProblem(row.row, "end_before_start", {"value": str(row.end), "start": str(row.start)})
    if said is None:
        return spans[0]
    slack = 1 + said.slack + (0 if row.whole else 60)
    for start, end in spans:
        if abs((end - start).total_seconds() - said.seconds) <= slack:
            exact = not row.whole and said.slack == 0
            return start, start + timedelta(seconds=said.seconds) if exact else end
    found = int((spans[0][1] - spans[0][0]).total_seconds())
    data = {"value": _clock(said.seconds), "computed": _clock(found), "start": str(row.start), "end": str(row.end)}
    return TrackerProblem(row.row, "duration_differs", data)


def _readings(moment: datetime, place: ZoneInfo) -> list[datetime]:
    """The instants that a local time can be: two in the hour that comes twice (the first one first)."""
    first, second = (at(moment.replace(fold=fold), place) for fold in (0, 1))
    return [first, second] if first < second else [first.astimezone(UTC)]


def _clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"

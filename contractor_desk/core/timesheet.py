"""The annex of a bill: which entry gave how much to which charge (rules.md 3.9; mockup 09b).

A row a line and entry, in the order of day and start; seconds are those that the line counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from contractor_desk.core.invoice import Draft, TimesheetRow
from contractor_desk.core.work import TimeEntry


def timesheet(
    draft: Draft, entries: Iterable[TimeEntry], zone_name: str, worker_names: Mapping[str, str]
) -> tuple[TimesheetRow, ...]:
    """The rows behind the time lines of the draft. ``entries`` holds at least those that the lines name; a worker
    without a name is shown by key."""
    by_key = {entry.key: entry for entry in entries}
    zone = ZoneInfo(zone_name)
    rows = []
    for line in draft.lines:
        for part in line.parts:
            entry = by_key[part.entry]
            row = TimesheetRow(
                entry=entry.key,
                day=entry.local_date,
                start=_clock(entry.start, zone),
                end=_clock(entry.end, zone),
                worker=worker_names.get(entry.worker, entry.worker),
                service=entry.service,
                site=entry.site,
                note=entry.note,
                reference=entry.reference,
                kind=line.kind,
                band=line.band,
                seconds=part.seconds,
            )
            rows.append(row)
    rows.sort(key=lambda row: (row.day, row.start or "", row.entry))
    return tuple(rows)


def _clock(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return None if moment is None else moment.astimezone(zone).strftime("%H:%M")

"""Toggl Track: the detailed report as CSV.

``User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()``
"""

from __future__ import annotations

from contractor_desk.exchange.clock_text import DateOrder
from contractor_desk.exchange.tracker_file import Columns, TrackerFile, read_tracker

COLUMNS = Columns(
    format="toggl",
    names={
        "user": "person",
        "member": "person",
        "email": "email",
        "client": "client",
        "project": "project",
        "task": "task",
        "activity": "task",
        "description": "note",
        "billable": "billable",
        "start date": "start_date",
        "start time": "start_time",
        "end date": "end_date",
        "end time": "end_time",
        "stop date": "end_date",
        "stop time": "end_time",
        "duration": "duration",
        "tags": "tags",
        "tag": "tags",
    },
    needed=(
        frozenset({"start_date", "start_time", "end_time"}),
        frozenset({"start_date", "duration"}),
    ),
    foreign=frozenset({"duration (h)", "duration (decimal)", "time (h)", "time (decimal)", "hours"}),
)


def read(data: bytes, *, date_order: DateOrder | None = None) -> TrackerFile:
    """The rows of a detailed report. Raises TableError, DateOrderError."""
    return read_tracker(data, COLUMNS, date_order)

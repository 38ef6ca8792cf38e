"""Clockify: the detailed report as CSV, and the summary by day.

``"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time",
"End Date","End Time","Duration (h)","Duration (decimal)",…``; newer exports add ``Type``, ``Invoiced``,
``Date of creation`` and custom fields. The summary has days and durations only:
``"Date","Project","Client","Description","Time (h)","Time (decimal)"``.
"""

from __future__ import annotations

from contractor_desk.exchange.clock_text import DateOrder
from contractor_desk.exchange.tracker_file import Columns, TrackerFile, read_tracker

COLUMNS = Columns(
    format="clockify",
    names={
        "user": "person",
        "email": "email",
        "client": "client",
        "project": "project",
        "task": "task",
        "activity": "task",
        "description": "note",
        "tags": "tags",
        "tag": "tags",
        "type": "type",
        "billable": "billable",
        "start date": "start_date",
        "start time": "start_time",
        "end date": "end_date",
        "end time": "end_time",
        "date": "day",
        "duration (h)": "duration",
        "duration (decimal)": "decimal",
        "time (h)": "duration",
        "time (decimal)": "decimal",
        "date of creation": "created",
    },
    needed=(
        frozenset({"start_date", "start_time", "end_time"}),
        frozenset({"start_date", "duration"}),
        frozenset({"start_date", "decimal"}),
        frozenset({"day", "duration"}),
        frozenset({"day", "decimal"}),
    ),
    foreign=frozenset({"duration", "hours"}),
)


def read(data: bytes, *, date_order: DateOrder | None = None) -> TrackerFile:
    """The rows of a detailed or summary report, breaks and other entries that are no work left out. Raises TableError,
    DateOrderError."""
    return read_tracker(data, COLUMNS, date_order)

"""Problems of a tracker's file in sentences: *Row 31: “2:7x” is not a time.*"""

from __future__ import annotations

from collections.abc import Mapping

from contractor_desk.desk.flaw_sentences import N_, Translate, filled
from contractor_desk.exchange.tracker_file import TrackerProblem

PROBLEMS: Mapping[str, str] = {
    "duration_differs": N_("Row {row}: the duration says {value}, the times from {start} to {end} say {computed}."),
    "end_before_start": N_("Row {row}: the end, {value}, lies before the start, {start}."),
    "no_date": N_("Row {row}: there is no date."),
    "no_time": N_("Row {row}: there is neither a start time nor a duration."),
    "not_a_date": N_("Row {row}: “{value}” is not a date."),
    "not_a_duration": N_("Row {row}: “{value}” is not a duration."),
    "not_a_time": N_("Row {row}: “{value}” is not a time."),
    "not_work": N_("Row {row}: “{value}” is no work; it is left out."),
    "not_yes_or_no": N_("Row {row}: “{value}” does not say whether it is billable."),
    "nothing_billable": N_("The tracker marks no row as billable; “billable” in a map says otherwise."),
    "overlong": N_("Row {row}: one entry of {value} hours."),
    "row_too_long": N_("Row {row}: there is more than the header has columns for: “{value}”."),
    "running": N_("Row {row}: still running since {value}; it comes with a later export."),
}


def tracker_sentence(problem: TrackerProblem, translate: Translate) -> str:
    """The problem with its row and value."""
    return filled(translate(PROBLEMS[problem.code]), problem.code, {"row": problem.row, **problem.data})

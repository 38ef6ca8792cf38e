"""Real exports of other people, read where they lie; they are no part of this project."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from typing import Any

import pytest

from contractor_desk.core.checks import Known
from contractor_desk.exchange.book_file import parse
from contractor_desk.exchange.clock_text import DateOrder
from contractor_desk.exchange.tracker_map import TrackerMap, assign
from contractor_desk.exchange.tracker_outcome import READERS, Outcome, outcome
from tests.exchange.books import BOOK, data

SHARED = Path(os.environ.get("CONTRACTOR_DESK_SHARED", Path(__file__).parents[3] / "shared"))
SAMPLES, EXPECTED = SHARED / "samples", SHARED / "vectors" / "public"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason=f"the real files of other programs are not in {SAMPLES}")


def read(path: str, name: str, date_order: DateOrder | None = None) -> Outcome:
    known = Known.of(parse(data(BOOK)))
    file = READERS[name]((SAMPLES / path).read_bytes(), date_order=date_order)
    assigned = assign(
        file.rows, TrackerMap(), known=known, agreement="nordlund", service="patching", worker="anna",
        time_zone="Europe/Vienna",
    )  # fmt: skip
    return outcome(file, assigned, frozenset())


def expected(name: str) -> list[dict[str, str]]:
    with (EXPECTED / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_clockify_export_of_three_people_has_the_total_that_is_expected() -> None:
    (row,) = expected("import_expected_totals.csv")
    found = read(row["file"], "clockify")
    assert (found.new, found.seconds, found.problems) == (int(row["entries"]), int(row["total_seconds"]), ())


@pytest.mark.parametrize("row", [0, 1, 2])
def test_the_fixtures_of_another_program_say_what_it_expects_of_them(row: int) -> None:
    facts = expected("import_expected_solidtime.csv")[row]
    name = "toggl" if facts["file"].startswith("toggl") else "clockify"
    found = read(f"time/solidtime-importer-fixtures/{facts['file']}", name, date_order="mdy")
    starts = [entry.start.isoformat() for entry in found.added if entry.start is not None]
    ends = [entry.end.isoformat() for entry in found.added if entry.end is not None]
    assert found.entries == int(facts["entries"])
    assert len({tag for entry in found.added for tag in entry.tags}) == int(facts["tags"])
    assert starts[1] == "2024-03-04T09:23:00+00:00" and ends[1] == "2024-03-04T10:23:01+00:00"
    assert starts[0] == ends[0] == "2024-03-04T09:23:52+00:00"


def test_a_clockify_summary_has_the_seconds_of_its_projects() -> None:
    facts: dict[str, Any] = json.loads((EXPECTED / "clockify_summary_expected.json").read_text(encoding="utf-8"))
    path = "time/clockify-summary-damirarh/clockify_summary_iso.csv"
    found = read(path, "clockify")
    assert (found.new, found.seconds) == (facts["entries"], facts["total_seconds"])
    by_project: dict[str, int] = {}
    for row in READERS["clockify"]((SAMPLES / path).read_bytes()).rows:
        name = row.project.removeprefix("Project ")
        by_project[name] = by_project.get(name, 0) + (row.duration.seconds if row.duration else 0)
    assert by_project == facts["by_project"]

"""Exports damaged at random: rows, problems or a refusal with a sentence; nothing else happens, and no row is lost."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contractor_desk.core.checks import Known
from contractor_desk.core.errors import DeskError
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.desk.tracker_sentences import tracker_sentence
from contractor_desk.exchange.book_file import parse
from contractor_desk.exchange.tracker_map import TrackerMap, assign
from contractor_desk.exchange.tracker_outcome import READERS, outcome
from tests.exchange.books import BOOK, data
from tests.exchange.tracker_texts import TOGGL, clockify

KNOWN = Known.of(parse(data(BOOK)))
QUICK = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FILES = {
    "toggl": TOGGL.encode(),
    "clockify": clockify(
        ("13/03/2024", "10:23 AM", "13/03/2024", "11:23:01 AM", "01:00:01"),
        ("25/10/2026", "01:30", "25/10/2026", "3:30:00", "3:00"),
        ("03/04/2024", "10:00", "03/04/2024", "11:00", "1:00"),
    ),
}


def same(text: str) -> str:
    return text


def is_read_or_refused(name: str, raw: bytes) -> bool:
    """True once it is, as it must be."""
    try:
        file = READERS[name](raw)
        assigned = assign(file.rows, TrackerMap(), known=KNOWN, agreement="nordlund", service="patching", worker="anna")
    except DeskError as error:
        return bool(error_sentence(error, same))
    found = outcome(file, assigned, frozenset())
    assert all(tracker_sentence(problem, same) for problem in found.problems)
    assert len({row.key for row in file.rows}) == len(file.rows)
    assert found.entries == found.new + found.running
    assert all(entry.duration >= 0 for entry in assigned.entries)
    refused = {problem.row for problem in found.problems if problem.code not in ("overlong", "nothing_billable")}
    return len(assigned.entries) + len(refused) == len(file.rows) + len({problem.row for problem in file.problems})


@QUICK
@given(st.sampled_from(sorted(FILES)), st.integers(0, 700), st.integers(0, 30), st.binary(max_size=6))
def test_a_file_with_damaged_bytes_is_read_or_refused(name: str, at: int, lost: int, instead: bytes) -> None:
    raw = FILES[name]
    assert is_read_or_refused(name, raw[:at] + instead + raw[at + lost :])


cells = st.text(max_size=8) | st.sampled_from(
    [
        "",
        "31/02/2024",
        "12/12/2024",
        "2024-12-12",
        "24:00",
        "12:00 AM",
        "00:00:00",
        "-1:00",
        "99999:59:59",
        "1,5",
        "Yes",
    ]
)


@QUICK
@given(st.sampled_from(sorted(FILES)), st.integers(0, 3), st.integers(0, 20), cells)
def test_a_file_with_a_damaged_cell_is_read_or_refused(name: str, row: int, column: int, cell: str) -> None:
    lines = FILES[name].decode("utf-8").splitlines()
    parts = lines[row % len(lines)].split(",")
    parts[column % len(parts)] = '"' + cell.replace('"', '""') + '"'
    lines[row % len(lines)] = ",".join(parts)
    assert is_read_or_refused(name, "\n".join(lines).encode("utf-8", "surrogatepass"))

"""Exports of Toggl Track and Clockify: what their rows say, and every trap that real files set."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from contractor_desk.core.checks import Known
from contractor_desk.core.errors import PlaceError
from contractor_desk.core.work import TimeEntry
from contractor_desk.exchange import clockify, toggl
from contractor_desk.exchange.book_file import parse
from contractor_desk.exchange.clock_text import DateOrderError, read_date, read_duration, read_hours, read_time
from contractor_desk.exchange.table_text import TableError
from contractor_desk.exchange.tracker_file import TrackerFile
from contractor_desk.exchange.tracker_map import TrackerMap, UnmappedError, assign
from contractor_desk.exchange.tracker_outcome import Outcome, outcome
from tests.exchange import tracker_texts
from tests.exchange.books import BOOK, data
from tests.exchange.tracker_texts import TOGGL

KNOWN = Known.of(parse(data(BOOK)))


def taken(file: TrackerFile, **named: Any) -> Outcome:
    everything = {"agreement": "nordlund", "service": "patching", "worker": "anna", **named}
    mapping = everything.pop("mapping", TrackerMap())
    have = everything.pop("have", frozenset())
    return outcome(file, assign(file.rows, mapping, known=KNOWN, **everything), have)


def entries(raw: bytes, **named: Any) -> tuple[TimeEntry, ...]:
    return taken(clockify.read(raw, date_order=named.pop("date_order", None)), **named).added


def codes(found: Outcome | TrackerFile) -> list[tuple[int, str]]:
    return [(problem.row, problem.code) for problem in found.problems]


# ---- what a row says ----------------------------------------------------------------------------------------------


def test_a_toggl_report_comes_in_with_times_notes_and_tags() -> None:
    found = taken(toggl.read(TOGGL.encode()))
    first, second = found.added
    assert first.start == datetime(2026, 10, 5, 7, 0, tzinfo=UTC)
    assert (first.duration, first.note, first.tags, first.billable) == (5430, "Patches, Monday", ("ops", "night"), True)
    assert (second.duration, second.local_date, second.billable) == (7200, date(2026, 10, 6), False)
    assert (found.entries, found.new, found.known, found.running, found.seconds) == (2, 2, 0, 0, 12630)
    assert (found.first, found.last) == (date(2026, 10, 5), date(2026, 10, 6))


def test_the_same_file_twice_brings_nothing_new() -> None:
    file = toggl.read(TOGGL.encode())
    have = {entry.key for entry in taken(file).added}
    again = taken(toggl.read(TOGGL.encode()), have=have)
    assert (again.new, again.known, again.added) == (0, 2, ())


def test_rows_that_differ_only_in_a_tag_are_two() -> None:
    row = ("22/06/2026", "10:00", "22/06/2026", "10:13", "0:13")
    both = tracker_texts.clockify(row, tags="Communication").decode() + (
        tracker_texts.clockify(row, tags="Development", header="").decode()
    )
    found = entries(both.encode())
    assert len({entry.key for entry in found}) == 2


def test_rows_that_are_equal_in_everything_are_two_and_known_again_in_another_export() -> None:
    row = ("22/06/2026", "10:00", "22/06/2026", "10:13", "0:13")
    other = ("23/06/2026", "10:00", "23/06/2026", "10:13", "0:13")
    first = entries(tracker_texts.clockify(row, row))
    assert len({entry.key for entry in first}) == 2
    overlapping = taken(clockify.read(tracker_texts.clockify(other, row, row)), have={entry.key for entry in first})
    assert (overlapping.new, overlapping.known) == (1, 2)


def test_what_is_billed_meanwhile_does_not_make_a_row_new() -> None:
    row = ("22/06/2026", "10:00", "22/06/2026", "10:13", "0:13")
    before = tracker_texts.clockify(row)
    after = before.replace(b'"0.00"\n', b'"13.00"\n').replace(b'"Yes"', b'"No"')
    assert [entry.key for entry in entries(before)] == [entry.key for entry in entries(after)]


def test_a_summary_by_day_gives_days_with_durations() -> None:
    raw = (
        b'"Date","Project","Client","Description","Time (h)","Time (decimal)"\n'
        b'"2024-01-03","A","B","x","00:38:20","0.6389"\n"2024-01-03","A","B","x","","0.25"\n'
    )
    found = entries(raw)
    assert [(entry.date, entry.seconds, entry.start) for entry in found] == [
        (date(2024, 1, 3), 2300, None), (date(2024, 1, 3), 900, None),
    ]  # fmt: skip


def test_no_column_of_billable_means_billable() -> None:
    raw = tracker_texts.clockify(("22/06/2026", "10:00", "22/06/2026", "10:13", "0:13"))
    without = raw.replace(b'"Billable",', b"").replace(b'"Yes",', b"")
    assert entries(without)[0].billable is True


def test_an_entry_of_zero_length_is_an_entry() -> None:
    found = entries(tracker_texts.clockify(("22/06/2026", "10:00:05", "22/06/2026", "10:00:05", "00:00:00")))
    assert [entry.duration for entry in found] == [0]


def test_a_file_without_end_columns_takes_the_end_from_the_duration() -> None:
    raw = b"Start Date,Start Time,Duration (h)\n2026-06-22,10:00,1:30\n"
    assert entries(raw)[0].duration == 5400


def test_a_row_without_an_end_is_counted_as_running_and_not_taken() -> None:
    file = clockify.read(tracker_texts.clockify(("22/06/2026", "10:00", "", "", "")))
    found = taken(file)
    assert (found.entries, found.running, found.new, found.blocked) == (1, 1, 0, False)


def test_breaks_are_left_out_and_named() -> None:
    raw = (
        b"Project,Type,Start Date,Start Time,End Date,End Time\n"
        b"A,Regular,2026-06-22,10:00,2026-06-22,12:00\nA,Break,2026-06-22,12:00,2026-06-22,12:30\n"
    )
    found = taken(clockify.read(raw))
    assert (found.entries, found.seconds, codes(found), found.blocked) == (1, 7200, [(3, "not_work")], False)


# ---- clocks -------------------------------------------------------------------------------------------------------


def test_times_with_and_without_seconds_stand_in_one_file() -> None:
    found = entries(tracker_texts.clockify(("13/03/2024", "10:23 AM", "13/03/2024", "11:23:01 AM", "01:00:01")))
    assert found[0].duration == 3601


def test_where_the_clock_has_no_seconds_the_duration_has_the_last_word() -> None:
    found = entries(tracker_texts.clockify(("13/03/2024", "10:00", "13/03/2024", "10:13", "00:12:20")))
    assert found[0].duration == 740


@pytest.mark.parametrize(
    ("start", "end", "duration", "seconds"),
    [
        ("25/10/2026 01:30:00", "25/10/2026 03:30:00", "03:00:00", 10800),  # the hour from 2 to 3 comes twice
        ("25/10/2026 02:10:00", "25/10/2026 02:40:00", "01:30:00", 5400),  # from its first to its second
        ("25/10/2026 02:10:00", "25/10/2026 02:40:00", "00:30:00", 1800),
        ("25/10/2026 02:50:00", "25/10/2026 02:10:00", "00:20:00", 1200),
        ("29/03/2026 01:30:00", "29/03/2026 03:30:00", "01:00:00", 3600),
    ],
)
def test_a_clock_change_is_read_as_the_duration_says(start: str, end: str, duration: str, seconds: int) -> None:
    (start_day, start_time), (end_day, end_time) = start.split(), end.split()
    file = clockify.read(tracker_texts.clockify((start_day, start_time, end_day, end_time, duration)))
    assert [entry.duration for entry in taken(file).added] == [seconds]


def test_times_are_those_of_the_named_zone_and_the_date_that_of_the_agreement() -> None:
    raw = tracker_texts.clockify(("22/06/2026", "20:00", "22/06/2026", "21:00", "1:00"))
    found = entries(raw, time_zone="America/New_York")
    assert found[0].start == datetime(2026, 6, 23, 0, 0, tzinfo=UTC)
    assert found[0].local_date == date(2026, 6, 23)
    with pytest.raises(PlaceError):
        entries(raw, time_zone="Mars/Olympus")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:05", "09:05:00"), ("09:05:07", "09:05:07"), ("12:00 AM", "00:00:00"), ("12:30:00 PM", "12:30:00"),
        ("1:05\u202fPM", "13:05:00"), ("1:05 p.m.", "13:05:00"), ("13:05 PM", None), ("24:00", "00:00:00"),
        ("25:00", None), ("2:7x", None), ("", None), ("9", None), ("9:60", None), ("0:15 PM", None),
    ],
)  # fmt: skip
def test_times_of_day(text: str, expected: str | None) -> None:
    found = read_time(text)
    assert (found and found.time.isoformat()) == expected


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("01:30:30", 5430), ("1:30", 5400), ("37:30:00", 135000), ("02:00:00 AM", 7200), ("12:30:00 AM", 1800),
        ("01:00:00 PM", 46800), ("1:75", None), ("-1:00", None), ("one", None), ("13:00:00 AM", None),
    ],
)  # fmt: skip
def test_durations_also_as_a_spreadsheet_damages_them(text: str, seconds: int | None) -> None:
    found = read_duration(text)
    assert (found and found.seconds) == seconds


def test_decimal_hours_are_as_good_as_their_digits() -> None:
    found = read_hours("0,22")
    assert found is not None and (found.seconds, found.slack) == (792, 19)
    assert read_hours("2.000,5") is None


# ---- dates --------------------------------------------------------------------------------------------------------


def test_dates_that_can_be_read_in_two_ways_are_asked_about() -> None:
    raw = tracker_texts.clockify(("03/04/2024", "10:00", "03/04/2024", "11:00", "1:00"))
    with pytest.raises(DateOrderError) as caught:
        clockify.read(raw)
    assert caught.value.data == {
        "reason": "undecidable",
        "examples": [{"row": 2, "value": "03/04/2024", "dmy": "2024-04-03", "mdy": "2024-03-04"}],
    }
    assert clockify.read(raw, date_order="mdy").rows[0].day == date(2024, 3, 4)
    assert clockify.read(raw, date_order="dmy").rows[0].day == date(2024, 4, 3)


@pytest.mark.parametrize(("other", "day"), [("13/04/2024", date(2024, 4, 3)), ("04/13/2024", date(2024, 3, 4))])
def test_one_date_with_a_day_past_the_twelfth_settles_the_file(other: str, day: date) -> None:
    raw = tracker_texts.clockify(
        ("03/04/2024", "10:00", "03/04/2024", "11:00", "1:00"), (other, "10:00", other, "11:00", "1:00")
    )
    assert clockify.read(raw).rows[0].day == day


def test_the_date_of_creation_is_evidence_too() -> None:
    raw = b"Start Date,Start Time,End Time,Date of creation\n03.04.2024,10:00,11:00,14.04.2024\n"
    assert clockify.read(raw).rows[0].day == date(2024, 4, 3)


def test_a_file_that_says_both_orders_is_refused_with_both_rows() -> None:
    raw = tracker_texts.clockify(
        ("13/04/2024", "10:00", "13/04/2024", "11:00", "1:00"), ("04/14/2024", "10:00", "04/14/2024", "11:00", "1:00")
    )
    with pytest.raises(DateOrderError) as caught:
        clockify.read(raw)
    assert caught.value.data["reason"] == "conflict"
    assert [example["row"] for example in caught.value.data["examples"]] == [2, 3]


def test_days_that_read_alike_in_both_orders_need_no_answer() -> None:
    raw = tracker_texts.clockify(("04/04/2024", "10:00", "04/04/2024", "11:00", "1:00"))
    assert clockify.read(raw).rows[0].day == date(2024, 4, 4)


def test_dates_with_the_year_in_front_are_never_asked_about() -> None:
    assert read_date("2024-03-04", "mdy") == date(2024, 3, 4)
    assert read_date("2022/01/06 00:00:00", "dmy") == date(2022, 1, 6)
    assert read_date("13/15/2024", "dmy") is None


# ---- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "code", "value"),
    [
        (("13/15/2024", "10:00", "13/04/2024", "11:00", "1:00"), "not_a_date", "13/15/2024"),
        (("13/04/2024", "2:7x", "13/04/2024", "11:00", "1:00"), "not_a_time", "2:7x"),
        (("13/04/2024", "10:00", "13/04/2024", "11:00", "an hour"), "not_a_duration", "an hour"),
        (("13/04/2024", "10:00", "13/04/2024", "09:00", "1:00"), "end_before_start", "2024-04-13 09:00:00"),
        (("", "10:00", "13/04/2024", "11:00", "1:00"), "no_date", ""),
        (("13/04/2024", "10:00", "13/04/2024", "11:00", "2:30"), "duration_differs", "2:30:00"),
    ],
)
def test_a_row_that_cannot_be_read_blocks_the_file_by_row_and_value(
    row: tuple[str, str, str, str, str], code: str, value: str
) -> None:
    good = ("14/04/2024", "10:00", "14/04/2024", "11:00", "1:00")
    found = taken(clockify.read(tracker_texts.clockify(good, row)))
    assert [(problem.row, problem.code, problem.data["value"]) for problem in found.problems] == [(3, code, value)]
    assert found.blocked and found.added == ()


def test_a_row_with_more_cells_than_the_header_is_refused() -> None:
    raw = b"Start Date,Start Time,End Date,End Time\n2026-06-22,10:00,2026-06-22,11:00,\n2026-06-22,1,2,3,4\n"
    assert codes(clockify.read(raw)) == [(3, "row_too_long")]


def test_a_row_shorter_than_the_header_is_read_as_far_as_it_goes() -> None:
    raw = b"Start Date,Start Time,End Date,End Time,Duration (h),Tags\n2026-06-22,10:00,2026-06-22,11:00\n"
    assert entries(raw)[0].duration == 3600


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\n\n", "empty"),
        (b"a,b\n1,2\n", "columns"),
        (TOGGL.encode(), "other_tracker"),
        (b'Start Date,Start Time,End Time\n"2026-06-22,10:00,11:00\n', "csv"),
        (b"\x81\x8d\x8f\x90", "encoding"),
    ],
)
def test_what_is_no_such_export_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(TableError) as caught:
        clockify.read(raw)
    assert caught.value.data["reason"] == reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(encoding: str, delimiter: str, newline: str) -> None:
    lines = ["Start Date,Start Time,End Date,End Time,Description", "2026-06-22,10:00,2026-06-22,11:00,Grövre fel"]
    raw = newline.join(lines).replace(",", delimiter).encode(encoding)
    assert [entry.note for entry in entries(raw)] == ["Grövre fel"]


# ---- where the hours go -------------------------------------------------------------------------------------------


def test_a_map_sends_projects_and_people_to_their_keys_the_most_exact_name_first() -> None:
    mapping = TrackerMap.parse(
        b'{"projects": {"Nordlund / Servers / Patching": {"service": "onsite", "site": "gbg"},'
        b' "Servers": {"agreement": "nordlund", "service": "patching", "billable": true}}, "people": {"Anna": "anna"}}'
    )
    found = taken(toggl.read(TOGGL.encode()), mapping=mapping, agreement=None, service=None, worker=None)
    assert [(entry.service, entry.site, entry.worker, entry.billable) for entry in found.added] == [
        ("onsite", "gbg", "anna", True), ("patching", None, "anna", True),
    ]  # fmt: skip


def test_a_slash_in_a_name_is_part_of_it() -> None:
    raw = TOGGL.replace(",Servers,", ",Servers/Backup,").encode()
    mapping = TrackerMap.parse(b'{"projects": {"Nordlund / Servers/Backup": {"service": "onsite"}}}')
    assert {entry.service for entry in taken(toggl.read(raw), mapping=mapping).added} == {"onsite"}


def test_what_nothing_says_the_place_of_is_refused_by_name() -> None:
    with pytest.raises(UnmappedError) as caught:
        taken(toggl.read(TOGGL.encode()), agreement=None, worker=None)
    assert caught.value.data == {
        "agreement": ["Nordlund / Servers / Patching", "Nordlund / Servers"],
        "service": [],
        "worker": ["Anna"],
    }


@pytest.mark.parametrize(
    ("named", "place"), [({"agreement": "x"}, "agreement"), ({"service": "x"}, "service"), ({"worker": "x"}, "worker")]
)
def test_keys_that_the_book_does_not_have_are_refused(named: dict[str, str], place: str) -> None:
    with pytest.raises(PlaceError) as caught:
        taken(toggl.read(TOGGL.encode()), **named)
    assert (caught.value.data["place"], caught.value.data["expected"]) == (place, "known_key")


@pytest.mark.parametrize(
    ("raw", "place"), [(b'{"projects": {"A": {"servce": "x"}}}', "projects.A.servce"), (b'{"people": []}', "people")]
)
def test_a_map_that_does_not_fit_is_refused_at_its_place(raw: bytes, place: str) -> None:
    with pytest.raises(PlaceError) as caught:
        TrackerMap.parse(raw)
    assert caught.value.data["place"] == place


def test_a_file_of_nothing_billable_and_a_day_of_more_than_24_hours_are_told() -> None:
    raw = b"Start Date,Start Time,End Date,End Time,Billable\n2026-06-22,10:00,2026-06-23,11:00,No\n"
    found = taken(clockify.read(raw))
    assert codes(found) == [(2, "nothing_billable"), (2, "overlong")] and not found.blocked

"""Cutting at midnights and band edges, over clock changes too (rules.md 2, 3.2; fine-print B1 to B5)."""

from __future__ import annotations

from datetime import date, time
from itertools import pairwise

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from contractor_desk.core.agreement import HolidayCalendar
from contractor_desk.core.calendars import (
    PLAIN_WEEK,
    band_of_day,
    bands_of_day,
    holiday_name,
    is_holiday,
    is_working_day,
    public_holidays,
    week_of,
)
from contractor_desk.core.instants import zone
from contractor_desk.core.spans import EPOCH, BandLine, offset_spans, start_of_day
from tests.core.deals import OFFICE, STOCKHOLM, day, terms, work

SWEDEN = HolidayCalendar(country="SE")
NO_CALENDAR = HolidayCalendar()
NIGHT = week_of({"sun": (time(2, 30), time(12)), "sat": (time(22), time.max)})
WEEK = week_of(OFFICE)


def _cut(start: str, end: str, *, calendar: HolidayCalendar = NO_CALENDAR, week=WEEK, time_zone: str = STOCKHOLM):
    """The parts as texts: day of the month, band, minutes."""
    entry = work("t", start, end, time_zone=time_zone)
    assert entry.start is not None and entry.end is not None
    line = BandLine(zone(time_zone), lambda on: bands_of_day(calendar, week, on))
    parts = line.cut(int(entry.start.timestamp()), int(entry.end.timestamp()))
    assert sum(part.seconds for part in parts) == entry.duration
    return [f"{part.day.day} {part.band} {part.seconds // 60}" for part in parts]


@pytest.mark.parametrize(
    ("start", "end", "parts"),
    [
        ("2026-10-05 09:00", "2026-10-05 11:20", ["5 normal 140"]),
        ("2026-10-05 06:00", "2026-10-05 18:00", ["5 after_hours 120", "5 normal 540", "5 after_hours 60"]),
        # the edges are half-open: 08:00 is inside, 17:00 is not
        ("2026-10-05 07:00", "2026-10-05 08:00", ["5 after_hours 60"]),
        ("2026-10-05 17:00", "2026-10-05 18:00", ["5 after_hours 60"]),
        ("2026-10-05 08:00", "2026-10-05 17:00", ["5 normal 540"]),
        # Friday to Saturday, and Sunday to Monday
        ("2026-10-23 16:00", "2026-10-24 01:30", ["23 normal 60", "23 after_hours 420", "24 weekend 90"]),
        ("2026-10-11 23:00", "2026-10-12 09:00", ["11 weekend 60", "12 after_hours 480", "12 normal 60"]),
        # a weekend is cut at midnight, and a whole day ends there
        ("2026-10-10 22:00", "2026-10-11 02:00", ["10 weekend 120", "11 weekend 120"]),
        ("2026-10-10 22:00", "2026-10-11 00:00", ["10 weekend 120"]),
        # the hour that does not exist, and the one that comes twice
        ("2026-03-29 00:00", "2026-03-29 06:00", ["29 weekend 300"]),
        ("2026-10-24 22:00", "2026-10-25 04:00", ["24 weekend 120", "25 weekend 300"]),
        # three days
        ("2026-10-09 16:30", "2026-10-12 00:10", ["9 normal 30", "9 after_hours 420", "10 weekend 1440",
                                                  "11 weekend 1440", "12 after_hours 10"]),
    ],
)  # fmt: skip
def test_an_entry_is_cut_at_midnights_and_edges(start: str, end: str, parts: list[str]) -> None:
    assert _cut(start, end) == parts


@pytest.mark.parametrize(
    ("start", "end", "parts"),
    [
        ("2026-05-13 16:00", "2026-05-14 00:30", ["13 normal 60", "13 after_hours 420", "14 holiday 30"]),
        # Whit Sunday is a holiday, the Sunday before is not
        ("2026-05-24 10:00", "2026-05-24 11:00", ["24 holiday 60"]),
        ("2026-05-17 10:00", "2026-05-17 11:00", ["17 weekend 60"]),
        # an extra date, and a holiday on a Saturday
        ("2026-05-15 10:00", "2026-05-15 11:00", ["15 holiday 60"]),
        ("2026-12-26 10:00", "2026-12-26 11:00", ["26 holiday 60"]),
        # Christmas Eve is none unless it is an extra date
        ("2026-12-24 10:00", "2026-12-24 11:00", ["24 normal 60"]),
    ],
)
def test_a_holiday_comes_before_the_weekend_and_the_hours(start: str, end: str, parts: list[str]) -> None:
    calendar = HolidayCalendar(country="SE", extra=(date(2026, 5, 15),))
    assert _cut(start, end, calendar=calendar) == parts


def test_an_hour_that_comes_twice_is_inside_or_outside_both_times() -> None:
    """B3: work on Sundays starts at 02:30; on 25 October the clock shows 02:00 to 03:00 twice."""
    assert _cut("2026-10-25 01:00", "2026-10-25 04:00", week=NIGHT) == [
        "25 after_hours 90",
        "25 normal 30",
        "25 after_hours 30",
        "25 normal 90",
    ]
    assert _cut("2026-03-29 01:00", "2026-03-29 04:00", week=NIGHT) == ["29 after_hours 60", "29 normal 60"]


def test_working_hours_may_last_until_midnight() -> None:
    assert _cut("2026-10-10 21:00", "2026-10-11 01:00", week=NIGHT) == [
        "10 after_hours 60",
        "10 normal 120",
        "11 after_hours 60",
    ]


def test_a_day_without_working_hours_is_weekend_whatever_its_name() -> None:
    week = week_of({"sat": (time(8), time(12))})
    assert _cut("2026-10-05 09:00", "2026-10-05 10:00", week=week) == ["5 weekend 60"]
    assert _cut("2026-10-10 09:00", "2026-10-10 13:00", week=week) == ["10 normal 180", "10 after_hours 60"]


def test_without_working_hours_monday_to_friday_are_normal_for_the_whole_day() -> None:
    assert week_of(None) == PLAIN_WEEK
    assert _cut("2026-10-09 00:00", "2026-10-10 01:00", week=PLAIN_WEEK) == ["9 normal 1440", "10 weekend 60"]
    assert _cut("2026-10-08 23:00", "2026-10-09 01:00", week=PLAIN_WEEK) == ["8 normal 60", "9 normal 60"]


@pytest.mark.parametrize(
    ("time_zone", "start", "end", "parts"),
    [
        # in the far east the UTC day changes in working hours, in the west in the evening
        ("Asia/Tokyo", "2026-10-05 08:00", "2026-10-05 10:00", ["5 normal 120"]),
        ("America/New_York", "2026-10-05 16:00", "2026-10-05 21:00", ["5 normal 60", "5 after_hours 240"]),
        ("Pacific/Chatham", "2026-10-05 11:00", "2026-10-05 12:00", ["5 normal 60"]),
        ("Asia/Kathmandu", "2026-10-05 16:45", "2026-10-05 17:15", ["5 normal 15", "5 after_hours 15"]),
        # midnight itself is skipped, or comes twice: the clock goes from 24:00 back to 23:00
        ("America/Santiago", "2026-09-05 23:00", "2026-09-06 02:00", ["5 weekend 60", "6 weekend 60"]),
        ("America/Santiago", "2026-04-04 22:00", "2026-04-05 01:00", ["4 weekend 180", "5 weekend 60"]),
        # a clock change of half an hour
        ("Australia/Lord_Howe", "2026-04-05 00:00", "2026-04-05 03:00", ["5 weekend 210"]),
        # one minute after midnight the clock went back to the evening before
        ("America/St_Johns", "2006-10-28 23:30", "2006-10-29 00:30",
         ["28 weekend 30", "29 weekend 1", "28 weekend 59", "29 weekend 30"]),
    ],
)  # fmt: skip
def test_every_zone_has_its_own_midnights(time_zone: str, start: str, end: str, parts: list[str]) -> None:
    assert _cut(start, end, time_zone=time_zone) == parts


ZONES = (
    STOCKHOLM,
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "UTC",
)


@given(st.sampled_from(ZONES), st.integers(946_684_800, 2_000_000_000), st.integers(1, 200_000))
def test_the_parts_are_the_span_and_go_by_the_wall_clock(time_zone: str, start: int, seconds: int) -> None:
    place = zone(time_zone)
    spans = list(offset_spans(place, start, start + min(seconds, 86_400)))
    event(f"{len(spans)} offsets")
    assert [span[0] for span in spans] + [start + min(seconds, 86_400)] == [start] + [span[1] for span in spans]
    line = BandLine(place, lambda on: bands_of_day(SWEDEN, WEEK, on))
    parts = line.cut(start, start + seconds)
    event(f"{min(len(parts), 4)} parts or more")
    assert sum(part.seconds for part in parts) == seconds
    assert all((one.day, one.band) != (other.day, other.band) for one, other in pairwise(parts))
    second = start
    for part in parts:
        for moment in (second, second + part.seconds // 2, second + part.seconds - 1):
            clock = EPOCH.fromtimestamp(moment, place)
            assert clock.date() == part.day
            hours = bands_of_day(SWEDEN, WEEK, part.day)
            past = clock.hour * 3600 + clock.minute * 60 + clock.second
            assert part.band == next(band for until, band in hours if past < until)
        second += part.seconds


def test_work_without_clock_times_takes_its_days_band() -> None:
    assert band_of_day(SWEDEN, WEEK, day("2026-10-05")) == "normal"
    assert band_of_day(SWEDEN, WEEK, day("2026-10-10")) == "weekend"
    assert band_of_day(SWEDEN, WEEK, day("2026-12-26")) == "holiday"


def test_extra_dates_are_holidays_with_and_without_a_country() -> None:
    extra = HolidayCalendar(extra=(date(2026, 12, 24),))
    assert is_holiday(extra, day("2026-12-24"))
    assert holiday_name(extra, day("2026-12-24")) == ""
    assert holiday_name(extra, day("2026-12-25")) is None
    assert holiday_name(SWEDEN, day("2026-06-06")) is not None


def test_a_subdivision_has_its_own_holidays() -> None:
    assert is_holiday(HolidayCalendar(country="DE", subdivision="BY"), day("2026-01-06"))
    assert not is_holiday(HolidayCalendar(country="DE", subdivision="BE"), day("2026-01-06"))


@pytest.mark.parametrize(("country", "subdivision"), [("XX", None), ("SE", "nowhere")])
def test_an_unknown_calendar_is_refused(country: str, subdivision: str | None) -> None:
    with pytest.raises(ValueError, match="no holiday calendar"):
        public_holidays(country, subdivision, 2026)


def test_a_year_of_the_calendar_holds_that_year_only() -> None:
    assert {found.year for found in public_holidays("GB", "SCT", 2026)} == {2026}


def test_working_days_go_by_the_terms_in_force() -> None:
    four_days = terms(working_hours={name: OFFICE[name] for name in ("mon", "tue", "wed", "thu")})
    assert is_working_day(SWEDEN, four_days, day("2026-10-08"))
    assert not is_working_day(SWEDEN, four_days, day("2026-10-09"))
    assert is_working_day(SWEDEN, None, day("2026-10-09"))
    assert not is_working_day(SWEDEN, None, day("2026-10-10"))
    assert not is_working_day(SWEDEN, None, day("2026-12-25"))


def test_a_day_starts_at_its_local_midnight() -> None:
    assert start_of_day(date(1970, 1, 2), zone("UTC")) == 86_400
    assert start_of_day(date(1970, 1, 2), zone(STOCKHOLM)) == 82_800

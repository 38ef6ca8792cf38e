"""Local times and instants: fine-print E1."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from contractor_desk.core.instants import instant, local, local_date, zone

STOCKHOLM = zone("Europe/Stockholm")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-15T09:00:00", "2026-01-15T08:00:00+00:00"),
        ("2026-07-15T09:00", "2026-07-15T07:00:00+00:00"),
        ("2026-07-15T09:00:00Z", "2026-07-15T09:00:00+00:00"),
        ("2026-07-15T09:00:00-04:00", "2026-07-15T13:00:00+00:00"),
        ("2026-10-25T02:30:00", "2026-10-25T00:30:00+00:00"),  # comes twice: the first
        ("2026-03-29T02:30:00", "2026-03-29T01:30:00+00:00"),  # skipped: the offset before the change
    ],
)
def test_a_local_time_is_read_in_the_zone_of_the_agreement(text: str, expected: str) -> None:
    found = instant(text, STOCKHOLM)
    assert found.isoformat() == expected
    assert found.tzinfo is UTC


def test_an_instant_has_the_date_of_the_wall_clock() -> None:
    moment = datetime(2026, 10, 5, 22, 30, tzinfo=UTC)
    assert local(moment, STOCKHOLM).isoformat() == "2026-10-06T00:30:00+02:00"
    assert local_date(moment, STOCKHOLM) == date(2026, 10, 6)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "Europe", "/etc/localtime", "a\0b"])
def test_a_name_that_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a time zone"):
        zone(name)

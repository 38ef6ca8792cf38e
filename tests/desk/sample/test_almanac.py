from __future__ import annotations

from datetime import date

import pytest

from contractor_desk.desk.sample.almanac import Almanac, eves

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("expression", "day"),
    [
        ("today", "2026-11-26"),
        ("<today +5d>", "2026-12-01"),
        ("today -2w", "2026-11-12"),
        ("today +36d -48m", "2023-01-01"),
        ("today +1y", "2027-11-26"),
        ("month", "2026-11-01"),
        ("month -9m day31", "2026-02-28"),
        ("month -1m last", "2026-10-31"),
        ("today +3m year", "2027-01-01"),
        ("today mon", "2026-11-23"),
        ("today thu", "2026-11-26"),
        ("month workday", "2026-10-30"),
        ("today holiday", "2026-10-31"),
    ],
)
def test_an_expression_names_a_day_around_today(expression: str, day: str) -> None:
    assert Almanac(THURSDAY, "SE").day(expression) == date.fromisoformat(day)


def test_days_stand_in_texts_with_a_pattern_of_their_own() -> None:
    almanac = Almanac(THURSDAY, "SE")

    assert almanac.fill("A-<today +36d -48m|%Y>-04, from <month -1m day16>") == "A-2023-04, from 2026-10-16"
    assert almanac.fill("{year}- stays as it is") == "{year}- stays as it is"


def test_a_step_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="soon"):
        Almanac(THURSDAY, "SE").day("today soon")


def test_eves_are_days_off_though_they_are_no_public_holidays() -> None:
    assert eves("SE", (2026,)) == [date(2026, 6, 19), date(2026, 12, 24), date(2026, 12, 31)]
    almanac = Almanac(THURSDAY, "SE")
    assert almanac.is_off(date(2026, 6, 19)) and not almanac.is_holiday(date(2026, 6, 19))
    assert almanac.workday_from(date(2026, 12, 24)) == date(2026, 12, 28)

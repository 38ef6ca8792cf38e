"""Numbers, money, hours and days as a region writes them, with words in the window's language."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from contractor_desk.core.months import Month
from contractor_desk.ui.formats import Formats

DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("region", "currency", "text"),
    [
        ("SE", "SEK", "24\u00a0000,00\u00a0kr"),
        ("DK", "DKK", "24.000,00\u00a0kr."),
        ("US", "USD", "$24,000.00"),
        ("DE", "EUR", "24.000,00\u00a0€"),
        ("NO", "NOK", "kr\u00a024\u00a0000,00"),
        ("SE", "EUR", "24\u00a0000,00\u00a0EUR"),
    ],
)
def test_money_has_the_regions_form_and_a_foreign_currency_its_code(region: str, currency: str, text: str) -> None:
    assert Formats("en", region).money(Decimal("24000"), currency) == text


def test_a_code_is_shown_wherever_two_currencies_can_meet() -> None:
    formats = Formats("en", "SE")
    assert formats.money(Decimal("1"), "SEK", coded=True) == "1,00\u00a0SEK"
    assert formats.money(Decimal("206700.49"), "SEK", whole=True) == "206\u00a0700\u00a0kr"
    assert formats.money(Decimal("0.5"), "SEK", whole=True) == "1\u00a0kr"
    assert formats.money(Decimal("-17250"), "SEK", coded=True) == "−17\u00a0250,00\u00a0SEK"
    assert formats.amount(Decimal("1000"), "JPY") == "1\u00a0000"


def test_percents_keep_the_decimals_they_have() -> None:
    assert Formats("en", "SE").percent(92) == "92\u00a0%"
    assert Formats("en", "SE").percent(Decimal("12.50")) == "12,5\u00a0%"
    assert Formats("en", "US").percent(Decimal("100")) == "100%"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (4500, "1:15"), (4529, "1:15"), (4530, "1:16"), (360000, "100:00"), (-900, "−0:15")],
)
def test_hours_are_hours_and_minutes(seconds: int, text: str) -> None:
    assert Formats("en", "SE").hours(seconds) == text


def test_a_running_timer_shows_seconds_and_an_invoice_decimal_hours() -> None:
    assert Formats("en", "SE").stopwatch(2832) == "0:47:12"
    assert Formats("en", "SE").decimal_hours(4500) == "1,25"


def test_days_in_english_words_and_swedish_order() -> None:
    formats = Formats("en", "SE")
    assert formats.day(DAY) == "26 Nov 2026"
    assert formats.day_month(DAY) == "26 Nov"
    assert formats.weekday(DAY) == "Thu 26 Nov"
    assert formats.weekday(DAY, year=True) == "Thu 26 Nov 2026"
    assert formats.long_day(DAY) == "Thursday 26 November"
    assert formats.numeric_day(DAY) == "2026-11-26"
    assert formats.month(Month(2026, 11)) == "November 2026"


def test_days_in_swedish_and_in_american() -> None:
    assert Formats("sv", "SE").weekday(DAY) == "tors 26 nov"
    assert Formats("sv", "SE").long_day(DAY) == "Torsdag 26 november"
    assert Formats("en", "US").day(DAY) == "Nov 26, 2026"
    assert Formats("en", "US").long_day(DAY) == "Thursday, November 26"
    assert Formats("en", "US").numeric_day(DAY) == "11/26/2026"


@pytest.mark.parametrize(
    ("region", "day", "week", "start"),
    [
        ("SE", "2026-11-26", 48, "2026-11-23"),
        ("SE", "2027-01-01", 53, "2026-12-28"),
        ("SE", "2026-11-29", 48, "2026-11-23"),
        ("US", "2026-11-26", 48, "2026-11-22"),
        ("US", "2027-01-01", 1, "2026-12-27"),
        ("US", "2026-12-31", 1, "2026-12-27"),
        ("US", "2026-12-26", 52, "2026-12-20"),
    ],
)
def test_weeks_start_and_count_by_region(region: str, day: str, week: int, start: str) -> None:
    formats = Formats("en", region)
    assert formats.week(date.fromisoformat(day)) == week
    assert formats.week_start(date.fromisoformat(day)) == date.fromisoformat(start)


def test_times_follow_the_regions_clock() -> None:
    assert Formats("en", "SE").times(time(8), time(9, 15)) == "08:00 – 09:15"
    assert Formats("en", "DK").time(time(8, 5)) == "08.05"
    assert Formats("en", "US").time(time(13, 5)) == "1:05\u00a0PM"
    assert Formats("en", "US").time(time(0, 5)) == "12:05\u00a0AM"


def test_days_in_a_sentence_are_written_as_everywhere_and_what_is_no_day_stays() -> None:
    said = Formats("en", "SE").days_in("An extension must end after 2027-08-31; not 2027-02-30, nor A-2026-01-02.")
    assert said == "An extension must end after 31 Aug 2027; not 2027-02-30, nor A-2026-01-02."


@pytest.mark.parametrize(
    ("region", "first", "last", "text"),
    [
        ("SE", date(2026, 11, 23), date(2026, 11, 29), "23 – 29 November 2026"),
        ("SE", date(2026, 11, 30), date(2026, 12, 6), "30 Nov – 6 Dec 2026"),
        ("SE", date(2026, 12, 28), date(2027, 1, 3), "28 Dec 2026 – 3 Jan 2027"),
        ("US", date(2026, 11, 23), date(2026, 11, 29), "November 23 – 29, 2026"),
        ("US", date(2026, 11, 30), date(2026, 12, 6), "Nov 30 – Dec 6, 2026"),
    ],
)
def test_a_week_names_its_month_once(region: str, first: date, last: date, text: str) -> None:
    assert Formats("en", region).days(first, last) == text


def test_a_region_of_twelve_hours_says_so() -> None:
    assert Formats("en", "US").twelve_hours and not Formats("en", "SE").twelve_hours

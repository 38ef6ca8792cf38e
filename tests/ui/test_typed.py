"""What was typed, as values: hours, times, amounts and days, in the ways of several regions."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from contractor_desk.ui import typed
from contractor_desk.ui.formats import Formats

NEAR = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:15", 4500),
        ("1,25", 4500),
        ("1.25", 4500),
        ("75m", 4500),
        ("1h 15m", 4500),
        ("1h15", 4500),
        ("2", 7200),
        ("2h", 7200),
        (",5", 1800),
        ("0:00", 0),
        ("1 h", 3600),
        ("90 min", 5400),
        ("1,5 tim", 5400),
        ("0:47:12", 2832),
        ("0.1", 360),
        ("0,333", 1199),
    ],
)
def test_hours_are_understood_as_people_type_them(text: str, seconds: int) -> None:
    assert typed.seconds(text) == seconds


@pytest.mark.parametrize("text", ["", "x", "1:60", "1:2:3", "-1", "1..5", "h", "m", "1:15:99", "1:2"])
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        typed.seconds(text)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9", time(9)),
        ("9:15", time(9, 15)),
        ("0915", time(9, 15)),
        ("9.15", time(9, 15)),
        ("9:15 pm", time(21, 15)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("23:59", time(23, 59)),
    ],
)
def test_times_of_day_are_understood(text: str, clock: time) -> None:
    assert typed.clock(text) == clock


@pytest.mark.parametrize("text", ["", "24:00", "9:60", "13 pm", "noon"])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        typed.clock(text)


@pytest.mark.parametrize(
    ("text", "region", "amount"),
    [
        ("24 000,00", "SE", "24000.00"),
        ("24000.00", "SE", "24000.00"),
        ("24.000,00", "DK", "24000.00"),
        ("24.000", "DK", "24000"),
        ("24.5", "DK", "24.5"),
        ("1,234.50", "US", "1234.50"),
        ("1,234", "US", "1234"),
        ("1,5", "SE", "1.5"),
        ("−500", "SE", "-500"),
        ("12 000 kr", "SE", "12000"),
        ("1'234.50", "CH", "1234.50"),
        ("0,125", "SE", "0.125"),
    ],
)
def test_amounts_follow_the_region_and_still_take_a_point(text: str, region: str, amount: str) -> None:
    assert typed.amount(text, Formats("en", region)) == Decimal(amount)


@pytest.mark.parametrize("text", ["", "kr", "1.2.3", "--5", "5-5"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        typed.amount(text, Formats("en", "SE"))


@pytest.mark.parametrize(
    ("text", "region", "day"),
    [
        ("2026-11-26", "SE", "2026-11-26"),
        ("20261126", "SE", "2026-11-26"),
        ("26 nov", "SE", "2026-11-26"),
        ("1 Dec", "SE", "2026-12-01"),
        ("3 jan", "SE", "2027-01-03"),
        ("26/11", "SE", "2026-11-26"),
        ("11-26", "SE", "2026-11-26"),
        ("26.11.2026", "DE", "2026-11-26"),
        ("11/26", "US", "2026-11-26"),
        ("11/26/27", "US", "2027-11-26"),
        ("Nov 26, 2027", "US", "2027-11-26"),
        ("26", "DK", "2026-11-26"),
        ("1 januari 2027", "SE", "2027-01-01"),
        ("29 feb", "SE", "2028-02-29"),
        ("1.10.2026", "SE", "2026-10-01"),
        ("26/11/2026", "SE", "2026-11-26"),
        ("11/26/2026", "US", "2026-11-26"),
    ],
)
def test_days_are_understood_in_the_order_of_the_region(text: str, region: str, day: str) -> None:
    near = date(2027, 6, 1) if text == "29 feb" else NEAR
    assert typed.day(text, near, Formats("en", region)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "31 feb", "32", "2026-13-01", "1 2 3 4", "nov", "1.10.2026100000000", "99999999999", "31.2.2026"],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        typed.day(text, NEAR, Formats("en", "SE"))

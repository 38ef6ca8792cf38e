"""Numbers and dates as a client's language and country write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D

import pytest

from contractor_desk.documents.formats import country_name, formats

DAY = date(2026, 12, 1)
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


@pytest.mark.parametrize(
    ("language", "country", "money", "percent", "day", "span"),
    [
        ("sv", "SE", "−24\xa0000,00", "25\xa0%", "2026-12-01", "1–30 november 2026"),
        ("sv", "DK", "−24\xa0000,00", "25\xa0%", "2026-12-01", "1–30 november 2026"),
        ("da", "DK", "−24.000,00", "25\xa0%", "01.12.2026", "1.–30. november 2026"),
        ("no", "NO", "−24\xa0000,00", "25\xa0%", "01.12.2026", "1.–30. november 2026"),
        ("de", "DE", "−24.000,00", "25\xa0%", "01.12.2026", "1.–30. November 2026"),
        ("de", "CH", "−24’000.00", "25%", "01.12.2026", "1.–30. November 2026"),
        ("en", "GB", "−24,000.00", "25%", "1 Dec 2026", "1–30 November 2026"),
        ("en", "US", "−24,000.00", "25%", "Dec 1, 2026", "November 1–30, 2026"),
        ("en", "SE", "−24\xa0000,00", "25\xa0%", "1 Dec 2026", "1–30 November 2026"),
        ("en", "DK", "−24.000,00", "25\xa0%", "1 Dec 2026", "1–30 November 2026"),
        ("en", "XX", "−24,000.00", "25%", "1 Dec 2026", "1–30 November 2026"),
        ("xx", "??", "−24,000.00", "25%", "1 Dec 2026", "1–30 November 2026"),
    ],
)
def test_each_pair_writes_in_its_way(
    language: str, country: str, money: str, percent: str, day: str, span: str
) -> None:
    form = formats(language, country)
    assert form.money(D("-24000.00"), "SEK") == money
    assert form.percent(D("25.00")) == percent
    assert form.day(DAY) == day
    assert form.span(FIRST, LAST) == span


def test_no_decimal_is_added_to_or_taken_from_a_price() -> None:
    form = formats("en", "GB")
    assert form.money(D("950"), "SEK") == "950.00"
    assert form.money(D("1234.5678"), "SEK") == "1,234.5678"
    assert form.money(D("1130"), "JPY") == "1,130"
    assert form.money(D("1.5"), "BHD") == "1.500"
    assert form.short(D("64.00")) == "64"
    assert form.short(D("100")) == "100"
    assert form.percent(D("25.5")) == "25.5%"
    assert form.hours(5400) == "1.50"


def test_spans_say_no_more_than_needed() -> None:
    form = formats("en", "SE")
    assert form.span(FIRST, date(2026, 11, 15), year=False) == "1–15 November"
    assert form.span(FIRST, FIRST) == "1 November 2026"
    assert form.span(date(2026, 11, 16), date(2026, 12, 15)) == "16 November – 15 December 2026"
    assert form.span(date(2026, 12, 16), date(2027, 1, 15)) == "16 December 2026 – 15 January 2027"
    assert form.month(FIRST) == "November"
    assert form.month_year(FIRST) == "November 2026"
    assert form.day_month(FIRST) == "1 Nov"


def test_countries_have_names_in_the_document_s_language() -> None:
    assert country_name("DK", "sv") == "Danmark"
    assert country_name("SE", "en") == "Sweden"
    assert country_name("XX", "en") == "XX"

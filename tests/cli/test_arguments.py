"""Days and months that a command takes: those that a book may hold."""

from __future__ import annotations

import argparse
from datetime import date

import pytest

from contractor_desk.cli.arguments import day, month, parser_for
from contractor_desk.core.months import Month


def test_a_day_and_a_month_of_the_years_1900_to_2199() -> None:
    assert day("1900-01-01") == date(1900, 1, 1)
    assert day("2199-12-31") == date(2199, 12, 31)
    assert month("2199-12") == Month(2199, 12)


@pytest.mark.parametrize("text", ["1899-12-31", "2200-01-01", "9999-12-31", "0001-01-01", "2026-02-30", "today", ""])
def test_any_other_day_is_wrong_usage(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        day(text)


@pytest.mark.parametrize("text", ["1899-12", "2200-01", "9999-12", "0001-01", "2026-13", "2026-00", "2026-1", ""])
def test_any_other_month_is_wrong_usage(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        month(text)


@pytest.mark.parametrize("given", [["invoice", "list"], ["timer", "status"], ["agreement", "list"], ["deadlines"]])
def test_the_book_is_named_before_the_command_or_behind_all_of_it(given: list[str]) -> None:
    parser = parser_for(given[0])
    assert parser.parse_args([*given, "--book", "my.cdesk"]).book == "my.cdesk"
    assert parser.parse_args(["--book", "my.cdesk", *given]).book == "my.cdesk"
    assert parser.parse_args(given).book is None

"""Other programs' tables of dates, terms and holidays, where their rules are ours: read from the shared folder."""

from __future__ import annotations

import ast
import csv
import re
from collections import defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from contractor_desk.core.calendars import public_holidays
from contractor_desk.core.months import add_months, last_day_of
from contractor_desk.core.period import base_end
from tests.core.deals import allowance, bill, day, deal, fee, period, terms, work, written

BESIDE = [place / "shared" / "vectors" / "public" for place in Path(__file__).resolve().parents[3:5]]
TABLES = next((place for place in BESIDE if place.is_dir()), None)

pytestmark = pytest.mark.skipif(
    TABLES is None, reason="the shared folder with the public tables is not beside this clone"
)


def _rows(name: str) -> list[dict[str, str]]:
    assert TABLES is not None
    with (TABLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_public_holidays_2024_to_2030_are_those_of_the_table() -> None:
    expected: dict[tuple[str, str | None], set[date]] = defaultdict(set)
    for row in _rows("holidays_2024_2030.csv"):
        expected[row["country"], row["subdiv"] or None].add(day(row["date"]))
    assert len(expected) >= 13
    for (country, subdivision), days in expected.items():
        years = sorted({found.year for found in days})
        found = {found for year in years for found in public_holidays(country, subdivision, year)}
        assert found == days, (country, subdivision)


def test_months_are_added_as_dateutil_does() -> None:
    """The table's rows that add whole months or years to a date."""
    checked = 0
    for row in _rows("date_relativedelta_dateutil.csv"):
        for text, expected in zip(*(_dates(row[name]) for name in ("expression", "expected")), strict=False):
            sums = re.fullmatch(r"date\((.+?)\)\s*([+-])\s*relativedelta\((months|years)=([+-]?\d+)\)", text)
            result = re.fullmatch(r"date\((.+?)\)", expected)
            if sums is None or result is None:
                continue
            months = int(sums[4]) * (12 if sums[3] == "years" else 1) * (1 if sums[2] == "+" else -1)
            assert add_months(date(*ast.literal_eval(sums[1])), months) == date(*ast.literal_eval(result[1])), text
            checked += 1
    assert checked >= 10


def _dates(text: str) -> list[str]:
    return [part.strip() for part in re.split(r",(?![^(]*\))", text.strip("[] ")) if part.strip()]


def test_terms_of_real_notices_end_on_the_expected_days() -> None:
    rows = {row["id"]: row for row in _rows("contract_terms_expected.csv")}
    slip = deal(period=period("2020-09-01", months=5, extensions=(60,)))
    extended = deal(period=period("2020-09-01", months=5, extensions=(60,), exercised_extensions=1))
    assert f"{base_end(slip)} | {base_end(extended)}" == rows["ted-cn25"]["expected_end_dates"]
    assert str(base_end(deal(period=period("2020-06-01", months=48)))) == rows["ted-48"]["expected_end_dates"]
    steps = [deal(period=period(months=24, extensions=(12, 12), exercised_extensions=used)) for used in range(3)]
    assert [base_end(step) for step in steps] == [last_day_of(day("2026-01-01"), months) for months in (24, 36, 48)]
    assert rows["no-eigersund"]["expected_end_dates"].count("|") == 2


def test_periods_are_added_as_a_billing_program_does() -> None:
    checked = 0
    for row in _rows("date_periods_killbill.csv"):
        if row["op"] in ("add", "subtract") and row["period"] == "MONTHLY":
            months = int(row["n"]) * (1 if row["op"] == "add" else -1)
            assert add_months(day(row["date"]), months) == day(row["expected"])
            checked += 1
    assert checked >= 6


def test_a_prorated_month_costs_what_another_program_bills() -> None:
    """Days counted inclusively, a share of the whole month, tax on the rounded net."""
    rows = {row["id"]: row for row in _rows("proration_lago_amounts.csv")}
    agreement = deal(terms("2023-01-08", fee=fee("50")), period=period("2023-01-08", end="2023-01-31"), currency="EUR")
    net = bill(agreement, "2023-01").net
    assert f"net {net}" in rows["lago-m-jan8"]["expected"]
    assert net == Decimal("38.71")


def test_a_retainer_with_overage_costs_what_its_page_says() -> None:
    row = next(row for row in _rows("retainer_drawdown.csv") if row["id"] == "bontello-overage")
    agreement = deal(
        terms(scope="patching included", fee="2000", allowance=allowance("20", rate="120")), currency="EUR"
    )
    draft = bill(agreement, "2026-06", [work("t1", "2026-06-01", hours=26)])
    assert written(draft)[-1] == "overage patching 6.00 h × 120.00 = 720.00 [t1]"
    assert f"{draft.net.normalize():f} EUR" in row["expected"]

"""Indicators of dependence (domain.md 2.5): shares, duration, clients; capacity."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from contractor_desk.core.dependence import Capacity, clients, dependence, months_together, revenue_share

ON = date(2026, 11, 26)
BOOK = {"a": Decimal(900_000), "b": Decimal(150_000), "c": Decimal(30_000)}


@pytest.mark.parametrize(
    ("client", "share", "level"), [("a", "83.33", "high"), ("b", "13.89", "none"), ("c", "2.78", "none")]
)
def test_shares_of_the_years_revenue(client: str, share: str, level: str) -> None:
    found = revenue_share(BOOK, client)
    assert (found.value, found.level) == (Decimal(share), level)


@pytest.mark.parametrize(
    ("share", "level"), [("49.99", "none"), ("50", "info"), ("69.99", "info"), ("70", "caution"), ("83.33", "high")]
)
def test_levels_begin_at_their_thresholds(share: str, level: str) -> None:
    part = Decimal(share)
    assert revenue_share({"a": part, "b": 100 - part}, "a").level == level


def test_without_revenue_there_is_not_enough_data() -> None:
    assert [one.level for one in dependence({}, "a", [], ON)] == ["unknown", "none", "unknown"]
    assert revenue_share({"a": Decimal(0)}, "a").value is None


@pytest.mark.parametrize(
    ("spans", "months"),
    [
        ([(date(2025, 11, 26), None)], 12),
        ([(date(2025, 11, 28), None)], 11),
        ([(date(2024, 11, 26), date(2025, 6, 30)), (date(2025, 8, 10), None)], 24),
        ([(date(2024, 11, 26), date(2025, 6, 30)), (date(2025, 8, 11), None)], 15),
        ([(date(2024, 1, 1), date(2026, 9, 30))], 0),
        ([(date(2027, 1, 1), None)], 0),
        ([], 0),
    ],
)
def test_months_together_count_over_gaps_of_less_than_six_weeks(
    spans: list[tuple[date, date | None]], months: int
) -> None:
    assert months_together(spans, ON) == months


@pytest.mark.parametrize(
    ("revenue", "months", "level"),
    [
        ({"a": 1}, 12, "caution"),
        ({"a": 1}, 13, "high"),
        ({"a": 1, "b": 1}, 30, "info"),
        ({"a": 1, "b": 0}, 3, "caution"),
    ],
)
def test_few_clients_are_worth_a_look(revenue: dict[str, int], months: int, level: str) -> None:
    assert clients({key: Decimal(amount) for key, amount in revenue.items()}, months).level == level


def test_more_hours_promised_than_there_are() -> None:
    assert Capacity(promised=Decimal(150), available=Decimal(140)).over == 10
    assert Capacity(promised=Decimal(100), available=Decimal(140)).over == 0

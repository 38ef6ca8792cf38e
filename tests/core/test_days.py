"""Which days are in force, under which version (rules.md 1, 4; fine-print A3, A6; suspensions of interfaces.md)."""

from __future__ import annotations

import pytest

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.days import (
    TermsDays,
    in_force,
    in_force_for_fee,
    in_period,
    terms_of_month,
    terms_on,
    terms_on_or_earliest,
)
from contractor_desk.core.months import Month
from tests.core.deals import day, deal, period, suspension, terms

TWO = deal(terms("2026-01-15"), terms("2026-06-11"), period=period("2026-01-15", end="2026-08-20"))


def _written(spans: tuple[TermsDays, ...]) -> list[str]:
    return [f"{span.terms.from_}: {span.first}..{span.last}, {len(span.days)} days" for span in spans]


@pytest.mark.parametrize(
    ("month", "spans"),
    [
        ("2025-12", []),
        ("2026-01", ["2026-01-15: 2026-01-15..2026-01-31, 17 days"]),
        ("2026-02", ["2026-01-15: 2026-02-01..2026-02-28, 28 days"]),
        ("2026-06", ["2026-01-15: 2026-06-01..2026-06-10, 10 days", "2026-06-11: 2026-06-11..2026-06-30, 20 days"]),
        ("2026-08", ["2026-06-11: 2026-08-01..2026-08-20, 20 days"]),
        ("2026-09", []),
    ],
)
def test_a_month_is_in_force_by_version(month: str, spans: list[str]) -> None:
    assert _written(in_force(TWO, Month.parse(month))) == spans
    assert _written(in_force_for_fee(TWO, Month.parse(month))) == spans


@pytest.mark.parametrize(
    ("on", "version"),
    [("2026-01-14", None), ("2026-01-15", "2026-01-15"), ("2026-06-10", "2026-01-15"), ("2026-06-11", "2026-06-11"),
     ("2030-01-01", "2026-06-11")],
)  # fmt: skip
def test_the_version_in_force_is_the_latest_that_is_not_after_the_day(on: str, version: str | None) -> None:
    found = terms_on(TWO, day(on))
    assert (None if found is None else found.from_) == (None if version is None else day(version))
    assert terms_on_or_earliest(TWO, day(on)).from_ == day(version or "2026-01-15")


def test_versions_may_be_listed_in_any_order() -> None:
    listed = deal(terms("2026-06-11"), terms("2026-01-15"), period=period("2026-01-15"))
    assert terms_on(listed, day("2026-02-01")) == terms("2026-01-15")
    assert [found.from_ for found in terms_of_month(listed, Month(2026, 6))] == [day("2026-01-15"), day("2026-06-11")]


def test_days_before_the_first_version_are_in_the_period_and_not_in_force() -> None:
    agreement = deal(terms("2026-01-20"), period=period("2026-01-10"))
    assert in_period(agreement, day("2026-01-10"))
    assert not in_period(agreement, day("2026-01-09"))
    assert _written(in_force(agreement, Month(2026, 1))) == ["2026-01-20: 2026-01-20..2026-01-31, 12 days"]


@pytest.mark.parametrize(
    ("month", "version"),
    [
        ("2025-06", "2026-01-15"),
        ("2026-06", "2026-01-15 2026-06-11"),
        ("2026-09", "2026-06-11"),
        ("2040-01", "2026-06-11"),
    ],
)
def test_a_month_without_a_day_in_force_goes_by_the_last_day_before_it(month: str, version: str) -> None:
    assert " ".join(str(found.from_) for found in terms_of_month(TWO, Month.parse(month))) == version


def test_a_version_that_came_after_the_end_was_never_in_force() -> None:
    agreement = deal(terms("2026-01-01"), terms("2026-05-01"), period=period(end="2026-04-15"))
    assert terms_of_month(agreement, Month(2026, 6)) == (terms("2026-01-01"),)


def _suspended(fee: str) -> Agreement:
    spans = (suspension("2026-06-21", "2026-08-10", fee=fee),)
    return deal(terms("2026-01-01"), terms("2026-07-01"), suspensions=spans)


@pytest.mark.parametrize(
    ("month", "days"),
    [("2026-06", ["2026-01-01: 2026-06-01..2026-06-20, 20 days"]), ("2026-07", []),
     ("2026-08", ["2026-07-01: 2026-08-11..2026-08-31, 21 days"])],
)  # fmt: skip
def test_suspended_days_are_not_in_force(month: str, days: list[str]) -> None:
    assert _written(in_force(_suspended("stop"), Month.parse(month))) == days
    assert _written(in_force_for_fee(_suspended("stop"), Month.parse(month))) == days
    assert _written(in_force(_suspended("keep"), Month.parse(month))) == days


def test_the_fee_goes_on_in_a_suspension_that_keeps_it() -> None:
    assert _written(in_force_for_fee(_suspended("keep"), Month(2026, 7))) == [
        "2026-07-01: 2026-07-01..2026-07-31, 31 days"
    ]


def test_in_a_suspended_month_the_version_before_the_suspension_counts() -> None:
    assert terms_of_month(_suspended("stop"), Month(2026, 7)) == (terms("2026-01-01"),)


def test_a_suspension_in_the_middle_leaves_both_ends() -> None:
    agreement = deal(suspensions=(suspension("2026-06-10", "2026-06-12"), suspension("2026-06-12", "2026-06-15")))
    assert _written(in_force(agreement, Month(2026, 6))) == ["2026-01-01: 2026-06-01..2026-06-30, 24 days"]
    assert not in_period(agreement, day("2026-06-15"))
    assert in_period(agreement, day("2026-06-16"))


def test_a_suspension_lasts_while_it_has_no_last_day() -> None:
    agreement = deal(suspensions=(suspension("2026-06-10"),))
    assert in_force(agreement, Month(2027, 6)) == ()
    assert not in_period(agreement, day("2030-01-01"))


def test_a_day_that_one_of_two_suspensions_stops_is_not_paid() -> None:
    agreement = deal(
        suspensions=(suspension("2026-06-01", "2026-06-20", fee="keep"), suspension("2026-06-11", "2026-06-30"))
    )
    assert _written(in_force_for_fee(agreement, Month(2026, 6))) == ["2026-01-01: 2026-06-01..2026-06-10, 10 days"]

"""A timer past midnight is an entry a day, unless two entries would be charged otherwise than one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.instants import local_date, zone
from contractor_desk.core.past_midnight import midnights
from contractor_desk.core.work import TimeEntry
from tests.core.deals import STOCKHOLM, bill, deal, minimum, period, rounding, terms, work


def _parts(entry: TimeEntry, agreement: Agreement) -> list[TimeEntry]:
    """The entry cut as the timer cuts it."""
    found = []
    for number, midnight in enumerate(midnights(entry, agreement)):
        found.append(replace(entry, end=midnight))
        day = local_date(midnight, zone(STOCKHOLM))
        entry = replace(entry, key=f"part{number}", start=midnight, local_date=day)
    return [*found, entry]


def _net(agreement: Agreement, entries: list[TimeEntry]) -> Decimal:
    return sum((line.net for line in bill(agreement, "2026-06", entries).lines), Decimal(0))


def test_every_local_day_has_its_part() -> None:
    parts = _parts(work("t1", "2026-06-01 22:30", "2026-06-03 01:15"), deal())
    assert [(str(part.local_date), part.duration // 60) for part in parts] == [
        ("2026-06-01", 90), ("2026-06-02", 24 * 60), ("2026-06-03", 75)
    ]  # fmt: skip


def test_a_night_of_the_clock_change_is_an_hour_longer() -> None:
    parts = _parts(work("t1", "2026-10-24 23:00", "2026-10-26 00:00"), deal())
    assert [part.duration // 3600 for part in parts] == [1, 25]


@pytest.mark.parametrize(("start", "end"), [("2026-06-01 09:00", "17:00"), ("2026-06-01 22:30", "2026-06-02 00:00")])
def test_a_day_that_ends_at_midnight_is_one_entry(start: str, end: str) -> None:
    assert midnights(work("t1", start, end), deal()) == ()


@pytest.mark.parametrize(
    "agreed",
    [
        {},
        {"surcharges": "after_hours 50%, weekend 100%"},
        {"surcharges": "after_hours 30/hour"},
        {"minimum": minimum(60, "callout")},
    ],
    ids=["plain", "percent", "per hour", "minimum of call-outs"],
)
def test_the_parts_are_charged_as_the_whole(agreed: dict[str, object]) -> None:
    agreement = deal(terms(**agreed))
    whole = work("t1", "2026-06-05 22:25", "2026-06-06 01:10")
    parts = _parts(whole, agreement)
    assert len(parts) == 2
    assert _net(agreement, parts) == _net(agreement, [whole])


@pytest.mark.parametrize(
    "agreed",
    [
        {"rounding": rounding(15)},
        {"rounding": rounding(15, per="day")},
        {"minimum": minimum(60, "all")},
        {"minimum": minimum(60, "out_of_scope")},
        {"surcharges": "after_hours 500/entry"},
    ],
    ids=["rounded by entry", "rounded by day", "minimum of all", "minimum out of scope", "an amount an entry"],
)
def test_an_entry_stays_whole_where_it_is_charged_as_one(agreed: dict[str, object]) -> None:
    assert midnights(work("t1", "2026-06-05 22:30", "2026-06-06 01:10"), deal(terms(**agreed))) == ()


def test_a_call_out_and_an_entry_with_a_break_stay_whole() -> None:
    when = ("2026-06-05 22:30", "2026-06-06 01:10")
    assert midnights(work("t1", *when, callout=True), deal()) == ()
    assert midnights(work("t1", *when, break_seconds=600), deal()) == ()


def test_an_entry_stays_whole_over_the_end_of_a_month_of_a_version_and_of_the_period() -> None:
    month_end = work("t1", "2026-06-30 22:30", "2026-07-01 01:10")
    assert midnights(month_end, deal()) == ()
    night = work("t1", "2026-06-05 22:30", "2026-06-06 01:10")
    assert len(midnights(night, deal())) == 1
    assert midnights(night, deal(terms(), terms("2026-06-06", rate="1100"))) == ()
    assert midnights(night, deal(period=period(end="2026-06-05"))) == ()

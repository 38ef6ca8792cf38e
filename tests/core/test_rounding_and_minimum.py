"""Rounding and minimum (rules.md 3.3; fine-print B6, R1 to R4)."""

from __future__ import annotations

from typing import Any

import pytest

from contractor_desk.core.rounding import rounded
from tests.core.deals import bill, deal, issued_run, minimum, rounding, terms, work, written

ALL_BILLABLE = "patching billable, backup billable, onsite limited 1, design excluded"


@pytest.mark.parametrize(
    ("seconds", "mode", "total"),
    [
        (0, "up", 0), (1, "up", 900), (900, "up", 900), (901, "up", 1800),
        (0, "down", 0), (899, "down", 0), (900, "down", 900), (1799, "down", 900),
        (449, "nearest", 0), (450, "nearest", 900), (1349, "nearest", 900), (1350, "nearest", 1800),
    ],
)  # fmt: skip
def test_a_total_is_rounded_to_a_multiple(seconds: int, mode: str, total: int) -> None:
    assert rounded(seconds, rounding(15, mode)) == total


def test_nearest_is_half_up_for_an_odd_step() -> None:
    assert [rounded(seconds, rounding(1, "nearest")) for seconds in (29, 30, 89, 90)] == [0, 60, 60, 120]


def _bill(entries: list[Any], **kw: Any) -> list[str]:
    agreement = deal(terms(scope=ALL_BILLABLE, surcharges="after_hours 50%, callout 500/entry", **kw))
    return written(bill(agreement, "2026-06", entries))


@pytest.mark.parametrize(
    ("rule", "until", "lines"),
    [
        # the difference goes to the last part
        (rounding(15, "up"), "17:10", ["normal 10", "after_hours 20"]),
        # a negative one that the last part cannot bear goes on to the part before, an empty part is no part
        (rounding(15, "down"), "17:10", ["normal 10", "after_hours 5"]),
        (rounding(15, "down"), "17:04", ["normal 0"]),
        (rounding(30, "nearest"), "17:21", ["normal 10", "after_hours 20"]),
        (rounding(15, "nearest"), "17:06", ["normal 10", "after_hours 5"]),
        (rounding(6, "down"), "17:01", ["normal 6"]),
        (None, "17:04", ["normal 10", "after_hours 4"]),
    ],
)
def test_the_difference_goes_to_the_last_part(rule: Any, until: str, lines: list[str]) -> None:
    agreement = deal(terms(scope=ALL_BILLABLE, surcharges="after_hours 50%", rounding=rule))
    draft = bill(agreement, "2026-06", [work("t1", "2026-06-01 16:50", until)])
    found = [f"{line.band or 'normal'} {sum(part.seconds for part in line.parts) // 60}" for line in draft.lines]
    assert (found or ["normal 0"]) == lines
    assert draft.taken == ("t1",)


def test_rounding_by_the_day_is_of_one_worker_date_service_and_callout_flag() -> None:
    entries = [
        work("t1", "2026-06-01 09:00", "09:20"),
        work("t2", "2026-06-01 10:00", "10:46"),
        work("t3", "2026-06-01 11:00", "11:05", worker="olle"),
        work("t4", "2026-06-01 12:00", "12:05", "backup"),
        work("t5", "2026-06-01 13:00", "13:05", callout=True),
        work("t6", "2026-06-02 09:00", "09:05"),
    ]
    # 20 + 46 → 75; each of the others 5 → 15
    assert _bill(entries, rounding=rounding(15, per="day")) == [
        "billable backup 0.25 h × 1000.00 = 250.00 [t4]",
        "billable patching 1.75 h × 1000.00 = 1750.00 [t1 t2 t3 t6]",
        "billable patching callout 0.25 h × 1000.00 = 250.00 + callout 500.00 [t5]",
    ]


def test_a_days_negative_difference_goes_on_to_the_entry_before() -> None:
    entries = [work("t1", "2026-06-01 09:00", "09:20"), work("t2", "2026-06-01 10:00", "10:05")]
    draft = bill(deal(terms(scope=ALL_BILLABLE, rounding=rounding(20, "down", "day"))), "2026-06", entries)
    assert [(part.entry, part.seconds) for part in draft.lines[0].parts] == [("t1", 1200)]
    assert draft.taken == ("t1", "t2")


def test_a_days_difference_goes_to_the_last_entry_by_start_not_by_logging() -> None:
    entries = [work("t2", "2026-06-01 10:00", "10:46"), work("t1", "2026-06-01 09:00", "09:20")]
    draft = bill(deal(terms(scope=ALL_BILLABLE, rounding=rounding(15, per="day"))), "2026-06", entries)
    assert [(part.entry, part.seconds) for part in draft.lines[0].parts] == [("t1", 1200), ("t2", 3300)]


def test_the_day_is_that_of_the_local_start_even_past_midnight() -> None:
    entries = [work("t1", "2026-06-01 23:50", "2026-06-02 00:10"), work("t2", "2026-06-02 09:00", "09:10")]
    draft = bill(deal(terms(scope=ALL_BILLABLE, rounding=rounding(15, per="day"))), "2026-06", entries)
    assert [(part.entry, part.seconds) for part in draft.lines[0].parts] == [("t1", 1800), ("t2", 900)]


def test_a_late_entry_does_not_reopen_a_day_that_was_billed() -> None:
    agreement = deal(terms(scope=ALL_BILLABLE, rounding=rounding(15, per="day")))
    first, late = work("t1", "2026-06-01 09:00", "09:20"), work("t2", "2026-06-01 10:00", "10:05")
    issued = issued_run(agreement, ["2026-06"], [first])
    assert written(bill(agreement, "2026-07", [first, late], issued=issued)) == [
        "billable patching 0.25 h × 1000.00 = 250.00 [t2]"
    ]


@pytest.mark.parametrize(
    ("for_", "minutes"),
    [
        # patching 10 (billable), callout 10, design 10 (excluded), onsite 10 (limited: not yet excluded)
        ("all", {"patching": 60, "callout": 60, "design": 60, "onsite": 60}),
        ("callout", {"patching": 10, "callout": 60, "design": 10, "onsite": 10}),
        ("out_of_scope", {"patching": 10, "callout": 10, "design": 60, "onsite": 10}),
    ],
)
def test_the_minimum_is_for_a_class_of_entries(for_: str, minutes: dict[str, int]) -> None:
    entries = [
        work("patching", "2026-06-01 09:00", "09:10"),
        work("callout", "2026-06-01 10:00", "10:10", callout=True),
        work("design", "2026-06-01 11:00", "11:10", "design"),
        work("onsite", "2026-06-01 12:00", "12:10", "onsite"),
    ]
    draft = bill(deal(terms(scope=ALL_BILLABLE, minimum=minimum(60, for_))), "2026-06", entries)
    found = {part.entry: part.seconds // 60 for line in draft.lines for part in line.parts}
    assert found == minutes


@pytest.mark.parametrize(
    ("minutes", "rule", "seconds"),
    [
        (59, None, 3600),
        (60, None, 3600),
        (61, None, 3660),
        # after rounding: zero stays zero, and the minimum need not be a multiple
        (14, rounding(15, "down"), 0),
        (16, rounding(15, "down"), 3600),
        (61, rounding(50, "up"), 6000),
    ],
)
def test_the_minimum_is_of_the_rounded_total(minutes: int, rule: Any, seconds: int) -> None:
    entry = work("t1", "2026-06-01 09:00", f"{9 + minutes // 60:02}:{minutes % 60:02}")
    draft = bill(deal(terms(scope=ALL_BILLABLE, rounding=rule, minimum=minimum(60, "all"))), "2026-06", [entry])
    assert sum(part.seconds for line in draft.lines for part in line.parts) == seconds
    assert draft.taken == ("t1",)


def test_with_rounding_by_the_day_that_days_total_counts_as_the_entry() -> None:
    entries = [work("t1", "2026-06-01 09:00", "09:20"), work("t2", "2026-06-01 10:00", "10:20")]
    by_day = bill(
        deal(terms(scope=ALL_BILLABLE, rounding=rounding(10, per="day"), minimum=minimum(60, "all"))),
        "2026-06",
        entries,
    )
    by_entry = bill(deal(terms(scope=ALL_BILLABLE, minimum=minimum(60, "all"))), "2026-06", entries)
    assert [(part.entry, part.seconds) for part in by_day.lines[0].parts] == [("t1", 1200), ("t2", 2400)]
    assert [(part.entry, part.seconds) for part in by_entry.lines[0].parts] == [("t1", 3600), ("t2", 3600)]


def test_the_minimums_difference_goes_to_the_last_part_that_still_has_time() -> None:
    """R3: 16:40 to 17:04 down to 20 minutes leaves the evening without time, so the minimum is normal time."""
    agreement = deal(
        terms(
            scope=ALL_BILLABLE, surcharges="after_hours 50%", rounding=rounding(20, "down"), minimum=minimum(60, "all")
        )
    )
    assert written(bill(agreement, "2026-06", [work("t1", "2026-06-01 16:40", "17:04")])) == [
        "billable patching 1.00 h × 1000.00 = 1000.00 [t1]"
    ]


def test_an_entry_that_is_rounded_to_nothing_bears_no_amount_by_the_entry() -> None:
    assert _bill([work("t1", "2026-06-01 09:00", "09:07", callout=True)], rounding=rounding(15, "down")) == []


@pytest.mark.parametrize(("break_seconds", "lines"), [(1800, 1), (3600, 0), (7200, 0)])
def test_a_break_comes_off_the_end_and_may_leave_nothing(break_seconds: int, lines: int) -> None:
    entry = work("t1", "2026-06-01 16:30", "17:30", break_seconds=break_seconds, callout=True)
    found = _bill([entry])
    assert len(found) == lines
    if found:
        assert found == ["billable patching callout 0.50 h × 1000.00 = 500.00 + callout 500.00 [t1]"]


def test_the_break_of_an_entry_without_clock_times_is_ignored() -> None:
    assert _bill([work("t1", "2026-06-01", seconds=3600, break_seconds=1800)]) == [
        "billable patching 1.00 h × 1000.00 = 1000.00 [t1]"
    ]


def test_a_minimum_shows_its_place_in_the_agreement_where_it_added_time() -> None:
    rule = minimum(60, "callout")
    agreement = deal(terms(scope=ALL_BILLABLE, minimum=type(rule)(minutes=60, for_="callout", clause="§ 7")))
    short, long = (
        bill(agreement, "2026-06", [work("t1", "2026-06-01 09:00", until, callout=True)])
        for until in ("09:10", "11:00")
    )
    assert short.lines[0].clause_note == "§ 7"
    assert long.lines[0].clause_note is None


def test_versions_round_by_the_entrys_local_start_date() -> None:
    agreement = deal(
        terms("2026-01-01", scope=ALL_BILLABLE, rounding=rounding(30)), terms("2026-06-02", scope=ALL_BILLABLE)
    )
    entries = [work("t1", "2026-06-01 23:50", "2026-06-02 00:10"), work("t2", "2026-06-02 09:00", "09:12")]
    assert written(bill(agreement, "2026-06", entries)) == [
        "billable patching 0.50 h × 1000.00 = 500.00 [t1]",
        "billable patching 0.20 h × 1000.00 = 200.00 [t2]",
    ]

"""Coverage, limits and the allowance ledger (rules.md 3.4, 3.5; fine-print L1 to L12, A3)."""

from __future__ import annotations

from typing import Any

import pytest

from contractor_desk.core.agreement import CarriedIn
from contractor_desk.core.coverage import verdict
from tests.core.deals import (
    allowance,
    bill,
    day,
    deal,
    fee,
    issued_run,
    ledger,
    opening,
    period,
    suspension,
    terms,
    told,
    work,
    written,
    yes,
)

SCOPE = "patching included, onsite limited 4, training billable, design excluded"


def _days(*hours: float, service: str = "patching", month: str = "2026-06", **kw: Any) -> list[Any]:
    """An entry of so many hours on the 1st, 2nd, 3rd … of the month."""
    return [
        work(f"t{number}", f"{month}-{number:02}", service=service, hours=length, **kw)
        for number, length in enumerate(hours, start=1)
    ]


# ---- coverage and limits ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("service", "line"),
    [
        ("patching", "included patching 2.00 h × 0.00 = 0.00 [t1]"),
        ("onsite", "included onsite 2.00 h × 0.00 = 0.00 [t1]"),
        ("training", "billable training 2.00 h × 1000.00 = 2000.00 [t1]"),
        ("design", "out_of_scope design 2.00 h × 1000.00 = 2000.00 [t1]"),
        ("unheard", "out_of_scope unheard 2.00 h × 1000.00 = 2000.00 [t1]"),
    ],
)
def test_the_coverage_of_the_service_decides(service: str, line: str) -> None:
    assert written(bill(deal(terms(scope=SCOPE)), "2026-06", _days(2, service=service))) == [line]


@pytest.mark.parametrize(("unlisted", "kind"), [("included", "included"), ("billable", "billable")])
def test_an_unlisted_service_has_the_coverage_that_the_terms_say(unlisted: str, kind: str) -> None:
    draft = bill(deal(terms(scope=SCOPE, unlisted=unlisted)), "2026-06", _days(2, service="unheard"))
    assert [(line.kind, line.clause) for line in draft.lines] == [(kind, "unlisted")]


def test_the_verdict_names_its_rule() -> None:
    assert verdict(terms(scope=SCOPE), "onsite").clause == "scope:onsite"
    assert verdict(terms(scope=SCOPE), "onsite").limit_seconds == 14_400
    assert verdict(terms(scope=SCOPE), "unheard").clause == "unlisted"


def test_limits_do_not_roll_over_and_are_not_prorated() -> None:
    agreement = deal(terms(scope=SCOPE), period=period("2026-01-30"))
    entries = [
        work("t1", "2026-01-30", service="onsite", hours=3),
        work("t2", "2026-01-31", service="onsite", hours=2),
        work("t3", "2026-02-01", service="onsite", hours=4.5),
    ]
    assert written(bill(agreement, "2026-01", entries)) == [
        "included onsite 4.00 h × 0.00 = 0.00 [t1 t2]",
        "out_of_scope onsite 1.00 h × 1000.00 = 1000.00 [t2]",
    ]
    assert written(bill(agreement, "2026-02", entries)) == [
        "included onsite 4.00 h × 0.00 = 0.00 [t3]",
        "out_of_scope onsite 0.50 h × 1000.00 = 500.00 [t3]",
    ]


def test_a_limit_in_odd_hours_becomes_whole_seconds_half_up() -> None:
    """L10: 0.00125 hours are 4.5 seconds, so 5."""
    draft = bill(deal(terms(scope="onsite limited 0.00125")), "2026-06", _days(1, service="onsite"))
    assert [part.seconds for line in draft.lines for part in line.parts] == [3595]


@pytest.mark.parametrize(
    ("before", "after", "hours", "included"),
    [
        # L1: each entry is held against the limit of its own version, what is used counts over versions
        ("onsite limited 4", "onsite limited 6", (5, 3), {"t1": 4, "t2": 2}),
        ("onsite limited 6", "onsite limited 4", (5, 3), {"t1": 5}),
        ("onsite limited 6", "onsite limited 4", (3, 3), {"t1": 3, "t2": 1}),
        # only time rated under `limited` counts
        ("onsite included", "onsite limited 4", (5, 3), {"t1": 5, "t2": 3}),
        ("onsite billable", "onsite limited 4", (5, 5), {"t2": 4}),
        ("onsite limited 4", "onsite included", (5, 3), {"t1": 4, "t2": 3}),
    ],
)
def test_a_limit_over_two_versions(before: str, after: str, hours: tuple[int, int], included: dict[str, int]) -> None:
    agreement = deal(terms("2026-01-01", scope=before), terms("2026-06-02", scope=after))
    draft = bill(agreement, "2026-06", _days(*hours, service="onsite"))
    found = {part.entry: part.seconds // 3600 for line in draft.lines if line.kind == "included" for part in line.parts}
    assert found == included


@pytest.mark.parametrize(
    ("approved", "problem"),
    [
        (None, ["not_approved t1"]),
        (yes("2026-07-07"), []),
        (yes("2026-07-07", reference="mail"), []),
        # A13: a date and at least one of the two
        (yes("2026-07-07", by=None), ["not_approved t1"]),
        (yes("2026-07-07", by=""), ["not_approved t1"]),
    ],
)
def test_excluded_work_may_need_a_yes(approved: Any, problem: list[str]) -> None:
    agreement = deal(terms(scope=SCOPE, approval="required"))
    draft = bill(agreement, "2026-06", [work("t1", "2026-06-01", service="design", hours=1, approved=approved)])
    assert told(draft) == problem
    assert len(draft.lines) == (0 if problem else 1)


def test_a_limited_service_needs_no_yes_and_an_unlisted_one_does() -> None:
    agreement = deal(terms(scope=SCOPE, approval="required"))
    entries = [
        work("t1", "2026-06-01", service="onsite", hours=5),
        work("t2", "2026-06-02", service="unheard", hours=1),
        work("t3", "2026-06-03", service="training", hours=1),
    ]
    draft = bill(agreement, "2026-06", entries)
    assert told(draft) == ["not_approved t2"]
    assert draft.taken == ("t1", "t3")


def test_an_entry_that_is_left_out_uses_nothing_of_a_limit_or_a_day() -> None:
    running = work("t0", "2026-06-01 07:00", service="onsite")
    entries = [running, *_days(4, service="onsite")]
    assert written(bill(deal(terms(scope=SCOPE)), "2026-06", entries)) == ["included onsite 4.00 h × 0.00 = 0.00 [t1]"]


# ---- the ledger ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "used", "ledgers"),
    [
        # no roll-over: the rest expires at the end of the month
        ({"hours": "10"}, [3], ["0 + 10 = 3 used + 7 expired + 0 out; 0 over"]),
        # one month more
        (
            {"hours": "10", "months": 1},
            [3, 4, 12],
            [
                "0 + 10 = 3 used + 0 expired + 7 out; 0 over",
                "7 + 10 = 4 used + 3 expired + 10 out; 0 over",
                "10 + 10 = 12 used + 0 expired + 8 out; 0 over",
            ],
        ),
        # two months, the oldest first and a cap in all
        (
            {"hours": "10", "months": 2, "cap": "12"},
            [3, 5, 1, 25],
            [
                "0 + 10 = 3 used + 0 expired + 7 out; 0 over",
                "7 + 10 = 5 used + 0 expired + 12 out; 0 over",
                "12 + 10 = 1 used + 9 expired + 12 out; 0 over",
                "12 + 10 = 22 used + 0 expired + 0 out; 3 over",
            ],
        ),
        # a cap of nothing
        ({"hours": "10", "months": 2, "cap": "0"}, [3, 11], ["0 + 10 = 3 used + 7 expired + 0 out; 0 over"]),
        ({"hours": "0", "months": 2}, [1], ["0 + 0 = 0 used + 0 expired + 0 out; 1 over"]),
    ],
)
def test_unused_hours_roll_over(rule: dict[str, Any], used: list[int], ledgers: list[str]) -> None:
    agreement = deal(terms(scope=SCOPE, allowance=allowance(**rule)))
    entries = [work(f"t{number}", f"2026-{number:02}-10", hours=hours) for number, hours in enumerate(used, start=1)]
    open_ = [bill(agreement, f"2026-{number:02}", entries) for number in range(1, len(ledgers) + 1)]
    assert [ledger(draft) for draft in open_] == ledgers
    issued: tuple[Any, ...] = ()
    for number, expected in enumerate(ledgers, start=1):
        month = f"2026-{number:02}"
        issued = issued_run(agreement, [f"2026-{earlier:02}" for earlier in range(1, number)], entries)
        assert ledger(bill(agreement, month, entries, issued=issued)) == expected


def test_a_part_that_finds_too_little_is_split_to_the_second() -> None:
    agreement = deal(terms(scope=SCOPE, allowance=allowance("8", rate="950")))
    entries = [work("t1", "2026-06-01", seconds=28_770), work("t2", "2026-06-02", seconds=3_600)]
    draft = bill(agreement, "2026-06", entries)
    assert written(draft) == [
        "included patching 8.00 h × 0.00 = 0.00 [t1 t2]",
        "overage patching 0.99 h × 950.00 = 940.50 [t2]",
    ]
    assert [(part.entry, part.seconds) for part in draft.lines[1].parts] == [("t2", 3570)]
    assert draft.lines[1].clause == "allowance.overage"


def test_an_entry_can_be_included_overage_and_out_of_scope_at_once() -> None:
    """Limited work draws on the allowance like any other (L6)."""
    agreement = deal(terms(scope=SCOPE, allowance=allowance("3", rate="900")))
    draft = bill(agreement, "2026-06", _days(6, service="onsite"))
    assert written(draft) == [
        "included onsite 3.00 h × 0.00 = 0.00 [t1]",
        "overage onsite 1.00 h × 900.00 = 900.00 [t1]",
        "out_of_scope onsite 2.00 h × 1000.00 = 2000.00 [t1]",
    ]
    assert ledger(draft) == "0 + 3 = 3 used + 0 expired + 0 out; 1 over"


def test_billable_and_excluded_work_draws_on_nothing() -> None:
    agreement = deal(terms(scope=SCOPE, allowance=allowance("3")))
    entries = [
        work("t1", "2026-06-01", service="training", hours=2),
        work("t2", "2026-06-02", service="design", hours=2),
    ]
    assert ledger(bill(agreement, "2026-06", entries)) == "0 + 3 = 0 used + 3 expired + 0 out; 0 over"


@pytest.mark.parametrize(
    ("hours", "start", "seconds"),
    [
        # 17 of 31 days, to whole minutes, half up
        ("20", "2026-01-15", 658 * 60),
        ("10", "2026-01-15", 329 * 60),
        ("7.5", "2026-01-15", 247 * 60),
        ("1", "2026-06-30", 2 * 60),
        # 0.5 minutes: 0.25 h × 1 / 30
        ("0.25", "2026-06-30", 60),
        ("20", "2026-01-01", 72_000),
        # a whole month is in whole minutes too
        ("0.0125", "2026-01-01", 60),
        ("0.008", "2026-01-01", 0),
    ],
)
def test_the_grant_is_prorated_by_days_to_whole_minutes(hours: str, start: str, seconds: int) -> None:
    agreement = deal(terms(start, scope=SCOPE, allowance=allowance(hours)))
    found = bill(agreement, start[:7]).allowance
    assert found is not None
    assert found.granted_seconds == seconds


@pytest.mark.parametrize(
    ("fees", "granted"),
    [
        # L8: `prorate: none` gives the hours of the version of the first day in force, whole
        ((fee("1000", prorate="none"), fee("2000", prorate="none")), 6),
        ((fee("1000", prorate="none"), fee("2000")), 6),
        ((fee("1000"), fee("2000", prorate="none")), 6 / 3 + 12 * 2 / 3),
        ((None, None), 6 / 3 + 12 * 2 / 3),
        ((None, fee("2000", prorate="none")), 6 / 3 + 12 * 2 / 3),
    ],
)
def test_two_versions_in_a_month_grant_their_shares(fees: tuple[Any, Any], granted: float) -> None:
    agreement = deal(
        terms("2026-01-01", scope=SCOPE, allowance=allowance("6"), fee=fees[0]),
        terms("2026-06-11", scope=SCOPE, allowance=allowance("12"), fee=fees[1]),
    )
    found = bill(agreement, "2026-06").allowance
    assert found is not None
    assert found.granted_seconds == granted * 3600


def test_an_unprorated_fee_gives_the_whole_allowance_in_a_short_month() -> None:
    agreement = deal(terms("2026-06-20", scope=SCOPE, allowance=allowance("10"), fee=fee("1000", prorate="none")))
    assert ledger(bill(agreement, "2026-06")) == "0 + 10 = 0 used + 10 expired + 0 out; 0 over"


def test_the_grant_of_a_month_is_one() -> None:
    """L11: work of the first version draws on what the second grants as well."""
    agreement = deal(
        terms("2026-01-01", scope=SCOPE, allowance=allowance("3")),
        terms("2026-06-16", scope=SCOPE, allowance=allowance("9")),
    )
    assert ledger(bill(agreement, "2026-06", _days(6))) == "0 + 6 = 6 used + 0 expired + 0 out; 0 over"


def test_work_under_a_version_without_an_allowance_is_without_limit() -> None:
    """L5, L4: the month has an allowance, since one of its versions has one."""
    agreement = deal(
        terms("2026-01-01", scope=SCOPE), terms("2026-06-16", scope=SCOPE, allowance=allowance("4", rate="900"))
    )
    entries = [work("t1", "2026-06-10", hours=50), work("t2", "2026-06-20", hours=3)]
    draft = bill(agreement, "2026-06", entries)
    assert ledger(draft) == "0 + 2 = 2 used + 0 expired + 0 out; 1 over"
    assert written(draft) == [
        "included patching 50.00 h × 0.00 = 0.00 [t1]",
        "included patching 2.00 h × 0.00 = 0.00 [t2]",
        "overage patching 1.00 h × 900.00 = 900.00 [t2]",
    ]


def test_what_was_carried_into_a_month_without_an_allowance_expires_unseen() -> None:
    agreement = deal(
        terms("2026-01-01", scope=SCOPE, allowance=allowance("4", months=6)),
        terms("2026-02-01", scope=SCOPE),
        terms("2026-03-01", scope=SCOPE, allowance=allowance("5", months=6)),
    )
    assert ledger(bill(agreement, "2026-01")) == "0 + 4 = 0 used + 0 expired + 4 out; 0 over"
    assert ledger(bill(agreement, "2026-02", _days(90, month="2026-02"))) == "none"
    assert ledger(bill(agreement, "2026-03")) == "0 + 5 = 0 used + 0 expired + 5 out; 0 over"


def test_late_work_of_a_version_with_an_allowance_is_without_limit_in_a_month_that_has_none() -> None:
    """L5: its own version and the month being billed both need one."""
    agreement = deal(
        terms("2026-01-01", scope=SCOPE, fee="100", allowance=allowance("4")), terms("2026-02-01", scope=SCOPE)
    )
    issued = issued_run(agreement, ["2026-01"])
    draft = bill(agreement, "2026-02", [work("late", "2026-01-20", hours=30)], issued=issued)
    assert written(draft) == ["included patching 30.00 h × 0.00 = 0.00 [late]"]
    assert ledger(draft) == "none"


def test_the_roll_over_rule_of_the_months_last_day_in_force_decides() -> None:
    """L9: June's rule, that of its last day, lets May's and June's hours go on, whatever May's said."""
    agreement = deal(
        terms("2026-05-01", scope=SCOPE, allowance=allowance("4", months=1)),
        terms("2026-06-30", scope=SCOPE, allowance=allowance("4", months=3, cap="7")),
    )
    assert ledger(bill(agreement, "2026-05")) == "0 + 4 = 0 used + 0 expired + 4 out; 0 over"
    # 4 × 29 / 30 = 3:52 and 4 / 30 = 0:08
    assert ledger(bill(agreement, "2026-06")) == "4 + 4 = 0 used + 1 expired + 7 out; 0 over"
    assert ledger(bill(agreement, "2026-07")) == "7 + 4 = 0 used + 4 expired + 7 out; 0 over"


def test_a_last_version_without_an_allowance_lets_nothing_go_on() -> None:
    agreement = deal(
        terms("2026-05-01", scope=SCOPE, allowance=allowance("6", months=3)), terms("2026-06-16", scope=SCOPE)
    )
    assert ledger(bill(agreement, "2026-06")) == "6 + 3 = 0 used + 9 expired + 0 out; 0 over"


def test_overage_without_a_rate_counts_in_the_ledger_though_no_line_shows_it() -> None:
    """L12, P1."""
    agreement = deal(terms(scope=SCOPE, rate=None, allowance=allowance("2")))
    draft = bill(agreement, "2026-06", _days(3, 1))
    assert written(draft) == ["included patching 2.00 h × 0.00 = 0.00 [t1]"]
    assert told(draft) == ["no_rate t1", "no_rate t2"]
    assert ledger(draft) == "0 + 2 = 2 used + 0 expired + 0 out; 2 over"
    assert draft.taken == ("t1",)


def test_an_open_earlier_month_counts_with_the_work_dated_in_it_never_with_late_entries() -> None:
    """L7: January is issued, February is not: t2 is late for February's draft and for March's."""
    agreement = deal(terms(scope=SCOPE, fee="100", allowance=allowance("10", rate="900", months=3)))
    issued = issued_run(agreement, ["2026-01"])
    entries = [work("t2", "2026-01-31", hours=12), work("t3", "2026-02-10", hours=4)]
    assert ledger(bill(agreement, "2026-02", entries, issued=issued)) == "10 + 10 = 16 used + 0 expired + 4 out; 0 over"
    march = bill(agreement, "2026-03", entries, issued=issued)
    assert ledger(march) == "16 + 10 = 12 used + 0 expired + 14 out; 0 over"
    assert told(march) == ["earlier_month_open 2026-02"]
    assert march.taken == ("t2",)


def test_an_issued_months_ledger_stands() -> None:
    agreement = deal(terms(scope=SCOPE, fee="100", allowance=allowance("10", months=1)))
    issued = issued_run(agreement, ["2026-01"], [work("t1", "2026-01-10", hours=2)])
    # t1 was taken away from the book since; the ledger of January is frozen all the same
    assert ledger(bill(agreement, "2026-02", issued=issued)) == "8 + 10 = 0 used + 8 expired + 10 out; 0 over"


# ---- months without a day in force, suspensions, the opening ---------------------------------------------------------


def test_after_the_end_what_was_carried_in_can_be_used_and_nothing_is_granted() -> None:
    agreement = deal(
        terms(scope=SCOPE, allowance=allowance("10", rate="900", months=2)), period=period(end="2026-03-31")
    )
    entries = [work("t1", "2026-04-10", hours=25, outside_period=True)]
    draft = bill(agreement, "2026-04", entries)
    # January's 10 hours are too old for April
    assert ledger(draft) == "20 + 0 = 20 used + 0 expired + 0 out; 5 over"
    assert written(draft)[-1] == "overage patching 5.00 h × 900.00 = 4500.00 [t1]"


def test_before_the_start_the_earliest_version_counts_and_grants_nothing() -> None:
    agreement = deal(terms("2026-03-01", scope=SCOPE, allowance=allowance("10", rate="900")))
    entries = [work("t1", "2026-02-10", hours=2, outside_period=True)]
    draft = bill(agreement, "2026-02", entries)
    assert ledger(draft) == "0 + 0 = 0 used + 0 expired + 0 out; 2 over"
    assert told(bill(agreement, "2026-03", entries)) == ["earlier_month_open 2026-02"]


def test_suspended_days_grant_nothing_even_where_the_fee_goes_on() -> None:
    agreement = deal(
        terms(scope=SCOPE, fee="3000", allowance=allowance("30", months=1)),
        suspensions=(suspension("2026-06-11", "2026-07-31", fee="keep"),),
    )
    assert ledger(bill(agreement, "2026-06")) == "30 + 10 = 0 used + 30 expired + 10 out; 0 over"
    assert ledger(bill(agreement, "2026-07")) == "10 + 0 = 0 used + 10 expired + 0 out; 0 over"
    assert written(bill(agreement, "2026-07")) == ["fee 2026-07-01..2026-07-31 1.00 × 3000.00 = 3000.00"]


def test_an_opening_starts_the_ledger_with_what_is_carried_in() -> None:
    agreement = deal(
        terms(scope=SCOPE, allowance=allowance("10", months=2, cap="12")),
        opening=opening(
            "2026-06",
            carried_in=(CarriedIn(from_="2026-05", seconds=7200), CarriedIn(from_="2026-04", seconds=3600)),
        ),
    )
    entries = [work("old", "2026-05-20", hours=100), *_days(2)]
    assert ledger(bill(agreement, "2026-06", entries)) == "3 + 10 = 2 used + 0 expired + 11 out; 0 over"
    # May's last hour goes on to July, not to August
    assert ledger(bill(agreement, "2026-07", entries)) == "11 + 10 = 0 used + 9 expired + 12 out; 0 over"
    assert ledger(bill(agreement, "2026-08", entries)) == "12 + 10 = 0 used + 10 expired + 12 out; 0 over"


@pytest.mark.parametrize("month", ["2026-05", "2026-01", "2025-01"])
def test_months_before_the_opening_have_no_draft(month: str) -> None:
    agreement = deal(terms(scope=SCOPE, fee="100"), opening=opening("2026-06"))
    draft = bill(agreement, month, [work("old", f"{month}-20", hours=100), work("run", f"{month}-20 09:00")])
    assert (draft.lines, draft.problems, draft.allowance) == ((), (), None)


def test_entries_before_the_opening_are_history_and_never_late() -> None:
    agreement = deal(terms(scope=SCOPE, fee="100"), opening=opening("2026-06"))
    entries = [work("old", "2026-05-20", hours=100), work("run", "2026-05-20 09:00")]
    issued = issued_run(agreement, ["2026-06"], entries)
    for month in ("2026-06", "2026-07"):
        draft = bill(agreement, month, entries, issued=[invoice for invoice in issued if invoice.month != month])
        assert draft.taken == ()
        assert "running" not in " ".join(told(draft))


def test_the_day_of_work_is_the_local_one() -> None:
    """23:30 UTC on 30 June is 1 July in Stockholm."""
    agreement = deal(terms(scope=SCOPE))
    entry = work("t1", "2026-07-01 01:30", "02:30")
    assert entry.local_date == day("2026-07-01")
    assert bill(agreement, "2026-06", [entry]).lines == ()
    assert len(bill(agreement, "2026-07", [entry]).lines) == 1

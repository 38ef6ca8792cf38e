"""Which entries a run takes, what it says of the rest, and what earlier months leave open
(rules.md 3.1; fine-print A1 to A15, O1 to O6)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from contractor_desk.core.invoicing import Drafting, digest
from contractor_desk.core.months import Month
from tests.core.deals import (
    adjustment,
    allowance,
    bill,
    deal,
    expense,
    fee,
    issue,
    issued_run,
    milestone,
    opening,
    period,
    suspension,
    terms,
    told,
    work,
    yes,
)

SCOPE = "patching billable, design excluded"


def _taken(agreement: Any, month: str, entries: list[Any], **kw: Any) -> tuple[str, ...]:
    return bill(agreement, month, entries, **kw).taken


def test_a_draft_agreement_is_not_billed_and_an_ended_one_is() -> None:
    entries = [work("t1", "2026-06-01", hours=1), work("t2", "2026-06-01 09:00")]
    agreement = deal(terms(scope=SCOPE, fee="100"))
    empty = bill(replace(agreement, status="draft"), "2026-06", entries)
    assert (empty.lines, empty.problems, empty.allowance, empty.total) == ((), (), None, 0)
    assert len(bill(replace(agreement, status="ended"), "2026-06", entries).lines) == 2


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (work("t", "2026-06-10", hours=1), None),
        # the first reason that holds: running, outside the period, no terms, not approved
        (work("t", "2026-07-10 09:00", service="design"), "running"),
        (work("t", "2026-07-10", hours=1, service="design"), "outside_period"),
        (work("t", "2026-05-10", hours=1, service="design"), "outside_period"),
        (work("t", "2026-06-01", hours=1, service="design"), "no_terms"),
        (work("t", "2026-06-10", hours=1, service="design"), "not_approved"),
        (work("t", "2026-06-10", hours=1, service="design", approved=yes("2026-06-11")), None),
        # charge anyway does not stop a timer, and does not approve
        (work("t", "2026-07-10 09:00", outside_period=True), "running"),
        (work("t", "2026-07-10", hours=1, service="design", outside_period=True), "not_approved"),
        (work("t", "2026-07-10", hours=1, outside_period=True), None),
        (work("t", "2026-05-10", hours=1, outside_period=True), None),
        (work("t", "2026-06-01", hours=1, outside_period=True), None),
        # what is not billable is left out without a word
        (work("t", "2026-06-10", hours=1, billable=False), ""),
        (work("t", "2026-07-10 09:00", billable=False), ""),
        (work("t", "2026-07-10", hours=1, billable=False), ""),
    ],
)
def test_one_problem_an_entry_the_first_that_holds(entry: Any, problem: str | None) -> None:
    agreement = deal(
        terms("2026-06-05", scope=SCOPE, approval="required"), period=period("2026-06-01", end="2026-06-30")
    )
    draft = bill(agreement, str(entry.local_date)[:7], [entry])
    assert told(draft) == ([f"{problem} t"] if problem else [])
    assert draft.taken == (("t",) if problem is None else ())


def test_work_on_a_suspended_day_is_outside_the_period() -> None:
    agreement = deal(terms(scope=SCOPE), suspensions=(suspension("2026-06-10", "2026-06-12"),))
    entries = [work(f"t{on}", f"2026-06-{on}", hours=1) for on in ("09", "10", "12", "13")]
    entries.append(work("t11", "2026-06-11", hours=1, outside_period=True))
    draft = bill(agreement, "2026-06", entries)
    assert told(draft) == ["outside_period t10", "outside_period t12"]
    assert draft.taken == ("t09", "t11", "t13")


def test_charge_anyway_goes_by_the_version_of_its_date_or_the_earliest() -> None:
    agreement = deal(
        terms("2026-03-01", scope=SCOPE, rate="100"),
        terms("2026-05-01", scope=SCOPE, rate="200"),
        period=period("2026-03-01", end="2026-04-15"),
    )
    entries = [work(f"t{month}", f"2026-{month}-20", hours=1, outside_period=True) for month in ("02", "04", "05")]
    prices = [str(bill(agreement, f"2026-{month}", entries).lines[0].price) for month in ("02", "04", "05")]
    assert prices == ["100", "100", "200"]


def test_entries_are_taken_in_the_order_of_start_then_key() -> None:
    entries = [
        work("c", "2026-06-01 09:00", "10:00"),
        work("b", "2026-06-01 09:00", "10:00", worker="olle"),
        work("d", "2026-06-01", hours=1),
        work("a", "2026-06-01 10:00", "11:00"),
        work("e", "2026-06-01 00:00", "00:30"),
    ]
    assert _taken(deal(terms(scope=SCOPE)), "2026-06", entries) == ("d", "e", "b", "c", "a")


# ---- issued and open months ------------------------------------------------------------------------------------------


JANUARY, FEBRUARY = work("t1", "2026-01-10", hours=1), work("t2", "2026-02-10", hours=1)


def test_an_issued_month_has_no_draft() -> None:
    agreement = deal(terms(scope=SCOPE))
    issued = issued_run(agreement, ["2026-01"], [JANUARY])
    draft = bill(agreement, "2026-01", [work("t9", "2026-01-20", hours=1)], issued=issued)
    assert (draft.lines, draft.problems, draft.taken) == ((), (), ())


def test_work_logged_for_an_issued_month_is_late_work_of_every_open_later_month() -> None:
    agreement = deal(terms(scope=SCOPE))
    issued = issued_run(agreement, ["2026-01"], [JANUARY])
    entries = [JANUARY, work("late", "2026-01-20", hours=1), FEBRUARY]
    assert _taken(agreement, "2026-02", entries, issued=issued) == ("late", "t2")
    march = bill(agreement, "2026-03", entries, issued=issued)
    assert march.taken == ("late",)
    assert told(march) == ["earlier_month_open 2026-02"]
    # the first to be issued takes it
    both = (*issued, issue(bill(agreement, "2026-02", entries, issued=issued)))
    assert _taken(agreement, "2026-03", entries, issued=both) == ()


def test_an_earlier_month_that_is_open_keeps_its_own_work() -> None:
    agreement = deal(terms(scope=SCOPE))
    draft = bill(agreement, "2026-02", [JANUARY, FEBRUARY])
    assert draft.taken == ("t2",)
    assert told(draft) == ["earlier_month_open 2026-01"]


def test_what_is_not_billed_counts_late_work_once_and_says_since_when() -> None:
    """rules.md 3: totals over several drafts count each entry once."""
    agreement = deal(terms(scope=SCOPE))
    issued = issued_run(agreement, ["2026-01"], [JANUARY])
    entries = [JANUARY, work("late", "2026-01-20", hours=3), FEBRUARY, work("t3", "2026-03-10", hours=1)]
    drafts = [bill(agreement, month, entries, issued=issued).net for month in ("2026-02", "2026-03")]
    assert drafts == [Decimal(4000), Decimal(4000)]
    found = Drafting(agreement, entries, (), issued, round_total=False).unbilled(Month(2026, 3))
    assert (found.net, [str(month) for month in found.months]) == (Decimal(5000), ["2026-02", "2026-03"])
    assert found.draft == bill(agreement, "2026-03", entries, issued=issued)


@pytest.mark.parametrize(
    ("agreement", "issued_until", "net"),
    [
        (deal(terms(scope=SCOPE)), 0, "4000"),
        (deal(terms(scope=SCOPE)), 2, "2000"),
        (deal(terms(scope=SCOPE)), 4, "0"),
        (deal(terms(scope=SCOPE, fee="100")), 0, "4400"),
        (deal(terms(scope=SCOPE), opening=opening("2026-03")), 0, "2000"),
        (deal(terms(scope=SCOPE), opening=opening("2026-05")), 0, "0"),
        (deal(terms(scope=SCOPE), status="draft"), 0, "0"),
        (deal(terms(scope="patching included", fee="100", allowance=allowance("2", months=1, rate="10"))), 0, "400"),
    ],
)
def test_what_is_not_billed_is_what_the_drafts_of_its_months_come_to(
    agreement: Any, issued_until: int, net: str
) -> None:
    months = [f"2026-0{number}" for number in range(1, 5)]
    entries = [work(f"t{month}", f"{month}-10", hours=1) for month in months]
    issued = issued_run(agreement, months[:issued_until], entries)
    found = Drafting(agreement, entries, (), issued, round_total=False).unbilled(Month(2026, 4))
    drafts = {month: bill(agreement, month, entries, issued=issued) for month in months}
    assert found.net == sum(draft.net for draft in drafts.values()) == Decimal(net)
    assert [str(month) for month in found.months] == [month for month, draft in drafts.items() if draft.lines]
    assert found.draft == drafts["2026-04"]


def test_an_entry_that_an_issued_month_left_out_is_reported_in_every_later_run() -> None:
    agreement = deal(terms(scope=SCOPE, approval="required"), period=period(end="2026-12-31"))
    left = [work("t3", "2026-01-11", service="design", hours=1), work("t4", "2026-01-12 09:00")]
    issued = issued_run(agreement, ["2026-01"], [JANUARY, *left])
    assert issued[0].taken == {"t1"}
    for month in ("2026-02", "2026-05"):
        draft = bill(agreement, month, [JANUARY, *left], issued=issued)
        assert told(draft) == ["not_approved t3", "running t4"]
    approved = [replace(left[0], approved=yes("2026-04-01"))]
    assert _taken(agreement, "2026-02", [JANUARY, *approved], issued=issued) == ("t3",)


def test_a_month_that_is_credited_in_full_is_open_again() -> None:
    """A8: its entries come back, its ledger is open; later ledgers that are issued stand."""
    agreement = deal(terms(scope="patching included", fee="100", allowance=allowance("10", months=2)))
    issued = issued_run(agreement, ["2026-01", "2026-02"], [JANUARY, FEBRUARY])
    credited = issued[1:]
    january = bill(agreement, "2026-01", [JANUARY, FEBRUARY], issued=credited)
    assert january.taken == ("t1",)
    march = bill(agreement, "2026-03", [JANUARY, FEBRUARY, work("t9", "2026-01-30", hours=9)], issued=credited)
    assert told(march) == ["earlier_month_open 2026-01"]
    assert march.allowance is not None and issued[1].allowance is not None
    assert march.allowance.carried_in_seconds == issued[1].allowance.carried_out_seconds == 18 * 3600


def test_an_open_month_before_an_issued_one_is_reported_and_its_ledger_never_enters() -> None:
    agreement = deal(terms(scope="patching included", fee="100", allowance=allowance("10", months=1)))
    issued = (issue(bill(agreement, "2026-02", [JANUARY, FEBRUARY])),)
    draft = bill(agreement, "2026-03", [work("t1", "2026-01-10", hours=5), FEBRUARY], issued=issued)
    assert told(draft) == ["earlier_month_open 2026-01"]
    assert draft.allowance is not None
    assert draft.allowance.carried_in_seconds == 10 * 3600


@pytest.mark.parametrize(
    ("agreement", "kw"),
    [
        (deal(terms("2026-01-01", fee="100"), period=period(end="2026-01-31")), {}),
        (deal(terms(scope=SCOPE)), {"entries": [JANUARY]}),
        (deal(terms()), {"expenses": [expense("e1", "2026-01-10", "5")]}),
        (deal(terms(), milestones=(milestone("m1", "5", "2026-01-10"),)), {}),
        (deal(terms(), adjustments=(adjustment("j1", "2026-01", "5"),)), {}),
        # before the agreement's first month too
        (deal(terms("2026-02-01")), {"expenses": [expense("e1", "2026-01-10", "5")]}),
        (deal(terms("2026-02-01")), {"entries": [work("t1", "2026-01-10", hours=1, outside_period=True)]}),
    ],
)
def test_an_earlier_month_that_would_have_a_line_is_reported(agreement: Any, kw: dict[str, Any]) -> None:
    assert told(bill(agreement, "2026-03", **kw))[0] == "earlier_month_open 2026-01"


@pytest.mark.parametrize(
    "entry",
    [
        work("t1", "2026-01-10 09:00"),
        work("t1", "2026-01-10", hours=1, billable=False),
        work("t1", "2026-01-10", seconds=10),
        work("t1", "2025-01-10", hours=1),
        work("t1", "2026-04-10", hours=1),
        work("t1", "2026-03-10", hours=1),
    ],
)
def test_an_earlier_month_without_a_line_is_not_reported(entry: Any) -> None:
    draft = bill(deal(terms(scope=SCOPE)), "2026-03", [entry])
    assert not any(problem.startswith("earlier") for problem in told(draft))


def test_work_logged_into_a_month_that_had_no_line_stays_its_own() -> None:
    """A15: February could not be issued, so it is open."""
    agreement = deal(terms(scope=SCOPE))
    issued = issued_run(agreement, ["2026-01", "2026-02", "2026-03"], [JANUARY, work("t3", "2026-03-01", hours=1)])
    assert [invoice.month for invoice in issued] == ["2026-01", "2026-03"]
    draft = bill(agreement, "2026-04", [JANUARY, FEBRUARY], issued=issued)
    assert draft.taken == ()
    assert told(draft) == ["earlier_month_open 2026-02"]
    assert _taken(agreement, "2026-02", [JANUARY, FEBRUARY], issued=issued) == ("t2",)


def test_an_agreement_that_renews_is_billed_on_without_end() -> None:
    agreement = deal(
        terms(fee="100"),
        period=period(months=12, renewal="automatic", renewal_months=12, notice="2 months"),
    )
    assert len(bill(agreement, "2031-06").lines) == 1
    ended = replace(agreement, period=replace(agreement.period, notice_given_on=period("2027-05-01").start))
    assert len(bill(ended, "2027-12").lines) == 1
    assert len(bill(ended, "2028-01").lines) == 0


def test_issuing_locks_every_entry_that_took_part_also_one_that_came_to_nothing() -> None:
    agreement = deal(terms(scope=SCOPE))
    entries = [work("t1", "2026-06-01", seconds=0), work("t2", "2026-06-01 09:00", "10:00", break_seconds=9999),
               work("t3", "2026-06-01", seconds=17), work("t4", "2026-06-01", hours=1)]  # fmt: skip
    assert _taken(agreement, "2026-06", entries) == ("t1", "t3", "t4", "t2")


# ---- overlaps --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entries", "later"),
    [
        ([("a", "09:00", "10:00", {}), ("b", "10:00", "11:00", {})], []),
        ([("a", "09:00", "10:01", {}), ("b", "10:00", "11:00", {})], ["b"]),
        ([("b", "09:00", "10:00", {}), ("a", "09:00", "10:00", {})], ["b"]),
        ([("a", "09:00", "12:00", {}), ("b", "09:30", "10:00", {}), ("c", "11:00", "11:30", {})], ["b", "c"]),
        ([("a", "09:00", "10:30", {"break_seconds": 1800}), ("b", "10:00", "11:00", {})], []),
        ([("a", "09:00", "10:01", {}), ("b", "10:00", "11:00", {"worker": "olle"})], []),
        ([("a", "09:00", "10:01", {}), ("b", "10:00", "11:00", {"billable": False})], []),
        ([("a", "09:00", "10:01", {}), ("b", "10:00", "10:00", {})], []),
    ],
)
def test_the_later_of_two_entries_that_overlap_is_reported_and_charged(entries: Any, later: list[str]) -> None:
    listed = [work(key, f"2026-06-01 {start}", end, **kw) for key, start, end, kw in entries]
    draft = bill(deal(terms(scope=SCOPE)), "2026-06", [*listed, work("z", "2026-06-01", hours=24)])
    assert told(draft) == [f"overlap {key}" for key in later]
    assert set(later) <= set(draft.taken)


# ---- the draft as a whole --------------------------------------------------------------------------------------------


def test_problems_come_by_code_then_entry() -> None:
    agreement = deal(terms(scope=SCOPE, rate=None, approval="required"), period=period(end="2026-06-30"))
    entries = [
        work("t5", "2026-06-02 09:00", "11:00"),
        work("t4", "2026-06-02 10:00", "11:00"),
        work("t3", "2026-06-01", service="design", hours=1),
        work("t2", "2026-06-01 09:00"),
        work("t1", "2026-06-01 09:00"),
    ]
    assert told(bill(agreement, "2026-06", entries)) == [
        "no_rate t4",
        "no_rate t5",
        "not_approved t3",
        "overlap t4",
        "running t1",
        "running t2",
    ]


def test_the_digest_is_of_everything_that_is_frozen_and_of_nothing_else() -> None:
    agreement = deal(terms("2026-05-01", scope=SCOPE, fee="100"))
    entries = [work("t1", "2026-06-01", hours=1), work("t2", "2026-06-02", hours=1)]
    draft = bill(agreement, "2026-06", entries)
    assert digest(draft) == digest(bill(agreement, "2026-06", reversed(entries)))
    # May is open or issued: the same lines, other problems
    assert digest(draft) == digest(bill(agreement, "2026-06", entries, issued=issued_run(agreement, ["2026-05"])))
    others = [
        bill(agreement, "2026-06", entries[:1]),
        bill(agreement, "2026-06", [entries[0], replace(entries[1], seconds=3601)]),
        bill(agreement, "2026-06", [*entries, work("t3", "2026-06-03", seconds=0)]),
        bill(replace(agreement, currency="EUR"), "2026-06", entries),
        bill(deal(terms("2026-05-01", scope=SCOPE, fee=fee("100", clause="§ 1"))), "2026-06", entries),
    ]
    assert len({digest(other) for other in (draft, *others)}) == 6
    assert len(digest(draft)) == 64


def test_a_draft_without_lines_has_nothing_to_pay() -> None:
    draft = bill(deal(terms()), "2026-06")
    assert (draft.lines, draft.vat, str(draft.net), str(draft.total)) == ((), (), "0.00", "0.00")

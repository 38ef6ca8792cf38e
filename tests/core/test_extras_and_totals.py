"""Expenses, milestones, adjustments, caps, VAT and totals (rules.md 3.10 to 3.12; fine-print X, C and V)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from contractor_desk.core.agreement import Cap, Vat
from contractor_desk.core.report_form import plain_draft
from tests.core.deals import (
    adjustment,
    allowance,
    bill,
    deal,
    expense,
    issued_run,
    milestone,
    opening,
    period,
    terms,
    told,
    work,
    written,
)

SCOPE = "patching included, training billable, design excluded"


# ---- expenses, milestones, adjustments -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cost", "line"),
    [
        (expense("e1", "2026-06-01", "420", markup_percent="10"), "expense e1 1.00 × 462.00 = 462.00"),
        (expense("e1", "2026-06-01", "420"), "expense e1 1.00 × 420.00 = 420.00"),
        (expense("e1", "2026-06-01", "10.10", markup_percent="2.5"), "expense e1 1.00 × 10.35 = 10.35"),
        (expense("e1", "2026-06-01", "0.005"), "expense e1 1.00 × 0.01 = 0.01"),
        (expense("e1", "2026-06-01", "0"), "expense e1 1.00 × 0.00 = 0.00"),
        (expense("e1", "2026-06-01", "-100.005"), "expense e1 1.00 × -100.01 = -100.01"),
        (expense("e1", "2026-06-01", km="120", rate="2.50"), "expense e1 120 km × 2.50 = 300.00"),
        (expense("e1", "2026-06-01", km="12.345", rate="2.505", markup_percent="50"),
         "expense e1 12.345 km × 2.505 = 30.92"),
        (expense("e1", "2026-06-01", km="0", rate="2.50"), None),
        (expense("e1", "2026-06-01", km="0.0", rate="2.50"), None),
    ],
)  # fmt: skip
def test_an_expense_is_a_line(cost: Any, line: str | None) -> None:
    assert written(bill(deal(terms()), "2026-06", expenses=[cost])) == ([] if line is None else [line])


def test_extras_come_by_date_and_key_expenses_before_milestones_before_adjustments() -> None:
    agreement = deal(
        terms(fee="1"),
        milestones=(
            milestone("m2", "1", "2026-06-01"),
            milestone("m1", "1", "2026-06-02"),
            milestone("m0", "1", "2026-06-02"),
            milestone("open", "1", None),
            milestone("later", "1", "2026-07-01"),
        ),
        adjustments=(
            adjustment("j2", "2026-06", "5"),
            adjustment("j1", "2026-06", "-500"),
            adjustment("j0", "2026-07", "1"),
        ),
    )
    costs = [expense("e2", "2026-06-01", "1"), expense("e1", "2026-06-02", "1"), expense("e0", "2026-06-02", "1")]
    found = bill(agreement, "2026-06", [work("t1", "2026-06-01", service="training", hours=1)], expenses=costs)
    assert [line.source or line.kind for line in found.lines] == [
        "fee", "out_of_scope", "e2", "e0", "e1", "m2", "m0", "m1", "j1", "j2",
    ]  # fmt: skip
    assert [line.clause for line in found.lines if line.source in ("e2", "m2", "j1")] == [
        "expense",
        "milestone:m2",
        "adjustment:j1",
    ]


def test_the_dates_and_units_of_extras() -> None:
    agreement = deal(
        terms(),
        milestones=(milestone("m1", "40000", "2026-06-20"),),
        adjustments=(adjustment("j1", "2026-06", "-500"),),
    )
    lines = bill(agreement, "2026-06", expenses=[expense("e1", "2026-06-03", "1")]).lines
    assert [(line.unit, str(line.from_), str(line.to), str(line.quantity)) for line in lines] == [
        ("piece", "2026-06-03", "2026-06-03", "1.00"),
        ("piece", "2026-06-20", "2026-06-20", "1.00"),
        ("piece", "2026-06-01", "2026-06-30", "1.00"),
    ]
    assert [line.title for line in lines] == ["e1", "m1", "j1"]
    assert lines[2].net == Decimal("-500.00")


def test_expenses_and_milestones_are_charged_whenever_they_are_dated() -> None:
    """X2, X3: before the start and after the end; the terms are those of the date, or the earliest."""
    agreement = deal(
        terms("2026-03-01", vat=Vat(category="S", percent=Decimal(6))),
        terms("2026-05-01"),
        period=period("2026-03-01", end="2026-04-30"),
        milestones=(milestone("m1", "10", "2026-07-01"),),
    )
    costs = [expense("e1", "2026-01-10", "10"), expense("e2", "2026-04-10", "10")]
    for month, percent in (("2026-01", 6), ("2026-04", 6), ("2026-07", 25)):
        (line,) = bill(agreement, month, expenses=costs).lines
        assert line.vat.percent == percent


def test_late_extras_go_to_the_next_run_and_only_once() -> None:
    agreement = deal(terms(fee="100"))
    issued = issued_run(agreement, ["2026-01"])
    late = replace(
        agreement,
        milestones=(milestone("m1", "10", "2026-01-20"),),
        adjustments=(adjustment("j1", "2026-01", "-5"),),
    )
    costs = [expense("e1", "2026-01-10", "7")]
    february = bill(late, "2026-02", expenses=costs, issued=issued)
    assert [line.source for line in february.lines] == [None, "e1", "m1", "j1"]
    both = issued_run(late, ["2026-01", "2026-02"], expenses=costs)
    assert [line.source for line in bill(late, "2026-03", expenses=costs, issued=both).lines] == [None]


def test_an_expense_of_an_open_month_waits_for_its_own_invoice() -> None:
    costs = [expense("e1", "2026-01-10", "7")]
    draft = bill(deal(terms()), "2026-02", expenses=costs)
    assert draft.lines == ()
    assert told(draft) == ["earlier_month_open 2026-01"]


def test_extras_before_the_opening_were_billed_elsewhere() -> None:
    agreement = deal(
        terms("2025-01-01"),
        opening=opening("2026-06"),
        milestones=(milestone("m1", "10", "2026-05-20"),),
        adjustments=(adjustment("j1", "2026-05", "-5"),),
    )
    draft = bill(agreement, "2026-07", expenses=[expense("e1", "2026-05-10", "7")])
    assert (draft.lines, draft.problems) == ((), ())


# ---- the cap ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cap", "hours", "line"),
    [
        ("10000", 9.99, None),
        ("10000", 10, None),
        ("10000", 10.01, "cap 2026-06-01..2026-06-30 -1.00 × 10.00 = -10.00"),
        ("0", 1, "cap 2026-06-01..2026-06-30 -1.00 × 1000.00 = -1000.00"),
        ("999.995", 1, "cap 2026-06-01..2026-06-30 -1.00 × 0.01 = -0.01"),
    ],
)
def test_a_cap_takes_off_what_is_above_it(cap: str, hours: float, line: str | None) -> None:
    draft = bill(
        deal(terms(scope=SCOPE, cap=cap)), "2026-06", [work("t1", "2026-06-01", service="training", hours=hours)]
    )
    assert written(draft)[1:] == ([] if line is None else [line])


def test_only_overage_billable_and_out_of_scope_are_capped_with_their_surcharges() -> None:
    """C3: a surcharge on included work counts as included."""
    agreement = deal(
        terms(
            scope=SCOPE,
            fee="5000",
            cap="1",
            allowance=allowance("1", rate="100"),
            surcharges="weekend 100% also, out_of_scope 50%",
        ),
        milestones=(milestone("m1", "10", "2026-06-20"),),
        adjustments=(adjustment("j1", "2026-06", "-5"),),
    )
    entries = [
        work("t1", "2026-06-13", hours=2),
        work("t2", "2026-06-15", service="training", hours=1),
        work("t3", "2026-06-15", service="design", hours=1),
    ]
    draft = bill(agreement, "2026-06", entries, expenses=[expense("e1", "2026-06-01", "70")])
    # overage 100 + 100, billable 1000, out of scope 1500: 2700, of which 1 is left
    assert written(draft)[-1] == "cap 2026-06-01..2026-06-30 -1.00 × 2699.00 = -2699.00"
    assert draft.lines[-1].clause == "cap"
    assert draft.lines[-1].unit == "piece"


def _whole(amount: str, version: str = "2026-01-01") -> Any:
    return terms(version, scope=SCOPE, cap=Cap(amount=Decimal(amount), per="agreement"))


def _training(month: str, hours: float) -> Any:
    return work(f"t{month}", f"{month}-10", service="training", hours=hours)


def test_a_cap_for_the_agreement_counts_what_was_charged_less_its_cap_lines() -> None:
    agreement = deal(_whole("20000"))
    entries = [_training("2026-01", 15), _training("2026-02", 15), _training("2026-03", 1)]
    issued = issued_run(agreement, ["2026-01", "2026-02"], entries)
    assert [str(line.net) for line in issued[1].lines] == ["15000.00", "-10000.00"]
    assert written(bill(agreement, "2026-03", entries, issued=issued))[1:] == [
        "cap 2026-03-01..2026-03-31 -1.00 × 1000.00 = -1000.00"
    ]
    # A8: what a month charged that is credited in full counts no longer
    assert written(bill(agreement, "2026-03", entries, issued=issued[:1]))[1:] == []
    # an open month's charges do not count
    assert written(bill(agreement, "2026-02", entries))[1:] == []


def test_a_cap_lowered_below_what_was_charged_leaves_no_room() -> None:
    """C1: nothing is paid back."""
    agreement = deal(_whole("20000"), _whole("5000", "2026-02-01"))
    entries = [_training("2026-01", 15), _training("2026-02", 2)]
    issued = issued_run(agreement, ["2026-01"], entries)
    assert written(bill(agreement, "2026-02", entries, issued=issued))[1:] == [
        "cap 2026-02-01..2026-02-28 -1.00 × 2000.00 = -2000.00"
    ]


def test_a_cap_for_the_agreement_counts_what_the_opening_used() -> None:
    agreement = deal(_whole("20000"), opening=opening("2026-02", cap_used=Decimal("19000.50")))
    assert written(bill(agreement, "2026-02", [_training("2026-02", 1)]))[1:] == [
        "cap 2026-02-01..2026-02-28 -1.00 × 0.50 = -0.50"
    ]


def test_the_cap_and_its_vat_are_those_of_the_months_last_day_in_force() -> None:
    agreement = deal(
        terms("2026-01-01", scope=SCOPE, cap="1"),
        terms("2026-06-11", scope=SCOPE, cap="100", vat=Vat(category="S", percent=Decimal(6))),
        period=period(end="2026-06-20"),
    )
    draft = bill(agreement, "2026-06", [work("t1", "2026-06-01", service="training", hours=1)])
    assert written(draft)[1:] == ["cap 2026-06-01..2026-06-30 -1.00 × 900.00 = -900.00"]
    assert [(str(group.percent), str(group.taxable), str(group.amount)) for group in draft.vat] == [
        ("6", "-900.00", "-54.00"),
        ("25", "1000.00", "250.00"),
    ]


def test_a_version_without_a_cap_on_the_last_day_lifts_it() -> None:
    agreement = deal(terms("2026-01-01", scope=SCOPE, cap="1"), terms("2026-06-30", scope=SCOPE))
    assert len(bill(agreement, "2026-06", [work("t1", "2026-06-01", service="training", hours=1)]).lines) == 1


# ---- VAT and totals --------------------------------------------------------------------------------------------------


def _vat(category: str, percent: str | None) -> Vat:
    return Vat(category=category, percent=None if percent is None else Decimal(percent))  # type: ignore[arg-type]


def test_vat_is_rounded_once_for_each_category_and_percent() -> None:
    costs = [expense(f"e{number}", "2026-06-01", "10.10") for number in range(3)]
    draft = bill(deal(terms()), "2026-06", expenses=costs)
    assert [(str(group.taxable), str(group.amount)) for group in draft.vat] == [("30.30", "7.58")]
    assert (str(draft.net), str(draft.total)) == ("30.30", "37.88")


def test_groups_come_by_category_and_percent_also_with_nothing_taxable() -> None:
    agreement = deal(terms(fee="0", vat=_vat("S", "25")))
    costs = [
        expense("e1", "2026-06-01", "100", vat=_vat("Z", "0")),
        expense("e2", "2026-06-01", "100", vat=_vat("S", "6")),
        expense("e3", "2026-06-01", "100", vat=_vat("AE", "0")),
        expense("e4", "2026-06-01", "100", vat=_vat("S", "12.0")),
        expense("e5", "2026-06-01", "100", vat=_vat("S", "12")),
        expense("e6", "2026-06-01", "-100", vat=_vat("Z", "0")),
    ]
    plain = plain_draft(bill(agreement, "2026-06", expenses=costs))
    assert [(group["category"], group["percent"], group["taxable"], group["amount"]) for group in plain["vat"]] == [
        ("AE", "0", "100.00", "0.00"),
        ("S", "6", "100.00", "6.00"),
        ("S", "12.0", "200.00", "24.00"),
        ("S", "25", "0.00", "0.00"),
        ("Z", "0", "0.00", "0.00"),
    ]


def test_outside_the_scope_of_vat_there_is_no_percent() -> None:
    draft = bill(deal(terms(fee="100", vat=_vat("O", None))), "2026-06")
    assert plain_draft(draft)["vat"] == [{"category": "O", "percent": None, "taxable": "100.00", "amount": "0.00"}]


@pytest.mark.parametrize(
    ("amount", "currency", "rounding", "total"),
    [
        ("1270.82", "SEK", "0.47", "1589.00"),
        ("1270.80", "SEK", "0.50", "1589.00"),
        ("1270.79", "SEK", "-0.49", "1588.00"),
        ("1270.82", "DKK", "0.47", "1589.00"),
        ("1270.82", "NOK", "0.47", "1589.00"),
        ("1270.82", "EUR", "0.00", "1588.53"),
        ("-1270.80", "SEK", "-0.50", "-1589.00"),
        ("1000", "SEK", "0.00", "1250.00"),
    ],
)
def test_the_payable_amount_in_whole_units(amount: str, currency: str, rounding: str, total: str) -> None:
    agreement = replace(deal(terms()), currency=currency)
    costs = [expense("e1", "2026-06-01", amount)]
    draft = bill(agreement, "2026-06", expenses=costs, round_total=True)
    assert (str(draft.rounding), str(draft.total)) == (rounding, total)
    assert bill(agreement, "2026-06", expenses=costs).rounding == 0


def test_yen_have_no_decimals_and_dinars_three() -> None:
    yen = replace(deal(terms(scope=SCOPE, rate="8501", vat=_vat("S", "10"))), currency="JPY")
    entries = [work("t1", "2026-06-01", service="training", seconds=4788)]
    draft = plain_draft(bill(yen, "2026-06", entries))
    assert (draft["net"], draft["vat"][0]["amount"], draft["total"], draft["rounding"]) == (
        "11306",
        "1131",
        "12437",
        "0",
    )
    dinars = replace(deal(terms(scope=SCOPE, rate="10.0005", vat=_vat("S", "5"))), currency="KWD")
    plain = plain_draft(bill(dinars, "2026-06", entries))
    assert (plain["net"], plain["total"], plain["lines"][0]["price"]) == ("13.301", "13.966", "10.0005")

"""The fee of a month (rules.md 3.8; fine-print F1 to F6, V3; suspensions and opening of interfaces.md)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from contractor_desk.core.agreement import Agreement
from tests.core.deals import (
    bill,
    day,
    deal,
    expense,
    fee,
    issued_run,
    opening,
    period,
    suspension,
    terms,
    told,
    written,
)


def _fees(agreement: Agreement, month: str, **kw: Any) -> list[str]:
    return [line.removeprefix("fee ").partition(" 1.00 ×")[0] + line.rpartition("=")[2] for line in written(
        bill(agreement, month, **kw))]  # fmt: skip


@pytest.mark.parametrize(
    ("how", "month", "fees"),
    [
        ({}, "2025-12", []),
        ({}, "2026-01", ["2026-01-15..2026-01-31 6580.65"]),
        ({}, "2026-02", ["2026-02-01..2026-02-28 12000.00"]),
        # 10 of 30 days
        ({"end": "2026-04-10"}, "2026-04", ["2026-04-01..2026-04-10 4000.00"]),
        ({"end": "2026-04-10"}, "2026-05", []),
        # both ends in one month
        ({"end": "2026-01-15"}, "2026-01", ["2026-01-15..2026-01-15 387.10"]),
    ],
)
def test_a_month_that_is_not_whole_is_paid_by_days(how: dict[str, Any], month: str, fees: list[str]) -> None:
    agreement = deal(terms("2026-01-15", fee="12000"), period=period("2026-01-15", **how))
    assert _fees(agreement, month) == fees


@pytest.mark.parametrize(
    ("amount", "currency", "paid"),
    [
        ("100", "SEK", "3.23"),
        ("0.15", "SEK", "0.00"),
        ("10000", "JPY", "323"),
        ("100", "KWD", "3.226"),
        ("0", "SEK", "0.00"),
    ],
)
def test_a_share_is_rounded_to_the_minor_unit(amount: str, currency: str, paid: str) -> None:
    agreement = replace(deal(terms("2026-01-31", fee=amount)), currency=currency)
    assert _fees(agreement, "2026-01") == [f"2026-01-31..2026-01-31 {paid}"]


def test_a_fee_with_more_decimals_than_the_currency_is_rounded_on_the_line() -> None:
    (line,) = bill(deal(terms(fee="100.005")), "2026-01").lines
    assert (str(line.price), str(line.net)) == ("100.01", "100.01")


def test_a_fee_of_nothing_is_a_line_and_no_fee_is_none() -> None:
    assert written(bill(deal(terms(fee="0")), "2026-01")) == ["fee 2026-01-01..2026-01-31 1.00 × 0.00 = 0.00"]
    assert written(bill(deal(terms()), "2026-01")) == []


def _two(first: Any, second: Any, **kw: Any) -> Agreement:
    return deal(terms("2026-01-01", fee=first), terms("2026-06-11", fee=second), **kw)


@pytest.mark.parametrize(
    ("first", "second", "fees"),
    [
        (fee("9000"), fee("12000"), ["2026-06-01..2026-06-10 3000.00", "2026-06-11..2026-06-30 8000.00"]),
        # F2: the version of the first day in force decides; `none` makes one line, for all days in force of the month
        (fee("9000", prorate="none"), fee("12000"), ["2026-06-01..2026-06-30 9000.00"]),
        (fee("9000", prorate="none"), fee("12000", prorate="none"), ["2026-06-01..2026-06-30 9000.00"]),
        (
            fee("9000"),
            fee("12000", prorate="none"),
            ["2026-06-01..2026-06-10 3000.00", "2026-06-11..2026-06-30 8000.00"],
        ),
        (fee("9000", prorate="none"), None, ["2026-06-01..2026-06-30 9000.00"]),
        (None, fee("12000", prorate="none"), ["2026-06-11..2026-06-30 8000.00"]),
        (fee("9000"), None, ["2026-06-01..2026-06-10 3000.00"]),
    ],
)
def test_two_versions_in_a_month(first: Any, second: Any, fees: list[str]) -> None:
    assert _fees(_two(first, second), "2026-06") == fees


@pytest.mark.parametrize(
    ("how", "month", "fees"),
    [
        ({"end": "2026-03-10"}, "2026-01", ["2026-01-15..2026-01-31 9000.00"]),
        ({"end": "2026-03-10"}, "2026-02", ["2026-02-01..2026-02-28 9000.00"]),
        ({"end": "2026-03-10"}, "2026-03", ["2026-03-01..2026-03-10 9000.00"]),
        ({"end": "2026-03-10"}, "2026-04", []),
    ],
)
def test_an_unprorated_fee_is_full_in_a_short_month(how: dict[str, Any], month: str, fees: list[str]) -> None:
    agreement = deal(terms("2026-01-15", fee=fee("9000", prorate="none")), period=period("2026-01-15", **how))
    assert _fees(agreement, month) == fees


# ---- in advance ------------------------------------------------------------------------------------------------------


ADVANCE = deal(terms("2026-03-16", fee=fee("6000", billed="advance")), period=period("2026-03-16", end="2026-05-31"))


@pytest.mark.parametrize(
    ("month", "fees"),
    [
        ("2026-02", []),
        ("2026-03", ["2026-03-16..2026-03-31 3096.77", "2026-04-01..2026-04-30 6000.00"]),
        ("2026-04", ["2026-05-01..2026-05-31 6000.00"]),
        ("2026-05", []),
    ],
)
def test_a_run_bills_the_fee_of_the_month_after_it_in_advance(month: str, fees: list[str]) -> None:
    assert _fees(ADVANCE, month) == fees
    issued = issued_run(ADVANCE, [before for before in ("2026-03", "2026-04") if before < month])
    assert _fees(ADVANCE, month, issued=issued) == fees


def test_an_unprorated_fee_in_advance_ends_with_the_period() -> None:
    agreement = deal(
        terms("2026-03-16", fee=fee("6000", billed="advance", prorate="none")),
        period=period("2026-03-16", end="2026-04-10"),
    )
    assert _fees(agreement, "2026-03") == ["2026-03-16..2026-03-31 6000.00", "2026-04-01..2026-04-10 6000.00"]
    assert _fees(agreement, "2026-04") == []


@pytest.mark.parametrize(
    ("first", "second", "runs"),
    [
        # from arrears to advance on a first day, and in the middle of a month
        (
            ("2026-01-01", "arrears"),
            ("2026-03-01", "advance"),
            {"2026-02": ["2026-02", "2026-03"], "2026-03": ["2026-04"]},
        ),
        (
            ("2026-01-01", "advance"),
            ("2026-03-01", "arrears"),
            {"2026-01": ["2026-01", "2026-02"], "2026-02": [], "2026-03": ["2026-03"]},
        ),
    ],
)
def test_each_versions_share_goes_by_its_own_rule(first: Any, second: Any, runs: dict[str, list[str]]) -> None:
    agreement = deal(*(terms(on, fee=fee("3000", billed=billed)) for on, billed in (first, second)))
    for month, months in runs.items():
        assert [line[:7] for line in _fees(agreement, month)] == months


def test_a_change_in_the_middle_of_a_month_is_billed_by_two_runs() -> None:
    """F1: April's share of the first version in March's run, that of the second, in arrears, in April's own."""
    agreement = deal(
        terms("2026-01-01", fee=fee("3000", billed="advance")), terms("2026-04-16", fee=fee("6000", billed="arrears"))
    )
    assert _fees(agreement, "2026-03") == ["2026-04-01..2026-04-15 1500.00"]
    assert _fees(agreement, "2026-04") == ["2026-04-16..2026-04-30 3000.00"]


def test_days_whose_fee_stands_on_an_invoice_are_not_billed_again() -> None:
    """F4: April was billed in advance when nobody knew of the new terms; the difference takes a credit note."""
    before = deal(terms("2026-01-01", fee=fee("3000", billed="advance")))
    issued = issued_run(before, ["2026-01", "2026-02", "2026-03"])
    after = replace(before, terms=(*before.terms, terms("2026-04-16", fee=fee("6000"))))
    assert _fees(after, "2026-04", issued=issued) == []
    assert _fees(after, "2026-05", issued=issued) == ["2026-05-01..2026-05-31 6000.00"]


def test_days_that_are_paid_are_taken_off_the_share() -> None:
    """The end was moved from 10 to 20 April after March's run had billed April in advance."""
    before = deal(terms(fee=fee("3000", billed="advance")), period=period(end="2026-04-10"))
    issued = issued_run(before, ["2026-01", "2026-02", "2026-03"])
    after = replace(before, period=period(end="2026-04-20"))
    assert _fees(after, "2026-04", issued=issued) == ["2026-04-11..2026-04-20 1000.00"]


def test_what_the_run_before_could_not_know_is_billed_once_that_run_is_over() -> None:
    """An agreement extended into May after April's run: May's fee is billed by May's run, together with June's."""
    before = deal(terms(fee=fee("3000", billed="advance")), period=period(end="2026-04-30"))
    issued = issued_run(before, ["2026-01", "2026-02", "2026-03"])
    issued += issued_run(before, ["2026-04"], expenses=[expense("e1", "2026-04-01", "1")])[-1:]
    after = replace(before, period=period(end="2026-06-30"))
    assert _fees(after, "2026-05", issued=issued) == [
        "2026-05-01..2026-05-31 3000.00",
        "2026-06-01..2026-06-30 3000.00",
    ]


def test_a_run_that_is_still_open_keeps_its_own_fee() -> None:
    draft = bill(ADVANCE, "2026-04")
    assert written(draft) == ["fee 2026-05-01..2026-05-31 1.00 × 6000.00 = 6000.00"]
    assert told(draft) == ["earlier_month_open 2026-03"]


def test_no_fee_is_billed_before_the_first_month() -> None:
    """F3: an expense of February is billed in February, the fee in advance is not."""
    draft = bill(ADVANCE, "2026-02", expenses=[expense("e1", "2026-02-27", "10")])
    assert [line.kind for line in draft.lines] == ["expense"]


# ---- suspensions and the opening -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "month", "fees"),
    [
        ({"fee": "stop"}, "2026-06", ["2026-06-01..2026-06-20 2000.00"]),
        ({"fee": "stop"}, "2026-07", []),
        ({"fee": "stop"}, "2026-08", ["2026-08-11..2026-08-31 2032.26"]),
        ({"fee": "keep"}, "2026-06", ["2026-06-01..2026-06-30 3000.00"]),
        ({"fee": "keep"}, "2026-07", ["2026-07-01..2026-07-31 3000.00"]),
    ],
)
def test_a_suspension_stops_the_fee_or_keeps_it(how: dict[str, Any], month: str, fees: list[str]) -> None:
    agreement = deal(terms(fee="3000"), suspensions=(suspension("2026-06-21", "2026-08-10", **how),))
    assert _fees(agreement, month) == fees


def test_an_unprorated_fee_is_full_while_a_day_is_in_force_and_none_in_a_suspended_month() -> None:
    agreement = deal(terms(fee=fee("3000", prorate="none")), suspensions=(suspension("2026-06-21", "2026-08-10"),))
    assert _fees(agreement, "2026-06") == ["2026-06-01..2026-06-20 3000.00"]
    assert _fees(agreement, "2026-07") == []
    assert _fees(agreement, "2026-08") == ["2026-08-11..2026-08-31 3000.00"]


def test_a_suspension_within_a_month_leaves_one_line_for_the_days_around_it() -> None:
    agreement = deal(terms(fee="3000"), suspensions=(suspension("2026-06-11", "2026-06-20"),))
    assert _fees(agreement, "2026-06") == ["2026-06-01..2026-06-30 2000.00"]


@pytest.mark.parametrize(
    ("billed", "to", "month", "fees"),
    [
        ("arrears", "2026-10-31", "2026-11", ["2026-11-01..2026-11-30 3000.00"]),
        ("arrears", "2026-11-30", "2026-11", []),
        ("arrears", "2026-11-15", "2026-11", ["2026-11-16..2026-11-30 1500.00"]),
        ("arrears", None, "2026-11", ["2026-11-01..2026-11-30 3000.00"]),
        ("advance", "2026-11-30", "2026-11", ["2026-12-01..2026-12-31 3000.00"]),
        ("advance", "2026-12-31", "2026-11", []),
        ("advance", "2026-12-31", "2026-12", ["2027-01-01..2027-01-31 3000.00"]),
        # nobody billed November's fee elsewhere: the opening's month is the first one here
        ("advance", None, "2026-11", ["2026-11-01..2026-11-30 3000.00", "2026-12-01..2026-12-31 3000.00"]),
        ("arrears", "2026-10-31", "2026-10", []),
    ],
)
def test_days_that_were_billed_before_the_opening_are_not_billed_again(
    billed: str, to: str | None, month: str, fees: list[str]
) -> None:
    agreement = deal(
        terms("2020-01-01", fee=fee("3000", billed=billed)),
        opening=opening("2026-11", fee_billed_to=None if to is None else day(to)),
    )
    assert _fees(agreement, month) == fees


@pytest.mark.parametrize(
    ("to", "fees"), [("2026-10-31", ["2026-11-01..2026-11-30 3000.00"]), ("2026-11-15", []), ("2026-11-30", [])]
)
def test_an_unprorated_fee_was_billed_elsewhere_or_is_due_whole(to: str, fees: list[str]) -> None:
    agreement = deal(
        terms("2020-01-01", fee=fee("3000", prorate="none")), opening=opening("2026-11", fee_billed_to=day(to))
    )
    assert _fees(agreement, "2026-11") == fees


def test_days_before_the_first_version_are_not_paid() -> None:
    agreement = deal(terms("2026-01-22", fee="3100"), period=period("2026-01-10"))
    assert _fees(agreement, "2026-01") == ["2026-01-22..2026-01-31 1000.00"]


def test_the_fee_line_shows_its_place_in_the_agreement() -> None:
    (line,) = bill(deal(terms(fee=fee("100", clause="§ 2"))), "2026-01").lines
    assert (line.clause, line.clause_note, line.unit) == ("fee", "§ 2", "month")

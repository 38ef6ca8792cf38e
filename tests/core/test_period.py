"""Ends, notice, renewal and options (rules.md 4; fine-print A2, A4, A5, A17, D3, D4, D12, D13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from contractor_desk.core.agreement import Extension, Notice, Period, SideNotices
from contractor_desk.core.period import (
    base_end,
    billing_end,
    end_in_force,
    extension_deadline,
    maximum_end,
    notice_counts,
    notice_deadline,
    notice_end,
)
from tests.core.deals import day, deal, notice, period, suspension

Case = dict[str, Any]


def _end(text: str | None) -> date | None:
    return None if text is None else day(text)


@pytest.mark.parametrize(
    ("start", "how", "end"),
    [
        ("2024-03-01", {"months": 48}, "2028-02-29"),
        ("2024-03-01", {"months": 48, "extensions": (12, 12), "exercised_extensions": 1}, "2029-02-28"),
        ("2024-03-01", {"months": 48, "extensions": (12, 12), "exercised_extensions": 2}, "2030-02-28"),
        # months are added to the start in one step: 31 August + 18 months, not 28 February + 12
        ("2025-08-31", {"months": 6}, "2026-02-27"),
        ("2025-08-31", {"months": 6, "extensions": (12,), "exercised_extensions": 1}, "2027-02-27"),
        ("2025-08-31", {"months": 6, "extensions": (1,), "exercised_extensions": 1}, "2026-03-30"),
        ("2026-01-15", {"months": 1}, "2026-02-14"),
        ("2026-01-01", {"months": 12}, "2026-12-31"),
        ("2024-02-29", {"months": 12}, "2025-02-27"),
        ("2026-01-15", {"end": "2026-04-15"}, "2026-04-15"),
        # to end + 1 day, then one day back: 30 April is the last day, so are 31 May and 30 June
        ("2026-01-15", {"end": "2026-04-30", "extensions": (1,), "exercised_extensions": 1}, "2026-05-31"),
        ("2026-01-15", {"end": "2026-01-30", "extensions": (1,), "exercised_extensions": 1}, "2026-02-27"),
        # the maximum cuts
        (
            "2026-01-01",
            {"months": 48, "extensions": (12, 12), "exercised_extensions": 2, "max_months": 66},
            "2031-06-30",
        ),
        ("2026-01-01", {"end": "2030-12-31", "max_months": 48}, "2029-12-31"),
        # options that were not exercised do not count
        ("2026-01-01", {"months": 12, "extensions": (12,)}, "2026-12-31"),
        ("2026-01-01", {}, None),
    ],
)
def test_the_base_end_adds_the_exercised_options(start: str, how: Case, end: str | None) -> None:
    assert base_end(deal(period=period(start, **how))) == _end(end)


@pytest.mark.parametrize(
    ("rule", "given", "end"),
    [
        ("3 months month_end", "2026-02-10", "2026-05-31"),
        ("3 months", "2026-02-10", "2026-05-10"),
        ("3 months", "2026-11-30", "2027-02-28"),
        ("1 months", "2028-01-31", "2028-02-29"),
        ("1 months month_end", "2026-01-31", "2026-02-28"),
        ("6 weeks", "2026-03-10", "2026-04-21"),
        ("30 days", "2026-03-10", "2026-04-09"),
        ("30 days month_end", "2026-03-10", "2026-04-30"),
        ("2 weeks month_end", "2026-01-17", "2026-01-31"),
    ],
)
def test_notice_ends_an_agreement_without_an_end(rule: str, given: str, end: str) -> None:
    agreement = deal(period=period(notice=rule, notice_given_on=given))
    assert notice_end(notice(rule), day(given)) == day(end)
    assert end_in_force(agreement, day("2026-01-01")) == day(end)
    assert billing_end(agreement) == day(end)


@pytest.mark.parametrize(
    ("rule", "end", "deadline"),
    [
        ("3 months month_end", "2027-01-14", "2026-09-30"),
        ("3 months month_end", "2026-12-31", "2026-09-30"),
        ("3 months", "2026-12-31", "2026-09-30"),
        ("2 months", "2026-01-14", "2025-11-14"),
        # clipping lets 29 to 31 January end on 28 February as well
        ("1 months", "2027-02-28", "2027-01-31"),
        ("1 months", "2027-02-27", "2027-01-27"),
        ("3 months", "2026-11-30", "2026-08-31"),
        ("3 months month_end", "2027-02-28", "2026-11-30"),
        ("3 months month_end", "2027-02-27", "2026-10-31"),
        ("1 months", "2026-03-31", "2026-02-28"),
        ("6 weeks", "2026-04-21", "2026-03-10"),
        ("30 days", "2026-04-09", "2026-03-10"),
        ("30 days month_end", "2026-04-29", "2026-03-01"),
        ("30 days month_end", "2026-04-30", "2026-03-31"),
    ],
)
def test_the_notice_deadline_is_the_latest_day_that_still_ends_it_then(rule: str, end: str, deadline: str) -> None:
    assert notice_deadline(notice(rule), day(end)) == day(deadline)


@pytest.mark.parametrize(
    "rule", ["1 months", "3 months", "1 months month_end", "5 weeks", "30 days month_end", "0 days"]
)
def test_a_day_after_the_notice_deadline_is_too_late_for_every_end(rule: str) -> None:
    for ordinal in range(day("2027-01-01").toordinal(), day("2028-12-31").toordinal()):
        end = date.fromordinal(ordinal)
        deadline = notice_deadline(notice(rule), end)
        assert notice_end(notice(rule), deadline) <= end
        assert notice_end(notice(rule), date.fromordinal(deadline.toordinal() + 1)) > end


@pytest.mark.parametrize(
    ("how", "end"),
    [
        # A4: a notice changes nothing on a fixed term, an earlier end that was agreed on does
        ({"months": 36, "notice": "3 months", "notice_given_on": "2026-02-01"}, "2028-12-31"),
        ({"months": 36, "ended_on": "2026-04-02"}, "2026-04-02"),
        ({"months": 3, "ended_on": "2027-04-02"}, "2026-03-31"),
        # A5: until further notice, but not past the maximum
        ({"max_months": 24}, "2027-12-31"),
        ({"max_months": 24, "notice": "3 months", "notice_given_on": "2027-11-01"}, "2027-12-31"),
        ({"max_months": 24, "notice": "3 months", "notice_given_on": "2026-11-01"}, "2027-02-01"),
        ({"notice": "3 months", "notice_given_on": "2026-11-01", "ended_on": "2026-12-01"}, "2026-12-01"),
        # without a rule the agreement ends on the day the notice was received
        ({"notice_given_on": "2026-11-01"}, "2026-11-01"),
        ({}, None),
        # A2: renews until its maximum, or without end
        ({"months": 12, "renewal": "automatic", "renewal_months": 12, "notice": "2 months"}, None),
        (
            {"months": 12, "renewal": "automatic", "renewal_months": 12, "notice": "2 months", "max_months": 30},
            "2028-06-30",
        ),
        # with a notice: the first end whose notice deadline is not before it
        (
            {
                "months": 12,
                "renewal": "automatic",
                "renewal_months": 12,
                "notice": "2 months",
                "notice_given_on": "2026-10-31",
            },
            "2026-12-31",
        ),
        (
            {
                "months": 12,
                "renewal": "automatic",
                "renewal_months": 12,
                "notice": "2 months",
                "notice_given_on": "2026-11-01",
            },
            "2027-12-31",
        ),
        (
            {
                "months": 12,
                "renewal": "automatic",
                "renewal_months": 12,
                "notice": "2 months",
                "notice_given_on": "2027-12-01",
                "max_months": 30,
            },
            "2028-06-30",
        ),
    ],
)
def test_the_last_day_that_is_billed(how: Case, end: str | None) -> None:
    assert billing_end(deal(period=period("2026-01-01", **how))) == _end(end)


AUTOMATIC: Case = {"months": 12, "renewal": "automatic", "renewal_months": 12, "notice": "2 months"}


@pytest.mark.parametrize(
    ("on", "how", "end"),
    [
        ("2025-11-14", {}, "2026-01-14"),
        ("2025-11-15", {}, "2027-01-14"),
        ("2030-01-01", {}, "2031-01-14"),
        # D3: the last renewal is cut to the maximum
        ("2026-11-15", {"max_months": 30}, "2027-07-14"),
        ("2029-01-01", {"max_months": 30}, "2027-07-14"),
        # A17: E0 is the end after the exercised options
        ("2025-06-01", {"extensions": (6,), "exercised_extensions": 1}, "2026-07-14"),
        ("2026-05-15", {"extensions": (6,), "exercised_extensions": 1}, "2027-07-14"),
        ("2025-11-15", {"ended_on": "2026-12-31"}, "2026-12-31"),
    ],
)
def test_an_automatic_renewal_moves_the_end_once_notice_is_too_late(on: str, how: Case, end: str) -> None:
    agreement = deal(period=period("2025-01-15", **(AUTOMATIC | how)))
    assert end_in_force(agreement, day(on)) == day(end)


def test_renewals_are_counted_from_the_first_end_so_clipping_does_not_stick() -> None:
    """The day after the first end is 31 January: ends fall on the 27th of February, but on the 30th of March."""
    agreement = deal(period=period("2025-10-31", months=3, renewal="automatic", renewal_months=1, notice="0 days"))
    ends = [end_in_force(agreement, day(on)) for on in ("2026-01-30", "2026-01-31", "2026-02-28", "2026-03-31")]
    assert ends == [day("2026-01-30"), day("2026-02-27"), day("2026-03-30"), day("2026-04-29")]


def test_each_side_has_its_own_notice() -> None:
    rules = SideNotices(contractor=notice("3 months"), client=notice("1 months"))
    given = {"notice": rules, "notice_given_on": "2026-03-10"}
    assert billing_end(deal(period=period(**given, notice_by="contractor"))) == day("2026-06-10")
    assert billing_end(deal(period=period(**given, notice_by="client"))) == day("2026-04-10")
    # nobody recorded whose notice it was: nobody loses the longer time
    assert billing_end(deal(period=period(**given))) == day("2026-06-10")


def test_each_side_sees_the_end_that_its_own_notice_can_still_reach() -> None:
    rules = SideNotices(contractor=notice("3 months"), client=notice("1 months"))
    agreement = deal(period=period(months=12, renewal="automatic", renewal_months=12, notice=rules))
    assert end_in_force(agreement, day("2026-10-15"), "client") == day("2026-12-31")
    assert end_in_force(agreement, day("2026-10-15"), "contractor") == day("2027-12-31")


def test_a_side_without_a_rule_goes_by_the_other_sides() -> None:
    agreement = deal(
        period=period(months=12, renewal="automatic", renewal_months=12, notice=SideNotices(client=notice("1 months")))
    )
    assert end_in_force(agreement, day("2026-11-30"), "contractor") == day("2026-12-31")
    assert end_in_force(agreement, day("2026-12-01"), "contractor") == day("2027-12-31")


@pytest.mark.parametrize(
    ("option", "end", "deadline"),
    [
        (Extension(months=12), "2026-05-30", "2026-05-30"),
        (Extension(months=12, decide_by_months=3), "2026-05-30", "2026-02-28"),
        (Extension(months=12, decide_by_months=3), "2026-05-31", "2026-02-28"),
        (Extension(months=12, decide_by_months=6), "2028-02-29", "2027-08-29"),
        (Extension(months=12, decide_by_days=60), "2026-12-31", "2026-11-01"),
        (Extension(months=12, decide_by_days=0), "2026-12-31", "2026-12-31"),
    ],
)
def test_an_option_is_decided_before_the_end(option: Extension, end: str, deadline: str) -> None:
    assert extension_deadline(option, day(end)) == day(deadline)


@pytest.mark.parametrize(
    ("spans", "how", "end"),
    [
        ([("2026-07-01", "2026-07-31", True)], {"months": 12}, "2027-01-31"),
        ([("2026-07-01", "2026-07-31", False)], {"months": 12}, "2026-12-31"),
        # while it lasts the end does not move yet
        ([("2026-07-01", None, True)], {"months": 12}, "2026-12-31"),
        # a day in two suspensions counts once
        ([("2026-07-01", "2026-07-10", True), ("2026-07-06", "2026-07-15", True)], {"months": 12}, "2027-01-15"),
        ([("2026-07-01", "2026-07-10", True)], {"end": "2026-12-31"}, "2027-01-10"),
        # options start where the moved base end stops
        (
            [("2026-07-01", "2026-07-31", True)],
            {"months": 12, "extensions": (12,), "exercised_extensions": 1},
            "2028-01-31",
        ),
        ([("2026-07-01", "2026-07-31", True)], {"months": 12, "max_months": 12}, "2026-12-31"),
    ],
)
def test_a_suspension_moves_the_base_end_by_its_days(spans: list[Any], how: Case, end: str) -> None:
    suspensions = tuple(suspension(first, last, extends_end=moves) for first, last, moves in spans)
    assert base_end(deal(period=period("2026-01-01", **how), suspensions=suspensions)) == day(end)


def test_the_maximum_is_counted_from_the_start() -> None:
    assert maximum_end(period("2024-03-01", max_months=72)) == day("2030-02-28")
    assert maximum_end(period("2024-03-01")) is None


def test_a_notice_counts_where_the_term_does_not_end_by_itself() -> None:
    fixed = Period(start=date(2026, 1, 1), months=12, notice=Notice(months=3))
    assert not notice_counts(fixed)
    assert notice_counts(replace(fixed, renewal="automatic", renewal_months=12))
    assert notice_counts(replace(fixed, months=None))

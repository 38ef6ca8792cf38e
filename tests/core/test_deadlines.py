"""Deadlines and their reminder dates (rules.md 4; fine-print D1 to D13, A1, A16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from contractor_desk.core.agreement import (
    ConversionTerms,
    Cover,
    Extension,
    HolidayCalendar,
    PurchaseOrder,
    SideNotices,
)
from contractor_desk.core.deadlines import Deadline, deadlines, horizon
from contractor_desk.core.decision import Decision
from tests.core.deals import OFFICE, day, deal, milestone, notice, period, suspension, terms

FAR = day("2099-12-31")


def _found(
    agreement: Any, on: str, until: date = FAR, *, side: Any = "contractor", decisions: Any = ()
) -> list[Deadline]:
    return list(deadlines(agreement, day(on), until, side=side, decisions=decisions))


def _listed(agreement: Any, on: str, **kw: Any) -> list[str]:
    return [f"{row.kind} {row.date}{' overdue' if row.overdue else ''}" for row in _found(agreement, on, **kw)]


def _decided(on: str, choice: Any = "extend", agreement: str = "deal") -> Decision:
    return Decision(key="d1", agreement=agreement, on=day(on), choice=choice)


# ---- the end and notice ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "on", "rows"),
    [
        ({}, "2026-06-01", []),
        ({"notice": "3 months"}, "2026-06-01", []),
        ({"months": 12}, "2026-06-01", ["period_end 2026-12-31"]),
        ({"months": 12}, "2026-12-31", ["period_end 2026-12-31"]),
        ({"months": 12}, "2027-01-01", []),
        # D2: a rule and an end, no notice given, no `ended_on`
        ({"months": 12, "notice": "3 months"}, "2026-06-01", ["notice 2026-09-30", "period_end 2026-12-31"]),
        ({"months": 12, "notice": "3 months"}, "2026-10-01", ["period_end 2026-12-31"]),
        ({"months": 12, "notice": "3 months", "notice_given_on": "2026-05-01"}, "2026-06-01",
         ["period_end 2026-12-31"]),
        ({"months": 12, "notice": "3 months", "ended_on": "2026-07-31"}, "2026-06-01", ["period_end 2026-07-31"]),
        ({"notice": "3 months", "notice_given_on": "2026-05-15"}, "2026-06-01", ["period_end 2026-08-15"]),
        # A5, D7: the maximum is an end too
        ({"max_months": 12, "notice": "1 months"}, "2026-06-01",
         ["notice 2026-11-30", "max_period 2026-12-31", "period_end 2026-12-31"]),
        ({"months": 12, "max_months": 24}, "2026-06-01", ["period_end 2026-12-31", "max_period 2027-12-31"]),
        # D1: an automatic renewal has the end in force on the day
        ({"months": 12, "renewal": "automatic", "renewal_months": 12, "notice": "2 months"}, "2026-10-31",
         ["notice 2026-10-31", "period_end 2026-12-31"]),
        ({"months": 12, "renewal": "automatic", "renewal_months": 12, "notice": "2 months"}, "2026-11-01",
         ["notice 2027-10-31", "period_end 2027-12-31"]),
        ({"months": 12, "renewal": "automatic", "renewal_months": 12, "notice": "2 months", "max_months": 18},
         "2026-11-01", ["notice 2027-04-30", "max_period 2027-06-30", "period_end 2027-06-30"]),
        # options: D5
        ({"months": 12, "extensions": (12,)}, "2026-06-01", ["extension 2026-12-31", "period_end 2026-12-31"]),
        ({"months": 12, "extensions": (Extension(months=12, decide_by_months=3),)}, "2026-06-01",
         ["extension 2026-09-30", "period_end 2026-12-31"]),
        ({"months": 12, "extensions": (Extension(months=12, decide_by_days=30),)}, "2026-06-01",
         ["extension 2026-12-01", "period_end 2026-12-31"]),
        ({"months": 12, "extensions": (12,), "exercised_extensions": 1}, "2026-06-01", ["period_end 2027-12-31"]),
        ({"months": 12, "extensions": (12, Extension(months=6, decide_by_days=30)), "exercised_extensions": 1},
         "2026-06-01", ["extension 2027-12-01", "period_end 2027-12-31"]),
        ({"months": 12, "extensions": (12,), "max_months": 12}, "2026-06-01",
         ["max_period 2026-12-31", "period_end 2026-12-31"]),
        ({"months": 12, "extensions": (12,), "notice_given_on": "2026-05-01"}, "2026-06-01", ["period_end 2026-12-31"]),
        ({"months": 12, "extensions": (12,), "ended_on": "2026-11-30"}, "2026-06-01", ["period_end 2026-11-30"]),
        # D6: an option is listed after its date until the end of the term
        ({"months": 12, "extensions": (Extension(months=12, decide_by_months=3),)}, "2026-10-01",
         ["extension 2026-09-30 overdue", "period_end 2026-12-31"]),
        ({"months": 12, "extensions": (Extension(months=12, decide_by_months=3),)}, "2026-12-31",
         ["extension 2026-09-30 overdue", "period_end 2026-12-31"]),
        ({"months": 12, "extensions": (Extension(months=12, decide_by_months=3),)}, "2027-01-01", []),
        ({"extensions": (12,)}, "2026-06-01", []),
    ],
)  # fmt: skip
def test_what_depends_on_the_period(how: dict[str, Any], on: str, rows: list[str]) -> None:
    assert _listed(deal(period=period("2026-01-01", **how)), on) == rows


def test_the_notice_row_is_that_of_the_home_partys_side() -> None:
    rules = SideNotices(contractor=notice("3 months"), client=notice("1 months"))
    agreement = deal(period=period(months=12, notice=rules))
    assert _listed(agreement, "2026-06-01", side="contractor")[0] == "notice 2026-09-30"
    assert _listed(agreement, "2026-06-01", side="client")[0] == "notice 2026-11-30"
    one_sided = deal(period=period(months=12, notice=SideNotices(client=notice("1 months"))))
    assert _listed(one_sided, "2026-06-01", side="contractor") == ["period_end 2026-12-31"]


def test_a_suspension_that_ended_moves_every_deadline_of_the_period() -> None:
    agreement = deal(
        period=period(months=12, notice="1 months"),
        suspensions=(suspension("2026-07-01", "2026-07-31", extends_end=True),),
    )
    assert _listed(agreement, "2026-06-01") == ["notice 2026-12-31", "period_end 2027-01-31"]


# ---- the conversion --------------------------------------------------------------------------------------------------


TRIAL = deal(
    terms("2026-03-01"),
    kind="trial_to_hire",
    period=period("2026-03-01", months=6),
    conversion=ConversionTerms(position="IT technician"),
)


@pytest.mark.parametrize(
    ("on", "decisions", "rows"),
    [
        ("2026-06-02", (), ["conversion_window 2026-06-02", "conversion_decision 2026-08-01", "period_end 2026-08-31"]),
        ("2026-06-03", (), ["conversion_decision 2026-08-01", "period_end 2026-08-31"]),
        # D6: overdue from the day after the end only
        ("2026-08-31", (), ["conversion_decision 2026-08-01", "period_end 2026-08-31"]),
        ("2026-09-01", (), ["conversion_decision 2026-08-01 overdue"]),
        ("2030-01-01", (), ["conversion_decision 2026-08-01 overdue"]),
        # D9: a decision dated on or before the day ends it
        ("2026-08-10", (_decided("2026-08-10"),), ["period_end 2026-08-31"]),
        ("2026-08-09", (_decided("2026-08-10"),), ["conversion_decision 2026-08-01", "period_end 2026-08-31"]),
        ("2026-09-01", (_decided("2026-08-10", "convert"),), []),
        ("2026-09-01", (_decided("2026-08-10", agreement="other"),), ["conversion_decision 2026-08-01 overdue"]),
    ],
)
def test_a_conversion_wants_a_decision(on: str, decisions: Any, rows: list[str]) -> None:
    assert _listed(TRIAL, on, decisions=decisions) == rows


def test_the_window_and_the_decision_go_by_their_own_days() -> None:
    agreement = replace(TRIAL, conversion=ConversionTerms(position="x", window_days=60, decide_days=0))
    assert _listed(agreement, "2026-06-01") == [
        "conversion_window 2026-07-02",
        "conversion_decision 2026-08-31",
        "period_end 2026-08-31",
    ]


def test_a_conversion_without_an_end_has_no_dates() -> None:
    assert _listed(replace(TRIAL, period=period("2026-03-01")), "2026-06-01") == []


# ---- dates of their own ----------------------------------------------------------------------------------------------


def _cover(**kw: Any) -> Cover:
    return Cover(for_="Karin Berg", return_expected=day("2026-12-01"), **kw)


@pytest.mark.parametrize(
    ("cover", "rows"),
    [
        (_cover(handover_days=10), ["handover 2026-11-21", "return 2026-12-01"]),
        # D10: none without days; none of them is one too
        (_cover(), ["return 2026-12-01"]),
        (_cover(handover_days=0), ["handover 2026-12-01", "return 2026-12-01"]),
        (_cover(handover_days=10, returned_on=day("2026-10-20")), []),
        (Cover(for_="Karin Berg", handover_days=10), []),
    ],
)
def test_interim_cover_has_a_return_and_a_handover(cover: Cover, rows: list[str]) -> None:
    assert _listed(deal(cover=cover), "2026-11-01") == rows


def test_the_period_ends_by_its_own_dates_whoever_comes_back() -> None:
    """A16."""
    agreement = deal(cover=_cover(), period=period(end="2026-12-31"))
    assert _listed(agreement, "2026-11-01") == ["return 2026-12-01", "period_end 2026-12-31"]


@pytest.mark.parametrize(
    ("review", "on", "until", "rows"),
    [
        ("10-01", "2026-06-01", "2027-07-06", ["review 2026-10-01"]),
        ("10-01", "2026-10-01", "2027-11-05", ["review 2026-10-01", "review 2027-10-01"]),
        ("10-01", "2026-10-02", "2027-09-30", []),
        # 29 February is the 28th in a common year
        ("02-29", "2026-01-10", "2028-12-31", ["review 2026-02-28", "review 2027-02-28", "review 2028-02-29"]),
        # only while the agreement runs
        ("10-01", "2025-06-01", "2026-12-31", ["review 2026-10-01"]),
        ("01-31", "2030-01-01", "2033-12-31", ["review 2030-01-31", "review 2031-01-31", "period_end 2031-12-31"]),
    ],
)
def test_the_price_review_comes_every_year(review: str, on: str, until: str, rows: list[str]) -> None:
    agreement = deal(review=review, period=period("2026-01-01", end="2031-12-31"))
    assert _listed(agreement, on, until=day(until)) == rows


@pytest.mark.parametrize(
    ("done", "on", "rows"),
    [
        (None, "2026-03-31", ["milestone 2026-03-31"]),
        (None, "2026-04-01", ["milestone 2026-03-31 overdue"]),
        (None, "2030-04-01", ["milestone 2026-03-31 overdue"]),
        ("2026-03-20", "2026-03-21", []),
    ],
)
def test_a_milestone_is_listed_until_it_is_done(done: str | None, on: str, rows: list[str]) -> None:
    agreement = deal(milestones=(milestone("m1", "1", done, "2026-03-31"), milestone("m2", "1", None)))
    assert _listed(agreement, on) == rows


def test_a_purchase_order_expires() -> None:
    agreement = deal(purchase_order=PurchaseOrder(number="PO 7731", expires=day("2026-12-31")))
    assert _listed(agreement, "2026-12-31") == ["purchase_order 2026-12-31"]
    assert _listed(agreement, "2027-01-01") == []
    assert _listed(deal(purchase_order=PurchaseOrder(number="PO 7731")), "2026-12-31") == []


def test_a_draft_has_no_deadlines() -> None:
    assert _listed(replace(TRIAL, status="draft"), "2026-06-01") == []
    assert _listed(replace(TRIAL, status="ended"), "2026-09-01") == ["conversion_decision 2026-08-01 overdue"]


def test_the_list_ends_on_its_last_day_inclusive() -> None:
    agreement = deal(period=period(end="2026-12-31"))
    assert _listed(agreement, "2026-06-01", until=day("2026-12-31")) == ["period_end 2026-12-31"]
    assert _listed(agreement, "2026-06-01", until=day("2026-12-30")) == []


def test_deadlines_come_by_date_then_kind_and_say_what_a_sentence_needs() -> None:
    agreement = deal(
        period=period(months=12, notice="3 months", extensions=(Extension(months=6, decide_by_months=3),)),
        milestones=(milestone("m1", "1", None, "2026-09-30"),),
        review="09-30",
    )
    rows = _found(agreement, "2026-06-01")
    assert [row.kind for row in rows] == ["extension", "milestone", "notice", "review", "period_end"]
    assert rows[0].data == {"end": day("2026-12-31"), "months": 6, "option": 1}
    assert rows[1].data == {"milestone": "m1", "title": "m1"}
    assert rows[2].data == {"end": day("2026-12-31")}


# ---- reminder dates --------------------------------------------------------------------------------------------------


def _reminders(agreement: Any) -> list[str]:
    (row,) = [row for row in _found(agreement, "2026-01-01") if row.kind == "period_end"]
    return [f"{lead}: {reminder}" for reminder, lead in zip(row.reminders, row.leads, strict=True)]


def test_reminders_move_to_the_working_day_before_and_equal_dates_count_once() -> None:
    agreement = deal(
        holidays=HolidayCalendar(country="SE", extra=(day("2026-12-24"), day("2026-12-31"))),
        period=period(end="2026-12-31"),
    )
    assert _reminders(agreement) == [
        "90: 2026-10-02",
        "60: 2026-10-30",
        "30: 2026-12-01",
        "14: 2026-12-17",
        "7: 2026-12-23",
        "0: 2026-12-30",
    ]


def test_working_days_are_those_of_the_terms_in_force_on_the_reminders_day() -> None:
    four_days = {name: OFFICE[name] for name in ("mon", "tue", "wed", "thu")}
    agreement = deal(
        terms("2026-01-01"),
        terms("2026-12-07", working_hours=four_days),
        period=period(end="2026-12-18"),
        decision_lead_days=(0, 14, 7),
    )
    assert _reminders(agreement) == ["14: 2026-12-04", "7: 2026-12-10", "0: 2026-12-17"]


def test_before_the_first_terms_saturday_and_sunday_are_free() -> None:
    weekends = terms("2026-12-05", working_hours={"sat": OFFICE["mon"], "sun": OFFICE["mon"]})
    agreement = deal(
        weekends, period=period("2026-11-01", end="2026-12-09"), decision_lead_days=(30, 14, 9, 3, 2), review=None
    )
    # 9 November is a Monday, 25 a Wednesday, 30 a Monday; from 5 December on only weekends are worked
    assert _reminders(agreement) == ["30: 2026-11-09", "14: 2026-11-25", "9: 2026-11-30", "2: 2026-12-06"]


def test_an_agreement_may_have_no_reminders_at_all() -> None:
    assert _reminders(deal(period=period(end="2026-12-18"), decision_lead_days=())) == []


@pytest.mark.parametrize("leads", [(90, 60, 30, 14, 7, 1, 0), (500, 0), ()])
def test_the_horizon_is_beyond_the_longest_lead(leads: tuple[int, ...]) -> None:
    agreement = deal(decision_lead_days=leads)
    assert horizon(agreement, day("2026-01-01")) >= day("2026-01-01") + timedelta(days=max(leads, default=0) + 14)

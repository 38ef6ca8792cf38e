"""The plain form of drafts and deadlines (interfaces.md)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from contractor_desk.core.deadlines import Deadline
from contractor_desk.core.invoice import Problem
from contractor_desk.core.reminders import Reminder
from contractor_desk.core.report_form import (
    plain_deadline,
    plain_decimal,
    plain_draft,
    plain_money,
    plain_problem,
    plain_reminder,
)
from tests.core.deals import allowance, bill, day, deal, terms, work

KEYS = {
    "kind", "terms_from", "service", "site", "band", "callout", "from", "to", "quantity", "unit", "price", "base",
    "surcharges", "net", "vat", "clause", "clause_note", "title", "source", "entries",
}  # fmt: skip


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        ("12000", "SEK", "12000.00"),
        ("12000.5", "SEK", "12000.50"),
        ("955.4949", "SEK", "955.4949"),
        ("1E+3", "SEK", "1000.00"),
        ("12437", "JPY", "12437"),
        ("1.5", "KWD", "1.500"),
        ("-0", "SEK", "0.00"),
    ],
)
def test_money_has_at_least_its_currencys_decimals(amount: str, currency: str, text: str) -> None:
    assert plain_money(Decimal(amount), currency) == text


def test_decimals_have_no_exponent() -> None:
    assert [plain_decimal(Decimal(text)) for text in ("1E+2", "120", "0.10", "-0.00")] == ["100", "120", "0.10", "0.00"]


def test_a_draft_has_the_shape_that_others_rely_on() -> None:
    agreement = deal(
        terms(
            scope="patching included",
            fee="12000",
            allowance=allowance("1", rate="950"),
            surcharges="weekend 100% also, callout 500/entry, w:weekend 30/hour",
        )
    )
    draft = bill(agreement, "2026-06", [work("t1", "2026-06-13 09:00", "11:00", callout=True)])
    plain = plain_draft(draft, number="1001", issue_date=day("2026-07-01"), due_date=day("2026-07-31"))
    fee, included, overage = plain["lines"]
    assert set(fee) == set(overage) == KEYS
    assert set(included) == KEYS | {"reference_price"}
    assert (plain["number"], plain["issue_date"], plain["due_date"]) == ("1001", "2026-07-01", "2026-07-31")
    assert (fee["quantity"], fee["unit"], fee["price"], fee["vat"]) == (
        "1.00", "month", "12000.00", {"category": "S", "percent": "25"},
    )  # fmt: skip
    assert (included["price"], included["reference_price"], included["base"]) == ("0.00", "1000.00", "0.00")
    assert overage["surcharges"] == [
        {"key": "weekend", "percent": "100", "amount": "950.00"},
        {"key": "callout", "per_entry": "500.00", "count": "1", "amount": "500.00"},
        {"key": "w", "per_hour": "30.00", "count": "1.00", "amount": "30.00"},
    ]
    assert plain["allowance"] == {
        "granted_seconds": 3600,
        "carried_in_seconds": 0,
        "used_seconds": 3600,
        "expired_seconds": 0,
        "carried_out_seconds": 0,
        "overage_seconds": 3600,
    }
    assert plain["rounding"] == "0.00"


def test_a_draft_has_no_number_and_no_dates() -> None:
    plain = plain_draft(bill(deal(), "2026-06"))
    assert (plain["number"], plain["issue_date"], plain["due_date"], plain["allowance"]) == (None, None, None, None)
    assert plain["total"] == "0.00"


def test_problems_deadlines_and_reminders() -> None:
    assert plain_problem(Problem(agreement="deal", code="running", entry="t1"), "The timer runs.") == {
        "agreement": "deal",
        "entry": "t1",
        "code": "running",
        "message": "The timer runs.",
    }
    open_month = plain_problem(Problem(agreement="deal", code="earlier_month_open", month="2026-01"), "")
    assert (open_month["entry"], open_month["month"]) == (None, "2026-01")
    row = Deadline(
        agreement="deal", kind="period_end", date=day("2026-12-31"), reminders=(day("2026-12-30"),), leads=(0,)
    )
    assert plain_deadline(row, "Ends.") == {
        "agreement": "deal",
        "kind": "period_end",
        "date": "2026-12-31",
        "reminders": ["2026-12-30"],
        "overdue": False,
        "text": "Ends.",
    }
    reminder = Reminder(agreement="deal", kind="period_end", date=day("2026-12-31"), lead=0, since=day("2026-12-30"))
    assert plain_reminder(reminder, "Ends.") == {
        "agreement": "deal",
        "kind": "period_end",
        "date": "2026-12-31",
        "lead": 0,
        "overdue": False,
        "since": "2026-12-30",
        "text": "Ends.",
    }

"""Figures of terms, changed one by one, and a review by percent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from contractor_desk.core.agreement import (
    Allowance,
    Cap,
    Fee,
    Rollover,
    ScopeItem,
    Surcharge,
    Terms,
    Vat,
)
from contractor_desk.core.amendment import figures, raised, with_coverage, with_figure

TERMS = Terms(
    from_=date(2026, 1, 1),
    fee=Fee(amount=Decimal("12000.05")),
    allowance=Allowance(
        hours=Decimal(20), overage_rate=Decimal("950.555"), rollover=Rollover(months=2, cap_hours=Decimal(10))
    ),
    rate=Decimal(950),
    worker_rates={"ola": Decimal(700)},
    scope=(
        ScopeItem(service="patching", coverage="included"),
        ScopeItem(service="design", coverage="excluded", rate=Decimal(1200)),
    ),
    surcharges=(
        Surcharge(key="out", when="out_of_scope", percent=Decimal(25)),
        Surcharge(key="callout", when="callout", per_entry=Decimal(500)),
    ),
    cap=Cap(amount=Decimal(10000)),
    payment_days=30,
    vat=Vat(category="S", percent=Decimal(25)),
)


def test_every_figure_of_the_terms_is_listed() -> None:
    assert [figure.key for figure in figures(TERMS)] == [
        "fee", "hours", "rollover", "rollover_cap", "overage", "rate", "worker:ola", "scope_rate:design",
        "surcharge:out", "surcharge:callout", "cap", "payment",
    ]  # fmt: skip


@pytest.mark.parametrize("key", [figure.key for figure in figures(TERMS)])
def test_a_figure_changes_alone(key: str) -> None:
    changed = with_figure(TERMS, key, Decimal(7))
    before = {figure.key: figure.value for figure in figures(TERMS)}
    after = {figure.key: figure.value for figure in figures(changed)}
    assert {name for name in before if before[name] != after[name]} == {key}
    assert after[key] == 7


def test_terms_without_the_figure_refuse_it() -> None:
    bare = Terms(from_=date(2026, 1, 1), vat=Vat(category="S", percent=Decimal(25)))
    for key in ("fee", "hours", "overage", "rollover", "rollover_cap", "cap"):
        with pytest.raises(KeyError):
            with_figure(bare, key, Decimal(1))


def test_a_review_raises_prices_and_leaves_hours_percents_and_the_cap() -> None:
    review = {figure.key: figure.value for figure in figures(raised(TERMS, Decimal("2.1"), "SEK"))}
    assert review["fee"] == Decimal("12252.05")  # 12252.05105
    assert review["overage"] == Decimal("970.52")  # 970.516655
    assert review["rate"] == Decimal("969.95")
    assert review["surcharge:callout"] == Decimal("510.50")
    unchanged = ("hours", "rollover", "rollover_cap", "surcharge:out", "cap", "payment")
    assert {key: review[key] for key in unchanged} == {
        figure.key: figure.value for figure in figures(TERMS) if figure.key in unchanged
    }


def test_a_service_gets_another_coverage_or_is_added() -> None:
    limited = with_coverage(TERMS, "design", "limited", Decimal(2)).scope_item("design")
    assert limited is not None and (limited.coverage, limited.hours, limited.rate) == ("limited", 2, 1200)
    included = with_coverage(TERMS, "design", "included", Decimal(2)).scope_item("design")
    assert included is not None and included.hours is None
    assert with_coverage(TERMS, "new", "included").scope[-1] == ScopeItem(service="new", coverage="included")

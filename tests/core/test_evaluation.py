"""Scores, stability and advice (rules.md 5, fine-print G2 to G4)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from contractor_desk.core.agreement import Side
from contractor_desk.core.decision import Evaluation, Score
from contractor_desk.core.evaluation import (
    StabilityFact,
    advise,
    latest,
    side_score,
    stability_facts,
    weeks_elapsed,
)


def view(side: Side, *scores: int, weights: tuple[str, ...] = (), on: date = date(2026, 8, 1)) -> Evaluation:
    weight = weights or ("1",) * len(scores)
    return Evaluation(
        key=f"{side}-{on}",
        agreement="trial",
        side=side,
        on=on,
        scores=tuple(
            Score(criterion=f"c{index}", weight=Decimal(w), score=score)
            for index, (score, w) in enumerate(zip(scores, weight, strict=True))
        ),
    )


STEADY = (StabilityFact(kind="weeks_worked", part=Decimal(7), whole=Decimal(10), value=Decimal("0.7")),)


@pytest.mark.parametrize(
    ("contractor", "client", "facts", "advice"),
    [
        (view("contractor", 4, 3), view("client", 4, 3), STEADY, "offer"),
        (view("contractor", 4, 3), view("client", 4, 3), (), "talk"),
        (view("contractor", 5, 5, 1), view("client", 4, 4, 4), STEADY, "talk"),
        (view("contractor", 4, 3, 3), view("client", 5, 5, 5), STEADY, "talk"),
        (view("contractor", 2, 2, 3), view("client", 5, 5, 5), STEADY, "end"),
        (view("contractor", 2, 3), view("client", 4, 4), STEADY, "talk"),
        (view("contractor", 5), None, STEADY, "incomplete"),
        (view("contractor", 1), None, STEADY, "incomplete"),
        (None, None, (), "incomplete"),
    ],
)
def test_the_advice_follows_both_views_and_the_facts(
    contractor: Evaluation | None, client: Evaluation | None, facts: tuple[StabilityFact, ...], advice: str
) -> None:
    assert advise(contractor, client, facts).kind == advice


def test_a_criterion_without_weight_counts_for_nothing() -> None:
    contractor = view("contractor", 4, 1, weights=("2", "0"))
    client = view("client", 4, 1, weights=("2", "0"))
    assert side_score(contractor) == 4
    assert advise(contractor, client, STEADY).kind == "offer"
    assert side_score(view("client", 3, weights=("0",))) is None


def test_scores_are_compared_unrounded() -> None:
    almost = view("client", 3, 4, weights=("1.001", "1"))
    score = side_score(almost)
    assert score is not None and score < Decimal("3.5")
    assert advise(view("contractor", 4), almost, STEADY).kind == "talk"


def test_the_last_evaluation_up_to_the_day_counts() -> None:
    views = [view("client", 1, on=date(2026, 8, 1)), view("client", 5, on=date(2026, 8, 20))]
    assert latest(views, "trial", "client", date(2026, 8, 10)) == views[0]
    assert latest(views, "trial", "client", date(2026, 8, 20)) == views[1]
    assert latest(views, "other", "client", date(2026, 8, 20)) is None


@pytest.mark.parametrize(
    ("first", "last", "weeks"),
    [
        (date(2026, 3, 1), date(2026, 3, 1), 1),
        (date(2026, 3, 1), date(2026, 3, 2), 2),  # Sunday and Monday
        (date(2026, 3, 2), date(2026, 3, 8), 1),
        (date(2026, 12, 28), date(2027, 1, 4), 2),
        (date(2026, 3, 2), date(2026, 3, 1), 0),
    ],
)
def test_weeks_elapsed_are_iso_weeks_with_a_day(first: date, last: date, weeks: int) -> None:
    assert weeks_elapsed(first, last) == weeks


def test_facts_are_those_that_can_be_computed() -> None:
    start, end, on = date(2026, 3, 2), date(2026, 3, 29), date(2026, 3, 15)
    facts = {
        fact.kind: fact
        for fact in stability_facts(
            start=start,
            end=end,
            on=on,
            days_worked=[start, start + timedelta(days=1), end, date(2026, 2, 27)],
            seconds_logged=3600 * 30,
            hours_planned=Decimal(100),
            invoices=4,
            invoices_credited=1,
            due_invoices=[
                (date(2026, 1, 1), date(2026, 1, 15)),
                (date(2026, 1, 1), date(2026, 1, 16)),
                (date(2026, 2, 28), None),
                (date(2026, 3, 1), None),
                (on, None),
            ],
        )
    }
    assert (facts["weeks_worked"].part, facts["weeks_worked"].whole) == (1, 2)
    assert facts["hours_logged"].value == Decimal("0.6")  # 30 of 100 × 14 / 28
    assert facts["invoices_uncredited"].value == Decimal("0.75")
    # Paid 15 days after 1 January is late; 28 February unpaid is late from 15 March (fine-print G4), 1 March is not.
    assert (facts["invoices_on_time"].part, facts["invoices_on_time"].whole) == (2, 4)


def test_nothing_known_gives_no_facts() -> None:
    facts = stability_facts(
        start=date(2026, 3, 2),
        end=None,
        on=date(2026, 3, 1),
        days_worked=[],
        seconds_logged=0,
        hours_planned=Decimal(5),
        invoices=0,
        invoices_credited=0,
        due_invoices=[],
    )
    assert facts == ()

"""Both parties' view and the book's own facts, weighed into advice (rules.md 5). The decision stays the user's.

``advise(Views(contractor=Decimal("4.0"), client=Decimal("4.3"), lowest=3), stability=Decimal("0.9"))`` advises *offer*.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from contractor_desk.core.agreement import Side
from contractor_desk.core.decision import Evaluation, Score

CRITERIA = ("quality", "reliability", "cooperation", "communication", "fit", "terms")
LATE_DAYS = 14

AdviceKind = Literal["offer", "talk", "end", "incomplete"]
FactKind = Literal["weeks_worked", "hours_logged", "invoices_uncredited", "invoices_on_time"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Editable per book. ``offer_score``: both sides at least; ``lowest_criterion``: none below; ``end_score``: either
    side below ends; ``stability``: at least."""

    offer_score: Decimal = Decimal("3.5")
    lowest_criterion: int = 2
    stability: Decimal = Decimal("0.7")
    end_score: Decimal = Decimal("2.5")


@dataclass(frozen=True, slots=True, kw_only=True)
class StabilityFact:
    """``part`` of ``whole``; ``value`` is from 0 to 1."""

    kind: FactKind
    part: Decimal
    whole: Decimal
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why the advice is what it is: ``holds`` says whether the condition ``code`` is met, with its figures."""

    code: Literal["scored", "score", "lowest_criterion", "stability", "end_score"]
    holds: bool
    side: Side | None = None
    value: Decimal | None = None
    threshold: Decimal | None = None
    criterion: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    kind: AdviceKind
    contractor: Decimal | None
    client: Decimal | None
    stability: Decimal | None
    facts: tuple[StabilityFact, ...]
    reasons: tuple[Reason, ...]


def counting(scores: Iterable[Score]) -> list[Score]:
    """The scores that count: those with a weight (fine-print G2)."""
    return [score for score in scores if score.weight > 0]


def side_score(evaluation: Evaluation | None) -> Decimal | None:
    """The weighted mean, unrounded, or None where nothing that counts was scored."""
    scores = counting(evaluation.scores) if evaluation else []
    if not scores:
        return None
    weights = sum((score.weight for score in scores), Decimal(0))
    return sum((score.weight * score.score for score in scores), Decimal(0)) / weights


def latest(evaluations: Iterable[Evaluation], agreement: str, side: Side, on: date) -> Evaluation | None:
    """The side's last evaluation of the agreement dated on or before the day; of one day, the last by key."""
    own = [e for e in evaluations if e.agreement == agreement and e.side == side and e.on <= on]
    return max(own, key=lambda evaluation: (evaluation.on, evaluation.key), default=None)


def weeks_elapsed(first: date, last: date) -> int:
    """ISO weeks that have a day from ``first`` to ``last``, both inclusive (fine-print G3)."""
    if last < first:
        return 0
    return (_monday(last) - _monday(first)).days // 7 + 1


def stability_facts(
    *,
    start: date,
    end: date | None,
    on: date,
    days_worked: Iterable[date],
    seconds_logged: int,
    hours_planned: Decimal | None,
    invoices: int,
    invoices_credited: int,
    due_invoices: Sequence[tuple[date, date | None]],
) -> tuple[StabilityFact, ...]:
    """The facts that can be computed on the day ``on``. ``start`` and ``end`` bound the period, both inclusive;
    ``days_worked`` are the local start dates of its entries; ``due_invoices`` are (due date, date of full payment or
    None). Hours planned are prorated by the days of the period elapsed (G3); an unpaid invoice is late from the
    fifteenth day after its due date (G4)."""
    last = on if end is None else min(on, end)
    facts = []
    elapsed = weeks_elapsed(start, last)
    if elapsed:
        worked = len({_monday(day) for day in days_worked if start <= day <= last})
        facts.append(_fact("weeks_worked", Decimal(worked), Decimal(elapsed)))
    if hours_planned and end is not None and elapsed:
        share = Decimal((last - start).days + 1) / Decimal((end - start).days + 1)
        facts.append(_fact("hours_logged", Decimal(seconds_logged) / 3600, hours_planned * share))
    if invoices:
        facts.append(_fact("invoices_uncredited", Decimal(invoices - invoices_credited), Decimal(invoices)))
    due = [(day, paid) for day, paid in due_invoices if day < on]
    if due:
        late = sum(1 for day, paid in due if (paid or on) > day + timedelta(days=LATE_DAYS))
        facts.append(_fact("invoices_on_time", Decimal(len(due) - late), Decimal(len(due))))
    return tuple(facts)


def _fact(kind: FactKind, part: Decimal, whole: Decimal) -> StabilityFact:
    return StabilityFact(kind=kind, part=part, whole=whole, value=min(Decimal(1), part / whole))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def advise(
    contractor: Evaluation | None,
    client: Evaluation | None,
    facts: Sequence[StabilityFact],
    thresholds: Thresholds = Thresholds(),
) -> Advice:
    """*offer*, *end*, *talk* or *incomplete*, with every condition looked at; scores are compared unrounded (G2)."""
    sides: tuple[tuple[Side, Evaluation | None], ...] = (("contractor", contractor), ("client", client))
    scores = {side: side_score(evaluation) for side, evaluation in sides}
    stability = sum((fact.value for fact in facts), Decimal(0)) / len(facts) if facts else None
    reasons = [Reason(code="scored", holds=scores[side] is not None, side=side) for side, _ in sides]
    for side, evaluation in sides:
        score = scores[side]
        if evaluation is None or score is None:
            continue
        reasons.append(
            Reason(
                code="score",
                holds=score >= thresholds.offer_score,
                side=side,
                value=score,
                threshold=thresholds.offer_score,
            )
        )
        lowest = min(counting(evaluation.scores), key=lambda each: each.score)
        reasons.append(
            Reason(
                code="lowest_criterion",
                holds=lowest.score >= thresholds.lowest_criterion,
                side=side,
                value=Decimal(lowest.score),
                threshold=Decimal(thresholds.lowest_criterion),
                criterion=lowest.criterion,
            )
        )
    reasons.append(
        Reason(
            code="stability",
            holds=stability is not None and stability >= thresholds.stability,
            value=stability,
            threshold=thresholds.stability,
        )
    )
    kind: AdviceKind
    if None in scores.values():
        kind = "incomplete"
    elif any(score is not None and score < thresholds.end_score for score in scores.values()):
        kind = "end"
    elif all(reason.holds for reason in reasons):
        kind = "offer"
    else:
        kind = "talk"
    return Advice(
        kind=kind,
        contractor=scores["contractor"],
        client=scores["client"],
        stability=stability,
        facts=tuple(facts),
        reasons=tuple(reasons),
    )

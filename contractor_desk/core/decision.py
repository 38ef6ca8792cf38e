"""What the end of a term asks for: evaluations by both parties, the decision, marks on reminders (rules.md 4, 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from typing import Literal

from contractor_desk.core.agreement import Side

Choice = Literal["extend", "convert", "end", "renegotiate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """``score`` is 1 to 5; a criterion with weight 0 counts for nothing (fine-print G2)."""

    criterion: str
    weight: Decimal = Decimal(1)
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    key: str
    agreement: str
    side: Side
    on: Day
    by: str | None = None
    scores: tuple[Score, ...] = ()
    comment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTerm:
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """``salary`` is a month's."""

    position: str
    salary: Decimal | None = None
    start: Day | None = None
    valid_until: Day | None = None
    terms: tuple[OfferTerm, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistItem:
    """Done on a day, waived with a reason, or open."""

    group: str
    text: str
    done_on: Day | None = None
    waived: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """``option``: the extension option (1, 2 …) that an extend exercises; ``new_end`` a last day, inclusive."""

    key: str
    agreement: str
    on: Day
    by: str | None = None
    choice: Choice
    why: str | None = None
    option: int | None = None
    new_end: Day | None = None
    offer: Offer | None = None
    checklist: tuple[ChecklistItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderMark:
    """``date`` is the deadline's; ``until`` the day a snooze ends; ``on`` the day it was marked."""

    agreement: str
    kind: str
    date: Day
    mark: Literal["done", "snoozed"]
    until: Day | None = None
    on: Day | None = None
    why: str | None = None

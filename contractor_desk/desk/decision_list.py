"""The decisions at the ends of terms by urgency: overdue first, then by the day to act by, then those taken."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.decision import Choice, ReminderMark
from contractor_desk.core.errors import PlaceError
from contractor_desk.core.term_end import (
    Matter,
    State,
    TermEnd,
    is_accepted,
    is_lapsed,
    put_away_day,
    put_away_kind,
    term_end,
)
from contractor_desk.desk.command import command
from contractor_desk.desk.deadlines import side_of
from contractor_desk.store.reading import agreements, deciding, parties

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

Group = Literal["overdue", "month", "half_year", "later", "waiting", "decided"]
SOON_DAYS, HALF_YEAR_DAYS = 30, 183
_GROUPS: tuple[Group, ...] = ("overdue", "month", "half_year", "later", "waiting", "decided")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A row of the list. ``key`` is the agreement's while something is to be decided, and the decision's after that
    (the agreement's again for what was put away). ``days`` until ``day``, negative when it is past."""

    key: str
    group: Group
    agreement: str
    number: str
    party_name: str
    matter: Matter
    state: State
    day: date
    days: int
    choice: Choice | None = None
    is_lapsed: bool = False
    is_accepted: bool = False
    why: str | None = None


def decision_list(connection: sqlite3.Connection, on: date) -> tuple[DecisionRow, ...]:
    """All rows as of that day: by group, then by day; what was decided newest first."""
    home = parties.home_key(connection)
    names = {party.key: party.name for party in parties.parties(connection)}
    decisions = deciding.decisions(connection)
    marks = deciding.reminder_marks(connection)
    found: list[DecisionRow] = []
    for agreement in agreements.agreements(connection):
        side = side_of(agreement, home)
        name = names[agreement.client if side == "contractor" else agreement.contractor]
        own = [decision for decision in decisions if decision.agreement == agreement.key and decision.on <= on]
        term = term_end(agreement, own, marks, on, side=side)
        if term is not None and term.state != "decided":
            found.append(_standing(agreement, term, name, on))
        standing = term.decision if term is not None and term.state == "waiting" else None
        for decision in own:
            if decision is not standing:
                found.append(
                    DecisionRow(
                        key=decision.key,
                        group="decided",
                        agreement=agreement.key,
                        number=agreement.number,
                        party_name=name,
                        matter=term.matter if term is not None else "term",
                        state="decided",
                        day=decision.on,
                        days=(decision.on - on).days,
                        choice=decision.choice,
                        is_lapsed=is_lapsed(agreement, decision, on),
                        is_accepted=is_accepted(agreement, decision),
                    )
                )
    return tuple(sorted(found, key=_order))


def open_count(connection: sqlite3.Connection, on: date) -> int:
    """How many are overdue or to be decided within half a year."""
    return sum(1 for row in decision_list(connection, on) if row.group in ("overdue", "month", "half_year"))


@command("Put decision away")
def put_away(work: Work, /, agreement_key: str, *, why: str, on: date) -> ReminderMark:
    """The overdue decision no longer asks, for that reason. Raises PlaceError without one (rules.md 5)."""
    if not why.strip():
        raise PlaceError("why", expected="why")
    agreement = agreements.agreement(work.connection, agreement_key)
    term = standing(work.connection, agreement, on)
    if term is None or term.state != "overdue":
        raise PlaceError("agreement", expected="overdue_decision")
    mark = ReminderMark(
        agreement=agreement_key,
        kind=put_away_kind(agreement),
        date=put_away_day(agreement, term.end),
        mark="done",
        on=on,
        why=why.strip(),
    )
    work.put(mark)
    return mark


def standing(connection: sqlite3.Connection, agreement: Agreement, on: date) -> TermEnd | None:
    """Where the decision on one agreement stands on that day."""
    return term_end(
        agreement,
        deciding.decisions(connection, agreement.key),
        deciding.reminder_marks(connection, agreement.key),
        on,
        side=side_of(agreement, parties.home_key(connection)),
    )


def _standing(agreement: Agreement, term: TermEnd, name: str, on: date) -> DecisionRow:
    days = (term.day - on).days
    decision = term.decision
    group: Group = "overdue"
    if term.state in ("waiting", "put_away"):
        group = "waiting" if term.state == "waiting" else "decided"
    elif term.state == "open":
        group = "month" if days <= SOON_DAYS else "half_year" if days <= HALF_YEAR_DAYS else "later"
    return DecisionRow(
        key=decision.key if term.state == "waiting" and decision is not None else agreement.key,
        group=group,
        agreement=agreement.key,
        number=agreement.number,
        party_name=name,
        matter=term.matter,
        state=term.state,
        day=term.day,
        days=days,
        choice=decision.choice if term.state == "waiting" and decision is not None else None,
        is_lapsed=decision is not None and decision.choice == "convert" and is_lapsed(agreement, decision, on),
        why=term.why,
    )


def _order(row: DecisionRow) -> tuple[int, int, str, str]:
    days = -row.days if row.group == "decided" else row.days
    return (_GROUPS.index(row.group), days, row.party_name, row.key)

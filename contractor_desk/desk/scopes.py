"""What the agreements say of work that was logged: in scope, out of it, or at hours that cost more.

``entry_scopes(book, monday, sunday)`` gives for each entry the shares of its time, the largest first, as the month's
bill counts it: an issued invoice's frozen lines, else the draft as it is now.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from contractor_desk.core.agreement import Coverage
from contractor_desk.core.coverage import verdict
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.invoice import Line, ProblemCode
from contractor_desk.core.months import Month
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.drafts import Drafts
from contractor_desk.store.reading import agreements, entries

ScopeKind = Literal["in", "limited", "billable", "out", "after"]
_OF_COVERAGE: dict[Coverage, ScopeKind] = {
    "included": "in",
    "limited": "limited",
    "billable": "billable",
    "excluded": "out",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeShare:
    """``seconds`` as the bill counts them, after rounding; ``clause``: the place in the agreement, or the rule."""

    kind: ScopeKind
    seconds: int
    clause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryScope:
    """``shares`` are empty for an entry that no bill counts (``problem`` says why); ``kind`` is then by its service."""

    kind: ScopeKind
    shares: tuple[ScopeShare, ...] = ()
    problem: ProblemCode | None = None


def entry_scopes(
    connection: sqlite3.Connection, first: date, last: date, drafts: Drafts | None = None
) -> dict[str, EntryScope]:
    """By key, the entries whose local date lies between those days, both inclusive."""
    found = entries.entries_between(connection, first, last)
    months = tuple(Month.of(first).until(Month.of(last)))
    return _scopes(connection, found, {entry.agreement: months for entry in found}, drafts or Drafts(connection))


def scopes_of(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, EntryScope]:
    """By key, those entries that are in the book."""
    found = entries.entries_of(connection, tuple(keys))
    months: dict[str, set[Month]] = {}
    for entry in found:
        months.setdefault(entry.agreement, set()).add(Month.of(entry.local_date))
    return _scopes(connection, found, months, Drafts(connection))


def _scopes(
    connection: sqlite3.Connection, found: Iterable[TimeEntry], months: Mapping[str, Iterable[Month]], drafts: Drafts
) -> dict[str, EntryScope]:
    kinds = {each.key: each for each in agreements.agreements(connection, months.keys())}
    shares: dict[str, list[ScopeShare]] = {}
    problems: dict[str, ProblemCode] = {}
    for key, wanted in months.items():
        wanted = sorted(wanted)
        for month in wanted:
            draft = drafts.of(kinds[key], month).draft
            _collect(shares, draft.lines)
            for problem in draft.problems:
                if problem.entry is not None and problem.code != "overlap":
                    problems.setdefault(problem.entry, problem.code)
        for issued in drafts.of(kinds[key], wanted[-1]).issued:
            if wanted[0].plus(-2) <= Month.parse(issued.month) <= wanted[-1].plus(12):
                _collect(shares, issued.lines)
    scopes = {}
    for entry in found:
        terms = terms_on_or_earliest(kinds[entry.agreement], entry.local_date)
        own = tuple(sorted(shares.get(entry.key, ()), key=lambda share: -share.seconds))
        kind = own[0].kind if own else kind_of_coverage(verdict(terms, entry.service).coverage)
        scopes[entry.key] = EntryScope(kind=kind, shares=own, problem=problems.get(entry.key))
    return scopes


def _collect(shares: dict[str, list[ScopeShare]], lines: Iterable[Line]) -> None:
    for line in lines:
        kind = kind_of_line(line)
        for part in line.parts:
            share = ScopeShare(kind=kind, seconds=part.seconds, clause=line.clause_note or line.clause)
            shares.setdefault(part.entry, []).append(share)


def kind_of_line(line: Line) -> ScopeKind:
    """How work on that line of a bill is shown."""
    if line.kind in ("out_of_scope", "overage"):
        return "out"
    if line.band is not None:
        return "after"
    return "billable" if line.kind == "billable" else "in"


def kind_of_coverage(coverage: Coverage) -> ScopeKind:
    """How work of that coverage is shown before a bill counts it."""
    return _OF_COVERAGE[coverage]

"""Books of the worked cases as values, read with the core's own codec."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.decision import Decision
from contractor_desk.core.instants import instant, local_date, zone
from contractor_desk.core.invoice import Draft, IssuedMonth
from contractor_desk.core.invoicing import propose
from contractor_desk.core.months import Month
from contractor_desk.core.party import Party
from contractor_desk.core.plain import from_plain
from contractor_desk.core.work import Expense, TimeEntry

Plain = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class WorkedBook:
    home: str
    parties: dict[str, Party]
    agreements: tuple[Agreement, ...]
    time: tuple[TimeEntry, ...]
    expenses: tuple[Expense, ...]
    decisions: tuple[Decision, ...]

    def draft(self, agreement: Agreement, month: str, issued: tuple[IssuedMonth, ...] = ()) -> Draft:
        return propose(
            agreement,
            Month.parse(month),
            [entry for entry in self.time if entry.agreement == agreement.key],
            [expense for expense in self.expenses if expense.agreement == agreement.key],
            issued,
            round_total=self.parties[agreement.contractor].round_total,
        )


def read_book(path: Path) -> WorkedBook:
    return book_of(json.loads(path.read_text(encoding="utf-8")))


def book_of(plain: Plain) -> WorkedBook:
    agreements = tuple(agreement_of(agreement) for agreement in plain["agreements"])
    zones = {agreement.key: agreement.time_zone for agreement in agreements}
    return WorkedBook(
        home=plain["home"],
        parties={party["key"]: from_plain(Party, party) for party in plain["parties"]},
        agreements=agreements,
        time=tuple(entry_of(entry, zones[entry["agreement"]]) for entry in plain["time"]),
        expenses=tuple(from_plain(Expense, expense) for expense in plain["expenses"]),
        decisions=tuple(from_plain(Decision, decision) for decision in plain.get("decisions", ())),
    )


def agreement_of(plain: Plain) -> Agreement:
    return from_plain(Agreement, {"language": "en", **plain})


def entry_of(plain: Plain, time_zone: str) -> TimeEntry:
    """Local times become instants (fine-print E1)."""
    place = zone(time_zone)
    times = {name: instant(plain[name], place).isoformat() for name in ("start", "end") if plain.get(name)}
    if "start" in times:
        times["local_date"] = local_date(instant(times["start"], place), place).isoformat()
    else:
        times["local_date"] = plain["date"]
    return from_plain(TimeEntry, {**plain, **times})


def issue(draft: Draft, number: str) -> IssuedMonth:
    """What rating must know of the invoice that the draft becomes."""
    return IssuedMonth(
        month=draft.month,
        number=number,
        lines=draft.lines,
        allowance=draft.allowance,
        taken=frozenset(draft.taken),
    )

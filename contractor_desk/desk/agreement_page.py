"""What the page of the agreements shows: the list with what comes next, and one agreement in full (picture 03)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date

from contractor_desk.core.agreement import Agreement, Side, Terms
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.deadlines import Deadline
from contractor_desk.core.deadlines import deadlines as deadlines_of
from contractor_desk.core.invoice import AllowanceMonth
from contractor_desk.core.months import Month, add_months
from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.core.period import ONE_DAY, end_in_force, maximum_end, next_extension
from contractor_desk.desk import billing
from contractor_desk.desk.deadlines import all_deadlines, side_of
from contractor_desk.store.reading import agreements, deciding, entries, history, invoices, parties

FAR = date(2199, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTerm:
    """A row of the list. ``gone`` of the term, 0 to 1; ``next`` is the next duty; ``option_months`` are those left."""

    agreement: Agreement
    other_name: str
    side: Side
    end: date | None
    gone: float
    option_share: float
    next: Deadline | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthUse:
    """Included hours that a month used, in seconds, and what it granted and took in; ``None``: it has no ledger."""

    month: Month
    used_seconds: int
    available_seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    at: str
    name: str
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementView:
    """One agreement as it stands on a day. ``options`` are the last days that the options left would bring."""

    agreement: Agreement
    contractor: Party
    client: Party
    side: Side
    terms: Terms
    end: date | None
    maximum: date | None
    options: tuple[date, ...]
    deadlines: tuple[Deadline, ...]
    services: dict[str, Service]
    workers: dict[str, Worker]
    allowance: AllowanceMonth | None
    months: tuple[MonthUse, ...]
    entry_count: int
    entry_seconds: int
    invoice_count: int
    used_terms: frozenset[date]
    locked: dict[tuple[str, str], str]
    history: tuple[HistoryLine, ...]


def listed_terms(connection: sqlite3.Connection, today: date) -> list[ListedTerm]:
    """All agreements in the book's order, each with its next duty."""
    home = parties.home_key(connection)
    names = {party.key: party.name for party in parties.parties(connection)}
    nexts: dict[str, Deadline] = {}
    for deadline in all_deadlines(connection, today):
        nexts.setdefault(deadline.agreement, deadline)
    rows = []
    for agreement in agreements.agreements(connection):
        side = side_of(agreement, home)
        end = end_in_force(agreement, today)
        start = agreement.period.start
        gone = 0.0
        if end is not None and end >= start:
            gone = min(1.0, max(0.0, ((today - start).days + 1) / ((end - start).days + 1)))
        left = agreement.period.extensions[agreement.period.exercised_extensions :]
        options = sum(option.months for option in left)
        whole = ((end - start).days + 1) / 30.44 if end is not None and end >= start else 0.0
        rows.append(
            ListedTerm(
                agreement=agreement,
                other_name=names[agreement.client if side == "contractor" else agreement.contractor],
                side=side,
                end=end,
                gone=gone,
                option_share=options / (options + whole) if options and whole else 0.0,
                next=nexts.get(agreement.key),
            )
        )
    return rows


def agreement_view(connection: sqlite3.Connection, key: str, today: date) -> AgreementView:
    """Everything the page says of one agreement. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, key)
    side = side_of(agreement, parties.home_key(connection))
    decisions = deciding.decisions(connection)
    issued = invoices.issued_months(connection, key)
    draft = billing.propose(connection, key, Month.of(today)).draft
    counted = entries.entry_totals(connection, entries.EntryFilter(agreement=key))
    months = [
        MonthUse(
            month=Month.parse(one.month),
            used_seconds=one.allowance.used_seconds + one.allowance.overage_seconds,
            available_seconds=one.allowance.granted_seconds + one.allowance.carried_in_seconds,
        )
        for one in issued
        if one.allowance is not None
    ]
    if draft.allowance is not None:
        used = draft.allowance.used_seconds + draft.allowance.overage_seconds
        available = draft.allowance.granted_seconds + draft.allowance.carried_in_seconds
        months.append(MonthUse(month=Month.of(today), used_seconds=used, available_seconds=available))
    reviewed = deadlines_of(agreement, today, add_months(today, 13), side=side, decisions=decisions)
    others = deadlines_of(replace(agreement, review=None), today, FAR, side=side, decisions=decisions)
    found = (*others, *(one for one in reviewed if one.kind == "review"))
    return AgreementView(
        agreement=agreement,
        contractor=parties.party(connection, agreement.contractor),
        client=parties.party(connection, agreement.client),
        side=side,
        terms=terms_on_or_earliest(agreement, max(today, agreement.period.start)),
        end=end_in_force(agreement, today, side),
        maximum=maximum_end(agreement.period),
        options=option_ends(agreement, today),
        deadlines=tuple(sorted(found, key=lambda one: (one.date, one.kind))),
        services={service.key: service for service in parties.services(connection)},
        workers={worker.key: worker for worker in parties.workers(connection)},
        allowance=draft.allowance,
        months=tuple(months[-12:]),
        entry_count=counted[0],
        entry_seconds=counted[1],
        invoice_count=len(issued),
        used_terms=agreements.used_terms(connection, key),
        locked=agreements.locked_parts(connection, key),
        history=tuple(
            HistoryLine(at=event.at.date().isoformat(), name=event.name, author=event.author)
            for event in history.events_of(connection, "agreements", key)
        ),
    )


def option_ends(agreement: Agreement, on: date) -> tuple[date, ...]:
    """The last day after each option that is left, none past the maximum."""
    end = end_in_force(agreement, on)
    if end is None or next_extension(agreement.period) is None:
        return ()
    maximum = maximum_end(agreement.period)
    ends, months = [], 0
    for option in agreement.period.extensions[agreement.period.exercised_extensions :]:
        months += option.months
        last = add_months(end + ONE_DAY, months) - ONE_DAY
        ends.append(last if maximum is None else min(last, maximum))
    return tuple(ends)

"""What a person does with an agreement: make it, change it, amend it, and everything of its life (rules.md 4).

Every command checks the whole agreement before it is written, and gives it as it is afterwards.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from contractor_desk.core import lifecycle
from contractor_desk.core.agreement import Agreement, Kind, Milestone, Side, Site, Status, Suspension, Terms
from contractor_desk.core.checks.agreement import agreement_flaws
from contractor_desk.core.checks.flaw import refuse
from contractor_desk.core.errors import DeskError
from contractor_desk.core.months import Month
from contractor_desk.core.period import end_in_force
from contractor_desk.core.plain import to_plain
from contractor_desk.desk.command import command
from contractor_desk.desk.known import known_keys
from contractor_desk.store.reading import agreements, invoices

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work


class NumberTakenByError(DeskError):
    """Data: ``number``, ``agreement``, ``title``. Another agreement has that number."""

    code = "agreement_number_taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedAgreement:
    """A row of the list; ``end`` is the end in force on the day asked for, None until further notice."""

    key: str
    number: str
    title: str
    kind: Kind
    status: Status
    contractor: str
    contractor_name: str
    client: str
    client_name: str
    currency: str
    start: date
    end: date | None

    def plain(self) -> dict[str, Any]:
        plain: dict[str, Any] = to_plain(self)
        return plain


def agreement_list(connection: sqlite3.Connection, on: date) -> list[ListedAgreement]:
    """All agreements by title, with their ends as they stand on that day."""
    ends = {each.key: end_in_force(each, on) for each in agreements.agreements(connection)}
    return [
        ListedAgreement(
            key=row.key,
            number=row.number,
            title=row.title,
            kind=row.kind,
            status=row.status,
            contractor=row.contractor,
            contractor_name=row.contractor_name,
            client=row.client,
            client_name=row.client_name,
            currency=row.currency,
            start=row.start,
            end=ends[row.key],
        )
        for row in agreements.agreement_rows(connection)
    ]


def agreement_of(connection: sqlite3.Connection, key: str) -> Agreement:
    """The agreement. Raises UnknownKeyError."""
    return agreements.agreement(connection, key)


@command("Save agreement")
def save_agreement(work: Work, agreement: Agreement) -> Agreement:
    """The agreement is in the book as it is given, new or changed. Raises PlaceError, NumberTakenByError; IssuedError
    where that would change a version of the terms that an invoice used."""
    return put_agreement(work, agreement)


@command("Delete agreement")
def delete_agreement(work: Work, key: str) -> None:
    """The agreement is gone. Raises InUseError while it has hours, expenses or invoices."""
    work.delete("agreements", key)


@command("Exercise option")
def exercise_option(work: Work, key: str, *, on: date) -> Agreement:
    """The next option is exercised on that day."""
    return put_agreement(work, lifecycle.exercise_option(_of(work, key), on))


@command("Extend agreement")
def extend(work: Work, key: str, *, new_end: date, on: date) -> Agreement:
    """The agreement runs to that last day, by a new agreement of both."""
    return put_agreement(work, lifecycle.extend(_of(work, key), new_end, on))


@command("Give notice")
def give_notice(work: Work, key: str, *, on: date, by: Side, how: str | None = None) -> Agreement:
    """Notice of that side was received on that day."""
    return put_agreement(work, lifecycle.give_notice(_of(work, key), on, by=by, how=how))


@command("Withdraw notice")
def withdraw_notice(work: Work, key: str) -> Agreement:
    return put_agreement(work, lifecycle.withdraw_notice(_of(work, key)))


@command("End agreement")
def end(work: Work, key: str, *, last_day: date, on: date) -> Agreement:
    """The agreement ends on that day at the latest."""
    return put_agreement(work, lifecycle.end_on(_of(work, key), last_day, on))


@command("Reopen agreement")
def reopen(work: Work, key: str) -> Agreement:
    """The recorded end and the notice are taken back."""
    return put_agreement(work, lifecycle.reopen(_of(work, key)))


@command("Suspend agreement")
def suspend(work: Work, key: str, suspension: Suspension) -> Agreement:
    return put_agreement(work, lifecycle.suspend(_of(work, key), suspension))


@command("Resume agreement")
def resume(work: Work, key: str, *, first_day: date) -> Agreement:
    """Work goes on from that day."""
    return put_agreement(work, lifecycle.resume(_of(work, key), first_day))


@command("Move expected return")
def move_return(work: Work, key: str, *, expected: date, on: date) -> Agreement:
    return put_agreement(work, lifecycle.move_return(_of(work, key), expected, on))


@command("Record return")
def record_return(work: Work, key: str, *, returned_on: date) -> Agreement:
    return put_agreement(work, lifecycle.record_return(_of(work, key), returned_on))


@command("Save site")
def save_site(work: Work, key: str, site: Site) -> Agreement:
    """The site is one of the agreement's; its cut-over is recorded the same way."""
    return put_agreement(work, lifecycle.with_site(_of(work, key), site))


@command("Save milestone")
def save_milestone(work: Work, key: str, milestone: Milestone) -> Agreement:
    """The milestone is one of the agreement's; marking it done is the same. Raises IssuedError once it is billed."""
    return put_agreement(work, lifecycle.with_milestone(_of(work, key), milestone))


@command("Amend terms")
def amend(work: Work, key: str, terms: Terms) -> Agreement:
    """The terms are a new version from their first day on. Raises TermsTakenError, TermsUnchangedError, PlaceError."""
    issued = [Month.parse(invoice.month) for invoice in invoices.issued_months(work.connection, key)]
    return put_agreement(work, lifecycle.amend(_of(work, key), terms, issued))


@command("Take back amendment")
def withdraw_amendment(work: Work, key: str, from_: date) -> Agreement:
    """There is no version of the terms from that day. Raises IssuedError where an invoice used it."""
    agreement = _of(work, key)
    return put_agreement(work, replace(agreement, terms=tuple(each for each in agreement.terms if each.from_ != from_)))


def _of(work: Work, key: str) -> Agreement:
    return agreements.agreement(work.connection, key)


def put_agreement(work: Work, agreement: Agreement) -> Agreement:
    """The checked agreement is in the book. Raises NumberTakenByError, PlaceError, IssuedError, InUseError."""
    for row in agreements.agreement_rows(work.connection):
        if row.number == agreement.number and row.key != agreement.key:
            raise NumberTakenByError(number=row.number, agreement=row.key, title=row.title)
    refuse(agreement_flaws(agreement, known_keys(work.connection)))
    work.put(agreement)
    work.flush()
    return agreement

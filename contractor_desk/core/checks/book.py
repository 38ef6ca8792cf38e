"""A whole book: every value in it, references to keys that exist, each key once. Places are paths in the book file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from contractor_desk.core.book import Book
from contractor_desk.core.checks.agreement import agreement_flaws
from contractor_desk.core.checks.flaw import Flaw, repeated, under, unknown
from contractor_desk.core.checks.invoice import invoice_flaws
from contractor_desk.core.checks.known import Known
from contractor_desk.core.checks.party import party_flaws, service_flaws, worker_flaws
from contractor_desk.core.checks.record import (
    decision_flaws,
    evaluation_flaws,
    mark_flaws,
    payment_flaws,
    received_flaws,
    timesheet_flaws,
)
from contractor_desk.core.checks.work import entry_flaws, expense_flaws

_KEYED = ("parties", "workers", "services", "agreements", "time", "expenses", "evaluations", "decisions", "payments")


def book_flaws(book: Book, known: Known | None = None) -> Iterator[Flaw]:
    """Flaws of a book, in the order of its file. ``known`` is what the book that it comes to has already."""
    all_known = (known or Known()).with_book(book)
    if book.home is not None and book.home not in all_known.parties:
        yield unknown("home", "party", book.home)
    if all_known.home is None and book.parties:
        yield Flaw("home", "home_needed")
    yield from _each("parties", book.parties, party_flaws)
    yield from _each("workers", book.workers, worker_flaws, all_known)
    yield from _each("services", book.services, service_flaws)
    yield from _each("agreements", book.agreements, agreement_flaws, all_known)
    yield from _each("time", book.time, entry_flaws, all_known)
    yield from _each("expenses", book.expenses, expense_flaws, all_known)
    yield from _each("evaluations", book.evaluations, evaluation_flaws, all_known)
    yield from _each("decisions", book.decisions, decision_flaws, all_known)
    yield from _each("reminder_marks", book.reminder_marks, mark_flaws, all_known)
    yield from _each("timesheets", book.timesheets, timesheet_flaws, all_known)
    yield from _each("invoices", book.invoices, invoice_flaws, all_known)
    yield from _each("payments", book.payments, payment_flaws, all_known)
    yield from _each("received", book.received, received_flaws, all_known)
    for name in _KEYED:
        yield from _once(name, "key", [value.key for value in getattr(book, name)])
    yield from _once("received", "key", [received.key for received in book.received])
    yield from _once("invoices", "number", [invoice.number for invoice in book.invoices])
    yield from _once("timesheets", "month", [f"{one.agreement} {one.month}" for one in book.timesheets])
    marks = [f"{mark.agreement} {mark.kind} {mark.date}" for mark in book.reminder_marks]
    yield from _once("reminder_marks", "date", marks)


def _each(name: str, values: Iterable[Any], flaws: Callable[..., Iterator[Flaw]], *known: Known) -> Iterator[Flaw]:
    for i, value in enumerate(values):
        found = list(flaws(value, *known))
        if found:
            yield from under(f"{name}[{i}]", found)


def _once(name: str, key: str, keys: Sequence[str]) -> Iterator[Flaw]:
    if len(set(keys)) != len(keys):
        yield from repeated([f"{name}[{i}].{key}" for i in range(len(keys))], keys)

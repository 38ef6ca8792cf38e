"""A book file into a book that has something: same, new, different, and what issued invoices stand on."""

from __future__ import annotations

from typing import Any

import pytest

from contractor_desk.core.book import Book
from contractor_desk.exchange.book_file import dump, parse
from contractor_desk.exchange.issued import Issued
from contractor_desk.exchange.merge import MergeError, Plan, plan
from tests.exchange.books import BOOK, GONE, book, data, invoice

Changes = dict[str, Any]


def made(**places: Any) -> Book:
    return parse(data(book(**places)))


def issued(**places: Any) -> Book:
    return made(**{"invoices": [invoice()], **places})


def conflicts(current: Book, incoming: Book, *, update: bool = False) -> list[tuple[str, str, str]]:
    with pytest.raises(MergeError) as caught:
        plan(current, incoming, update=update)
    return [(one["kind"], one["key"], one["reason"]) for one in caught.value.data["conflicts"]]


def written(found: Plan) -> dict[str, tuple[list[str], list[str]]]:
    """The keys of new and changed values by list."""

    def keys(values: tuple[Any, ...]) -> list[str]:
        return [getattr(value, "key", getattr(value, "number", "")) for value in values]

    both = {kind: (keys(found.new[kind]), keys(found.changed[kind])) for kind in found.new}
    return {kind: lists for kind, lists in both.items() if lists != ([], [])}


def test_a_file_into_an_empty_book_is_all_new() -> None:
    found = plan(Book(), made())
    assert found.home == "lindqvist" and set(found.settings) == {"lead_days", "tables"}
    assert written(found)["time"] == (["t1", "t2"], [])
    assert written(found)["agreements"] == (["nordlund"], [])


def test_the_same_file_again_changes_nothing_also_when_defaults_are_written_out() -> None:
    assert plan(made(), made()).empty
    assert plan(issued(), parse(dump(issued()))).empty
    sparse = made(**{"agreements[0].terms[0].fee": {"amount": "12000"}, "time[0].tags": GONE, "time[0].site": GONE})
    assert plan(made(), sparse).empty


def test_new_keys_are_added_beside_what_is_there() -> None:
    found = plan(issued(), issued(**{"time[2]": {**BOOK["time"][1], "key": "t3"}}))
    assert written(found) == {"time": (["t3"], [])}
    assert found.same["time"] == 2


@pytest.mark.parametrize(
    ("changes", "kind", "key"),
    [
        ({"time[0].note": "Other"}, "time", "t1"),
        ({"agreements[0].title": "Other"}, "agreements", "nordlund"),
        ({"parties[1].email": "new@nordlund.example"}, "parties", "nordlund"),
        ({"parties[0].invoice_series.next": 7}, "parties", "lindqvist"),
        ({"timesheets[0].approved": None}, "timesheets", "nordlund 2026-10"),
        ({"settings.lead_days": [1]}, "settings", "lead_days"),
        ({"home": "nordlund"}, "home", "nordlund"),
    ],
)
def test_other_content_is_refused_by_name_and_replaced_on_update(changes: Changes, kind: str, key: str) -> None:
    assert conflicts(made(), made(**changes)) == [(kind, key, "differs")]
    found = plan(made(), made(**changes), update=True)
    if kind == "home":
        assert found.home == key
    elif kind == "settings":
        assert list(found.settings) == [key]
    else:
        assert len(found.changed[kind]) == 1 and not any(found.new.values())


def test_every_conflict_is_named_at_once() -> None:
    changed = made(**{"time[0].note": "Other", "expenses[1].km": "130"})
    assert conflicts(made(), changed) == [("time", "t1", "differs"), ("expenses", "e2", "differs")]


@pytest.mark.parametrize(
    ("changes", "kind", "key"),
    [
        ({"time[0].note": "Other"}, "time", "t1"),
        ({"expenses[0].amount": "421.00"}, "expenses", "e1"),
        ({"agreements[0].terms[0].rate": "1.00"}, "agreements", "nordlund"),
        ({"agreements[0].period.start": "2026-01-16"}, "agreements", "nordlund"),
        ({"agreements[0].time_zone": "Europe/Paris"}, "agreements", "nordlund"),
        ({"agreements[0].suspensions": [{"from": "2026-10-01"}]}, "agreements", "nordlund"),
        ({"home": "nordlund"}, "home", "nordlund"),
    ],
)
def test_what_an_issued_invoice_stands_on_is_not_replaced(changes: Changes, kind: str, key: str) -> None:
    assert conflicts(issued(), issued(**changes), update=True) == [(kind, key, "issued")]


@pytest.mark.parametrize(
    "changes",
    [
        {"time[1].note": "Not on the invoice"},
        {"expenses[1].km": "130"},
        {"agreements[0].terms[1]": {**BOOK["agreements"][0]["terms"][0], "from": "2026-11-01"}},
        {"agreements[0].title": "Other"},
        {"agreements[0].status": "ended"},
        {"agreements[0].suspensions": [{"from": "2026-11-01"}]},
        {"agreements[0].milestones[0].done": "2026-11-30"},
        {"parties[1].email": "new@nordlund.example"},
        {"invoices[0].sent": []},
    ],
)
def test_what_it_does_not_stand_on_is_replaced(changes: Changes) -> None:
    found = plan(issued(), issued(**changes), update=True)
    assert sum(len(values) for values in found.changed.values()) == 1


def test_an_issued_invoice_is_never_replaced() -> None:
    other = made(invoices=[invoice(invoice_note="Other")])
    assert conflicts(issued(), other) == [("invoices", "1001", "issued")]
    assert conflicts(issued(), other, update=True) == [("invoices", "1001", "issued")]


def test_a_series_that_has_given_a_number_keeps_its_next() -> None:
    back = issued(**{"parties[0].invoice_series.next": 7, "parties[0].phone": "1"})
    current = issued(**{"parties[0].invoice_series.next": 1002})
    assert plan(current, issued(**{"parties[0].invoice_series.next": 7})).empty
    (party,) = plan(current, back, update=True).changed["parties"]
    assert (party.invoice_series.next, party.phone) == (1002, "1")


def test_an_invoice_that_is_credited_in_full_holds_nothing() -> None:
    credit = invoice("1002", type="381", credits="1001", reason="Wrong hours", taken=[])
    lines = [{**line, "entries": []} for line in credit["lines"]]
    credited = made(invoices=[invoice(), {**credit, "lines": lines}])
    assert Issued.by(credited.invoices).entries == frozenset()
    assert len(plan(credited, made(**{"time[0].note": "Other"}), update=True).changed["time"]) == 1
    partly = made(invoices=[invoice(), {**credit, "lines": lines[:1], "net": "12000.00", "total": "15000.00", "vat": [
        {"category": "S", "percent": "25", "taxable": "12000.00", "amount": "3000.00"}
    ]}])  # fmt: skip
    assert Issued.by(partly.invoices).entries == {"t1"}


def test_a_second_invoice_for_the_same_hours_is_refused() -> None:
    assert conflicts(issued(), made(invoices=[invoice("2001")])) == [("invoices", "2001", "issued")]

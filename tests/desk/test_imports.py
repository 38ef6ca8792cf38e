"""Files into a book on disk and out of it: all or nothing, twice is once, undone in one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.desk import imports
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.imports import TrackerImport, UnreadableRowsError
from contractor_desk.exchange.merge import MergeError
from contractor_desk.store.reading import book as whole
from contractor_desk.store.reading import entries
from tests.exchange import tracker_texts
from tests.exchange.books import BOOK, GONE, book, data, invoice
from tests.exchange.tracker_texts import TOGGL

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOURS = {"agreement": "nordlund", "service": "patching", "worker": "anna"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.open(tmp_path / "firm.cdesk", create=True, clock=lambda: NOON)
    yield opened
    opened.close()


def toggl(raw: bytes, **other: Any) -> TrackerImport:
    return TrackerImport(format="toggl", data=raw, **{**HOURS, **other})


def test_a_book_goes_in_comes_out_and_goes_into_another_to_the_byte(desk: Desk, tmp_path: Path) -> None:
    desk.do(imports.import_book, data(book(invoices=[invoice()])))
    first = desk.ask(imports.export_book)
    other = Desk.open(tmp_path / "other.cdesk", create=True, clock=lambda: NOON)
    other.do(imports.import_book, first)
    assert other.ask(imports.export_book) == first
    other.close()


def test_the_same_file_twice_writes_nothing_the_second_time(desk: Desk) -> None:
    desk.do(imports.import_book, data(BOOK))
    before = desk.ask(whole.book)
    found = desk.do(imports.import_book, data(BOOK))
    assert not found.new and not found.changed and found.known["time"] == 2
    assert desk.ask(whole.book) == before


def test_what_the_book_exported_is_known_to_it_also_after_an_invoice_gave_a_number(desk: Desk) -> None:
    desk.do(imports.import_book, data(book(invoices=[invoice()], **{"parties[0].invoice_series.next": 1002})))
    assert not desk.do(imports.import_book, data(book(invoices=[invoice()]))).changed
    assert not desk.do(imports.import_book, desk.ask(imports.export_book)).new


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"time[0].note": "Other", "expenses[2]": {**BOOK["expenses"][0], "key": "e3"}}, MergeError),
        ({"time[2]": {**BOOK["time"][0], "key": "t3"}, "expenses[1].rate": GONE}, PlaceError),
    ],
)
def test_a_file_that_is_refused_writes_nothing(desk: Desk, changes: dict[str, Any], error: type[DeskError]) -> None:
    desk.do(imports.import_book, data(BOOK))
    before = desk.ask(imports.export_book)
    with pytest.raises(error):
        desk.do(imports.import_book, data(book(**changes)))
    assert desk.ask(imports.export_book) == before


def test_an_import_is_one_step_that_can_be_undone(desk: Desk) -> None:
    empty = desk.ask(imports.export_book)
    desk.do(imports.import_book, data(BOOK))
    assert desk.undo_name == "Import book"
    desk.undo()
    assert desk.ask(imports.export_book) == empty


def test_an_update_replaces_what_differs(desk: Desk) -> None:
    desk.do(imports.import_book, data(BOOK))
    changes = {"time[0].note": "Other", "agreements[0].milestones[0].amount": "41000.00", "settings.lead_days": [7]}
    found = desk.do(imports.import_book, data(book(**changes)), update=True)
    assert dict(found.changed) == {"agreements": 1, "time": 1}
    now = desk.ask(whole.book)
    assert (now.time[0].note, str(now.agreements[0].milestones[0].amount)) == ("Other", "41000.00")
    assert now.settings["lead_days"] == [7]


def test_what_is_recorded_beside_an_invoice_can_be_updated_and_the_invoice_cannot(desk: Desk) -> None:
    desk.do(imports.import_book, data(book(invoices=[invoice()])))
    sent = [{"on": "2026-11-02", "how": "email", "to": None}, {"on": "2026-11-09", "how": "post", "to": None}]
    desk.do(imports.import_book, data(book(invoices=[invoice(sent=sent)])), update=True)
    assert [one.how for one in desk.ask(whole.book).invoices[0].sent] == ["email", "post"]
    with pytest.raises(MergeError):
        desk.do(imports.import_book, data(book(invoices=[invoice(invoice_note="Other")])), update=True)


def test_hours_of_a_tracker_come_in_once(desk: Desk) -> None:
    desk.do(imports.import_book, data(BOOK))
    first = desk.do(imports.import_hours, toggl(TOGGL.encode()))
    again = desk.do(imports.import_hours, toggl(TOGGL.encode()))
    assert (first.new, first.known, again.new, again.known) == (2, 0, 0, 2)
    assert desk.ask(entries.entry_totals).entries == 4


def test_one_row_that_cannot_be_read_keeps_all_of_them_out(desk: Desk) -> None:
    desk.do(imports.import_book, data(BOOK))
    row = ("22/06/2026", "10:00", "22/06/2026", "2:7x", "1:00")
    good = ("22/06/2026", "10:00", "22/06/2026", "11:00", "1:00")
    given = TrackerImport(format="clockify", data=tracker_texts.clockify(good, row), **HOURS)
    with pytest.raises(UnreadableRowsError) as caught:
        desk.do(imports.import_hours, given)
    assert [problem.row for problem in caught.value.data["problems"]] == [3]
    assert desk.ask(entries.entry_totals).entries == 2

"""An entry's date is that of its start in the agreement's zone, also when the agreement moves to another one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from contractor_desk.desk.desk import Desk
from contractor_desk.store import check
from contractor_desk.store.reading import book, entries
from tests.store.books import furnished, issue, put
from tests.store.values import AGREEMENT, entry, invoice, line

LATE = datetime(2026, 10, 5, 21, 30, tzinfo=UTC)
TOKYO = replace(AGREEMENT, time_zone="Asia/Tokyo")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = furnished(
        tmp_path / "firm.cdesk",
        *(entry(key, start=LATE, end=None) for key in ("late", "billed", "put")),
        entry("early"),
        entry("whole", start=None, end=None, date=date(2026, 10, 5), seconds=60),
    )
    made.do(issue, invoice("1001", line("10.00"), taken=("billed",)))
    yield made
    made.close()


def dates(desk: Desk) -> dict[str, int]:
    """The day of October of each entry."""
    return {row.key: row.local_date.day for row in desk.ask(entries.entry_page)}


def test_open_entries_get_the_dates_of_the_new_zone(desk: Desk) -> None:
    before = desk.ask(book.book)
    desk.do(put, TOKYO)
    assert dates(desk) == {"late": 6, "billed": 5, "put": 6, "early": 5, "whole": 5}
    assert desk.ask(check.findings) == []
    desk.undo()
    assert desk.ask(book.book) == before
    desk.redo()
    assert dates(desk)["late"] == 6


def test_an_entry_that_the_same_command_puts_keeps_what_it_says(desk: Desk) -> None:
    moved = entry("put", start=LATE, end=None, note="moved", local_date=date(2026, 10, 6))
    desk.do(put, moved, TOKYO)
    assert desk.ask(entries.entry, "put") == moved
    assert dates(desk)["late"] == 6


def test_another_change_of_the_agreement_touches_no_entry(desk: Desk) -> None:
    told: list[frozenset[str]] = []
    desk.on_change(told.append)
    desk.do(put, replace(AGREEMENT, title="Renamed"))
    assert told == [{"agreements"}]

"""What is read to draft a bill: the work that can still be billed, and each bill once in a look."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from contractor_desk.core.agreement import Opening
from contractor_desk.core.months import Month
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.drafts import Drafts, open_work, propose
from contractor_desk.desk.reminders import reminders
from contractor_desk.store.reading import agreements
from tests.store.books import furnished, put
from tests.store.values import AGREEMENT, entry

OCTOBER = Month(2026, 10)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = furnished(tmp_path / "firm.cdesk", *(entry(f"t{day}", day) for day in (5, 6, 7)))
    yield opened
    opened.close()


def test_work_from_before_an_opening_is_history(desk: Desk) -> None:
    def read(opening: str | None) -> list[str]:
        opened = None if opening is None else Opening(month=opening)
        desk.do(put, replace(AGREEMENT, opening=opened))
        agreement = desk.ask(agreements.agreement, "retainer")
        return [found.key for found in desk.ask(open_work, agreement, OCTOBER.last)]

    assert read(None) == read("2026-10") == ["t5", "t6", "t7"]
    assert read("2026-11") == []


def test_nobody_is_asked_to_approve_work_from_before_an_opening(desk: Desk) -> None:
    terms = replace(AGREEMENT.terms[-1], approval="required", scope=(), unlisted="excluded")
    agreement = replace(AGREEMENT, terms=(terms,))
    asked = []
    for opening in (None, Opening(month="2026-11")):
        desk.do(put, replace(agreement, opening=opening))
        due = desk.ask(reminders, date(2026, 11, 20))
        asked.append([one.kind for one in due if one.kind == "approval"])
    assert asked == [["approval"] * 3, []]


def test_a_look_reads_and_rates_a_bill_once(desk: Desk) -> None:
    agreement = desk.ask(agreements.agreement, "retainer")

    def look(connection: sqlite3.Connection) -> None:
        drafts = Drafts(connection)
        found = drafts.unbilled(agreement, OCTOBER)
        assert drafts.of(agreement, OCTOBER).draft is found.draft
        assert drafts.of(agreement, OCTOBER) == propose(connection, "retainer", OCTOBER)
        assert drafts.of(agreement, OCTOBER) is drafts.of(agreement, OCTOBER)

    desk.ask(look)

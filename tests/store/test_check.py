"""A sound book has no findings; whatever is changed behind the program's back is found and named."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from contractor_desk.desk.desk import Desk
from contractor_desk.store import check
from contractor_desk.store.check import Finding
from tests.store.books import add_all, furnished, issue, put, several
from tests.store.values import TRAIN, credit_note, entry, invoice, line, whole_invoice


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A book with a life: entries, a timer, three invoices, one of them credited, undone steps."""
    made = furnished(tmp_path / "firm.cdesk", entry("t1"), entry("t2", 6), entry("t3", 7, end=None), TRAIN)
    made.do(add_all, [entry(f"i{number}", 8) for number in range(20)])
    first = whole_invoice("1001", entry("t1"))
    made.do(issue, first, b"%PDF first")
    made.do(issue, credit_note("1002", first), b"%PDF note")
    made.do(issue, whole_invoice("1003", entry("t1")), b"%PDF again", b"<xml/>")
    made.do(put, entry("d1", start=None, end=None, date=date(2026, 10, 5), seconds=60))
    made.undo()
    yield made
    made.close()


ROOT_PAGE = "SELECT rootpage FROM sqlite_master WHERE name = 'time_entries'"


def spoil(desk: Desk, *statements: str) -> list[Finding]:
    """What is found after these statements, with the triggers out of the way."""
    raw = sqlite3.connect(desk.path, isolation_level=None)
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        raw.execute(statement)
    for _, sql in triggers:
        raw.execute(sql)
    raw.close()
    return desk.ask(check.findings)


def test_a_sound_book_has_no_findings(desk: Desk) -> None:
    assert desk.ask(check.findings) == []


def test_erasing_history_leaves_the_chain_whole(desk: Desk) -> None:
    desk.do(several, lambda work: work.erase_history("time", "t2"))
    assert desk.ask(check.findings) == []
    payloads = desk.ask(lambda connection: connection.execute("SELECT payload FROM history LIMIT 1").fetchall())
    assert payloads == [(None,)]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE history SET name = 'Other' WHERE id = 2", [("history", {"event": 2})]),
        ("DELETE FROM history_keys; DELETE FROM history WHERE id = 2", [("history", {"event": 3})]),
        ("UPDATE history SET payload = '[]' WHERE id = 2", [("history_payload", {"event": 2})]),
        ("UPDATE documents SET data = x'00' WHERE kind = 'xml'", [("document", {"invoice": "1003", "kind": "xml"})]),
        (
            "UPDATE time_entries SET invoice = NULL WHERE key = 't1'",
            [("lock", {"table": "time_entries", "key": "t1", "invoice": "1003", "locked_by": None})],
        ),
        (
            "UPDATE time_entries SET invoice = '1001' WHERE key = 't2'",
            [("lock", {"table": "time_entries", "key": "t2", "invoice": None, "locked_by": "1001"})],
        ),
        (
            "UPDATE milestones SET invoice = NULL",
            [("lock", {"table": "milestones", "key": "retainer|m1", "invoice": "1003", "locked_by": None})],
        ),
        ("UPDATE invoices SET total_minor = 1 WHERE number = '1001'", [("invoice_row", {"invoice": "1001"})]),
        (
            "UPDATE invoice_lines SET net_minor = 1 WHERE invoice = '1001' AND position = 0",
            [("invoice_row", {"invoice": "1001"})],
        ),
        (
            "UPDATE invoice_lines SET net_minor = 100, body = replace(body, '\"net\":\"12000.00\"', '\"net\":\"1.00\"')"
            " WHERE invoice = '1003' AND position = 0",
            [("invoice_total", {"invoice": "1003"})],
        ),
        ("UPDATE time_entries SET duration_seconds = 1 WHERE key = 't2'", [("derived", {"kind": "time", "key": "t2"})]),
        ("UPDATE time_entries SET local_date = '2026-10-30' WHERE key = 't2'", [("local_date", {"key": "t2"})]),
        ("UPDATE agreements SET time_zone = 'Mars'", [("time_zone", {"agreement": "retainer", "name": "Mars"})]),
        ("UPDATE time_entries SET tags = '{' WHERE key = 't2'", [("unreadable", {"detail": "time_entries t2"})]),
        ("UPDATE expenses SET amount = 'abc'", [("unreadable", {"detail": "expenses e1"})]),
        ("UPDATE invoices SET body = '{}' WHERE number = '1003'", [("unreadable", {"detail": "invoices 1003"})]),
        (
            "UPDATE time_entries SET worker = 'nobody' WHERE key = 't2'",
            [("reference", {"table": "time_entries", "to": "workers"})],
        ),
        ("DROP INDEX open_time", [("schema", {"kind": "index", "name": "open_time"})]),
        ("CREATE TABLE more (x)", [("schema", {"kind": "table", "name": "more"})]),
    ],
)  # fmt: skip
def test_what_was_changed_from_outside_is_found(desk: Desk, statement: str, expected: list[tuple[str, Any]]) -> None:
    assert spoil(desk, *statement.split("; ")) == [Finding(*one) for one in expected]


def test_a_number_that_was_left_out_is_found(desk: Desk) -> None:
    stranger = replace(invoice("1007", line("10.00")), seller=whole_invoice("1").seller)
    desk.do(several, lambda work: work.bring_in([stranger]))
    gap = {"contractor": "lindqvist", "series": "", "year": 0}
    missing = [Finding("series_gap", {**gap, "missing": number}) for number in (1004, 1005, 1006)]
    assert desk.ask(check.findings) == missing


def test_a_dropped_trigger_is_found(desk: Desk) -> None:
    raw = sqlite3.connect(desk.path)
    raw.execute("DROP TRIGGER history_stays")
    raw.close()
    assert desk.ask(check.findings) == [Finding("schema", {"kind": "trigger", "name": "history_stays"})]


def test_a_garbled_page_is_found(desk: Desk) -> None:
    path = Path(desk.path)
    root = desk.ask(lambda connection: connection.execute(ROOT_PAGE).fetchone())[0]
    desk.close()
    data = bytearray(path.read_bytes())
    data[4096 * (root - 1) : 4096 * (root - 1) + 200] = b"\xff" * 200
    path.write_bytes(data)
    again = Desk.open(path, clock=desk._clock)
    assert "damaged" in {finding.code for finding in again.ask(check.findings)}
    again.close()

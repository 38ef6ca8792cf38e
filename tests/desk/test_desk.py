"""A desk does commands whole or not at all, answers questions of one moment, and tells who listens what changed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from contractor_desk.desk.command import command, command_name
from contractor_desk.desk.desk import Desk
from contractor_desk.store.errors import BookMissing, KeyTakenError, NotUndoableError, UndoError, UnknownKeyError
from contractor_desk.store.reading import agreements, book, entries, history, parties
from contractor_desk.store.unit import Work
from tests.store.books import NOON, add_all, delete, furnished, issue, new_desk, put, several
from tests.store.values import AGREEMENT, ANNA, SELLER, entry, whole_invoice

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "firm.cdesk"


def test_what_was_put_is_there_when_the_book_is_opened_again(path: Path) -> None:
    desk = furnished(path, entry("t1"))
    desk.close()
    again = Desk.open(path, clock=lambda: NOON)
    assert again.ask(entries.entry, "t1") == entry("t1")
    assert again.ask(agreements.agreement, "retainer") == AGREEMENT
    assert again.ask(parties.home) == SELLER
    again.close()


def test_a_missing_book_is_made_only_when_asked_to(path: Path) -> None:
    with pytest.raises(BookMissing):
        Desk.open(path, clock=lambda: NOON)
    assert not path.exists()
    new_desk(path).close()
    Desk.open(path, create=True, clock=lambda: NOON).close()


def test_a_command_that_fails_writes_nothing(path: Path) -> None:
    @command("Fail")
    def fail(work: Work) -> None:
        work.put(entry("t1"))
        assert work.connection.execute("SELECT count(*) FROM time_entries").fetchone() == (1,)
        raise KeyError("on purpose")

    desk = furnished(path)
    with pytest.raises(KeyError):
        desk.do(fail)
    assert desk.ask(entries.entry_totals).entries == 0
    assert desk.undo_name == "Furnish"
    desk.do(put, entry("t1"))
    desk.close()


def test_a_command_reads_what_it_wrote_through_the_same_functions(path: Path) -> None:
    @command("Count")
    def count(work: Work) -> int:
        work.put(entry("t1"), entry("t2", 6))
        return len(entries.open_entries(work.connection, "retainer"))

    desk = furnished(path)
    assert desk.do(count) == 2
    desk.close()


def test_the_same_content_again_is_no_change_and_no_step(path: Path) -> None:
    desk = furnished(path, entry("t1"))
    told: list[frozenset[str]] = []
    desk.on_change(told.append)
    desk.do(put, entry("t1"), AGREEMENT, SELLER)
    assert told == []
    assert desk.undo_name == "Furnish"
    desk.close()


def test_listeners_are_told_the_kinds_that_changed(path: Path) -> None:
    desk = furnished(path)
    told: list[frozenset[str]] = []
    end = desk.on_change(told.append)
    desk.do(put, entry("t1"), replace(ANNA, name="Anna L."))
    desk.undo()
    end()
    desk.redo()
    assert told == [{"time", "workers"}, {"time", "workers"}]
    desk.close()


def test_undo_and_redo_carry_the_name_of_the_step(path: Path) -> None:
    desk = furnished(path, entry("t1"))
    desk.do(delete, "time", "t1")
    assert (desk.undo_name, desk.redo_name) == ("Delete", None)
    assert desk.undo() == "Delete"
    assert (desk.undo_name, desk.redo_name) == ("Furnish", "Delete")
    assert desk.ask(entries.entry, "t1") == entry("t1")
    assert desk.redo() == "Delete"
    with pytest.raises(UnknownKeyError):
        desk.ask(entries.entry, "t1")
    desk.undo()
    desk.do(put, entry("t2"))
    assert desk.redo_name is None
    desk.close()


def test_nothing_to_undo_says_so(path: Path) -> None:
    desk = new_desk(path)
    with pytest.raises(NotUndoableError) as refused:
        desk.undo()
    assert refused.value.data == {"name": None}
    desk.close()


def test_undo_is_refused_where_something_changed_since(path: Path) -> None:
    desk = furnished(path)
    other = Desk.open(path, clock=lambda: NOON)
    desk.do(put, entry("t1"))
    other.do(put, entry("t1", note="by another"))
    with pytest.raises(UndoError) as refused:
        desk.undo()
    assert refused.value.data == {"name": "Put", "kind": "time", "key": "t1"}
    assert desk.ask(entries.entry, "t1").note == "by another"
    other.undo()
    assert desk.undo() == "Put"
    desk.close()
    other.close()


def test_issuing_ends_the_road_of_undo_and_says_so(path: Path) -> None:
    desk = furnished(path, entry("t1"))
    desk.do(put, entry("t2", 6))
    desk.do(issue, replace(whole_invoice("1001", entry("t1")), lines=whole_invoice("1001", entry("t1")).lines[:2]))
    assert desk.undo_name is None
    with pytest.raises(NotUndoableError) as refused:
        desk.undo()
    assert refused.value.data == {"name": "Issue"}
    desk.do(put, entry("t3", 7))
    assert desk.undo() == "Put"
    desk.close()


def test_an_import_is_one_step(path: Path) -> None:
    desk = furnished(path)
    before = desk.ask(book.book)
    desk.do(add_all, [entry(f"t{number}", 1 + number % 28) for number in range(700)])
    assert desk.ask(entries.entry_totals).entries == 700
    with pytest.raises(KeyTakenError):
        desk.do(add_all, [entry("t699")])
    after = desk.ask(book.book)
    assert desk.undo() == "Import"
    assert desk.ask(book.book) == before
    desk.redo()
    assert set(desk.ask(book.book).time) == set(after.time)
    desk.close()


def test_the_history_says_who_did_what_when(path: Path) -> None:
    desk = furnished(path, entry("t1"))
    desk.do(put, entry("t1", note="longer"))
    desk.undo()
    newest, changed, first = desk.ask(history.events)
    assert (newest.name, newest.undoes, newest.author, newest.at) == ("Put", changed.id, "anna", NOON)
    assert changed.changes is not None
    assert changed.changes[0]["before"]["note"] == ""
    assert changed.changes[0]["after"]["note"] == "longer"
    assert first.kinds == {"parties", "workers", "services", "agreements", "settings", "time"}
    assert [row.id for row in desk.ask(history.events_of, "time", "t1")] == [3, 2, 1]
    assert [row.id for row in desk.ask(history.events_of, "workers", "anna")] == [1]
    desk.close()


def test_changes_of_another_desk_are_seen_by_polling(path: Path) -> None:
    desk = furnished(path)
    other = Desk.open(path, clock=lambda: NOON)
    told: list[frozenset[str]] = []
    other.on_change(told.append)
    assert other.poll() == frozenset()
    desk.do(put, entry("t1"))
    desk.do(put, replace(ANNA, name="A."))
    assert other.poll() == {"time", "workers"}
    assert other.poll() == frozenset()
    other.do(put, entry("t2"))
    assert other.poll() == frozenset()
    assert told == [{"time", "workers"}, {"time"}]
    desk.close()
    other.close()


def test_a_command_after_anothers_changes_tells_of_both(path: Path) -> None:
    desk = furnished(path)
    other = Desk.open(path, clock=lambda: NOON)
    told: list[frozenset[str]] = []
    desk.on_change(told.append)
    other.do(put, replace(ANNA, name="A."))
    desk.do(put, entry("t1"))
    assert told == [{"time", "workers"}]
    desk.close()
    other.close()


def test_questions_may_be_asked_on_several_threads_while_one_writes(path: Path) -> None:
    desk = furnished(path)
    counts: list[int] = []
    faults: list[BaseException] = []

    def both(connection: sqlite3.Connection) -> tuple[int, int]:
        first = entries.entry_totals(connection).entries
        return first, entries.entry_totals(connection).entries

    def ask_often() -> None:
        try:
            for _ in range(100):
                first, second = desk.ask(both)
                assert first == second
                counts.append(first)
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=ask_often) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(50):
        desk.do(put, entry(f"t{number}"))
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(counts) == 300
    assert desk.ask(entries.entry_totals).entries == 50
    desk.close()


def test_a_question_cannot_write(path: Path) -> None:
    desk = furnished(path, entry("t1"))
    with pytest.raises(Exception, match=r"read_only|readonly"):
        desk.ask(lambda connection: connection.execute("DELETE FROM time_entries"))
    assert desk.ask(entries.entry_totals).entries == 1
    desk.close()


def test_a_command_within_a_command_is_a_fault_of_the_program(path: Path) -> None:
    desk = furnished(path)
    with pytest.raises(RuntimeError, match="through the desk"):
        desk.do(several, lambda work: desk.do(put, entry("t1")))
    desk.close()


def test_a_function_without_a_name_is_no_command(path: Path) -> None:
    desk = new_desk(path)
    assert command_name(put) == "Put"
    with pytest.raises(TypeError, match="not a command"):
        desk.do(lambda work: None)
    desk.close()


def test_a_closed_desk_answers_no_more(path: Path) -> None:
    desk = furnished(path)
    desk.close()
    with pytest.raises(RuntimeError, match="closed"):
        desk.ask(parties.home)
    with pytest.raises(RuntimeError, match="closed"):
        desk.do(put, entry("t1"))


def test_a_question_imports_nothing_that_is_slow(path: Path) -> None:
    furnished(path, entry("t1")).close()
    script = f"""
import sys
from datetime import UTC, datetime
from contractor_desk.desk.desk import Desk
from contractor_desk.store.reading import report
desk = Desk.open({str(path)!r}, clock=lambda: datetime.now(UTC))
rows = desk.ask(report.hours, "2026-10", "agreement")
assert rows == [("retainer", 1, 7200, 7200)], rows
desk.poll()
desk.close()
slow = {{"sqlalchemy", "alembic", "dataclasses", "json", "pathlib", "inspect", "decimal", "holidays", "babel"}}
slow |= {{"typing", "threading"}}
print(*sorted(slow & sys.modules.keys()))
"""
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == ""

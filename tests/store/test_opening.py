"""What can be wrong with a file, and which error says so. Nothing is ever written to a file that is not a book."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from contractor_desk.desk.desk import Desk
from contractor_desk.store import connect, database
from contractor_desk.store.errors import (
    BookExists,
    BookMissing,
    DamagedFile,
    FolderMissing,
    ForeignFile,
    NewerBook,
    ReplacedBook,
)
from contractor_desk.store.reading import agreements, entries, history, parties
from tests.store.books import NOON, furnished, new_desk, put, several
from tests.store.values import entry

Query = Callable[[sqlite3.Connection], object]


def opened(path: Path) -> Desk:
    return Desk.open(path, clock=lambda: NOON)


def spoilt(path: Path, change: object) -> bytes:
    """A whole book, changed."""
    furnished(path, *(entry(f"t{number}") for number in range(200))).close()
    data = bytearray(path.read_bytes())
    assert callable(change)
    changed = bytes(change(data))
    path.write_bytes(changed)
    return changed


# ---- which file it is -------------------------------------------------------------------------------------------


def test_a_path_without_a_file(tmp_path: Path) -> None:
    with pytest.raises(BookMissing):
        opened(tmp_path / "none.cdesk")
    with pytest.raises(BookMissing):
        opened(tmp_path / "no folder" / "none.cdesk")
    assert list(tmp_path.iterdir()) == []


def test_a_new_book_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        new_desk(tmp_path / "no folder" / "new.cdesk")
    (tmp_path / "file").write_text("x")
    with pytest.raises(FolderMissing):
        new_desk(tmp_path / "file" / "new.cdesk")


def test_a_new_book_over_a_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(BookExists):
        database.create(str(tmp_path / "file"), at=NOON)
    assert (tmp_path / "file").read_text() == "x"


@pytest.mark.parametrize("content", [b"Hours of October\n" * 500, b"%PDF-1.7", b"\0" * 5000, b"SQLite format 3"])
def test_a_file_of_something_else(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.cdesk"
    path.write_bytes(content)
    with pytest.raises(ForeignFile):
        opened(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ForeignFile):
        opened(tmp_path)


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE notes (text)")
    raw.commit()
    raw.close()
    before = path.read_bytes()
    with pytest.raises(ForeignFile):
        opened(path)
    assert path.read_bytes() == before


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.cdesk"
    path.touch()
    with pytest.raises(DamagedFile):
        opened(path)


def test_a_book_of_a_later_version(tmp_path: Path) -> None:
    path = tmp_path / "later.cdesk"
    new_desk(path).close()
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version={connect.SCHEMA_VERSION + 1}")
    raw.close()
    with pytest.raises(NewerBook) as refused:
        opened(path)
    assert refused.value.data["version"] == connect.SCHEMA_VERSION + 1


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda data: data[: len(data) // 2], id="cut in half"),
        pytest.param(lambda data: data[:4096], id="first page only"),
        pytest.param(lambda data: data[:700], id="less than a page"),
        pytest.param(lambda data: data[:100] + b"\xff" * 4000 + data[4100:], id="garbled first page"),
        pytest.param(lambda data: data[:16] + b"\xff" * 84 + data[100:], id="garbled header"),
        pytest.param(lambda data: data[:4096] + b"\0" * (len(data) - 4096), id="zeroes after the first page"),
        pytest.param(lambda data: data[:4096] + os.urandom(len(data) - 4096), id="noise after the first page"),
    ],
)
def test_a_damaged_book_is_called_damaged_wherever_it_is_found(tmp_path: Path, change: object) -> None:
    path = tmp_path / "book.cdesk"
    changed = spoilt(path, change)
    with pytest.raises(DamagedFile):
        desk = opened(path)
        try:
            desk.ask(entries.entry_totals)
            desk.do(put, entry("new"))
        finally:
            desk.close()
    assert path.read_bytes() == changed


def test_a_book_without_one_of_its_tables_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "book.cdesk"
    furnished(path).close()
    raw = sqlite3.connect(path)
    raw.execute("DROP TABLE time_entries")
    raw.close()
    desk = opened(path)
    with pytest.raises(DamagedFile):
        desk.ask(entries.entry_totals)
    with pytest.raises(DamagedFile):
        desk.do(put, entry("t1"))
    desk.close()


@pytest.mark.parametrize(
    ("statement", "query"),
    [
        ("UPDATE settings SET value = '{'", parties.settings),
        ("UPDATE settings SET value = 'nothing'", lambda connection: parties.setting(connection, "x")),
        ("UPDATE agreements SET period = '[]'", agreements.agreements),
        ("UPDATE terms SET rate = 'much'", agreements.agreements),
        ("UPDATE history SET payload = '{'", history.events),
        ("UPDATE time_entries SET local_date = 'yesterday'", lambda connection: entries.entry(connection, "t1")),
    ],
)
def test_a_row_that_does_not_hold_what_was_written_is_damage(tmp_path: Path, statement: str, query: Query) -> None:
    path = tmp_path / "book.cdesk"
    desk = furnished(path, entry("t1"))
    desk.do(several, lambda work: work.put_setting("x", 1))
    desk.close()
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("DROP TRIGGER payloads_stand")
    raw.execute(statement)
    raw.close()
    desk = opened(path)
    with pytest.raises(DamagedFile) as refused:
        desk.ask(query)
    assert refused.value.data["path"] == str(path)
    desk.close()


@pytest.mark.parametrize("name", ["a%20b.cdesk", "what?.cdesk", "no#1.cdesk", "Åsa & Söner.cdesk", "two  spaces", "-x"])
def test_any_name_is_accepted(tmp_path: Path, name: str) -> None:
    desk = furnished(tmp_path / name, entry("t1"))
    desk.close()
    again = opened(tmp_path / name)
    assert again.ask(entries.entry_totals).entries == 1
    again.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_book_is_one_file_once_it_is_closed(tmp_path: Path) -> None:
    furnished(tmp_path / "book.cdesk", entry("t1")).close()
    assert [path.name for path in tmp_path.iterdir()] == ["book.cdesk"]


def test_a_book_is_kept_as_tech_asks(tmp_path: Path) -> None:
    new_desk(tmp_path / "book.cdesk").close()
    raw = connect.writer(str(tmp_path / "book.cdesk"))
    pragmas = ("application_id", "user_version", "journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    found = [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    assert found == [connect.APPLICATION_ID, connect.SCHEMA_VERSION, "wal", 2, 1, 5000]
    raw.close()


def test_nothing_is_written_to_a_book_that_was_moved_away_or_exchanged(tmp_path: Path) -> None:
    path = tmp_path / "book.cdesk"
    desk = furnished(path, entry("t1"))
    desk.do(put, entry("t2"))
    aside = path.rename(tmp_path / "aside.cdesk")
    with pytest.raises(BookMissing):
        desk.do(put, entry("t3"))
    furnished(tmp_path / "other.cdesk").close()
    (tmp_path / "other.cdesk").rename(path)
    with pytest.raises(ReplacedBook):
        desk.do(put, entry("t3"))
    path.unlink()
    aside.rename(path)
    desk.do(put, entry("t3"))
    assert desk.ask(entries.entry_totals).entries == 3
    desk.close()

"""Making, copying and upgrading a book: whole or not at all, and the same schema by every way."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from contractor_desk.desk.desk import Desk
from contractor_desk.store import check, connect, database, schema, upgrade
from contractor_desk.store.errors import BookExists, DamagedFile, OlderBook
from contractor_desk.store.reading import book, changes, entries
from tests.store.books import NOON, furnished, issue, new_desk, put
from tests.store.values import entry, invoice, line

ROOT = Path(__file__).parents[2]


def bare_book(path: Path) -> Path:
    """What a book was before its first version: a file of ours, without tables."""
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA application_id={connect.APPLICATION_ID}")
    raw.execute("PRAGMA journal_mode=WAL")
    raw.close()
    return path


def objects(path: Path) -> dict[tuple[str, str], str]:
    raw = sqlite3.connect(path)
    found = check.schema_objects(raw)
    raw.close()
    return found


# ---- migrations -------------------------------------------------------------------------------------------------


def test_an_upgraded_book_has_the_schema_of_a_new_one(tmp_path: Path) -> None:
    old, new = bare_book(tmp_path / "old.cdesk"), tmp_path / "new.cdesk"
    upgrade.upgrade(str(old))
    new_desk(new).close()
    assert objects(old) == objects(new)
    versions = []
    for path in (old, new):
        raw = sqlite3.connect(path)
        versions.append(
            (connect.schema_version(raw), raw.execute("SELECT version_num FROM alembic_version").fetchall())
        )
        raw.close()
    assert versions == [(connect.SCHEMA_VERSION, [(database.REVISION,)])] * 2


def test_the_schema_of_a_book_is_the_one_that_sqlalchemy_writes_to(tmp_path: Path) -> None:
    new_desk(tmp_path / "new.cdesk").close()
    engine = sqlalchemy.create_engine(f"sqlite:///{tmp_path / 'new.cdesk'}")
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), schema.metadata)
    engine.dispose()
    assert [one for one in found if not (one[0] == "remove_table" and one[1].name == "alembic_version")] == []


def test_opening_an_older_book_upgrades_it_and_keeps_a_copy_of_what_it_was(tmp_path: Path) -> None:
    path = bare_book(tmp_path / "firm.cdesk")
    before = objects(path)
    desk = furnished(path, entry("t1"))
    assert desk.ask(entries.entry_totals).entries == 1
    assert desk.ask(check.findings) == []
    desk.close()
    copy = tmp_path / f"firm.before-version-{connect.SCHEMA_VERSION}.cdesk"
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(["firm.cdesk", copy.name])
    assert objects(copy) == before
    with pytest.raises(OlderBook):
        connect.reader(str(copy))


def test_a_second_copy_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    path = bare_book(tmp_path / "firm.cdesk")
    first = upgrade.upgrade(str(path))
    path.unlink()
    second = upgrade.upgrade(str(bare_book(path)))
    assert Path(first).name == f"firm.before-version-{connect.SCHEMA_VERSION}.cdesk"
    assert Path(second).name == f"firm.before-version-{connect.SCHEMA_VERSION}-2.cdesk"


def test_an_upgrade_that_fails_leaves_the_book_as_it_was(tmp_path: Path) -> None:
    path = bare_book(tmp_path / "firm.cdesk")
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE parties (something)")
    raw.execute("CREATE TRIGGER of_old BEFORE DELETE ON parties BEGIN SELECT RAISE(ABORT, 'no'); END")
    raw.close()
    before = objects(path)
    with pytest.raises(DamagedFile):
        upgrade.upgrade(str(path))
    assert objects(path) == before


def test_an_upgrade_that_leaves_a_broken_reference_is_not_kept(tmp_path: Path) -> None:
    path = bare_book(tmp_path / "firm.cdesk")
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE owners (id INTEGER PRIMARY KEY)")
    raw.execute("CREATE TABLE things (owner REFERENCES owners (id))")
    raw.execute("INSERT INTO things VALUES (7)")
    raw.commit()
    raw.close()
    with pytest.raises(DamagedFile):
        upgrade.upgrade(str(path))
    assert {name for _, name in objects(path)} == {"owners", "things"}


def test_a_current_book_is_opened_and_written_without_alembic(tmp_path: Path) -> None:
    furnished(tmp_path / "book.cdesk").close()
    script = """
import sys
from datetime import UTC, datetime
from contractor_desk.core.party import Worker
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk

@command("Put")
def put(work, value):
    work.put(value)

desk = Desk.open(sys.argv[1], clock=lambda: datetime.now(UTC))
assert "sqlalchemy" not in sys.modules
desk.do(put, Worker(key="bo", name="Bo", party="lindqvist"))
assert "sqlalchemy" in sys.modules
print({"alembic", "sqlalchemy.orm"} & sys.modules.keys())
"""
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "book.cdesk")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.strip() == "set()"


# ---- copies -----------------------------------------------------------------------------------------------------


def test_a_copy_made_while_the_book_is_in_use_is_a_whole_book(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk", entry("t1"))
    desk.do(issue, invoice("1001", line("10.00"), taken=("t1",)))
    desk.ask(database.backup, str(tmp_path / "copy.cdesk"))
    desk.do(put, entry("t2"))
    copy = Desk.open(tmp_path / "copy.cdesk", clock=lambda: NOON)
    assert copy.ask(entries.entry_totals).entries == 1
    assert copy.ask(check.findings) == []
    copy.do(put, entry("t3"))
    assert desk.ask(entries.entry_totals).entries == 2
    copy.close()
    desk.close()


def test_a_copy_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    (tmp_path / "copy.cdesk").write_text("mine")
    with pytest.raises(BookExists):
        desk.ask(database.backup, str(tmp_path / "copy.cdesk"))
    assert (tmp_path / "copy.cdesk").read_text() == "mine"
    desk.close()


def test_a_new_book_is_empty_and_has_a_name_of_its_own(tmp_path: Path) -> None:
    names = set()
    for name in ("a", "b"):
        desk = new_desk(tmp_path / name)
        assert desk.ask(book.book) == type(desk.ask(book.book))()
        names.add(desk.ask(changes.book_id))
        desk.close()
    assert len(names) == 2

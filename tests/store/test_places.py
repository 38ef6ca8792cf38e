"""Where a book lies: on a full disk, on a read-only medium, with another user, under a lock, on a network share."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from contractor_desk.desk.desk import Desk
from contractor_desk.store import connect
from contractor_desk.store.errors import DiskFailure, DiskFull, LockedBook, ReadOnlyBook, UnfinishedBook
from contractor_desk.store.reading import entries
from tests.store.books import NOON, furnished, new_desk, put
from tests.store.values import entry

ROOT = Path(__file__).parents[2]
AS_ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount and change users"
)


def opened(path: Path) -> Desk:
    return Desk.open(path, clock=lambda: NOON)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1.5 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(place)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@AS_ROOT
def test_a_full_disk_stops_a_command_and_leaves_the_book_as_it_was(small_disk: Path) -> None:
    desk = furnished(small_disk / "book.cdesk", entry("t0"))
    with pytest.raises(DiskFull):
        for number in range(1, 2000):
            desk.do(put, entry(f"t{number}", note="x" * 2000))
    kept = desk.ask(entries.entry_totals).entries
    assert kept > 1
    desk.close()
    again = opened(small_disk / "book.cdesk")
    assert again.ask(entries.entry_totals).entries == kept
    assert again.ask(lambda connection: connection.execute("PRAGMA integrity_check").fetchone()) == ("ok",)
    again.close()


@AS_ROOT
def test_a_new_book_on_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(b"x" * 1_450_000)
    with pytest.raises(DiskFull):
        new_desk(small_disk / "book.cdesk")
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


@AS_ROOT
def test_a_read_only_medium_can_be_read(small_disk: Path) -> None:
    furnished(small_disk / "book.cdesk", entry("t1")).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    desk = opened(small_disk / "book.cdesk")
    assert desk.read_only
    assert desk.ask(entries.entry_totals).entries == 1
    with pytest.raises(ReadOnlyBook):
        desk.do(put, entry("t2"))
    assert desk.poll() == frozenset()
    desk.close()
    with pytest.raises(ReadOnlyBook):
        new_desk(small_disk / "other.cdesk")


@AS_ROOT
def test_a_read_only_copy_of_an_open_book_is_not_taken_for_whole(small_disk: Path, tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk", entry("t1"))
    for name in ("book.cdesk", "book.cdesk-wal"):
        (small_disk / name).write_bytes((tmp_path / name).read_bytes())
    desk.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(UnfinishedBook):
        opened(small_disk / "book.cdesk")


def in_a_process(script: str, *arguments: str) -> str:
    """What a script prints that runs in a process of its own; ``{...}`` of the tests' books is imported for it."""
    head = """
    import os, resource, sys, threading, time
    from pathlib import Path
    from contractor_desk.core.errors import StoreError
    from contractor_desk.desk.desk import Desk
    from contractor_desk.store.reading import agreements, entries, history, parties
    from tests.store.books import NOON, furnished, put
    from tests.store.values import entry
    path = Path(sys.argv[1])
    """
    text = textwrap.dedent(head) + textwrap.dedent(script)
    ended = subprocess.run(
        [sys.executable, "-c", text, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


@AS_ROOT
def test_a_book_of_another_user_can_be_read(tmp_path: Path) -> None:
    place = tmp_path / "theirs"
    place.mkdir(mode=0o755)
    for above in place.parents:
        if above.stat().st_uid == os.geteuid() and not above.stat().st_mode & 0o001:
            above.chmod(above.stat().st_mode | 0o011)
    furnished(place / "book.cdesk", entry("t1")).close()
    (place / "book.cdesk").chmod(0o444)
    script = """
    Desk.open, put, entry, entries.entry_totals
    os.setuid(65534)
    desk = Desk.open(path, clock=lambda: NOON)
    print(desk.read_only, desk.ask(entries.entry_totals).entries)
    try:
        desk.do(put, entry("t2"))
    except StoreError as error:
        print(error.code)
    desk.close()
    """
    assert in_a_process(script, str(place / "book.cdesk")).split() == ["True", "1", "read_only"]


def test_a_limit_on_the_size_of_files_is_a_failure_of_the_disk(tmp_path: Path) -> None:
    script = """
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    desk = furnished(path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
    try:
        for number in range(3000):
            desk.do(put, entry(f"t{number}", note="x" * 5000))
    except StoreError as error:
        print(error.code, desk.ask(entries.entry_totals).entries > 0)
    """
    assert in_a_process(script, str(tmp_path / "book.cdesk")) in (f"{DiskFailure.code} True", f"{DiskFull.code} True")


def test_a_book_that_another_program_holds_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connect, "BUSY_SECONDS", 0.05)
    desk = furnished(tmp_path / "book.cdesk")
    other = sqlite3.connect(desk.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    writer = opened(Path(desk.path))
    with pytest.raises(LockedBook):
        writer.do(put, entry("t1"))
    assert writer.ask(entries.entry_totals).entries == 0
    other.execute("ROLLBACK")
    writer.do(put, entry("t1"))
    for one in (other, writer, desk):
        one.close()


# ---- on a network share -----------------------------------------------------------------------------------------

MOUNTS = """\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 0:50 / /mnt/firm rw - cifs //nas/firm rw
41 27 0:51 / /mnt/firm\\040old rw - nfs4 nas:/old rw
42 40 0:52 / /mnt/firm/local rw - ext4 /dev/vdb rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anna/book.cdesk", "ext4"),
        ("/mnt/firm/book.cdesk", "cifs"),
        ("/mnt/firm old/book.cdesk", "nfs4"),
        ("/mnt/firm/local/book.cdesk", "ext4"),
        ("/mnt/firmament/book.cdesk", "ext4"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(path: str, kind: str) -> None:
    assert connect.file_system(path, MOUNTS) == kind


def test_on_a_network_share_the_book_leaves_wal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    furnished(tmp_path / "book.cdesk").close()
    monkeypatch.setattr(connect, "is_on_network", lambda path: True)
    desk = opened(tmp_path / "book.cdesk")
    desk.do(put, entry("t1"))
    assert desk.ask(lambda connection: connection.execute("PRAGMA journal_mode").fetchone()) == ("delete",)
    assert desk.ask(entries.entry_totals).entries == 1
    desk.close()

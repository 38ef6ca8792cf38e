"""Two processes at one book, and processes that die: everything of a step is there, or nothing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from contractor_desk.desk.desk import Desk
from contractor_desk.store import check
from contractor_desk.store.reading import entries, invoices, series
from tests.store.books import NOON, furnished, put
from tests.store.values import entry

ROOT = Path(__file__).parents[2]
HEAD = """
import sys
from pathlib import Path
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from tests.store.books import NOON, add_all, issue, put
from tests.store.values import entry, invoice, line
desk = Desk.open(Path(sys.argv[1]), clock=lambda: NOON, author=sys.argv[2])
"""
LOG = "for number in range(100): desk.do(put, entry(f'{sys.argv[2]}{number}'))"
ISSUE = """
from contractor_desk.store.reading import series

@command("Log and issue")
def log_and_issue(work):
    number = work.next_number("lindqvist", 2026)
    keys = tuple(f"{sys.argv[2]}-{number}-{place}" for place in range(20))
    work.put(*(entry(key) for key in keys))
    work.flush()
    work.issue(invoice(number, line("10.00"), taken=keys), b"%PDF " + b"x" * 300_000, b"<xml/>" * 10_000)

print("ready", flush=True)
while True:
    desk.do(log_and_issue)
"""


def start(script: str, path: Path, name: str) -> subprocess.Popen[str]:
    text = HEAD + textwrap.dedent(script)
    return subprocess.Popen([sys.executable, "-c", text, str(path), name], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_processes_write_beside_each_other(tmp_path: Path) -> None:
    path = tmp_path / "book.cdesk"
    desk = furnished(path)
    told: list[frozenset[str]] = []
    desk.on_change(told.append)
    writers = [start(LOG, path, name) for name in ("a", "b")]
    for number in range(20):
        desk.do(put, entry(f"here{number}"))
        desk.poll()
    assert [writer.wait(60) for writer in writers] == [0, 0]
    for writer in writers:
        writer.communicate()
    desk.poll()
    assert desk.ask(entries.entry_totals).entries == 220
    assert set(told) == {frozenset({"time"})}
    assert desk.ask(check.findings) == []
    desk.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_a_process_killed_while_issuing_leaves_everything_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "book.cdesk"
    furnished(path).close()
    moments = random.Random(7)
    for attempt in range(6):
        issuing = start(ISSUE, path, f"p{attempt}")
        assert issuing.stdout is not None
        assert issuing.stdout.readline() == "ready\n"
        time.sleep(0.3 + moments.random() / 5)
        issuing.kill()
        assert issuing.wait() == -signal.SIGKILL
        issuing.stdout.close()
        desk = Desk.open(path, clock=lambda: NOON)
        assert desk.ask(check.findings) == []
        issued = desk.ask(lambda connection: [row.number for row in invoices.invoice_rows(connection)])
        taken = desk.ask(lambda connection: connection.execute("SELECT count(*) FROM time_entries").fetchone()[0])
        assert sorted(map(int, issued)) == list(range(1001, 1001 + len(issued)))
        assert taken == 20 * len(issued)
        assert desk.ask(series.next_number, "lindqvist", 2026) == str(1001 + len(issued))
        desk.close()
    assert len(issued) > 6


DIE = """
import os
import sqlite3
import sys
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from tests.store.books import NOON
from tests.store.values import entry, invoice, line

def issue(statements):
    '''Issues, and dies before the statement of that number.'''
    left = iter(range(statements))

    def die(statement):
        if next(left, None) is None:
            os.kill(os.getpid(), 9)

    @command("Issue")
    def log_and_issue(work):
        work.put(entry("t1"))
        work.connection.set_trace_callback(die)
        work.issue(invoice("1001", line("10.00"), taken=("t1",)), b"%PDF", b"<xml/>")

    Desk.open(sys.argv[1], clock=lambda: NOON).do(log_and_issue)
    os._exit(0)

from contractor_desk.store import database
for statements in range(100):
    child = os.fork()
    if child == 0:
        issue(statements)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    raw = sqlite3.connect(sys.argv[1])
    print(ended, *(
        raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("time_entries", "invoices", "invoice_lines", "documents", "history")
    ))
    raw.close()
    if ended == 0:
        break
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_process_that_dies_before_any_of_its_statements_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "book.cdesk"
    furnished(path).close()
    dying = subprocess.run(
        [sys.executable, "-c", DIE, str(path)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert dying.returncode == 0, dying.stderr
    *deaths, last = dying.stdout.splitlines()
    assert len(deaths) > 10
    assert set(deaths) == {"-9 0 0 0 0 1"}
    assert last == "0 1 1 1 2 2"

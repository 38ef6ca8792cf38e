"""A report over a million entries as a whole process, against a bare Python script with the same SQL."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Final

from bench import books
from bench.pairs import Pair, Side
from contractor_desk.core.months import Month
from contractor_desk.desk import reports
from contractor_desk.desk.desk import Desk

ENTRIES = 1_000_000
MONTH = "2026-10"
BY: Final = "service"
_FLOOR = Path(__file__).with_name("floors") / "bare_query.py"


def _sides() -> tuple[Side, Side]:
    book = books.many_entries(ENTRIES)
    program = [str(Path(sys.executable).with_name("contractor-desk")), "--book", str(book)]
    report = [*program, "report", MONTH, "--by", BY]
    floor = [sys.executable, str(_FLOOR), str(book), *_said(book)]
    return Side(timed=lambda: _run(report)), Side(timed=lambda: _run(floor))


def _said(book: Path) -> list[str]:
    """The SQL that the report speaks, its parameters filled in."""

    def listened(connection: sqlite3.Connection) -> list[str]:
        said: list[str] = []
        connection.set_trace_callback(said.append)
        reports.month_report(connection, Month.parse(MONTH), BY)
        connection.set_trace_callback(None)
        return said

    desk = Desk.open(book, clock=books.clock)
    said = desk.ask(listened)
    desk.close()
    return [sql for sql in said if sql.lstrip().upper().startswith(("SELECT", "WITH"))]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


PAIRS = (
    Pair(
        name="report",
        program="report over 1,000,000 entries, whole process",
        floor="a bare Python script with the same SQL",
        goal=1.5,
        rounds=15,
        sides=_sides,
    ),
)

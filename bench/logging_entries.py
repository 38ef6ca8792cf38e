"""Logging an entry, its history and change of refresh included, against one durable insert."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from bench import books
from bench.pairs import Pair, Side
from contractor_desk.desk import time
from contractor_desk.desk.desk import Desk

TIMES = 200
_TABLE = """CREATE TABLE entries (id INTEGER PRIMARY KEY, key TEXT UNIQUE, agreement TEXT, worker TEXT, service TEXT,
    local_date TEXT, start_at INTEGER, end_at INTEGER, seconds INTEGER, note TEXT)"""
_INSERT = "INSERT INTO entries VALUES (NULL, ?, 'nordlund', 'worker01', 'support', '2026-10-30', ?, ?, 3600, 'Tickets')"


def _sides() -> tuple[Side, Side]:
    book = books.many_entries(10_000)
    opened: list[Desk] = []
    bare: list[sqlite3.Connection] = []

    def fresh_desk() -> None:
        for old in opened:
            old.close()
        opened[:] = [Desk.open(books.copy(book, "logging"), clock=books.clock)]
        opened[0].prepare()

    def log() -> None:
        for number in range(TIMES):
            opened[0].do(
                time.log_time,
                on=books.NOW.date(),
                start=f"{8 + number % 8:02}:{number % 60:02}",
                end=f"{9 + number % 8:02}:{number % 60:02}",
                agreement="nordlund",
                service="support",
                worker="worker01",
                note="Tickets",
            )

    def fresh_table() -> None:
        for old in bare:
            old.close()
        bare[:] = [_bare_table(book.with_name("bare.sqlite"))]

    def insert() -> None:
        for number in range(TIMES):
            with bare[0]:
                bare[0].execute(_INSERT, (f"t{number}", 1_793_000_000 + number, 1_793_003_600 + number))

    return Side(before=fresh_desk, timed=log), Side(before=fresh_table, timed=insert)


def _bare_table(place: Path) -> sqlite3.Connection:
    for leftover in place.parent.glob(f"{place.name}*"):
        leftover.unlink()
    table = sqlite3.connect(place)
    table.execute("PRAGMA journal_mode=WAL")
    table.execute("PRAGMA synchronous=FULL")
    table.execute(_TABLE)
    return table


PAIRS = (
    Pair(
        name="logging",
        program="logging an entry, history included",
        floor="one durable sqlite3 insert",
        goal=5.0,
        count=TIMES,
        sides=_sides,
    ),
)

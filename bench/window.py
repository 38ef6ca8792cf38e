"""The window: from start to the first painted page against a bare PySide6 window, and how long it does not answer.

Both processes say when they have painted; what they do afterwards (the program warms up its writer) is not counted.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from functools import cache, partial

from bench import books
from bench.pairs import Limit, Pair, Side

MANY = 100_000
_STALLS = {
    "first": "first opening of a page",
    "page": "page switch",
    "filter": "filter keystroke",
    "theme": "theme switch",
}


def _sides(on: date) -> tuple[Side, Side]:
    book = str(books.sample(on))
    return Side(timed=lambda: _until_painted("bench.opened_book", book)), Side(
        timed=lambda: _until_painted("bench.floors.bare_window")
    )


def _until_painted(module: str, *arguments: str) -> float:
    """Seconds from the start of the process until it says that it has painted."""
    started = time.monotonic()
    command = [sys.executable, "-m", module, *arguments]
    finished = subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    return float(finished.stdout) - started


@cache
def _stalls() -> dict[str, list[tuple[str, float]]]:
    book = str(books.busy_office(MANY))
    command = [sys.executable, "-m", "bench.stalls", book]
    finished = subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    found: dict[str, list[tuple[str, float]]] = json.loads(finished.stdout)
    return found


def _of(kind: str) -> Sequence[tuple[str, float]]:
    return _stalls().get(kind, [])


LIMITS = tuple(
    Limit(
        name=f"stall-{kind}", program=f"{what} at 100,000 entries: longest stall", goal=0.05, times=partial(_of, kind)
    )
    for kind, what in _STALLS.items()
)

PAIRS = (
    Pair(
        name="window",
        program="start to the first painted page of a year's book",
        floor="a bare PySide6 window",
        goal=1.6,
        rounds=15,
        sides=partial(_sides, books.NOW_DAY),
    ),
    Pair(
        name="window-day",
        program="the same, with entries of today",
        floor="a bare PySide6 window",
        goal=1.6,
        rounds=15,
        sides=lambda: _sides(date.today()),  # the program's own clock says which day it is
    ),
)

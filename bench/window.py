"""From start to the first painted page of a year's book, against a bare PySide6 window.

Both processes say when they have painted; what they do afterwards (the program warms up its writer) is not counted.
"""

from __future__ import annotations

import subprocess
import sys
import time

from bench import books
from bench.pairs import Pair, Side


def _sides() -> tuple[Side, Side]:
    book = str(books.sample())
    return Side(timed=lambda: _until_painted("bench.opened_book", book)), Side(
        timed=lambda: _until_painted("bench.floors.bare_window")
    )


def _until_painted(module: str, *arguments: str) -> float:
    """Seconds from the start of the process until it says that it has painted."""
    started = time.monotonic()
    command = [sys.executable, "-m", module, *arguments]
    finished = subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    return float(finished.stdout) - started


PAIRS = (
    Pair(
        name="window",
        program="start to the first painted page of a year's book",
        floor="a bare PySide6 window",
        goal=1.6,
        rounds=15,
        sides=_sides,
    ),
)

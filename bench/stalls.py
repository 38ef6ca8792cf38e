"""How long the window does not answer: the longest block of its event loop while something is done in it.

``python -m bench.stalls BOOK`` prints ``{"first": [["today", seconds], …], "page": […], "filter": […], "theme": […]}``:
pages are opened for the first time and then switched many times, letters typed into their filters, light and dark
exchanged on each. A clock ticks as often as the event loop comes round; the longest gap between two ticks, until
nothing is under way any more, is the stall. Since light and dark change everywhere, each switch leads to a page that
has yet to put the other one on.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from contractor_desk.__main__ import main

if TYPE_CHECKING:
    from contractor_desk.app import Program
    from contractor_desk.ui.jobs import Jobs
    from contractor_desk.ui.main_window import MainWindow
    from contractor_desk.ui.theme import Choice

ROUNDS = 5
QUIET_SECONDS = 0.25
LETTERS = "serv"


def measure_at_rest(program: Program, window: MainWindow) -> None:
    """Once the book that was opened has come to rest, it is measured and its window closed."""

    def measure() -> None:
        _measure(program, window)
        window.close()

    window.awake.connect(lambda: _later(1500, measure))


def _measure(program: Program, window: MainWindow) -> None:
    from PySide6.QtTest import QTest

    from contractor_desk.ui.pages import PAGES

    stall = partial(_stall, window.context.jobs)
    stalls: dict[str, list[tuple[str, float]]] = defaultdict(list)
    keys = [spec.key for spec in PAGES if not spec.first_run]
    places: list[tuple[str, str, dict[str, str]]] = [(key, key, {}) for key in keys if key != "time"]
    places[1:1] = [("time, week", "time", {"mode": "table"}), ("time, list", "time", {"mode": "list"})]
    for number in range(ROUNDS + 1):
        for key, page, place in places:
            kind = "page" if number else "first"  # when the page is made
            stalls[kind].append((key, stall(partial(window.open_page, page, **place))))
            field = window.page.filter_field() if window.page is not None else None
            if field is not None:
                stalls["filter"] += [(key, stall(partial(QTest.keyClicks, field, letter))) for letter in LETTERS]
                stall(field.clear)
            other: Choice = "light" if program.theme.dark else "dark"
            stalls["theme"].append((key, stall(partial(program.theme.set_choice, other))))
    print(json.dumps(stalls))


def _stall(jobs: Jobs, act: Callable[[], object]) -> float:
    """Seconds of the longest block of the event loop, from the act until what it began beside the window has ended and
    nothing more follows."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, ticker = QEventLoop(), QTimer()
    last = ended = time.perf_counter()
    longest = 0.0

    def tick() -> None:
        nonlocal last, longest, ended
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if jobs.busy:
            ended = now
        if now - ended > QUIET_SECONDS:
            loop.quit()

    ticker.timeout.connect(tick)
    ticker.start(0)

    def begin() -> None:
        nonlocal ended
        act()
        ended = time.perf_counter()

    QTimer.singleShot(0, begin)
    loop.exec()
    ticker.stop()
    return longest


def _later(milliseconds: int, act: Callable[[], object]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(milliseconds, act)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:2], opened=measure_at_rest))

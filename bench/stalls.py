"""How long the window does not answer: the longest block of its event loop while something is done in it.

``python -m bench.stalls BOOK`` prints ``{"page": [["today", seconds], …], "filter": […], "theme": […]}``: many times,
pages are switched, letters typed into their filters, light and dark exchanged. A clock ticks as often as the event loop
comes round; the longest gap between two ticks, until nothing is under way any more, is the stall.
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

    stalls: dict[str, list[tuple[str, float]]] = defaultdict(list)
    keys = [spec.key for spec in PAGES if not spec.first_run]
    for number in range(ROUNDS + 1):
        for key in keys:
            seconds = _stall(partial(window.open_page, key))
            if number:  # not the first time, when the page is made
                stalls["page"].append((key, seconds))
            field = window.page.filter_field() if window.page is not None else None
            if field is not None:
                stalls["filter"] += [(key, _stall(partial(QTest.keyClicks, field, letter))) for letter in LETTERS]
                _stall(field.clear)
            other: Choice = "light" if program.theme.dark else "dark"
            stalls["theme"].append((key, _stall(partial(program.theme.set_choice, other))))
    print(json.dumps(stalls))


def _stall(act: Callable[[], object]) -> float:
    """Seconds of the longest block of the event loop, from the act until it is quiet."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, ticker = QEventLoop(), QTimer()
    last = ended = time.perf_counter()
    longest = 0.0

    def tick() -> None:
        nonlocal last, longest, ended
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
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

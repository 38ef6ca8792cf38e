"""A book in the window as the program opens it, for measuring. As a process it says when its first page was painted:
``python -m bench.opened_book BOOK``."""

from __future__ import annotations

import locale
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from contractor_desk.app import Program
    from contractor_desk.ui.main_window import MainWindow


def opened(book: Path) -> tuple[QApplication, Program, MainWindow]:
    """The application, what its windows share, and the window of the book, shown but not painted yet."""
    import_module("contractor_desk.ui")  # first, as the program does
    from PySide6.QtWidgets import QApplication

    from contractor_desk import app, places
    from contractor_desk.ui.preferences import Preferences

    locale.setlocale(locale.LC_ALL, "")
    application = QApplication(sys.argv[:1])
    preferences = Preferences(places.settings_file())
    program = app.Program(application, preferences, app.SystemClock(), log=places.crash_log())
    window = program.window_of(book)
    assert window is not None
    return application, program, window


def main() -> int:
    """Prints the machine's monotonic time at the first paint, then ends."""
    application, _program, window = opened(Path(sys.argv[1]))

    def painted() -> None:
        print(time.monotonic(), flush=True)
        application.quit()

    window.painted.connect(painted)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

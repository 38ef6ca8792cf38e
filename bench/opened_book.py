"""``python -m bench.opened_book BOOK``: opens the book as the program does and says when its first page was painted."""

from __future__ import annotations

import locale
import sys
import time
from pathlib import Path

from contractor_desk.__main__ import load_qt


def main() -> int:
    """Prints the machine's monotonic time at the first paint, then closes the window."""
    load_qt()
    from PySide6.QtWidgets import QApplication

    from contractor_desk import app, places
    from contractor_desk.ui.preferences import Preferences

    locale.setlocale(locale.LC_ALL, "")
    application = QApplication(sys.argv[:1])
    preferences = Preferences(places.settings_file())
    program = app.Program(application, preferences, app.SystemClock(), log=places.crash_log())
    window = program.window_of(Path(sys.argv[1]))
    if window is None:
        return 1

    def painted() -> None:
        print(time.monotonic(), flush=True)
        application.quit()

    window.painted.connect(painted)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

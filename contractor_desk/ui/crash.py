"""The third door: an error that nobody expected. A window with a report to copy, a log file, and the program goes on.

The transaction was rolled back already by whoever held it; nothing of a book is in the report but the traceback.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

import contractor_desk
from contractor_desk.ui.theme import Theme

if TYPE_CHECKING:
    from contractor_desk.ui.crash_window import CrashWindow

KEPT_BYTES = 1_000_000


def report(error: BaseException, at: datetime) -> str:
    """The error with its place in the program, the versions of what runs, and when."""
    import platform

    head = (
        f"Contractor Desk {contractor_desk.__version__}, {at.isoformat(timespec='seconds')}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n"
    )
    return head + "".join(traceback.format_exception(error))


def log(text: str, file: Path) -> bool:
    """The text stands at the end of the log file; an old, long log starts anew. False if it could not be written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        long = file.exists() and file.stat().st_size > KEPT_BYTES
        with file.open("w" if long else "a", encoding="utf-8") as stream:
            stream.write(text + "\n")
    except OSError:
        return False
    return True


class CrashDoor(QObject):
    """Installed once: ``sys.excepthook`` and the threads' hook end here, from whichever thread.

    Signals: ``reported(text)`` after the log was written. Errors that come while the window is open are only logged.
    """

    reported = Signal(str)
    _arrived = Signal(str)

    def __init__(self, theme: Theme, file: Path, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._file, self._now = theme, file, now
        self._window: CrashWindow | None = None
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Unexpected errors come here from now on, and go to standard error as well."""
        sys.excepthook = self.caught
        threading.excepthook = lambda given: self.caught(
            given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
        )

    def caught(self, kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        text = report(error, self._now())
        print(text, file=sys.stderr)
        log(text, self._file)
        self._arrived.emit(text)

    def _show(self, text: str) -> None:
        self.reported.emit(text)
        if self._window is None:
            from contractor_desk.ui.crash_window import CrashWindow

            self._window = CrashWindow(self._theme, text, self._file)
            self._window.finished.connect(self._closed)
            self._window.show()

    def _closed(self) -> None:
        self._window = None

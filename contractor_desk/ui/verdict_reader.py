"""Asks the desk beside the window what an entry counts as while it is typed, and says it in a verdict box."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from contractor_desk.core.errors import DeskError
from contractor_desk.desk.verdicts import EntryVerdict, typed_verdict
from contractor_desk.ui.page import Context

PAUSE_MS = 150


class VerdictReader(QObject):
    """Signals: ``read(verdict)`` for what was typed last, None where it cannot be read as an entry."""

    read = Signal(object)

    def __init__(
        self, context: Context, typed: Callable[[], Mapping[str, Any] | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._typed = context, typed
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.ask)

    def ask_soon(self) -> None:
        """It is asked when typing pauses."""
        self._pause.start()

    def ask(self) -> None:
        self._pause.stop()
        self._asked += 1
        typed, number, desk = self._typed(), self._asked, self._context.desk
        if typed is None:
            self.read.emit(None)
            return

        def rate(_: object) -> EntryVerdict | None:
            try:
                verdict: EntryVerdict = desk.ask(typed_verdict, **typed)
            except DeskError:
                return None
            return verdict

        self._context.jobs.run(rate, done=lambda verdict: self._take(number, verdict))

    def _take(self, number: int, verdict: EntryVerdict | None) -> None:
        if shiboken6.isValid(self) and number == self._asked:
            self.read.emit(verdict)

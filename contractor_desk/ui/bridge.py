"""From the desk to the window: every change of the book becomes one signal in the window's thread.

``Desk.on_change`` may call from a worker thread; Qt queues the signal then. Another process at the same book (the
command line) is noticed by looking every two seconds (house.md, Two at one book).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from contractor_desk.core.errors import StoreError

LOOK_EVERY_MS = 2000


class Bridge(QObject):
    """Signals: ``changed(kinds)`` with a frozenset of kinds of changes, ``trouble(error)`` with the StoreError that
    ended the looking; always in the window's thread."""

    changed = Signal(object)
    trouble = Signal(object)
    _heard = Signal(object)

    def __init__(self, look: Callable[[], object] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heard.connect(self.changed, Qt.ConnectionType.AutoConnection)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look_now)

    def hear(self, kinds: frozenset[str]) -> None:
        """What ``Desk.on_change`` calls; safe from any thread."""
        self._heard.emit(kinds)

    def start_looking(self) -> None:
        """Changes of other processes are noticed from now on."""
        if self._look is not None:
            self._look_now()
            self._timer.start()

    def stop_looking(self) -> None:
        self._timer.stop()

    def _look_now(self) -> None:
        try:
            if self._look is not None:
                self._look()
        except StoreError as error:
            self.stop_looking()
            self.trouble.emit(error)

"""Long work beside the window: a worker thread with progress and cancel; results come back in the window's thread.

``jobs.run(lambda progress: bill(progress, …), done=show)``. The work calls ``progress.step(4, 7, "Tallmark Förlag")``
between two parts; after a cancel that call raises ``Cancelled``, so that a cancel falls between two writes. What is
shown meanwhile is ``widgets/loading.py``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal


class Cancelled(Exception):
    """The user cancelled; what was written before stays."""


class Progress:
    """Given to the work: says how far it is and learns of a cancel. Safe in the worker thread."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()

    def step(self, done: int, total: int, text: str = "") -> None:
        """``done`` parts of ``total`` are finished, ``text`` names the one at hand. Raises Cancelled after a cancel."""
        if self._cancelled.is_set():
            raise Cancelled
        self._tell(done, total, text)

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()


class Job(QThread):
    """One piece of work. Signals: ``progressed(done, total, text)``, ``ended()``; exactly one callback is called."""

    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(
        self, work: Callable[[Progress], Any], done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None, cancelled: Callable[[], None] | None, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._work, self._done, self._failed, self._on_cancelled = work, done, failed, cancelled
        self._result: Any = None
        self._error: Exception | None = None
        self._progress = Progress(self.progressed.emit)
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """The work stops at its next step."""
        self._progress.cancel()

    def run(self) -> None:
        try:
            self._result = self._work(self._progress)
        except Exception as error:
            self._error = error

    def _deliver(self) -> None:
        try:
            if isinstance(self._error, Cancelled):
                if self._on_cancelled is not None:
                    self._on_cancelled()
            elif self._error is not None:
                if self._failed is None:
                    raise self._error
                self._failed(self._error)
            elif self._done is not None:
                self._done(self._result)
        finally:
            self.ended.emit()
            self.deleteLater()


class Jobs(QObject):
    """The work that is under way; a window waits for it before it closes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []

    def run(
        self, work: Callable[[Progress], Any], *, done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None, cancelled: Callable[[], None] | None = None,
    ) -> Job:  # fmt: skip
        """The work runs in a thread; one of the callbacks follows in this thread.

        Without ``failed`` an error is raised in the window's thread and ends at the third door (crash.py).
        """
        job = Job(work, done, failed, cancelled, self)
        self._running.append(job)
        job.ended.connect(lambda: self._running.remove(job))
        job.start()
        return job

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def finish(self) -> None:
        """All work was cancelled and has stopped."""
        for job in list(self._running):
            job.cancel()
            job.wait()

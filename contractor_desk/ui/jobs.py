"""Long work beside the window: a worker thread with progress and cancel; results come back in the window's thread.

``jobs.run(lambda progress: bill(progress, …), done=show)``. The work calls ``progress.step(4, 7, "Tallmark Förlag")``
between two parts; after a cancel that call raises ``Cancelled``, so that a cancel falls between two writes. What is
shown meanwhile is ``widgets/loading.py``.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

SHORT_TURN_S = 0.00005
"""How long a thread keeps the interpreter from another that waits for it, while a job is at work. Painting gives it up
hundreds of times (each call into Qt); at Python's 5 ms a time the window would stand still for a second."""
_at_work: set[int] = set()
"""The jobs whose threads run. Meanwhile garbage is not collected: a cycle that holds a widget must be taken apart in
the window's thread, and the collector runs in whichever thread allocates."""
_long_turn_s = sys.getswitchinterval()


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


class Job(QObject):
    """One piece of work. Signals: ``progressed(done, total, text)``, ``ended()``; exactly one callback is called."""

    progressed = Signal(int, int, str)
    ended = Signal()
    _finished = Signal()

    def __init__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        self._work, self._done, self._failed, self._on_cancelled = work, done, failed, cancelled
        self._result: Any = None
        self._error: Exception | None = None
        self._progress = Progress(self.progressed.emit)
        self._dropped = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)

    def start(self) -> None:
        """The work runs, unless it was cancelled before."""
        if self._progress.cancelled:
            self._error = Cancelled()
            self._deliver()
        else:
            _at_work.add(id(self))
            gc.disable()
            sys.setswitchinterval(SHORT_TURN_S)
            self._thread.start()

    def cancel(self) -> None:
        """The work stops at its next step."""
        self._progress.cancel()

    def drop(self) -> None:
        """No callback is called any more: who asked is closing."""
        self._dropped = True
        self.cancel()

    def wait(self) -> None:
        """The work has stopped, or was cancelled before it began; its callback follows."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            self._result = self._work(self._progress)
        except Exception as error:
            self._error = error
        self._finished.emit()

    def _deliver(self) -> None:
        """What the work came to is told. Its thread is gone by then: it would be the last to hold the job, which is a
        QObject of the window's thread, and the first to collect garbage."""
        self.wait()
        try:
            if self._dropped:
                return
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
            self.rest()
            self.ended.emit()

    def rest(self) -> None:
        """The thread has ended; with the last one garbage is collected again, and turns are as long as before."""
        _at_work.discard(id(self))
        if not _at_work:
            gc.enable()
            sys.setswitchinterval(_long_turn_s)


class Jobs(QObject):
    """The work that is under way; a window waits for it before it closes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []
        self._closed = False

    def run(
        self, work: Callable[[Progress], Any], *, done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None, cancelled: Callable[[], None] | None = None,
    ) -> Job:  # fmt: skip
        """The work runs in a thread, from the next turn of the event loop on; one of the callbacks follows in this
        thread.

        Without ``failed`` an error is raised in the window's thread and ends at the third door (crash.py). After
        ``finish`` nothing is begun any more.
        """
        job = Job(work, done, failed, cancelled)
        if self._closed:
            return job
        self._running.append(job)
        job.ended.connect(self._forget_ended)
        QTimer.singleShot(0, job.start)
        return job

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def finish(self) -> None:
        """All work was cancelled and has stopped; none of it is heard of again."""
        self._closed = True
        for job in list(self._running):
            job.drop()
            job.wait()
            job.rest()

    def _forget_ended(self) -> None:
        ended = self.sender()
        self._running = [job for job in self._running if job is not ended]

"""The computer slept while the timer ran: is that time work? (look.md, *Timer edge cases*)

What is seen is a gap in the program's own clock, which stands still while the computer sleeps. A person who is away
from a computer that is awake is not seen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk import frame, time
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.banner import Banner

LOOK_EVERY_MS = 30_000
ASKED_FROM = timedelta(minutes=15)


class SleepWatch(QObject):
    """``banner`` gives the banner of the window, which asks. Closing it keeps the time."""

    def __init__(self, context: Context, banner: Callable[[], Banner], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._banner = context, banner
        self._last = context.clock.now()
        self._asked: tuple[str, datetime, datetime] | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """If a quarter of an hour or more has passed since the last look, it is asked about."""
        since, self._last = self._last, self._context.clock.now()
        if self._last - since < ASKED_FROM:
            return
        try:
            running = self._context.desk.ask(frame.running_row)
        except StoreError as error:
            self._context.shell.show_error(error)
            return
        if running is None or running.start >= since:
            return
        if self._asked is None:
            self._banner().asked.connect(self._leave_out)
        self._asked = (running.key, since, self._last)
        first, last = (self._clock(at, running.time_zone) for at in (since, self._last))
        said = self.tr("The computer slept from {first} to {last} while the timer ran.").format(first=first, last=last)
        self._banner().say(said, "warn", self.tr("Leave that time out"))

    def _leave_out(self) -> None:
        assert self._asked is not None
        key, since, until = self._asked
        self._banner().hide()
        try:
            self._context.shell.do(
                time.leave_out, key, since=since, until=until, said=self.tr("Left out of the timer"),
                detail=self._context.formats.hours(int((until - since).total_seconds())),
            )  # fmt: skip
        except (DeskError, StoreError) as error:
            self._context.shell.show_error(error)

    def _clock(self, at: datetime, zone: str) -> str:
        return self._context.formats.time(at.astimezone(ZoneInfo(zone)))

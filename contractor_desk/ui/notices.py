"""The reminders of one open book, told while the program runs: once a day at most for each (core/notices.py).

They are looked for shortly after the start, every 15 minutes, and when the machine has slept: a timer that ticks every
minute sees by the clock how long it really was. What was told is remembered on this machine, by book.
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.notices import Told, news, notice_key
from contractor_desk.desk.notices import Notice, notices
from contractor_desk.ui.page import Context
from contractor_desk.words import translator

FIRST_LOOK_MS = 4_000
TICK_MS = 60_000
EVERY = timedelta(minutes=15)
NAP = timedelta(minutes=3)
"""A tick that comes so late was slept through."""


class Notices(QObject):
    """Signals: ``came(list of Notice)``, never empty."""

    came = Signal(object)

    def __init__(self, context: Context, book: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._book = context, book
        self._looked: datetime | None = None
        self._ticked: datetime | None = None
        self._looking = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """The first look follows shortly, when the window stands."""
        self._timer.start()
        QTimer.singleShot(FIRST_LOOK_MS, self, self.tick)

    def tick(self) -> None:
        """Looks if it is time to: 15 minutes after the last time, after a nap, on another day, or once the clock was
        set back."""
        now = self._context.clock.now()
        napped = self._ticked is not None and now - self._ticked > NAP
        self._ticked = now
        if (
            self._looked is None
            or napped
            or not timedelta() <= now - self._looked < EVERY
            or now.date() != self._looked.date()
        ):
            self.look()

    def look(self) -> None:
        """What is news is told, unless the preferences say to be quiet."""
        if self._looking or not self._context.preferences.notices:
            return
        self._looked = self._context.clock.now()
        self._looking = True
        desk, formats, today = self._context.desk, self._context.formats, self._context.clock.today()
        ask = partial(desk.ask, notices, today, translator(formats.language), formats.day)
        self._context.jobs.run(
            lambda _: ask(), done=lambda found: self._found(today, found), failed=self._failed, cancelled=self._ended
        )

    def _found(self, today: date, found: list[Notice]) -> None:
        self._ended()
        preferences = self._context.preferences
        fresh, told = news(today, [notice.reminder for notice in found], read(preferences.told(self._book)))
        preferences.keep_told(self._book, written(told))
        keys = {notice_key(reminder) for reminder in fresh}
        shown = [notice for notice in found if notice_key(notice.reminder) in keys]
        if shown:
            self.came.emit(shown)

    def _failed(self, error: Exception) -> None:
        self._ended()
        if not isinstance(error, DeskError | StoreError):
            raise error

    def _ended(self) -> None:
        self._looking = False


def written(told: dict[str, Told]) -> str:
    return json.dumps({key: [one.on.isoformat(), one.since.isoformat()] for key, one in sorted(told.items())})


def read(text: str) -> dict[str, Told]:
    """What was told, from the preferences; a garbled note counts as none."""
    try:
        plain = json.loads(text)
        return {str(key): Told(date.fromisoformat(on), date.fromisoformat(since)) for key, (on, since) in plain.items()}
    except (ValueError, TypeError, AttributeError):
        return {}

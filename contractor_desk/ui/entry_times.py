"""The fields that say when: date, from, to, break and duration, which follow each other (pictures 17a, 17b).

From and to give the duration; a duration typed with a start moves the end; a duration alone is an entry without clock
times.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from contractor_desk.core.work import TimeEntry as Work
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.entry import DayEntry, HoursEntry, TimeEntry

_DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class Times:
    """As ``log_time`` takes them: ``start`` and ``end`` HH:MM, or ``seconds``."""

    on: date
    start: str | None = None
    end: str | None = None
    break_seconds: int = 0
    seconds: int | None = None

    def facts(self) -> dict[str, Any]:
        if self.start is not None:
            return {"on": self.on, "start": self.start, "end": self.end, "break_seconds": self.break_seconds}
        return {"on": self.on, "seconds": self.seconds, "break_seconds": 0}


class EntryTimes(QObject):
    """Signals: ``changed()`` after an edit by the user that could be read."""

    changed = Signal()

    def __init__(self, context: Context, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        theme, formats = context.theme, context.formats
        self.day = DayEntry(theme, formats, today)
        self.start = TimeEntry(theme, formats)
        self.end = TimeEntry(theme, formats)
        self.pause = HoursEntry(theme, formats, unit="")
        self.length = HoursEntry(theme, formats, unit=self.tr("h"))
        self.pause.set_value(0)
        self.day.set_value(today)
        for editor in (self.day, self.start, self.end, self.pause):
            editor.textEdited.connect(self._follow_clock)
        self.length.textEdited.connect(self._follow_length)
        self.length.left.connect(self._fill_length)

    def show_entry(self, entry: Work, zone: str) -> None:
        """The fields have the entry's times, in the agreement's zone."""
        self.day.set_value(entry.local_date)
        place = ZoneInfo(zone)
        self.start.set_value(None if entry.start is None else entry.start.astimezone(place).time())
        self.end.set_value(None if entry.end is None else entry.end.astimezone(place).time())
        self.pause.set_value(entry.break_seconds)
        self.length.set_value(entry.duration)

    def value(self) -> Times | None:
        """What is typed; None if it cannot be read or says no time at all."""
        editors = (self.day, self.start, self.end, self.pause, self.length)
        if not all(editor.readable() for editor in editors):
            return None
        on, start, end = self.day.value(), self.start.value(), self.end.value()
        if on is None:
            return None
        if start is not None and end is not None:
            return Times(on, f"{start:%H:%M}", f"{end:%H:%M}", self.pause.value() or 0)
        length = self.length.value()
        return Times(on, seconds=length) if length and start is None and end is None else None

    def _follow_clock(self) -> None:
        start, end, pause = (self._of(editor) for editor in (self.start, self.end, self.pause))
        if isinstance(start, time) and isinstance(end, time):
            seconds = (_seconds(end) - _seconds(start)) % _DAY or _DAY
            self.length.set_value(max(0, seconds - (pause if isinstance(pause, int) else 0)))
        self.changed.emit()

    def _follow_length(self) -> None:
        start, length, pause = (self._of(editor) for editor in (self.start, self.length, self.pause))
        if isinstance(start, time) and isinstance(length, int):
            seconds = length + (pause if isinstance(pause, int) else 0)
            end = datetime.combine(date(2000, 1, 3), start) + timedelta(seconds=seconds)
            self.end.set_value(end.time())
        self.changed.emit()

    def _fill_length(self) -> None:
        """A duration that was emptied follows from the clock times again."""
        if not self.length.text().strip():
            self._follow_clock()

    @staticmethod
    def _of(editor: TimeEntry | HoursEntry) -> time | int | None:
        try:
            return editor.value()
        except ValueError:
            return None


def _seconds(moment: time) -> int:
    return moment.hour * 3600 + moment.minute * 60

"""Split an entry in two at a time of day; both keep its facts."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from contractor_desk.core.errors import DeskError
from contractor_desk.core.work import TimeEntry as Work
from contractor_desk.desk import time
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import TimeEntry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label


class SplitEntryDialog(Dialog):
    """Only for entries with clock times; half-way is suggested."""

    def __init__(self, context: Context, entry: Work, zone: str, parent: QWidget | None = None) -> None:
        assert entry.start is not None and entry.end is not None
        self._start, self._end = (moment.astimezone(ZoneInfo(zone)) for moment in (entry.start, entry.end))
        times = context.formats.times(self._start, self._end)
        super().__init__(context.theme, self.tr("Split entry"), times, width=420, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._entry = context, entry
        self.at = TimeEntry(context.theme, context.formats)
        half = self._start + (self._end - self._start) / 2
        self.at.set_value((half - timedelta(minutes=half.minute % 5)).time().replace(second=0, microsecond=0))
        self.at.textEdited.connect(self._say)
        self._field = Field(context.theme, self.tr("Split at"), self.at, check=self._check)
        self._parts = label("", "secondary")
        self.body.addWidget(self._field)
        self.body.addWidget(self._parts)
        self.add_cancel()
        self.add_button(self.tr("Split"), primary=True)
        self._say()

    def submit(self) -> None:
        if not self.check_fields():
            return
        moment = self._moment()
        try:
            self._context.shell.do(time.split_entry, self._entry.key, at=moment, said=self.tr("Entry split"))
        except DeskError as error:
            self._context.shell.show_error(error)
            return
        self.accept()

    def _moment(self) -> datetime | None:
        """The instant that is typed, on the day on which it lies inside the entry; None if on none."""
        at = self.at.value() if self.at.readable() else None
        if at is None:
            return None
        for day in (self._start.date(), self._end.date()):
            moment = datetime.combine(day, at, self._start.tzinfo)
            if self._start < moment < self._end:
                return moment
        return None

    def _check(self) -> str | None:
        if self._moment() is not None:
            return None
        times = self._context.formats.times(self._start, self._end)
        return self.tr("Type a time between {times}.").format(times=times)

    def _say(self) -> None:
        moment, formats = self._moment(), self._context.formats
        if moment is None:
            self._parts.setText("")
            return
        first, second = int((moment - self._start).total_seconds()), int((self._end - moment).total_seconds())
        self._parts.setText(
            self.tr("{first} and {second}").format(first=formats.hours(first), second=formats.hours(second))
        )

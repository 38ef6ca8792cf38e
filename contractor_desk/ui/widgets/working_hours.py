"""Working hours, a day a row: from and to; days without them are weekend (picture 15-3).

``WorkingHours(theme, formats)``; ``set_value(terms.working_hours)``, ``value()`` gives weekday → (start, end), or
None if there is no rule (then Monday to Friday are normal for the whole day, fine-print B1). An end of 24:00 is
``time.max``. A day whose two fields are emptied is taken away when it is left; *Add day* brings one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.core.agreement import WEEKDAYS
from contractor_desk.ui import typed
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.entry import Typed
from contractor_desk.ui.widgets.labels import label, retone

_START, _END = time(8), time(17)


class ClockEntry(Typed[time]):
    """A time of day; an ``end`` may be 24:00, which is ``time.max``."""

    def __init__(self, theme: Theme, formats: Formats, name: str, *, end: bool, parent: QWidget | None = None) -> None:
        def read(text: str) -> time:
            return time.max if end and text.strip() in ("24", "24:00", "2400", "24.00") else typed.clock(text)

        def write(value: time) -> str:
            return "24:00" if value == time.max else formats.time(value)

        super().__init__(theme, read, write, parent=parent)
        self.setProperty("small", True)
        self.setAccessibleName(name)


class WorkingHours(QWidget):
    """Signals: ``changed()`` when the user changed something, ``left()`` when a field is left."""

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.formats = formats
        self._fields: dict[str, tuple[ClockEntry, ClockEntry]] = {}
        self._errors: dict[str, str] = {}
        self.setAccessibleName(self.tr("Working hours"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(5))
        self._grid_place = QWidget(self)
        column.addWidget(self._grid_place)
        self._sentence = label("", "error", wrap=True)
        column.addWidget(self._sentence)
        foot = QHBoxLayout()
        foot.setSpacing(px(2))
        self._foot = label("", "smaller", wrap=True)
        self._foot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.add = Button(theme, self.tr("Add day"), kind="quiet", small=True)
        self.add.clicked.connect(lambda: self.days_menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft())))
        foot.addWidget(self._foot, 1)
        foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)
        self._grid = QGridLayout(self._grid_place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnMinimumWidth(0, px(34))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.set_value(None)

    # ---- the value ----------------------------------------------------------------------------------------------

    def set_value(self, hours: Mapping[str, tuple[time, time]] | None) -> None:
        """These hours; nothing is signalled."""
        self._fields = {}
        for day in WEEKDAYS:
            if hours and day in hours:
                self._make(day, *hours[day])
        self._lay_out()

    def value(self) -> dict[str, tuple[time, time]] | None:
        """The hours by weekday, None without any. Raises ValueError if a field cannot be read or a pair is half
        empty.
        """
        found = {}
        for day, (start, end) in self._fields.items():
            first, last = start.value(), end.value()
            if first is None and last is None:
                continue
            if first is None or last is None:
                raise ValueError(day)
            found[day] = (first, last)
        return found or None

    def check(self) -> bool:
        """True if every day can be read and ends after it starts; else the fields are red with their sentence."""
        errors = {}
        for day, (start, end) in self._fields.items():
            if not start.readable() or not end.readable():
                errors[day] = self.tr("Not a time of day: type 8, 8:30 or 0830")
                continue
            first, last = start.value(), end.value()
            if (first is None) != (last is None):
                errors[day] = self.tr("Both times, or neither")
            elif first is not None and last is not None and last <= first:
                errors[day] = self.tr("Ends before it starts")
        self.set_errors(errors)
        return not errors

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Sentences by weekday (``mon`` …), or by one of its two times (``mon[0]``, ``mon[1]``)."""
        self._errors = dict(errors)
        said = []
        for day, fields in self._fields.items():
            of_both = errors.get(day, "")
            sentences = [of_both or errors.get(f"{day}[{at}]", "") for at in range(len(fields))]
            for field, sentence in zip(fields, sentences, strict=True):
                retone(field, "wrong", bool(sentence))
                field.setAccessibleDescription(sentence)
            said += [f"{self._name(day)}: {sentence}" for sentence in dict.fromkeys(sentences) if sentence]
        self._sentence.setText("\n".join(said))
        self._sentence.setVisible(bool(said))

    def focus_error(self) -> bool:
        """The focus goes to the first time that is wrong. False if none is."""
        wrong = (field for fields in self._fields.values() for field in fields if field.property("wrong"))
        first = next(wrong, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    @property
    def errors(self) -> dict[str, str]:
        return dict(self._errors)

    def fields(self, day: str) -> tuple[ClockEntry, ClockEntry]:
        """From and to of a weekday that has hours. Raises KeyError for others."""
        return self._fields[day]

    # ---- days ---------------------------------------------------------------------------------------------------

    def add_day(self, day: str) -> None:
        """The day has hours like the day before it in the week that has some; the focus goes to its start."""
        before = [other for other in WEEKDAYS if other in self._fields]
        start, end = _START, _END
        if before:
            fields = self._fields[before[-1]]
            if fields[0].readable() and fields[1].readable():
                start, end = fields[0].value() or _START, fields[1].value() or _END
        self._make(day, start, end)
        self._lay_out()
        self._fields[day][0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def days_menu(self) -> QMenu:
        """The days without hours."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for day in WEEKDAYS:
            if day not in self._fields:
                menu.addAction(self._name(day)).triggered.connect(lambda _=False, day=day: self.add_day(day))
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave)
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """Days that were emptied are gone once the focus is elsewhere."""
        gone = [
            day
            for day, fields in self._fields.items()
            if not any(field.text().strip() or field.hasFocus() for field in fields)
        ]
        for day in gone:
            del self._fields[day]
        if gone:
            self._lay_out()
            self.changed.emit()
        if not any(field.hasFocus() for fields in self._fields.values() for field in fields):
            self.check()
        self.left.emit()

    def _make(self, day: str, start: time, end: time) -> None:
        name = self._name(day)
        starts, ends = self.tr("{day}, from"), self.tr("{day}, to")
        fields = (
            ClockEntry(self.theme, self.formats, starts.format(day=name), end=False, parent=self._grid_place),
            ClockEntry(self.theme, self.formats, ends.format(day=name), end=True, parent=self._grid_place),
        )
        for field, value in zip(fields, (start, end), strict=True):
            field.set_value(value)
            field.textEdited.connect(self.changed)
            field.installEventFilter(self)
        self._fields[day] = fields

    def _lay_out(self) -> None:
        kept = {field for fields in self._fields.values() for field in fields}
        for at in range(self._grid.count() - 1, -1, -1):
            item = self._grid.takeAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and widget not in kept:
                widget.hide()
                widget.deleteLater()
        previous: QWidget | None = None
        for row, day in enumerate(day for day in WEEKDAYS if day in self._fields):
            start, end = self._fields[day]
            self._grid.addWidget(label(self._name(day), "secondary"), row, 0)
            self._grid.addWidget(start, row, 1)
            self._grid.addWidget(end, row, 2)
            for field in (start, end):
                field.show()
                if previous is not None:
                    QWidget.setTabOrder(previous, field)
                previous = field
        if previous is not None:
            QWidget.setTabOrder(previous, self.add)
        self._tell()
        self.set_errors({place: said for place, said in self._errors.items() if place[:3] in self._fields})

    def _tell(self) -> None:
        off = [self._name(day) for day in WEEKDAYS if day not in self._fields]
        self.add.setVisible(bool(off))
        if not self._fields:
            self._foot.setText(self.tr("No rule: Monday to Friday are normal hours all day."))
        elif off:
            self._foot.setText(self.tr("No hours on {days}: weekend.").format(days=", ".join(off)))
        else:
            self._foot.setText("")
        self.updateGeometry()

    def _name(self, day: str) -> str:
        number = WEEKDAYS.index(day) + 1
        return self.formats.words.standaloneDayName(number, self.formats.words.FormatType.ShortFormat).rstrip(".")

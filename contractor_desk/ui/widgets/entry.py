"""Entry: the line of text of all fields, with a unit at its end, an icon or an agreement's mark at its start.

``Typed`` is an entry that holds a value: it reads what was typed when it is left and writes it out tidily.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from contractor_desk.ui import icons, typed
from contractor_desk.ui.fonts import numeral
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.line_undo import leaves_to_window
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.mark import mark_size, paint_mark

T = TypeVar("T")


class Entry(QLineEdit):
    """Signals: ``left()`` when the focus goes elsewhere, ``icon_clicked()`` for the icon at the end."""

    left = Signal()
    icon_clicked = Signal()

    def __init__(
        self, theme: Theme, *, unit: str = "", icon: str = "", end_icon: str = "", placeholder: str = "",
        numbers: bool = False, small: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._unit, self._icon, self._end_icon = theme, unit, icon, end_icon
        self._mark: Mark | None = None
        self.setPlaceholderText(placeholder)
        if small:
            self.setProperty("small", True)
        if numbers:
            self.setFont(numeral(self.font()))
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._make_room()

    def setText(self, text: str | None, /) -> None:
        """The text is shown from its beginning, unless somebody is typing here."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def set_unit(self, unit: str) -> None:
        """A muted word at the end, inside (*h*, *SEK*, *months*)."""
        self._unit = unit
        self._make_room()

    def set_mark(self, mark: Mark | None) -> None:
        self._mark = mark
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        px, color = self._theme.px, self._theme.color
        middle = self.height() / 2
        if self._mark is not None:
            paint_mark(painter, self._theme, QRectF(px(9), 0, px(20), self.height()), self._mark, "small")
        elif self._icon:
            side = px(14)
            icons.paint(painter, self._icon, QRectF(px(10), middle - side / 2, side, side), color("text3"))
        right = float(self.width() - px(10))
        if self._end_icon:
            side = px(14)
            icons.paint(painter, self._end_icon, QRectF(right - side, middle - side / 2, side, side), color("text3"))
            right -= side + px(6)
        if self._unit:
            painter.setFont(self._theme.font("body"))
            painter.setPen(color("text3" if self.isEnabled() else "disabled"))
            box = QRectF(0, 0, right, self.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._unit)

    def event(self, event: QEvent) -> bool:
        return True if leaves_to_window(self, event) else super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._end_icon and event.position().x() > self.width() - self._theme.px(30):
            self.icon_clicked.emit()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._end_icon and event.position().x() > self.width() - self._theme.px(30)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def _make_room(self) -> None:
        px = self._theme.px
        left = mark_size(self._theme, "small").width() + px(7) if self._mark else px(14) + px(7) if self._icon else 0
        right = px(14) + px(6) if self._end_icon else 0
        if self._unit:
            right += round(QFontMetricsF(self._theme.font("body")).horizontalAdvance(self._unit)) + px(6)
        self.setTextMargins(left, 0, right, 0)
        self.update()


class Typed(Entry, Generic[T]):
    """An entry that holds a value of its own kind, or none when it is empty.

    ``value()`` raises ValueError for what cannot be read. ``read`` and ``write`` are set by the subclasses below.
    """

    def __init__(
        self, theme: Theme, read: Callable[[str], T], write: Callable[[T], str], *, unit: str = "",
        placeholder: str = "", end_icon: str = "", numbers: bool = True, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, unit=unit, placeholder=placeholder, end_icon=end_icon, numbers=numbers, parent=parent)
        self._read, self._write = read, write
        self.left.connect(self._tidy)

    def value(self) -> T | None:
        text = self.text().strip()
        return self._read(text) if text else None

    def set_value(self, value: T | None) -> None:
        self.setText("" if value is None else self._write(value))
        self.setCursorPosition(0)

    def readable(self) -> bool:
        """What is typed is empty or can be read."""
        try:
            self.value()
        except ValueError:
            return False
        return True

    def _tidy(self) -> None:
        if self.readable() and not self.isReadOnly():
            value = self.value()
            tidy = "" if value is None else self._write(value)
            if tidy != self.text():
                self.setText(tidy)


class HoursEntry(Typed[int]):
    """Seconds, typed as ``1:15``, ``1,25``, ``1.25`` or ``75m``, shown as ``1:15``."""

    def __init__(self, theme: Theme, formats: Formats, *, unit: str = "h", parent: QWidget | None = None) -> None:
        super().__init__(theme, typed.seconds, formats.hours, unit=unit, parent=parent)


class AmountEntry(Typed[Decimal]):
    """A decimal number with the region's separators: an amount in the currency given as unit, a percent, a count.

    Without ``decimals`` it is shown with as many as were typed.
    """

    def __init__(
        self, theme: Theme, formats: Formats, *, unit: str = "", decimals: int | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        def write(value: Decimal) -> str:
            enough = decimals is None or -int(value.normalize().as_tuple().exponent) > decimals
            return formats.number(value, None if enough else decimals)

        super().__init__(theme, lambda text: typed.amount(text, formats), write, unit=unit, parent=parent)


class TimeEntry(Typed[time]):
    """A time of day, typed as ``9``, ``9:15`` or ``0915``."""

    def __init__(self, theme: Theme, formats: Formats, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, typed.clock, formats.time, numbers=False, parent=parent)
        self.setFont(numeral(self.font()))


class DayEntry(Typed[date]):
    """A day, typed in any usual way or chosen from a calendar (its icon, or Alt+↓); ↑ and ↓ step by a day."""

    def __init__(self, theme: Theme, formats: Formats, near: date, *, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, lambda text: typed.day(text, near, formats), formats.day, end_icon="calendar", numbers=False,
            parent=parent,
        )  # fmt: skip
        self._near, self._formats = near, formats
        self.setFont(numeral(self.font()))
        self.setMouseTracking(True)
        self.icon_clicked.connect(self.open_calendar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.readable() and not self.isReadOnly():
            step = 1 if event.key() == Qt.Key.Key_Up else -1
            self.set_value(date.fromordinal((self.value() or self._near).toordinal() + step))
            self.textEdited.emit(self.text())
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """A calendar below the field; choosing a day closes it."""
        if self.isReadOnly() or not self.isEnabled():
            return
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setStyleSheet(self._theme.calendar_sheet)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setLocale(self._formats.words)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek(self._formats.first_weekday))
        day = (self.value() if self.readable() else None) or self._near
        calendar.setSelectedDate(day)  # type: ignore[arg-type]
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def choose() -> None:
            chosen = calendar.selectedDate()
            self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
            self.textEdited.emit(self.text())
            menu.close()

        calendar.activated.connect(choose)
        calendar.clicked.connect(choose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

"""What every painted widget has in common: it paints in design pixels, follows theme and text scale, and can be
walked through.

``Painted`` is a picture with a name. ``Spotted`` has spots (a date of a timeline, a part of a bar): the arrow keys,
Home and End go from one to the next, the pointer hovers them, Enter or a click activates the current one. The spot
that is current is ringed while the widget has the focus and is told to assistive technology as the widget's
description.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.sheet import Sheet

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class Painted(QWidget):
    """A picture. ``elided`` lists the texts that found too little room when it was last painted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.elided: tuple[str, ...] = ()
        theme.changed.connect(self._restyle)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def design_size(self) -> tuple[float, float]:
        """The width that it likes and the height that it needs, in design pixels."""
        raise NotImplementedError

    def paint(self, sheet: Sheet) -> None:
        """The picture is on the sheet."""
        raise NotImplementedError

    @property
    def scale(self) -> float:
        """The text scale: device-independent pixels of a design pixel."""
        return self.theme.scale

    @property
    def design_width(self) -> float:
        return self.width() / self.scale

    def sizeHint(self) -> QSize:
        width, height = self.design_size()
        return QSize(round(width * self.scale), round(height * self.scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(120 * self.scale), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self.sheet(painter)
        self.paint(sheet)
        self.elided = tuple(sheet.elided)
        painter.end()

    def sheet(self, painter: QPainter) -> Sheet:
        """A sheet as large as the widget for that painter, which is scaled to design pixels."""
        painter.scale(self.scale, self.scale)
        return Sheet(painter, self, self.theme, self.design_width, self.height() / self.scale)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Spot(NamedTuple):
    """A place of the picture that means something: where it is (design pixels), its name, and what else is said of
    it.
    """

    key: str
    box: QRectF
    name: str
    detail: str = ""

    @property
    def sentence(self) -> str:
        return f"{self.name}, {self.detail}" if self.detail else self.name


class Spotted(Painted):
    """Signals: ``activated(key)`` when Enter or a click chooses a spot; ``current_changed(key)`` when another is
    current.
    """

    activated = Signal(str)
    current_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._current = 0
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def spots(self) -> Sequence[Spot]:
        """The spots in reading order, for the size that the widget has now."""
        raise NotImplementedError

    @property
    def current(self) -> str | None:
        """The key of the current spot."""
        spots = self.spots()
        return spots[min(self._current, len(spots) - 1)].key if spots else None

    def set_current(self, key: str) -> None:
        """That spot is current. Raises ValueError if there is none of that key."""
        self._go([spot.key for spot in self.spots()].index(key))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        spots = self.spots()
        if not (self.hasFocus() and self._ringed and spots):
            return
        painter = QPainter(self)
        sheet = self.sheet(painter)
        box = spots[min(self._current, len(spots) - 1)].box.adjusted(-2, -2, 2, 2)
        sheet.rect(box.intersected(QRectF(0, 0, sheet.width, sheet.height)), line="focus", line_width=2, radius=4)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spots = self.spots()
        step = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(spots), Qt.Key.Key_End: len(spots),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if spots and step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._ringed = True
            self._go(max(0, min(len(spots) - 1, self._current + step)))
        elif spots and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(spots[min(self._current, len(spots) - 1)].key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self._at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._ringed = False
            self._go(index)
            self.activated.emit(self.spots()[index].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self._at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if index is None else self.spot_cursor())
        spot = None if index is None else self.spots()[index]
        self.setToolTip("" if spot is None else spot.name + (f"\n{spot.detail}" if spot.detail else ""))

    def spot_cursor(self) -> Qt.CursorShape:
        """The pointer's shape over a spot."""
        return Qt.CursorShape.ArrowCursor

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._ringed = event.reason() in _KEYBOARD
        self._describe()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _at(self, position: QPointF) -> int | None:
        """The spot under the pointer; where two lie on each other, the one whose middle is nearer."""
        point = QPointF(position.x() / self.scale, position.y() / self.scale)
        near = [
            ((spot.box.center() - point).manhattanLength(), index)
            for index, spot in enumerate(self.spots())
            if spot.box.contains(point)
        ]
        return min(near)[1] if near else None

    def _go(self, index: int) -> None:
        self._current = index
        self._describe()
        self.current_changed.emit(self.spots()[index].key)
        self.update()

    def _describe(self) -> None:
        spots = self.spots()
        if spots:
            self.setAccessibleDescription(spots[min(self._current, len(spots) - 1)].sentence)

"""The 2 px ring around a focused button, two pixels outside it, as in 10; fields draw their own frame instead.

One an application: it follows the focus, lies over the button's surroundings and lets the mouse through. Where the
button fills its row, the ring belongs to what is around the row, so that nothing cuts it off.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPushButton, QSplitter, QStackedWidget, QWidget

from contractor_desk.ui.theme import Theme

_REACH = 4
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QObject):
    def __init__(self, theme: Theme, app: QApplication) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if isinstance(now, QPushButton) and not isinstance(now.parentWidget(), QSplitter | None):
            self._ring = _Ring(self._theme, now)


class _Ring(QWidget):
    def __init__(self, theme: Theme, target: QPushButton) -> None:
        carrier, moved = _carrier(target)
        super().__init__(carrier)
        self._theme, self._target, self._carrier = theme, target, carrier
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in moved:
            widget.installEventFilter(self)
        self._place()

    def leave(self) -> None:
        self.hide()
        self.deleteLater()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(_reach(self._target, self._carrier))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)


def _carrier(target: QWidget) -> tuple[QWidget, list[QWidget]]:
    """The nearest widget around the button in which the whole ring can be seen, or what scrolls or splits; with all
    that moves the button within it."""
    moved: list[QWidget] = [target]
    carrier = target.parentWidget() or target
    while not carrier.rect().contains(_reach(target, carrier)) and not carrier.isWindow():
        around = carrier.parentWidget()
        if isinstance(around, QSplitter | QAbstractScrollArea | QStackedWidget | None):
            break
        moved.append(carrier)
        carrier = around
    return carrier, moved


def _reach(target: QWidget, carrier: QWidget) -> QRect:
    place = QRect(target.mapTo(carrier, QPoint()), target.size())
    return place.adjusted(-_REACH, -_REACH, _REACH, _REACH)

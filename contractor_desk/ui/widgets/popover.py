"""Popover: a surface beside what it belongs to, with an arrow towards it; it goes to the other side at the edge.

``open_beside(box)`` takes the box in global pixels. A click outside asks ``may_close`` (which saves); Esc closes
without asking.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme

_ARROW, _MARGIN = 8, 1


class Popover(QWidget):
    """Content goes into ``body``; it is as wide as it was told to be and as high as it needs."""

    def __init__(self, theme: Theme, width: float = 376, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.theme = theme
        self._arrow_at, self._left = 0.0, True
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        self._place_body()
        self.setFixedWidth(theme.px(width) + 2 * _ARROW)
        theme.dress(self)

    def may_close(self) -> bool:
        """A click outside closes it; False keeps it open."""
        return True

    def open_beside(self, box: QRect) -> None:
        """Right of the box, or left of it where there is no room; never outside the screen."""
        screen = QGuiApplication.screenAt(box.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.adjustSize()
        self._left = box.right() + self.width() <= room.right()
        x = box.right() if self._left else max(room.left(), box.left() - self.width())
        y = min(max(room.top(), box.center().y() - self.height() // 3), max(room.top(), room.bottom() - self.height()))
        self._arrow_at = float(min(max(box.center().y() - y, 20), self.height() - 20))
        self._place_body()
        self._cut_out()
        self.move(x, y)
        self.show()
        self.activateWindow()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("borderStrong"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.color("borderStrong")), 1))
        painter.setBrush(self.theme.color("surface"))
        painter.drawPath(self._outline(0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut_out()

    def _cut_out(self) -> None:
        """Nothing lies around the surface where no compositor makes windows see-through (it would be black)."""
        self.setMask(QRegion(self._outline(0).toFillPolygon().toPolygon()))

    def _outline(self, inset: float) -> QPainterPath:
        box = QRectF(self.rect()).adjusted(_ARROW + inset, inset, -_ARROW - inset, -inset)
        outline = QPainterPath()
        outline.addRoundedRect(box, 8, 8)
        side = box.left() if self._left else box.right()
        out = -_ARROW if self._left else _ARROW
        arrow = QPainterPath(QPointF(side, self._arrow_at - _ARROW))
        arrow.lineTo(side + out, self._arrow_at)
        arrow.lineTo(side, self._arrow_at + _ARROW)
        arrow.closeSubpath()
        return outline.united(arrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()) and self.may_close():
            self.close()

    def _place_body(self) -> None:
        self.body.setContentsMargins(_ARROW + _MARGIN, _MARGIN, _ARROW + _MARGIN, _MARGIN)

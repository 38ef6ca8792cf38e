"""AgreementMark: two letters on the agreement's colour, beside every hour, line and date of that agreement."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme

Size = Literal["small", "normal", "large"]
_MEASURES = {"small": (20, 16, 9.5, 3), "normal": (22, 20, 10.5, 4), "large": (34, 34, 14, 6)}


def mark_size(theme: Theme, size: Size = "normal") -> QSize:
    width, height, _, _ = _MEASURES[size]
    return QSize(theme.px(width), theme.px(height))


def paint_mark(painter: QPainter, theme: Theme, box: QRectF, mark: Mark, size: Size = "normal") -> None:
    """The mark at the left of the box, centred upright. For delegates and painted widgets."""
    width, height, letters, radius = _MEASURES[size]
    place = QRectF(box.left(), box.center().y() - theme.px(height) / 2, theme.px(width), theme.px(height))
    colours = theme.agreement(mark.slot)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.solid)
    painter.drawRoundedRect(place, radius, radius)
    painter.setFont(theme.font("strong", px=letters))
    painter.setPen(colours.letters)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark.letters)
    painter.restore()


class AgreementMark(QWidget):
    """The mark as a widget. ``name`` is what a screen reader says (*Nordlund Bygg*)."""

    def __init__(
        self, theme: Theme, mark: Mark, size: Size = "normal", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._mark, self._size = theme, mark, size
        self.setAccessibleName(name or mark.letters)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_mark(self, mark: Mark, name: str = "") -> None:
        self._mark = mark
        self.setAccessibleName(name or mark.letters)
        self.update()

    def sizeHint(self) -> QSize:
        return mark_size(self._theme, self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_mark(QPainter(self), self._theme, QRectF(self.rect()), self._mark, self._size)

"""A shortcut as it is shown: ``Ctrl K`` in a small frame, spaces in place of plus signs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from contractor_desk.ui.theme import Theme

_SIGNS = {"Return": "Enter", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def shown(keys: str) -> str:
    """The keys in the desktop's own words: ``Ctrl+Shift+A`` is *Ctrl Shift A* (⇧⌘A on a Mac)."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    head, _, last = native.rpartition("+")
    parts = [*head.rstrip("+").split("+"), last or "+"] if head else [native]
    return " ".join(_SIGNS.get(part, part) for part in parts)


def width(theme: Theme, keys: str) -> float:
    """The width of the frame around the keys, in pixels."""
    return QFontMetricsF(theme.font("caption")).horizontalAdvance(shown(keys)) + 2 * theme.px(5) + 2


def paint(painter: QPainter, theme: Theme, keys: str, box: QRectF, ink: QColor, frame: QColor, fill: QColor) -> None:
    """The keys in their frame, centred upright in the box, at its left edge."""
    height = theme.px(18)
    tag = QRectF(box.left(), box.center().y() - height / 2, width(theme, keys), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(theme.font("caption"))
    painter.setPen(ink)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, shown(keys))
    painter.restore()


class Keys(QWidget):
    """The keys as a small widget, beside a text."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(shown(keys))

    def sizeHint(self) -> QSize:
        return QSize(round(width(self._theme, self._keys)), self._theme.px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color
        paint(painter, self._theme, self._keys, QRectF(self.rect()), color("text3"), color("border"), color("surface"))

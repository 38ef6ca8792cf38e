"""Two panes beside each other with a hairline to pull between them.

It draws the line itself, for a page whose panes wear the sheet each by itself (``Page.dressed``).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from contractor_desk.ui.theme import Theme


class Divided(QSplitter):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        return _Line(self._theme, self)


class _Line(QSplitterHandle):
    def __init__(self, theme: Theme, parent: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))

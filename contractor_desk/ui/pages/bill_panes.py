"""Three panes side by side, as wide as in picture 04 until the user moves them, slimmer where there is less room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from contractor_desk.ui.theme import Theme

_ROOM_FOR_WIDE = 1180


class BillPanes(QSplitter):
    """List, middle and side; the middle takes the room that is left."""

    def __init__(self, theme: Theme, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._moved = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, least, stretch in ((left, 240, 0), (middle, 420, 1), (right, 240, 0)):
            pane.setMinimumWidth(theme.px(least))
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, stretch)
        self.splitterMoved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            px = self._theme.px
            left, right = (318, 292) if self.width() >= px(_ROOM_FOR_WIDE) else (276, 258)
            self.setSizes([px(left), max(1, self.width() - px(left) - px(right)), px(right)])

    def _keep(self) -> None:
        self._moved = True

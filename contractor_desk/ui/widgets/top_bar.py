"""The top bar of every page: quick entry and timer, 56 px."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.quick_entry import QuickEntry
from contractor_desk.ui.widgets.timer import TimerWidget


class TopBar(QWidget):
    def __init__(self, theme: Theme, quick: QuickEntry, timer: TimerWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.quick, self.timer = theme, quick, timer
        self.setProperty("part", "topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.px(12))
        self._row.addWidget(quick, 1)
        self._row.addWidget(timer, 0)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(16 if compact else 24), 0, px(16 if compact else 24), 1)
        self.setFixedHeight(px(56))
        self.quick.set_compact(compact)

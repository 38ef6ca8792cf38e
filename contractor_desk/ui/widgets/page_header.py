"""The head of a page: its title, a muted remark behind it, and its buttons at the right, the filled one last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.labels import Elided
from contractor_desk.ui.widgets.reflow import Flow

_HIGH, _BETWEEN = 34, 8


class PageHeader(QWidget):
    """34 px high with 14 below (10 in the narrow window), as in 01. Where title and buttons find no room in one row
    the buttons stand below the title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Elided("", "title")
        self.remark = Elided("", "muted")
        self._acts = Flow(theme)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(12))
        self._row.addWidget(self.title)
        self._row.addWidget(self.remark)
        self._row.addStretch(1)
        self._row.addWidget(self._acts)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(_BETWEEN))
        self._column.addLayout(self._row)
        self._left = 2
        self._below = self._compact = False
        self.primary: QAbstractButton | None = None
        self.set_compact(False)

    def set_title(self, title: str, remark: str = "") -> None:
        self.title.setText(title)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def add(self, widget: QWidget) -> None:
        """The widget stands at the right end; a filled button becomes the one that Ctrl+Enter clicks."""
        self._acts.add(widget)
        if isinstance(widget, Button) and widget.kind == "primary":
            self.primary = widget

    def add_left(self, widget: QWidget) -> None:
        """The widget stands behind the title and the remark (week steps, a chip)."""
        self._row.insertWidget(self._left, widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._left += 1

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._column.setContentsMargins(0, 0, 0, self._theme.px(10 if compact else 14))
        self._set_height()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        asked = self._row.sizeHint().width()
        if self._below:
            asked += self._row.spacing() + self._acts.sizeHint().width()
        below = asked > self.contentsRect().width()
        if below == self._below:
            self._set_height()
            return
        self._below = below
        (self._row if below else self._column).removeWidget(self._acts)
        if below:
            self._column.addWidget(self._acts)
        else:
            self._row.addWidget(self._acts)
        self._set_height()

    def _set_height(self) -> None:
        px = self._theme.px
        high = px(_HIGH)
        if self._below:
            high += px(_BETWEEN) + self._acts.heightForWidth(self.contentsRect().width())
        self.setFixedHeight(high + px(10 if self._compact else 14))

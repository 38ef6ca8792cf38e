"""The head of a page: its title, a muted remark behind it, and its buttons at the right, the filled one last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.labels import Elided


class PageHeader(QWidget):
    """34 px high with 14 below (10 in the narrow window), as in 01."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Elided("", "title")
        self.remark = QLabel()
        self.remark.setProperty("role", "muted")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.px(12))
        self._row.addWidget(self.title)
        self._row.addWidget(self.remark)
        self._row.addStretch(1)
        self._left = 2
        self.primary: QAbstractButton | None = None
        self.set_compact(False)

    def set_title(self, title: str, remark: str = "") -> None:
        self.title.setText(title)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def add(self, widget: QWidget) -> None:
        """The widget stands at the right end; a filled button becomes the one that Ctrl+Enter clicks."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(widget, Button) and widget.kind == "primary":
            self.primary = widget

    def add_left(self, widget: QWidget) -> None:
        """The widget stands behind the title and the remark (week steps, a chip)."""
        self._row.insertWidget(self._left, widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._left += 1

    def set_compact(self, compact: bool) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, 0, 0, px(10 if compact else 14))
        self.setFixedHeight(px(34) + px(10 if compact else 14))

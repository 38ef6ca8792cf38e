"""A picture that is also a table: T switches between the two (look.md 7).

``AsTable(theme, TermTimeline(…))`` shows the picture; pressing T while it has the focus shows its ``table()`` in its
place, and T the picture again. ``show_table(True)`` does the same for a menu or a button.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spotted


class Tabled(Protocol):
    """What a picture must offer: its figures as heads and rows."""

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]: ...


class AsTable(QWidget):
    """Signals: ``switched(shows_table)``."""

    switched = Signal(bool)

    def __init__(self, theme: Theme, picture: Spotted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.picture = picture
        self._table = QTableWidget(self)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(picture)
        self._stack.addWidget(self._table)
        self.setFocusProxy(picture)
        self.setSizePolicy(picture.sizePolicy())
        picture.installEventFilter(self)
        self._table.installEventFilter(self)

    @property
    def shows_table(self) -> bool:
        return self._stack.currentWidget() is self._table

    def show_table(self, shown: bool) -> None:
        """The table is shown, with the figures of now, or the picture; the focus goes along."""
        if shown == self.shows_table:
            return
        focused = self._table.hasFocus() or self.picture.hasFocus()
        if shown:
            self._fill()
        now: QWidget = self._table if shown else self.picture
        self._stack.setCurrentWidget(now)
        self.setFocusProxy(now)
        if focused:
            now.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
        self.switched.emit(shown)

    def sizeHint(self) -> QSize:
        if not self.shows_table:
            return self.picture.sizeHint()
        rows = self._table.rowCount() * self.theme.px(30) + self._table.horizontalHeader().sizeHint().height() + 4
        return QSize(self.picture.sizeHint().width(), max(self.picture.sizeHint().height(), rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.picture.minimumSizeHint().width(), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_T and not event.modifiers():
                self.show_table(not self.shows_table)
                return True
        elif event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        picture: Tabled = self.picture  # type: ignore[assignment]
        heads, rows = picture.table()
        self._table.clear()
        self._table.setAccessibleName(self.picture.accessibleName())
        self._table.setColumnCount(len(heads))
        self._table.setRowCount(len(rows))
        self._table.setHorizontalHeaderLabels(heads)
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for row, texts in enumerate(rows):
            self._table.setRowHeight(row, self.theme.px(30))
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(text))
        for column in range(len(heads) - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        if rows:
            self._table.setCurrentCell(0, 0)

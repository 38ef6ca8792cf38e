"""The completions below quick entry: clients after ``@``, services after ``#``; arrows move, Tab or Enter takes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.quick_entry import Suggestion


class SuggestionList(QListWidget):
    """Signals: ``chosen(text)``."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entry: QWidget) -> None:
        super().__init__(entry)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.dress(self)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion], place: QPoint) -> None:
        """The suggestions are listed at that place of the window; none hides the list."""
        self.clear()
        if not suggestions:
            self.hide()
            return
        for suggestion in suggestions:
            text = f"{suggestion.title}   {suggestion.detail}".rstrip()
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, suggestion.text)
            self.addItem(item)
        self.setCurrentRow(0)
        window = self.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        px = self._theme.px
        height = sum(self.sizeHintForRow(row) for row in range(min(8, self.count()))) + 4
        self.setGeometry(place.x(), place.y(), px(320), height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        self.setCurrentRow((self.currentRow() + by) % self.count())

    def choose(self) -> None:
        item = self.currentItem()
        self.hide()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

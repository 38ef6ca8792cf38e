"""SectionNav: the names of a page's sections, one below the other, at its left edge (19a); ↑ and ↓ go between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme


class SectionNav(QWidget):
    """Signals: ``chosen(place)`` when the user went to another section."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, titles: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)  # the focus ring reaches out of its button
        column.setSpacing(theme.px(3))
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        for place, title in enumerate(titles):
            button = QPushButton(title)
            button.setProperty("nav", True)
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button, place)
            self.buttons.append(button)
            column.addWidget(button)
        column.addStretch(1)
        self._group.idToggled.connect(self._toggled)

    def set_current(self, place: int) -> None:
        """That section is marked; nothing is signalled."""
        blocked = self._group.blockSignals(True)
        self.buttons[place].setChecked(True)
        self._group.blockSignals(blocked)
        self.setFocusProxy(self.buttons[place])

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self.buttons[place])
            self.chosen.emit(place)

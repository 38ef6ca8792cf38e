"""The list of all keys that F1 shows, from the table of shortcuts.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.ui.shortcuts import GROUPS, Binding
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.keys import Keys
from contractor_desk.ui.widgets.labels import label


class ShortcutSheet(QDialog):
    """F1: all keys in two columns; Esc or F1 closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        self.setWindowTitle(self.tr("Shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = part("dialoghead")
        head_row = QHBoxLayout(head)
        head_row.setContentsMargins(px(24), px(14), px(24), px(12))
        head_row.addWidget(label(self.tr("Shortcuts"), "title"))
        head_row.addStretch(1)
        head_row.addWidget(label(self.tr("Single letters act when a list has the focus"), "small"))
        column.addWidget(head)
        body = QHBoxLayout()
        body.setContentsMargins(px(24), px(16), px(24), px(20))
        body.setSpacing(px(36))
        left, right = QVBoxLayout(), QVBoxLayout()
        for number, (title, bindings) in enumerate(GROUPS):
            (left if number == 0 else right).addWidget(_group(theme, title, bindings))
        for side in (left, right):
            side.addStretch(1)
            side.setSpacing(px(16))
            body.addLayout(side, 1)
        column.addLayout(body)
        theme.dress(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)


def _group(theme: Theme, title: str, bindings: tuple[Binding, ...]) -> QWidget:
    made = QFrame()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(theme.px(7))
    grid.setHorizontalSpacing(theme.px(16))
    grid.addWidget(label(translate("Shortcuts", title), "section"), 0, 0, 1, 2)
    for row, binding in enumerate(bindings, start=1):
        grid.addWidget(label(translate("Shortcuts", binding.text)), row, 0)
        grid.addWidget(Keys(theme, binding.keys), row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return made

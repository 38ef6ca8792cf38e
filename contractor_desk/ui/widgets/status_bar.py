"""The status bar: 26 px of facts about the book at the left and about today at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.labels import Icon, label


class Fact(NamedTuple):
    """A short text with an icon or none; ``at_end`` puts it to the right."""

    text: str
    icon: str = ""
    at_end: bool = False


class StatusBar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: tuple[Fact, ...] = ()
        self.setProperty("part", "statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.px(8))
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(16 if compact else 24), 1, px(16 if compact else 24), 0)
        self.setFixedHeight(px(26))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """These facts stand in the bar, in order."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for at_end in (False, True):
            for number, fact in enumerate(fact for fact in facts if fact.at_end == at_end):
                if number:
                    line = part("upright")
                    line.setFixedHeight(self._theme.px(12))
                    self._row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
                if fact.icon:
                    self._row.addWidget(Icon(self._theme, fact.icon, "text3", 12))
                self._row.addWidget(label(fact.text, "caption"))
            if not at_end:
                self._row.addStretch(1)
        self.setAccessibleName(", ".join(fact.text for fact in facts))

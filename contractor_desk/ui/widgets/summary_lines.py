"""What will change, as short lines on a sunken ground: at the foot of a dialog, before anything is done.

``SummaryLines(theme, "What will change")``; ``set_lines(("The end moves from 24 Dec 2026 to 24 Jun 2027.", …))``.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.labels import label


class SummaryLines(QFrame):
    """The lines are one text to assistive technology."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "sunken")
        px = theme.px
        self._title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(3))
        column.addWidget(label(title, "group"))
        self.text = label("", "", wrap=True)
        column.addWidget(self.text)

    def set_lines(self, lines: Sequence[str]) -> None:
        shown = "\n".join(f"–  {line}" for line in lines)
        self.text.setText(shown)
        self.setAccessibleName(f"{self._title}: {' '.join(lines)}")

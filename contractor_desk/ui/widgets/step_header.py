"""The head of an assistant: its title, what it is about, and its steps (picture 15).

``StepHeader(theme, "New agreement", steps)``; ``set_remark("A-2026-07 · Lyngby Keramik ApS")``, ``set_steps(steps)``;
``chosen(key)`` asks to go to a step.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.step_row import Step, StepRow


class StepHeader(QFrame):
    """Signals: ``chosen(key)`` when a step is clicked or taken by Enter."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "dialoghead")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        px = theme.px
        self._remark = Elided("", "muted")
        self._steps = StepRow(theme, steps, clickable=True, link=22)
        self._steps.activated.connect(self.chosen)
        first = QHBoxLayout()
        first.addWidget(label(title, "title"))
        first.addStretch(1)
        first.addWidget(self._remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(9))
        column.setSpacing(px(6))
        column.addLayout(first)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._steps)
        row.addStretch(1)
        column.addLayout(row)

    def set_remark(self, text: str) -> None:
        self._remark.setText(text)

    def set_steps(self, steps: Sequence[Step]) -> None:
        self._steps.set_steps(steps)

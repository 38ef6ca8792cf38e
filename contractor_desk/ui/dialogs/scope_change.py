"""How a service is covered from an amendment on: its coverage and, where it is limited, the hours a month (16)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.entry import AmountEntry
from contractor_desk.ui.widgets.scope_editor import coverage_tags
from contractor_desk.ui.widgets.tag_choice import TagChoice


class ScopeChange(QWidget):
    """A service's coverage and, where it is limited, its hours a month."""

    def __init__(self, context: Context, coverage: str, hours: Decimal | None, name: str) -> None:
        super().__init__()
        theme = context.theme
        self.coverage = TagChoice(theme, coverage_tags(), name)
        self.coverage.set_key(coverage)
        self.hours = AmountEntry(theme, context.formats, unit="h")
        self.hours.setAccessibleName(name)
        self.hours.setProperty("small", True)
        self.hours.setFixedWidth(theme.px(64))
        self.hours.set_value(hours)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self.coverage)
        row.addWidget(self.hours)
        self.setFocusProxy(self.coverage)
        self.coverage.picked.connect(lambda _: self._fit())
        self._fit()

    def take(self, coverage: str, hours: str) -> None:
        """What was typed, as text."""
        self.coverage.set_key(coverage)
        self.hours.setText(hours)
        self._fit()

    def _fit(self) -> None:
        self.hours.setVisible(self.coverage.key == "limited")

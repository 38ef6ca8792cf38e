"""What an hour of some work would cost: the lines of one example, its total, and the totals of the other stackings
(15-4).

``CostExample(theme, "What would this cost?")``; put the fields of the example into ``fields`` (a layout), then
``set_cost(Cost(lines=(CostLine(title="Out of scope", detail="25 % of 1 275,00, § 6.3", amount="318,75"),),
total_name="Total, DKK", total="4 275,00", others=("Highest: 3 956,25", "Compound: 4 434,38")))``; a ``problem``
stands in place of the lines.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.sheet import Sheet

_LINE = 41.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CostLine:
    title: str
    amount: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """``others`` are the totals under the stackings that are not chosen."""

    lines: tuple[CostLine, ...] = ()
    total_name: str = ""
    total: str = ""
    others: tuple[str, ...] = ()
    problem: str = ""


class CostLines(Painted):
    """The priced lines and the total."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._cost = Cost()

    def set_cost(self, cost: Cost) -> None:
        self._cost = cost
        said = [f"{line.title} {line.amount}" for line in cost.lines]
        self.setAccessibleName(f"{cost.total_name} {cost.total}".strip() or cost.problem)
        self.setAccessibleDescription(". ".join([*said, *cost.others]))
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        cost = self._cost
        lines = sum(_LINE if line.detail else 27.0 for line in cost.lines)
        return 228, lines + (33 + 18 * len(cost.others) if cost.total else 4)

    def paint(self, sheet: Sheet) -> None:
        y = 0.0
        sheet.line(0, 0.5, sheet.width, 0.5, "border")
        for line in self._cost.lines:
            amount = sheet.text(sheet.width, y + 18, line.amount, align="right", tabular=True)
            sheet.text(0, y + 18, line.title, weight=500, room=sheet.width - amount - 8)
            if line.detail:
                sheet.text(0, y + 34, line.detail, size=11.5, colour="text3", room=sheet.width)
            y += _LINE if line.detail else 27
            sheet.line(0, y - 0.5, sheet.width, y - 0.5, "line")
        if self._cost.total:
            total = sheet.text(sheet.width, y + 22, self._cost.total, size=16, weight=600, align="right", tabular=True)
            sheet.text(0, y + 22, self._cost.total_name, weight=600, room=sheet.width - total - 8)
            for at, other in enumerate(self._cost.others):
                sheet.text(0, y + 42 + 18 * at, other, size=11.5, colour="text3", room=sheet.width, tabular=True)


class CostExample(QFrame):
    """The panel: title, the fields of the example, what they cost."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "sunken")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(14))
        column.setSpacing(px(6))
        head = QLabel(title)
        head.setProperty("role", "section")
        column.addWidget(head)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(px(6))
        column.addLayout(self.fields)
        column.addSpacing(px(3))
        self._problem = QLabel()
        self._problem.setProperty("role", "warning")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._problem)
        self._lines = CostLines(theme, self)
        column.addWidget(self._lines)
        self.set_cost(Cost())

    def set_cost(self, cost: Cost) -> None:
        """These lines and totals, or the problem that keeps the example from being priced."""
        self._lines.set_cost(cost)
        self._lines.setVisible(bool(cost.lines or cost.total))
        self._problem.setText(cost.problem)
        self._problem.setVisible(bool(cost.problem))

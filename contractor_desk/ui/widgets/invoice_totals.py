"""The foot of an invoice in one line: parts at the left, what is to pay bold at the right end (picture 04).

``InvoiceTotals(theme, Totals(parts=("Excl. VAT 41 458,70", "VAT 25 % 10 364,68", "Rounding −0,38"), total="51 823,00
SEK"))``.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    parts: tuple[str, ...]
    total: str


class InvoiceTotals(Painted):
    """Parts that find no room go to the line above, right aligned."""

    def __init__(self, theme: Theme, totals: Totals, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._totals = totals
        self.set_totals(totals)

    def set_totals(self, totals: Totals) -> None:
        self._totals = totals
        self.setAccessibleName(", ".join((*totals.parts, totals.total)))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 560, 40 if len(self._totals.parts) <= 3 else 58

    def paint(self, sheet: Sheet) -> None:
        totals = self._totals
        sheet.line(0, 0.5, sheet.width, 0.5, "borderStrong")
        rows = [list(totals.parts)] if len(totals.parts) <= 3 else [list(totals.parts[:-3]), list(totals.parts[-3:])]
        y = 26.0
        for at, row in enumerate(rows):
            right = sheet.width
            if at == len(rows) - 1:
                total = sheet.text(right, y, totals.total, size=16, weight=600, align="right", tabular=True)
                right -= total + 22
            for part in reversed(row):
                room = max(20.0, right)
                right -= sheet.text(right, y, part, colour="text2", align="right", tabular=True, room=room) + 22
            y += 20

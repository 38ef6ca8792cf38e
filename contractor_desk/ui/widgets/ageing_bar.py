"""What is outstanding by age: not due, late by up to 30, 60 and more days (picture 05).

``AgeingBar(theme, (Age(key="due", label="Not due", text="111 400", amount=111400, days=0), Age(key="30", label="1–30
days late", text="63 000", amount=63000, days=1), …))``. The later, the stronger the pattern: plain, hatched, dense,
full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_TOP, _HIGH, _LEAST = 2.0, 14.0, 26.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """``days`` late that the age begins with (0: not due); ``amount`` sets the width, ``text`` is shown."""

    key: str
    label: str
    text: str
    amount: float
    days: int = 0


class AgeingBar(Spotted):
    """Spots: the ages by key; ``activated`` asks to show their invoices."""

    def __init__(self, theme: Theme, ages: Sequence[Age] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ages: tuple[Age, ...] = ()
        self.set_ages(ages)

    def set_ages(self, ages: Sequence[Age]) -> None:
        self._ages = tuple(ages)
        self.setAccessibleName(self.tr("Outstanding by age"))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 742, 38

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same figures as heads and rows."""
        return (self.tr("Age"), self.tr("Amount")), tuple((age.label, age.text) for age in self._ages)

    def spot_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.PointingHandCursor

    def spots(self) -> list[Spot]:
        if not self._ages:
            return []
        total = sum(age.amount for age in self._ages)
        gaps = 2.0 * (len(self._ages) - 1)
        empty = _LEAST * sum(not age.amount for age in self._ages)
        room = max(0.0, self.design_width - gaps - empty)
        found, x = [], 0.0
        for age in self._ages:
            width = room * age.amount / total if age.amount else _LEAST if total else (room + empty) / len(self._ages)
            found.append(Spot(age.key, QRectF(x, _TOP, width, _HIGH), age.label, age.text))
            x += width + 2
        return found

    def paint(self, sheet: Sheet) -> None:
        widths = [
            sheet.text_width(f"{age.label} ", 12) + sheet.text_width(age.text, 12, 600, True) for age in self._ages
        ]
        free = max(0.0, sheet.width - sum(widths)) / max(1, len(self._ages) - 1)
        x = 0.0
        for age, spot, width in zip(self._ages, self.spots(), widths, strict=True):
            self._segment(sheet, age, spot.box)
            colour = "danger" if age.days and age.amount else "text2"
            label = sheet.text(x, 33, f"{age.label} ", size=12, colour=colour)
            sheet.text(x + label, 33, age.text, size=12, weight=600, colour=colour, tabular=True)
            x += width + free

    @staticmethod
    def _segment(sheet: Sheet, age: Age, box: QRectF) -> None:
        if not age.amount:
            sheet.rect(box, fill="surface", line="border", radius=2)
        elif not age.days:
            sheet.rect(box, fill="accent", radius=2)
        elif age.days > 60:
            sheet.rect(box, fill="danger", radius=2)
        else:
            sheet.hatch(box, "danger", ground="dangerSoft", stripe=2 if age.days <= 30 else 4)

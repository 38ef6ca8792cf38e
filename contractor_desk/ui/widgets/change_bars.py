"""Months as they were billed and as they would be, two bars each with the difference (the right of picture 16).

``ChangeBars(theme, ChangeSeries(slot=0, months=(MonthChange(key="2026-06", label="Jun", before=24000, after=26950,
text="+2 950"),), before_name="issued", after_name="with Amendment 4"))``.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_ROW, _NAME, _GAP, _FOOT = 24.0, 34.0, 10.0, 26.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthChange:
    """``text`` is the difference as it is shown; ``said`` both amounts."""

    key: str
    label: str
    before: float
    after: float
    text: str
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSeries:
    """The last month is bold."""

    slot: int
    months: tuple[MonthChange, ...]
    before_name: str
    after_name: str


class ChangeBars(Spotted):
    """Spots: the months by key."""

    def __init__(self, theme: Theme, series: ChangeSeries, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._series = series
        self.set_series(series)

    def set_series(self, series: ChangeSeries) -> None:
        self._series = series
        self.setAccessibleName(
            self.tr("{before} and {after}, by month").format(before=series.before_name, after=series.after_name)
        )
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 302, _ROW * len(self._series.months) + _FOOT

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same figures as heads and rows."""
        heads = (self.tr("Month"), self.tr("Change"), self.tr("Amounts"))
        return heads, tuple((month.label, month.text, month.said) for month in self._series.months)

    def spots(self) -> list[Spot]:
        return [
            Spot(month.key, QRectF(0, _ROW * at, self.design_width, _ROW), f"{month.label} {month.text}", month.said)
            for at, month in enumerate(self._series.months)
        ]

    def paint(self, sheet: Sheet) -> None:
        months = self._series.months
        solid = sheet.agreement(self._series.slot).solid
        most = max([1.0, *(max(month.before, month.after) for month in months)])
        texts = max((sheet.text_width(month.text, 12, 600, True) for month in months), default=0.0)
        room = max(0.0, sheet.width - _NAME - texts - _GAP)
        for at, month in enumerate(months):
            y = _ROW * at
            sheet.text(0, y + 16, month.label, size=12, colour="text2", room=_NAME - 4)
            sheet.rect(QRectF(_NAME, y + 4, max(0.0, room * month.before / most), 7), fill="borderStrong")
            sheet.rect(QRectF(_NAME, y + 12, max(0.0, room * month.after / most), 7), fill=solid)
            weight = 600 if at == len(months) - 1 else 400
            sheet.text(sheet.width, y + 16, month.text, size=12, weight=weight, align="right", tabular=True)
        y = _ROW * len(months) + 16
        sheet.rect(QRectF(0, y - 7, 13, 7), fill="borderStrong")
        x = 17 + sheet.text(17, y, self._series.before_name, size=11.5, colour="text2")
        sheet.rect(QRectF(x + 14, y - 7, 13, 7), fill=solid)
        sheet.text(x + 31, y, self._series.after_name, size=11.5, colour="text2", room=sheet.width - x - 31)

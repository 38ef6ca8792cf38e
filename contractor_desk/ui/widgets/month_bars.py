"""Bars of the last months against their allowance: what went over stands hatched above the dashed line (picture 03).

``MonthBars(theme, formats, MonthSeries(slot=0, allowance_seconds=72000, months=(MonthHours("D", "December 2025",
61200), …)))``: the last month is the current one and has the agreement's colour. ``allowance_seconds`` of a month,
where given, is its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_TOP, _FOOT, _LABEL = 4.0, 56.0, 16.0


@dataclass(frozen=True, slots=True)
class MonthHours:
    """A month by its letter and its name, with the seconds that were used in it; None: not in force."""

    letter: str
    name: str
    used_seconds: int | None
    allowance_seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSeries:
    """``allowance_seconds`` draws the line; 0: there is none."""

    slot: int
    allowance_seconds: int
    months: tuple[MonthHours, ...]


class MonthBars(Spotted):
    """Spots: the months, keyed by their place (``0`` first)."""

    def __init__(self, theme: Theme, formats: Formats, series: MonthSeries, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.formats = formats
        self._series = series
        self.set_series(series)

    def set_series(self, series: MonthSeries) -> None:
        self._series = series
        self._current = max(0, len(series.months) - 1)
        self.setAccessibleName(self.tr("Hours used by month"))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 316, _FOOT + _LABEL

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same figures as heads and rows."""
        rows = tuple(
            (
                month.name,
                "–" if month.used_seconds is None else self.formats.hours(month.used_seconds),
                self.formats.hours(self._cap(month)),
            )
            for month in self._series.months
        )
        return (self.tr("Month"), self.tr("Used"), self.tr("Included")), rows

    def _cap(self, month: MonthHours) -> int:
        return self._series.allowance_seconds if month.allowance_seconds is None else month.allowance_seconds

    def _bars(self) -> list[QRectF]:
        """A box for each month, as high as its hours."""
        months = self._series.months
        most = max([1, self._series.allowance_seconds, *(month.used_seconds or 0 for month in months)])
        step = self.design_width / max(1, len(months))
        width = step * 0.7
        high = _FOOT - _TOP
        return [
            QRectF(
                step * index + (step - width) / 2,
                _FOOT - high * (month.used_seconds or 0) / most,
                width,
                high * (month.used_seconds or 0) / most,
            )
            for index, month in enumerate(months)
        ]

    def spots(self) -> list[Spot]:
        found = []
        for index, (month, bar) in enumerate(zip(self._series.months, self._bars(), strict=True)):
            detail = self.tr("not in force") if month.used_seconds is None else self._says(month, month.used_seconds)
            found.append(
                Spot(
                    str(index),
                    QRectF(bar.left() - 2, _TOP - 2, bar.width() + 4, _FOOT - _TOP + _LABEL),
                    month.name,
                    detail,
                )
            )
        return found

    def _says(self, month: MonthHours, used: int) -> str:
        cap = self._cap(month)
        if not cap:
            return self.tr("{used} used").format(used=self.formats.hours(used))
        if used > cap:
            over = self.formats.hours(used - cap)
            return self.tr("{used} of {cap}, {over} over").format(
                used=self.formats.hours(used), cap=self.formats.hours(cap), over=over
            )
        return self.tr("{used} of {cap} used").format(used=self.formats.hours(used), cap=self.formats.hours(cap))

    def paint(self, sheet: Sheet) -> None:
        months = self._series.months
        for index, (month, bar) in enumerate(zip(months, self._bars(), strict=True)):
            now = index == len(months) - 1
            used, cap = month.used_seconds or 0, self._cap(month)
            over = bar.height() * (used - cap) / used if cap and used > cap else 0.0
            solid = QRectF(bar.left(), bar.top() + over, bar.width(), bar.height() - over)
            sheet.rect(solid, fill=sheet.agreement(self._series.slot).solid if now else "border")
            if over:
                sheet.hatch(QRectF(bar.left(), bar.top(), bar.width(), max(1.5, over)), "warn", ground="warnSoft")
            colour, weight = ("text", 600) if now else ("text3", 400)
            sheet.text(
                bar.center().x(), _FOOT + 13, month.letter, size=10.5, weight=weight, colour=colour, align="middle"
            )
        most = max([1, self._series.allowance_seconds, *(month.used_seconds or 0 for month in months)])
        if self._series.allowance_seconds:
            y = _FOOT - (_FOOT - _TOP) * self._series.allowance_seconds / most
            sheet.line(0, round(y) + 0.5, sheet.width, round(y) + 0.5, "text2", dash=(3, 3))

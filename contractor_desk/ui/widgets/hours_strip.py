"""The week at a glance: a column a day of work in scope, out of scope (hatched) and after hours (dotted), against a
dashed target.

``HoursStrip(theme, formats, Week(days=(DayHours("Mon 23", "Monday 23 November", in_seconds=27900,
target_seconds=28800), …)))``; picture 01.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_FOOT, _HIGH, _HEAD, _GAP = 92.0, 70.0, 18.0, 8.0


class DayHours(NamedTuple):
    """A day. ``label`` stands below its column, ``name`` is said; no target: a day off. ``ahead``: a day to come,
    greyed while empty."""

    label: str
    name: str
    in_seconds: int = 0
    out_seconds: int = 0
    after_seconds: int = 0
    target_seconds: int = 0
    today: bool = False
    ahead: bool = False

    @property
    def seconds(self) -> int:
        return self.in_seconds + self.out_seconds + self.after_seconds


class Week(NamedTuple):
    days: tuple[DayHours, ...]


class HoursStrip(Spotted):
    """Spots: the days, keyed ``0`` to ``6``; ``activated`` asks to open that day."""

    def __init__(self, theme: Theme, formats: Formats, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.formats = formats
        self._week = week
        self.set_week(week)

    def set_week(self, week: Week) -> None:
        self._week = week
        self._current = next((index for index, day in enumerate(week.days) if day.today), 0)
        total = sum(day.seconds for day in week.days)
        self.setAccessibleName(self.tr("Hours of the week, {total} in all").format(total=self.formats.hours(total)))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 364, _FOOT + 20

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same figures as heads and rows."""
        heads = (
            self.tr("Day"),
            self.tr("In scope"),
            self.tr("Out of scope"),
            self.tr("After hours"),
            self.tr("Target"),
        )
        rows = tuple(
            (
                day.name,
                self.formats.hours(day.in_seconds),
                self.formats.hours(day.out_seconds),
                self.formats.hours(day.after_seconds),
                self.formats.hours(day.target_seconds),
            )
            for day in self._week.days
        )
        return heads, rows

    def _columns(self) -> list[QRectF]:
        count = max(1, len(self._week.days))
        width = (self.design_width - _GAP * (count - 1)) / count
        return [QRectF((width + _GAP) * index, 0, width, _FOOT + 20) for index in range(len(self._week.days))]

    def spots(self) -> list[Spot]:
        return [
            Spot(str(index), box, day.name, self._says(day))
            for index, (day, box) in enumerate(zip(self._week.days, self._columns(), strict=True))
        ]

    def _says(self, day: DayHours) -> str:
        if not day.seconds:
            return self.tr("nothing logged")
        parts = [self.tr("{hours} in scope").format(hours=self.formats.hours(day.in_seconds))]
        if day.out_seconds:
            parts.append(self.tr("{hours} out of scope").format(hours=self.formats.hours(day.out_seconds)))
        if day.after_seconds:
            parts.append(self.tr("{hours} after hours").format(hours=self.formats.hours(day.after_seconds)))
        if day.target_seconds:
            parts.append(self.tr("target {hours}").format(hours=self.formats.hours(day.target_seconds)))
        return ", ".join(parts)

    def paint(self, sheet: Sheet) -> None:
        days = self._week.days
        most = max([1.0, *(day.seconds for day in days), *(day.target_seconds * 1.25 for day in days)])
        for day, box in zip(days, self._columns(), strict=True):
            middle = box.center().x()
            if day.target_seconds:
                y = round(_FOOT - _HIGH * day.target_seconds / most) + 0.5
                sheet.line(box.left(), y, box.right(), y, "borderStrong", dash=(3, 2))
            self._column(sheet, day, middle, most)
            sheet.line(box.left(), _FOOT + 0.5, box.right(), _FOOT + 0.5, "borderStrong")
            total = self.formats.hours(day.seconds) if day.seconds else "–" if day.target_seconds else ""
            colour = "accent" if day.today else "text3" if day.ahead and not day.seconds else "text"
            sheet.text(middle, 12, total, size=12, weight=600, colour=colour, align="middle", tabular=True)
            weight, colour = (600, "text") if day.today else (400, "text3")
            room = box.width() + _GAP
            sheet.text(
                middle, _FOOT + 15, day.label, size=11.5, weight=weight, colour=colour, align="middle", room=room
            )

    @staticmethod
    def _column(sheet: Sheet, day: DayHours, middle: float, most: float) -> None:
        y = _FOOT
        for seconds, kind in ((day.in_seconds, "in"), (day.out_seconds, "out"), (day.after_seconds, "after")):
            if not seconds:
                continue
            high = max(4.0, _HIGH * seconds / most - 1)
            box = QRectF(round(middle - 13), y - high, 26, high)
            if kind == "in":
                sheet.rect(box, fill="accent")
            elif kind == "out":
                sheet.hatch(box, "warn", ground="warnSoft")
            else:
                sheet.dots(box, "night", ground="nightSoft")
            y -= high + 1

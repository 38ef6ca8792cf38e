"""All terms on one axis with one line for today, by next date (picture 12).

``ContractorBars(theme, formats, Contractors(first=date(2026, 1, 1), last=date(2027, 12, 31), today=date(2026, 11,
26), rows=( ContractorRow(key="kystnet", mark=Mark(letters="KD", slot=5), name="Kystnet Drift A/S", detail="IT
operations, retainer", start=date(2025, 3, 1), end=date(2027, 2, 28), options_to=date(2029, 2, 28), flag=date(2026,
11, 28), tone="warn", label="Exercise by 28 Nov", sublabel="option 1 of 2"),)))``. A bar that goes on past the axis
has an arrow at that end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.outline import path
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet, design_font
from contractor_desk.ui.widgets.term_scale import TermScale

_AXIS, _ROW, _PAD, _NAME, _LABEL, _WIDEST_LABEL = 28.0, 42.0, 16.0, 220.0, 132.0, 200.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A milestone or a site on the bar: filled once done."""

    day: date
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractorRow:
    """``end`` is the last day in force (None: until notice), ``options_to`` the last day with all options."""

    key: str
    mark: Mark
    name: str
    detail: str
    start: date
    end: date | None
    label: str
    sublabel: str = ""
    tone: str = "text2"
    options_to: date | None = None
    flag: date | None = None
    stops: tuple[Stop, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contractors:
    """The axis runs from ``first`` to ``last``, both inclusive."""

    first: date
    last: date
    today: date
    rows: tuple[ContractorRow, ...] = ()


class ContractorBars(Spotted):
    """Spots: the rows by key; Enter or a click opens one: ``activated(key)``."""

    def __init__(self, theme: Theme, formats: Formats, value: Contractors, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.formats = formats
        self._value = value
        self.set_value(value)

    def set_value(self, value: Contractors) -> None:
        self._value = value
        self.setAccessibleName(self.tr("Contractors on one axis, by next date"))
        self.updateGeometry()
        self.update()

    def spot_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.PointingHandCursor

    def design_size(self) -> tuple[float, float]:
        return 762, _AXIS + _ROW * len(self._value.rows)

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same terms as heads and rows."""
        heads = (self.tr("Contractor"), self.tr("From"), self.tr("To"), self.tr("Next"))
        rows = tuple(
            (
                row.name,
                self.formats.day(row.start),
                self.formats.day(row.end) if row.end else self.tr("until notice"),
                ", ".join(part for part in (row.label, row.sublabel) if part),
            )
            for row in self._value.rows
        )
        return heads, rows

    def _scale(self) -> TermScale:
        left = _PAD + _NAME
        right = self.design_width - _PAD - self._label_room() - 10
        return TermScale(self._value.first, self._value.last, left, max(left + 60, right))

    def _label_room(self) -> float:
        """The column of next dates is as wide as the widest of them, within limits."""
        strong = QFontMetricsF(design_font(13, 600, False, self.logicalDpiY()), self)
        plain = QFontMetricsF(design_font(11.5, 400, False, self.logicalDpiY()), self)
        widths = [strong.horizontalAdvance(row.label) for row in self._value.rows]
        widths += [plain.horizontalAdvance(row.sublabel) for row in self._value.rows]
        return min(_WIDEST_LABEL, max([_LABEL, *widths]))

    def spots(self) -> list[Spot]:
        return [
            Spot(
                row.key,
                QRectF(3, _AXIS + _ROW * at + 3, self.design_width - 6, _ROW - 5),
                row.name,
                ", ".join(part for part in (row.detail, row.label, row.sublabel) if part),
            )
            for at, row in enumerate(self._value.rows)
        ]

    def paint(self, sheet: Sheet) -> None:
        scale = self._scale()
        now = round(scale.x(self._value.today))
        self._axis(sheet, scale, now)
        for at, row in enumerate(self._value.rows):
            top = _AXIS + _ROW * at
            sheet.line(0, top + 0.5, sheet.width, top + 0.5, "line")
            sheet.mark(_PAD, top + 11, row.mark)
            room = _NAME - 40
            sheet.text(_PAD + 32, top + 18, row.name, weight=600, room=room)
            sheet.text(_PAD + 32, top + 34, row.detail, size=11.5, colour="text3", room=room)
            sheet.rect(QRectF(now - 0.5, top, 1.5, _ROW), fill="text")
            self._bar(sheet, row, scale, top + 14)
            right, room = sheet.width - _PAD, self._label_room()
            sheet.text(right, top + 18, row.label, weight=600, colour=row.tone, align="right", room=room)
            sheet.text(right, top + 34, row.sublabel, size=11.5, colour="text3", align="right", room=room)

    def _axis(self, sheet: Sheet, scale: TermScale, now: float) -> None:
        """Years, and July between them where there is room; today above its line."""
        said = self.tr("today")
        sheet.text(now, 10, said, size=11, weight=600, align="middle")
        for year in range(self._value.first.year, self._value.last.year + 1):
            for month in (1, 7):
                day = date(year, month, 1)
                if self._value.first <= day <= self._value.last:
                    x = scale.x(day)
                    name = str(year) if month == 1 else self.formats.day_month(day).replace("1", "").strip()
                    sheet.line(x + 0.5, 17, x + 0.5, 23, "border")
                    sheet.text(x + 4, 22, name, size=11, colour="text3", room=max(20.0, scale.right - x))

    def _bar(self, sheet: Sheet, row: ContractorRow, scale: TermScale, y: float) -> None:
        ink = sheet.agreement(row.mark.slot)
        start = scale.x(row.start)
        end = scale.right if row.end is None else scale.after(row.end)
        now = min(max(scale.x(self._value.today), start), end)
        if now > start:
            sheet.rect(QRectF(start, y, now - start, 14), fill=ink.solid)
        if end > now:
            sheet.rect(QRectF(now, y, end - now, 14), fill=ink.tint, line=ink.solid)
        if row.options_to is not None and scale.after(row.options_to) > end + 4:
            box = QRectF(end + 2, y, scale.after(row.options_to) - end - 2, 14)
            sheet.rect(box, fill="surface", line="text3", dash=(3, 2), radius=2)
        if row.start < scale.first:
            colour = ink.letters if now > start + 12 else ink.ink
            sheet.painter.save()
            sheet.painter.translate(scale.left, y)
            sheet.path(path("M6 4l-4 3 4 3"), line=colour, line_width=1.5)
            sheet.painter.restore()
        if row.end is None or row.end > scale.last:
            sheet.painter.save()
            sheet.painter.translate(scale.right - 10, y)
            sheet.path(path("M2 3l5 4-5 4"), line=ink.ink, line_width=1.6)
            sheet.painter.restore()
        for stop in row.stops:
            if scale.shows(stop.day):
                fill = "text" if stop.done else "surface"
                sheet.diamond(scale.x(stop.day), y + 7, 6, fill=fill, line="text", line_width=1.3)
        if row.flag is not None and scale.shows(row.flag):
            x = scale.x(row.flag)
            sheet.line(x, y - 4, x, y + 16, row.tone, 2)
            sheet.flag(x, y - 5, row.tone, width=10, height=7)

"""The term of an agreement on one bar: gone and to come, versions of the terms, options, latest end, today, and what
is due.

Picture 03, and 15-2 for a term that has not begun. Where today and the next dates crowd, a close-up of the next weeks
stands below. The arrow keys go from date to date, Enter chooses one; ``table()`` gives the same dates as rows.
``TermTimeline(theme, formats, term)``; the value is described in ``term.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.label_places import Place, Wish, placed
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Align, Sheet, design_font
from contractor_desk.ui.widgets.term import Term
from contractor_desk.ui.widgets.term_scale import TermScale, close_up

_BAR, _LENS, _HIGH = 34.0, 100.0, 18.0
_LIKED_WIDTH = 896.0


@dataclass(frozen=True, slots=True)
class _Line:
    """A date that has a line: what is written at it, in which colour, and how it would like to be aligned."""

    key: str
    day: date
    x: float
    text: str
    detail: str
    colour: str
    aligns: tuple[Align, ...]


class TermTimeline(Spotted):
    """Spots: ``start``, ``version:1`` …, ``today``, the keys of the term's dates, ``end``, ``option:1`` …, by their
    days.
    """

    def __init__(self, theme: Theme, formats: Formats, term: Term, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.formats = formats
        self._term = term
        self._kept: tuple[float, list[tuple[_Line, Place]]] | None = None
        self.set_term(term)

    def set_term(self, term: Term) -> None:
        self._term = term
        self._kept = None
        first, last = self.formats.day(term.start), self._last_text()
        self.setAccessibleName(self.tr("{label}, {first} to {last}").format(label=term.label, first=first, last=last))
        due = {item.key for item in term.dates if item.day >= term.today} or {"today", "start"}
        self._current = next((at for at, event in enumerate(self._events()) if event[1] in due), 0)
        self._describe()
        self.updateGeometry()
        self.update()

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The dates as heads and rows, ascending."""
        rows = tuple((self.formats.weekday(day, year=True), name, detail) for day, _, name, detail in self._events())
        return (self.tr("Date"), self.tr("What"), self.tr("Detail")), rows

    # ---- layout -------------------------------------------------------------------------------------------------

    @property
    def has_lens(self) -> bool:
        """A close-up of the next weeks stands below the bar."""
        return self._lens() is not None

    def design_size(self) -> tuple[float, float]:
        rows = max((place.row for _, place in self._places()), default=-1) + 1
        if self.has_lens:
            return _LIKED_WIDTH, 126 + 32 * max(1, rows)
        return _LIKED_WIDTH, 76 + (36 * rows if self._labels_below else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    @property
    def _labels_below(self) -> bool:
        """Without a lens the labels of a term that has not begun stand above its bar, all others below it."""
        return self._term.running or bool(self._term.versions) or len(self._term.dates) > 1

    def _bar(self) -> TermScale:
        return TermScale(self._term.start, self._term.last_shown, 1, max(2.0, self.design_width - 1))

    def _lens(self) -> TermScale | None:
        bar = self._bar()
        window = close_up(self._term, bar)
        return TermScale(*window, bar.left, bar.right) if window else None

    def _lines(self) -> list[_Line]:
        """The lines that are drawn across the bar, or across the close-up if there is one; ascending."""
        term, lens = self._term, self._lens()
        scale = lens or self._bar()
        lines = [
            _Line(item.key, item.day, scale.x(item.day), item.label, item.detail, item.tone,
                  ("left", "right") if lens or self._labels_below else ("right", "left"))
            for item in term.dates if scale.shows(item.day)
        ]  # fmt: skip
        if term.running and scale.shows(term.today):
            day = self.formats.day_month(term.today)
            x = scale.x(term.today)
            lines.append(_Line("today", term.today, x, self.tr("Today"), day, "text", ("middle", "right", "left")))
        if lens and term.end is not None and lens.shows(term.end):
            text, detail = self._end_text()
            lines.append(_Line("end", term.end, lens.after(term.end), text, detail, "text", ("middle", "right")))
        return sorted(lines, key=lambda line: (line.x, line.key != "today"))

    def _places(self) -> list[tuple[_Line, Place]]:
        """The lines with the places of their labels, kept for the width of now."""
        if self._kept is None or self._kept[0] != self.design_width:
            self._kept = (self.design_width, self._arranged())
        return self._kept[1]

    def _arranged(self) -> list[tuple[_Line, Place]]:
        strong = QFontMetricsF(design_font(12, 600, False, self.logicalDpiY()), self)
        plain = QFontMetricsF(design_font(11.5, 400, False, self.logicalDpiY()), self)
        details = self.has_lens or self._labels_below
        lines = self._lines()
        wishes = [
            Wish(
                line.x,
                max(strong.horizontalAdvance(line.text), plain.horizontalAdvance(line.detail) if details else 0),
                line.aligns,
            )
            for line in lines
        ]
        return list(zip(lines, placed(wishes, self.design_width), strict=True))

    # ---- words --------------------------------------------------------------------------------------------------

    def _last_text(self) -> str:
        term = self._term
        if term.end is None and not term.options:
            return self.tr("until further notice")
        last = self.formats.day(term.last_shown)
        return self.tr("{day}, latest end").format(day=last) if term.options and not term.options[-1].wrong else last

    def _end_text(self) -> tuple[str, str]:
        term = self._term
        if term.end is None:
            return "", ""
        ends = self.tr("Term ended {day}") if term.over else self.tr("Term ends {day}")
        return term.end_label or ends.format(day=self.formats.day(term.end)), term.end_detail

    def _events(self) -> list[tuple[date, str, str, str]]:
        """Day, key, name and detail of everything that the arrow keys reach, ascending."""
        term, formats = self._term, self.formats
        found = [(term.start, "start", self.tr("First day {day}").format(day=formats.day(term.start)), term.label)]
        for number, version in enumerate(term.versions, 1):
            name = self.tr("Version {number} of the terms").format(number=number)
            found.append((version.from_, f"version:{number}", name, f"{formats.day(version.from_)}, {version.title}"))
        for number, gap in enumerate(term.gaps, 1):
            until = formats.day(gap.last) if gap.last else self.tr("until it is resumed")
            found.append((gap.first, f"gap:{number}", gap.label, f"{formats.day(gap.first)} – {until}"))
        if term.running:
            found.append((term.today, "today", self.tr("Today"), formats.day(term.today)))
        found += [(item.day, item.key, item.label, item.detail) for item in term.dates]
        if term.end is not None:
            found.append((term.end, "end", *self._end_text()))
        for number, option in enumerate(term.options, 1):
            until = self.tr("to {day}").format(day=formats.day(option.last_day))
            found.append((option.last_day, f"option:{number}", option.label, until))
        return sorted(found, key=lambda event: event[0])

    def spots(self) -> list[Spot]:
        bar, lens = self._bar(), self._lens()
        drawn = {line.key: place for line, place in self._places()}
        found = []
        for day, key, name, detail in self._events():
            last = key == "end" or key.startswith("option")
            if lens and lens.shows(day) and key in drawn:
                x = lens.after(day) if last else lens.x(day)
                box = QRectF(x - 6, _LENS - 10, 12, 36).united(self._label_box(drawn[key], _LENS + 28))
            else:
                x = bar.after(day) if last else bar.x(day)
                box = QRectF(x - 7, 19, 14, 36)
                if key in drawn and not lens:
                    box = box.united(self._label_box(drawn[key], 79 if self._labels_below else 10))
            found.append(Spot(key, box, name, detail))
        return found

    @staticmethod
    def _label_box(place: Place, top: float) -> QRectF:
        return QRectF(place.left - 2, top + 32 * place.row, place.right - place.left + 4, 28 if top > 20 else 14)

    # ---- painting -----------------------------------------------------------------------------------------------

    def paint(self, sheet: Sheet) -> None:
        bar, lens = self._bar(), self._lens()
        self._segments(sheet, bar, _BAR, self._term.label)
        if lens:
            self._funnel(sheet, bar, lens)
        self._ticks(sheet, bar)
        self._versions(sheet, bar)
        if lens:
            self._segments(sheet, lens, _LENS, self.tr("Close-up") if self._term.running else "")
            self._marked(sheet, lens)
        for line, place in self._places():
            self._line(sheet, line, place, lens is not None)

    def _segments(self, sheet: Sheet, scale: TermScale, top: float, label: str) -> None:
        """Gone, to come, suspended and optional days as far as shown; the label where no amendment and no flag
        crosses it."""
        term, ink = self._term, sheet.agreement(self._term.slot)
        radius = 3 if top == _BAR else 0
        start = scale.x(term.start)
        end = scale.right if term.end is None else scale.after(term.end)
        now = min(end, scale.x(term.today)) if term.running else start
        if now > start:
            sheet.rect(QRectF(start, top, now - start, _HIGH), fill=ink.solid, radius=radius)
        if end > now:
            gap = 1 if now > start else 0
            rest = QRectF(now + gap, top, max(1.0, end - now - gap), _HIGH)
            sheet.rect(
                rest, fill=ink.tint, line=ink.solid if top == _BAR else None, radius=0 if now > start else radius
            )
        for gap_days in term.gaps:
            left, right = scale.x(gap_days.first), scale.right if gap_days.last is None else scale.after(gap_days.last)
            if right > left:
                sheet.hatch(QRectF(left, top, right - left, _HIGH), "text2", ground="surface")
        if term.end is None:
            sheet.path(_arrow(scale.right - 9, top + _HIGH / 2), line=ink.ink, line_width=1.6)
        before = end
        for option in term.options:
            after = scale.after(option.last_day)
            if after - before > 4:
                box = QRectF(before + 2, top, after - before - 3, _HIGH)
                colour = "danger" if option.wrong else "text3"
                sheet.rect(
                    box, fill="dangerSoft" if option.wrong else "surface", line=colour, dash=(4, 3), radius=radius
                )
                self._option_text(sheet, option.label, option.short, box, "danger" if option.wrong else "text2", top)
            before = after
        if label:
            right = now if now > start else end
            days = (*(version.from_ for version in term.versions), *(item.day for item in term.dates))
            marks = sorted(scale.x(day) for day in days)
            edges = [start, *(mark for mark in marks if start < mark < right), right]
            wide = sheet.text_width(label, 11.5, 600) + 14
            free = next((one for one, other in pairwise(edges) if other - one > wide), None)
            if free is not None:
                on_bar = ink.letters if now > start else ink.ink
                sheet.text(free + 9, top + 13, label, size=11.5, weight=600, colour=on_bar)

    @staticmethod
    def _option_text(sheet: Sheet, label: str, short: str, box: QRectF, colour: str, top: float) -> None:
        for text in (label, short) if top == _BAR else (short, label):
            if text and sheet.text_width(text, 11.5) <= box.width() - 10:
                if top == _BAR:
                    sheet.text(box.center().x(), top + 13, text, size=11.5, colour=colour, align="middle")
                else:
                    sheet.text(box.left() + 7, top + 13, text, size=11.5, colour=colour)
                return

    def _ticks(self, sheet: Sheet, bar: TermScale) -> None:
        """First and last day at the ends, years (quarters, months) between them where there is room."""
        first, last = self.formats.day(self._term.start), self._last_text()
        y = _BAR + _HIGH + 16
        taken = [(0.0, sheet.text(1, y, first, size=11, colour="text3"))]
        taken.append(
            (
                sheet.width - 1 - sheet.text(sheet.width - 1, y, last, size=11, colour="text3", align="right"),
                sheet.width,
            )
        )
        if lens := self._lens():
            taken += [(x - 3, x + 3) for x in (bar.x(lens.first), bar.after(lens.last))]
        elif self._labels_below:
            taken += [(line.x - 3, line.x + 3) for line in self._lines()]
        for day in bar.ticks():
            text = (
                str(day.year) if day.month == 1 else self.formats.day_month(day).split(" ", 1)[-1].lstrip("0123456789 ")
            )
            x, half = bar.x(day), sheet.text_width(text, 11) / 2
            if all(x + half + 8 < left or x - half - 8 > right for left, right in taken):
                sheet.text(x, y, text, size=11, colour="text3", align="middle")
                taken.append((x - half, x + half))

    def _versions(self, sheet: Sheet, bar: TermScale) -> None:
        before = -20.0
        for number, version in enumerate(self._term.versions, 1):
            x = bar.x(version.from_)
            sheet.line(x, _BAR - 4, x, _BAR + _HIGH, "surface", 1.5)
            x = max(x, before + 15)
            sheet.disc(x, _BAR - 7, 7, fill="surface", line="borderStrong")
            sheet.text(x, _BAR - 3.5, str(number), size=9.5, weight=600, colour="text2", align="middle")
            before = x

    def _funnel(self, sheet: Sheet, bar: TermScale, lens: TermScale) -> None:
        """The shape that leads from the days on the bar to their close-up."""
        left, right = bar.x(lens.first), bar.after(lens.last)
        path = QPainterPath()
        path.moveTo(left, _BAR + _HIGH + 1)
        for x, y in ((left, 60), (0.5, 88), (0.5, 119), (sheet.width - 0.5, 119), (sheet.width - 0.5, 88), (right, 60)):
            path.lineTo(x, y)
        path.lineTo(right, _BAR + _HIGH + 1)
        sheet.path(path, fill="sunken", line="border")

    def _marked(self, sheet: Sheet, lens: TermScale) -> None:
        """The days that are left until the next date are tinted in the close-up."""
        ahead = [item for item in sorted(self._term.dates, key=lambda item: item.day) if item.day > self._term.today]
        if ahead and lens.shows(ahead[0].day):
            now, then = lens.x(self._term.today), lens.x(ahead[0].day)
            sheet.rect(QRectF(now, _LENS, then - now, _HIGH), fill=f"{ahead[0].tone}Soft")

    def _line(self, sheet: Sheet, line: _Line, place: Place, lens: bool) -> None:
        top = (_LENS if lens else _BAR) - (5 if lens or self._labels_below or line.key == "today" else 8)
        below = lens or self._labels_below
        foot = (top + 31 if lens else _BAR + _HIGH + 22) + 32 * place.row if below else _BAR + _HIGH
        sheet.line(line.x, top, line.x, foot, line.colour, 2)
        if line.key == "today":
            sheet.disc(line.x, top - 1, 4, fill="text")
        elif line.key != "end":
            sheet.flag(line.x, top, line.colour)
        x = {"left": place.left, "middle": (place.left + place.right) / 2, "right": place.right}[place.align]
        y = (_LENS + 39 if lens else _BAR + 57) + 32 * place.row if below else _BAR - 12
        size = 12 if below else 11.5
        sheet.text(x, y, line.text, size=size, weight=600, colour=line.colour, align=place.align)
        if below:
            sheet.text(x, y + 15, line.detail, size=11.5, colour="text2", align=place.align)


def _arrow(x: float, y: float) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(x, y - 4)
    path.lineTo(x + 5, y)
    path.lineTo(x, y + 4)
    return path

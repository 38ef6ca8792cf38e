"""A sheet to paint on: a painter in design pixels, with the theme's colours and the patterns that stand beside
colour.

Every measure is that of the mockups at 100 %; the painter's scale is the text scale. ``sheet.hatch(QRectF(0, 0, 40,
8), "warn")`` fills with the diagonal hatch of overage; ``sheet.text(0, 12, "19:45", weight=600)`` writes with its
baseline at 12. Text that finds too little room ends in … and is kept in ``sheet.elided``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter, QPainterPath, QPen, QPolygonF

from contractor_desk.ui import fonts, icons
from contractor_desk.ui.marks import Mark as Mark
from contractor_desk.ui.theme import AgreementColours, Theme

Align = Literal["left", "middle", "right"]
Colour = str | QColor


@lru_cache(maxsize=256)
def design_font(size: float, weight: int, tabular: bool, dpi: int) -> QFont:
    """The window's font in design pixels (fractions too) on a device of that resolution; tabular digits are equally
    wide.
    """
    font = fonts.font(size, weight, tabular=tabular)
    font.setPointSizeF(size * 72 / dpi)
    return font


def wrapped(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """The text in lines that fit the room, broken at blanks; a word that is longer than the room has a line of its
    own.
    """
    found: list[str] = []
    for word in text.split(" "):
        if found and metrics.horizontalAdvance(f"{found[-1]} {word}") <= room:
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    return found


@contextmanager
def on_cell(painter: QPainter, box: QRect, theme: Theme, device: QPaintDevice) -> Iterator[Sheet]:
    """A sheet of the size of that cell, with its origin at the cell's corner: for delegates and headers."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.translate(box.topLeft())
    painter.scale(theme.scale, theme.scale)
    try:
        yield Sheet(painter, device, theme, box.width() / theme.scale, box.height() / theme.scale)
    finally:
        painter.restore()


class Sheet:
    """``width`` and ``height`` are those of the painted area in design pixels."""

    def __init__(self, painter: QPainter, device: QPaintDevice, theme: Theme, width: float, height: float) -> None:
        self.painter = painter
        self.theme = theme
        self.width = width
        self.height = height
        self.elided: list[str] = []
        self._device = device
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def colour(self, colour: Colour) -> QColor:
        return self.theme.color(colour) if isinstance(colour, str) else colour

    def agreement(self, slot: int) -> AgreementColours:
        return self.theme.agreement(slot)

    # ---- text ---------------------------------------------------------------------------------------------------

    def font(self, size: float = 13, weight: int = 400, tabular: bool = False) -> QFont:
        return design_font(size, weight, tabular, self._device.logicalDpiY())

    def text_width(self, text: str, size: float = 13, weight: int = 400, tabular: bool = False) -> float:
        return QFontMetricsF(self.font(size, weight, tabular), self._device).horizontalAdvance(text)

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        *,
        size: float = 13,
        weight: int = 400,
        colour: Colour = "text",
        align: Align = "left",
        room: float | None = None,
        tabular: bool = False,
    ) -> float:
        """The text stands at x (its left end, middle or right end), within ``room`` if given. Returns the width it
        took.
        """
        font = self.font(size, weight, tabular)
        metrics = QFontMetricsF(font, self._device)
        width = metrics.horizontalAdvance(text)
        if room is not None and width > room + 0.5:
            self.elided.append(text)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(text)
        self.painter.setFont(font)
        self.painter.setPen(self.colour(colour))
        left = x if align == "left" else x - width if align == "right" else x - width / 2
        self.painter.drawText(QPointF(left, baseline), text)
        return width

    # ---- shapes -------------------------------------------------------------------------------------------------

    def rect(
        self,
        box: QRectF,
        *,
        fill: Colour | None = None,
        line: Colour | None = None,
        line_width: float = 1,
        dash: Sequence[float] | None = None,
        radius: float = 0,
    ) -> None:
        """A box; its outline runs inside the box's edge. ``dash`` in pixels."""
        painter = self.painter
        painter.setBrush(self.colour(fill) if fill is not None else Qt.BrushStyle.NoBrush)
        if line is None:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(self.pen(line, line_width, dash))
            half = line_width / 2
            box = box.adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius, radius)

    def pen(self, colour: Colour, width: float = 1, dash: Sequence[float] | None = None) -> QPen:
        pen = QPen(self.colour(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dash:
            pen.setDashPattern([length / width for length in dash])
        return pen

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        colour: Colour,
        width: float = 1,
        dash: Sequence[float] | None = None,
    ) -> None:
        self.painter.setPen(self.pen(colour, width, dash))
        self.painter.drawLine(QLineF(x1, y1, x2, y2))

    def disc(
        self, x: float, y: float, radius: float, *, fill: Colour, line: Colour | None = None, line_width: float = 1
    ) -> None:
        self.painter.setBrush(self.colour(fill))
        self.painter.setPen(self.pen(line, line_width) if line is not None else Qt.PenStyle.NoPen)
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def diamond(
        self, x: float, y: float, radius: float, *, fill: Colour, line: Colour | None = None, line_width: float = 1
    ) -> None:
        self.polygon(
            [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)],
            fill=fill,
            line=line,
            line_width=line_width,
        )

    def polygon(
        self, points: Sequence[tuple[float, float]], *, fill: Colour, line: Colour | None = None, line_width: float = 1
    ) -> None:
        self.painter.setBrush(self.colour(fill))
        self.painter.setPen(self.pen(line, line_width) if line is not None else Qt.PenStyle.NoPen)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def flag(self, x: float, y: float, colour: Colour, *, width: float = 11, height: float = 8) -> None:
        """A swallow-tailed flag that flies right from (x, y), the top of its pole."""
        self.polygon(
            [(x, y), (x + width, y), (x + width - 3, y + height / 2), (x + width, y + height), (x, y + height)],
            fill=colour,
        )

    # ---- patterns -----------------------------------------------------------------------------------------------

    def hatch(
        self,
        box: QRectF,
        colour: Colour,
        *,
        ground: Colour | None = None,
        line: bool = True,
        dash: Sequence[float] | None = None,
        stripe: float = 2,
    ) -> None:
        """Diagonal stripes, 6 px from one to the next: out of scope, overage, late. With an outline where ``line``."""
        painter = self.painter
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        if ground is not None:
            painter.fillRect(box, self.colour(ground))
        painter.setPen(self.pen(colour, stripe))
        step = 6 * math.sqrt(2)
        x = box.left() - box.height() + stripe / 2
        while x < box.right():
            painter.drawLine(QPointF(x - 1, box.bottom() + 1), QPointF(x + box.height() + 1, box.top() - 1))
            x += step
        painter.restore()
        if line:
            self.rect(box, line=colour, dash=dash)

    def dots(self, box: QRectF, colour: Colour, *, ground: Colour | None = None, line: bool = True) -> None:
        """Dots 6 px apart: after hours. With a dashed outline where ``line``."""
        painter = self.painter
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        if ground is not None:
            painter.fillRect(box, self.colour(ground))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(colour))
        for row in range(math.ceil(box.height() / 6)):
            for column in range(math.ceil(box.width() / 6)):
                painter.drawEllipse(QPointF(box.left() + 3 + 6 * column, box.top() + 3 + 6 * row), 1.1, 1.1)
        painter.restore()
        if line:
            self.rect(box, line=colour, dash=(3, 2))

    # ---- what the design names ----------------------------------------------------------------------------------

    def mark(
        self, x: float, y: float, mark: Mark, *, width: float = 22, height: float = 20, size: float = 10.5
    ) -> None:
        """The two letters of an agreement on its colour."""
        ink = self.agreement(mark.slot)
        self.rect(QRectF(x, y, width, height), fill=ink.solid, radius=4 if height >= 20 else 3)
        self.text(
            x + width / 2,
            y + height / 2 + size * 0.36,
            mark.letters,
            size=size,
            weight=600,
            colour=ink.letters,
            align="middle",
        )

    def glyph(self, name: str, colour: Colour, x: float, y: float, size: float = 10) -> None:
        icons.paint_glyph(self.painter, name, QRectF(x, y, size, size), self.colour(colour))

    def icon(self, name: str, colour: Colour, x: float, y: float, size: float = 16) -> None:
        icons.paint(self.painter, name, QRectF(x, y, size, size), self.colour(colour))

    def tag(self, x: float, baseline: float, glyph: str, text: str, colour: Colour, *, size: float = 12) -> float:
        """A glyph and its word, never one without the other. Returns the width it took."""
        self.glyph(glyph, colour, x, baseline - 9, 10)
        return 15 + self.text(x + 15, baseline, text, size=size, weight=500, colour=colour)

    def path(
        self, path: QPainterPath, *, fill: Colour | None = None, line: Colour | None = None, line_width: float = 1
    ) -> None:
        self.painter.setBrush(self.colour(fill) if fill is not None else Qt.BrushStyle.NoBrush)
        self.painter.setPen(self.pen(line, line_width) if line is not None else Qt.PenStyle.NoPen)
        self.painter.drawPath(path)

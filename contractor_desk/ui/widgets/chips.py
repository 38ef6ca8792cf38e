"""Chips and tags: a status on its soft ground, a scope as glyph and word. Never by colour alone (look.md 2.4).

``StatusChip(theme, "overdue")``, ``ScopeTag(theme, "out")``; ``paint_chip`` and ``paint_tag`` do the same in delegates.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP
from contractor_desk.ui.theme import Theme


class Look(NamedTuple):
    """The word (a source text of the context *Chips*), its tone and its glyph."""

    word: str
    tone: str
    glyph: str

    @property
    def text(self) -> str:
        return QCoreApplication.translate("Chips", self.word)


STATUS: dict[str, Look] = {
    "draft": Look(QT_TRANSLATE_NOOP("Chips", "Draft"), "neutral", "draft"),
    "issued": Look(QT_TRANSLATE_NOOP("Chips", "Issued"), "info", "issued"),
    "sent": Look(QT_TRANSLATE_NOOP("Chips", "Sent"), "info", "sent"),
    "part_paid": Look(QT_TRANSLATE_NOOP("Chips", "Part paid"), "warn", "part_paid"),
    "paid": Look(QT_TRANSLATE_NOOP("Chips", "Paid"), "ok", "paid"),
    "overdue": Look(QT_TRANSLATE_NOOP("Chips", "Overdue"), "danger", "overdue"),
    "credited": Look(QT_TRANSLATE_NOOP("Chips", "Credited"), "neutral", "credited"),
    "expected": Look(QT_TRANSLATE_NOOP("Chips", "Expected"), "warn", "draft"),
    "matches": Look(QT_TRANSLATE_NOOP("Chips", "Matches"), "ok", "paid"),
    "differs": Look(QT_TRANSLATE_NOOP("Chips", "Differs"), "danger", "differs"),
    "accepted": Look(QT_TRANSLATE_NOOP("Chips", "Accepted"), "info", "paid"),
    "active": Look(QT_TRANSLATE_NOOP("Chips", "Active"), "ok", "in"),
    "ended": Look(QT_TRANSLATE_NOOP("Chips", "Ended"), "neutral", "excluded"),
}
SCOPE: dict[str, Look] = {
    "in": Look(QT_TRANSLATE_NOOP("Chips", "In scope"), "ok", "in"),
    "included": Look(QT_TRANSLATE_NOOP("Chips", "Included"), "ok", "in"),
    "limited": Look(QT_TRANSLATE_NOOP("Chips", "Limited"), "info", "limited"),
    "billable": Look(QT_TRANSLATE_NOOP("Chips", "Billable"), "text", "billable"),
    "out": Look(QT_TRANSLATE_NOOP("Chips", "Out of scope"), "warn", "out"),
    "excluded": Look(QT_TRANSLATE_NOOP("Chips", "Excluded"), "warn", "excluded"),
    "after": Look(QT_TRANSLATE_NOOP("Chips", "After hours"), "night", "after"),
}
_GLYPH, _GAP, _PADDING = 10, 5, 7


def chip_width(theme: Theme, text: str, glyph: str = "") -> float:
    return tag_width(theme, text, glyph) + 2 * theme.px(_PADDING)


def tag_width(theme: Theme, text: str, glyph: str = "") -> float:
    width = QFontMetricsF(theme.font("label")).horizontalAdvance(text)
    return width + (theme.px(_GLYPH) + theme.px(_GAP) if glyph else 0)


def paint_tag(painter: QPainter, theme: Theme, box: QRectF, text: str, colour: QColor, glyph: str = "") -> None:
    """Glyph and word at the left of the box, centred upright, 12 px medium."""
    painter.save()
    left = box.left()
    if glyph:
        side = theme.px(_GLYPH)
        icons.paint_glyph(painter, glyph, QRectF(left, box.center().y() - side / 2, side, side), colour)
        left += side + theme.px(_GAP)
    painter.setFont(theme.font("label"))
    painter.setPen(colour)
    place = QRectF(left, box.top(), box.right() - left + 1, box.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


def paint_chip(painter: QPainter, theme: Theme, box: QRectF, text: str, tone: str, glyph: str = "") -> None:
    """The chip at the left of the box, centred upright, 20 px high. With high contrast it has an outline."""
    height = theme.px(20)
    plate = QRectF(box.left(), box.center().y() - height / 2, chip_width(theme, text, glyph), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color(tone) if theme.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{tone}Soft"))
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5) if theme.high_contrast else plate, 4, 4)
    painter.restore()
    inner = plate.adjusted(theme.px(_PADDING), 0, 0, 0)
    paint_tag(painter, theme, inner, text, theme.color(tone), glyph)


class Chip(QWidget):
    """A word on a soft ground in one of the tones ok, warn, danger, info, neutral, night, accent."""

    def __init__(
        self, theme: Theme, text: str, tone: str = "neutral", glyph: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_chip(text, tone, glyph)

    def set_chip(self, text: str, tone: str, glyph: str = "") -> None:
        self._text, self._tone, self._glyph = text, tone, glyph
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._theme, self._text, self._glyph) + 0.5), self._theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_chip(QPainter(self), self._theme, QRectF(self.rect()), self._text, self._tone, self._glyph)


class StatusChip(Chip):
    """The status of an invoice, of a received invoice or of an agreement (``STATUS``)."""

    def __init__(self, theme: Theme, status: str, parent: QWidget | None = None) -> None:
        look = STATUS[status]
        super().__init__(theme, look.text, look.tone, look.glyph, parent)

    def set_status(self, status: str) -> None:
        look = STATUS[status]
        self.set_chip(look.text, look.tone, look.glyph)


class ScopeTag(QWidget):
    """Where work lies in the agreement, in, limited, out … (``SCOPE``); ``more`` follows the word."""

    def __init__(self, theme: Theme, scope: str, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_scope(scope, more)

    def set_scope(self, scope: str, more: str = "") -> None:
        look = SCOPE[scope]
        self._look, self._text = look, f"{look.text} {more}".rstrip()
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(tag_width(self._theme, self._text, self._look.glyph) + 1.5), self._theme.px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        colour = self._theme.color(self._look.tone)
        paint_tag(QPainter(self), self._theme, QRectF(self.rect()), self._text, colour, self._look.glyph)

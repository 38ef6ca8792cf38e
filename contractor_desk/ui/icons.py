"""Our own line icons and glyphs, painted in any colour at any size: ``paint(painter, "time", rect, colour)``.

Icons live in a 16 × 16 box with a line of 1.5; glyphs (status and scope) in 10 × 10. No image files and no tinted
copies: a change of theme is a repaint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from contractor_desk.ui.outline import path

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

ICONS: dict[str, str] = {
    "today": "M3 8.5 8 3l5 5.5M4.5 7.2V13h7V7.2",
    "time": "M8 4.5V8l2.4 1.6M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z",
    "agreement": "M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.2h3M6 8h4.4M6 10.8h4.4",
    "invoice": "M3.5 1.8h9v12.4l-1.8-1.2-1.5 1.2L8 13l-1.2 1.2L5.3 13l-1.8 1.2zM6 5h4M6 8h4",
    "decision": "M8 14V8.5M8 8.5 4 5V2M8 8.5 12 5V2M2.3 3.6 4 1.8l1.7 1.8M10.3 3.6 12 1.8l1.7 1.8",
    "insight": "M2.2 13.8h11.6M4 11.5V8M7 11.5V4.5M10 11.5V7M13 11.5V2.5",
    "person": "M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 14c.4-2.8 2.5-4.2 5.2-4.2s4.8 1.4 5.2 4.2",
    "people": "M5.6 7.6a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.6 13c.3-2.4 2-3.6 4-3.6s3.7 1.2 4 3.6"
    "M10.5 7.4a2 2 0 1 0-.4-4M11.5 9.3c1.7.2 2.7 1.4 2.9 3.4",
    "settings": "M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 2.8v3.4M6 9.8v3.4",
    "search": "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14",
    "plus": "M8 3v10M3 8h10",
    "minus": "M3 8h10",
    "close": "M4 4l8 8M12 4l-8 8",
    "check": "M3 8.5 6.5 12 13 4.5",
    "warning": "M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.3",
    "info": "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.3v3.7M8 5v.2",
    "flag": "M4 14V2.5M4 3h8l-2 2.7L12 8.5H4",
    "gauge": "M2.5 11.5a5.8 5.8 0 1 1 11 0M8 10l2.6-3.4",
    "diamond": "M8 2l6 6-6 6-6-6z",
    "play": "M5 3.2 12.5 8 5 12.8z",
    "stop": "M4.5 4.5h7v7h-7z",
    "database": "M3 4c0-1.2 2.2-2 5-2s5 .8 5 2-2.2 2-5 2-5-.8-5-2zM3 4v8c0 1.2 2.2 2 5 2s5-.8 5-2V4"
    "M3 8c0 1.2 2.2 2 5 2s5-.8 5-2",
    "down": "M4 6l4 4 4-4",
    "up": "M4 10l4-4 4 4",
    "left": "M10 4 6 8l4 4",
    "right": "M6 4l4 4-4 4",
    "filter": "M2 3.5h12M4.3 8h7.4M6.5 12.5h3",
    "calendar": "M2 3.5h12v10.3H2zM2 6.6h12M5 2v2.6M11 2v2.6",
    "table": "M2 3h12v10H2zM2 6.3h12M2 9.6h12M6.5 3v10",
    "list": "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
    "more": "M3.5 8h.01M8 8h.01M12.5 8h.01",
    "grip": "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01",
    "site": "M8 14.3S3.2 9.9 3.2 6.4a4.8 4.8 0 0 1 9.6 0c0 3.5-4.8 7.9-4.8 7.9z"
    "M8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8z",
    "mail": "M2 3.5h12v9H2zM2.3 4 8 8.6 13.7 4",
    "document": "M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.2h3",
    "undo": "M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6",
    "redo": "M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10",
    "exchange": "M3 5.5h9.5L10 3M13 10.5H3.5L6 13",
    "folder": "M2 13V3.5h4l1.5 2H14V13z",
    "import": "M2 13V3.5h4l1.5 2H14V13zM8 11.5v-4M6.3 9.2 8 7.5l1.7 1.7",
    "differs": "M3 6h10M3 10h10M11 2.5 5 13.5",
    "house": "M2.5 7.5 8 2.8l5.5 4.7M4 6.5V13h8V6.5",
    "delete": "M3 4.5h10M6.5 4.5V2.8h3v1.7M4.5 4.5l.6 8.7h5.8l.6-8.7",
    "world": "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8c2 2 2.7 4 2.7 6.2S10 12.2 8 14.2"
    "M8 1.8C6 3.8 5.3 5.8 5.3 8S6 12.2 8 14.2",
    "lock": "M3.5 7h9v7h-9zM5.3 7V5a2.7 2.7 0 0 1 5.4 0v2",
    "pane": "M2 3h12v10H2zM10 3v10",
    "card": "M1.8 3.8h12.4v8.4H1.8zM1.8 6.6h12.4",
    "copy": "M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3",
    "edit": "M3 13l.7-3L11 2.7 13.3 5 6 12.3zM9.5 4.2l2.3 2.3",
    "keyboard": "M1.8 4h12.4v8H1.8zM4.5 6.7h.01M7 6.7h.01M9.5 6.7h.01M12 6.7h.01M5 9.5h6",
}
_FILLED = frozenset({"stop"})

# Glyphs: what is drawn with a line (data, width, dash pattern in units of the box) and what is filled.
_GLYPH_LINES: dict[str, tuple[tuple[str, float, tuple[float, ...]], ...]] = {
    "limited": (("M5 1.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2z", 1.2, ()),),
    "out": (("M5 .6 9.4 5 5 9.4.6 5z", 1.2, ()), ("M3 6.4 6.4 3M4.2 7.6 7.6 4.2", 1.0, ())),
    "excluded": (("M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z", 1.2, ()), ("M2.4 7.6 7.6 2.4", 1.2, ())),
    "billable": (("M5 1.5v7M1.5 5h7", 1.5, ()),),
    "draft": (("M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z", 1.0, (2.0, 1.4)),),
    "issued": (("M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z", 1.3, ()),),
    "sent": (("M2 8 8 2M3.5 2H8v4.5", 1.4, ()),),
    "part_paid": (("M5 1.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2z", 1.2, ()),),
    "paid": (("M1.5 5.5 4 8l4.5-6", 1.6, ()),),
    "overdue": (("M5 1v5", 1.8, ()),),
    "credited": (("M4 1.5 1.5 4 4 6.5M1.5 4h4.3a2.4 2.4 0 0 1 0 4.8H4", 1.3, ()),),
    "differs": (("M1 3.5h8M1 6.5h8M7 1 3 9", 1.3, ()),),
}
_GLYPH_FILLS: dict[str, str] = {
    "in": "M5 1.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8z",
    "limited": "M5 1.4a3.6 3.6 0 0 1 0 7.2z",
    "part_paid": "M5 1.4a3.6 3.6 0 0 1 0 7.2z",
    "after": "M8.6 6.3A4 4 0 0 1 3.7 1.4a4 4 0 1 0 4.9 4.9z",
    "overdue": "M5 7.5a1.1 1.1 0 1 0 0 2.2a1.1 1.1 0 1 0 0-2.2z",
}
GLYPHS = frozenset(_GLYPH_LINES) | frozenset(_GLYPH_FILLS)


def paint(painter: QPainter, name: str, box: QRectF, colour: QColor, width: float = 1.5) -> None:
    """The icon fills the box (normally a square of 12, 14 or 16) in the colour; ``width`` is of the 16 box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if name in _FILLED else Qt.BrushStyle.NoBrush)
    painter.drawPath(path(ICONS[name]))
    painter.restore()


def paint_glyph(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """A status or scope glyph (``in``, ``out``, ``paid`` …) fills the box, normally a square of 10."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 10, box.height() / 10)
    if name in _GLYPH_FILLS:
        painter.fillPath(path(_GLYPH_FILLS[name]), colour)
    for data, width, dashes in _GLYPH_LINES.get(name, ()):
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
        if dashes:
            pen.setDashPattern([dash / width for dash in dashes])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path(data))
    painter.restore()


def picture(name: str, pixels: int, colour: QColor, ratio: float = 2.0) -> QPixmap:
    """The icon as a square image of that many device-independent pixels."""
    from PySide6.QtGui import QPixmap

    made = QPixmap(round(pixels * ratio), round(pixels * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, name, QRectF(0, 0, pixels, pixels), colour)
    painter.end()
    return made


def icon(name: str, colour: QColor, disabled: QColor | None = None, pixels: int = 16) -> QIcon:
    """The icon for a menu or a plain tool button, in one colour."""
    from PySide6.QtGui import QIcon

    made = QIcon(picture(name, pixels, colour))
    if disabled is not None:
        made.addPixmap(picture(name, pixels, disabled), QIcon.Mode.Disabled)
    return made


def paint_logo(painter: QPainter, box: QRectF, ground: QColor, ink: QColor) -> None:
    """The program's sign: three lines of an agreement, the last with the slider's knob."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 26, box.height() / 26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, 26, 26), 6, 6)
    faint = QColor(ink)
    faint.setAlphaF(0.75)
    painter.setPen(QPen(faint, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path("M6 8.5h8M6 13h5"))
    painter.setPen(QPen(ink, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path("M6 17.5h14"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(12.4, 14.9, 5.2, 5.2))
    painter.restore()


def logo(ground: QColor, ink: QColor) -> QIcon:
    """The program's icon for windows and task bars."""
    from PySide6.QtGui import QIcon, QPixmap

    made = QIcon()
    for pixels in (16, 24, 32, 48, 64, 128, 256):
        image = QPixmap(QSize(pixels, pixels))
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_logo(painter, QRectF(0, 0, pixels, pixels), ground, ink)
        painter.end()
        made.addPixmap(image)
    return made

"""A look at the pixels of a painted widget, and where its spots are on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.widgets.painted import Spotted


class Pixels:
    """The picture of a widget as it is painted now."""

    def __init__(self, widget: QWidget) -> None:
        self.image: QImage = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def colours(self, box: QRectF | None = None) -> set[str]:
        """The colours in that box (the whole picture), as #rrggbb."""
        area = box.toAlignedRect().intersected(self.image.rect()) if box is not None else self.image.rect()
        return {
            self.image.pixelColor(QPoint(x, y)).name()
            for y in range(area.top(), area.bottom() + 1)
            for x in range(area.left(), area.right() + 1)
        }

    def has(self, colour: QColor, box: QRectF | None = None) -> bool:
        return colour.name() in self.colours(box)


def spot_box(widget: Spotted, key: str) -> QRectF:
    """The box of that spot in widget pixels."""
    box = next(spot.box for spot in widget.spots() if spot.key == key)
    return QRectF(
        box.x() * widget.scale, box.y() * widget.scale, box.width() * widget.scale, box.height() * widget.scale
    )


def spot_middle(widget: Spotted, key: str) -> QPoint:
    """The middle of that spot in widget pixels."""
    return spot_box(widget, key).center().toPoint()

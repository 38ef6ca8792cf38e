"""A row that leads elsewhere: mark or icon, title, detail, chip and an arrow, 40 px high and painted as one.

``LinkRow(theme, "IT Care", "A-2023-04 · they work for Lindqvist", mark=Mark(letters="NB", slot=0), status="active")``.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.chips import STATUS, chip_width, paint_chip
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.sheet import Sheet

_HIGH, _PAD, _GAP = 40.0, 16.0, 10.0


class LinkRow(Painted):
    """Signals: ``opened()`` by a click, Enter or Space. ``status`` is one of chips.py; without a mark: the icon."""

    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        detail: str,
        *,
        mark: Mark | None = None,
        icon: str = "person",
        status: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.title, self.detail = title, detail
        self._mark, self._icon, self._status = mark, icon, status
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = (title, detail, STATUS[status].text if status else "")
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setProperty("takes_space", True)

    def design_size(self) -> tuple[float, float]:
        return 480, _HIGH

    def paint(self, sheet: Sheet) -> None:
        middle, x, right = sheet.height / 2, _PAD, sheet.width - _PAD
        baseline = middle + 4.5
        if self._mark is not None:
            sheet.mark(x, middle - 10, self._mark)
            x += 22 + _GAP
        else:
            sheet.icon(self._icon, "text2", x, middle - 8, 16)
            x += 16 + _GAP
        sheet.icon("right", "text3", right - 12, middle - 6, 12)
        right -= 12 + _GAP
        if self._status:
            right -= self._paint_status(sheet, right) + _GAP
        x += sheet.text(x, baseline, self.title, weight=600, room=max(0.0, right - x)) + _GAP
        sheet.text(x, baseline, self.detail, colour="text3", room=max(0.0, right - x))
        if self.hasFocus():
            sheet.rect(QRectF(2, 2, sheet.width - 4, sheet.height - 4), line="focus", line_width=2, radius=4)

    def _paint_status(self, sheet: Sheet, right: float) -> float:
        """The chip ends at ``right``; the width it took. Chips measure in pixels of the window."""
        look, painter = STATUS[self._status], sheet.painter
        width = chip_width(self.theme, look.text, look.glyph)
        painter.save()
        painter.scale(1 / self.scale, 1 / self.scale)
        box = QRectF(right * self.scale - width, 0, width, self.height())
        paint_chip(painter, self.theme, box, look.text, look.tone, look.glyph)
        painter.restore()
        return width / self.scale

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

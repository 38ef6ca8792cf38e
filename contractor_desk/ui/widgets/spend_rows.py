"""Spend against what was agreed, a bar each: the tick is what was agreed, the hatched part waits for a yes
(picture 12).

``SpendRows(theme, (SpendRow(key="kystnet", mark=Mark(letters="KD", slot=5), name="Kystnet", spent=18500,
agreed=18500, waiting=3432.81, spent_text="18.500", agreed_text="18.500"), …))``. Amounts set the widths, texts are
shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_ROW, _PAD, _NAME, _TEXT, _TICK = 27.0, 16.0, 84.0, 118.0, 0.86


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendRow:
    """``agreed`` 0: nothing was agreed, so that there is no tick."""

    key: str
    mark: Mark
    name: str
    spent: float
    agreed: float
    spent_text: str
    agreed_text: str
    waiting: float = 0.0
    waiting_text: str = ""


class SpendRows(Spotted):
    """Spots: the rows by key."""

    def __init__(self, theme: Theme, rows: Sequence[SpendRow] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: tuple[SpendRow, ...] = ()
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[SpendRow]) -> None:
        self._rows = tuple(rows)
        self.setAccessibleName(self.tr("Spend against agreed"))
        self.updateGeometry()
        self.update()

    def spot_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.PointingHandCursor

    def design_size(self) -> tuple[float, float]:
        return 402, _ROW * len(self._rows)

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same figures as heads and rows."""
        heads = (self.tr("Contractor"), self.tr("Spent"), self.tr("Agreed"), self.tr("Waits for a yes"))
        rows = tuple((row.name, row.spent_text, row.agreed_text, row.waiting_text) for row in self._rows)
        return heads, rows

    def spots(self) -> list[Spot]:
        found = []
        for at, row in enumerate(self._rows):
            said = self.tr("{spent} of {agreed}").format(spent=row.spent_text, agreed=row.agreed_text)
            if row.waiting_text:
                waits = self.tr("{amount} waits for a yes").format(amount=row.waiting_text)
                said = f"{said}, {waits}"
            found.append(Spot(row.key, QRectF(4, _ROW * at + 1, self.design_width - 8, _ROW - 2), row.name, said))
        return found

    def paint(self, sheet: Sheet) -> None:
        for at, row in enumerate(self._rows):
            top = _ROW * at
            sheet.mark(_PAD, top + 5.5, row.mark, width=20, height=16, size=9.5)
            sheet.text(_PAD + 31, top + 18, row.name, room=_NAME)
            left, right = _PAD + 31 + _NAME + 9, sheet.width - _PAD - _TEXT - 9
            self._bar(sheet, row, QRectF(left, top + 9.5, max(20.0, right - left), 8))
            x = sheet.width - _PAD
            of = self.tr("of {amount}").format(amount=row.agreed_text)
            if row.agreed:
                x -= sheet.text(x, top + 18, of, colour="text3", align="right", tabular=True) + 4
            sheet.text(x, top + 18, row.spent_text, weight=600, align="right", tabular=True)

    @staticmethod
    def _bar(sheet: Sheet, row: SpendRow, box: QRectF) -> None:
        scale = box.width() * _TICK / row.agreed if row.agreed else box.width() / max(row.spent + row.waiting, 1.0)
        clip = QPainterPath()
        clip.addRoundedRect(box, 4, 4)
        sheet.painter.save()
        sheet.painter.setClipPath(clip)
        sheet.rect(box, fill="neutralSoft")
        spent = min(box.width(), row.spent * scale)
        sheet.rect(QRectF(box.left(), box.top(), spent, box.height()), fill=sheet.agreement(row.mark.slot).solid)
        sheet.painter.restore()
        waiting = min(row.waiting * scale, max(0.0, box.right() + 2 - box.left() - spent))
        if waiting > 1:
            sheet.hatch(QRectF(box.left() + spent, box.top(), waiting, box.height()), "warn", ground="warnSoft")
        if row.agreed:
            sheet.rect(QRectF(box.left() + box.width() * _TICK - 1, box.top() - 3, 2, box.height() + 6), fill="text")

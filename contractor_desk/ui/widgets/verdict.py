"""What an entry counts as, before it is logged: scope, clause, price, and what happens next (picture 17).

``Verdict(theme, VerdictValue(tone="warn", glyph="out", title="Out of scope: § 6.2, +25 %, needs approval",
text="Wi-Fi surveys are excluded in IT Care. Counts 2,00 h: 2 × 980,00 + 25 % = **2 450,00 kr**. Held back until …"))``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.icons import GLYPHS
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.rich_lines import Rich, paint_rich, rich_height
from contractor_desk.ui.widgets.sheet import Sheet

Tone = Literal["ok", "info", "warn", "danger", "night", "neutral"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictValue:
    """``glyph`` is a glyph or an icon of ui/icons.py; two stars on either side make words of ``text`` strong."""

    tone: Tone
    glyph: str
    title: str
    text: str = ""


class Verdict(Painted):
    """The box. It is announced when it changes."""

    def __init__(self, theme: Theme, value: VerdictValue, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._value = value
        self.set_value(value)

    def set_value(self, value: VerdictValue) -> None:
        self._value = value
        self.setAccessibleName(value.title)
        self.setAccessibleDescription(Rich.parse(value.text).plain)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        room = max(160.0, self.design_width - 30)
        text = rich_height(Rich.parse(self._value.text), room, 12.5, self) + 3 if self._value.text else 0
        return 550, 10 + 18 + text + 12

    def minimumSizeHint(self) -> QSize:
        return QSize(round(220 * self.scale), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def paint(self, sheet: Sheet) -> None:
        value = self._value
        box = QRectF(0, 0, sheet.width, sheet.height)
        sheet.rect(box, fill=f"{value.tone}Soft", line=value.tone, radius=8)
        if value.glyph in GLYPHS:
            sheet.glyph(value.glyph, value.tone, 15, 14, 10)
        else:
            sheet.icon(value.glyph, value.tone, 14, 12.5, 13)
        sheet.text(31, 23, value.title, weight=600, colour=value.tone, room=sheet.width - 45)
        if value.text:
            paint_rich(sheet, Rich.parse(value.text), 15, 31, sheet.width - 30, colour="text", device=self)

"""The choices at the end of a term side by side: what each leads to, and by when (picture 06).

``OptionStrip(theme, (OptionCard(key="convert", icon="person", title="Make an offer", chip="Favoured",
points=("Permanent from 1 Jan 2027", …), deadline="Offer out **by 4 Dec**"), …))``. The arrow keys go from choice to
choice; Enter or a double click takes one: ``activated(key)``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.rich_lines import Rich, paint_rich
from contractor_desk.ui.widgets.sheet import Sheet, design_font, wrapped

_PAD, _TITLE, _LINE = 16.0, 34.0, 18.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionCard:
    """``chip`` marks the choice that the advice favours; ``refused`` says why a choice is not open (its text is
    greyed).
    """

    key: str
    icon: str
    title: str
    points: tuple[str, ...] = ()
    deadline: str = ""
    chip: str = ""
    refused: str = ""


class OptionStrip(Spotted):
    """Spots: the choices by key."""

    def __init__(self, theme: Theme, cards: Sequence[OptionCard] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._cards: tuple[OptionCard, ...] = ()
        self.set_cards(cards)

    def set_cards(self, cards: Sequence[OptionCard]) -> None:
        self._cards = tuple(cards)
        self._current = next((at for at, card in enumerate(cards) if card.chip), 0)
        self.setAccessibleName(self.tr("What can be decided"))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def spot_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.PointingHandCursor

    def _column(self) -> float:
        return self.design_width / max(1, len(self._cards))

    def _rows(self, card: OptionCard) -> list[tuple[bool, str]]:
        """The points in lines; True where one begins."""
        metrics = QFontMetricsF(design_font(12.5, 400, False, self.logicalDpiY()), self)
        room = max(60.0, self._column() - 2 * _PAD - 13)
        points = (*card.points, card.refused) if card.refused else card.points
        return [(at == 0, line) for point in points for at, line in enumerate(wrapped(point, metrics, room))]

    def _chip_line(self) -> float:
        """The height of a line for the chip, where it does not fit behind its title."""
        strong = QFontMetricsF(design_font(13, 600, False, self.logicalDpiY()), self)
        plain = QFontMetricsF(design_font(12, 500, False, self.logicalDpiY()), self)
        room = self._column() - 2 * _PAD - 22
        tight = any(
            card.chip and strong.horizontalAdvance(card.title) + plain.horizontalAdvance(card.chip) + 21 > room
            for card in self._cards
        )
        return 26.0 if tight else 0.0

    def design_size(self) -> tuple[float, float]:
        most = max((len(self._rows(card)) for card in self._cards), default=0)
        return 936, _TITLE + self._chip_line() + most * _LINE + 40

    def spots(self) -> list[Spot]:
        width = self._column()
        return [
            Spot(
                card.key,
                QRectF(width * at + 3, 3, width - 6, self.design_size()[1] - 6),
                f"{card.title}, {card.chip}" if card.chip else card.title,
                ". ".join(part for part in (*card.points, card.refused, Rich.parse(card.deadline).plain) if part),
            )
            for at, card in enumerate(self._cards)
        ]

    def paint(self, sheet: Sheet) -> None:
        width = self._column()
        for at, card in enumerate(self._cards):
            x = width * at
            if at:
                sheet.line(x + 0.5, 0, x + 0.5, sheet.height, "line")
            self._card(sheet, card, x + _PAD, width - 2 * _PAD)

    def _card(self, sheet: Sheet, card: OptionCard, x: float, room: float) -> None:
        title, text = ("disabled", "disabled") if card.refused else ("text", "text2")
        sheet.icon(card.icon, title, x, 13, 15)
        below = self._chip_line()
        chip = sheet.text_width(card.chip, 12, 500) + 14 if card.chip else 0
        taken = sheet.text(x + 22, 25, card.title, weight=600, colour=title, room=room - 22)
        if card.chip:
            left, top = (x, 35.0) if below else (x + 22 + taken + 7, 10.5)
            sheet.rect(QRectF(left, top, chip, 20), fill="okSoft", radius=4)
            sheet.text(left + 7, top + 14.2, card.chip, size=12, weight=500, colour="ok")
        y = _TITLE + below + 5
        for first, line in self._rows(card):
            if first:
                sheet.rect(QRectF(x + 1, y + 7.5, 5, 1.5), fill="text3")
            sheet.text(x + 13, y + 13, line, size=12.5, colour="warn" if line and line in card.refused else text)
            y += _LINE
        if card.deadline:
            foot = sheet.height - 28
            sheet.icon("flag", "text3", x, foot + 3, 12)
            paint_rich(sheet, Rich.parse(card.deadline), x + 18, foot, room - 18, size=12, colour="text3", device=self)

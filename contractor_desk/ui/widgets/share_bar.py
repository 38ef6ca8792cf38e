"""A bar cut into shares, each in the colour of its agreement: what is unbilled, by agreement (picture 01).

``ShareBar(theme, (Share(key="nordlund", mark=Mark(letters="NB", slot=0), name="Nordlund Bygg", amount=42500, text="42
500,00 SEK"), …))``. ``amount`` only sets the width, so it may be converted; ``text`` is what is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_TOP, _HIGH = 3.0, 12.0


class Share(NamedTuple):
    key: str
    mark: Mark
    name: str
    amount: float
    text: str


class ShareBar(Spotted):
    """Spots: the shares by key, largest first as given. A share of nothing is left out."""

    def __init__(self, theme: Theme, shares: Sequence[Share] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shares: tuple[Share, ...] = ()
        self.set_shares(shares)

    def set_shares(self, shares: Sequence[Share]) -> None:
        self._shares = tuple(share for share in shares if share.amount > 0)
        self._current = 0
        self.setAccessibleName(self.tr("Unbilled by agreement"))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 364, _HIGH + 2 * _TOP

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same figures as heads and rows."""
        return (self.tr("Agreement"), self.tr("Amount")), tuple((share.name, share.text) for share in self._shares)

    def spots(self) -> list[Spot]:
        total = sum(share.amount for share in self._shares)
        room = self.design_width - (len(self._shares) - 1)
        found, x = [], 0.0
        for share in self._shares:
            width = room * share.amount / total
            found.append(Spot(share.key, QRectF(x, _TOP, width, _HIGH), share.name, share.text))
            x += width + 1
        return found

    def paint(self, sheet: Sheet) -> None:
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(0, _TOP, sheet.width, _HIGH), 3, 3)
        sheet.painter.save()
        sheet.painter.setClipPath(clip)
        if not self._shares:
            sheet.rect(QRectF(0, _TOP, sheet.width, _HIGH), fill="neutralSoft")
        for share, spot in zip(self._shares, self.spots(), strict=True):
            sheet.rect(spot.box, fill=sheet.agreement(share.mark.slot).solid)
            if spot.box.width() > 26:
                ink = sheet.agreement(share.mark.slot).letters
                sheet.text(spot.box.left() + 5, _TOP + 9.3, share.mark.letters, size=9, weight=600, colour=ink)
        sheet.painter.restore()

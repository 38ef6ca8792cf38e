"""What follows from what was typed: dates and figures at the right of a form (pictures 15-2 and 15-3).

``DatesPanel(theme, "What follows from this", (Fact(key="end", name="Term ends", value="Sun 31 Dec 2028", detail="if
no option is used"), Fact(key="notice", name="Notice, last day", value="–", tone="danger", …)), foot="A reminder
…")``. ``MeaningPanel(theme, "What it means", (Meaning(icon="time", text="A 20 minute call counts **0,50 h**."),))``
is 15-3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Painted, Spot, Spotted
from contractor_desk.ui.widgets.rich_lines import Rich, paint_rich, rich_height
from contractor_desk.ui.widgets.sheet import Sheet, design_font, wrapped

_PAD, _HEAD = 14.0, 36.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """``tone`` colours the value where it is wrong or warns."""

    key: str
    name: str
    value: str
    detail: str = ""
    tone: str = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A sentence with an icon of ui/icons.py; two stars on either side make words strong."""

    icon: str
    text: str
    tone: str = "accent"


class DatesPanel(Spotted):
    """Spots: the facts by key."""

    def __init__(
        self, theme: Theme, title: str, facts: Sequence[Fact] = (), *, foot: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title, self._foot = title, foot
        self._facts: tuple[Fact, ...] = ()
        self.setAccessibleName(title)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[Fact], foot: str | None = None) -> None:
        self._facts = tuple(facts)
        self._foot = self._foot if foot is None else foot
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _foot_lines(self) -> list[str]:
        if not self._foot:
            return []
        metrics = QFontMetricsF(design_font(11.5, 400, False, self.logicalDpiY()), self)
        return wrapped(self._foot, metrics, max(120.0, self.design_width - 2 * _PAD))

    @staticmethod
    def _height(fact: Fact) -> float:
        return 43.0 if fact.detail else 29.0

    def design_size(self) -> tuple[float, float]:
        foot = len(self._foot_lines()) * 15 + 8 if self._foot else 0
        return 262, _HEAD + sum(self._height(fact) for fact in self._facts) + foot + 12

    def spots(self) -> list[Spot]:
        found, y = [], _HEAD
        for fact in self._facts:
            box = QRectF(_PAD - 4, y + 2, self.design_width - 2 * _PAD + 8, self._height(fact) - 4)
            found.append(Spot(fact.key, box, f"{fact.name}: {fact.value}", fact.detail))
            y += self._height(fact)
        return found

    def paint(self, sheet: Sheet) -> None:
        sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="sunken", line="line", radius=8)
        sheet.text(_PAD, 27, self._title, size=14, weight=600, room=sheet.width - 2 * _PAD)
        right, y = sheet.width - _PAD, _HEAD
        for fact in self._facts:
            value = sheet.text(right, y + 18, fact.value, weight=600, colour=fact.tone, align="right", tabular=True)
            sheet.text(_PAD, y + 18, fact.name, colour="text2", room=right - _PAD - value - 8)
            if fact.detail:
                room = right - _PAD
                sheet.text(right, y + 34, fact.detail, size=11.5, colour="text3", align="right", room=room)
            y += self._height(fact)
            sheet.line(_PAD, y - 0.5, right, y - 0.5, "line")
        for at, line in enumerate(self._foot_lines()):
            sheet.text(_PAD, y + 19 + at * 15, line, size=11.5, colour="text3")


class MeaningPanel(Painted):
    """Sentences that say what the terms come to."""

    def __init__(
        self, theme: Theme, title: str, meanings: Sequence[Meaning] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title = title
        self._meanings: tuple[Meaning, ...] = ()
        self.setAccessibleName(title)
        self.set_meanings(meanings)

    def set_meanings(self, meanings: Sequence[Meaning]) -> None:
        self._meanings = tuple(meanings)
        self.setAccessibleDescription(" ".join(Rich.parse(one.text).plain for one in meanings))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _room(self) -> float:
        return max(120.0, self.design_width - 2 * _PAD - 22)

    def design_size(self) -> tuple[float, float]:
        heights = [rich_height(Rich.parse(one.text), self._room(), 12.5, self) + 8 for one in self._meanings]
        return 268, _HEAD + sum(heights) + 8

    def paint(self, sheet: Sheet) -> None:
        sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="sunken", line="line", radius=8)
        sheet.text(_PAD, 27, self._title, size=14, weight=600)
        y = _HEAD
        for one in self._meanings:
            sheet.icon(one.icon, one.tone, _PAD, y + 6, 13)
            y += paint_rich(sheet, Rich.parse(one.text), _PAD + 22, y + 4, self._room(), device=self) + 8

"""The steps of a run or an assistant in one row: done ✓, now, still to come, wrong (pictures 04 and 15).

``StepRow(theme, (Step(key="collect", text="Collect", state="done"), Step(key="review", text="Review", state="now"),
…))``. In an assistant ``clickable=True`` lets go back to a step by click or by arrows and Enter: ``activated(key)``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet, design_font

State = Literal["done", "now", "ahead", "wrong"]
_DISC, _GAP = 20.0, 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    key: str
    text: str
    state: State = "ahead"


class StepRow(Spotted):
    """Spots: the steps by key. ``link`` is the length of the line between two of them (26 in a run, 22 in a dialog)."""

    def __init__(
        self,
        theme: Theme,
        steps: Sequence[Step],
        *,
        clickable: bool = False,
        link: float = 26,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._steps: tuple[Step, ...] = ()
        self._link = link
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if not clickable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clickable = clickable
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        self._steps = tuple(steps)
        self._current = next((at for at, step in enumerate(steps) if step.state == "now"), 0)
        at = self._current + 1 if steps else 0
        now = steps[self._current].text if steps else ""
        said = self.tr("Step {number} of {count}: {name}").format(number=at, count=len(steps), name=now)
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def spot_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.PointingHandCursor if self._clickable else Qt.CursorShape.ArrowCursor

    def design_size(self) -> tuple[float, float]:
        spots = self.spots()
        return (spots[-1].box.right() + 4 if spots else 0), 26

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def spots(self) -> list[Spot]:
        words = {
            "done": self.tr("done"),
            "now": self.tr("now"),
            "ahead": self.tr("to come"),
            "wrong": self.tr("something is wrong here"),
        }
        found, x = [], 2.0
        for step in self._steps:
            strong = QFontMetricsF(design_font(13, 600, False, self.logicalDpiY()), self)
            width = _DISC + 7 + strong.horizontalAdvance(step.text)
            found.append(Spot(step.key, QRectF(x, 3, width, _DISC), step.text, words[step.state]))
            x += width + 2 * _GAP + self._link
        return found

    def paint(self, sheet: Sheet) -> None:
        for at, (step, spot) in enumerate(zip(self._steps, self.spots(), strict=True)):
            x, y = spot.box.left(), spot.box.center().y()
            fill, ink = {
                "done": ("okSoft", "ok"),
                "now": ("accent", "onAccent"),
                "ahead": ("neutralSoft", "text2"),
                "wrong": ("dangerSoft", "danger"),
            }[step.state]
            sheet.disc(x + 10, y, 10, fill=fill)
            if step.state == "done":
                sheet.icon("check", ink, x + 4, y - 6, 12)
            else:
                sign = "!" if step.state == "wrong" else str(at + 1)
                sheet.text(x + 10, y + 4, sign, size=11, weight=600, colour=ink, align="middle")
            now = step.state == "now"
            sheet.text(x + 27, y + 4.7, step.text, weight=600 if now else 500, colour="text" if now else "text2")
            if at < len(self._steps) - 1:
                left = spot.box.right() + _GAP
                sheet.line(left, y, left + self._link, y, "border")

"""The reminders of a decision on one track: past ones filled, today's in the accent, the end as a square (picture
06).

``ReminderTrack(theme, (TrackPoint(key="ask", when="9 Nov", text="Ask both to evaluate", state="done"),
TrackPoint(key="compare", when="26 Nov, today", text="Evaluations compared", state="now"), …, TrackPoint(key="end",
when="24 Dec", text="Trial ends", state="end")))``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

State = Literal["done", "now", "ahead", "end"]
_Y = 9.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackPoint:
    key: str
    when: str
    text: str
    state: State = "ahead"


class ReminderTrack(Spotted):
    """Spots: the points by key."""

    def __init__(self, theme: Theme, points: Sequence[TrackPoint] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._points: tuple[TrackPoint, ...] = ()
        self.set_points(points)

    def set_points(self, points: Sequence[TrackPoint]) -> None:
        self._points = tuple(points)
        self._current = next((at for at, point in enumerate(points) if point.state == "now"), 0)
        self.setAccessibleName(self.tr("Reminders"))
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 904, 58

    def spots(self) -> list[Spot]:
        step = self.design_width / max(1, len(self._points))
        return [
            Spot(point.key, QRectF(step * at, 0, step - 8, 56), f"{point.when}, {point.text}", self._words(point))
            for at, point in enumerate(self._points)
        ]

    def _words(self, point: TrackPoint) -> str:
        return {"done": self.tr("done"), "now": self.tr("now"), "ahead": "", "end": self.tr("the end")}[point.state]

    def paint(self, sheet: Sheet) -> None:
        step = sheet.width / max(1, len(self._points))
        for at, point in enumerate(self._points[:-1]):
            sheet.line(
                2 + step * at, _Y, 2 + step * (at + 1), _Y, "text3" if point.state in ("done", "now") else "border", 2
            )
        for at, point in enumerate(self._points):
            x = 5 + step * at
            if point.state == "end":
                sheet.rect(QRectF(x, _Y - 7, 14, 14), fill="surface", line="danger", line_width=2, radius=1)
            else:
                fill, line = {
                    "done": ("text3", "text3"),
                    "now": ("accent", "accent"),
                    "ahead": ("surface", "text3"),
                }[point.state]
                sheet.disc(x + 7, _Y, 6, fill=fill, line=line, line_width=2)
            colour = "danger" if point.state == "end" else "text"
            sheet.text(x, 32, point.when, size=12, weight=600, colour=colour, room=step - 12, tabular=True)
            sheet.text(x, 48, point.text, size=12, colour="text2", room=step - 12)

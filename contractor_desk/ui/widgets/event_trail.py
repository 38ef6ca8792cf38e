"""What happened to something, newest first, as a trail of points (the inspector of picture 05).

``EventTrail(theme, (TrailEvent(key="reminder", title="Second reminder ready", when="today", detail="Adds fee 100,00
…", tone="danger"), TrailEvent(key="due", title="Due, no payment", when="14 Nov")))``. The arrow keys go from event to
event; ``activated(key)`` asks for what is behind one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet, design_font, wrapped

_TEXT_X, _LINE, _DETAIL, _GAP = 26.0, 18.0, 16.0, 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailEvent:
    """With a ``tone`` (danger, warn, ok, info, accent) its point is filled and its title bold: what is open now."""

    key: str
    title: str
    when: str
    detail: str = ""
    tone: str = ""


class EventTrail(Spotted):
    """Spots: the events by key."""

    def __init__(self, theme: Theme, events: Sequence[TrailEvent] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._events: tuple[TrailEvent, ...] = ()
        self.set_events(events)

    def set_events(self, events: Sequence[TrailEvent]) -> None:
        self._events = tuple(events)
        self._current = 0
        self.setAccessibleName(self.tr("History"))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def design_size(self) -> tuple[float, float]:
        heights = [height for height, _, _ in self._laid_out()]
        return 236, max(0.0, sum(heights) - _GAP + 7)

    def _laid_out(self) -> list[tuple[float, list[str], list[str]]]:
        """Height, title lines and detail lines of each event at the width of now."""
        room = max(80.0, self.design_width - _TEXT_X - 5)
        found = []
        for event in self._events:
            when = self._metrics(12, 400).horizontalAdvance(event.when)
            titles = wrapped(event.title, self._metrics(13, 600 if event.tone else 400), room - when - 10)
            details = wrapped(event.detail, self._metrics(11.5, 400), room) if event.detail else []
            found.append((len(titles) * _LINE + len(details) * _DETAIL + _GAP, titles, details))
        return found

    def _metrics(self, size: float, weight: int) -> QFontMetricsF:
        return QFontMetricsF(design_font(size, weight, False, self.logicalDpiY()), self)

    def spots(self) -> list[Spot]:
        found, y = [], 3.0
        for event, (height, _, _) in zip(self._events, self._laid_out(), strict=True):
            box = QRectF(_TEXT_X - 4, y - 1, self.design_width - _TEXT_X + 2, height - _GAP + 2)
            found.append(
                Spot(event.key, box, event.title, ", ".join(part for part in (event.when, event.detail) if part))
            )
            y += height
        return found

    def paint(self, sheet: Sheet) -> None:
        y = 3.0
        for at, (event, (height, titles, details)) in enumerate(zip(self._events, self._laid_out(), strict=True)):
            if at < len(self._events) - 1:
                sheet.line(7.5, y + 16, 7.5, y + height + 2, "border")
            colour = event.tone or "text3"
            sheet.disc(7.5, y + 8.5, 3.5, fill=event.tone or "surface", line=colour, line_width=2)
            sheet.text(sheet.width - 5, y + 13, event.when, size=12, colour="text3", align="right", tabular=True)
            for line, title in enumerate(titles):
                sheet.text(_TEXT_X, y + 13 + line * _LINE, title, weight=600 if event.tone else 400)
            below = y + len(titles) * _LINE
            for line, detail in enumerate(details):
                sheet.text(_TEXT_X, below + 12 + line * _DETAIL, detail, size=11.5, colour="text3")
            y += height

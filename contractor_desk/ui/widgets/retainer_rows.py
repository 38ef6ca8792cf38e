"""The retainers of a month, a gauge each, with the figures and a sentence (picture 01).

``RetainerRows(theme, formats, (Retainer(key="nordlund", mark=Mark("NB", 0), name="Nordlund Bygg AB", gauge=Gauge(…),
note="20:00 + 1:30 rolled over from October"), …))``. The arrow keys go from one to the next, Enter or a click opens
one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.retainer_gauge import Gauge, paint_gauge
from contractor_desk.ui.widgets.sheet import Sheet

_ROW, _PAD = 75.0, 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Retainer:
    key: str
    mark: Mark
    name: str
    gauge: Gauge
    note: str = ""


class RetainerRows(Spotted):
    """Spots: the retainers by key."""

    def __init__(
        self, theme: Theme, formats: Formats, rows: Sequence[Retainer] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.formats = formats
        self._rows: tuple[Retainer, ...] = ()
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[Retainer]) -> None:
        self._rows = tuple(rows)
        self.setAccessibleName(self.tr("Included hours of the retainers"))
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 396, _ROW * len(self._rows)

    def spot_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.PointingHandCursor

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same figures as heads and rows."""
        heads = (self.tr("Agreement"), self.tr("Used"), self.tr("Included"), self.tr("Share"))
        hours = self.formats.hours
        rows = tuple(
            (row.name, hours(row.gauge.used_seconds), hours(row.gauge.cap_seconds), self._percent(row.gauge))
            for row in self._rows
        )
        return heads, rows

    def _percent(self, gauge: Gauge) -> str:
        return self.formats.percent(gauge.percent)

    def spots(self) -> list[Spot]:
        hours = self.formats.hours
        return [
            Spot(
                row.key,
                QRectF(4, _ROW * at + 3, self.design_width - 8, _ROW - 5),
                row.name,
                self.tr("{used} of {cap} used, {percent}. {note}").format(
                    used=hours(row.gauge.used_seconds),
                    cap=hours(row.gauge.cap_seconds),
                    percent=self._percent(row.gauge),
                    note=row.note,
                ),
            )
            for at, row in enumerate(self._rows)
        ]

    def paint(self, sheet: Sheet) -> None:
        for at, row in enumerate(self._rows):
            top = _ROW * at
            sheet.line(0, top + 0.5, sheet.width, top + 0.5, "line")
            right = sheet.width - _PAD
            sheet.text(
                right,
                top + 23,
                self._percent(row.gauge),
                weight=600,
                colour=row.gauge.colour,
                align="right",
                tabular=True,
            )
            right -= 56
            of = self.tr("of {hours}").format(hours=self.formats.hours(row.gauge.cap_seconds))
            right -= sheet.text(right, top + 23, of, colour="text3", align="right", tabular=True) + 4
            used = self.formats.hours(row.gauge.used_seconds)
            right -= sheet.text(right, top + 23, used, weight=600, align="right", tabular=True)
            sheet.mark(_PAD, top + 8.5, row.mark)
            sheet.text(_PAD + 30, top + 23, row.name, weight=600, room=right - _PAD - 40)
            paint_gauge(sheet, QRectF(_PAD, top + 36, sheet.width - 2 * _PAD, 8), row.gauge)
            sheet.text(_PAD, top + 62, row.note, size=11.5, colour="text3", room=sheet.width - 2 * _PAD)

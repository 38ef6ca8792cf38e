"""The gauge of a month's included hours: rolled over | used | the cap's mark | hatched overage, and where an even
pace would be.

``RetainerGauge(theme, formats, Gauge(slot=0, granted_seconds=72000, carried_in_seconds=5400, used_seconds=71100,
pace=0.87))`` is picture 01; ``labelled=True`` makes it higher with its figures below, picture 03. Used beyond the cap
is hatched with a firm outline, ``forecast_seconds`` (what the month would come to) beyond it with a dashed one.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet

_CAP_AT = 1 / 1.2
_MOST = 0.985


class Gauge(NamedTuple):
    """Seconds of the month. ``pace``: the share of the month's days gone, 0 to 1. ``carried_from`` is shown:
    ``Oct``.
    """

    slot: int
    granted_seconds: int
    used_seconds: int
    carried_in_seconds: int = 0
    carried_from: str = ""
    forecast_seconds: int | None = None
    pace: float | None = None

    @property
    def cap_seconds(self) -> int:
        """All that can be used without overage."""
        return self.granted_seconds + self.carried_in_seconds

    @property
    def share(self) -> float:
        """Used of the cap; 1.15 is 15 % over. Without a cap: 0, or 1 if something was used."""
        return self.used_seconds / self.cap_seconds if self.cap_seconds else float(self.used_seconds > 0)

    @property
    def percent(self) -> int:
        """Whole percents, half up, but 100 only where all is used."""
        rounded = int(self.share * 100 + 0.5)
        return 99 if rounded == 100 and self.share < 1 else rounded

    @property
    def colour(self) -> str:
        """The token that the percent is written in: red over the cap, amber from 80 %, else green."""
        return "danger" if self.share > 1 else "warn" if self.share >= 0.8 else "ok"


def paint_gauge(sheet: Sheet, box: QRectF, gauge: Gauge) -> None:
    """The bar is painted in the box, its cap five sixths along; mark and triangle stand out a little above and
    below.
    """
    ink = sheet.agreement(gauge.slot)
    cap_x = box.left() + box.width() * _CAP_AT
    scale = _scale(box, gauge)
    sheet.painter.save()
    clip = QPainterPath()
    radius = box.height() / 2 if box.height() <= 10 else 3
    clip.addRoundedRect(QRectF(box.left(), box.top(), cap_x - box.left() + radius, box.height()), radius, radius)
    sheet.painter.setClipPath(clip)
    sheet.rect(QRectF(box.left(), box.top(), cap_x - box.left(), box.height()), fill="neutralSoft")
    used_x = box.left() + min(gauge.used_seconds, gauge.cap_seconds) * scale
    sheet.rect(QRectF(box.left(), box.top(), used_x - box.left(), box.height()), fill=ink.solid)
    carried = min(gauge.carried_in_seconds, gauge.used_seconds) if box.height() > 10 else 0
    sheet.rect(QRectF(box.left(), box.top(), carried * scale, box.height()), fill=ink.ink)
    sheet.painter.restore()
    over_x = min(box.left() + gauge.used_seconds * scale, box.right() - 1)
    forecast_x = min(box.left() + (gauge.forecast_seconds or 0) * scale, box.right() - 1)
    if forecast_x > max(cap_x, over_x):
        sheet.hatch(QRectF(cap_x, box.top(), forecast_x - cap_x, box.height()), "warn", ground="warnSoft", dash=(3, 2))
    if over_x > cap_x:
        sheet.hatch(QRectF(cap_x, box.top(), over_x - cap_x, box.height()), "warn", ground="warnSoft")
    out = 2 if box.height() <= 10 else 4
    sheet.rect(QRectF(cap_x - 1, box.top() - out, 2, box.height() + 2 * out), fill="text")
    if gauge.pace is not None:
        x, y = box.left() + (cap_x - box.left()) * min(1.0, gauge.pace), box.top() - 6
        sheet.polygon([(x - 4, y), (x + 4, y), (x, y + 4)], fill="text2")


def _scale(box: QRectF, gauge: Gauge) -> float:
    """Design pixels a second: the cap lies five sixths along (a gauge without a cap shows all that was used as
    overage).
    """
    return box.width() * _CAP_AT / gauge.cap_seconds if gauge.cap_seconds else box.width()


class RetainerGauge(Spotted):
    """The gauge alone. Spots: ``carried``, ``used``, ``cap``, ``over`` or ``forecast``. While its figures are not there
    (None) it is an empty trough without spots."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        gauge: Gauge | None,
        *,
        labelled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.formats = formats
        self._gauge: Gauge | None = None
        self._labelled = labelled
        self.setAccessibleName(self.tr("Loading"))
        if gauge is not None:
            self.set_gauge(gauge)

    def set_gauge(self, gauge: Gauge) -> None:
        self._gauge = gauge
        self.setAccessibleName(
            self.tr("{used} of {cap} included hours used, {percent}").format(
                used=self.formats.hours(gauge.used_seconds),
                cap=self.formats.hours(gauge.cap_seconds),
                percent=self.formats.percent(gauge.percent),
            )
        )
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 316, 44 if self._labelled else 17

    def _bar(self) -> QRectF:
        return QRectF(0, 6, self.design_width, 16) if self._labelled else QRectF(0, 7, self.design_width, 8)

    def spots(self) -> list[Spot]:
        gauge, bar = self._gauge, self._bar()
        if gauge is None:
            return []
        scale = _scale(bar, gauge)
        parts: list[tuple[str, int, int, str]] = []
        carried = min(gauge.carried_in_seconds, gauge.used_seconds)
        if gauge.carried_in_seconds:
            parts.append(("carried", 0, carried, self._carried_text(gauge)))
        used = min(gauge.used_seconds, gauge.cap_seconds)
        parts.append(("used", 0, used, self.tr("{used} used").format(used=self.formats.hours(gauge.used_seconds))))
        over = gauge.used_seconds - gauge.cap_seconds
        forecast = (gauge.forecast_seconds or 0) - gauge.cap_seconds
        if over <= 0:
            left = self.tr("{left} of {cap} left").format(
                left=self.formats.hours(-over), cap=self.formats.hours(gauge.cap_seconds)
            )
            parts.append(("cap", gauge.used_seconds, gauge.cap_seconds, left))
        else:
            parts.append(
                (
                    "over",
                    gauge.cap_seconds,
                    gauge.used_seconds,
                    self.tr("{over} over").format(over=self.formats.hours(over)),
                )
            )
        if forecast > max(0, over):
            says = self.tr("{over} over at this pace").format(over=self.formats.hours(forecast))
            parts.append(("forecast", gauge.cap_seconds, gauge.forecast_seconds or 0, says))
        right = bar.right()
        return [
            Spot(
                key,
                QRectF(
                    min(bar.left() + first * scale, right - 4),
                    bar.top(),
                    max(4.0, min(bar.left() + last * scale, right) - min(bar.left() + first * scale, right - 4)),
                    bar.height(),
                ),
                says,
            )
            for key, first, last, says in parts
        ]

    def _carried_text(self, gauge: Gauge) -> str:
        carried = self.formats.hours(gauge.carried_in_seconds)
        if gauge.carried_from:
            return self.tr("{carried} from {month}").format(carried=carried, month=gauge.carried_from)
        return self.tr("{carried} rolled over").format(carried=carried)

    def paint(self, sheet: Sheet) -> None:
        gauge, bar = self._gauge, self._bar()
        if gauge is None:
            width = bar.width() * _CAP_AT
            sheet.rect(QRectF(bar.left(), bar.top(), width, bar.height()), fill="neutralSoft", radius=3)
            return
        paint_gauge(sheet, bar, gauge)
        if not self._labelled:
            return
        cap_x = bar.left() + bar.width() * _CAP_AT
        cap = self.formats.hours(gauge.cap_seconds)
        cap_left = cap_x - sheet.text_width(cap, 11, 600) / 2
        used = self.tr("{used} used").format(used=self.formats.hours(gauge.used_seconds))
        used_width = sheet.text_width(used, 11)
        used_x = bar.left() + gauge.used_seconds * _scale(bar, gauge)
        right = min(max(used_x, used_width), cap_left - 10)
        carried = self._carried_text(gauge) if gauge.carried_in_seconds else ""
        if carried:
            room = right - used_width - 10
            right = max(right, min(cap_left - 10, sheet.text_width(carried, 11) + 10 + used_width))
            sheet.text(
                bar.left(), bar.bottom() + 18, carried, size=11, colour="text2", room=max(room, right - used_width - 10)
            )
        sheet.text(right, bar.bottom() + 18, used, size=11, colour="text2", align="right")
        sheet.text(cap_x, bar.bottom() + 18, cap, size=11, weight=600, align="middle")

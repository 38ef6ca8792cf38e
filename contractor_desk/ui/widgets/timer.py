"""TimerWidget: the running timer on every page, or the button that starts one.

It shows agreement, note, service, scope and the time since the start; it ticks only while it can be seen, and tells
screen readers of start and stop, not of seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets import keys
from contractor_desk.ui.widgets.announce import announce
from contractor_desk.ui.widgets.chips import SCOPE, paint_tag, tag_width
from contractor_desk.ui.widgets.mark import paint_mark


class Running(NamedTuple):
    """The running timer: what is done, for which service, how it counts, and since when (aware, in the zone
    in which it is shown). ``key`` is the entry's, if it can be opened."""

    title: str
    service: str
    scope: str
    since: datetime
    mark: Mark
    client: str = ""
    key: str = ""


class _RoundButton(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.running = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(theme.px(28), theme.px(28))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color = self._theme.px, self._theme.color
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.running:
            painter.setBrush(color("danger"))
            painter.drawRoundedRect(box, 6, 6)
        else:
            painter.setPen(QPen(color("border"), 1))
            painter.setBrush(color("hover" if self.underMouse() else "surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = px(12 if self.running else 13)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        name, ink = ("stop", color("surface")) if self.running else ("play", color("accent"))
        icons.paint(painter, name, place, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("surface" if self.running else "focus"), 2))
            inset = 3 if self.running else 1
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 5, 5)


class TimerWidget(QWidget):
    """Signals: ``toggled()`` when start or stop is pressed, ``opened()`` when the running entry is clicked,
    ``minute_passed()`` while a timer runs: how it counts may have changed.
    """

    toggled = Signal()
    opened = Signal()
    minute_passed = Signal()

    def __init__(
        self, theme: Theme, formats: Formats, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._formats, self._now = theme, formats, now
        self._running: Running | None = None
        self._known = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button = _RoundButton(theme, self)
        self.button.clicked.connect(self.toggled)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._ticked)
        self._shown = self._minute = ""
        self._describe()

    @property
    def running(self) -> Running | None:
        return self._running

    def show_running(self, running: Running | None) -> None:
        """The timer shows this, or that none runs; a change is announced."""
        before = self._running
        self._running = running
        self.button.running = running is not None
        self._describe()
        if self._known and (before is None) != (running is None):
            text = self.tr("Timer started: {what}") if running else self.tr("Timer stopped: {what}")
            what = (running or before).title if (running or before) else ""  # type: ignore[union-attr]
            announce(self, text.format(what=what))
        self._known = True
        self._set_ticking()
        self.updateGeometry()
        self._place_button()
        self.update()
        self.button.update()

    def elapsed_seconds(self) -> int:
        return max(0, int((self._now() - self._running.since).total_seconds())) if self._running else 0

    def sizeHint(self) -> QSize:
        px = self._theme.px
        if self._running is None:
            text = QFontMetricsF(self._theme.font("body", weight=500)).horizontalAdvance(self._idle_text())
            return QSize(round(px(12) + text + px(10) + keys.width(self._theme, "Space") + px(10) + px(34) + 1), px(40))
        width = px(12 + 8 + 10 + 22 + 10) + self._text_width() + px(16) + self._clock_width() + px(10 + 28 + 6)
        return QSize(min(round(width + 2), px(420)), px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(180), self._theme.px(40))

    def resizeEvent(self, _: QEvent) -> None:
        self._place_button()

    def showEvent(self, event: QShowEvent) -> None:
        self._set_ticking()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._running is not None and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        painter.setPen(QPen(color("line"), 1))
        painter.setBrush(color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._running is None:
            self._paint_idle(painter)
        else:
            self._paint_running(painter, self._running)

    def _paint_idle(self, painter: QPainter) -> None:
        px, color = self._theme.px, self._theme.color
        font = self._theme.font("body", weight=500)
        painter.setFont(font)
        painter.setPen(color("text2"))
        text = self._idle_text()
        painter.drawText(QRectF(px(12), 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        width = keys.width(self._theme, "Space")
        tag = QRectF(self.button.x() - px(10) - width, 0, width, self.height())
        keys.paint(painter, self._theme, "Space", tag, color("text3"), color("border"), color("surface"))

    def _paint_running(self, painter: QPainter, running: Running) -> None:
        px, color = self._theme.px, self._theme.color
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("danger"))
        painter.drawEllipse(QRectF(px(12), middle - px(4), px(8), px(8)))
        paint_mark(painter, self._theme, QRectF(px(30), 0, px(22), self.height()), running.mark)
        left = float(px(62))
        clock = self._clock_width()
        room = self.button.x() - px(10) - clock - px(12) - left
        title = self._theme.font("strong", px=12.5)
        painter.setFont(title)
        painter.setPen(color("text"))
        top = middle - px(15)
        short = QFontMetricsF(title).elidedText(running.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, top, room, px(16)), Qt.AlignmentFlag.AlignVCenter, short)
        self._paint_remark(painter, running, QRectF(left, top + px(16), room, px(14)))
        painter.setFont(self._theme.font("timer", tabular=True))
        painter.setPen(color("text"))
        place = QRectF(self.button.x() - px(10) - clock, 0, clock, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place, flags, self._formats.stopwatch(self.elapsed_seconds()))

    def _paint_remark(self, painter: QPainter, running: Running, box: QRectF) -> None:
        px, color = self._theme.px, self._theme.color
        font = self._theme.font("caption", weight=400)
        metrics = QFontMetricsF(font)
        look = SCOPE[running.scope]
        painter.save()
        painter.setClipRect(box)
        painter.setFont(font)
        painter.setPen(color("text3"))
        left = box.left()
        for text in (self._before_scope(running), look.text, self._after_scope(running)):
            place = QRectF(left, box.top(), box.width(), box.height())
            if text == look.text:
                paint_tag(painter, self._theme, place, text, color(look.tone), look.glyph)
                left += tag_width(self._theme, text, look.glyph)
            else:
                short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.right() - left))
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, short)
                left += metrics.horizontalAdvance(text) + (px(1) if text else 0)
        painter.restore()

    def _before_scope(self, running: Running) -> str:
        return f"{running.service} · " if running.service else ""

    def _after_scope(self, running: Running) -> str:
        return " · " + self.tr("since {time}").format(time=self._formats.time(running.since))

    def _text_width(self) -> float:
        if self._running is None:
            return 0
        metrics = QFontMetricsF(self._theme.font("caption", weight=400))
        look = SCOPE[self._running.scope]
        remark = metrics.horizontalAdvance(self._before_scope(self._running) + self._after_scope(self._running))
        remark += tag_width(self._theme, look.text, look.glyph) + 3
        title = QFontMetricsF(self._theme.font("strong", px=12.5)).horizontalAdvance(self._running.title) + 2
        return max(remark, title)

    def _clock_width(self) -> float:
        sample = self._formats.stopwatch(self.elapsed_seconds())
        return QFontMetricsF(self._theme.font("timer", tabular=True)).horizontalAdvance(sample) + 1

    def _idle_text(self) -> str:
        return self.tr("No timer running")

    def _describe(self) -> None:
        if self._running is None:
            self.setAccessibleName(self._idle_text())
            self.button.setAccessibleName(self.tr("Start timer"))
            self.button.setToolTip(f"{self.tr('Start timer')}  {keys.shown('Space')}")
        else:
            self.setAccessibleName(self.tr("Timer running: {what}").format(what=self._running.title))
            self.button.setAccessibleName(self.tr("Stop timer"))
            self.button.setToolTip(f"{self.tr('Stop timer')}  {keys.shown('Space')}")

    def _place_button(self) -> None:
        px = self._theme.px
        self.button.setFixedSize(px(28), px(28))
        self.button.move(self.width() - px(6) - px(28), (self.height() - px(28)) // 2)

    def _set_ticking(self) -> None:
        if self._running is not None and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _ticked(self) -> None:
        text = self._formats.stopwatch(self.elapsed_seconds())
        if len(text) != len(self._shown):
            self.updateGeometry()
        if text != self._shown:
            self._shown = text
            self.update()
        minute = f"{self._now():%H:%M}"
        if minute != self._minute:
            self._minute = minute
            self.minute_passed.emit()

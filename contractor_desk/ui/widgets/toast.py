"""UndoToast: what was just done, at the foot of the page for 8 s, with *Undo*; it stays while hovered (25)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets import keys
from contractor_desk.ui.widgets.announce import announce

SHOWN_MS = 8000


class _ToastButton(QAbstractButton):
    """A word, underlined, or an icon, in the toast's own colours."""

    def __init__(self, theme: Theme, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        width = theme.px(26) if icon else round(QFontMetricsF(theme.font("strong")).horizontalAdvance(text)) + 8
        self.setFixedSize(width, theme.px(28))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self._theme.color("surface")
        if self._icon:
            side = self._theme.px(13)
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            icons.paint(painter, self._icon, box, ink)
        else:
            font = self._theme.font("strong")
            font.setUnderline(True)
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class UndoToast(QWidget):
    """A child of the page area, placed by the window. Signals: ``undo_asked()``."""

    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = self._detail = self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.undo = _ToastButton(theme, self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        self._cross = _ToastButton(theme, self.tr("Close"), "close")
        self._cross.clicked.connect(self.hide)
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), 0, px(10), 0)
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addSpacing(px(46))
        row.addWidget(self._cross)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, detail: str = "", *, undo: bool = False, icon: str = "check") -> None:
        """The toast is shown for 8 s and announced."""
        self._text, self._detail, self._icon = text, detail, icon
        self.undo.setVisible(undo)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.itemAt(2).spacerItem().changeSize(self._theme.px(46) if undo else 0, 1)  # type: ignore[union-attr]
        layout.invalidate()
        spoken = f"{text}, {detail}" if detail else text
        self.setAccessibleName(spoken)
        parent = self.parentWidget()
        room = (parent.width() if parent is not None else self._width()) - self._theme.px(32)
        self.resize(min(self._width(), room), self._theme.px(42))
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, spoken)

    @property
    def text(self) -> str:
        return f"{self._text} · {self._detail}" if self._detail else self._text

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color = self._theme.px, self._theme.color
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("text"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        ink = color("surface")
        left = float(px(14))
        icons.paint(painter, self._icon, QRectF(left, (self.height() - px(14)) / 2, px(14), px(14)), ink)
        left += px(26)
        painter.setPen(ink)
        right = (self._cross if self.undo.isHidden() else self.undo).x() - px(10)
        for text, font in ((self._text, self._theme.font("strong")), (self._more(), self._theme.font("body"))):
            painter.setFont(font)
            short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, right - left))
            painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, short)
            left += QFontMetricsF(font).horizontalAdvance(short)
        if not self.undo.isHidden():
            painter.setOpacity(0.75)
            painter.setFont(self._theme.font("body"))
            box = QRectF(self.undo.geometry().right() + px(8), 0, px(60), self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, keys.shown("Ctrl+Z"))

    def _more(self) -> str:
        return f" · {self._detail}" if self._detail else ""

    def _width(self) -> int:
        px = self._theme.px
        text = QFontMetricsF(self._theme.font("strong")).horizontalAdvance(self._text)
        text += QFontMetricsF(self._theme.font("body")).horizontalAdvance(self._more())
        undo = self.undo.width() + px(14 + 8 + 46) if not self.undo.isHidden() else 0
        return round(px(14 + 26) + text + undo + px(16) + self._cross.width() + px(10))

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

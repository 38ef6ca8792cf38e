"""Buttons: plain, the one filled button of a screen, destructive, and text only; with an icon and their keys shown."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets import keys as shortcut

Kind = Literal["plain", "primary", "danger", "quiet"]


class Button(QPushButton):
    """A push button of 32 px (26 if ``small``). ``keys`` are shown behind the text; the window owns the shortcut
    itself.

    ``quiet`` has no frame until hovered; ``danger`` is never filled. Without a text it is a square with an icon, and
    then needs an accessible name, which is also its tooltip.
    """

    def __init__(
        self, theme: Theme, text: str = "", *, icon: str = "", kind: Kind = "plain", small: bool = False,
        keys: str = "", name: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setText(text)
        self._theme, self._icon, self._kind, self._small, self._keys = theme, icon, kind, small, keys
        for value in ("primary", "danger", "quiet"):
            if kind == value:
                self.setProperty(value, True)
        self.setProperty("small", small)
        self.setAutoDefault(False)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        if keys:
            self.setAccessibleDescription(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: str) -> None:
        """Keys shown behind the text; none hides them."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        height = px(26 if self._small else 32)
        if not self.text():
            return QSize(height, height)
        padding = px(9 if self._small else 12) + 1
        return QSize(round(self._content_width() + 2 * padding + 0.5), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        ink = self._ink()
        px, side = self._theme.px, self._icon_side()
        middle = self.height() / 2
        left = (self.width() - self._content_width()) / 2
        if self._icon:
            icons.paint(painter, self._icon, QRectF(left, middle - side / 2, side, side), ink)
            left += side + (px(6) if self.text() else 0)
        if self.text():
            font = self._text_font()
            painter.setFont(font)
            painter.setPen(ink)
            width = QFontMetricsF(font).horizontalAdvance(self._bare())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
            painter.drawText(QRectF(left, 0, width + 2, self.height()), int(flags), self.text())
            left += width + px(6)
        if self._keys:
            color = self._theme.color
            filled = self._kind == "primary" and self.isEnabled()
            frame = ink if filled else color("border")
            shortcut.paint(
                painter, self._theme, self._keys, QRectF(left, 0, self.width(), self.height()),
                ink if filled else color("text3"), frame, QColor(Qt.GlobalColor.transparent),
            )  # fmt: skip

    def _paint_ground(self, painter: QPainter) -> None:
        """The plate and its hairline, as the sheet draws plain buttons; painting it here spares loading Qt's styles."""
        color, active = self._theme.color, self.isEnabled()
        pressed, hovered = active and (self.isDown() or self.isChecked()), active and self.underMouse()
        if self._kind == "primary":
            fill = "accentHover" if pressed or hovered else "accent" if active else "neutralSoft"
            line = fill if active else "line"
        elif self._kind == "quiet":
            fill = line = "hover" if hovered or pressed else ""
        else:
            fill = "selected" if pressed else "hover" if hovered else "surface"
            line = "border" if active else "line"
        if not fill:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(line), 1))
        painter.setBrush(color(fill))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
        painter.restore()

    def _bare(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _text_font(self) -> QFont:
        return self._theme.font("label" if self._small else "body", weight=600 if self.isChecked() else 500)

    def _icon_side(self) -> int:
        return self._theme.px(14)

    def _content_width(self) -> float:
        px = self._theme.px
        width = float(self._icon_side()) if self._icon else 0.0
        if self.text():
            text = QFontMetricsF(self._text_font()).horizontalAdvance(self._bare())
            width += text + (px(6) if self._icon else 0)
        if self._keys:
            width += px(6) + shortcut.width(self._theme, self._keys)
        return width

    def _ink(self) -> QColor:
        color = self._theme.color
        if not self.isEnabled():
            return color("disabled")
        return color({"primary": "onAccent", "danger": "danger", "quiet": "accent"}.get(self._kind, "text"))

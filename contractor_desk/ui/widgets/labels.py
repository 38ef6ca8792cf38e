"""Labels by their role: ``label("Needs attention", "section")``; roles and tones are those of style_sheet.py."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.fonts import numeral
from contractor_desk.ui.theme import Theme


def label(text: str = "", role: str = "", tone: str = "", *, numbers: bool = False, wrap: bool = False) -> QLabel:
    """A plain-text label; ``numbers`` gives figures of one width and aligns right."""
    made = Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    if numbers:
        made.setFont(numeral(made.font()))
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def retone(widget: QWidget, name: str, value: object) -> None:
    """The property has the value and the sheet is applied again (only if it changed)."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Wrapped(QLabel):
    """A label of several lines whose least height is that of its text at its width: a window and a panel that only ask
    for least sizes then leave room for the second line, too."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        tall = self.heightForWidth(self.width()) if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else -1
        return QSize(hint.width(), max(tall, hint.height()) if tall > 0 else hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Icon(QWidget):
    """One of our line icons, ``side`` px square, in a colour of the theme."""

    def __init__(
        self, theme: Theme, name: str, colour: str = "text3", side: float = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._colour, self._side = theme, name, colour, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        width = 1.2 if self._side >= 24 else 1.5
        box = QRectF(0, 0, self._theme.px(self._side), self._theme.px(self._side))
        icons.paint(QPainter(self), self._name, box, self._theme.color(self._colour), width)


class Elided(QLabel):
    """A label of one line that shortens its text with "…" and then has it as a tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = QFontMetricsF(self.font())
        short = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if short != self.text() else "")
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(self.rect()), int(self.alignment()), short)

"""Choices in a row: SegmentedControl (one of a few, joined) and FilterChips (one of several, with counts)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.reflow import Flow


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its key, its word, an icon (segments) or glyph (chips), and a count behind the word."""

    key: str
    text: str
    icon: str = ""
    count: int | None = None


class _OptionButton(QAbstractButton):
    def __init__(self, theme: Theme, option: Option, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.option = theme, option
        self.setCheckable(True)
        self.setText(option.text)
        self.setAccessibleName(option.text if option.count is None else f"{option.text} {option.count}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_option(self, option: Option) -> None:
        self.option = option
        self.setText(option.text)
        self.setAccessibleName(option.text if option.count is None else f"{option.text} {option.count}")
        self.updateGeometry()
        self.update()

    def _text_width(self) -> float:
        return QFontMetricsF(self._font(True)).horizontalAdvance(self.text())

    def _font(self, strong: bool) -> QFont:
        raise NotImplementedError


class _Segment(_OptionButton):
    first = last = False

    def _font(self, strong: bool) -> QFont:
        return self._theme.font("body", weight=600 if strong else 500)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        icon = px(14) + (px(6) if self.text() else 0) if self.option.icon else 0
        return QSize(round(self._text_width() + icon + 2 * px(12) + 1), px(32))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color = self._theme.px, self._theme.color
        shape = _rounded(QRectF(self.rect()).adjusted(0.5 if self.first else -0.5, 0.5, -0.5, -0.5), self)
        fill = "selected" if self.isChecked() else "hover" if self.underMouse() and self.isEnabled() else "surface"
        painter.fillPath(shape, color(fill))
        painter.setPen(QPen(color("border"), 1))
        painter.drawPath(shape)
        enabled = "text" if self.isChecked() else "text2"
        ink = color(enabled if self.isEnabled() else "disabled")
        font = self._font(self.isChecked())
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        icon = px(14) + (px(6) if self.text() else 0) if self.option.icon else 0
        left = (self.width() - width - icon) / 2
        if self.option.icon:
            icons.paint(painter, self.option.icon, QRectF(left, (self.height() - px(14)) / 2, px(14), px(14)), ink)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(left + icon, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


class _FilterChip(_OptionButton):
    def _font(self, strong: bool) -> QFont:
        return self._theme.font("body", px=12.5, weight=600 if strong else 500)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        width = self._text_width() + 2 * px(11) + 2 + (px(16) if self.option.icon else 0)
        if self.option.count is not None:
            width += px(6) + QFontMetricsF(self._font(False)).horizontalAdvance(str(self.option.count))
        return QSize(round(width + 0.5), px(28))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color = self._theme.px, self._theme.color
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        painter.setPen(QPen(color("accent" if on else "border"), 1))
        painter.setBrush(color("selected" if on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = color("text" if on else "text2")
        left = float(px(11) + 1)
        if self.option.icon:
            side = px(10)
            icons.paint_glyph(painter, self.option.icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
            left += px(16)
        painter.setFont(self._font(on))
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, self.width(), self.height()), flags, self.text())
        if self.option.count is not None:
            painter.setFont(self._font(False))
            painter.setPen(color("text3" if not on else "text2"))
            right = QRectF(0, 0, self.width() - px(11) - 1, self.height())
            painter.drawText(right, int(flags | Qt.AlignmentFlag.AlignRight), str(self.option.count))


class _Options(QWidget):
    """Signals: ``chosen(key)`` when the user chose another one."""

    chosen = Signal(str)
    _button: type[_OptionButton] = _OptionButton
    _gap = 0

    def __init__(self, theme: Theme, options: Sequence[Option], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, _OptionButton] = {}
        for option in options:
            button = self._button(theme, option, self)
            self._group.addButton(button)
            self._buttons[option.key] = button
        self._lay_out(list(self._buttons.values()))
        self._group.buttonClicked.connect(self._say)
        if options:
            self.set_current(options[0].key)

    def _lay_out(self, buttons: Sequence[QWidget]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(self._gap))
        for button in buttons:
            row.addWidget(button)

    @property
    def current(self) -> str:
        button = self._group.checkedButton()
        return button.option.key if isinstance(button, _OptionButton) else ""

    def set_current(self, key: str) -> None:
        """The choice is shown as made; nothing is signalled."""
        self._buttons[key].setChecked(True)

    def set_options(self, options: Sequence[Option]) -> None:
        """Words and counts are taken over; the keys stay as they were."""
        for option in options:
            self._buttons[option.key].set_option(option)

    def _say(self, button: QAbstractButton) -> None:
        if isinstance(button, _OptionButton):
            self.chosen.emit(button.option.key)


class SegmentedControl(_Options):
    """One of two to four, as joined buttons of 32 px (Calendar | Table)."""

    _button = _Segment

    def __init__(self, theme: Theme, options: Sequence[Option], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, options, name, parent)
        ordered = [button for button in self._buttons.values() if isinstance(button, _Segment)]
        if ordered:
            ordered[0].first, ordered[-1].last = True, True


class FilterChips(_Options):
    """One of several filters as pills of 28 px with their counts (All 118, Draft 1 …); in as many rows as they need."""

    _button = _FilterChip
    _gap = 8

    def __init__(self, theme: Theme, options: Sequence[Option], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, options, name, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lay_out(self, buttons: Sequence[QWidget]) -> None:
        self._flow = Flow(self._theme, buttons, self._gap, self)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._flow.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow.resize(event.size())

    def set_options(self, options: Sequence[Option]) -> None:
        super().set_options(options)
        self.updateGeometry()
        self._flow.place()


def _rounded(box: QRectF, segment: _Segment) -> QPainterPath:
    radius = 6.0
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addRoundedRect(box, radius, radius)
    if not segment.first:
        shape.addRect(QRectF(box.left(), box.top(), radius * 2, box.height()))
    if not segment.last:
        shape.addRect(QRectF(box.right() - radius * 2, box.top(), radius * 2, box.height()))
    return shape.simplified()

"""The sidebar: whose desk this is, the pages with their counts, a line, Directory and Settings, and *Find anything*.

208 px wide; as icons with tooltips 56 px (24). Arrow keys move between pages, Enter or Space opens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets import keys
from contractor_desk.ui.widgets.cards import rule


class Place(NamedTuple):
    """One entry of the sidebar: key and title of a page, its icon, its shortcut, whether it stands below the line."""

    key: str
    title: str
    icon: str
    keys: str = ""
    below_line: bool = False


class _SideButton(QAbstractButton):
    mini = False

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_mini(self, mini: bool) -> None:
        self.mini = mini
        self.setToolTip(self._tip() if mini else "")
        self.updateGeometry()
        self.update()

    def _tip(self) -> str:
        return self.accessibleName()

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


class NavButton(_SideButton):
    """A page: icon, title, count; the page that is open has the accent bar at the window's edge."""

    def __init__(self, theme: Theme, place: Place, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.place, self.count = place, 0
        self.setCheckable(True)
        self.setText(place.title)
        self.setAccessibleName(place.title)
        self.setAccessibleDescription(keys.shown(place.keys) if place.keys else "")

    def set_title(self, title: str) -> None:
        self.place = self.place._replace(title=title)
        self.setText(title)
        self.set_count(self.count)

    def set_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.place.title}, {count}" if count else self.place.title)
        self.set_mini(self.mini)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(36 if self.mini else 32))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color, on = self._theme.px, self._theme.color, self.isChecked()
        gutter = px(8 if self.mini else 10)
        box = QRectF(self.rect()).adjusted(gutter, 0, -gutter, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        if on or (self.underMouse() and self.isEnabled()):
            painter.setBrush(color("selected" if on else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if on:
            painter.setBrush(color("accent"))
            bar = QRectF(-3, px(6), 6, self.height() - 2 * px(6))
            painter.drawRoundedRect(bar, 2, 2)
        side = px(16)
        left = box.center().x() - side / 2 if self.mini else box.left() + px(10)
        ink = color("accent" if on else "text2" if self.isEnabled() else "disabled")
        icons.paint(painter, self.place.icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
        if not self.mini:
            painter.setFont(self._theme.font("body", weight=600 if on else 500))
            painter.setPen(color("text" if on else "text2" if self.isEnabled() else "disabled"))
            text = QRectF(left + side + px(10), 0, box.width(), self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.place.title)
        self._paint_count(painter, box)
        self._ring(painter, box)

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        if not self.count:
            return
        px, color = self._theme.px, self._theme.color
        font = self._theme.font("caption", px=10 if self.mini else 11)
        text = str(self.count) if self.count < 1000 else "999+"
        padding, least, height = (px(4), px(15), px(14)) if self.mini else (px(6), px(18), px(16))
        width = max(QFontMetricsF(font).horizontalAdvance(text) + 2 * padding, least)
        right = box.right() + px(1) if self.mini else box.right() - px(10)
        top = px(1) if self.mini else (self.height() - height) / 2
        pill = QRectF(right - width, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("neutralSoft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(color("text2"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _tip(self) -> str:
        shortcut = f"  {keys.shown(self.place.keys)}" if self.place.keys else ""
        return f"{self.accessibleName()}{shortcut}"


class HomeButton(_SideButton):
    """The home party: logo, name, whose desk and which side. A click opens the menu of the book."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._remark = ""
        self.setAccessibleName(self.tr("Book"))

    def set_home(self, name: str, remark: str) -> None:
        """The party's name and a small line below it (*Elin Sandberg · contractor*)."""
        self.setText(name)
        self._remark = remark
        self.setAccessibleName(self.tr("Book of {name}").format(name=name) if name else self.tr("Book"))
        self.setAccessibleDescription(remark)
        self.set_mini(self.mini)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(34))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color = self._theme.px, self._theme.color
        left = (self.width() - px(26)) / 2 if self.mini else px(16)
        logo = QRectF(left, (self.height() - px(26)) / 2, px(26), px(26))
        icons.paint_logo(painter, logo, color("accent"), color("onAccent"))
        box = QRectF(self.rect()).adjusted(px(8), 0, -px(8), 0)
        if not self.mini:
            self._paint_names(painter, logo.right() + px(9), box.right() - px(6))
        self._ring(painter, box)

    def _paint_names(self, painter: QPainter, left: float, right: float) -> None:
        px, color = self._theme.px, self._theme.color
        chevron = px(12)
        top = (self.height() - px(31)) / 2
        place = QRectF(right - chevron, top + (px(17) - chevron) / 2, chevron, chevron)
        icons.paint(painter, "down", place, color("text3"))
        for text, font, ink, height, width in (
            (self.text(), self._theme.font("strong"), color("text"), px(17), right - chevron - px(4) - left),
            (self._remark, self._theme.font("caption", weight=400), color("text3"), px(14), right - left),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignVCenter, short)
            top += height


class FindButton(_SideButton):
    """*Find anything*, which opens the palette."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setText(self.tr("Find anything"))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(keys.shown("Ctrl+K"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(36 if self.mini else 32))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color = self._theme.px, self._theme.color
        gutter = px(8 if self.mini else 10)
        box = QRectF(self.rect()).adjusted(gutter + 0.5, 0.5, -gutter - 0.5, -0.5)
        painter.setPen(QPen(color("border"), 1))
        painter.setBrush(color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        side = px(16 if self.mini else 14)
        left = box.center().x() - side / 2 if self.mini else box.left() + px(9)
        ink = color("text2" if self.mini else "text3")
        icons.paint(painter, "search", QRectF(left, (self.height() - side) / 2, side, side), ink)
        if not self.mini:
            painter.setFont(self._theme.font("body"))
            painter.setPen(color("text3"))
            text = QRectF(left + side + px(9), 0, box.width(), self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
            width = keys.width(self._theme, "Ctrl+K")
            tag = QRectF(box.right() - px(9) - width, 0, width, self.height())
            keys.paint(painter, self._theme, "Ctrl+K", tag, color("text3"), color("border"), color("surface"))
        self._ring(painter, box)

    def _tip(self) -> str:
        return f"{self.text()}  {keys.shown('Ctrl+K')}"


class Sidebar(QWidget):
    """Signals: ``chosen(key)`` for a page, ``find_asked()``, ``menu_asked()`` for the home party's menu."""

    chosen = Signal(str)
    find_asked = Signal()
    menu_asked = Signal()

    def __init__(self, theme: Theme, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("part", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self.home = HomeButton(theme, self)
        self.home.clicked.connect(self.menu_asked)
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(self.home)
        self._column.addSpacing(theme.px(11))
        self.buttons: dict[str, NavButton] = {}
        self._line = QWidget()
        line = QVBoxLayout(self._line)
        line.setContentsMargins(theme.px(16), theme.px(7), theme.px(16), theme.px(7))
        line.addWidget(rule())
        for below in (False, True):
            if below and any(place.below_line for place in places):
                self._column.addWidget(self._line)
            for place in places:
                if place.below_line == below:
                    self._add(place)
        self._column.addStretch(1)
        self.finder = FindButton(theme, self)
        self.finder.clicked.connect(self.find_asked)
        self._column.addWidget(self.finder)
        self.set_mini(False)

    def set_mini(self, mini: bool) -> None:
        """Icons only, 56 px, or the whole sidebar, 208 px."""
        px = self._theme.px
        self._column.setContentsMargins(0, px(12), 1, px(10))
        self.setFixedWidth(px(56) if mini else px(208))
        for button in (self.home, self.finder, *self.buttons.values()):
            button.set_mini(mini)

    def set_current(self, key: str) -> None:
        """The page is marked as open; no mark if the key is not in the sidebar."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
            button.update()
        self._group.setExclusive(True)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """The pages are called this from now on."""
        for key, title in titles.items():
            self.buttons[key].set_title(title)

    def set_count(self, key: str, count: int) -> None:
        self.buttons[key].set_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        order = list(self.buttons.values())
        focused = self.focusWidget()
        if step is None or focused not in order:
            super().keyPressEvent(event)
            return
        order[(order.index(focused) + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, place: Place) -> None:
        button = NavButton(self._theme, place, self)
        self._group.addButton(button)
        self._column.addWidget(button)
        self.buttons[place.key] = button
        button.clicked.connect(lambda *_: self.chosen.emit(place.key))

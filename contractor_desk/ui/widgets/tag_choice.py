"""A choice whose items are tags: glyph and word in their colour (coverage and occasion in picture 15-4).

``TagChoice(theme, (Tag("included", "Included", glyph="in", tone="ok"), Tag("weekend", "Weekend")))``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.chips import paint_tag
from contractor_desk.ui.widgets.choice import Choice, Item

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Tag:
    """``glyph`` is one of ui/icons.py, ``tone`` a colour of the theme."""

    key: str
    text: str
    glyph: str = ""
    tone: str = "text"


class TagChoice(Choice):
    """A small choice of tags."""

    def __init__(self, theme: Theme, tags: Sequence[Tag], name: str = "", parent: QWidget | None = None) -> None:
        self._tags = tuple(tags)
        super().__init__(theme, [Item(tag.key, tag.text) for tag in tags], small=True, parent=parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_TagDelegate(theme, self))

    @property
    def tag(self) -> Tag | None:
        """The tag that is chosen."""
        return self._tags[self.currentIndex()] if 0 <= self.currentIndex() < len(self._tags) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        px = self._theme.px
        box = QRectF(self.rect()).adjusted(px(8), 0, -px(20), 0)
        if self.tag is not None:
            colour = self._theme.color(self.tag.tone if self.isEnabled() else "disabled")
            paint_tag(painter, self._theme, box, self.tag.text, colour, self.tag.glyph)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        """An item of the list."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("selected"))
        tag = self._tags[row]
        box = QRectF(option.rect).adjusted(self._theme.px(10), 0, 0, 0)
        paint_tag(painter, self._theme, box, tag.text, self._theme.color(tag.tone), tag.glyph)
        painter.restore()


class _TagDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, choice: TagChoice) -> None:
        super().__init__(choice)
        self._theme = theme
        self._choice = choice

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._choice.paint_item(painter, option, index.row())

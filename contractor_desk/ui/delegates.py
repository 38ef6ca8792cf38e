"""How cells are painted: rows with a hairline, hover and selection over the whole row, chips, tags and marks inside.

``RowDelegate`` is the base of all tables; ``MarkDelegate``, ``ChipDelegate`` and ``ScopeDelegate`` take a function
from the row to what they paint. ``RowsTable`` in ``widgets/table.py`` sets the first for all columns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.rows_model import ROW_ROLE, Index
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.chips import SCOPE, STATUS, chip_width, paint_chip, paint_tag
from contractor_desk.ui.widgets.mark import mark_size, paint_mark


class RowDelegate(QStyledItemDelegate):
    """Text in the column's alignment, shortened at its end; ``strong`` and ``ink`` may depend on the row.

    ``padding`` is 8 at both sides, 16 at the table's edges as in 01.
    """

    def __init__(
        self, theme: Theme, *, strong: Callable[[Any], bool] | None = None, ink: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = theme
        self._strong, self._ink = strong, ink
        self._fonts: dict[tuple[bool, bool], QFont] = {}
        self._metrics: dict[tuple[bool, bool], QFontMetricsF] = {}
        theme.changed.connect(self._fonts.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(0) or "")
        width = self.metrics(self._is_strong(index), False).horizontalAdvance(text)
        return QSize(round(width) + 2 * self.theme.px(16), self.theme.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self.paint_ground(painter, option, index)
        self.paint_content(painter, option, index, self.inner(option, index))
        painter.restore()

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> None:
        """The text of the cell in its box."""
        text = index.data(0)
        if text:
            strong = self._is_strong(index)
            ink = self._ink(index.data(ROW_ROLE)) if self._ink is not None else "text"
            self.draw(painter, box, text, strong=strong, ink=self.theme.color(ink), align=index.data(7))

    def draw(
        self, painter: QPainter, box: QRectF, text: str, *, strong: bool = False, ink: QColor | None = None,
        align: int | None = None,
    ) -> None:  # fmt: skip
        """The text in the box, with figures of one width where it is aligned right."""
        flags = align if align is not None else int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tabular = bool(flags & int(Qt.AlignmentFlag.AlignRight))
        metrics = self.metrics(strong, tabular)
        painter.setFont(self.font(strong, tabular))
        painter.setPen(ink if ink is not None else self.theme.color("text"))
        short = text
        if metrics.horizontalAdvance(text) > box.width():
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags, short)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Selection or hover over the cell, the hairline below it, and the focus frame around the row."""
        box, color = option.rect, self.theme.color
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index):
            painter.fillRect(box, color("selected"))
        elif index.row() == getattr(view, "hovered_row", -1):
            painter.fillRect(box, color("hover"))
        painter.setPen(QPen(color("line"), 1))
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.row() == getattr(view, "ringed_row", -1):
            painter.setPen(QPen(color("focus"), 2))
            last = index.model().columnCount() - 1
            top, bottom = box.top() + 1, box.bottom() - 1
            painter.drawLine(box.left(), top, box.right(), top)
            painter.drawLine(box.left(), bottom, box.right(), bottom)
            if index.column() == 0:
                painter.drawLine(box.left() + 1, top, box.left() + 1, bottom)
            if index.column() == last:
                painter.drawLine(box.right(), top, box.right(), bottom)

    def inner(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """The cell without its paddings and its hairline."""
        px = self.theme.px
        padding = getattr(option.widget, "cell_padding", 8)
        left = px(16 if index.column() == 0 else padding)
        right = px(16 if index.column() == index.model().columnCount() - 1 else padding)
        return QRectF(option.rect).adjusted(left, 0, -right, -1)

    def font(self, strong: bool, tabular: bool) -> QFont:
        made = self._fonts.get((strong, tabular))
        if made is None:
            made = self._fonts[strong, tabular] = self.theme.font("strong" if strong else "body", tabular=tabular)
            self._metrics[strong, tabular] = QFontMetricsF(made)
        return made

    def metrics(self, strong: bool, tabular: bool) -> QFontMetricsF:
        self.font(strong, tabular)
        return self._metrics[strong, tabular]

    def _is_strong(self, index: Index) -> bool:
        return self._strong is not None and self._strong(index.data(ROW_ROLE))


class MarkDelegate(RowDelegate):
    """The mark of an agreement and, behind it, the cell's text."""

    def __init__(self, theme: Theme, mark: Callable[[Any], Mark | None], *, parent: QObject | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._mark = mark

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> None:
        mark = self._mark(index.data(ROW_ROLE))
        if mark is not None:
            paint_mark(painter, self.theme, box, mark)
        left = mark_size(self.theme).width() + self.theme.px(8)
        super().paint_content(painter, option, index, box.adjusted(left, 0, 0, 0))


class ChipDelegate(RowDelegate):
    """A status chip (``STATUS``) and, behind it, the cell's text muted (*in 6 d*)."""

    def __init__(self, theme: Theme, status: Callable[[Any], str], *, parent: QObject | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._status = status

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> None:
        look = STATUS[self._status(index.data(ROW_ROLE))]
        paint_chip(painter, self.theme, box, look.text, look.tone, look.glyph)
        left = chip_width(self.theme, look.text, look.glyph) + self.theme.px(4)
        small = box.adjusted(left, 0, 0, 0)
        painter.setFont(self.theme.font("label", weight=400))
        painter.setPen(self.theme.color("text3"))
        painter.drawText(small, Qt.AlignmentFlag.AlignVCenter, str(index.data(0) or ""))


class ScopeDelegate(RowDelegate):
    """Glyph and word of a scope (``SCOPE``), with the cell's text behind the word; none for an empty scope."""

    def __init__(self, theme: Theme, scope: Callable[[Any], str], *, parent: QObject | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._scope = scope

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> None:
        scope = self._scope(index.data(ROW_ROLE))
        if scope:
            look = SCOPE[scope]
            more = index.data(0)
            text = f"{look.text} {more}" if more and more != look.text else look.text
            paint_tag(painter, self.theme, box, text, self.theme.color(look.tone), look.glyph)

"""RowsTable: the table of the window over a ``RowsModel``: whole rows, fixed height, no grid, selection that stays.

``opened(row)`` on Enter or a double click. ``keep_place()`` around a refresh finds the selected row again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.delegates import RowDelegate
from contractor_desk.ui.rows_model import RowsModel
from contractor_desk.ui.theme import Theme


class RowsHeader(QHeaderView):
    """Names of columns at 11.5 px, padded like the cells below, with an arrow at the one that orders the rows."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Columns"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        px, color, model = self._theme.px, self._theme.color, self.model()
        painter.save()
        painter.fillRect(rect, color("surface"))
        painter.setPen(color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        padding = getattr(self.parent(), "cell_padding", 8)
        left = px(16 if logicalIndex == 0 else padding)
        right = px(16 if logicalIndex == model.columnCount() - 1 else padding)
        box = QRectF(rect).adjusted(left, 0, -right, -1)
        text = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        flags = Qt.AlignmentFlag(int(model.headerData(logicalIndex, Qt.Orientation.Horizontal, 7)))
        ordered = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        font = self._theme.font("caption", px=11.5)
        metrics = QFontMetricsF(font)
        side = px(10)
        if ordered:
            name = "up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "down"
            at_right = bool(flags & Qt.AlignmentFlag.AlignRight)
            place = box.right() - side if at_right else box.left() + metrics.horizontalAdvance(text) + px(4)
            icons.paint(painter, name, QRectF(place, box.center().y() - side / 2, side, side), color("text2"))
            box.setRight(box.right() - (side + px(4) if at_right else 0))
        painter.setFont(font)
        painter.setPen(color("text2" if ordered else "text3"))
        painter.drawText(box, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
        painter.restore()


class RowsTable(QTableView):
    """Signals: ``opened(row)``, ``chosen(row)`` when the current row changed (None without one)."""

    opened = Signal(object)
    chosen = Signal(object)
    cell_padding: float = 8
    """At both sides of a cell, in design pixels; 16 at the table's edges."""

    def __init__(
        self, theme: Theme, model: RowsModel[Any], name: str, *, row_height: float = 36, many: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._rows, self._row_height = theme, model, row_height
        self.setViewport(QWidget())  # ours: one that Qt made is looked up among all kinds of widgets (30 ms)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(theme, parent=self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(row_height))
        self.verticalHeader().setMinimumSectionSize(theme.px(20))
        header = RowsHeader(theme, self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(24))
        header.setFixedHeight(theme.px(29))
        header.setSortIndicatorShown(False)
        header.setSectionsClickable(any(column.key for column in model.columns))
        header.sectionClicked.connect(self._header_clicked)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.row(index.row())))
        self.selectionModel().currentRowChanged.connect(
            lambda now, _: self.chosen.emit(self._rows.row(now.row()) if now.isValid() else None)
        )
        self.hovered_row = -1
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> RowsModel[Any]:
        return self._rows

    @property
    def ringed_row(self) -> int:
        """The row that has the focus frame: the current one while the table has the focus."""
        return self.currentIndex().row() if self.hasFocus() else -1

    def current_row(self) -> Any | None:
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def selected_rows(self) -> list[Any]:
        """The selected rows, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.row(place) for place in places]

    def select(self, key: object) -> bool:
        """The row of that key is selected and seen. False if it is not in the list."""
        place = self._rows.place_of(key)
        if place < 0:
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._rows.index(place, 0), flags.ClearAndSelect | flags.Rows)
        self.scrollTo(self._rows.index(place, 0))
        return True

    def row_box(self, key: object) -> QRect:
        """Where the row of that key is seen, in global pixels: the left half, beside which something can open."""
        place = self._rows.place_of(key)
        top = self.viewport().mapToGlobal(QPoint(0, self.rowViewportPosition(place)))
        return QRect(top.x(), top.y(), self.viewport().width() // 2, self.rowHeight(place))

    def select_first(self) -> None:
        if self._rows.rowCount():
            self.selectRow(0)

    @contextmanager
    def keep_place(self) -> Iterator[None]:
        """Selection and scroll place stay when new rows are set inside; a row that went gives way to the next."""
        index, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        keys = [self._rows.key_at(chosen.row()) for chosen in self.selectionModel().selectedRows()]
        key = self._rows.key_at(index.row()) if index.isValid() else None
        yield
        if key is not None and not self.select(key) and self._rows.rowCount():
            self.selectRow(min(index.row(), self._rows.rowCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        for place in (self._rows.place_of(other) for other in keys if other != key):
            if place >= 0:
                self.selectionModel().select(self._rows.index(place, 0), flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(scrolled)

    def show_sorted(self, key: str, descending: bool) -> None:
        """The header shows this order; nothing is sorted here."""
        place = next((at for at, column in enumerate(self._rows.columns) if column.key == key), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._sorted = (place, order) if place >= 0 else None
        self.horizontalHeader().setSortIndicatorShown(place >= 0)
        self.horizontalHeader().setSortIndicator(place, order)

    def set_row_height(self, height: float) -> None:
        self._row_height = height
        self.verticalHeader().setDefaultSectionSize(self._theme.px(height))

    def fit_height(self) -> None:
        """The table is as high as its rows and never scrolls by itself: for short lists inside a page that scrolls."""
        header = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().height()
        self.setFixedHeight(header + self._rows.rowCount() * self._theme.px(self._row_height) + 1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_row(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_row(self.currentIndex().row())

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page (T, R, /), not to a search in the first column."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width() / self._theme.scale
        for place, column in enumerate(self._rows.columns):
            if column.least:
                self.setColumnHidden(place, width < column.least)
        self._spread()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            before, self.hovered_row = self.hovered_row, row
            self._repaint_row(before)
            self._repaint_row(row)

    def _repaint_row(self, row: int) -> None:
        if row >= 0:
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            self.viewport().update(0, top, self.viewport().width(), height)

    def _spread(self) -> None:
        """Columns have their widths; those without one share the rest by their shares."""
        px, columns = self._theme.px, self._rows.columns
        shown = [place for place in range(len(columns)) if not self.isColumnHidden(place)]
        fixed = sum(px(columns[place].width) for place in shown)
        free = [place for place in shown if not columns[place].width]
        shares = sum(columns[place].share for place in free)
        room = max(self.viewport().width() - fixed, px(60) * len(free))
        for place in shown:
            width, share = columns[place].width, columns[place].share
            self.setColumnWidth(place, px(width) if width else room * share // shares)

    def _header_clicked(self, section: int) -> None:
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = down if self._sorted == (section, up) else up
        if self._rows.columns[section].key:
            self.show_sorted(self._rows.columns[section].key, order == down)
            self._rows.sort(section, order)

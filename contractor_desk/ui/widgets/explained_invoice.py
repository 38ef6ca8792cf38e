"""The tree in which every line of an invoice can be asked why: group, line, and in place its entries (picture 04).

``ExplainedInvoice(theme)``; ``set_groups(groups)`` with the values of ``invoice_lines.py``. The arrow keys go through
the rows, → and ← open and close them, Enter opens a line's entries or, on an entry, asks for it. What was open stays
open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.explained_model import VALUE_ROLE, ExplainedModel
from contractor_desk.ui.widgets.invoice_lines import Explained, ExplainedEntry, ExplainedGroup, ExplainedLine
from contractor_desk.ui.widgets.sheet import Sheet, design_font, on_cell

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (0, 70, 76, 52, 78, 168)
_NARROW_WIDTHS = (0, 60, 70, 46, 74, 124)
_NARROW_BELOW = 560
_LEAST_WIDTHS = (0, 60, 70, 46, 74, 96)
_DISPENSABLE, _ALL_FROM = (2, 3), 440
"""Price and extra are left out of a list that is narrower still: *Why* says them."""
_AMOUNT, _WHY = 4, 5
_HEIGHTS = {ExplainedGroup: 28, ExplainedLine: 27, ExplainedEntry: 24}


class ExplainedInvoice(QTreeView):
    """Signals: ``clause_clicked(line)``, ``link_clicked(line)`` for a link without entries, ``entry_opened(entry)``."""

    clause_clicked = Signal(str)
    link_clicked = Signal(str)
    entry_opened = Signal(str)

    def __init__(self, theme: Theme, groups: Sequence[ExplainedGroup] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.elided: tuple[str, ...] = ()
        heads = (
            self.tr("Line"),
            self.tr("Quantity"),
            self.tr("Price"),
            self.tr("Extra"),
            self.tr("Amount"),
            self.tr("Why"),
        )
        self._model = ExplainedModel(heads, _AMOUNT, self)
        self._groups: tuple[ExplainedGroup, ...] = ()
        self.setModel(self._model)
        self.setItemDelegate(_Heights(theme, self))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Lines of the invoice"))
        theme.changed.connect(self._restyle)
        self.set_groups(groups)

    def set_groups(self, groups: Sequence[ExplainedGroup]) -> None:
        """These groups, all open; lines whose entries were shown show them still; the current row stays."""
        if tuple(groups) == self._groups:
            return
        opened = {value.key for index, value in self._lines() if self.isExpanded(index)}
        closed = {value.key for index, value in self._groups_shown() if not self.isExpanded(index)}
        current = self._value(self.currentIndex())
        self._groups = tuple(groups)
        self._model.set_groups(groups)
        self._fit_columns()
        told = self.blockSignals(True)  # of each row that opens somebody would hear, and measure all of them
        for index, group in self._groups_shown():
            self.setExpanded(index, group.key not in closed)
        for index, line in self._lines():
            self.setExpanded(index, line.key in opened)
        self.blockSignals(told)
        if current is not None:
            same = (index for index, value in self._rows() if (type(value), value.key) == (type(current), current.key))
            self.setCurrentIndex(next(same, QModelIndex()))

    def show_entries(self, line: str, *, opened: bool = True) -> None:
        """The entries of that line are shown (or not), its group is open."""
        for index, value in self._lines():
            if value.key == line:
                self.setExpanded(index.parent(), True)
                self.setExpanded(index, opened)

    def shows_entries(self, line: str) -> bool:
        return any(self.isExpanded(index) for index, value in self._lines() if value.key == line)

    def full_height(self) -> int:
        """The height at which nothing needs to scroll, in device-independent pixels."""
        px = self.theme.px
        high = self.header().height() + len(self._groups) * px(_HEIGHTS[ExplainedGroup])
        for index, line in self._lines():
            if self.isExpanded(index.parent()):
                high += px(_HEIGHTS[ExplainedLine])
                high += len(line.entries) * px(_HEIGHTS[ExplainedEntry]) if self.isExpanded(index) else 0
        return high

    # ---- rows ---------------------------------------------------------------------------------------------------

    def _groups_shown(self) -> Iterator[tuple[QModelIndex, ExplainedGroup]]:
        for row, group in enumerate(self._model.groups):
            yield self._model.index(row, 0), group

    def _lines(self) -> Iterator[tuple[QModelIndex, ExplainedLine]]:
        for above, group in self._groups_shown():
            for row, line in enumerate(group.lines):
                yield self._model.index(row, 0, above), line

    def _rows(self, parent: QModelIndex | None = None) -> Iterator[tuple[QModelIndex, Explained]]:
        above = parent if parent is not None else QModelIndex()
        for row in range(self._model.rowCount(above)):
            index = self._model.index(row, 0, above)
            value = self._value(index)
            if value is not None:
                yield index, value
                yield from self._rows(index)

    @staticmethod
    def _value(index: Index) -> Explained | None:
        value = index.sibling(index.row(), 0).data(VALUE_ROLE) if index.isValid() else None
        return value if isinstance(value, ExplainedGroup | ExplainedLine | ExplainedEntry) else None

    def _restyle(self) -> None:
        self._fit_columns()
        self.scheduleDelayedItemsLayout()

    def _fit_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        room = self.viewport().width() / self.theme.scale
        widths = _WIDTHS if room >= _NARROW_BELOW else _NARROW_WIDTHS if room >= _ALL_FROM else _LEAST_WIDTHS
        for column in _DISPENSABLE:
            self.setColumnHidden(column, room < _ALL_FROM)
        for column, least in enumerate(widths):
            width = max(least, self._wanted(column)) if least else 0
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if width:
                header.resizeSection(column, self.theme.px(width))

    def _wanted(self, column: int) -> int:
        """The room, in design pixels, in which the largest figure of the column stands clear of the one before it."""
        if not 1 <= column <= 4:
            return 0
        texts = [line.cells[column] for group in self._groups for line in group.lines]
        texts += [group.amount for group in self._groups] if column == 4 else []
        dpi = self.viewport().logicalDpiY()
        metrics = QFontMetricsF(design_font(12.5, 600 if column == 4 else 400, True, dpi), self.viewport())
        return round(max((metrics.horizontalAdvance(text) for text in texts), default=0)) + 14

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    # ---- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.elided = ()
        super().paintEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The whole row at once, since groups and entries run over the columns of numbers."""
        value = self._value(index)
        row = option.rect
        row.setLeft(0)
        row.setRight(self.viewport().width())
        with on_cell(painter, row, self.theme, self.viewport()) as sheet:
            current = self.currentIndex().sibling(self.currentIndex().row(), 0) == index.sibling(index.row(), 0)
            if isinstance(value, ExplainedGroup):
                self._draw_group(sheet, value, self.isExpanded(index))
            elif isinstance(value, ExplainedLine):
                self._draw_line(sheet, value, self.isExpanded(index), current)
            elif value is not None:
                self._draw_entry(sheet, value)
            if current and self.hasFocus():
                sheet.rect(QRectF(1, 1, sheet.width - 2, sheet.height - 2), line="focus", line_width=2, radius=4)
            self.elided = (*self.elided, *sheet.elided)

    def _right(self, column: int) -> float:
        """The right edge of a column of numbers, in design pixels."""
        header = self.header()
        return (header.sectionViewportPosition(column) + header.sectionSize(column)) / self.theme.scale - 8

    def _left(self, column: int) -> float:
        return self.header().sectionViewportPosition(column) / self.theme.scale

    def _draw_group(self, sheet: Sheet, group: ExplainedGroup, opened: bool) -> None:
        sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="sunken")
        sheet.rect(QRectF(0, sheet.height - 1, sheet.width, 1), fill="line")
        sheet.icon("down" if opened else "right", "text2", 8, sheet.height / 2 - 6, 12)
        baseline = sheet.height / 2 + 4.5
        width = sheet.text(26, baseline, group.title, size=12.5, weight=600)
        right = self._right(_AMOUNT)
        amount = sheet.text(right, baseline, group.amount, size=12.5, weight=600, align="right", tabular=True)
        room = right - amount - 42 - width
        sheet.text(30 + width, baseline, group.remark, size=12.5, colour="text3", room=room)

    def _draw_line(self, sheet: Sheet, line: ExplainedLine, opened: bool, current: bool) -> None:
        sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="selected" if current else "surface")
        sheet.rect(QRectF(0, sheet.height - 1, sheet.width, 1), fill="line")
        baseline = sheet.height / 2 + 4.5
        sheet.text(14, baseline, line.title, size=12.5, room=self._left(1) - 14)
        for column, text in enumerate((line.quantity, line.price, line.extra, line.amount), 1):
            if self.isColumnHidden(column):
                continue
            room = self._right(column) - self._left(column) + 6
            sheet.text(self._right(column), baseline, text, size=12.5, align="right", tabular=True, room=room)
        chip, link = self._why_boxes(line, sheet.height)
        if line.clause:
            sheet.rect(chip, fill="surface", line="border", radius=4)
            sheet.text(chip.left() + 5, baseline - 0.3, line.clause, size=11.5, colour="text2")
        if line.link:
            room = sheet.width - link.left() - (18 if line.entries else 2)
            width = sheet.text(link.left(), baseline, line.link, size=12, weight=500, colour="accent", room=room)
            if line.entries:
                sheet.icon("up" if opened else "down", "accent", link.left() + width + 4, sheet.height / 2 - 5.5, 11)

    def _draw_entry(self, sheet: Sheet, entry: ExplainedEntry) -> None:
        sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="accentSoft")
        baseline = sheet.height / 2 + 4.3
        quantity = sheet.text_width(entry.quantity, 12, 400, True)
        right = self._right(_AMOUNT)
        sheet.text(30, baseline, entry.title, size=12, colour="text2", room=right - quantity - 44)
        sheet.text(right, baseline, entry.quantity, size=12, colour="text2", align="right", tabular=True)
        left = self._left(_WHY) + 12
        sheet.text(left, baseline, entry.remark, size=12, colour="text2", room=sheet.width - left)

    def _why_boxes(self, line: ExplainedLine, height: float) -> tuple[QRectF, QRectF]:
        """Where the clause's chip and the link are in the row, in design pixels."""
        dpi = self.viewport().logicalDpiY()
        left = self._left(_WHY) + 12
        chip = QRectF()
        if line.clause:
            width = QFontMetricsF(design_font(11.5, 400, False, dpi), self.viewport()).horizontalAdvance(line.clause)
            chip = QRectF(left, height / 2 - 9.5, width + 10, 19)
            left += width + 16
        width = QFontMetricsF(design_font(12, 500, False, dpi), self.viewport()).horizontalAdvance(line.link)
        return chip, QRectF(left, 2, width + (15 if line.entries else 0), height - 4)

    # ---- asking -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self.indexAt(event.position().toPoint()), event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        value = self._value(index)
        over = isinstance(value, ExplainedGroup) or (
            isinstance(value, ExplainedLine)
            and any(box.contains(self._inside(index, place)) for box in self._boxes(index, value))
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        value = self._value(self.indexAt(event.position().toPoint()))
        if isinstance(value, ExplainedEntry):
            self.entry_opened.emit(value.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, value = self.currentIndex(), self._value(self.currentIndex())
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() or value is None:
            super().keyPressEvent(event)
        elif isinstance(value, ExplainedEntry):
            self.entry_opened.emit(value.key)
        elif isinstance(value, ExplainedLine) and not value.entries:
            self.link_clicked.emit(value.key)
        else:
            first = index.sibling(index.row(), 0)
            self.setExpanded(first, not self.isExpanded(first))

    def _ask(self, index: QModelIndex, place: QPoint) -> None:
        value, first = self._value(index), index.sibling(index.row(), 0)
        if isinstance(value, ExplainedGroup):
            self.setExpanded(first, not self.isExpanded(first))
        elif isinstance(value, ExplainedLine):
            chip, link = self._boxes(index, value)
            inside = self._inside(index, place)
            if value.clause and chip.contains(inside):
                self.clause_clicked.emit(value.key)
            elif value.link and link.contains(inside) and value.entries:
                self.setExpanded(first, not self.isExpanded(first))
            elif value.link and link.contains(inside):
                self.link_clicked.emit(value.key)

    def _boxes(self, index: QModelIndex, line: ExplainedLine) -> tuple[QRectF, QRectF]:
        return self._why_boxes(line, self.visualRect(index).height() / self.theme.scale)

    def _inside(self, index: QModelIndex, place: QPoint) -> QPoint:
        """The place within the row, in design pixels."""
        top = self.visualRect(index).top()
        return QPoint(round(place.x() / self.theme.scale), round((place.y() - top) / self.theme.scale))


class _Heights(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: ExplainedInvoice) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        value = index.sibling(index.row(), 0).data(VALUE_ROLE)
        return QSize(40, self._theme.px(_HEIGHTS[type(value)]))

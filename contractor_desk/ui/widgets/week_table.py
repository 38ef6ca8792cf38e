"""The week as a table that is typed into (picture 02b): agreements and services down, days across, totals frozen
below.

``WeekTable(theme, formats, week)``; the value is described in ``week_rows.py``. Arrows move between the cells, typing
edits, Enter goes down, Tab right, Delete empties, Ctrl+D asks to copy the row from last week. What is typed is read
by ``parse`` (``typed.seconds``); nothing is kept here: the page answers a signal with ``set_week``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from contractor_desk.ui import typed
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.sheet import on_cell
from contractor_desk.ui.widgets.week_delegate import WeekDelegate
from contractor_desk.ui.widgets.week_model import FIRST_DAY, NAME, SCOPE, TOTAL, Index, TotalsModel, WeekModel
from contractor_desk.ui.widgets.week_rows import DAYS, Week

_WIDTHS = {NAME: 290, SCOPE: 150, TOTAL: 92}
_NARROW_WIDTHS = {NAME: 210, SCOPE: 112, TOTAL: 72}
_NARROW_BELOW, _NO_SCOPE_BELOW = 900, 680
_HEAD, _GROUP, _ROW, _FOOT = 32, 31, 32, 40
_BEGINS = ("", *"0123456789,.:")


class WeekTable(QFrame):
    """Signals: ``cell_edited(row_id, day, seconds)`` (day 0 to 6; None: emptied), ``copy_asked(row_id)``,
    ``row_added(key)`` of a candidate, ``row_asked(text)`` that no candidate has, ``opened(key)`` of an agreement."""

    cell_edited = Signal(str, int, object)
    copy_asked = Signal(str)
    row_added = Signal(str)
    row_asked = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        week: Week,
        *,
        parse: Callable[[str], int] = typed.seconds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("part", "card")
        self.model = WeekModel(formats, week, self)
        self.view = _WeekView(theme, self.model, parse, self)
        self.totals = _TotalsView(theme, TotalsModel(self.model), parse, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.totals)
        self.setFocusProxy(self.view)
        self.model.edited.connect(self.cell_edited)
        self.model.added.connect(self._add)
        self.view.copy_asked.connect(self.copy_asked)
        self.view.opened.connect(self.opened)
        self.view.horizontalHeader().sectionResized.connect(self._follow_width)
        self.view.horizontalHeader().geometriesChanged.connect(self._follow_widths)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_week(self, week: Week) -> None:
        """This week is shown; the current cell stays if its row is still there."""
        current = self.current_cell()
        self.model.set_week(week)
        self.view.fit_rows()
        if current is not None:
            index = self.model.index_of(*current)
            if index.isValid() and index != self.view.currentIndex():
                self.view.setCurrentIndex(index)
        self.view.viewport().update()
        self.view.horizontalHeader().viewport().update()

    def current_cell(self) -> tuple[str, int] | None:
        """Row and day (0 to 6) of the current cell."""
        index = self.view.currentIndex()
        row = self.model.lines[index.row()].row if index.isValid() else None
        return (row.row_id, index.column() - FIRST_DAY) if row and FIRST_DAY <= index.column() < TOTAL else None

    def set_current_cell(self, row_id: str, day: int) -> None:
        self.view.setCurrentIndex(self.model.index_of(row_id, day))

    def full_height(self) -> int:
        """The height, in device-independent pixels, at which nothing needs to scroll."""
        rows = sum(self.view.rowHeight(row) for row in range(self.model.rowCount()))
        frames = 2 * (1 + self.frameWidth() + self.view.frameWidth())
        return rows + self.view.horizontalHeader().height() + self.totals.height() + frames

    def _add(self, text: str) -> None:
        key = next((one.key for one in self.model.week.candidates if one.text.casefold() == text.casefold()), None)
        if key is None:
            self.row_asked.emit(text)
        else:
            self.row_added.emit(key)

    def _restyle(self) -> None:
        px = self.theme.px
        self.view.fit_rows()
        self.view.horizontalHeader().setFixedHeight(px(_HEAD))
        self.totals.setRowHeight(0, px(_FOOT))
        self.totals.setFixedHeight(px(_FOOT))
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """In a narrow table names are shorter, and the days need the room of the scope, which the colours say too."""
        px, wide = self.theme.px, self.width() / self.theme.scale
        for column, width in (_NARROW_WIDTHS if wide < _NARROW_BELOW else _WIDTHS).items():
            self.view.setColumnWidth(column, px(width))
        for view in (self.view, self.totals):
            view.setColumnHidden(SCOPE, wide < _NO_SCOPE_BELOW)

    def _follow_width(self, column: int, _: int, width: int) -> None:
        self.totals.setColumnWidth(column, width)

    def _follow_widths(self) -> None:
        for column in range(TOTAL + 1):
            self.totals.setColumnWidth(column, self.view.columnWidth(column))


class _WeekView(QTableView):
    """The cells. Only cells of services can be current, and the line that adds a row."""

    copy_asked = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, model: WeekModel, parse: Callable[[str], int], parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._week = model
        self.setModel(model)
        header = _WeekHeader(theme, model, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(44))
        delegate = WeekDelegate(theme, parse, self)
        delegate.left.connect(self._step)
        self.setItemDelegate(delegate)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setAccessibleName(self.tr("Hours of the week"))
        self.setAccessibleDescription(self.tr("Arrows move, typing edits, Enter saves, Ctrl+D copies from last week"))
        self._place_day = 0

    def fit_rows(self) -> None:
        for row, line in enumerate(self._week.lines):
            self.setRowHeight(row, self.theme.px(_GROUP if line.heads else _ROW))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._stops() and not self._is_stop(self.currentIndex()):
            today = next((at for at, day in enumerate(self._week.week.days) if day.today), 0)
            self._place_day = today
            self.setCurrentIndex(self._stop(self._stops()[0]))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and FIRST_DAY <= current.column() < TOTAL:
            self._place_day = current.column() - FIRST_DAY
        self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Steps from cell to cell, past the lines of agreements."""
        moves = QAbstractItemView.CursorAction
        steps = {
            moves.MoveUp: (-1, 0), moves.MoveDown: (1, 0), moves.MoveLeft: (0, -1), moves.MoveRight: (0, 1),
            moves.MoveHome: (0, -DAYS), moves.MoveEnd: (0, DAYS), moves.MovePageUp: (-8, 0), moves.MovePageDown: (8, 0),
        }  # fmt: skip
        return self._beside(*steps[action]) if action in steps else self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        line = self._week.lines[index.row()] if index.isValid() else None
        if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            cell = self._week.cell(index) if index.isValid() else None
            if cell is not None and not cell.why_locked:
                self._week.setData(index, None)
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if line is not None and line.row is not None:
                self.copy_asked.emit(line.row.row_id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
        elif line is not None and line.row is not None and event.text().isprintable() and event.text() not in _BEGINS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        index = self.indexAt(event.position().toPoint())  # type: ignore[attr-defined]
        line = self._week.lines[index.row()] if index.isValid() else None
        if line is not None and line.heads and line.group is not None:
            self.opened.emit(line.group.key)
        else:
            super().mouseDoubleClickEvent(event)  # type: ignore[arg-type]

    def _stops(self) -> list[int]:
        """The lines that can be current."""
        return [row for row, line in enumerate(self._week.lines) if not line.heads]

    def _is_stop(self, index: QModelIndex) -> bool:
        return (
            index.isValid()
            and index.row() in self._stops()
            and self._stop(index.row()).column() <= index.column() < TOTAL
        )

    def _stop(self, row: int) -> QModelIndex:
        return self._week.index(row, NAME if self._week.lines[row].adds else FIRST_DAY + self._place_day)

    def _beside(self, down: int, right: int) -> QModelIndex:
        index, stops = self.currentIndex(), self._stops()
        at = stops.index(index.row()) if index.row() in stops else 0
        if right and not self._week.lines[stops[at]].adds:
            self._place_day = max(0, min(DAYS - 1, self._place_day + right))
        return self._stop(stops[max(0, min(len(stops) - 1, at + down))])

    def _step(self, down: int, right: int) -> None:
        self.setCurrentIndex(self._beside(down, right))
        self.setFocus()


class _WeekHeader(QHeaderView):
    """The days, today's in the accent colour."""

    def __init__(self, theme: Theme, model: WeekModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._week = model
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        with on_cell(painter, rect, self._theme, self.viewport()) as sheet:  # type: ignore[arg-type]
            text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
            sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="surface")
            sheet.rect(QRectF(0, sheet.height - 1, sheet.width, 1), fill="line")
            baseline = sheet.height / 2 + 3.5
            today = FIRST_DAY <= section < TOTAL and self._week.week.days[section - FIRST_DAY].today
            colour, weight = ("accent", 600) if today else ("text3", 500)
            if section >= FIRST_DAY:
                right = sheet.width - (16 if section == TOTAL else 8)
                sheet.text(right, baseline, text, size=11.5, weight=weight, colour=colour, align="right", room=right)
            else:
                left = 16 if section == NAME else 8
                sheet.text(left, baseline, text, size=11.5, weight=weight, colour=colour, room=sheet.width - left)


class _TotalsView(QTableView):
    """The frozen line of totals."""

    def __init__(self, theme: Theme, model: TotalsModel, parse: Callable[[str], int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(WeekDelegate(theme, parse, self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Day totals"))

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

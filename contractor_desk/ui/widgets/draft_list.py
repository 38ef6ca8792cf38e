"""The drafts of a run: mark, client, total, what to know in a line below, and a tick for *reviewed* (picture 04).

``DraftList(theme)``; ``set_rows((DraftRow(key="nordlund", mark=Mark(letters="NB", slot=0), title="Nordlund Bygg AB",
amount="51 823,00", remark="Fee prorated", reviewed=False), …))``. A row without a tick (``reviewed`` None) is greyed if
it has no amount. Space and a click on the tick turn it; R marks the row and goes to the next that is not reviewed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.sheet import Mark, Sheet, on_cell

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_VALUE = Qt.ItemDataRole.UserRole
_HEIGHT, _TICK, _RIGHT = 56, 16, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """``tone`` colours the remark (warn); ``issued`` shows a check in front of it."""

    key: str
    mark: Mark
    title: str
    amount: str = ""
    remark: str = ""
    tone: str = ""
    reviewed: bool | None = None
    issued: bool = False


class DraftModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[DraftRow, ...] = ()

    def set_rows(self, rows: Sequence[DraftRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = 0) -> Any:
        row = self.rows[index.row()]
        if role == _VALUE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            ticked = {None: "", True: self.tr("reviewed"), False: self.tr("not reviewed")}[row.reviewed]
            return ", ".join(part for part in (row.title, row.amount, row.remark, ticked) if part)
        return None


class DraftList(QListView):
    """Signals: ``chosen(key)`` when another row is current, ``ticked(key)`` when its tick is to turn,
    ``review_asked(key)`` on R."""

    chosen = Signal(str)
    ticked = Signal(str)
    review_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = DraftModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_DraftDelegate(theme, self))
        self.setAccessibleName(self.tr("Bills of the month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setProperty("takes_space", True)
        self.setStyleSheet("QListView { background: transparent; }")
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def rows(self) -> tuple[DraftRow, ...]:
        return self._model.rows

    @property
    def current(self) -> str:
        """The key of the current row; empty without one."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else ""

    def set_rows(self, rows: Sequence[DraftRow]) -> None:
        """These rows are shown; the current row and the scroll place stay where the row is still there."""
        if tuple(rows) == self._model.rows:
            return
        current, scrolled = self.current, self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self._model.set_rows(rows)
        self.selectionModel().blockSignals(False)
        if current:
            self.select(current)
        self.verticalScrollBar().setValue(scrolled)

    def select(self, key: str) -> bool:
        """The row of that key is current and seen. False if there is none."""
        place = next((at for at, row in enumerate(self.rows) if row.key == key), -1)
        if place < 0:
            return False
        self.setCurrentIndex(self._model.index(place, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_R and self.current:
            self.review_asked.emit(self.current)
        elif plain and event.key() == Qt.Key.Key_Space and self.current:
            self.ticked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and self._model.rows[index.row()].reviewed is not None:
            left = self.viewport().width() - self._theme.px(_TICK + _RIGHT + 6)
            upper = place.y() - self.visualRect(index).top() < self._theme.px(34)
            if place.x() >= left and upper:
                self.ticked.emit(self._model.rows[index.row()].key)

    def _moved(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._model.rows[now.row()].key)


class _DraftDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: DraftList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_VALUE)
        if isinstance(row, DraftRow):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            with on_cell(painter, option.rect, self._theme, self._view.viewport()) as sheet:
                self._draw(sheet, row, selected, hovered)

    def _draw(self, sheet: Sheet, row: DraftRow, selected: bool, hovered: bool) -> None:
        if selected or hovered:
            sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="selected" if selected else "hover")
        sheet.rect(QRectF(0, sheet.height - 1, sheet.width, 1), fill="line")
        if selected:
            sheet.rect(QRectF(0, 0, 3, sheet.height - 1), fill="accent")
        grey = not row.amount
        sheet.mark(17, 10, row.mark)
        right = sheet.width - _RIGHT
        if row.reviewed is not None:
            self._draw_tick(sheet, QRectF(right - _TICK, 12, _TICK, _TICK), row.reviewed)
            right -= _TICK + 9
        if row.amount:
            amount = sheet.text(right, 24.5, row.amount, weight=600, align="right", tabular=True)
            right -= amount + 10
        sheet.text(
            48, 24.5, row.title, weight=400 if grey else 600, colour="text3" if grey else "text", room=right - 48
        )
        x = 48.0
        colour = row.tone or ("text2" if selected else "text3")
        if row.tone:
            sheet.icon("warning", row.tone, x, 33, 12)
            x += 18
        elif row.reviewed or row.issued:
            sheet.icon("check", "ok", x, 33, 12)
            x += 18
        sheet.text(x, 43, row.remark, size=11.5, colour=colour, room=sheet.width - _RIGHT - x)
        if selected and self._view.hasFocus():
            sheet.rect(QRectF(4, 1, sheet.width - 5, sheet.height - 3), line="focus", line_width=2, radius=4)

    @staticmethod
    def _draw_tick(sheet: Sheet, box: QRectF, on: bool) -> None:
        if not on:
            sheet.rect(box, fill="surface", line="borderStrong", radius=4)
            return
        sheet.rect(box, fill="accent", radius=4)
        sheet.icon("check", "onAccent", box.left() + 2, box.top() + 2, 12)

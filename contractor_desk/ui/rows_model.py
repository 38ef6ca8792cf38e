"""The one table model: rows of dataclasses, columns that say how a row is shown; sorting and filtering happen outside.

A short list is handed over whole (``set_rows``). A long one is a vector of ids and a loader of pages (``set_ids``), so
that a hundred thousand rows cost their ids and the pages that were looked at. Texts are made once a row and kept with
it; roles are compared as plain integers, which halves the painting of a page (tech.md 4).

    Column("Total", lambda row: formats.amount(row.total, row.currency), align="right", key="total")
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

# Roles as integers: comparing with the enumeration costs more than the rest of data().
_DISPLAY, _DECORATION, _TOOLTIP, _ALIGNMENT, _ACCESSIBLE = 0, 1, 3, 7, 11
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row itself, for delegates: ``index.data(ROW_ROLE)``."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ALIGNMENTS = {"left": _LEFT, "right": _RIGHT, "centre": _CENTRE}
PAGE, PAGES_KEPT = 256, 16


class Column(NamedTuple, Generic[R]):
    """One column. ``text`` makes the display text of a row, ``spoken`` what is read aloud where the cell is a glyph
    only.

    ``key`` names it for sorting: a column without one cannot be sorted. ``width`` in design pixels; 0 shares the room
    left by ``share``. A table that is narrower than ``least`` does without the column.
    """

    title: str
    text: Callable[[R], str]
    align: Literal["left", "right", "centre"] = "left"
    key: str = ""
    width: int = 0
    share: int = 1
    least: int = 0
    tooltip: Callable[[R], str] | None = None
    spoken: Callable[[R], str] | None = None


class RowsModel(QAbstractTableModel, Generic[R]):
    """Signals: ``sort_asked(key, descending)`` when a header is clicked; who reads the rows sorts them and hands them
    over.

    ``row_key`` gives what a row is known by, so that a selection can be found again after a refresh.
    """

    sort_asked = Signal(str, bool)

    def __init__(
        self, columns: Sequence[Column[R]], row_key: Callable[[R], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._row_key = row_key
        self._rows: Sequence[R] | None = ()
        self._ids: Sequence[int] = ()
        self._load: Callable[[Sequence[int]], Sequence[R]] = lambda _: ()
        self._pages: OrderedDict[int, list[tuple[R, tuple[str, ...]]]] = OrderedDict()
        self._count = 0

    @property
    def columns(self) -> tuple[Column[R], ...]:
        return tuple(self._columns)

    def set_rows(self, rows: Sequence[R]) -> None:
        """These rows, in this order, are shown."""
        self.beginResetModel()
        self._rows, self._ids, self._count = rows, (), len(rows)
        self._pages.clear()
        self.endResetModel()

    def set_ids(self, ids: Sequence[int], load: Callable[[Sequence[int]], Sequence[R]]) -> None:
        """The rows of these ids, in this order; ``load`` gives the rows of up to 256 ids, in the order asked."""
        self.beginResetModel()
        self._rows, self._ids, self._count, self._load = None, ids, len(ids), load
        self._pages.clear()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        self.beginResetModel()
        self._columns = list(columns)
        self._pages.clear()
        self.endResetModel()

    def row(self, place: int) -> R:
        """The row at that place, read if need be."""
        return self._page(place)[place % PAGE][0]

    def place_of(self, key: object) -> int:
        """Where the row of that key is; −1 if it is not among the rows at hand (of a long list, the pages kept)."""
        if self._rows is not None:
            return next((place for place, row in enumerate(self._rows) if self._row_key(row) == key), -1)
        for number, page in self._pages.items():
            for place, (row, _) in enumerate(page):
                if self._row_key(row) == key:
                    return number * PAGE + place
        return -1

    def key_at(self, place: int) -> object:
        return self._row_key(self.row(place))

    def forget(self, place: int) -> None:
        """The row at that place changed outside: it is read and painted again."""
        self._pages.pop(place // PAGE, None)
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = 0) -> Any:
        if role == _DISPLAY:
            place = index.row()
            page = self._pages.get(place // PAGE) or self._page(place)
            return page[place % PAGE][1][index.column()]
        if role == _ALIGNMENT:
            return _ALIGNMENTS[self._columns[index.column()].align]
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == _TOOLTIP:
            tooltip = self._columns[index.column()].tooltip
            return tooltip(self.row(index.row())) if tooltip is not None else None
        if role == _ACCESSIBLE:
            spoken = self._columns[index.column()].spoken
            return spoken(self.row(index.row())) if spoken is not None else self.data(index, _DISPLAY)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == _DISPLAY:
            return self._columns[section].title
        if role == _ALIGNMENT:
            return _ALIGNMENTS[self._columns[section].align]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns) and self._columns[column].key:
            self.sort_asked.emit(self._columns[column].key, order == Qt.SortOrder.DescendingOrder)

    def _page(self, place: int) -> list[tuple[R, tuple[str, ...]]]:
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            first = number * PAGE
            last = first + PAGE
            rows = self._rows[first:last] if self._rows is not None else self._load(self._ids[first:last])
            makers = [column.text for column in self._columns]
            page = self._pages[number] = [(row, tuple(make(row) for make in makers)) for row in rows]
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page

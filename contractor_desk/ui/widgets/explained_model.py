"""The rows of an invoice that explains itself as a tree for Qt: groups, their lines, the lines' entries.

An index holds the place of its row in one flat list, so that Qt never owns anything of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from contractor_desk.ui.widgets.invoice_lines import Explained, ExplainedGroup

Index = QModelIndex | QPersistentModelIndex
VALUE_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()
_TEXTS = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole))


@dataclass(slots=True)
class _Node:
    """``parent`` and ``children`` are places in the list; ``row`` its place among its siblings."""

    value: Explained
    parent: int
    row: int
    children: list[int] = field(default_factory=list)


class ExplainedModel(QAbstractItemModel):
    """``heads`` name the columns; the first is aligned left, those up to ``last_number`` right."""

    def __init__(self, heads: Sequence[str], last_number: int, parent: QObject) -> None:
        super().__init__(parent)
        self.groups: tuple[ExplainedGroup, ...] = ()
        self._heads, self._last_number = tuple(heads), last_number
        self._nodes: list[_Node] = []
        self._top: list[int] = []

    def set_groups(self, groups: Sequence[ExplainedGroup]) -> None:
        self.beginResetModel()
        self.groups = tuple(groups)
        self._nodes, self._top = [], []
        for group in groups:
            above = self._add(group, -1)
            for line in group.lines:
                place = self._add(line, above)
                for entry in line.entries:
                    self._add(entry, place)
        self.endResetModel()

    def _add(self, value: Explained, parent: int) -> int:
        siblings = self._top if parent < 0 else self._nodes[parent].children
        place = len(self._nodes)
        self._nodes.append(_Node(value, parent, len(siblings)))
        siblings.append(place)
        return place

    def _children(self, parent: Index) -> list[int]:
        if not parent.isValid():
            return self._top
        return self._nodes[parent.internalId()].children if parent.column() == 0 else []

    # Qt's side

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._children(parent)
        if not (0 <= row < len(children) and 0 <= column < len(self._heads)):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = _NOWHERE) -> Any:
        above = self._nodes[index.internalId()].parent if index.isValid() else -1
        return self.createIndex(self._nodes[above].row, 0, above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._children(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._heads)

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid():
            return None
        value = self._nodes[index.internalId()].value
        if role == VALUE_ROLE:
            return value
        return value.cells[index.column()] if role in _TEXTS else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            number = 0 < section <= self._last_number
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

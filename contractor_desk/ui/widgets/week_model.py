"""The week table's rows for Qt: a line for each agreement, a line for each service, a line to add one, and the
totals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.widgets.week_rows import DAYS, Week, WeekCell, WeekGroup, WeekRow

Index = QModelIndex | QPersistentModelIndex
NAME, SCOPE, FIRST_DAY, TOTAL = 0, 1, 2, 2 + DAYS
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: of an agreement (no row), of a service, or the one to add a row (neither)."""

    group: WeekGroup | None = None
    row: WeekRow | None = None

    @property
    def adds(self) -> bool:
        return self.group is None

    @property
    def heads(self) -> bool:
        return self.group is not None and self.row is None


class WeekModel(QAbstractTableModel):
    """Signals: ``edited(row_id, day, seconds)`` with None for an emptied cell; ``added(text)`` from the last line."""

    edited = Signal(str, int, object)
    added = Signal(str)

    def __init__(self, formats: Formats, week: Week, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = formats
        self.week = week
        self.lines: list[Line] = _lines(week)

    def set_week(self, week: Week) -> None:
        """This week is shown; if it has the same lines, cells only are told to have changed."""
        lines = _lines(week)
        if [_identity(line) for line in lines] == [_identity(line) for line in self.lines]:
            self.week, self.lines = week, lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, TOTAL))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, TOTAL)
        else:
            self.beginResetModel()
            self.week, self.lines = week, lines
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else TOTAL + 1

    def cell(self, index: Index) -> WeekCell | None:
        """The cell of a service on a day, if the index is one."""
        row = self.lines[index.row()].row
        return row.cells[index.column() - FIRST_DAY] if row and FIRST_DAY <= index.column() < TOTAL else None

    def index_of(self, row_id: str, day: int) -> QModelIndex:
        """The index of that cell; an invalid one if the week has no such row."""
        for at, line in enumerate(self.lines):
            if line.row is not None and line.row.row_id == row_id:
                return self.index(at, FIRST_DAY + day)
        return QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled
        cell = self.cell(index)
        if cell is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable
        if (cell is not None and not cell.why_locked) or (self.lines[index.row()].adds and index.column() == NAME):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if FIRST_DAY <= section < TOTAL:
                return self.week.days[section - FIRST_DAY].label
            return {NAME: self.tr("Agreement and service"), SCOPE: self.tr("Scope"), TOTAL: self.tr("Total")}[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index, role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= FIRST_DAY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(index)
        if role == Qt.ItemDataRole.ToolTipRole and (cell := self.cell(index)):
            return cell.why_locked or cell.note or None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Seconds (None, 0: empty) for a cell, text for the last line; what changes is asked for by a signal."""
        line = self.lines[index.row()]
        if line.adds:
            if str(value).strip():
                self.added.emit(str(value).strip())
            return True
        cell = self.cell(index)
        if cell is None or line.row is None:
            return False
        seconds = value or None
        if seconds != (cell.seconds or None):
            self.edited.emit(line.row.row_id, index.column() - FIRST_DAY, seconds)
        return True

    def _text(self, index: Index, editing: bool) -> str:
        line, column, hours = self.lines[index.row()], index.column(), self.formats.hours
        if line.group is None:
            return self.tr("Add a row: type client or service") if column == NAME and not editing else ""
        if line.row is None:
            if column == NAME:
                return line.group.name
            if column == TOTAL:
                return hours(sum(row.seconds for row in line.group.rows))
            if FIRST_DAY <= column < TOTAL:
                seconds = line.group.seconds_on(column - FIRST_DAY)
                return hours(seconds) if seconds else "" if self.week.days[column - FIRST_DAY].off else "–"
            return ""
        if column in (NAME, SCOPE):
            return line.row.name if column == NAME else line.row.scope_label
        if column == TOTAL:
            return hours(line.row.seconds)
        seconds_of_cell = line.row.cells[column - FIRST_DAY].seconds
        return hours(seconds_of_cell) if seconds_of_cell else ""

    def _sentence(self, index: Index) -> str:
        line, text = self.lines[index.row()], self._text(index, False)
        if line.group is None or not FIRST_DAY <= index.column() < TOTAL:
            return text
        name = line.row.name if line.row is not None else line.group.name
        parts = [name, self.week.days[index.column() - FIRST_DAY].name, text or self.tr("empty")]
        cell = self.cell(index)
        if cell is not None and cell.count > 1:
            parts.append(self.tr("{n} entries").format(n=cell.count))
        if cell is not None and cell.running:
            parts.append(self.tr("timer running"))
        if cell is not None and cell.why_locked:
            parts.append(cell.why_locked)
        return ", ".join(parts)


class TotalsModel(QAbstractTableModel):
    """The one line of day totals below the table."""

    def __init__(self, source: WeekModel) -> None:
        super().__init__(source)
        self.source = source
        source.dataChanged.connect(self._follow)
        source.modelReset.connect(self._follow)

    def _follow(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(0, TOTAL))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else TOTAL + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        week, column, hours = self.source.week, index.column(), self.source.formats.hours
        if column == NAME:
            return self.tr("Day total")
        if column == SCOPE:
            return self.tr("target {hours}").format(hours=hours(week.target_seconds)) if week.target_seconds else ""
        if column == TOTAL:
            return hours(week.seconds)
        seconds = week.seconds_on(column - FIRST_DAY)
        return hours(seconds) if seconds else "" if week.days[column - FIRST_DAY].off else "–"


def _lines(week: Week) -> list[Line]:
    found: list[Line] = []
    for group in week.groups:
        found.append(Line(group))
        found += [Line(group, row) for row in group.rows]
    return [*found, Line()]


def _identity(line: Line) -> tuple[str, str]:
    return (line.group.key if line.group else "", line.row.row_id if line.row else "")

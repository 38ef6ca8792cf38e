"""A list under headings, as at the left of Agreements, Contractors and Decisions (pictures 03, 06, 13).

``GroupedList(theme, [Heading("Retainers"), Item(key="nordlund", mark=Mark(letters="NB", slot=0), title="Nordlund Bygg
AB", subtitle="IT Care, 4 + 1 + 1 years", status="5 d", tone="warn", term=MiniTerm(gone=0.98, option_share=0.3,
tone="warn"))])``. An item with a ``figure`` has three lines (13): figure beside the title, term and status below.
Headings are passed over by the arrow keys; ``chosen(key)`` follows the current item, ``opened(key)`` Enter and a
double click.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.mini_term import WIDTH, MiniTerm, paint_mini_term
from contractor_desk.ui.widgets.sheet import Sheet, on_cell

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEADING, _TWO_LINES, _THREE_LINES = 29, 54, 72


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group, with a count at the right if given."""

    text: str
    count: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """``status`` stands right in the colour of ``tone``, bold unless that is a grey (text2, text3)."""

    key: str
    title: str
    mark: Mark | None = None
    subtitle: str = ""
    status: str = ""
    tone: str = "text3"
    figure: str = ""
    term: MiniTerm | None = None

    @property
    def sentence(self) -> str:
        return ", ".join(part for part in (self.title, self.subtitle, self.figure, self.status) if part)


Entry = Heading | Item


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        same = [_identity(entry) for entry in entries] == [_identity(entry) for entry in self.entries]
        if same:
            self.entries = tuple(entries)
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.entries[index.row()], Item):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text if isinstance(entry, Heading) else entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.text if isinstance(entry, Heading) else entry.sentence
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(entry, Item) and entry.term is not None:
            return entry.term.sentence
        return None


def _identity(entry: Entry) -> str:
    return f"# {entry.text}" if isinstance(entry, Heading) else entry.key


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._entry(index)
        high = _HEADING if isinstance(entry, Heading) else _THREE_LINES if entry.figure else _TWO_LINES
        return QSize(self._theme.px(160), self._theme.px(high))

    def _entry(self, index: Index) -> Entry:
        model = index.model()
        assert isinstance(model, _Entries)
        return model.entries[index.row()]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._entry(index)
        state = option.state
        with on_cell(painter, option.rect, self._theme, self._view.viewport()) as sheet:
            if isinstance(entry, Heading):
                sheet.text(16, 21, entry.text, size=11.5, weight=500, colour="text3", room=sheet.width - 60)
                sheet.text(sheet.width - 16, 21, entry.count, size=11.5, weight=500, colour="text3", align="right")
                return
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            box = QRectF(8, 0, sheet.width - 16, sheet.height)
            if chosen or state & QStyle.StateFlag.State_MouseOver:
                sheet.rect(box, fill="selected" if chosen else "hover", radius=6)
            self._item(sheet, entry, chosen)
            if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
                sheet.rect(box.adjusted(0, 1, 0, -1), line="focus", line_width=2, radius=6)

    @staticmethod
    def _item(sheet: Sheet, item: Item, chosen: bool) -> None:
        right, x = sheet.width - 16, 16.0
        quiet = "text2" if chosen else "text3"
        if item.mark is not None:
            sheet.mark(x, 7, item.mark)
            x += 31
        tone = quiet if item.tone in ("text2", "text3") else item.tone
        weight = 400 if item.tone in ("text2", "text3") else 600
        if item.figure:
            taken = sheet.text(right, 21, item.figure, size=12, weight=600, align="right", tabular=True) + 8
            sheet.text(x, 41, item.subtitle, size=11.5, colour=quiet, room=right - x)
            if item.term is not None:
                paint_mini_term(sheet, x, 52, item.term)
            room = right - x - (WIDTH + 8 if item.term is not None else 0)
            sheet.text(right, 59, item.status, size=11.5, weight=weight, colour=tone, align="right", room=room)
        elif item.term is not None:
            taken = WIDTH + 9
            paint_mini_term(sheet, right - WIDTH, 14, item.term)
            width = sheet.text(
                right, 41, item.status, size=11.5, weight=weight, colour=tone, align="right", tabular=True
            )
            sheet.text(x, 41, item.subtitle, size=11.5, colour=quiet, room=right - x - width - (9 if width else 0))
        else:
            taken = (
                sheet.text(right, 21, item.status, size=12, weight=600, colour=tone, align="right", tabular=True) + 9
            )
            sheet.text(x, 41, item.subtitle, size=11.5, colour=quiet, room=right - x)
        sheet.text(x, 22, item.title, weight=600, room=right - x - taken)


class GroupedList(QListView):
    """Signals: ``chosen(key)`` when another item is current, ``opened(key)`` for Enter and a double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, theme: Theme, entries: Sequence[Entry] = (), name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._entries = _Entries(self)
        self.setModel(self._entries)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.activated.connect(self._open)
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """These entries; the item that was current stays so if it is still there. Nothing is signalled for that."""
        key = self.current
        self._entries.set_entries(entries)
        if key is not None and key != self.current:
            self.set_current(key)

    @property
    def current(self) -> str | None:
        """The key of the current item."""
        index = self.currentIndex()
        entry = self._entries.entries[index.row()] if index.isValid() else None
        return entry.key if isinstance(entry, Item) else None

    def set_current(self, key: str) -> bool:
        """That item is current; nothing is signalled. False if there is none of that key."""
        for row, entry in enumerate(self._entries.entries):
            if isinstance(entry, Item) and entry.key == key:
                blocked = self.blockSignals(True)
                self.setCurrentIndex(self._entries.index(row))
                self.blockSignals(blocked)
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = self._entries.entries[current.row()] if current.isValid() else None
        if isinstance(entry, Item):
            self.chosen.emit(entry.key)

    def _open(self, index: QModelIndex) -> None:
        entry = self._entries.entries[index.row()]
        if isinstance(entry, Item):
            self.opened.emit(entry.key)

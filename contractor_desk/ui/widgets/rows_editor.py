"""A list of rows that are edited in place: add, remove, and (where the order counts) move by drag or Alt+↑ ↓.

What options, scope and surcharges have in common (pictures 15-2 and 15-4). A subclass makes its rows; a row holds
editors by the names of the book format, so that a flaw's place (``[1].hours``) finds its editor:
``set_errors({"[1].hours": "How many hours a month?"})`` frames it in red with the sentence under the row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.entry import Typed
from contractor_desk.ui.widgets.labels import Icon, label, retone
from contractor_desk.ui.widgets.sheet import Sheet

T = TypeVar("T")
_PLACE = re.compile(r"\[(\d+)\](?:\.(\w+))?")


class Grip(QWidget):
    """The dots by which a row is dragged. Signals: ``dragged(y)`` in global coordinates, ``dropped()``."""

    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(theme.px(16), theme.px(26))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag, or Alt+↑ and Alt+↓"))
        self.setAccessibleName(self.tr("Move this row"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self._theme.scale
        painter.scale(scale, scale)
        sheet = Sheet(painter, self, self._theme, self.width() / scale, self.height() / scale)
        sheet.icon("grip", "text3", 0, sheet.height / 2 - 6.5, 13)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit()


class MutedButton(Button):
    """A small square with a grey icon, that does not shout from every row."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon=icon, kind="quiet", small=True, name=name, parent=parent)

    def _ink(self) -> QColor:
        strong = self.underMouse() or self.hasFocus()
        return self._theme.color("text" if strong else "text3")


class EditorRow(QFrame, Generic[T]):
    """One row. Subclasses fill ``editors`` (by field name) and ``cells`` (left to right), then say ``value``. Further
    field names of an editor stand in ``also``.

    Signals: ``changed()``, ``left()`` when the focus leaves an editor, ``remove_asked()``, ``move_asked(steps)``.
    """

    changed = Signal()
    left = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.editors: dict[str, QWidget] = {}
        self.also: dict[str, str] = {}
        self.cells: list[QWidget] = []
        self._wrong: dict[str, str] = {}
        self.grip: Grip | None = None
        self.remove = MutedButton(theme, "delete", self.tr("Remove"))
        self.remove.clicked.connect(self.remove_asked)

    def value(self) -> T:
        """What is typed. Raises ValueError if something cannot be read."""
        raise NotImplementedError

    def lay_out(self, widths: Sequence[float], *, height: float, movable: bool) -> None:
        """The cells stand below their heads (a width of 0 takes what is left); called once, by the editor."""
        px = self.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(0)
        if movable:
            self.grip = Grip(self.theme, self)
            row.addWidget(self.grip)
            row.addSpacing(px(10))
        for width, cell in zip(widths, self.cells, strict=True):
            cell.setMinimumHeight(px(height - 5))
            if width:
                cell.setFixedWidth(px(width - 8))
                row.addWidget(cell)
            else:
                row.addWidget(cell, 1)
            row.addSpacing(px(8))
        row.addWidget(self.remove)
        column.addLayout(row)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(0)
        column.addLayout(self.below)
        self._errors = QWidget(self)
        line = QHBoxLayout(self._errors)
        line.setContentsMargins(0, 0, 0, px(5))
        line.setSpacing(px(5))
        line.addWidget(Icon(self.theme, "warning", "danger", 13), 0, Qt.AlignmentFlag.AlignTop)
        self._sentence = label("", "error", wrap=True)
        line.addWidget(self._sentence, 1)
        self._errors.hide()
        column.addWidget(self._errors)
        rule = QFrame(self)
        rule.setProperty("part", "line")
        column.addWidget(rule)
        for editor in self.editors.values():
            editor.installEventFilter(self)

    def unreadable(self) -> dict[str, str]:
        """Field names of what cannot be read, with the sentence."""
        found = {}
        for name, editor in self.editors.items():
            if isinstance(editor, Typed) and editor.isVisibleTo(self) and not editor.readable():
                found[name] = self.tr("“{text}” is not a number").format(text=editor.text().strip())
        return found

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Sentences by field name (an empty name: the row as a whole); none takes them away."""
        errors = {self.also.get(name, name): sentence for name, sentence in errors.items()}
        self._wrong = dict(errors)
        for name, editor in self.editors.items():
            wrong = name in errors
            retone(editor, "wrong", wrong)
            editor.setAccessibleDescription(errors.get(name, ""))
        sentence = " ".join(dict.fromkeys(errors.values()))
        self._sentence.setText(sentence)
        self._errors.setVisible(bool(sentence))

    @property
    def errors(self) -> dict[str, str]:
        return dict(self._wrong)

    def first_editor(self) -> QWidget | None:
        return next((editor for editor in self.editors.values() if editor.isVisibleTo(self)), None)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from left to right; what removes the row is the last."""
        found = []
        items = (self.below.itemAt(at) for at in range(self.below.count()))
        for cell in [*self.cells, *(item.widget() for item in items if item is not None)]:
            found += _stops(cell) if cell is not None else []
        return [*found, self.remove]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.grip is not None:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_asked.emit(step)
                return True
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


def _stops(widget: QWidget) -> list[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [widget]
    children = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    return [stop for child in children for stop in _stops(child)]


class RowsEditor(QWidget, Generic[T]):
    """Signals: ``changed()`` when the user changed something, ``left()`` when an editor is left (the time to check)."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        widths: Sequence[float],
        *,
        row_height: float = 31,
        movable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._widths = tuple(widths)
        self._row_height = row_height
        self._movable = movable
        self._rows: list[EditorRow[T]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        px = theme.px
        self.head = QHBoxLayout()
        self.head.setSpacing(px(10))
        self.title = label("", "section")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.add = Button(theme, "", icon="plus", kind="quiet", small=True)
        self.add.clicked.connect(self.add_row)
        self.head.addWidget(self.add)
        self._heads = QWidget(self)
        heads = QHBoxLayout(self._heads)
        heads.setContentsMargins(px(26) if movable else 0, px(2), px(26), px(4))
        heads.setSpacing(0)
        self._names = [label("", "group") for _ in self._widths]
        for width, name in zip(self._widths, self._names, strict=True):
            if width:
                name.setFixedWidth(px(width))
            heads.addWidget(name, 0 if width else 1)
        rule = QFrame(self)
        rule.setProperty("part", "line")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self._heads)
        column.addWidget(rule)
        column.addLayout(self._list)

    def set_words(self, title: str, heads: Sequence[str], add: str) -> None:
        """The title, a head for each column (an empty one lets the head before it run on), and what adds a row."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.add.setText(add)
        self.add.setAccessibleName(add)
        for at, (name, head) in enumerate(zip(self._names, heads, strict=True)):
            following = list(heads[at + 1 :])
            empty = next((place for place, text in enumerate(following) if text), len(following)) if head else 0
            widths = self._widths[at : at + 1 + empty]
            if all(widths):
                name.setFixedWidth(self.theme.px(sum(widths)))
            name.setText(head)
            name.setVisible(bool(head) or not any(heads[:at]))

    # ---- what subclasses make -----------------------------------------------------------------------------------

    def make_row(self, value: T | None) -> EditorRow[T]:
        """A row for the value; None: a new one with sensible beginnings."""
        raise NotImplementedError

    def renumbered(self) -> None:
        """Rows were added, removed or moved."""

    # ---- values -------------------------------------------------------------------------------------------------

    def set_values(self, values: Sequence[T]) -> None:
        """These rows; nothing is signalled."""
        for row in self._rows:
            self._drop(row)
        self._rows = []
        for value in values:
            self._append(self.make_row(value))
        self._renumber()

    def values(self) -> tuple[T, ...]:
        """What is typed, in order. Raises ValueError if something cannot be read (then see ``check``)."""
        return tuple(row.value() for row in self._rows)

    def rows(self) -> tuple[EditorRow[T], ...]:
        return tuple(self._rows)

    def check(self) -> bool:
        """True if everything can be read; else what cannot is framed red with its sentence."""
        fine = True
        for row in self._rows:
            unreadable = row.unreadable()
            if unreadable:
                row.set_errors({**row.errors, **unreadable})
                fine = False
        return fine

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Sentences by place: ``[1].hours`` for an editor, ``[1]`` for a row. Places that are elsewhere are passed
        over.
        """
        by_row: dict[int, dict[str, str]] = {}
        for place, sentence in errors.items():
            if found := _PLACE.fullmatch(place):
                by_row.setdefault(int(found[1]), {})[found[2] or ""] = sentence
        for at, row in enumerate(self._rows):
            row.set_errors({**row.unreadable(), **by_row.get(at, {})})

    def focus_error(self) -> bool:
        """The focus goes to the first editor that is wrong. False if none is."""
        for row in self._rows:
            for name in row.errors:
                editor = row.editors.get(name) or row.first_editor()
                if editor is not None:
                    editor.setFocus(Qt.FocusReason.OtherFocusReason)
                    return True
        return False

    # ---- rows ---------------------------------------------------------------------------------------------------

    def add_row(self) -> None:
        """A new row stands last and has the focus."""
        row = self.make_row(None)
        self._append(row)
        self._renumber()
        first = row.first_editor()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def remove_row(self, row: EditorRow[T]) -> None:
        """The row is gone; the focus goes to the row in its place, or to *Add*."""
        at = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        self._renumber()
        beside = self._rows[min(at, len(self._rows) - 1)].remove if self._rows else self.add
        beside.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def move_row(self, row: EditorRow[T], steps: int) -> None:
        """The row stands that many places further down (or up), as far as there are places."""
        at = self._rows.index(row)
        to = max(0, min(len(self._rows) - 1, at + steps))
        if to == at:
            return
        self._rows.insert(to, self._rows.pop(at))
        self._list.removeWidget(row)
        self._list.insertWidget(to, row)
        self._renumber()
        self.changed.emit()

    def _append(self, row: EditorRow[T]) -> None:
        row.lay_out(self._widths, height=self._row_height, movable=self._movable)
        row.changed.connect(self.changed)
        row.left.connect(self._leave)
        row.remove_asked.connect(lambda: self.remove_row(row))
        row.move_asked.connect(lambda steps: self.move_row(row, steps))
        if row.grip is not None:
            row.grip.dragged.connect(lambda y: self._drag(row, y))
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()

    def _drop(self, row: EditorRow[T]) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _renumber(self) -> None:
        self._heads.setVisible(bool(self._rows))
        stops: list[QWidget] = [self.add]
        for row in self._rows:
            stops += row.stops()
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)
        self.renumbered()
        self.updateGeometry()

    def _leave(self) -> None:
        self.check()
        self.left.emit()

    def _drag(self, row: EditorRow[T], y: int) -> None:
        """The row changes places as soon as the pointer is past the middle of its neighbour."""
        at = self._rows.index(row)
        here = self.mapFromGlobal(QPoint(0, y)).y()
        if at > 0 and here < self._rows[at - 1].geometry().center().y():
            self.move_row(row, -1)
        elif at < len(self._rows) - 1 and here > self._rows[at + 1].geometry().center().y():
            self.move_row(row, 1)

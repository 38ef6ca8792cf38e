"""How the cells of the week table are painted and typed into.

A cell is typed into in place: ``1:15``, ``1,25``, ``1.25`` and ``75m`` are the same. Enter, Tab and ↑ ↓ take what was
typed and go on; Esc leaves it. What is no time keeps the editor open, framed in red, with the sentence that says so.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.sheet import Sheet, on_cell
from contractor_desk.ui.widgets.week_model import FIRST_DAY, NAME, SCOPE, TOTAL, Index, TotalsModel, WeekModel

_SCOPE_COLOURS = {
    "in": "ok",
    "limited": "info",
    "billable": "text",
    "out": "warn",
    "excluded": "warn",
    "after": "night",
}
_DAY_SECONDS = 24 * 3600
_DOWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class WeekDelegate(QStyledItemDelegate):
    """Signals: ``left(step_down, step_right)`` after a cell was typed into and the next one is wanted."""

    left = Signal(int, int)

    def __init__(self, theme: Theme, parse: Callable[[str], int], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._parse = parse
        self._view = view

    # ---- painting -----------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        with on_cell(painter, option.rect, self._theme, self._view.viewport()) as sheet:
            if isinstance(model, WeekModel):
                self._paint_cell(sheet, model, index)
            elif isinstance(model, TotalsModel):
                self._paint_total(sheet, index)

    def _paint_cell(self, sheet: Sheet, model: WeekModel, index: Index) -> None:
        line, column = model.lines[index.row()], index.column()
        text = str(index.data() or "")
        baseline = sheet.height / 2 + 4.7
        head = line.heads
        sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="sunken" if head else "surface")
        sheet.rect(QRectF(0, sheet.height - 1, sheet.width, 1), fill="line")
        if column == NAME:
            self._paint_name(sheet, model, index, baseline)
        elif column == SCOPE and line.row is not None:
            scope = line.row.scope
            sheet.tag(8, baseline - 0.5, scope, text, _SCOPE_COLOURS[scope])
        elif column >= FIRST_DAY:
            cell = model.cell(index)
            colour, weight = ("text2", 600) if head and column != TOTAL else ("text", 600 if head else 400)
            if cell is not None and cell.running:
                colour, weight = "danger", 600
            elif cell is not None and cell.why_locked:
                colour = "text3"
            right = sheet.width - (16 if column == TOTAL else 8)
            taken = sheet.text(right, baseline, text, colour=colour, weight=weight, align="right", tabular=True)
            if cell is not None and cell.count > 1:
                sheet.text(right - taken - 7, baseline, f"({cell.count})", size=11, colour="text3", align="right")
        if index == self._view.currentIndex() and self._view.hasFocus() and (model.cell(index) or line.adds):
            sheet.rect(QRectF(0, 0, sheet.width, sheet.height - 1), line="focus", line_width=2)

    def _paint_name(self, sheet: Sheet, model: WeekModel, index: Index, baseline: float) -> None:
        line, text = model.lines[index.row()], str(index.data() or "")
        if line.heads and line.group is not None:
            sheet.mark(16, sheet.height / 2 - 10.5, line.group.mark)
            sheet.text(46, baseline, text, weight=600, room=sheet.width - 50)
        else:
            sheet.text(46, baseline, text, colour="text3" if line.adds else "text", room=sheet.width - 50)

    def _paint_total(self, sheet: Sheet, index: Index) -> None:
        column, text = index.column(), str(index.data() or "")
        baseline = sheet.height / 2 + 5
        sheet.rect(QRectF(0, 0, sheet.width, sheet.height), fill="sunken")
        if column == NAME:
            sheet.text(16, baseline, text, weight=600)
        elif column == SCOPE:
            sheet.text(8, baseline, text, colour="text3", room=sheet.width - 12)
        else:
            size = 14 if column == TOTAL else 13
            right = sheet.width - (16 if column == TOTAL else 8)
            sheet.text(right, baseline, text, size=size, weight=600, align="right", tabular=True)

    # ---- typing -------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(self._theme, parent)
        model = index.model()
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        if isinstance(model, WeekModel) and model.lines[index.row()].adds:
            editor.setPlaceholderText(str(index.data()))
            editor.setTextMargins(self._theme.px(44), 0, 0, 0)
            completer = QCompleter([candidate.text for candidate in model.week.candidates], editor)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.activated.connect(lambda: self._take(editor), Qt.ConnectionType.QueuedConnection)
            editor.setCompleter(completer)
        else:
            cell = model.cell(index) if isinstance(model, WeekModel) else None
            if cell is not None and cell.count > 1:
                text = self.tr("The sum of {n} entries: the last one takes the difference. The list shows each.")
                editor.explain(text.format(n=cell.count))
            editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            editor.setTextMargins(0, 0, self._theme.px(4), 0)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, CellEditor) or not isinstance(model, WeekModel):
            return
        if model.lines[index.row()].adds:
            model.setData(index, editor.text())
        elif not self.refusal(editor.text()):
            model.setData(index, self._seconds(editor.text()))

    def _seconds(self, text: str) -> int | None:
        return self._parse(text) if text.strip() else None

    def refusal(self, text: str) -> str:
        """Why that text cannot be the time of a day; empty if it can."""
        try:
            seconds = self._seconds(text)
        except ValueError:
            return self.tr("“{text}” is not a time: type 1:15, 1,25 or 75m").format(text=text.strip())
        if seconds is not None and seconds > _DAY_SECONDS:
            return self.tr("A day has 24 hours")
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, CellEditor):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _step(event)
            popup = watched.completer().popup() if watched.completer() else None
            if popup is not None and popup.isVisible() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                return False
            if step is not None:
                if self._take(watched):
                    self.left.emit(*step)
                return True
        if event.type() == QEvent.Type.FocusOut and watched.completer() is None and self.refusal(watched.text()):
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            return True
        return super().eventFilter(watched, event)

    def _take(self, editor: CellEditor) -> bool:
        """What was typed is taken and the editor closed; False if it is no time, which the editor then shows."""
        why = "" if editor.completer() is not None else self.refusal(editor.text())
        editor.set_wrong(why)
        if why:
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return True


class CellEditor(QLineEdit):
    """A line to type into that fills its cell, framed in the focus colour or, with a sentence, in red."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.wrong = self._explained = ""
        self.setFont(theme.font("body", tabular=True))
        self.setFrame(False)
        self.set_wrong("")
        self.textEdited.connect(lambda: self.set_wrong(""))

    def explain(self, text: str) -> None:
        """The sentence stands below the cell while one types, unless something is wrong with what is typed."""
        self._explained = text
        self.setAccessibleDescription(text)
        QTimer.singleShot(0, self, lambda: self.set_wrong(self.wrong))

    def set_wrong(self, why: str) -> None:
        """The frame is red and the sentence is shown; an empty one takes both away."""
        self.wrong = why
        colour = self._theme.color("danger" if why else "focus").name()
        ground, text = self._theme.color("surface").name(), self._theme.color("text").name()
        self.setStyleSheet(
            f"QLineEdit, QLineEdit:focus {{ border: 2px solid {colour}; border-radius: 0; padding: 0 2px;"
            f" min-height: 0; background: {ground}; color: {text}; }}"
        )
        below = why or self._explained
        self.setAccessibleDescription(below)
        if below and self.isVisible():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), below, self)
        else:
            QToolTip.hideText()


def _step(event: QKeyEvent) -> tuple[int, int] | None:
    """Down and right steps that the key asks for when a cell has been typed into."""
    key = event.key()
    if key in _DOWN_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 1, 0
    if key == Qt.Key.Key_Up:
        return -1, 0
    if key == Qt.Key.Key_Tab:
        return 0, 1
    if key == Qt.Key.Key_Backtab:
        return 0, -1
    return None

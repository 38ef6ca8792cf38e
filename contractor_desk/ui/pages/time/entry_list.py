"""The list of all entries: search as one types, filters, order by the head of a column, and what can be done to the
selected ones.

Ids are read beside the window and rows page by page, so that a hundred thousand entries do not stall it; what the bills
say of the rows that can be seen follows in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QToolTip, QVBoxLayout, QWidget
from shiboken6 import isValid

from contractor_desk.core.errors import DeskError
from contractor_desk.desk import frame, quick, time
from contractor_desk.desk.entry_list import EntryFilter, EntryRow, Listed, Order, entry_of, entry_rows, listed, waiting
from contractor_desk.desk.scopes import EntryScope, scopes_of
from contractor_desk.desk.verdicts import EntryVerdict, entry_verdict
from contractor_desk.ui.dialogs.record_yes import RecordYesDialog
from contractor_desk.ui.dialogs.split_entry import SplitEntryDialog
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.time.entry_columns import EntryDelegate, entry_columns
from contractor_desk.ui.rows_model import RowsModel
from contractor_desk.ui.source_text import counted
from contractor_desk.ui.verdict_words import scope_reason
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.reflow import Beside
from contractor_desk.ui.widgets.segments import FilterChips, Option
from contractor_desk.ui.widgets.states import EmptyState
from contractor_desk.ui.widgets.table import RowsTable

TYPING_MS, SCROLLING_MS = 90, 120
_AT_ONCE = 256
"""So many rows at most are looked up what the bills say of them."""


class EntryList(QWidget):
    """Signals: ``counted(entries, seconds)`` of what is listed."""

    counted = Signal(int, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filter = EntryFilter()
        self._order: Order = "when"
        self._descending = True
        self._scopes: dict[str, EntryScope] = {}
        self._asked = 0
        self._rating = False
        self._reasons: dict[str, str] = {}
        theme, px = context.theme, context.theme.px
        self.search = Entry(theme, icon="search", placeholder=self.tr("Search notes, services, agreements, workers"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search entries"))
        self.search.textChanged.connect(self._search_soon)
        self.states = FilterChips(
            theme,
            [
                Option("", self.tr("All")), Option("open", self.tr("Not billed")),
                Option("waiting", self.tr("Awaiting approval")), Option("invoiced", self.tr("On an invoice")),
            ],
            self.tr("State"),
        )  # fmt: skip
        self.states.chosen.connect(self._choose_state)
        self._services = {
            service.key: service.name_in(context.formats.language) for service in context.desk.ask(quick.services)
        }
        names = {other.agreement: other.name for other in context.desk.ask(frame.other_parties)}
        columns = entry_columns(context, self._services, names, self._reason, self._kind)
        self._model = RowsModel[EntryRow](columns, lambda row: row.key, self)
        self._model.sort_asked.connect(self._sort)
        self.table = _EntryTable(theme, self._model, self.tr("Entries"), row_height=34, many=True)
        self.table.setItemDelegate(EntryDelegate(context, self._kind, self.table))
        self.table.opened.connect(self._open)
        self.table.delete_asked.connect(self.delete)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.table.verticalScrollBar().valueChanged.connect(self._rate_soon)
        self.table.show_sorted("when", True)
        self.empty = EmptyState(theme, "search", "", "", filled=False)
        self.empty.asked.connect(self.clear_filter)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.read)
        self._scrolling = QTimer(self, singleShot=True, interval=SCROLLING_MS)
        self._scrolling.timeout.connect(self._rate)
        self._lay_out(px(12))

    def _lay_out(self, gap: int) -> None:
        theme = self._context.theme
        self.search.setMinimumWidth(theme.px(280))
        head = Beside(theme, (self.search, 1), (self.states, 0), gap=12)
        card = Card(theme)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        card.body.addWidget(pages)
        self.selected = label("", "strong")
        self.why = Elided("", "secondary")
        self.approve = Button(theme, self.tr("Record yes…"), small=True)
        self.approve.clicked.connect(self.record_yes)
        self.ask = Button(theme, self.tr("Ask for approval"), small=True)
        self.ask.clicked.connect(self.ask_approval)
        self.split = Button(theme, self.tr("Split…"), small=True)
        self.split.clicked.connect(self.split_current)
        self.remove = Button(theme, self.tr("Delete"), icon="delete", kind="danger", small=True)
        self.remove.clicked.connect(self.delete)
        foot = card.add_foot()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.selected)
        foot.addWidget(self.why, 1)
        for button in (self.ask, self.approve, self.split, self.remove):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, gap)
        column.setSpacing(gap)
        column.addWidget(head)
        column.addWidget(card, 1)
        self._show_selection()

    # What is listed

    def set_agreement(self, agreement: str | None) -> None:
        if agreement != self._filter.agreement:
            self._filter = replace(self._filter, agreement=agreement)
            self.read()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Only these entries are listed until the filter is cleared."""
        self._filter = EntryFilter(keys=tuple(keys))
        self.states.set_current("")
        self.search.setText("")
        self.read()

    def clear_filter(self) -> None:
        """All entries are listed again."""
        self._filter = EntryFilter(agreement=self._filter.agreement)
        self.states.set_current("")
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.read()

    @property
    def filtered(self) -> bool:
        return self._filter != EntryFilter(agreement=self._filter.agreement)

    @property
    def chosen(self) -> bool:
        """Only some entries are listed, of which somebody gave the keys."""
        return bool(self._filter.keys)

    def read(self) -> None:
        """The list is read again beside the window; the selection stays."""
        self._typing.stop()
        self._scopes.clear()
        self._reasons.clear()
        self._asked += 1
        number, desk, today = self._asked, self._context.desk, self._context.clock.today()
        chosen = replace(self._filter, text=self.search.text().strip())
        order, descending, only_waiting = self._order, self._descending, self.states.current == "waiting"

        def find(_: object) -> Listed:
            wanted = replace(chosen, keys=desk.ask(waiting, today) or ("",)) if only_waiting else chosen
            found: Listed = desk.ask(listed, wanted, order, descending=descending)
            return found

        self._context.jobs.run(find, done=partial(self._take, number), failed=self._context.shell.show_error)

    def _take(self, number: int, found: Listed) -> None:
        if number != self._asked:
            return
        desk = self._context.desk
        with self.table.keep_place():
            self._model.set_ids(found.ids, lambda ids: desk.ask(entry_rows, ids))
        self.counted.emit(found.totals.entries, found.totals.seconds)
        if not len(found.ids):
            self._say_empty()
        self._stack.setCurrentWidget(self.table if len(found.ids) else self.empty)
        self._show_selection()
        self._rate_soon()

    def _say_empty(self) -> None:
        text = self.search.text().strip()
        if text:
            title = self.tr("Nothing found for “{text}”").format(text=text)
            self.empty.set_text(title, self.tr("Notes, services and names were searched."), self.tr("Clear filter"))
        elif self.filtered or self.states.current:
            self.empty.set_text(self.tr("No entry is like that"), self.tr("A filter is set."), self.tr("Clear filter"))
        else:
            self.empty.set_text(self.tr("No hours yet"), self.tr("Type what you did at the top, or start the timer."))

    def _search_soon(self) -> None:
        self._typing.start()

    def _choose_state(self, state: str) -> None:
        known = {"open": "open", "invoiced": "invoiced"}
        self._filter = replace(self._filter, state=known.get(state), keys=())  # type: ignore[arg-type]
        self.read()

    def _sort(self, key: str, descending: bool) -> None:
        self._order, self._descending = key, descending  # type: ignore[assignment]
        self.read()

    # What the bills say

    def _kind(self, row: EntryRow) -> str:
        scope = self._scopes.get(row.key)
        return scope.kind if scope is not None else ""

    def _reason(self, row: EntryRow) -> str:
        """Why the bill counts the row as it does, once that is known: its month is rated beside the window."""
        if row.key not in self._reasons:
            self._reasons[row.key] = ""
            self._ask_reason(row, self._asked)
        return self._reasons[row.key]

    def _ask_reason(self, row: EntryRow, number: int) -> None:
        desk = self._context.desk

        def rate(_: object) -> EntryVerdict:
            entry, _ = desk.ask(entry_of, row.key)
            verdict: EntryVerdict = desk.ask(entry_verdict, entry)
            return verdict

        def said(verdict: EntryVerdict) -> None:
            if isValid(self) and number == self._asked:
                service = self._services.get(row.service, row.service)
                self._reasons[row.key] = scope_reason(self._context.formats, verdict, service)
                self._show_selection()
                self._show_tooltip(row.key)

        def failed(error: Exception) -> None:
            if not isinstance(error, DeskError):  # an entry that is gone meanwhile leaves the list by itself
                self._context.shell.show_error(error)

        self._context.jobs.run(rate, done=said, failed=failed)

    def _show_tooltip(self, key: str) -> None:
        """Who still points at the scope of that row reads why."""
        at = QCursor.pos()
        index = self.table.indexAt(self.table.viewport().mapFromGlobal(at))
        if self.table.viewport().underMouse() and index.isValid() and self._model.row(index.row()).key == key:
            QToolTip.showText(at, str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), self.table.viewport())

    def _rate_soon(self) -> None:
        self._scrolling.start()

    def _rate(self) -> None:
        """The scopes of the rows that can be seen are there soon."""
        if self._rating or not self._model.rowCount() or not self.isVisible():
            return
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self._model.rowCount() - 1 if last < 0 else last
        keys = [self._model.row(place).key for place in range(first, min(last + 1, first + _AT_ONCE))]
        keys = [key for key in keys if key not in self._scopes]
        if not keys:
            return
        self._rating = True
        number, desk = self._asked, self._context.desk

        def rate(_: object) -> dict[str, EntryScope]:
            scopes: dict[str, EntryScope] = desk.ask(scopes_of, keys)
            return scopes

        self._context.jobs.run(rate, done=partial(self._take_scopes, number), failed=self._rating_failed)

    def _take_scopes(self, number: int, scopes: dict[str, EntryScope]) -> None:
        self._rating = False
        if number == self._asked:
            self._scopes |= scopes
            self.table.viewport().update()
            self._show_selection()
        self._rate_soon()

    def _rating_failed(self, error: Exception) -> None:
        self._rating = False
        self._context.shell.show_error(error)

    # What is selected

    def _show_selection(self) -> None:
        rows = self.table.selected_rows()
        hours = self._context.formats.hours(sum(row.seconds for row in rows))
        self.selected.setText(f"{self._entries(len(rows))}, {hours}" if rows else "")
        self.selected.setVisible(bool(rows))
        free = [row for row in rows if row.invoice is None]
        whole = bool(free) and len(free) == len(rows)
        self.why.setText(self._say_selected(rows))
        self.remove.setEnabled(whole)
        self.approve.setEnabled(whole and not all(row.approved for row in rows))
        self.ask.setEnabled(whole and not any(row.approved for row in rows))
        self.split.setEnabled(len(rows) == 1 and whole and rows[0].start is not None and rows[0].end is not None)
        for button in (self.ask, self.approve, self.split, self.remove):
            button.setVisible(bool(rows))

    def _entries(self, count: int) -> str:
        return counted(count, self.tr("1 entry"), self.tr("{n} entries"))

    def _say_selected(self, rows: Sequence[EntryRow]) -> str:
        if len(rows) == 1:
            return self._reason(rows[0])
        locked = next((row.invoice for row in rows if row.invoice is not None), None)
        if locked is not None:
            return self.tr("Some stand on an invoice ({number}) and are locked.").format(number=locked)
        return "" if rows else self.tr("Enter opens an entry, Delete deletes, Ctrl+A selects all that are shown")

    # What is done

    def _open(self, row: EntryRow) -> None:
        self._context.shell.run_action("time.edit", key=row.key, at=self.table.row_box(row.key))

    def delete(self) -> None:
        """The selected entries are deleted; one step, which the toast takes back."""
        rows = self.table.selected_rows()
        if rows:
            said = counted(len(rows), self.tr("Entry deleted"), self.tr("{n} entries deleted"))
            self._do(time.delete_entries, rows, said)

    def record_yes(self) -> None:
        RecordYesDialog(self._context, [row.key for row in self.table.selected_rows()], self.window()).open()

    def ask_approval(self) -> None:
        rows, today = self.table.selected_rows(), self._context.clock.today()
        self._do(time.ask_approval, rows, self.tr("Noted that the client is asked"), on=today)

    def split_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            entry, _ = self._context.desk.ask(entry_of, row.key)
            SplitEntryDialog(self._context, entry, row.time_zone, self.window()).open()

    def _do(self, command: object, rows: Sequence[EntryRow], said: str, **named: object) -> None:
        hours = self._context.formats.hours(sum(row.seconds for row in rows))
        keys = tuple(row.key for row in rows)
        try:
            self._context.shell.do(command, keys, said=said, detail=hours, **named)  # type: ignore[arg-type]
        except DeskError as error:
            self._context.shell.show_error(error)

    def menu(self) -> QMenu:
        """What can be done to the selected entries."""
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.table.current_row()
        if row is not None:
            menu.addAction(self.tr("Edit"), lambda: self._open(row))
        for button in (self.split, self.ask, self.approve, self.remove):
            menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())
        return menu

    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self.table.viewport().mapToGlobal(place))


class _EntryTable(RowsTable):
    """Signals: ``delete_asked()`` for the Delete key."""

    delete_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

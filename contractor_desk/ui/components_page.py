"""Every component in every state on one page, as on picture 10: for screenshots, and to look at a change of style."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from contractor_desk.ui.delegates import MarkDelegate
from contractor_desk.ui.found import Found
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.rows_model import Column, RowsModel
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card, scroll
from contractor_desk.ui.widgets.chips import SCOPE, STATUS, ScopeTag, StatusChip
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.entry import DayEntry, Entry, HoursEntry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.ui.widgets.retainer_gauge import Gauge, RetainerGauge
from contractor_desk.ui.widgets.segments import FilterChips, Option, SegmentedControl
from contractor_desk.ui.widgets.states import EmptyState, ErrorPane, Skeleton
from contractor_desk.ui.widgets.table import RowsTable


class ComponentsPage(Page):
    key = "components"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.set_title("Components and states", "one painter or style rule each")
        theme = context.theme
        grid = QGridLayout()
        grid.setSpacing(theme.px(14))
        cards = (
            (self._buttons(), self._fields(), self._status(), self._colours()),
            (self._choices(), self._banners(), self._table()),
            (self._empty(), self._loading(), self._error(), self._gauges()),
        )
        for place, column in enumerate(cards):
            stack = QVBoxLayout()
            stack.setSpacing(theme.px(14))
            for card in column:
                stack.addWidget(card)
            stack.addStretch(1)
            grid.addLayout(stack, 0, place)
            grid.setColumnStretch(place, 1)
        sheet = QWidget()
        sheet.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, theme.px(24))
        self.body.addWidget(scroll(sheet))

    def refresh(self) -> None:
        """Nothing here is of the book."""

    def found(self, text: str) -> tuple[Found, ...]:
        return ()

    def _card(self, title: str) -> tuple[Card, QVBoxLayout]:
        px = self.context.theme.px
        card = Card(self.context.theme, title)
        column = QVBoxLayout()
        column.setContentsMargins(px(16), 0, px(16), px(14))
        column.setSpacing(px(9))
        card.body.addLayout(column)
        return card, column

    def _row(self, *parts: QWidget, gap: float = 8) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.context.theme.px(gap))
        for part in parts:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row

    def _named(self, name: str, *parts: QWidget) -> QHBoxLayout:
        title = label(name, "smaller")
        title.setFixedWidth(self.context.theme.px(76))
        return self._row(title, *parts)

    def _buttons(self) -> Card:
        theme = self.context.theme
        card, column = self._card("Buttons")
        off = Button(theme, "Off")
        off.setEnabled(False)
        filled_off = Button(theme, "Off", kind="primary")
        filled_off.setEnabled(False)
        column.addLayout(self._named("Primary", Button(theme, "Issue", kind="primary"), filled_off))
        column.addLayout(self._named("Default", Button(theme, "Amend"), Button(theme, "Give notice", small=True), off))
        quiet = Button(theme, "Add option", icon="plus", kind="quiet", small=True)
        column.addLayout(self._named("Destructive", Button(theme, "End…", kind="danger"), quiet))
        return card

    def _fields(self) -> Card:
        context, theme = self.context, self.context.theme
        card, column = self._card("Fields")
        hours = HoursEntry(theme, context.formats)
        hours.set_value(4500)
        wrong = Entry(theme, unit="h")
        wrong.setText("25:00")
        field = Field(theme, "Duration", wrong)
        field.set_error("A day has 24 hours")
        day = DayEntry(theme, context.formats, context.clock.today())
        day.set_value(context.clock.today())
        row = QHBoxLayout()
        for part in (Field(theme, "Hours", hours, hint="or 1,25, 75m"), field, Field(theme, "Date", day)):
            row.addWidget(part, 1)
        column.addLayout(row)
        items = [
            Item("nb", "Nordlund Bygg, IT Care", "A-2023-04", Mark("NB", 0)),
            Item("tf", "Tallmark Förlag", "", Mark("TF", 3)),
        ]
        choice = Choice(theme, items)
        choice.set_key("nb")
        column.addWidget(Field(theme, "Agreement", choice))
        return card

    def _status(self) -> Card:
        theme = self.context.theme
        card, column = self._card("Status")
        names = list(STATUS)
        for part in (names[:4], names[4:8], names[8:]):
            column.addLayout(self._row(*(StatusChip(theme, name) for name in part)))
        scopes = [name for name in SCOPE if name != "included"]
        for part in (scopes[:3], scopes[3:]):
            column.addLayout(self._row(*(ScopeTag(theme, name) for name in part), gap=14))
        return card

    def _colours(self) -> Card:
        theme = self.context.theme
        card, column = self._card("Agreement colours")
        marks = [AgreementMark(theme, Mark(f"{chr(65 + slot)}{slot + 1}", slot)) for slot in range(8)]
        column.addLayout(self._row(*marks))
        return card

    def _choices(self) -> Card:
        theme = self.context.theme
        card, column = self._card("Choices")
        segments = SegmentedControl(
            theme, [Option("calendar", "Calendar", "calendar"), Option("table", "Table", "table")]
        )
        chips = FilterChips(
            theme,
            [
                Option("all", "All", count=118),
                Option("sent", "Sent", "sent", 3),
                Option("overdue", "Overdue", "overdue", 1),
            ],
        )
        column.addLayout(self._row(segments))
        column.addLayout(self._row(chips))
        search = Entry(theme, icon="search", placeholder="Search agreements")
        column.addWidget(search)
        return card

    def _banners(self) -> Card:
        theme = self.context.theme
        card, column = self._card("Banners and undo")
        for text, tone, button in (
            ("Rates are 4 days old. Totals in kr are estimates.", "warn", ""),
            ("Not sent: receiver is not in Peppol.", "danger", "Send PDF"),
            ("Waits for the client’s yes before billing.", "info", ""),
            ("All 58 are here already.", "ok", ""),
        ):
            banner = Banner(theme)
            banner.say(text, tone, button)
            column.addWidget(banner)
        return card

    def _table(self) -> Card:
        theme = self.context.theme
        card = Card(theme, "Table row")
        model = RowsModel[tuple[Mark, str, int]](
            (
                Column("Client", lambda row: row[1], key="client"),
                Column("Hours", lambda row: self.context.formats.hours(row[2]), align="right", key="hours", width=90),
            ),
            lambda row: row[1],
        )
        model.set_rows(
            [
                (Mark("KV", 2), "Klinik Vesterbro ApS", 19800),
                (Mark("BB", 5), "Björkhaga Bostäder AB", 15300),
                (Mark("NB", 0), "Nordlund Bygg AB", 27120),
                (Mark("TF", 3), "Tallmark Förlag AB", 26100),
            ]
        )
        table = RowsTable(theme, model, "Table row")
        table.setItemDelegateForColumn(0, MarkDelegate(theme, lambda row: row[0], parent=table))
        table.selectRow(2)
        table.hovered_row = 1
        table.fit_height()
        table.show_sorted("hours", True)
        card.body.addWidget(table)
        return card

    def _gauges(self) -> Card:
        context, theme = self.context, self.context.theme
        card, column = self._card("Gauge")
        for name, slot, hours in (("On pace", 5, 7.6), ("Nearly used", 0, 11.0), ("Over", 4, 14.4)):
            gauge = Gauge(slot=slot, granted_seconds=12 * 3600, used_seconds=int(hours * 3600))
            row = self._named(name)
            row.insertWidget(1, RetainerGauge(theme, context.formats, gauge), 1)
            row.takeAt(2)
            column.addLayout(row)
        column.addLayout(self._named("No cap", label("7:40 h, no included hours in this agreement", "small")))
        return card

    def _empty(self) -> Card:
        card, column = self._card("Empty")
        column.addWidget(
            EmptyState(
                self.context.theme, "agreement", "No agreements yet",
                "Add one to see its term, scope and included hours here.", "New agreement", keys="Ctrl+Shift+A",
            )
        )  # fmt: skip
        return card

    def _loading(self) -> Card:
        theme = self.context.theme
        card, column = self._card("Loading, after 300 ms")
        column.addWidget(Skeleton(theme, 2))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 7)
        bar.setValue(4)
        column.addWidget(bar)
        foot = self._row(label("Calculating 4 of 7, Tallmark Förlag", "small"))
        foot.addWidget(Button(theme, "Cancel", kind="quiet", small=True))
        column.addLayout(foot)
        return card

    def _error(self) -> Card:
        card = Card(self.context.theme, "Error in a pane")
        pane = ErrorPane(self.context.theme)
        pane.show_error(
            "The backup could not be read",
            "sandberg-2026-11-20.cdesk is cut short at 3,1 MB. Your current data is unchanged.",
            button="Choose another",
        )
        card.body.addWidget(pane)
        return card

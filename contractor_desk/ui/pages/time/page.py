"""The page *Time*: a week as a table, or the list of all entries; both of one agreement or of all (picture 02b)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from contractor_desk.desk.work_choices import choices
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.time.entry_list import EntryList
from contractor_desk.ui.pages.time.week_view import WeekView
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.segments import Option, SegmentedControl

_WEEK = timedelta(days=7)


class TimePage(Page):
    """``show_place``: ``mode`` (*table*, *list*), ``day`` for its week, ``agreement``, ``keys`` of entries to list."""

    key = "time"
    kinds = frozenset({"time", "agreements", "services", "workers", "parties", "invoices", "settings"})

    def __init__(self, context: Context) -> None:
        self.week: WeekView | None = None
        super().__init__(context)
        theme = context.theme
        self._monday = self._this_monday()
        self._agreement: str | None = None
        self._counted = (0, 0)
        self.before = Button(theme, icon="left", small=True, name=self.tr("Previous week"))
        self.now = Button(theme, self.tr("This week"), small=True)
        self.after = Button(theme, icon="right", small=True, name=self.tr("Next week"))
        self.before.clicked.connect(lambda: self.step(-1))
        self.now.clicked.connect(lambda: self._go(self._this_monday()))
        self.after.clicked.connect(lambda: self.step(1))
        for button in (self.before, self.now, self.after):
            self.header.add_left(button)
        self.agreements = Choice(theme, empty=self.tr("All agreements"))
        self.agreements.setAccessibleName(self.tr("Agreement"))
        self.agreements.setMinimumWidth(theme.px(180))
        self.agreements.picked.connect(self._choose_agreement)
        self.mode = SegmentedControl(
            theme, [Option("table", self.tr("Table"), "table"), Option("list", self.tr("List"), "list")],
            self.tr("How time is shown"),
        )  # fmt: skip
        self.mode.chosen.connect(self._choose_mode)
        self.log = Button(theme, self.tr("Log time"), icon="plus", kind="primary", keys="Ctrl+N")
        self.log.clicked.connect(self._log)
        for widget in (self.agreements, self.mode, self.log):
            self.header.add(widget)
        self.week = WeekView(context)
        self._list: EntryList | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(self.week)
        self.body.addWidget(self.stack)
        self.setFocusProxy(self.week.table.view)
        self.set_compact(context.shell.compact)

    @property
    def entries(self) -> EntryList:
        """The list, made when it is first shown."""
        if self._list is None:
            self._list = EntryList(self.context)
            self._list.counted.connect(self._count)
            self._list.set_agreement(self._agreement)
            self.stack.addWidget(self._list)
        return self._list

    @property
    def listing(self) -> bool:
        return self._list is not None and self.stack.currentWidget() is self._list

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        if self.week is not None:
            self.week.set_compact(compact)
            self.log.set_keys("" if compact else "Ctrl+N")

    def refresh(self) -> None:
        found = self.context.desk.ask(choices, self.context.clock.today())
        marks = self.context.marks
        self.agreements.set_items(
            [Item(each.key, f"{each.other_party}, {each.title}", mark=marks.of(each.key)) for each in found.agreements]
        )
        self.agreements.set_key(self._agreement or "")
        if self.listing:
            self.entries.read()
        else:
            self._show_week()
        self._say()

    def show_place(self, **place: Any) -> None:
        self._place(**place)

    def _place(
        self, mode: str = "", day: date | None = None, agreement: str = "", keys: Sequence[str] = (),
        monday: date | None = None,
    ) -> None:  # fmt: skip
        if agreement or not keys:
            self._agreement = agreement or None
        if day is not None or monday is not None:
            shown = day or monday
            assert shown is not None
            self._monday = shown - timedelta(days=shown.weekday())
        if keys:
            self._agreement = None
            self._choose_mode("list")
            self.entries.show_keys(keys)
            self.entries.table.setFocus()
        elif mode or day is not None:
            self._choose_mode(mode or "table")
        else:
            self._show_week()
            self._say()
        self.agreements.set_key(self._agreement or "")
        if self._list is not None:
            self._list.set_agreement(self._agreement)

    def place(self) -> dict[str, Any]:
        return {"mode": "list" if self.listing else "table", "monday": self._monday, "agreement": self._agreement or ""}

    def new(self) -> bool:
        self._log()
        return True

    def filter_field(self) -> QLineEdit | None:
        return self.entries.search if self.listing else None

    def step(self, by: int) -> bool:
        if self.listing:
            return False
        self._go(self._monday + by * _WEEK)
        return True

    def back(self) -> bool:
        if self.listing and (self.entries.filtered or self.entries.search.text() or self.entries.states.current):
            self.entries.clear_filter()
            return True
        return False

    def _log(self) -> None:
        today = self.context.clock.today()
        shown = today if self.listing or self._monday == self._this_monday() else self._monday
        self.context.shell.run_action("time.log", day=shown, agreement=self._agreement or "")

    def _go(self, monday: date) -> None:
        self._monday = monday
        self._show_week()
        self._say()

    def _show_week(self) -> None:
        if not self.listing and self.week is not None:
            self.week.show_week(self._monday, self._agreement)

    def _choose_agreement(self, key: str) -> None:
        self._agreement = key or None
        if self._list is not None:
            self._list.set_agreement(self._agreement)
        self._show_week()

    def _choose_mode(self, mode: str) -> None:
        self.mode.set_current(mode)
        assert self.week is not None
        shown: QWidget = self.entries if mode == "list" else self.week
        self.stack.setCurrentWidget(shown)
        self.setFocusProxy(self.entries.table if mode == "list" else self.week.table.view)
        if mode == "list":
            self.entries.read()
        else:
            self._show_week()
        self._say()

    def _count(self, entries: int, seconds: int) -> None:
        self._counted = (entries, seconds)
        self._say()

    def _say(self) -> None:
        formats = self.context.formats
        for button in (self.before, self.now, self.after):
            button.setVisible(not self.listing)
        if self.listing:
            count, hours = self._counted[0], formats.hours(self._counted[1])
            remark = self.tr("{count} entries, {hours}").format(count=formats.number(count), hours=hours)
            if self.entries.chosen:
                shown = self.tr("{counted} · Esc shows all").format(counted=remark)
                self.header.set_title(self.tr("Chosen entries"), shown)
            else:
                self.header.set_title(self.tr("All entries"), remark)
            return
        last = self._monday + timedelta(days=6)
        self.now.setEnabled(self._monday != self._this_monday())
        title = self.tr("Week {number}").format(number=formats.week(self._monday))
        self.header.set_title(title, formats.days(self._monday, last))

    def _this_monday(self) -> date:
        today = self.context.clock.today()
        return today - timedelta(days=today.weekday())

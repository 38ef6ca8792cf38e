"""The day's entries (picture 01): its head at once, the table (day_table.py) with the first entry; until then the
invitation to log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from contractor_desk.desk.today import DayRow, gap_of
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from contractor_desk.ui.pages.today.day_table import DayTable


class DayCard(Card):
    """Signals: ``opened(key, box)`` for an entry (its row in global pixels), ``continue_asked()``, ``log_asked()``.

    ``entries`` is None until there were some.
    """

    opened = Signal(str, QRect)
    continue_asked = Signal()
    log_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", parent=parent)
        self._context = context
        self.set_title(self.tr("Today"))
        self.gap = label("", "small")
        self.add_to_head(self.gap)
        self.last = Button(context.theme, self.tr("Continue last"), icon="play", small=True)
        self.last.clicked.connect(self.continue_asked)
        self.add_to_head(self.last)
        self.entries: DayTable | None = None
        self.empty: EmptyState | None = None

    def show_rows(
        self, rows: Sequence[DayRow], scopes: Mapping[str, str], today: date, now: datetime, target_seconds: int
    ) -> None:
        """The rows with their scopes (those that are known), running ones up to ``now``."""
        gap = gap_of(rows)
        self.gap.setText(self.tr("Gap {times}").format(times="–".join(gap)) if gap else "")
        if rows or self.entries is not None:
            self._table().show_rows(rows, scopes, now, target_seconds)
            self._table().setVisible(bool(rows))
        if not rows or self.empty is not None:
            self._empty().setVisible(not rows)

    def _table(self) -> DayTable:
        if self.entries is None:
            from contractor_desk.ui.pages.today.day_table import DayTable

            self.entries = DayTable(self._context)
            self.entries.opened.connect(self.opened)
            self.body.addWidget(self.entries)
        return self.entries

    def _empty(self) -> EmptyState:
        if self.empty is None:
            self.empty = EmptyState(
                self._context.theme, "time", self.tr("Nothing logged today"),
                self.tr("Type what you did at the top, or start the timer."), self.tr("Log time"), filled=False,
            )  # fmt: skip
            self.empty.asked.connect(self.log_asked)
            self.body.addWidget(self.empty)
        return self.empty

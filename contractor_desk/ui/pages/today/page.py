"""The first page: at once what SQL knows, and what needs rating as soon as it is there (house.md, *Fast to open*).

``first_look`` is asked in ``refresh``; ``second_look`` runs beside the window after the first paint, and again after
every change; until it is back the page shows what it knew before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk import frame
from contractor_desk.desk.today import FirstLook, first_look, seconds_of
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.today.attention_card import AttentionCard
from contractor_desk.ui.pages.today.day_card import DayCard
from contractor_desk.ui.pages.today.week_card import WeekCard, WorkDay
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card, scroll

if TYPE_CHECKING:
    from datetime import date

    from contractor_desk.desk.client_today import ClientLook
    from contractor_desk.desk.today import SecondLook
    from contractor_desk.ui.pages.today.client_cards import ApprovalCard, ContractorsCard, SpendCard
    from contractor_desk.ui.pages.today.retainer_card import RetainerCard
    from contractor_desk.ui.pages.today.unbilled_card import UnbilledCard

TICK_MS = 20_000
_RIGHT, _RIGHT_COMPACT = 396, 314
_STACKED_BELOW, _ANY_WIDTH = 880, 16_777_215


class TodayPage(Page):
    """Log time and bill the month are in its head; the cards fill themselves."""

    key = "today"
    kinds = frozenset(
        {
            "parties", "workers", "services", "agreements", "time", "expenses", "invoices", "payments", "decisions",
            "evaluations", "reminder_marks", "timesheets", "settings",
        }
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        self._cards: list[Card] = []
        self._stacked = False
        super().__init__(context)
        px = context.theme.px
        self._first: FirstLook | None = None
        self._second: SecondLook | None = None
        self._painted = self._looking = self._look_again = False
        self.log = Button(context.theme, self.tr("Log time"), icon="plus", keys="Ctrl+N")
        self.log.clicked.connect(self._log)
        self.bill = Button(context.theme, self.tr("Bill the month"), icon="invoice", kind="primary")
        self.bill.clicked.connect(lambda: context.shell.open_page("bill"))
        self.approve = Button(context.theme, self.tr("Approve hours"), icon="check", kind="primary", keys="Ctrl+Return")
        self.approve.clicked.connect(self._approve)
        for button in (self.log, self.approve, self.bill):
            self.header.add(button)
        self.attention = AttentionCard(context)
        self.day = DayCard(context)
        self.week = WeekCard(context)
        self._hires = False
        self.retainers: RetainerCard | None = None
        self.unbilled: UnbilledCard | None = None
        self.contractors: ContractorsCard | None = None
        self.approvals: ApprovalCard | None = None
        self.spend: SpendCard | None = None
        self.day.log_asked.connect(self._log)
        self.day.opened.connect(lambda key, box: context.shell.run_action("time.edit", key=key, at=box))
        self.day.continue_asked.connect(self._continue_last)
        self._cards = [self.attention, self.day, self.week]
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(14))
        self._grid.setColumnStretch(0, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (self.attention, self.day)), (right, (self.week,))):
            column.setSpacing(px(14))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._left, self._right_column = left, right
        self._right = QWidget()
        right.setContentsMargins(0, 0, 0, 0)
        self._right.setLayout(right)
        self._grid.addLayout(left, 0, 0)
        self._grid.addWidget(self._right, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.area = scroll(inner)
        self.area.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self.body.addWidget(self.area)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._pass_time)
        self._tick.start()
        self.set_compact(context.shell.compact)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        for card in self._cards:
            card.set_compact(compact)
        px = self.context.theme.px
        self._edge = px(16 if compact else 24)
        margins = self._column.contentsMargins()
        self._column.setContentsMargins(margins.left(), margins.top(), 0, 0)
        self.header.setContentsMargins(0, 0, self._edge, 0)
        if self._cards:
            self._keep_edge()
            self._stack_columns()
            self._grid.setHorizontalSpacing(px(12 if compact else 16))
            self.log.set_keys("" if compact else "Ctrl+N")
            if self._first is not None:
                self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cards:
            self._stack_columns()

    def _stack_columns(self) -> None:
        """The right column stands below the left one where there is no room for both (large text)."""
        px, compact = self.context.theme.px, self.context.shell.compact
        stacked = self.width() < px(_STACKED_BELOW)
        if stacked != self._stacked:
            self._stacked = stacked
            self._grid.removeWidget(self._right)
            row, column = (1, 0) if stacked else (0, 1)
            self._grid.addWidget(self._right, row, column, Qt.AlignmentFlag.AlignTop)
        wide = px(_RIGHT_COMPACT if compact else _RIGHT)
        self._right.setMinimumWidth(0 if stacked else wide)
        self._right.setMaximumWidth(_ANY_WIDTH if stacked else wide)

    def _keep_edge(self) -> None:
        """The scroll bar stands in the page's right padding, so that cards and head end at one line."""
        bar = self.area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._grid.setContentsMargins(0, 0, self._edge - taken, self.context.theme.px(16))

    def refresh(self) -> None:
        today = self.context.clock.today()
        self._take_side()
        self._first = self.context.desk.ask(first_look, today)
        week = self.tr("Week {number}").format(number=self.context.formats.week(today))
        self.header.set_title(self.context.formats.long_day(today), week)
        self._show()
        if self._painted:
            self._look()

    def new(self) -> bool:
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._look)

    def primary(self) -> QAbstractButton | None:
        return self.approve if self._hires else self.bill

    # What is shown

    def _take_side(self) -> None:
        """The cards of a contractor, or those of a client."""
        self._hires = self.context.desk.ask(frame.home_side) == "client"
        if self._hires and self.contractors is None:
            self._add_client_cards()
        for card in (self.day, self.week):
            card.setVisible(not self._hires)
        if self._hires and self.retainers is not None and self.unbilled is not None:
            self.retainers.hide()
            self.unbilled.hide()
        self.bill.setVisible(not self._hires)
        if not self._hires:
            self.approve.hide()

    def _add_client_cards(self) -> None:
        from contractor_desk.ui.pages.today.client_cards import ApprovalCard, ContractorsCard, SpendCard

        self.contractors, self.approvals = ContractorsCard(self.context), ApprovalCard(self.context)
        self.spend = SpendCard(self.context)
        self._cards += [self.contractors, self.approvals, self.spend]
        self._left.insertWidget(1, self.contractors)
        self._right_column.insertWidget(0, self.approvals)
        self._right_column.insertWidget(1, self.spend)
        self.set_compact(self.context.shell.compact)

    def _show_contractor(self, look: SecondLook, today: date) -> None:
        """The cards of what was rated, made when there is something to show."""
        if self.retainers is None or self.unbilled is None:
            from contractor_desk.ui.pages.today.retainer_card import RetainerCard
            from contractor_desk.ui.pages.today.unbilled_card import UnbilledCard

            self.retainers, self.unbilled = RetainerCard(self.context), UnbilledCard(self.context)
            for card in (self.retainers, self.unbilled):
                card.set_compact(self.context.shell.compact)
                self._cards.append(card)
                self._right_column.insertWidget(self._right_column.count() - 1, card)
        self.retainers.show_retainers(look.retainers, today)
        self.unbilled.show_unbilled(look.unbilled)

    def _show_client(self, look: ClientLook) -> None:
        today = self.context.clock.today()
        assert self.contractors is not None and self.approvals is not None and self.spend is not None
        self.contractors.show_hired(look.hired, today)
        self.approvals.show_waiting(look.to_approve, today)
        self.spend.show_spend(look.spend, today)
        self.approve.setVisible(bool(look.to_approve))

    def _show(self) -> None:
        assert self._first is not None
        today, now = self.context.clock.today(), self.context.clock.now()
        scopes = {} if self._second is None else {key: scope.kind for key, scope in self._second.scopes.items()}
        target = dict(self._first.targets)
        self.day.show_rows(self._first.entries, scopes, today, now, target[today])
        running = sum(seconds_of(row, now) for row in self._first.entries if row.running)
        self.week.show_days(self._days(running), today, rated=self._second is not None)

    def _days(self, running_seconds: int) -> list[WorkDay]:
        """The rated week where its sums are still those of the book, else the plain one."""
        assert self._first is not None
        today, targets = self.context.clock.today(), dict(self._first.targets)
        rated = {} if self._second is None else {day: sums for day, *sums in self._second.week}
        days = []
        for day, seconds in self._first.week:
            parts = rated.get(day, [])
            if not parts or sum(parts) != seconds:
                parts = [seconds, 0, 0]
            extra = running_seconds if day == today else 0
            days.append(
                WorkDay(
                    day=day, in_seconds=parts[0] + extra, out_seconds=parts[1], after_seconds=parts[2],
                    target_seconds=targets[day],
                )
            )  # fmt: skip
        return days

    def _pass_time(self) -> None:
        if self._first is None or not self.isVisible():
            return
        if self._first.week and self.context.clock.today() not in dict(self._first.week):
            self.refresh()
        elif any(row.running for row in self._first.entries):
            self._show()

    # The second look

    def _look(self) -> None:
        if self._looking:
            self._look_again = True
            return
        self._looking, self._look_again = True, False
        desk, today = self.context.desk, self.context.clock.today()

        def rate(_: object) -> SecondLook:
            from contractor_desk.desk.today import second_look

            look: SecondLook = desk.ask(second_look, today)
            return look

        job = self.context.jobs.run(rate, done=self._looked, failed=self._failed, cancelled=self._looked_away)
        self.attention.wait_for(job)

    def _looked(self, look: SecondLook) -> None:
        self._looking = False
        self._second = look
        today = self.context.clock.today()
        if self._first is None or today not in dict(self._first.targets):  # the week is another one by now
            self.refresh()
            return
        self.attention.show_needs(look.needs)
        if self._hires:
            if look.client is not None:
                self._show_client(look.client)
        else:
            self._show_contractor(look, today)
        self._show()
        if self._look_again:
            self._look()

    def _failed(self, error: Exception) -> None:
        self._looking = False
        if not isinstance(error, DeskError | StoreError):
            raise error
        self.context.shell.show_error(error)

    def _looked_away(self) -> None:
        self._looking = False

    # What is done

    def _approve(self) -> None:
        """All hours that wait are listed, to say yes to."""
        if self.approvals is not None:
            keys = [key for each in self.approvals.waiting for key in each.keys]
            self.context.shell.open_page("time", keys=keys)

    def _log(self) -> None:
        self.context.shell.run_action("time.log")

    def _continue_last(self) -> None:
        self.context.shell.run_action("timer.continue")

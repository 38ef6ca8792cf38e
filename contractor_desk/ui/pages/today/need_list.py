"""The list of *Needs attention*: the most urgent rows, the rest behind *Show all*, and what is snoozed (picture 01)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from contractor_desk.core.decision import ReminderMark
from contractor_desk.core.errors import DeskError
from contractor_desk.desk import reminders
from contractor_desk.desk.attention import Need, Needs, Snoozed
from contractor_desk.ui.need_words import act_on, attention, kind_name, need_key, snooze_until
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.attention_list import AttentionList
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from datetime import date

SHOWN = 5
"""So many rows before *Show all*."""


class NeedList(QWidget):
    """Signals: ``counted(text)`` says how many there are. ``snoozed`` is a button for the head of the card."""

    counted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._needs = Needs(rows=())
        self._by_key: dict[str, Need] = {}
        self._all = False
        self.snoozed = Button(context.theme, "", kind="quiet", small=True)
        self.snoozed.clicked.connect(self._show_snoozed)
        self.rows = AttentionList(context.theme)
        self.rows.acted.connect(self._act)
        self.rows.opened.connect(self._act)
        self.rows.snoozed.connect(self._snooze)
        self.rows.postponed.connect(lambda key: self._ask(self._by_key[key], "snoozed"))
        self.rows.finished.connect(self._finish)
        self._rule = rule()
        self.quiet = label("", "secondary", wrap=True)
        px = context.theme.px
        self.quiet.setContentsMargins(px(16), px(14), px(16), px(16))
        self.more = Button(context.theme, "", kind="quiet", small=True)
        self.more.clicked.connect(self._toggle_all)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(px(7), px(4), px(7), px(5))
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._rule, self.quiet, self.rows, self._foot):
            column.addWidget(widget)

    def show_needs(self, needs: Needs) -> None:
        """These needs are shown; the focus stays with its row."""
        self._needs = needs
        self._fill()

    def _fill(self) -> None:
        rows = self._needs.rows
        self._by_key = {need_key(need): need for need in rows}
        shown = rows if self._all else rows[:SHOWN]
        self.rows.set_rows([attention(self._context, need) for need in shown])
        self.rows.setVisible(bool(rows))
        self.counted.emit(self.tr("{n}, most urgent first").format(n=len(rows)) if rows else "")
        self.quiet.setText(self._nothing())
        self.quiet.setVisible(not rows)
        self._rule.setVisible(not rows)
        self._foot.setVisible(len(rows) > SHOWN)
        self.more.setText(self.tr("Show fewer") if self._all else self.tr("Show all {n}").format(n=len(rows)))
        count = len(self._needs.snoozed)
        self.snoozed.setText(self.tr("Snoozed: {n}").format(n=count))
        self.snoozed.setVisible(bool(count))

    def _nothing(self) -> str:
        upcoming = self._needs.upcoming
        if upcoming is None:
            return self.tr("Nothing needs you today.")
        day = self._context.formats.day_month(upcoming.day)
        return self.tr("Nothing needs you today. Next: {day}, {party}.").format(day=day, party=upcoming.party_name)

    def _toggle_all(self) -> None:
        self._all = not self._all
        self._fill()

    def _act(self, key: str) -> None:
        act_on(self._context, self._by_key[key])

    def _snooze(self, key: str) -> None:
        need = self._by_key[key]
        until = self._context.clock.today() + snooze_until(need)
        said = self.tr("Snoozed until {day}").format(day=self._context.formats.weekday(until))
        self._mark(need, "snoozed", said, until=until)

    def _finish(self, key: str) -> None:
        self._mark(self._by_key[key], "done", self.tr("Marked as done"))

    def _mark(self, need: Need, mark: Literal["done", "snoozed"], said: str, *, until: date | None = None) -> None:
        made = ReminderMark(
            agreement=need.agreement, kind=need.kind, date=need.day, mark=mark, on=self._context.clock.today(),
            until=until,
        )  # fmt: skip
        try:
            self._context.shell.do(reminders.mark, made, said=said, detail=need.party_name)
        except reminders.UndismissableError:
            self._ask(need, mark)
        except DeskError as error:
            self._context.shell.show_error(error)

    def _ask(self, need: Need, mark: Literal["done", "snoozed"]) -> None:
        """The day, or the reason, is asked for first."""
        from contractor_desk.ui.dialogs.put_away import PutAwayReminder

        dialog = PutAwayReminder(self._context, need, mark, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_snoozed(self) -> None:
        self.snoozed_menu().popup(self.snoozed.mapToGlobal(self.snoozed.rect().bottomLeft()))

    def snoozed_menu(self) -> QMenu:
        """What is snoozed; choosing one brings it back."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSection(self.tr("Bring back"))
        for hidden in self._needs.snoozed:
            until = self._context.formats.day_month(hidden.until)
            text = self.tr("{what}, {party}, snoozed until {day}")
            said = text.format(what=kind_name(hidden.kind), party=hidden.party_name, day=until)
            action = menu.addAction(said)
            action.triggered.connect(lambda _=False, hidden=hidden: self._bring_back(hidden))
        return menu

    def _bring_back(self, hidden: Snoozed) -> None:
        self._context.shell.do(
            reminders.unmark, hidden.agreement, hidden.kind, hidden.day, said=self.tr("Brought back"),
            detail=hidden.party_name,
        )  # fmt: skip

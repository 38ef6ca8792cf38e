"""A reminder is put away: until a day, or for good, with a reason where the rules ask for one (rules.md 4, 5).

*Snooze until* asks for the day; why it may wait is asked too where an overdue decision is put away, and then it must be
said.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from PySide6.QtWidgets import QWidget

from contractor_desk.core.decision import ReminderMark
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.desk import reminders
from contractor_desk.desk.attention import Need
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.need_words import kind_name, snooze_until
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.words import translator


class PutAwayReminder(Dialog):
    """Writes one mark; a refusal is said at the field, and what was typed stays."""

    def __init__(
        self, context: Context, need: Need, mark: Literal["done", "snoozed"], parent: QWidget | None = None
    ) -> None:
        title = self._title(mark)
        super().__init__(context.theme, title, f"{kind_name(need.kind)}, {need.party_name}", width=460, parent=parent)
        self._context, self._need, self._mark = context, need, mark
        today = context.clock.today()
        self._must_say = need.kind == "conversion_decision" and bool(need.data.get("overdue"))
        self.until = DayEntry(context.theme, context.formats, today)
        self.until.set_value(today + snooze_until(need))
        self.until_field = Field(context.theme, self.tr("Comes back on"), self.until, check=self._wrong_day)
        self.until_field.setVisible(mark == "snoozed")
        self.why = Entry(context.theme)
        name = self.tr("Why it may wait") if mark == "snoozed" else self.tr("Why nothing is decided")
        hint = "" if self._must_say else self.tr("May be left empty")
        self.why_field = Field(context.theme, name, self.why, hint=hint, check=self._wrong_reason)
        self.body.addWidget(self.until_field)
        self.body.addWidget(self.why_field)
        self.add_cancel()
        self.add_button(self.tr("Snooze") if mark == "snoozed" else self.tr("Put away"), primary=True)

    def submit(self) -> None:
        """The reminder is out of the way, or a field says why not."""
        if not self.check_fields():
            return
        need, snoozed = self._need, self._mark == "snoozed"
        made = ReminderMark(
            agreement=need.agreement, kind=need.kind, date=need.day, mark=self._mark, on=self._context.clock.today(),
            until=self.until.value() if snoozed else None, why=self.why.text().strip() or None,
        )  # fmt: skip
        day = self._context.formats.weekday(made.until) if made.until is not None else ""
        said = self.tr("Snoozed until {day}").format(day=day) if snoozed else self.tr("Marked as done")
        try:
            self._context.shell.do(reminders.mark, made, said=said, detail=need.party_name)
        except DeskError as error:
            at_day = isinstance(error, PlaceError) and str(error.data.get("place", "")).startswith("until")
            field = self.until_field if at_day else self.why_field
            field.set_error(
                self._context.formats.days_in(error_sentence(error, translator(self._context.formats.language)))
            )
            field.editor.setFocus()
            return
        self.accept()

    def is_changed(self) -> bool:
        return bool(self.why.text())

    def _title(self, mark: str) -> str:
        return self.tr("Snooze the reminder") if mark == "snoozed" else self.tr("Put the reminder away")

    def _wrong_day(self) -> str | None:
        if self._mark != "snoozed":
            return None
        day = self.until.value() if self.until.readable() else None
        if day is None:
            return self.tr("Until which day?")
        tomorrow = self._context.clock.today() + timedelta(days=1)
        earliest = self._context.formats.day(tomorrow)
        return self.tr("{day} at the earliest.").format(day=earliest) if day < tomorrow else None

    def _wrong_reason(self) -> str | None:
        if self._must_say and not self.why.text().strip():
            return self.tr("The decision is overdue: say why it is put away.")
        return None

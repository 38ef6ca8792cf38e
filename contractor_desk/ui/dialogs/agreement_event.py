"""A small dialog for something that happens on a day: what, when, at most one choice, and the refusal at the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from contractor_desk.core.errors import DeskError
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label
from contractor_desk.words import translator


@dataclass(frozen=True, slots=True)
class Ask:
    """Title, a remark on the consequence, the name of the day, the verb of the button. ``start`` is the day offered
    (today without one); ``choices`` are (key, text); with a ``note_name`` a line of text may be typed."""

    title: str
    remark: str
    day_name: str
    verb: str
    start: date | None = None
    choices: Sequence[tuple[str, str]] = ()
    choice_name: str = ""
    note_name: str = ""


class EventDialog(Dialog):
    """``act(day, choice)`` does it; a DeskError that it raises is said at the day, and nothing is lost."""

    def __init__(
        self,
        context: Context,
        ask: Ask,
        act: Callable[[date, str], None],
        parent: QWidget | None = None,
        consequence: Callable[[date, str], str] | None = None,
    ) -> None:
        super().__init__(context.theme, ask.title, ask.remark, width=460, parent=parent)
        self._context, self._act, self._consequence = context, act, consequence
        self.remark.setWordWrap(True)
        today = context.clock.today()
        self.choice: Choice | None = None
        if ask.choices:
            self.choice = Choice(context.theme, [Item(key, text) for key, text in ask.choices])
            self.choice.set_key(ask.choices[0][0])
            self.body.addWidget(Field(context.theme, ask.choice_name, self.choice))
        self.day = DayEntry(context.theme, context.formats, today)
        self.day.set_value(ask.start or today)
        self.field = Field(context.theme, ask.day_name, self.day, check=self._wrong)
        self.body.addWidget(self.field)
        self.note = Entry(context.theme)
        if ask.note_name:
            self.body.addWidget(Field(context.theme, ask.note_name, self.note))
        self.meaning = label("", "secondary", wrap=True)
        self.meaning.setVisible(consequence is not None)
        self.body.addWidget(self.meaning)
        self.add_cancel()
        self.add_button(ask.verb, primary=True)
        self.day.textEdited.connect(lambda _: self._say_consequence())
        if self.choice is not None:
            self.choice.picked.connect(lambda _: self._say_consequence())
        self._say_consequence()

    def submit(self) -> None:
        """It is done, or the field says why not."""
        if not self.check_fields():
            return
        day = self.day.value()
        assert day is not None, "the check asks for a day"
        try:
            self._act(day, self.choice.key if self.choice is not None else "")
        except DeskError as error:
            self.field.set_error(
                self._context.formats.days_in(error_sentence(error, translator(self._context.formats.language)))
            )
            self.day.setFocus()
            return
        self.accept()

    def _wrong(self) -> str | None:
        return None if self.day.readable() and self.day.value() is not None else self.tr("Which day?")

    def _say_consequence(self) -> None:
        if self._consequence is None:
            return
        day = self.day.value() if self.day.readable() else None
        choice = self.choice.key if self.choice is not None else ""
        self.meaning.setText(self._consequence(day, choice) if day is not None else "")

"""The dialogs of a decision: extend, make an offer, renegotiate, end; each says what will change before it is done.

What is typed makes a decision that is tried by the same rules that will take it; what these refuse stands at its
field.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from contractor_desk.core.decision import Choice, Decision
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.months import Month
from contractor_desk.core.term_end import last_day_if_accepted
from contractor_desk.desk import consequences, decisions
from contractor_desk.desk.decision_case import Case
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.desk.keys import new_key
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.summary_lines import SummaryLines
from contractor_desk.words import translator

_PREVIEW_MS = 150


def open_dialog(context: Context, case: Case, choice: Choice, parent: QWidget) -> DecideDialog:
    """The dialog of that choice is open over the parent."""
    from contractor_desk.ui.dialogs.decide_choices import EndDialog, ExtendDialog, RenegotiateDialog
    from contractor_desk.ui.dialogs.offer import OfferDialog

    kind = {"extend": ExtendDialog, "convert": OfferDialog, "renegotiate": RenegotiateDialog, "end": EndDialog}[choice]
    made: DecideDialog = kind(context, case, parent)
    made.open()
    return made


class DecideDialog(Dialog):
    """Subclasses lay their fields into ``grid`` before ``finish``, and give the decision in ``decision``."""

    said = ""

    def __init__(
        self, context: Context, case: Case, title: str, *, width: float = 600, scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        remark = f"{case.other.name} · {case.agreement.number}, {case.agreement.title}"
        super().__init__(context.theme, title, remark, width=width, scrolls=scrolls, parent=parent)
        self.context, self.case = context, case
        theme = context.theme
        self.words = translator(context.formats.language)
        self.places: dict[str, Field] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.px(16))
        self.grid.setVerticalSpacing(theme.px(10))
        self.body.addLayout(self.grid)
        self.on = DayEntry(theme, context.formats, context.clock.today())
        self.on.set_value(context.clock.today())
        self.by = Entry(theme)
        home = case.contractor if case.side == "contractor" else case.client
        self.by.setText(home.contact or home.name)
        self.why = QPlainTextEdit()
        self.why.setFixedHeight(theme.px(54))
        self.why.setTabChangesFocus(True)
        self.summary = SummaryLines(theme, translate("DecideDialog", "What will change"))
        self._offered: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._timer.timeout.connect(self.preview)

    def finish(self, row: int, button: str) -> None:
        """The common fields, the summary and the buttons follow from that row of the grid on."""
        self.add("on", translate("DecideDialog", "Decided on"), self.on, row, 0, 2)
        self.add("by", translate("DecideDialog", "Decided by"), self.by, row, 2, 4)
        self.add("why", translate("DecideDialog", "Why"), self.why, row + 1, 0, 6)
        self.places["on"].set_check(lambda: self.check_day(self.on))
        self.body.addWidget(self.summary)
        self.add_cancel()
        self.add_button(button, primary=True)
        self.preview()

    def add(self, place: str, name: str, editor: QWidget, row: int, column: int, span: int) -> Field:
        """The field stands there; what is edited is tried after a moment."""
        field = Field(self.theme, name, editor)
        field.edited.connect(self._timer.start)
        self.places[place] = field
        self.grid.addWidget(field, row, column, 1, span)
        return field

    def check_day(self, entry: DayEntry, *, needed: bool = True) -> str | None:
        """What is wrong with the day that was typed."""
        if not entry.readable():
            return translate("DecideDialog", "A day such as 24 Dec 2026.")
        if needed and entry.value() is None:
            return translate("DecideDialog", "Say the day.")
        return None

    def decision(self) -> Decision:
        """What the fields say. Raises ValueError where one cannot be read."""
        raise NotImplementedError

    def made(self, choice: Choice, **rest: Any) -> Decision:
        """A decision of the common fields and these."""
        return Decision(
            key=new_key("decision"),
            agreement=self.case.agreement.key,
            on=self.on.value() or self.context.clock.today(),
            by=self.by.text().strip() or None,
            choice=choice,
            why=self.why.toPlainText().strip() or None,
            **rest,
        )

    def preview(self) -> None:
        """The summary says what will change; nothing is marked as wrong yet."""
        try:
            found = self.context.desk.ask(consequences.consequences, self.decision())
        except DeskError as error:
            self.summary.set_lines((self.sentence(error),))
        except ValueError:
            self.summary.set_lines((translate("DecideDialog", "Something typed cannot be read."),))
        else:
            self.summary.set_lines([self.line(one) for one in found] + self.more_lines())

    def more_lines(self) -> list[str]:
        """What a subclass adds to the summary."""
        return []

    def line(self, one: consequences.Consequence) -> str:
        formats = self.context.formats
        data = {name: formats.month(value) if isinstance(value, Month) else value for name, value in one.data.items()}
        shown = consequences.Consequence(code=one.code, data=data)
        return consequences.consequence_sentence(shown, self.words, formats.day, formats.money)

    def sentence(self, error: DeskError) -> str:
        """What is wrong, without its place."""
        if isinstance(error, PlaceError):
            return self.context.formats.days_in(flaw_sentence(error.data["expected"], error.data, self.words))
        return self.context.formats.days_in(error_sentence(error, self.words))

    def submit(self) -> None:
        """The decision is taken, or what is wrong stands at its field and nothing was written."""
        if not self.check_fields():
            return
        try:
            decision = self.decision()
            self.context.desk.ask(consequences.consequences, decision)
            taken = self.take(decision)
        except DeskError as error:
            self.refuse(error)
            return
        self.accept()
        self.taken(taken)

    def take(self, decision: Decision) -> Decision:
        """The decision is in the book."""
        taken: Decision = self.context.shell.do(decisions.decide, decision, said=self.said, detail=self.case.other.name)
        return taken

    def taken(self, decision: Decision) -> None:
        """What follows after it is taken."""

    def refuse(self, error: DeskError) -> None:
        """The sentence stands at the field that it is about, else in the foot."""
        field = self.places.get(self.place_of(error))
        if field is None or not field.isVisibleTo(self):
            self.say(self.sentence(error))
            return
        field.set_error(self.sentence(error))
        field.editor.setFocus()

    def place_of(self, error: DeskError) -> str:
        """The field that the refusal is about."""
        if isinstance(error, PlaceError):
            return str(error.data["place"])
        return {
            "not_later": "new_end",
            "past_maximum": "new_end",
            "before_start": "new_end",
            "agreement_ended": "new_end",
            "no_end_to_decide": "new_end",
            "option_too_late": "option",
            "no_option": "option",
        }.get(error.code, "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offered = self._typed()

    def is_changed(self) -> bool:
        return self._typed() != self._offered

    def _typed(self) -> tuple[str, ...]:
        return (self.why.toPlainText().strip(), *(line.text() for line in self.findChildren(QLineEdit)))


class AcceptDialog(Dialog):
    """The offer was accepted: the agreement ends the day before the employment starts."""

    def __init__(self, context: Context, case: Case, decision: Decision, parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme, translate("AcceptDialog", "Offer accepted"), case.other.name, width=520, parent=parent
        )
        self.context, self._decision = context, decision
        formats = context.formats
        self.on = DayEntry(context.theme, formats, context.clock.today())
        self.on.set_value(context.clock.today())
        self.field = Field(context.theme, translate("AcceptDialog", "Accepted on"), self.on)
        self.field.set_check(
            lambda: None if self.on.readable() and self.on.value() else translate("AcceptDialog", "Say the day.")
        )
        self.body.addWidget(self.field)
        summary = SummaryLines(context.theme, translate("AcceptDialog", "What will change"))
        offer = decision.offer
        lines = []
        if offer is not None and offer.start is not None:
            last = last_day_if_accepted(case.agreement, offer.start)
            lines = [
                translate("AcceptDialog", "The agreement ends on {day}.").format(day=formats.day(last)),
                translate("AcceptDialog", "The last bill is that of {month}.").format(
                    month=formats.month(Month.of(last))
                ),
                translate("AcceptDialog", "An exit checklist is made, to tick off what changes hands."),
            ]
        summary.set_lines(lines)
        self.body.addWidget(summary)
        self.add_cancel()
        self.add_button(translate("AcceptDialog", "Record"), primary=True)

    def submit(self) -> None:
        if not self.check_fields():
            return
        day = self.on.value() or self.context.clock.today()
        try:
            self.context.shell.do(
                decisions.accept_offer,
                self._decision.key,
                on=day,
                said=translate("AcceptDialog", "Offer accepted"),
            )
        except DeskError as error:
            self.field.set_error(
                self.context.formats.days_in(error_sentence(error, translator(self.context.formats.language)))
            )
            return
        self.accept()

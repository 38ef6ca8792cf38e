"""Small dialogs around a decision: thresholds of the advice, reminder days, putting away, waiving with a reason."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from contractor_desk.core.agreement import LEAD_DAYS, Agreement
from contractor_desk.core.decision import Decision
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.evaluation import Thresholds
from contractor_desk.desk import agreements, decision_list, decisions
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import AmountEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label
from contractor_desk.words import translator


class SettingDialog(Dialog):
    """A dialog with fields by place, in which what a command refuses stands at its field."""

    def __init__(
        self, context: Context, title: str, remark: str = "", *, width: float = 520, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, title, remark, width=width, parent=parent)
        self.context = context
        self.places: dict[str, Field] = {}

    def buttons(self, text: str) -> None:
        self.add_cancel()
        self.add_button(text, primary=True)

    def do(self, command: Any, *args: Any, said: str, **named: Any) -> bool:
        """The command was done and the dialog is closed; else the refusal stands at its field."""
        words = translator(self.context.formats.language)
        try:
            self.context.shell.do(command, *args, said=said, **named)
        except PlaceError as error:
            sentence = flaw_sentence(error.data["expected"], error.data, words)
            field = self.places.get(str(error.data["place"]))
            if field is None:
                self.say(sentence)
            else:
                field.set_error(sentence)
            return False
        except DeskError as error:
            self.say(error_sentence(error, words))
            return False
        self.accept()
        return True


class ThresholdsDialog(SettingDialog):
    """What the advice asks for, in the whole book."""

    def __init__(self, context: Context, now: Thresholds, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            translate("ThresholdsDialog", "When an offer is advised"),
            translate("ThresholdsDialog", "For all agreements of this book. Scores are compared unrounded."),
            parent=parent,
        )
        names = {
            "offer_score": translate("ThresholdsDialog", "Score of both sides, at least"),
            "lowest_criterion": translate("ThresholdsDialog", "Each criterion, at least"),
            "stability": translate("ThresholdsDialog", "Stability, at least"),
            "end_score": translate("ThresholdsDialog", "Ending is advised below"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(context.theme.px(16))
        grid.setVerticalSpacing(context.theme.px(10))
        self.entries: dict[str, AmountEntry] = {}
        for at, (place, name) in enumerate(names.items()):
            entry = AmountEntry(context.theme, context.formats)
            entry.set_value(Decimal(getattr(now, place)))
            field = Field(context.theme, name, entry)
            field.set_check(lambda entry=entry, place=place: self._check(entry, place))  # type: ignore[misc]
            self.entries[place], self.places[place] = entry, field
            grid.addWidget(field, at // 2, at % 2)
        self.body.addLayout(grid)
        usual = Thresholds()
        formats = context.formats
        self.body.addWidget(
            label(
                translate("ThresholdsDialog", "Usual: {offer}, {lowest}, {stability}, {end}.").format(
                    offer=formats.number(usual.offer_score),
                    lowest=usual.lowest_criterion,
                    stability=formats.number(usual.stability),
                    end=formats.number(usual.end_score),
                ),
                "hint",
            )
        )
        self.buttons(translate("ThresholdsDialog", "Save"))

    def _check(self, entry: AmountEntry, place: str) -> str | None:
        if not entry.readable() or entry.value() is None:
            return translate("ThresholdsDialog", "A number is needed.")
        value = entry.value() or Decimal(0)
        if place == "lowest_criterion" and value != value.to_integral_value():
            return translate("ThresholdsDialog", "A whole score from 1 to 5.")
        return None

    def submit(self) -> None:
        if not self.check_fields():
            return
        values = {place: entry.value() or Decimal(0) for place, entry in self.entries.items()}
        changed = Thresholds(
            offer_score=values["offer_score"],
            lowest_criterion=int(values["lowest_criterion"]),
            stability=values["stability"],
            end_score=values["end_score"],
        )
        self.do(decisions.set_thresholds, changed, said=translate("ThresholdsDialog", "Thresholds changed"))


class LeadDaysDialog(SettingDialog):
    """How many days before each date of an agreement one is reminded."""

    def __init__(self, context: Context, agreement: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            translate("LeadDaysDialog", "Reminders"),
            f"{agreement.number}, {agreement.title}",
            parent=parent,
        )
        self._agreement = agreement
        self.days = Entry(context.theme)
        self.days.setText(", ".join(str(days) for days in sorted(agreement.decision_lead_days, reverse=True)))
        usual = ", ".join(map(str, LEAD_DAYS))
        field = Field(
            context.theme,
            translate("LeadDaysDialog", "Days before each date"),
            self.days,
            hint=translate("LeadDaysDialog", "Whole days with commas between them; usual are {days}.").format(
                days=usual
            ),
        )
        field.set_check(
            lambda: (
                None if self._read() else translate("LeadDaysDialog", "Whole days from 0 to 3650, such as 30, 7, 0.")
            )
        )
        self.places["decision_lead_days"] = field
        self.body.addWidget(field)
        self.buttons(translate("LeadDaysDialog", "Save"))

    def _read(self) -> tuple[int, ...]:
        parts = [part for part in self.days.text().replace(";", ",").replace(" ", ",").split(",") if part]
        if not all(part.isdecimal() and part.isascii() and int(part) <= 3650 for part in parts):
            return ()
        return tuple(sorted({int(part) for part in parts}, reverse=True))

    def submit(self) -> None:
        if self.check_fields():
            changed = replace(self._agreement, decision_lead_days=self._read())
            self.do(agreements.save_agreement, changed, said=translate("LeadDaysDialog", "Reminders changed"))


class ReasonDialog(SettingDialog):
    """One reason, without which nothing is done."""

    def __init__(
        self, context: Context, title: str, remark: str, name: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, title, remark, parent=parent)
        self.why = QPlainTextEdit()
        self.why.setFixedHeight(context.theme.px(64))
        self.why.setTabChangesFocus(True)
        field = Field(context.theme, name, self.why)
        field.set_check(
            lambda: None if self.why.toPlainText().strip() else translate("ReasonDialog", "A reason is needed.")
        )
        self.places["why"] = field
        self.body.addWidget(field)
        self.buttons(button)

    def is_changed(self) -> bool:
        return bool(self.why.toPlainText().strip())


class PutAwayDialog(ReasonDialog):
    """An overdue decision no longer asks, for a reason."""

    def __init__(self, context: Context, agreement: Agreement, parent: QWidget | None = None) -> None:
        self._agreement = agreement
        super().__init__(
            context,
            translate("PutAwayDialog", "Put the decision away"),
            f"{agreement.number}, {agreement.title}",
            translate("PutAwayDialog", "Why nothing is decided"),
            translate("PutAwayDialog", "Put away"),
            parent,
        )

    def submit(self) -> None:
        if self.check_fields():
            self.do(
                decision_list.put_away,
                self._agreement.key,
                why=self.why.toPlainText(),
                on=self.context.clock.today(),
                said=translate("PutAwayDialog", "Put away"),
            )


class WaiveDialog(ReasonDialog):
    """An item of the exit checklist does not apply, for a reason."""

    def __init__(self, context: Context, decision: Decision, at: int, parent: QWidget | None = None) -> None:
        self._decision, self._at = decision, at
        super().__init__(
            context,
            translate("WaiveDialog", "Waive an item"),
            translator(context.formats.language)(decision.checklist[at].text),
            translate("WaiveDialog", "Why it does not apply"),
            translate("WaiveDialog", "Waive"),
            parent,
        )

    def submit(self) -> None:
        if self.check_fields():
            self.do(
                decisions.tick,
                self._decision.key,
                self._at,
                done_on=None,
                waived=self.why.toPlainText().strip(),
                said=translate("WaiveDialog", "Waived"),
            )

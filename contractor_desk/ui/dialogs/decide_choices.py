"""Extend, renegotiate, end: the three short dialogs of a decision."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from contractor_desk.core.decision import Decision
from contractor_desk.desk import decisions
from contractor_desk.desk.decision_case import Case
from contractor_desk.ui.dialogs.decide import DecideDialog
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.entry import DayEntry


class ExtendDialog(DecideDialog):
    """By the next option where it is open, else to a last day that both agreed on."""

    def __init__(self, context: Context, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(context, case, translate("ExtendDialog", "Extend"), parent=parent)
        self.said = translate("ExtendDialog", "Extended")
        path = case.extend
        self.by_option = QRadioButton()
        self.by_day = QRadioButton(translate("ExtendDialog", "A new last day, agreed on by both"))
        self._group = QButtonGroup(self)
        self._group.addButton(self.by_option)
        self._group.addButton(self.by_day)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.px(4))
        column.addWidget(self.by_option)
        column.addWidget(self.by_day)
        self.new_end = DayEntry(context.theme, context.formats, case.end or context.clock.today())
        self.add("option", "", choices, 0, 0, 6)
        self.add("new_end", translate("ExtendDialog", "Last day"), self.new_end, 1, 0, 3)
        is_open = path.number is not None and not path.refused
        self.by_option.setVisible(path.number is not None)
        self.by_option.setEnabled(is_open)
        self.by_option.setText(self._option_text())
        (self.by_option if is_open else self.by_day).setChecked(True)
        self.places["new_end"].set_check(
            lambda: self.check_day(self.new_end) if self.by_day.isChecked() else None  # read only while it counts
        )
        self.by_option.toggled.connect(self._switch)
        self._switch()
        self.finish(2, translate("ExtendDialog", "Extend"))

    def decision(self) -> Decision:
        if self.by_option.isChecked():
            return self.made("extend", option=self.case.extend.number)
        return self.made("extend", new_end=self.new_end.value() or self.case.end)

    def _option_text(self) -> str:
        path, formats = self.case.extend, self.context.formats
        text = translate("ExtendDialog", "Option {number}: {months} months more, to {day}").format(
            number=path.number,
            months=path.months,
            day=formats.day(path.new_end) if path.new_end is not None else "–",
        )
        if path.refused == "too_late" and path.by is not None:
            late = translate("ExtendDialog", "had to be called by {day}").format(day=formats.day(path.by))
            text = f"{text} ({late})"
        return text

    def _switch(self) -> None:
        self.places["new_end"].setVisible(self.by_day.isChecked())
        self.places["new_end"].set_error("")
        self._timer.start()


class RenegotiateDialog(DecideDialog):
    """New terms are to be agreed on: by amending these, or by a new agreement that is drafted from them."""

    def __init__(self, context: Context, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(context, case, translate("RenegotiateDialog", "Renegotiate"), parent=parent)
        self.said = translate("RenegotiateDialog", "New terms to agree")
        self.amend = QRadioButton(translate("RenegotiateDialog", "Change the terms of this agreement from a date"))
        start = context.formats.day(case.convert.start)
        self.draft = QRadioButton(
            translate("RenegotiateDialog", "Draft a new agreement from {day}, with the terms of now").format(day=start)
        )
        self._group = QButtonGroup(self)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.px(4))
        for button in (self.amend, self.draft):
            self._group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(lambda _: self._timer.start())
        past = case.end is not None and case.end < context.clock.today()
        self.amend.setEnabled(not past)
        (self.draft if past else self.amend).setChecked(True)
        self.add("next", translate("RenegotiateDialog", "What follows"), choices, 0, 0, 6)
        self.finish(1, translate("RenegotiateDialog", "Renegotiate"))

    def decision(self) -> Decision:
        return self.made("renegotiate")

    def more_lines(self) -> list[str]:
        if self.draft.isChecked():
            return [translate("RenegotiateDialog", "A draft is made beside this agreement; it bills nothing yet.")]
        return [translate("RenegotiateDialog", "The terms open for changing, with before and after side by side.")]

    def taken(self, decision: Decision) -> None:
        shell, key = self.context.shell, decision.agreement
        if self.draft.isChecked():
            made = shell.do(
                decisions.draft_successor,
                key,
                on=decision.on,
                said=translate("RenegotiateDialog", "Draft made"),
            )
            shell.open_page("agreements", agreement=made.key)
        else:
            shell.run_action("agreement.amend", agreement=key)


class EndDialog(DecideDialog):
    """At the end in force, or before it."""

    def __init__(self, context: Context, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(context, case, translate("EndDialog", "End"), parent=parent)
        self.said = translate("EndDialog", "Ended")
        self.new_end = DayEntry(context.theme, context.formats, case.end or context.clock.today())
        self.new_end.set_value(case.end)
        self.add("new_end", translate("EndDialog", "Last day"), self.new_end, 0, 0, 3)
        self.places["new_end"].set_check(lambda: self.check_day(self.new_end))
        self.finish(1, translate("EndDialog", "End the agreement"))

    def decision(self) -> Decision:
        last: date | None = self.new_end.value()
        return self.made("end", new_end=last)

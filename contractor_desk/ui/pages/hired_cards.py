"""What a client sees on a contractor's page beside the terms: approvals, and what stays in-house (picture 13)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk import agreements, frame, time
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.desk.hired import Wanted, hired_amounts
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part, rule
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import Elided, Icon, label
from contractor_desk.ui.widgets.reflow import Beside


class Approvals(QWidget):
    """Out-of-scope work that waits for our yes, each with what it costs and its button; then what was approved."""

    def __init__(self, context: Context, view: AgreementView, wanted: tuple[Wanted, ...]) -> None:
        super().__init__()
        self._context, self._view = context, view
        self.buttons: dict[str, Button] = {}
        self.amounts: dict[str, QLabel] = {}
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(10), 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.setContentsMargins(0, 0, 0, px(6))
        head.addWidget(label(self.tr("Approvals"), "section"))
        head.addWidget(Elided(self.tr("out-of-scope work is paid only after our yes"), "small"), 1)
        column.addLayout(head)
        column.addWidget(rule())
        for row in wanted:
            column.addWidget(self._row(row))
            column.addWidget(rule())
        key, today = view.agreement.key, context.clock.today()
        if self.amounts:
            context.jobs.run(
                lambda _: context.desk.ask(hired_amounts, key, today), done=self._show_amounts, failed=quiet
            )

    def _show_amounts(self, amounts: dict[str, Decimal]) -> None:
        """What each costs; who looks at another agreement by now is left alone."""
        if not isValid(self):
            return
        for entry, amount in amounts.items():
            if entry in self.amounts:
                text = self._context.formats.money(amount, self._view.agreement.currency)
                self.amounts[entry].setText(text)

    def _row(self, row: Wanted) -> QWidget:
        context, formats = self._context, self._context.formats
        px = context.theme.px
        what, rest = QWidget(), QWidget()
        facts, act = QHBoxLayout(what), QHBoxLayout(rest)
        for line in (facts, act):
            line.setContentsMargins(0, px(3), 0, px(3))
            line.setSpacing(px(8))
        day = label(formats.day_month(row.day), "muted", numbers=True)
        day.setFixedWidth(px(76))
        day.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        facts.addWidget(day)
        text = Elided(row.text)
        text.setMinimumWidth(px(72))
        facts.addWidget(text, 1)
        act.addStretch(1)
        if row.approved is None:
            amount = self.amounts[row.entry] = label("", "muted", numbers=True)
            act.addWidget(amount)
        act.addWidget(label(formats.hours(row.seconds), "strong", numbers=True))
        if row.approved is None:
            button = Button(context.theme, self.tr("Approve"), small=True)
            button.setAccessibleName(self.tr("Approve {what}").format(what=row.text))
            button.clicked.connect(lambda: self._approve(row))
            self.buttons[row.entry] = button
            act.addWidget(button)
        else:
            who = row.approved.by or row.approved.reference or ""
            on = formats.day_month(row.approved.on) if row.approved.on is not None else ""
            act.addWidget(Icon(context.theme, "check", "ok", 12))
            said = label(", ".join(fact for fact in (who, on) if fact), "small")
            said.setProperty("tone", "ok")
            act.addWidget(said)
        made = Beside(context.theme, (what, 1), (rest, 0), gap=8)
        made.setMinimumHeight(px(32))
        return made

    def _approve(self, row: Wanted) -> None:
        face = self._context.desk.ask(frame.home_face)
        by = (face.person or face.name) if face is not None else ""
        hours = self._context.formats.hours(row.seconds)
        try:
            self._context.shell.do(
                time.approve_entries, (row.entry,), on=self._context.clock.today(), by=by,
                said=self.tr("{hours} approved").format(hours=hours), detail=row.text,
            )  # fmt: skip
        except DeskError as error:
            self._context.shell.show_error(error)


def quiet(error: Exception) -> None:
    """A book that was closed meanwhile has no amounts to show."""
    if not isinstance(error, DeskError | StoreError):
        raise error


class InHouseNote(QWidget):
    """*Stays in-house*: what is not bought and who decides it, and the next review."""

    def __init__(self, context: Context, view: AgreementView) -> None:
        super().__init__()
        self._context, self._agreement = context, view.agreement
        px = context.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, px(6), 0, 0)
        box = part("sunken")
        outer.addWidget(box)
        column = QVBoxLayout(box)
        column.setContentsMargins(px(14), px(10), px(14), px(11))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Icon(context.theme, "house", "accent", 15))
        title = self.tr("Stays in-house") if view.side == "client" else self.tr("Stays with the client")
        head.addWidget(label(title, "strong"))
        head.addStretch(1)
        self.edit = Button(context.theme, self.tr("Edit…"), kind="quiet", small=True)
        self.edit.clicked.connect(self._edit)
        head.addWidget(self.edit)
        column.addLayout(head)
        note = view.agreement.in_house_note or self.tr("Nothing is noted: what is not bought, and who decides it.")
        self.note = label(note, "secondary", wrap=True)
        column.addWidget(self.note)
        below = _review(context, view)
        if below:
            column.addWidget(label(below, "small", wrap=True))

    def _edit(self) -> None:
        dialog = InHouseDialog(self._context, self._agreement, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class InHouseDialog(Dialog):
    """One text; empty takes the note away."""

    def __init__(self, context: Context, agreement: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, self.tr("Stays in-house"), agreement.title, width=520, parent=parent)
        self._context, self._agreement = context, agreement
        self.text = QPlainTextEdit(agreement.in_house_note or "")
        self.text.setFixedHeight(context.theme.px(110))
        self.text.setTabChangesFocus(True)
        self.body.addWidget(Field(context.theme, self.tr("What is not bought, and who decides it"), self.text))
        self.add_cancel()
        self.add_button(self.tr("Save"), primary=True)

    def submit(self) -> None:
        noted = replace(self._agreement, in_house_note=self.text.toPlainText().strip() or None)
        try:
            self._context.shell.do(agreements.save_agreement, noted, said=self.tr("The note is saved"))
        except DeskError as error:
            self._context.shell.show_error(error)
        self.accept()

    def is_changed(self) -> bool:
        return self.text.toPlainText() != (self._agreement.in_house_note or "")


def _review(context: Context, view: AgreementView) -> str:
    review = next((one.date for one in view.deadlines if one.kind == "review"), None)
    if review is None:
        return ""
    return translate("InHouseNote", "Next review {day}.").format(day=context.formats.day_month(review))

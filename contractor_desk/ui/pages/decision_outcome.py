"""A decision that was taken: what, when, why, its offer, and the exit checklist to tick off."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from contractor_desk.core.decision import ChecklistItem, Decision
from contractor_desk.core.errors import DeskError
from contractor_desk.desk import decisions
from contractor_desk.desk.decision_case import Case
from contractor_desk.desk.decision_list import DecisionRow
from contractor_desk.ui.decision_words import DecisionWords
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.reflow import FieldGrid, Flow
from contractor_desk.words import translator


class OutcomeCard(Card):
    """Ticking is one step of undo each; an item that does not apply is waived with a reason."""

    def __init__(self, context: Context, words: DecisionWords, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        px = context.theme.px
        self._context, self._words = context, words
        self._case: Case | None = None
        self.boxes: list[QCheckBox] = []
        self.waivers: list[Button] = []
        self.letter = Button(context.theme, self.tr("Offer letter…"), icon="document", small=True)
        self.accept = Button(context.theme, self.tr("Offer accepted…"), small=True)
        self.letter.clicked.connect(self._letter)
        self.accept.clicked.connect(self._accept)
        self.add_to_head(self.letter)
        self.add_to_head(self.accept)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), 0, px(16), px(12))
        inner.setSpacing(px(6))
        self.why = label("", "secondary", wrap=True)
        self.facts = label("", "", wrap=True)
        self._list = FieldGrid(context.theme, 2, across=20, down=2)
        for widget in (self.why, self.facts, self._list):
            inner.addWidget(widget)
        self.body.addLayout(inner)

    def show_case(self, case: Case, row: DecisionRow) -> None:
        decision = case.decision
        assert decision is not None
        self._case = case
        remark = self._words.decision_remark(decision)
        self.set_title(self._words.decision_title(decision), remark)
        self.why.setText(decision.why or "")
        self.why.setVisible(bool(decision.why))
        facts = self._facts(case, decision, row)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        is_offer = decision.offer is not None
        self.letter.setVisible(is_offer)
        self.accept.setVisible(is_offer and row.group == "waiting")
        self._show_list(decision)

    def _facts(self, case: Case, decision: Decision, row: DecisionRow) -> str:
        formats, offer = self._context.formats, decision.offer
        if offer is None:
            if decision.new_end is None:
                return ""
            text = self.tr("Ends on {day}.") if decision.choice == "end" else self.tr("Runs to {day}.")
            return text.format(day=formats.day(decision.new_end))
        parts = [offer.position]
        if offer.salary is not None:
            salary = formats.money(offer.salary, case.agreement.currency)
            parts.append(self.tr("{amount} a month").format(amount=salary))
        if offer.start is not None:
            parts.append(self.tr("from {day}").format(day=formats.day(offer.start)))
        if row.is_accepted:
            parts.append(self.tr("accepted"))
        elif offer.valid_until is not None:
            text = self.tr("lapsed on {day}") if row.is_lapsed else self.tr("open until {day}")
            parts.append(text.format(day=formats.day(offer.valid_until)))
        return " · ".join(parts)

    # ---- the checklist --------------------------------------------------------------------------------------------

    def _show_list(self, decision: Decision) -> None:
        self._list.clear()
        self.boxes, self.waivers = [], []
        items = decision.checklist
        self._list.setVisible(bool(items))
        if not items:
            return
        done = sum(1 for item in items if item.done_on is not None or item.waived)
        title = self.tr("Exit checklist: {done} of {count} done").format(done=done, count=len(items))
        self._list.addWidget(label(title, "group"), 0, 0, 1, 2)
        for at, item in enumerate(items):
            self._list.addWidget(self._item(decision, at, item), 1 + at // 2, at % 2)

    def _item(self, decision: Decision, at: int, item: ChecklistItem) -> QWidget:
        text = translator(self._context.formats.language)(item.text)
        box = QCheckBox(text)
        box.setAccessibleName(f"{self._group(item.group)}: {text}")
        box.setChecked(item.done_on is not None)
        box.setEnabled(not item.waived)
        box.clicked.connect(lambda on, place=at: self._tick(decision, place, on))
        parts: list[QWidget] = [box]
        if item.waived:
            parts.append(label(self.tr("waived: {why}").format(why=item.waived), "small"))
        elif item.done_on is not None:
            parts.append(label(self._context.formats.day_month(item.done_on), "small"))
        if item.done_on is None:
            name = self.tr("Open again") if item.waived else self.tr("Waive…")
            waive = Button(self._context.theme, name, kind="quiet", small=True)
            waive.setAccessibleName(f"{name} {text}")
            waive.clicked.connect(lambda _=False, place=at: self._waive(decision, place))
            parts.append(waive)
            self.waivers.append(waive)
        self.boxes.append(box)
        return Flow(self._context.theme, parts, gap=8)

    def _group(self, group: str) -> str:
        return {
            "access": self.tr("Access"),
            "equipment": self.tr("Equipment"),
            "knowledge": self.tr("Knowledge"),
        }.get(group, group)

    def _tick(self, decision: Decision, at: int, on: bool) -> None:
        day = self._context.clock.today() if on else None
        self._do(decisions.tick, decision.key, at, done_on=day, said=self.tr("Ticked off") if on else self.tr("Opened"))

    def _waive(self, decision: Decision, at: int) -> None:
        from contractor_desk.ui.dialogs.decision_settings import WaiveDialog

        if decision.checklist[at].waived:
            self._do(decisions.tick, decision.key, at, done_on=None, said=self.tr("Opened"))
        else:
            WaiveDialog(self._context, decision, at, self).open()

    # ---- the offer ------------------------------------------------------------------------------------------------

    def _letter(self) -> None:
        from contractor_desk.ui.dialogs.offer_letter import OfferLetterDialog

        if self._case is not None and self._case.decision is not None:
            OfferLetterDialog(self._context, self._case, self._case.decision, self).open()

    def _accept(self) -> None:
        from contractor_desk.ui.dialogs.decide import AcceptDialog

        if self._case is not None and self._case.decision is not None:
            AcceptDialog(self._context, self._case, self._case.decision, self).open()

    def _do(self, command: object, *args: object, said: str, **named: object) -> None:
        try:
            self._context.shell.do(command, *args, said=said, **named)  # type: ignore[arg-type]
        except DeskError as error:
            self._context.shell.show_error(error)

"""Small dialogs for what hangs on an agreement: a milestone, a one-off amount, a site, a suspension.

Each is for a new one or for one that is there; then it has *Remove*. A refusal stands at its field, and what was typed
stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from contractor_desk.core.agreement import Adjustment, Agreement, Milestone, Site, Suspension
from contractor_desk.core.errors import DeskError, PlaceError, StoreError
from contractor_desk.core.months import Month
from contractor_desk.desk import agreement_parts, agreements
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.desk.keys import new_key
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.words import translator

_MONTHS_BACK, _MONTHS_ON = 12, 18


class PartDialog(Dialog):
    """``places`` are the fields by the name that a flaw's place ends in."""

    def __init__(self, context: Context, agreement: Agreement, title: str, parent: QWidget | None) -> None:
        super().__init__(context.theme, title, f"{agreement.number}, {agreement.title}", width=520, parent=parent)
        self.context, self.agreement = context, agreement
        self.places: dict[str, Field] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(context.theme.px(12))
        self.grid.setVerticalSpacing(context.theme.px(12))
        self.removing: Button | None = None
        self.body.addLayout(self.grid)

    def add(self, place: str, name: str, editor: QWidget, at: tuple[int, int], span: int = 1, hint: str = "") -> Field:
        field = Field(self.context.theme, name, editor, hint=hint)
        self.places[place] = field
        self.grid.addWidget(field, at[0], at[1], 1, span)
        return field

    def buttons(self, verb: str, remove: Callable[[], None] | None) -> None:
        if remove is not None:
            button = self.add_button(translate("AgreementPart", "Remove"), danger=True)
            button.clicked.connect(remove)
            self.removing = button
        self.add_cancel()
        self.add_button(verb, primary=True)

    def lock(self, invoice: str) -> None:
        """It stands on that invoice: it is shown, and cannot be changed."""
        said = translate("AgreementPart", "It stands on invoice {number}. Credit the invoice to change it.")
        self.banner.say(said.format(number=invoice), "info")
        for field in self.places.values():
            field.editor.setEnabled(False)
        for button in (self.primary, self.removing):
            if button is not None:
                button.setEnabled(False)

    def day(self, value: date | None) -> DayEntry:
        made = DayEntry(self.context.theme, self.context.formats, self.context.clock.today())
        made.set_value(value)
        return made

    def text(self, value: str | None) -> Entry:
        made = Entry(self.context.theme)
        made.setText(value or "")
        return made

    def do(self, command: Callable[..., Any], *args: Any, said: str, detail: str = "") -> None:
        """The command was done and the dialog is closed; else the refusal stands at its field, or in the foot."""
        words = translator(self.context.formats.language)
        try:
            self.context.shell.do(command, self.agreement.key, *args, said=said, detail=detail)
        except PlaceError as error:
            name = re.split(r"[.\]]", str(error.data["place"]))[-1]
            field = self.places.get(name, next(iter(self.places.values())))
            field.set_error(self.context.formats.days_in(flaw_sentence(error.data["expected"], error.data, words)))
            field.editor.setFocus()
        except (DeskError, StoreError) as error:
            self.say(self.context.formats.days_in(error_sentence(error, words)))
        else:
            self.accept()

    def need_text(self, entry: Entry, sentence: str) -> Callable[[], str | None]:
        return lambda: None if entry.text().strip() else sentence

    def need_day(self, entry: DayEntry) -> Callable[[], str | None]:
        sentence = translate("AgreementPart", "Which day?")
        return lambda: None if entry.readable() and entry.value() is not None else sentence

    def may_be_day(self, entry: DayEntry) -> Callable[[], str | None]:
        sentence = translate("AgreementPart", "Not a day: type 26 Nov or 2026-11-26.")
        return lambda: None if entry.readable() else sentence

    def need_amount(self, entry: AmountEntry) -> Callable[[], str | None]:
        sentence = translate("AgreementPart", "How much?")
        return lambda: None if entry.readable() and entry.value() is not None else sentence


class MilestoneDialog(PartDialog):
    """What is delivered, for how much, when it is due and when it was done: then it is billed with that month."""

    def __init__(
        self, context: Context, agreement: Agreement, milestone: Milestone | None = None, parent: QWidget | None = None
    ) -> None:
        title = translate("AgreementPart", "Milestone") if milestone else translate("AgreementPart", "New milestone")
        super().__init__(context, agreement, title, parent)
        self.was = milestone
        self.name = self.text(milestone.title if milestone else "")
        self.amount = AmountEntry(context.theme, context.formats, unit=agreement.currency)
        self.amount.set_value(milestone.amount if milestone else None)
        self.due, self.done_on = (
            self.day(milestone.due if milestone else None),
            self.day(milestone.done if milestone else None),
        )
        self.clause = self.text(milestone.clause if milestone else "")
        self.add("title", translate("AgreementPart", "What is delivered"), self.name, (0, 0), 2).set_check(
            self.need_text(self.name, translate("AgreementPart", "What is it called?"))
        )
        amount = self.add("amount", translate("AgreementPart", "Amount"), self.amount, (1, 0))
        amount.set_check(self.need_amount(self.amount))
        self.add("clause", translate("AgreementPart", "Clause"), self.clause, (1, 1))
        due = self.add("due", translate("AgreementPart", "Due on"), self.due, (2, 0))
        due.set_check(self.may_be_day(self.due))
        done = self.add(
            "done", translate("AgreementPart", "Done on"), self.done_on, (2, 1),
            hint=translate("AgreementPart", "Billed with the month of that day"),
        )  # fmt: skip
        done.set_check(self.may_be_day(self.done_on))
        self.buttons(translate("AgreementPart", "Save"), self._remove if milestone else None)

    def submit(self) -> None:
        if not self.check_fields():
            return
        base = self.was or Milestone(key=new_key("milestone"), title="", amount=Decimal(0))
        made = replace(
            base, title=self.name.text().strip(), amount=self.amount.value() or Decimal(0), due=self.due.value(),
            done=self.done_on.value(), clause=self.clause.text().strip() or None,
        )  # fmt: skip
        said = translate("AgreementPart", "The milestone is saved")
        self.do(agreements.save_milestone, made, said=said, detail=made.title)

    def _remove(self) -> None:
        assert self.was is not None
        said = translate("AgreementPart", "The milestone is removed")
        self.do(agreement_parts.remove_milestone, self.was.key, said=said, detail=self.was.title)


class AdjustmentDialog(PartDialog):
    """A one-off amount, or with a minus a discount, on the bill of one month."""

    def __init__(
        self, context: Context, agreement: Agreement, adjustment: Adjustment | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        new = translate("AgreementPart", "New one-off amount")
        title = translate("AgreementPart", "One-off amount") if adjustment else new
        super().__init__(context, agreement, title, parent)
        self.was = adjustment
        self.name = self.text(adjustment.title if adjustment else "")
        self.amount = AmountEntry(context.theme, context.formats, unit=agreement.currency)
        self.amount.set_value(adjustment.amount if adjustment else None)
        now = Month.of(context.clock.today())
        first = max(now.plus(-_MONTHS_BACK), Month.of(agreement.period.start))
        months = {str(now.plus(step)) for step in range(-_MONTHS_BACK, _MONTHS_ON) if now.plus(step) >= first}
        chosen = adjustment.month if adjustment else str(max(now, first))
        items = [Item(month, context.formats.month(Month.parse(month))) for month in sorted(months | {chosen})]
        self.month = Choice(context.theme, items)
        self.month.set_key(chosen)
        self.add("title", translate("AgreementPart", "What it is for"), self.name, (0, 0), 2).set_check(
            self.need_text(self.name, translate("AgreementPart", "What is it for?"))
        )
        self.add("month", translate("AgreementPart", "On the bill of"), self.month, (1, 0))
        amount = self.add(
            "amount", translate("AgreementPart", "Amount"), self.amount, (1, 1),
            hint=translate("AgreementPart", "A discount with a minus"),
        )  # fmt: skip
        amount.set_check(self.need_amount(self.amount))
        self.buttons(translate("AgreementPart", "Save"), self._remove if adjustment else None)

    def submit(self) -> None:
        if not self.check_fields():
            return
        base = self.was or Adjustment(key=new_key("adjustment"), month="", title="", amount=Decimal(0))
        made = replace(
            base, title=self.name.text().strip(), month=self.month.key, amount=self.amount.value() or Decimal(0)
        )
        said = translate("AgreementPart", "The amount is saved")
        self.do(agreement_parts.save_adjustment, made, said=said, detail=made.title)

    def _remove(self) -> None:
        assert self.was is not None
        said = translate("AgreementPart", "The amount is removed")
        self.do(agreement_parts.remove_adjustment, self.was.key, said=said, detail=self.was.title)


class SiteDialog(PartDialog):
    """A place that is worked for, its planned cut-over and the one that was."""

    def __init__(
        self, context: Context, agreement: Agreement, site: Site | None = None, parent: QWidget | None = None
    ) -> None:
        title = translate("AgreementPart", "Site") if site else translate("AgreementPart", "New site")
        super().__init__(context, agreement, title, parent)
        self.was = site
        self.name = self.text(site.name if site else "")
        self.since, self.planned = (
            self.day(site.from_ if site else None),
            self.day(site.cutover_planned if site else None),
        )
        self.cut_over = self.day(site.cutover_done if site else None)
        self.add("name", translate("AgreementPart", "Name"), self.name, (0, 0)).set_check(
            self.need_text(self.name, translate("AgreementPart", "What is it called?"))
        )
        days = (
            ("from", translate("AgreementPart", "Part of it from"), self.since, (0, 1)),
            ("cutover_planned", translate("AgreementPart", "Cut-over planned"), self.planned, (1, 0)),
            ("cutover_done", translate("AgreementPart", "Cut over on"), self.cut_over, (1, 1)),
        )
        for place, name, editor, at in days:
            self.add(place, name, editor, at).set_check(self.may_be_day(editor))
        self.buttons(translate("AgreementPart", "Save"), self._remove if site else None)

    def submit(self) -> None:
        if not self.check_fields():
            return
        base = self.was or Site(key=new_key("site"), name="")
        made = replace(
            base, name=self.name.text().strip(), from_=self.since.value(), cutover_planned=self.planned.value(),
            cutover_done=self.cut_over.value(),
        )  # fmt: skip
        said = translate("AgreementPart", "The site is saved")
        self.do(agreements.save_site, made, said=said, detail=made.name)

    def _remove(self) -> None:
        assert self.was is not None
        said = translate("AgreementPart", "The site is removed")
        self.do(agreement_parts.remove_site, self.was.key, said=said, detail=self.was.name)


class SuspensionDialog(PartDialog):
    """Days that are not in force, whether the fee goes on, and whether they are added to the end."""

    def __init__(
        self, context: Context, agreement: Agreement, suspension: Suspension | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = translate("AgreementPart", "Suspension") if suspension else translate("AgreementPart", "New suspension")
        super().__init__(context, agreement, title, parent)
        self.was = suspension
        self.first = self.day(suspension.from_ if suspension else context.clock.today())
        self.last = self.day(suspension.to if suspension else None)
        self.fee = Choice(
            context.theme,
            [Item("stop", translate("AgreementPart", "Stops")), Item("keep", translate("AgreementPart", "Goes on"))],
        )
        self.fee.set_key(suspension.fee if suspension else "stop")
        self.moves = QCheckBox(translate("AgreementPart", "The end moves by these days"))
        self.moves.setChecked(suspension is not None and suspension.extends_end)
        first = self.add("from", translate("AgreementPart", "First day"), self.first, (0, 0))
        first.set_check(self.need_day(self.first))
        last = self.add(
            "to", translate("AgreementPart", "Last day"), self.last, (0, 1),
            hint=translate("AgreementPart", "Empty until it is resumed"),
        )  # fmt: skip
        last.set_check(self._wrong_last)
        self.add("fee", translate("AgreementPart", "The monthly fee"), self.fee, (1, 0))
        self.grid.addWidget(self.moves, 1, 1)
        self.buttons(translate("AgreementPart", "Save"), self._remove if suspension else None)

    def submit(self) -> None:
        if not self.check_fields():
            return
        first = self.first.value()
        assert first is not None, "the check asks for a day"
        fee: Any = self.fee.key
        made = Suspension(from_=first, to=self.last.value(), fee=fee, extends_end=self.moves.isChecked())
        said = translate("AgreementPart", "The suspension is saved")
        if self.was is None:
            self.do(agreements.suspend, made, said=said)
        else:
            self.do(agreement_parts.change_suspension, self.was.from_, made, said=said)

    def _remove(self) -> None:
        assert self.was is not None
        said = translate("AgreementPart", "The suspension is removed")
        self.do(agreement_parts.remove_suspension, self.was.from_, said=said)

    def _wrong_last(self) -> str | None:
        if not self.last.readable():
            return translate("AgreementPart", "Not a day: type 26 Nov or 2026-11-26.")
        first, last = self.first.value() if self.first.readable() else None, self.last.value()
        if first is None or last is None or last >= first:
            return None
        before = self.context.formats.day(first - timedelta(days=1))
        return translate("AgreementPart", "Ends before it starts: after {day}.").format(day=before)

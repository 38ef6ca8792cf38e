"""Make an offer: position, salary, first day, what else the letter says; and the letter itself, ready to send."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QGridLayout, QWidget

from contractor_desk.core.decision import Decision, Offer, OfferTerm
from contractor_desk.desk import offer_papers
from contractor_desk.desk.decision_case import Case
from contractor_desk.desk.decisions import offer_valid_until
from contractor_desk.ui.dialogs.decide import DecideDialog
from contractor_desk.ui.dialogs.offer_letter import OfferLetterDialog, language_items
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.choice import Choice
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label


class OfferDialog(DecideDialog):
    """Terms that are left empty are not in the letter."""

    def __init__(self, context: Context, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(
            context, case, translate("OfferDialog", "Make an offer"), width=720, scrolls=True, parent=parent
        )
        self.said = translate("OfferDialog", "Offer made")
        theme, path = context.theme, case.convert
        today = context.clock.today()
        self.position = Entry(theme)
        self.position.setText(path.position)
        self.salary = AmountEntry(theme, context.formats, unit=case.agreement.currency, decimals=2)
        self.salary.set_value(path.salary)
        self.start = DayEntry(theme, context.formats, today)
        self.start.set_value(path.start)
        self.valid_until = DayEntry(theme, context.formats, today)
        self.valid_until.set_value(min(offer_valid_until(today), path.start - timedelta(days=1)))
        self.language = Choice(theme, language_items())
        wanted = case.agreement.language
        self.language.set_key(wanted if wanted in offer_papers.LANGUAGES else "en")
        self.add("offer.position", translate("OfferDialog", "Position"), self.position, 0, 0, 4)
        self.add("language", translate("OfferDialog", "Language of the letter"), self.language, 0, 4, 2)
        self.add("offer.salary", translate("OfferDialog", "Salary a month"), self.salary, 1, 0, 2)
        self.add("offer.start", translate("OfferDialog", "First day"), self.start, 1, 2, 2)
        self.add("offer.valid_until", translate("OfferDialog", "Open until"), self.valid_until, 1, 4, 2)
        self._checks()
        self.terms: dict[str, Entry] = {}
        self._term_fields: dict[str, Field] = {}
        self.finish(2, translate("OfferDialog", "Make offer"))
        self._add_terms()
        self.language.picked.connect(self._relabel)
        self.resize(self.width(), theme.px(800))

    def _checks(self) -> None:
        places = self.places
        places["offer.position"].set_check(
            lambda: None if self.position.text().strip() else translate("OfferDialog", "What is the position called?")
        )
        places["offer.salary"].set_check(self._salary_flaw)
        places["offer.start"].set_check(self._start_flaw)
        places["offer.valid_until"].set_check(self._until_flaw)

    def _salary_flaw(self) -> str | None:
        if not self.salary.readable() or self.salary.value() is None:
            return translate("OfferDialog", "An amount above 0.")
        return None if (self.salary.value() or 0) > 0 else translate("OfferDialog", "An amount above 0.")

    def _start_flaw(self) -> str | None:
        flaw = self.check_day(self.start)
        if flaw is None and (self.start.value() or self.context.clock.today()) <= self.case.agreement.period.start:
            return translate("OfferDialog", "The employment starts after the agreement did.")
        return flaw

    def _until_flaw(self) -> str | None:
        flaw = self.check_day(self.valid_until)
        until, on = self.valid_until.value() if flaw is None else None, self.on.value() if self.on.readable() else None
        if until is not None and on is not None and until < on:
            return translate("OfferDialog", "Before the day of the offer.")
        return flaw

    def _add_terms(self) -> None:
        theme = self.theme
        self.body.addWidget(rule())
        self.body.addWidget(
            label(translate("OfferDialog", "What else the letter says; empty lines are left out"), "group")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        language = self.language.key or "en"
        for at, (key, name, text) in enumerate(offer_papers.usual_terms(self.case.agreement, language)):
            entry = Entry(theme)
            entry.setText(text)
            field = Field(theme, name, entry)
            self.terms[key], self._term_fields[key] = entry, field
            grid.addWidget(field, at // 2, at % 2)
        self.body.addLayout(grid)
        before: QWidget = self.why
        for entry in self.terms.values():
            self.setTabOrder(before, entry)
            before = entry

    def _relabel(self, language: str) -> None:
        """Names, and texts that were not touched, are those of the letter's language."""
        before = {
            text
            for code in offer_papers.LANGUAGES
            for _, _, text in offer_papers.usual_terms(self.case.agreement, code)
        }
        for key, name, text in offer_papers.usual_terms(self.case.agreement, language):
            self._term_fields[key].name.setText(name)
            if self.terms[key].text() in before and text:
                self.terms[key].setText(text)

    def decision(self) -> Decision:
        terms = [OfferTerm(label=key, text=entry.text().strip()) for key, entry in self.terms.items()]
        offer = Offer(
            position=self.position.text().strip(),
            salary=self.salary.value(),
            start=self.start.value(),
            valid_until=self.valid_until.value(),
            terms=tuple(term for term in terms if term.text),
        )
        return self.made("convert", offer=offer)

    def more_lines(self) -> list[str]:
        return [translate("OfferDialog", "The letter is made as a PDF, to sign and send.")]

    def taken(self, decision: Decision) -> None:
        language = self.language.key
        case = replace(self.case, decision=decision)
        OfferLetterDialog(self.context, case, decision, self.parentWidget(), language=language).open()

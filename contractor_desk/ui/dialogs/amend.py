"""Amend an agreement from a date: each figure before and after, and what it would have changed (picture 16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.agreement import Coverage, Terms
from contractor_desk.core.amendment import Figure, figures, raised, with_coverage, with_figure
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.errors import DeskError
from contractor_desk.core.months import Month
from contractor_desk.desk import agreements
from contractor_desk.desk.agreement_page import AgreementView, agreement_view
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.agreement_words import days, months_of
from contractor_desk.ui.dialogs.amend_effect import AmendEffect
from contractor_desk.ui.dialogs.scope_change import ScopeChange
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.before_after_table import BeforeAfterTable, TermChange
from contractor_desk.ui.widgets.cards import scroll
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.words import translator

PAUSE_MS = 250


def open_amend(context: Context, agreement: str = "") -> None:
    """The action ``agreement.amend``; without an agreement the page on which one is chosen."""
    if not agreement:
        context.shell.open_page("agreements")
        return
    view = context.desk.ask(agreement_view, agreement, context.clock.today())
    parent = context.shell if isinstance(context.shell, QWidget) else None
    AmendDialog(context, view, parent).exec()


class AmendDialog(Dialog):
    """A new version of the terms; nothing that was issued is touched."""

    def __init__(self, context: Context, view: AgreementView, parent: QWidget | None = None) -> None:
        agreement = view.agreement
        number = len(agreement.terms)
        super().__init__(context.theme, "", "", width=1120, parent=parent)
        title = self.tr("Amendment {number}").format(number=number)
        self.setWindowTitle(title)
        self.title.setText(title)
        other = view.client if view.side == "contractor" else view.contractor
        self.remark.setText(f"{other.name}, {agreement.title} · {agreement.number}")
        self.remark.setVisible(True)
        self.context, self._view, self._number = context, view, number
        theme, formats = context.theme, context.formats
        px = theme.px
        self._before = self._terms_before(self._first_day())
        mark = AgreementMark(theme, context.marks.of(agreement.key), name=other.name)
        self.head_row.insertWidget(0, mark, 0, Qt.AlignmentFlag.AlignTop)
        self.day = DayEntry(theme, formats, context.clock.today())
        self.day.set_value(self._first_day())
        self.about = Entry(theme)
        self.percent = AmountEntry(theme, formats, unit="%")
        self.day_field = Field(theme, self.tr("In force from"), self.day, check=self._wrong_day)
        about = Field(theme, self.tr("What it is about"), self.about)
        review = Field(theme, self.tr("Price review by"), self.percent)
        for field, width in ((self.day_field, 150), (about, 260), (review, 110)):
            field.setFixedWidth(px(width))
            self.head_row.addWidget(field)
        self.table = BeforeAfterTable(theme)
        self.effect = AmendEffect(context, view, title)
        self.effect.setFixedWidth(px(352))
        self._editors: dict[str, AmountEntry] = {}
        self._scopes: dict[str, ScopeChange] = {}
        self.counted = label("", "small")
        only = QCheckBox(self.tr("Only what changes"))
        only.toggled.connect(self.table.show_only_changes)
        self.add_service = Choice(theme, self._unlisted(), empty=self.tr("Add a service"), small=True)
        self.add_service.setFixedWidth(px(150))
        self.add_service.picked.connect(self._add_service)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("What changes"), "section"))
        head.addWidget(self.counted)
        head.addStretch(1)
        head.addWidget(only)
        head.addWidget(self.add_service)
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addLayout(head)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        left.addWidget(scroll(inner), 1)
        left.addWidget(label(self._untouched(), "small", "info", wrap=True))
        halves = QHBoxLayout()
        halves.setSpacing(px(22))
        halves.addLayout(left, 1)
        halves.addWidget(self.effect, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(halves, 1)
        self.add_cancel()
        self.add_button(self.tr("Make amendment {number}").format(number=number), primary=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show_effect)
        self.table.opened.connect(self._fill)
        self.table.taken_back.connect(lambda _: self._pause.start())
        self.table.count_changed.connect(self._say_count)
        self.percent.left.connect(self._raise_prices)
        self.day.textEdited.connect(self._take_day)
        self._rows()
        self.resize(px(1120), px(660))

    def is_changed(self) -> bool:
        return bool(self.table.changed_keys())

    def terms(self) -> Terms:
        """The new version as it is typed. Raises ValueError for what cannot be read."""
        day = self.day.value()
        made = self._before
        for key in self.table.changed_keys():
            if key in self._editors:
                value = self._editors[key].value()
                if value is None:
                    raise ValueError(key)
                made = with_figure(made, key, value)
            else:
                change = self._scopes[key]
                hours = change.hours.value() if change.coverage.key == "limited" else None
                made = with_coverage(made, key.partition(":")[2], cast(Coverage, change.coverage.key), hours)
        title = self.about.text().strip() or self.tr("Amendment {number}").format(number=self._number)
        return replace(made, from_=day or self._first_day(), title=title)

    def submit(self) -> None:
        """The version is in the agreement, or it is said what is wrong."""
        if not self.check_fields() or not self._readable():
            return
        try:
            terms = self.terms()
            said = self.tr("{title} is made").format(title=terms.title)
            self.context.shell.do(agreements.amend, self._view.agreement.key, terms, said=said)
        except DeskError as error:
            sentence = self.context.formats.days_in(error_sentence(error, translator(self.context.formats.language)))
            if error.code == "terms_taken":
                self.day_field.set_error(self._taken(terms.from_, error.data["last_issued"]))
            elif error.code == "before_start":
                self.day_field.set_error(sentence)
            else:
                self.say(sentence)
            return
        self.accept()

    # Inside

    def _first_day(self) -> date:
        """The first of the month after today and after the last issued month."""
        last, issued = Month.of(self.context.clock.today()), self._view.last_issued
        if issued is not None:
            last = max(last, issued)
        return max(last.plus(1).first, self._view.agreement.period.start)

    def _from(self) -> date:
        """The day that is typed, else the one that is meant where nothing is."""
        day = self.day.value() if self.day.readable() else None
        return day or self._first_day()

    def _take_day(self) -> None:
        """The terms in force on that day are what changes; what was typed already is typed over them."""
        before = self._terms_before(self._from())
        if before is self._before:
            self._name_columns()
            return
        figures_typed = {key: self._editors[key].text() for key in self.table.changed_keys() if key in self._editors}
        scopes_typed = {
            key: (self._scopes[key].coverage.key, self._scopes[key].hours.text())
            for key in self.table.changed_keys()
            if key in self._scopes
        }
        self._before = before
        self.table.clear()
        self._editors, self._scopes = {}, {}
        self.add_service.set_items(self._unlisted())
        self._rows()
        for key in figures_typed.keys() & self._editors.keys():
            self.table.open_term(key, focus=False)
            self._editors[key].setText(figures_typed[key])
            self._typed(key)
        for key, (coverage, hours) in scopes_typed.items():
            if key not in self._scopes:
                self._scope_row(key.partition(":")[2], "included", None, "")
            self.table.open_term(key, focus=False)
            self._scopes[key].take(coverage, hours)
        self._pause.start()

    def _taken(self, day: date, last_issued: str | None) -> str:
        """Why new terms cannot start on that day, in a few words."""
        if any(terms.from_ == day for terms in self._view.agreement.terms) or last_issued is None:
            return self.tr("Other terms start that day.")
        month = self.context.formats.month(Month.parse(last_issued))
        return self.tr("Bills are issued up to {month}.").format(month=month)

    def _terms_before(self, day: date) -> Terms:
        return terms_on_or_earliest(self._view.agreement, day)

    def _unlisted(self) -> list[Item]:
        language = self.context.formats.language
        return [
            Item(key, service.name_in(language))
            for key, service in self._view.services.items()
            if self._before.scope_item(key) is None
        ]

    def _name_columns(self) -> None:
        formats = self.context.formats
        place = self._view.agreement.terms.index(self._before)
        before = self.tr("Amendment {number}").format(number=place) if place else self.tr("first terms")
        then = self.tr("From {day}").format(day=formats.day(self._from()))
        self.table.set_heads(self.tr("Now, {title}").format(title=before), then)

    def _rows(self) -> None:
        theme, formats = self.context.theme, self.context.formats
        self._name_columns()
        for figure in figures(self._before):
            editor = AmountEntry(theme, formats, unit=self._unit(figure))
            editor.setFixedWidth(theme.px(128))
            editor.textEdited.connect(lambda _, key=figure.key: self._typed(key))
            self._editors[figure.key] = editor
            term = TermChange(
                key=figure.key, name=self._name(figure), now=self._shown(figure), clause=figure.clause or ""
            )
            self.table.add_term(term, editor)
        for item in self._before.scope:
            self._scope_row(item.service, item.coverage, item.hours, item.clause or "")

    def _scope_row(self, service: str, coverage: str, hours: Decimal | None, clause: str) -> None:
        name = self._service(service)
        change = ScopeChange(self.context, coverage, hours, name)
        change.coverage.picked.connect(lambda _: self._pause.start())
        change.hours.textEdited.connect(lambda _: self._pause.start())
        key = f"scope:{service}"
        self._scopes[key] = change
        self.table.add_term(TermChange(key=key, name=name, scope=coverage, clause=clause), change)

    def _add_service(self, service: str) -> None:
        if service and f"scope:{service}" not in self._scopes:
            self._scope_row(service, "included", None, "")
            self.table.open_term(f"scope:{service}")
        self.add_service.set_key("")

    def _fill(self, key: str) -> None:
        if key in self._editors:
            figure = next(one for one in figures(self._before) if one.key == key)
            self._editors[key].set_value(figure.value)
            self._editors[key].selectAll()
        self._pause.start()

    def _typed(self, key: str) -> None:
        editor = self._editors[key]
        figure = next(one for one in figures(self._before) if one.key == key)
        self.table.set_error(key, "" if editor.readable() else self.tr("Not a number."))
        value = editor.value() if editor.readable() else None
        self.table.set_change(key, "" if value is None else self._difference(figure, value))
        self._pause.start()

    def _difference(self, figure: Figure, value: Decimal) -> str:
        formats = self.context.formats
        difference = value - figure.value
        sign = "+" if difference > 0 else ""
        if figure.unit in ("money", "rate") and figure.value:
            return f"{sign}{formats.percent((difference * 100 / figure.value).quantize(Decimal('0.1')))}"
        return f"{sign}{formats.number(difference)}"

    def _raise_prices(self) -> None:
        percent = self.percent.value() if self.percent.readable() else None
        if percent is None:
            return
        review = {one.key: one for one in figures(raised(self._before, percent, self._view.agreement.currency))}
        for figure in figures(self._before):
            if review[figure.key].value != figure.value:
                self.table.open_term(figure.key, focus=False)
                self._editors[figure.key].set_value(review[figure.key].value)
                self._typed(figure.key)

    def _readable(self) -> bool:
        wrong = [key for key in self.table.changed_keys() if key in self._editors and not self._right(key)]
        for key in wrong:
            self.table.set_error(key, self.tr("Not a number."))
        limited = [
            key
            for key in self.table.changed_keys()
            if key in self._scopes and self._scopes[key].coverage.key == "limited" and not self._hours_right(key)
        ]
        for key in limited:
            self.table.set_error(key, self.tr("How many hours a month?"))
        count = len(wrong) + len(limited)
        self.say(self.tr("%n field(s) to put right", "", count) if count else "")
        return not count

    def _right(self, key: str) -> bool:
        return self._editors[key].readable() and self._editors[key].value() is not None

    def _hours_right(self, key: str) -> bool:
        hours = self._scopes[key].hours
        return hours.readable() and hours.value() is not None

    def _show_effect(self) -> None:
        try:
            terms = self.terms()
        except ValueError:
            return
        self.effect.show_terms(terms)

    def _say_count(self, changed: int, every: int) -> None:
        self.counted.setText(self.tr("{changed} of {every} terms").format(changed=changed, every=every))

    def _wrong_day(self) -> str | None:
        return None if self.day.readable() and self.day.value() is not None else self.tr("Which day?")

    def _untouched(self) -> str:
        if not self._view.invoice_count:
            return self.tr("Nothing is issued under this agreement yet.")
        return self.tr("No issued invoice is touched: the months before keep the terms they were billed by.")

    def _service(self, key: str) -> str:
        service = self._view.services.get(key)
        return service.name_in(self.context.formats.language) if service is not None else key

    def _name(self, figure: Figure) -> str:
        kind = figure.key.partition(":")[0]
        if kind == "scope_rate":
            return self.tr("{service}, own rate").format(service=self._service(figure.name))
        if kind == "worker":
            worker = self._view.workers.get(figure.name)
            return worker.name if worker is not None else figure.name
        if kind == "surcharge":
            when = next(one.when for one in self._before.surcharges if one.key == figure.name)
            words = {
                "out_of_scope": self.tr("Surcharge, out of scope"), "after_hours": self.tr("Surcharge, after hours"),
                "weekend": self.tr("Surcharge, weekend"), "holiday": self.tr("Surcharge, holiday"),
                "callout": self.tr("Surcharge, call-out"),
            }  # fmt: skip
            return words[when]
        names = {
            "fee": self.tr("Monthly fee"), "hours": self.tr("Included hours"), "overage": self.tr("Overage rate"),
            "rollover": self.tr("Unused hours last"), "rollover_cap": self.tr("Carried in, at most"),
            "rate": self.tr("Hourly rate"), "cap": self.tr("Cap"), "payment": self.tr("Payment"),
        }  # fmt: skip
        return names[kind]

    def _unit(self, figure: Figure) -> str:
        currency = self._view.agreement.currency
        units = {
            "money": currency, "rate": currency, "hours": "h", "months": self.tr("months"), "percent": "%",
            "days": self.tr("days"),
        }  # fmt: skip
        return units[figure.unit]

    def _shown(self, figure: Figure) -> str:
        formats = self.context.formats
        if figure.unit in ("money", "rate"):
            return formats.money(figure.value, self._view.agreement.currency)
        if figure.unit == "percent":
            return f"+{formats.percent(figure.value)}"
        if figure.unit == "months":
            return months_of(int(figure.value))
        if figure.unit == "days":
            return days(int(figure.value))
        return f"{formats.number(figure.value)} {self._unit(figure)}"

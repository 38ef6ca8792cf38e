"""Step 3 of the agreement assistant: fee, hours included, rates, rounding, cap, payment, VAT (picture 15-3)."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk.core.agreement import WEEKDAYS
from contractor_desk.core.plain import plain_text_of_time, time_of_plain_text
from contractor_desk.desk import parties
from contractor_desk.desk.agreement_defaults import preset_of, usual_reason
from contractor_desk.desk.agreement_form import Form
from contractor_desk.desk.typed_value import Unread
from contractor_desk.ui.dialogs.agreement_meanings import meanings
from contractor_desk.ui.dialogs.form_step import Bound, FormStep, fill_editor
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.count_entry import CountEntry
from contractor_desk.ui.widgets.dates_panel import MeaningPanel
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.plain_rows import Column, PlainRows
from contractor_desk.ui.widgets.reflow import Beside
from contractor_desk.ui.widgets.segments import Option, SegmentedControl
from contractor_desk.ui.widgets.working_hours import WorkingHours


class TermsStep(FormStep):
    """The version of the terms at hand; with several, which one it is can be chosen."""

    def __init__(self, context: Context, form: Form, *, vat: tuple[Item, ...]) -> None:
        super().__init__(context, form)
        px = self.theme.px
        self._money: list[AmountEntry] = []
        self._clause_of: dict[QWidget, str] = {}
        self._vat_items = vat
        left, right = QWidget(self), QWidget(self)
        self.left = QVBoxLayout(left)
        self.left.setContentsMargins(0, 0, 0, 0)
        self.left.setSpacing(0)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        sides = Beside(self.theme, (left, 1), (right, 0), gap=24, top=True)
        sides.set_width(right, px(268))
        self.column.addWidget(sides)
        self._lay_out_version()
        self._lay_out_fee()
        self._lay_out_hours()
        self._lay_out_rates()
        self._lay_out_payment()
        self.left.addStretch(1)
        column.addWidget(label(self.tr("Working hours"), "section"))
        self.start_group()
        self.hours = WorkingHours(self.theme, context.formats)
        self.bind_rows("@working_hours", self.hours, self._read_hours, self._fill_hours)
        column.addWidget(self.hours)
        self.panel = MeaningPanel(self.theme, self.tr("What it means"))
        column.addWidget(self.panel)
        column.addStretch(1)

    # ---- layout -------------------------------------------------------------------------------------------------

    def _lay_out_version(self) -> None:
        theme = self.theme
        self.start_group()
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, theme.px(10))
        grid = self.grid(4, column)
        day = self.context.formats.day
        versions = self.form.plain["terms"]
        items = []
        for number, terms in enumerate(versions):
            start = terms.get("from")
            text = self.tr("Terms {number}").format(number=number + 1)
            items.append(Item(str(number), text, day(date.fromisoformat(start)) if isinstance(start, str) else ""))
        self.version = Choice(theme, items)
        self.version.set_key(str(self.form.version))
        self.version.picked.connect(self._take_version)
        grid.addWidget(Field(theme, self.tr("Version of the terms"), self.version), 0, 0, 1, 2)
        since = DayEntry(theme, self.context.formats, self.context.clock.today())
        grid.addWidget(self.bind("@from", self.tr("From"), since), 0, 2)
        grid.addWidget(self.bind("@title", self.tr("Its name"), Entry(theme)), 0, 3)
        holder.setVisible(len(versions) > 1)
        self.left.addWidget(holder)

    def _lay_out_fee(self) -> None:
        theme = self.theme
        row = self.section(self.tr("Monthly fee"), line=False, into=self.left)
        row.addWidget(self._clause("@fee.clause", self.tr("Clause of the fee")))
        grid = self.grid(4, self.left)
        grid.addWidget(self.bind("@fee.amount", self.tr("Amount"), self._amount(2), also=("@fee",)), 0, 0)
        parts = Choice(theme, [Item("days", self.tr("By days")), Item("none", self.tr("In full"))])
        grid.addWidget(self.bind("@fee.prorate", self.tr("Part months"), parts), 0, 1)
        options = (Option("arrears", self.tr("After")), Option("advance", self.tr("Ahead")))
        billed = SegmentedControl(theme, options, self.tr("Billed"))
        grid.addWidget(self.bind("@fee.billed", self.tr("Billed"), billed), 0, 2, 1, 2)

    def _lay_out_hours(self) -> None:
        row = self.section(self.tr("Included hours"), self.tr("what the fee covers each month"), into=self.left)
        row.addWidget(self._clause("@allowance.clause", self.tr("Clause of the included hours")))
        grid = self.grid(4, self.left)
        theme, hours = self.theme, self.tr("h")
        included = AmountEntry(theme, self.context.formats, unit=hours)
        last = CountEntry(theme, self.tr("Unused hours last"), unit=self.tr("months"))
        most = AmountEntry(theme, self.context.formats, unit=hours)
        grid.addWidget(self.bind("@allowance.hours", self.tr("Hours"), included, also=("@allowance",)), 0, 0)
        grid.addWidget(self.bind("@allowance.rollover.months", self.tr("Unused hours last"), last), 0, 1)
        grid.addWidget(self.bind("@allowance.rollover.cap_hours", self.tr("Carried in, at most"), most), 0, 2)
        self.overage = self.bind("@allowance.overage_rate", self.tr("Overage rate"), self._amount(2))
        grid.addWidget(self.overage, 0, 3)

    def _lay_out_rates(self) -> None:
        theme = self.theme
        row = self.section(self.tr("Hourly work"), into=self.left)
        self._clauses = {
            "minimum": self._clause("@minimum.clause", self.tr("Clause of the minimum")),
            "cap": self._clause("@cap.clause", self.tr("Clause of the cap")),
        }
        grid = self.grid(8, self.left)
        self.rate = self.bind("@rate", self.tr("Rate"), self._amount(2))
        grid.addWidget(self.rate, 0, 0, 1, 2)
        self.by_worker = Field(theme, self.tr("Rates by worker"), self._worker_choice())
        grid.addWidget(self.by_worker, 0, 2, 1, 2)
        minutes = CountEntry(theme, self.tr("Round to"), unit=self.tr("min"))
        mode = Choice(theme, [Item("up", self.tr("up")), Item("nearest", self.tr("nearest")),
                              Item("down", self.tr("down"))])  # fmt: skip
        per = Choice(theme, [Item("entry", self.tr("each entry")), Item("day", self.tr("each day"))])
        grid.addWidget(self.bind("@rounding.minutes", self.tr("Round to"), minutes, also=("@rounding",)), 0, 4)
        grid.addWidget(self.bind("@rounding.mode", self.tr("Direction"), mode), 0, 5)
        grid.addWidget(self.bind("@rounding.per", self.tr("Rounded"), per), 0, 6, 1, 2)
        least = CountEntry(theme, self.tr("Minimum"), unit=self.tr("min"))
        whose = Choice(theme, [
            Item("callout", self.tr("call-outs")), Item("out_of_scope", self.tr("work out of scope")),
            Item("all", self.tr("every entry")),
        ])  # fmt: skip
        grid.addWidget(self.bind("@minimum.minutes", self.tr("Minimum"), least, also=("@minimum",)), 1, 0, 1, 2)
        grid.addWidget(self.bind("@minimum.for", self.tr("Minimum for"), whose), 1, 2, 1, 2)
        cap = self._amount(2)
        holds = Choice(theme, [Item("month", self.tr("each month")), Item("agreement", self.tr("in all"))])
        grid.addWidget(self.bind("@cap.amount", self.tr("Cap on hourly work"), cap, also=("@cap",)), 1, 4, 1, 2)
        grid.addWidget(self.bind("@cap.per", self.tr("Cap holds"), holds), 1, 6, 1, 2)
        for name, editors in (("minimum", (least, whose)), ("cap", (cap, holds))):
            row.addWidget(self._clauses[name])
            self._clauses[name].hide()
            for editor in editors:
                self._clause_of[editor] = name
        self.left.addSpacing(theme.px(6))
        self.worker_rates = PlainRows(
            theme, self.context.formats,
            (
                Column("worker", self.tr("Worker"), "choice", 220, items=self._workers()),
                Column("rate", self.tr("Rate"), "amount", 160, unit="SEK", decimals=2), Column("rest", " ", "result"),
            ),
            title=self.tr("Rates by worker"), add=self.tr("Add worker"), near=self.context.clock.today(),
            fresh=self._fresh_rate,
        )  # fmt: skip
        self.bind_rows("@worker_rates", self.worker_rates, lambda: list(self.worker_rates.values()),
                       lambda: self.worker_rates.set_values(self.form.get("@worker_rates") or ()))  # fmt: skip
        self.left.addWidget(self.worker_rates)
        self.worker_rates.hide()

    def _lay_out_payment(self) -> None:
        theme = self.theme
        self.section(self.tr("Payment and VAT"), into=self.left)
        grid = self.grid(8, self.left)
        within = CountEntry(theme, self.tr("Pay within"), unit=self.tr("days"))
        grid.addWidget(self.bind("@payment_days", self.tr("Pay within"), within), 0, 0, 1, 2)
        self.vat = Choice(theme, self._vat_items)
        self.percent = AmountEntry(theme, self.context.formats, unit="%")
        self.percent.setFixedWidth(theme.px(70))
        self.percent.setAccessibleName(self.tr("VAT percent"))
        self.vat_field = self.bind(
            "@vat.category", self.tr("VAT"), self.vat, beside=(self.percent,), also=("@vat",), then=self._take_category
        )
        self.bind_editor("@vat.percent", self.percent, field=self.vat_field)
        grid.addWidget(self.vat_field, 0, 2, 1, 3)
        self.reason = self.bind("@vat.reason", self.tr("Reason on the invoice"), Entry(theme))
        grid.addWidget(self.reason, 0, 5, 1, 3)

    def _clause(self, place: str, name: str) -> Entry:
        made = Entry(self.theme, small=True, placeholder="§")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFixedWidth(self.theme.px(62))
        self.bind_editor(place, made)
        return made

    def _amount(self, decimals: int) -> AmountEntry:
        made = AmountEntry(self.theme, self.context.formats, decimals=decimals)
        self._money.append(made)
        return made

    def _worker_choice(self) -> QWidget:
        self.rates_button = Button(self.theme, self.tr("One rate for all"), icon="plus")
        self.rates_button.clicked.connect(self._open_rates)
        return self.rates_button

    # ---- what follows -------------------------------------------------------------------------------------------

    def fill(self) -> None:
        self.worker_rates.set_unit("rate", self.form.text("currency"))
        super().fill()
        self.worker_rates.setVisible(bool(self.form.get("@worker_rates")))

    def refresh(self) -> None:
        currency = self.form.text("currency")
        for entry in self._money:
            entry.set_unit(currency)
        self.worker_rates.set_unit("rate", currency)
        category = self.form.text("@vat.category")
        self.percent.setVisible(category == "S")
        self.reason.setEnabled(category not in ("S", "Z"))
        rows = self.form.get("@worker_rates") or []
        self.rates_button.setText(self._rates_text(rows))
        if self.form.sound(self.known):
            self.panel.set_meanings(meanings(self, self.form, self.known))
        warned = {flaw.place: flaw for flaw in self.form.warnings()}
        for place, field in (("@rate", self.rate), ("@allowance.overage_rate", self.overage)):
            flaw = warned.get(self.form.place(place))
            field.set_warning(self.sentence(flaw) if flaw else "")

    def first_field(self) -> QWidget:
        """The amount of the fee."""
        return next(bound.editor for bound in self.bound if bound.place == "@fee.amount")

    def reveal(self, bound: Bound) -> None:
        if bound.editor is self.worker_rates:
            self.worker_rates.show()
        for name, clause in self._clauses.items():
            if bound.editor is clause:
                self._show_clause(name)

    def _rates_text(self, rows: list[dict[str, Any]]) -> str:
        if not rows:
            return self.tr("One rate for all")
        names = {item.key: item.text for item in self._workers()}
        first = names.get(rows[0].get("worker") or "", "").split(" ")[0]
        rate = rows[0].get("rate")
        shown = f"{first} {self.context.formats.number(Decimal(rate), 2)}" if isinstance(rate, str) else first
        return f"{shown} …" if len(rows) > 1 else shown or self.tr("Rates by worker")

    # ---- what the user does -------------------------------------------------------------------------------------

    def _open_rates(self) -> None:
        self.worker_rates.show()
        if not self.worker_rates.rows():
            self.worker_rates.add_row()
        else:
            first = self.worker_rates.rows()[0].first_editor()
            if first is not None:
                first.setFocus()

    def _fresh_rate(self) -> dict[str, Any]:
        taken = {row.get("worker") for row in self.form.get("@worker_rates") or ()}
        chosen = self.form.text("_.worker")
        free = [item.key for item in self._workers() if item.key not in taken]
        return {"worker": chosen if chosen in free else (free[0] if free else None), "rate": None}

    def _take_version(self, key: str) -> None:
        self.form.version = int(key)
        self._said.clear()
        self.fill()
        self.edited.emit()

    def _take_category(self) -> None:
        category = self.form.text("@vat.category")
        self.form.put("@vat.reason", usual_reason(category, self.form.text("language")))
        percent: Any = {"O": None}.get(category, "0")
        if category == "S":
            percent = self._home_percent()
        self.form.put("@vat.percent", percent)
        fill_editor(self.percent, percent)
        fill_editor(self.reason.editor, self.form.get("@vat.reason"))

    def _home_percent(self) -> str | None:
        seller = self.known.parties.get(self.form.text("contractor"))
        preset = preset_of(seller.country) if seller is not None else None
        return preset.vat_percent if preset is not None else None

    def _workers(self) -> tuple[Item, ...]:
        party = self.form.text("contractor")
        every = self.context.desk.ask(parties.all_workers)
        return tuple(Item(one.key, one.name) for one in every if not party or one.party == party)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        super()._focus_moved(before, now)
        if now is None or now in self._clauses.values():
            return
        self._show_clause(self._clause_of.get(now, ""))

    def _show_clause(self, name: str) -> None:
        for other, clause in self._clauses.items():
            clause.setVisible(other == name)

    # ---- working hours ------------------------------------------------------------------------------------------

    def _read_hours(self) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for day in WEEKDAYS:
            try:
                fields = self.hours.fields(day)
            except KeyError:
                continue
            span: list[Any] = []
            for field in fields:
                try:
                    value = field.value()
                    span.append(None if value is None else plain_text_of_time(value))
                except ValueError:
                    span.append(Unread(field.text()))
            found[day] = span
        return found

    def _fill_hours(self) -> None:
        spans = self.form.get("@working_hours") or {}
        shown: dict[str, tuple[time, time]] = {}
        for day, span in spans.items():
            start, end = (time_of_plain_text(each) if isinstance(each, str) else None for each in span)
            shown[day] = (start or time(8), end or time(17))
        self.hours.set_value(shown or None)
        for day, span in spans.items():
            for field, each in zip(self.hours.fields(day), span, strict=True):
                if not isinstance(each, str):
                    field.setText(each.text if isinstance(each, Unread) else "")

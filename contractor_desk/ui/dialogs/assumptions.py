"""Assumptions of contractor against employee: the country's figures with their source, and what is so for this one.

A figure that is changed is unverified until somebody says on which day it was looked up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QGridLayout, QWidget

from contractor_desk.core.employment import FIGURES, Assumptions, CountryCosts
from contractor_desk.desk import employment_costs
from contractor_desk.desk.decision_case import Case
from contractor_desk.ui.dialogs.decision_settings import SettingDialog
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label


class AssumptionsDialog(SettingDialog):
    """Both parts are kept in the book: the table for the country, the rest for the agreement."""

    def __init__(self, context: Context, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            translate("AssumptionsDialog", "Assumptions"),
            translate("AssumptionsDialog", "For comparison only. Not tax advice; check the figures before you decide."),
            width=820,
            parent=parent,
        )
        self._case = case
        self._tables = {table.code: table for table in context.desk.ask(employment_costs.cost_tables)}
        self._table: CountryCosts = case.costs.table
        self._tables.setdefault(self._table.code, self._table)
        self._here()
        self.body.addWidget(rule())
        self._figures()
        self.buttons(translate("AssumptionsDialog", "Save"))
        self.country.picked.connect(self._take_country)
        self._take_country(self._table.code)

    # ---- for this agreement -----------------------------------------------------------------------------------------

    def _here(self) -> None:
        theme, formats, costs = self.theme, self.context.formats, self._case.costs
        currency = self._case.agreement.currency
        assumed = costs.assumed
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(10))
        self.salary = AmountEntry(theme, formats, unit=currency)
        self.hours = AmountEntry(theme, formats, unit="h")
        self.recruitment = AmountEntry(theme, formats, unit=currency)
        self.years = AmountEntry(theme, formats, unit=translate("AssumptionsDialog", "years"))
        self.surcharges = AmountEntry(theme, formats, unit=currency)
        self.salary.set_value(costs.salary)
        self.hours.set_value(costs.hours)
        self.recruitment.set_value(assumed.recruitment or Decimal(0))
        self.years.set_value(assumed.years_expected or Decimal(3))
        self.surcharges.set_value(assumed.surcharges or Decimal(0))
        where = {
            "typed": translate("AssumptionsDialog", "typed here"),
            "planned": translate("AssumptionsDialog", "planned in the agreement"),
            "included": translate("AssumptionsDialog", "included in the fee"),
            "logged": translate("AssumptionsDialog", "logged in the last three months"),
        }[costs.hours_from]
        fields = (
            ("salary", translate("AssumptionsDialog", "Salary a month"), self.salary, ""),
            (
                "hours",
                translate("AssumptionsDialog", "Contractor's hours a month"),
                self.hours,
                where,
            ),
            ("surcharges", translate("AssumptionsDialog", "Surcharges a year"), self.surcharges, ""),
            ("recruitment", translate("AssumptionsDialog", "Recruiting, once"), self.recruitment, ""),
            ("years_expected", translate("AssumptionsDialog", "Years expected to stay"), self.years, ""),
        )
        for at, (place, name, entry, hint) in enumerate(fields):
            field = Field(theme, name, entry, hint=hint)
            field.set_check(lambda entry=entry: self._number_flaw(entry))  # type: ignore[misc]
            self.places[place] = field
            grid.addWidget(field, at // 3, at % 3)
        self.body.addLayout(grid)

    @staticmethod
    def _number_flaw(entry: AmountEntry) -> str | None:
        return None if entry.readable() else translate("AssumptionsDialog", "A number is needed.")

    # ---- of the country ---------------------------------------------------------------------------------------------

    def _figures(self) -> None:
        theme, formats = self.theme, self.context.formats
        names = {
            "SE": translate("AssumptionsDialog", "Sweden"),
            "DK": translate("AssumptionsDialog", "Denmark"),
            "NO": translate("AssumptionsDialog", "Norway"),
            "DE": translate("AssumptionsDialog", "Germany"),
            "GB": translate("AssumptionsDialog", "United Kingdom"),
        }
        self.country = Choice(
            theme,
            [Item(code, names.get(code, code), str(table.year or "")) for code, table in self._tables.items()],
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.addWidget(Field(theme, translate("AssumptionsDialog", "Country"), self.country), 0, 0, 1, 2)
        heads = (
            translate("AssumptionsDialog", "Figure"),
            "",
            translate("AssumptionsDialog", "Source"),
            translate("AssumptionsDialog", "Looked up on"),
            "",
        )
        for at, head in enumerate(heads):
            grid.addWidget(label(head, "small"), 1, at)
        titles = {
            "contributions_percent": translate("AssumptionsDialog", "Employer's contributions"),
            "holiday_supplement_percent": translate("AssumptionsDialog", "Holiday supplement"),
            "pension_percent": translate("AssumptionsDialog", "Pension"),
            "equipment": translate("AssumptionsDialog", "Equipment a year"),
        }
        self.values: dict[str, AmountEntry] = {}
        self.sources: dict[str, Entry] = {}
        self.days: dict[str, DayEntry] = {}
        self._marks = {}
        for at, name in enumerate(FIGURES):
            value = AmountEntry(theme, formats, unit="%" if name != "equipment" else "")
            value.setFixedWidth(theme.px(112))
            source = Entry(theme)
            day = DayEntry(theme, formats, self.context.clock.today())
            day.setFixedWidth(theme.px(132))
            mark = label("", "small")
            mark.setMinimumWidth(theme.px(76))
            field = Field(theme, "", value)
            field.set_check(lambda value=value: self._number_flaw(value))  # type: ignore[misc]
            value.setAccessibleName(titles[name])
            source.setAccessibleName(translate("AssumptionsDialog", "Source of {name}").format(name=titles[name]))
            day.setAccessibleName(translate("AssumptionsDialog", "{name} looked up on").format(name=titles[name]))
            day.textChanged.connect(lambda _, key=name: self._mark(key))
            value.textEdited.connect(lambda _, key=name: self.days[key].set_value(None))
            self.places[name] = field
            self.values[name], self.sources[name], self.days[name], self._marks[name] = value, source, day, mark
            for column, widget in enumerate((label(titles[name]), field, source, day, mark)):
                grid.addWidget(widget, at + 2, column)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)

    def _take_country(self, code: str) -> None:
        table = self._table = self._tables[code]
        self.country.set_key(code)
        assumed = self._case.costs.assumed
        for name in FIGURES:
            figure = table.figure(name)
            value: Decimal = getattr(table, name)
            if name == "equipment":
                self.values[name].set_unit(table.currency)
                value = assumed.equipment if assumed.equipment is not None else value
            self.values[name].set_value(value)
            self.sources[name].setText(figure.source)
            self.sources[name].setCursorPosition(0)
            self.sources[name].setToolTip(figure.source)
            self.days[name].set_value(None if figure.unverified else figure.verified_on)
            self._mark(name)

    def _mark(self, name: str) -> None:
        day = self.days[name]
        verified = day.readable() and day.value() is not None
        mark = self._marks[name]
        mark.setText("" if verified else translate("AssumptionsDialog", "unverified"))
        mark.setProperty("tone", "" if verified else "warn")
        mark.style().polish(mark)

    def submit(self) -> None:
        """Both parts are kept, or what is wrong stands at its field."""
        if not self.check_fields():
            return
        if not all(day.readable() for day in self.days.values()):
            self.say(translate("AssumptionsDialog", "A day such as 24 Nov 2026, or nothing."))
            return
        costs = self._case.costs
        hours, salary = self.hours.value(), self.salary.value()
        own_salary = self._case.agreement.conversion.salary if self._case.agreement.conversion else None
        assumed = Assumptions(
            country=self._table.code,
            salary=None if salary == own_salary else salary,
            hours=costs.assumed.hours if hours == costs.hours else hours,
            surcharges=self.surcharges.value() or None,
            recruitment=self.recruitment.value() or None,
            years_expected=self.years.value(),
        )
        said = translate("AssumptionsDialog", "Assumptions changed")
        self.do(employment_costs.assume, self._case.agreement.key, assumed, self._changed_table(), said=said)

    def _changed_table(self) -> CountryCosts:
        """The country's table as the fields say."""
        table = replace(
            self._table,
            contributions_percent=self.values["contributions_percent"].value() or Decimal(0),
            holiday_supplement_percent=self.values["holiday_supplement_percent"].value() or Decimal(0),
            pension_percent=self.values["pension_percent"].value() or Decimal(0),
            equipment=self.values["equipment"].value() or Decimal(0),
            year=self._table.year or self.context.clock.today().year,
        )
        for name in FIGURES:
            table = employment_costs.verified(table, name, self.sources[name].text().strip(), self.days[name].value())
        return table

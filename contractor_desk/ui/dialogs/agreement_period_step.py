"""Step 2 of the agreement assistant: from when, for how long, options, notice, what follows from it (picture 15-2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from contractor_desk.core.agreement import Agreement, Extension
from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.plain import from_plain, to_plain
from contractor_desk.desk.agreement_examples import option_ends
from contractor_desk.desk.agreement_form import Form
from contractor_desk.desk.form_sentences import past_maximum_sentence
from contractor_desk.desk.typed_value import Unread
from contractor_desk.ui.dialogs.agreement_dates import AgreementDates
from contractor_desk.ui.dialogs.agreement_kind_parts import PastPart
from contractor_desk.ui.dialogs.form_step import RETURN_FLAW, FormStep
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.count_entry import CountEntry
from contractor_desk.ui.widgets.dates_panel import DatesPanel
from contractor_desk.ui.widgets.day_lists import LeadDaysEntry
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label, retone
from contractor_desk.ui.widgets.options_editor import OptionsEditor
from contractor_desk.ui.widgets.plain_rows import Column, PlainRows
from contractor_desk.ui.widgets.reflow import Beside
from contractor_desk.ui.widgets.term_timeline import TermTimeline

_PAINTED = frozenset(
    "renewal_needs_notice renewal_needs_months renewal_needs_end options_past_maximum end_past_maximum "
    "order_number_needed exercised_past_options notice_before_start".split()
)
"""Flaws with which the dates can still be shown."""


class PeriodStep(FormStep):
    """``slot`` is the colour of the agreement. Of a ``new`` one a return before the first day is said at that day."""

    def __init__(self, context: Context, form: Form, *, slot: int, new: bool = False) -> None:
        super().__init__(context, form)
        self._new = new
        self._dates = AgreementDates(form, context.formats, slot=slot)
        px, theme = self.theme.px, self.theme
        self.timeline = TermTimeline(theme, context.formats, self._dates.term(form.agreement()))
        self.column.addWidget(self.timeline)
        self.column.addSpacing(px(8))
        left = QWidget(self)
        self.left = QVBoxLayout(left)
        self.left.setContentsMargins(0, 0, 0, 0)
        self.left.setSpacing(0)
        self.panel = DatesPanel(theme, self.tr("What follows from this"))
        sides = Beside(theme, (left, 1), (self.panel, 0), gap=24, top=True)
        sides.set_width(self.panel, px(264))
        self.column.addWidget(sides)
        self._lay_out_term()
        self._lay_out_options()
        self._lay_out_notice()
        self._lay_out_order()
        self._lay_out_more()
        self.left.addStretch(1)
        self.column.addStretch(1)

    def flaws(self) -> list[Flaw]:
        moved = [
            replace(flaw, place="period.start", code="start_after_return")
            for flaw in (self.form.flaws(self.known) if self._new else ())
            if flaw.code == RETURN_FLAW
        ]
        return super().flaws() + moved

    # ---- layout -------------------------------------------------------------------------------------------------

    def _lay_out_term(self) -> None:
        theme, px = self.theme, self.theme.px
        self.start_group()
        near = self.context.clock.today()
        self.start = DayEntry(theme, self.context.formats, near)
        first = self.bind("period.start", self.tr("First day"), self.start)
        self.runs = {
            "months": QRadioButton(self.tr("for")), "end": QRadioButton(self.tr("until a date")),
            "open": QRadioButton(self.tr("until further notice")),
        }  # fmt: skip
        self.months = CountEntry(theme, self.tr("Months"), unit=self.tr("months"))
        self.months.setFixedWidth(px(104))
        self.end = DayEntry(theme, self.context.formats, near)
        self.end.setFixedWidth(px(134))
        self.end.setAccessibleName(self.tr("Last day"))
        group = QButtonGroup(self)
        ways: list[tuple[QWidget, int]] = []
        for name, button in self.runs.items():
            group.addButton(button)
            self._group_of[button] = self._group
            button.clicked.connect(lambda _=False, name=name: self._run(name))
            way = QWidget()
            inner = QHBoxLayout(way)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(px(8))
            inner.addWidget(button)
            if name == "months":
                inner.addWidget(self.months)
            elif name == "end":
                inner.addWidget(self.end)
            inner.addStretch(1)
            ways.append((way, 1 if name == "open" else 0))
        line = Beside(theme, *ways, gap=8, parent=self)
        self.length = Field(theme, self.tr("Runs"), line)
        for place, editor in (("period.months", self.months), ("period.end", self.end)):
            self.bind_editor(place, editor, field=self.length)
        row = Beside(theme, (first, 0), (self.length, 1))
        row.set_width(first, px(144))
        self.left.addWidget(row)

    def _lay_out_options(self) -> None:
        px = self.theme.px
        self.start_group()
        self.left.addSpacing(px(10))
        self.left.addWidget(rule())
        self.left.addSpacing(px(10))
        self.options = OptionsEditor(self.theme)
        self.bind_rows("period.extensions", self.options, self._read_options, self._fill_options)
        self.left.addWidget(self.options)

    def _lay_out_notice(self) -> None:
        theme, px = self.theme, self.theme.px
        self.left.addSpacing(px(14))
        self.most = CountEntry(theme, self.tr("At most, in all"), unit=self.tr("months"))
        self.most_field = self.bind("period.max_months", self.tr("At most, in all"), self.most)
        self.start_group()
        self.notice = {side: self._notice(side) for side in ("both", "contractor", "client")}
        self.renewal = Choice(
            theme, [Item("none", self.tr("Ends, unless extended")), Item("automatic", self.tr("Renews itself"))]
        )
        self.renewal_months = CountEntry(theme, self.tr("Renews itself by, in months"))
        self.renewal_months.setFixedWidth(px(44))
        self._ends = self.bind("period.renewal", self.tr("At the end"), self.renewal, beside=(self.renewal_months,))
        self.bind_editor("period.renewal_months", self.renewal_months, field=self._ends)
        row = Beside(theme, (self.most_field, 0), (self.notice["both"], 0), (self._ends, 1))
        row.set_width(self.most_field, px(112))
        row.set_width(self.notice["both"], px(292))
        self.left.addWidget(row)
        self.left.addWidget(Beside(theme, (self.notice["contractor"], 1), (self.notice["client"], 1)))
        self.by_side = Button(theme, self.tr("Notice differs by side"), kind="quiet", small=True)
        self.by_side.setCheckable(True)
        self.by_side.clicked.connect(self._take_sides)
        foot = QHBoxLayout()
        foot.addWidget(self.by_side)
        foot.addStretch(1)
        self.left.addLayout(foot)

    def _notice(self, side: str) -> Field:
        theme, px = self.theme, self.theme.px
        names = {
            "both": self.tr("Notice"),
            "contractor": self.tr("Notice by the contractor"),
            "client": self.tr("Notice by the client"),
        }
        count = CountEntry(theme, names[side])
        count.setFixedWidth(px(44))
        unit = Choice(
            theme, [Item("months", self.tr("months")), Item("weeks", self.tr("weeks")), Item("days", self.tr("days"))]
        )
        to = Choice(theme, [Item("month_end", self.tr("to month end")), Item("any_day", self.tr("to any day"))])
        also = ("period.notice",) if side == "both" else (f"period.notice.{side}",)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        unit.setFixedWidth(px(94))
        for editor, stretch in ((count, 0), (unit, 0), (to, 1)):
            row.addWidget(editor, stretch)
        field = Field(theme, names[side], holder)
        for name, editor in (("count", count), ("unit", unit), ("to", to)):
            editor.setAccessibleName(names[side])
            place = f"_.notice.{side}.{name}"
            self.bind_editor(place, editor, field=field, also=also if name == "count" else ())
        return field

    def _lay_out_order(self) -> None:
        theme, px = self.theme, self.theme.px
        self.start_group()
        self.left.addSpacing(px(4))
        grid = self.grid(12, self.left)
        near = self.context.clock.today()
        grid.addWidget(self.bind("purchase_order.number", self.tr("Purchase order"), Entry(theme)), 0, 0, 1, 3)
        expires = DayEntry(theme, self.context.formats, near)
        grid.addWidget(self.bind("purchase_order.expires", self.tr("Order expires"), expires), 0, 3, 1, 5)
        self.review_day = CountEntry(theme, self.tr("Day of the yearly price review"))
        self.review_day.setFixedWidth(px(44))
        months = [Item(f"{number:02d}", self._month(number)) for number in range(1, 13)]
        self.review_month = Choice(theme, months[:11], empty=self.tr("no review"))
        self.review_month.set_items(months)
        self.review_month.setEditable(False)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(self.review_day)
        row.addWidget(self.review_month, 1)
        review = Field(theme, self.tr("Yearly price review"), holder)
        self.bind_editor("_.review.day", self.review_day, field=review, also=("review",))
        self.bind_editor("_.review.month", self.review_month, field=review, then=self._first_of_month)
        grid.addWidget(review, 0, 8, 1, 4)
        leads = LeadDaysEntry(theme, unit=self.tr("days"))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        self.left.addSpacing(px(8))
        remind = self.bind("decision_lead_days", "", leads)
        leads.setAccessibleName(self.tr("Remind me before each date, in days"))
        name = label(self.tr("Remind me before each date"), "fieldname")
        name.setBuddy(leads)
        line.addWidget(name)
        line.addWidget(remind, 1)
        self.left.addLayout(line)

    def _lay_out_more(self) -> None:
        theme, px = self.theme, self.theme.px
        self.left.addSpacing(px(10))
        self.start_group()
        near = self.context.clock.today()
        self.suspensions = PlainRows(
            theme, self.context.formats,
            (
                Column("from", self.tr("From"), "day", 150), Column("to", self.tr("To"), "day", 150),
                Column("fee", self.tr("Fee"), "choice", 130,
                       items=(Item("stop", self.tr("stops")), Item("keep", self.tr("goes on")))),
                Column("extends_end", self.tr("Moves the end"), "check", 100), Column("rest", " ", "result"),
            ),
            title=self.tr("Suspensions"), add=self.tr("Add suspension"), near=near,
            fresh=lambda: {"fee": "stop", "extends_end": False, "to": None, "from": None},
        )  # fmt: skip
        self.bind_rows("suspensions", self.suspensions, lambda: list(self.suspensions.values()),
                       lambda: self.suspensions.set_values(self.form.get("suspensions") or ()))  # fmt: skip
        self.left.addWidget(self.suspensions)
        self.left.addWidget(PastPart(self))

    # ---- what follows -------------------------------------------------------------------------------------------

    def fill(self) -> None:
        self._show_runs()
        self._show_sides()
        super().fill()

    def refresh(self) -> None:
        agreement = self.form.agreement()
        flaws = self.flaws()
        renews = self.form.get("period.renewal") == "automatic"
        self.renewal_months.setVisible(renews)
        self._ends.set_hint(self.tr("by that many months each time") if renews else "")
        if any(flaw.code not in _PAINTED for flaw in flaws) or self._without_calendar():
            return
        self.timeline.set_term(self._dates.term(agreement))
        self.panel.set_facts(self._dates.facts(agreement, {flaw.code for flaw in flaws}), self._dates.foot())
        self._show_results(agreement)

    def _without_calendar(self) -> bool:
        return any(flaw.place.startswith("holidays") for flaw in self.form.flaws(self.known))

    def sentence(self, flaw: Flaw) -> str:
        if flaw.code in ("options_past_maximum", "end_past_maximum") and flaw.place == "period.extensions":
            return past_maximum_sentence(flaw, self._first_past() + 1, self.words, self.context.formats.day)
        return super().sentence(flaw)

    def places_of(self, flaw: Flaw) -> tuple[str, ...]:
        if flaw.code in ("options_past_maximum", "end_past_maximum") and flaw.place == "period.extensions":
            return (f"period.extensions[{self._first_past()}].months",)
        if flaw.code in ("options_past_maximum", "end_past_maximum"):  # the term itself is longer: said where it stands
            return (f"period.{self.form.get('_.runs')}",)
        return (flaw.place,)

    def _say(self) -> None:
        super()._say()
        if {code for _, code in self._said} & {"options_past_maximum", "end_past_maximum"}:
            retone(self.most, "wrong", True)

    def _first_past(self) -> int:
        ends = option_ends(self.form.agreement())
        return next((at for at, option in enumerate(ends) if option.past), max(0, len(ends) - 1))

    def _show_results(self, agreement: Agreement) -> None:
        day = self.context.formats.day
        results = []
        for option in option_ends(agreement):
            text = self.tr("to {end}, by {day}").format(end=day(option.end), day=day(option.decide_by))
            results.append((self.tr("past the maximum") if option.past else text, option.past))
        results += [("", False)] * (len(self.options.rows()) - len(results))
        self.options.set_results(results)

    # ---- what the user does -------------------------------------------------------------------------------------

    def _run(self, name: str) -> None:
        self.form.put("_.runs", name)
        self._show_runs()
        if name == "months":
            self.months.setFocus()
        elif name == "end":
            self.end.setFocus()
        self._changed()

    def _show_runs(self) -> None:
        runs = self.form.get("_.runs")
        for name, button in self.runs.items():
            button.setChecked(name == runs)
        self.months.setVisible(runs == "months")
        self.end.setVisible(runs == "end")

    def _take_sides(self) -> None:
        each = self.by_side.isChecked()
        self.form.put("_.notice_sides", "each" if each else "both")
        if each:
            for side in ("contractor", "client"):
                if self.form.get(f"_.notice.{side}.count") is None:
                    self.form.put(f"_.notice.{side}", dict(self.form.get("_.notice.both")))
        self.fill()
        self._changed()

    def _show_sides(self) -> None:
        each = self.form.get("_.notice_sides") == "each"
        self.by_side.setChecked(each)
        self.by_side.setText(self.tr("One notice for both sides") if each else self.tr("Notice differs by side"))
        for side, field in self.notice.items():
            field.setVisible((side == "both") != each)

    def _first_of_month(self) -> None:
        if self.form.get("_.review.month") and self.form.get("_.review.day") is None:
            self.form.put("_.review.day", 1)
            self.review_day.set_value(1)

    def _read_options(self) -> list[Any]:
        found = []
        for row in self.options.rows():
            unread = {name: row.editors[name] for name in row.unreadable()}
            texts = {name: editor.text() for name, editor in unread.items() if isinstance(editor, CountEntry)}
            for name in texts:
                _blank(unread[name])
            plain = to_plain(row.value())
            for name, text in texts.items():
                _restore(unread[name], text)
                plain[name] = Unread(text)
            found.append(plain)
        return found

    def _fill_options(self) -> None:
        rows = self.form.get("period.extensions") or []
        readable = [{name: None if isinstance(item, Unread) else item for name, item in row.items()} for row in rows]
        for row in readable:
            row["months"] = row.get("months") or 0
        self.options.set_values([from_plain(Extension, row) for row in readable])
        for made, row in zip(self.options.rows(), rows, strict=True):
            for name, item in row.items():
                if isinstance(item, Unread):
                    _restore(made.editors[made.also.get(name, name)], item.text)

    def _month(self, number: int) -> str:
        words = self.context.formats.words
        return words.standaloneMonthName(number, QLocale.FormatType.LongFormat).capitalize()


def _blank(editor: QWidget) -> None:
    if isinstance(editor, Entry):
        editor.setText("")


def _restore(editor: QWidget, text: str) -> None:
    if isinstance(editor, Entry):
        editor.setText(text)

"""The parts of an agreement that depend on its kind: cover, conversion, milestones (picture 15-1b)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk.core.agreement import FeeStep
from contractor_desk.core.conversion import conversion_fee
from contractor_desk.desk.agreement_examples import dates_ahead
from contractor_desk.ui.dialogs.form_step import FormStep
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.count_entry import CountEntry
from contractor_desk.ui.widgets.day_lists import MonthEntry
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.plain_rows import Column, PlainRows


class Part(QWidget):
    """A column of fields that the step shows for a kind."""

    def __init__(self, step: FormStep) -> None:
        super().__init__(step)
        self.step, self.form, self.theme = step, step.form, step.theme
        self.formats = step.context.formats
        self.near = step.context.clock.today()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def rule_off(self) -> None:
        """A hairline above the part."""
        self.column.setContentsMargins(0, self.theme.px(13), 0, 0)
        self.column.addWidget(rule())
        self.column.addSpacing(self.theme.px(10))

    def refresh(self) -> None:
        """What follows from the fields is shown."""

    def day(self, place: str) -> date | None:
        """A day of the form, if it can be read."""
        found = self.form.get(place)
        return date.fromisoformat(found) if isinstance(found, str) else None

    def number(self, place: str) -> Decimal | None:
        """A number of the form, if it can be read."""
        found = self.form.get(place)
        try:
            return Decimal(found) if isinstance(found, str | int) else None
        except InvalidOperation:
            return None

    def rows(self, place: str, editor: PlainRows, **also: Any) -> PlainRows:
        """The editor shows and keeps the rows at that place."""
        self.step.bind_rows(
            place, editor, lambda: list(editor.values()), lambda: editor.set_values(self.form.get(place) or ())
        )
        return editor


class CoverPart(Part):
    """Interim cover: who is absent, why in a word, when back, days of hand-over."""

    def __init__(self, step: FormStep) -> None:
        super().__init__(step)
        step.section(self.tr("Interim cover"), self.tr("The period has its own end; the return is a second date."),
                     into=self.column)  # fmt: skip
        grid = step.grid(3, self.column)
        days = CountEntry(self.theme, self.tr("Hand-over before that"), unit=self.tr("days"))
        reasons = Choice(self.theme, self._reasons(), empty=self.tr("Not said"))
        grid.addWidget(step.bind("cover.for", self.tr("Who is absent"), Entry(self.theme)), 0, 0)
        grid.addWidget(step.bind("cover.reason", self.tr("Reason"), reasons), 0, 1)
        back = DayEntry(self.theme, self.formats, self.near)
        grid.addWidget(step.bind("cover.return_expected", self.tr("Expected back"), back), 0, 2)
        grid.addWidget(step.bind("cover.handover_days", self.tr("Hand-over before that"), days), 1, 0)
        self.said = label("", "secondary", wrap=True)
        if self.form.get("key"):
            returned = DayEntry(self.theme, self.formats, self.near)
            grid.addWidget(step.bind("cover.returned_on", self.tr("Back since"), returned), 1, 1)
            grid.addWidget(self.said, 1, 2)
        else:
            grid.addWidget(self.said, 1, 1, 1, 2)

    def refresh(self) -> None:
        back, days = self.day("cover.return_expected"), self.form.get("cover.handover_days")
        first = ""
        if back is not None and isinstance(days, int) and days < 4000:
            begins = self.formats.weekday(back - timedelta(days=days), year=True)
            first = self.tr("Hand-over starts {day}.").format(day=begins) + " "
        rest = self.tr("Moving the return keeps the old date and moves every reminder. Reason: the kind only, never a "
                       "diagnosis.")  # fmt: skip
        self.said.setText(first + rest)

    def _reasons(self) -> list[Item]:
        known = {
            "parental leave": self.tr("Parental leave"), "study leave": self.tr("Study leave"),
            "leave of absence": self.tr("Leave of absence"), "secondment": self.tr("Secondment"),
            "vacancy": self.tr("Vacancy"), "other leave": self.tr("Other leave"),
        }  # fmt: skip
        own = self.form.text("cover.reason")
        items = [Item(key, text) for key, text in known.items()]
        return items if own in known or not own else [*items, Item(own, own)]


class ConversionPart(Part):
    """Trial to hire: position, salary, hours planned, when to decide, the fee by months served."""

    def __init__(self, step: FormStep) -> None:
        super().__init__(step)
        step.section(self.tr("Trial to hire"), self.tr("The end asks for a decision."), into=self.column)
        grid = step.grid(3, self.column)
        before = self.tr("days before end")
        self.salary = AmountEntry(self.theme, self.formats, decimals=2)
        hours = AmountEntry(self.theme, self.formats, unit=self.tr("h"))
        opens = CountEntry(self.theme, self.tr("Window opens"), unit=before)
        decide = CountEntry(self.theme, self.tr("Decide"), unit=before)
        grid.addWidget(step.bind("conversion.position", self.tr("Position"), Entry(self.theme)), 0, 0)
        grid.addWidget(step.bind("conversion.salary", self.tr("Monthly salary"), self.salary), 0, 1)
        grid.addWidget(step.bind("conversion.hours_planned", self.tr("Hours planned"), hours), 0, 2)
        grid.addWidget(step.bind("conversion.window_days", self.tr("Window opens"), opens), 1, 0)
        grid.addWidget(step.bind("conversion.decide_days", self.tr("Decide"), decide), 1, 1)
        self.said = label("", "secondary", wrap=True)
        grid.addWidget(self.said, 1, 2)
        self.steps = PlainRows(
            self.theme, self.formats,
            (
                Column("from_month", self.tr("After"), "count", 130, unit=self.tr("months")),
                Column("percent", self.tr("Fee"), "amount", 110, unit="%"),
                Column("is", self.tr("That is"), "result"),
            ),
            title=self.tr("Conversion fee, of the yearly salary"), add=self.tr("Add step"), near=self.near,
        )  # fmt: skip
        self.column.addSpacing(self.theme.px(10))
        self.column.addWidget(self.rows("conversion.fee_schedule", self.steps))

    def refresh(self) -> None:
        currency = self.form.text("currency")
        self.salary.set_unit(currency)
        salary = self.number("conversion.salary")
        results = []
        for row in self.form.get("conversion.fee_schedule") or ():
            try:
                percent = Decimal(row.get("percent") or "")
            except (InvalidOperation, TypeError):
                results.append(("", False))
                continue
            if percent == 0:
                results.append((self.tr("no fee"), False))
            elif salary is None or not 0 < percent <= 100:
                results.append(("", False))
            else:
                fee = conversion_fee(
                    (FeeStep(from_month=0, percent=percent),), salary=salary, start=self.near,
                    employed_from=self.near, currency=currency,
                )  # fmt: skip
                year = self.formats.number(salary * 12, 0)
                text = self.tr("{fee} of {year} a year").format(fee=self.formats.number(fee, 0), year=year)
                results.append((text, False))
        self.steps.set_results(results)
        end = self.form.agreement()
        shown = end.conversion is not None and self.form.sound(self.step.known)
        found = dates_ahead(end, "client") if shown else {}
        decide, last = found.get("conversion_decision"), found.get("period_end")
        self.said.setText(
            self.tr("Ends {end}: decide by {day}.").format(
                end=self.formats.day_month(last.date), day=self.formats.day(decide.date)
            )
            if decide is not None and last is not None
            else ""
        )


class MilestonesPart(Part):
    """Fixed prices, each billed in the month in which it is marked done."""

    def __init__(self, step: FormStep, vat: tuple[Item, ...]) -> None:
        super().__init__(step)
        step.start_group()
        self.rule_off()
        self.editor = PlainRows(
            self.theme, self.formats,
            (
                Column("title", self.tr("Milestone")),
                Column("amount", self.tr("Amount"), "amount", 136, unit="SEK", decimals=2),
                Column("due", self.tr("Due"), "day", 134),
                Column("done", self.tr("Done"), "day", 134),
                Column("vat", self.tr("VAT"), "vat", 120, items=vat, placeholder=self.tr("as agreed")),
                Column("clause", self.tr("Clause"), "text", 70, placeholder="§"),
            ),
            title=self.tr("Milestones"), add=self.tr("Add milestone"), near=self.near,
        )  # fmt: skip
        self.column.addWidget(self.rows("milestones", self.editor))
        self.column.addSpacing(self.theme.px(4))
        self.column.addWidget(label(self.tr("A milestone is billed in the month it is marked done."), "hint"))

    def refresh(self) -> None:
        self.editor.set_unit("amount", self.form.text("currency"))


class SitesPart(Part):
    """Where the work is done, and when each site is cut over."""

    def __init__(self, step: FormStep) -> None:
        super().__init__(step)
        step.start_group()
        self.rule_off()
        self.editor = PlainRows(
            self.theme, self.formats,
            (
                Column("name", self.tr("Site")),
                Column("from", self.tr("From"), "day", 150),
                Column("cutover_planned", self.tr("Cut-over planned"), "day", 150),
                Column("cutover_done", self.tr("Cut-over done"), "day", 150),
            ),
            title=self.tr("Sites"), add=self.tr("Add site"), near=self.near,
        )  # fmt: skip
        self.column.addWidget(self.rows("sites", self.editor))


class OpeningPart(Part):
    """Where ledger and billing start for an agreement that ran before the book."""

    def __init__(self, step: FormStep) -> None:
        super().__init__(step)
        step.section(self.tr("It ran before this book"), self.tr("leave empty for a new one"), into=self.column)
        grid = step.grid(3, self.column)
        self.used = AmountEntry(self.theme, self.formats, decimals=2)
        billed = DayEntry(self.theme, self.formats, self.near)
        month = MonthEntry(self.theme, self.formats)
        grid.addWidget(step.bind("opening.month", self.tr("Billed here from"), month), 0, 0)
        grid.addWidget(step.bind("opening.fee_billed_to", self.tr("Fee billed to"), billed), 0, 1)
        grid.addWidget(step.bind("opening.cap_used", self.tr("Used of the cap"), self.used), 0, 2)
        carried = PlainRows(
            self.theme, self.formats,
            (
                Column("from", self.tr("Unused hours of"), "month", 200),
                Column("seconds", self.tr("Hours"), "hours", 120),
                Column("rest", " ", "result"),
            ),
            title=self.tr("Hours carried in"), add=self.tr("Add month"), near=self.near,
        )  # fmt: skip
        self.column.addSpacing(self.theme.px(10))
        self.column.addWidget(self.rows("opening.carried_in", carried))

    def refresh(self) -> None:
        self.used.set_unit(self.form.text("currency"))


class AdjustmentsPart(Part):
    """One-off amounts and discounts of a billing month."""

    def __init__(self, step: FormStep, vat: tuple[Item, ...]) -> None:
        super().__init__(step)
        step.start_group()
        self.rule_off()
        self.editor = PlainRows(
            self.theme, self.formats,
            (
                Column("month", self.tr("Month"), "month", 150),
                Column("title", self.tr("For")),
                Column("amount", self.tr("Amount"), "amount", 150, unit="SEK", decimals=2),
                Column("vat", self.tr("VAT"), "vat", 120, items=vat, placeholder=self.tr("as agreed")),
            ),
            title=self.tr("One-off amounts and discounts"), add=self.tr("Add amount"), near=self.near,
        )  # fmt: skip
        self.column.addWidget(self.rows("adjustments", self.editor))

    def refresh(self) -> None:
        self.editor.set_unit("amount", self.form.text("currency"))


class PastPart(Part):
    """What has happened already: options used, notice received, an end that was agreed on."""

    def __init__(self, step: FormStep) -> None:
        super().__init__(step)
        step.section(self.tr("What has happened already"), self.tr("of an agreement that runs"), into=self.column)
        grid = step.grid(3, self.column)
        used = CountEntry(self.theme, self.tr("Options used"))
        given, ended = (DayEntry(self.theme, self.formats, self.near) for _ in range(2))
        sides = [Item("contractor", self.tr("the contractor")), Item("client", self.tr("the client"))]
        by = Choice(self.theme, sides, empty=self.tr("nobody"))
        grid.addWidget(step.bind("period.exercised_extensions", self.tr("Options used"), used), 0, 0)
        grid.addWidget(step.bind("period.ended_on", self.tr("Ended early, last day"), ended), 0, 1)
        grid.addWidget(step.bind("period.notice_given_on", self.tr("Notice received on"), given), 1, 0)
        grid.addWidget(step.bind("period.notice_by", self.tr("Notice by"), by), 1, 1)
        grid.addWidget(step.bind("period.notice_how", self.tr("How it was given"), Entry(self.theme)), 1, 2)

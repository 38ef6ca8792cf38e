"""What follows from a period that is being typed: its timeline and its dates (15-2), by the rules' deadlines."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QObject

from contractor_desk.core.agreement import Agreement, Notice, Side
from contractor_desk.core.deadlines import Deadline
from contractor_desk.core.fees import first_month
from contractor_desk.core.period import end_in_force, maximum_end, notice_counts
from contractor_desk.desk.agreement_examples import OptionEnd, dates_ahead, option_ends
from contractor_desk.desk.agreement_form import Form
from contractor_desk.ui.agreement_words import days, months_of, weeks
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.source_text import counted
from contractor_desk.ui.widgets.dates_panel import Fact
from contractor_desk.ui.widgets.term import Term, TermDate, TermGap, TermOption


class AgreementDates(QObject):
    """The dates of one form, in the formats of the window; ``slot`` is the colour of its timeline."""

    def __init__(self, form: Form, formats: Formats, *, slot: int) -> None:
        super().__init__()
        self._form, self._formats, self._slot = form, formats, slot

    def term(self, agreement: Agreement) -> Term:
        """The timeline of the agreement as typed, as it stands before its first day."""
        period = agreement.period
        start = period.start
        end = end_in_force(agreement, start)
        end = None if end is None else max(start, end)
        if end is None:
            label = self.tr("Until further notice")
        elif period.months is not None:
            label = self.tr("Fixed term, {length}").format(length=months_of(period.months))
        else:
            label = self.tr("Fixed term")
        gaps = tuple(
            TermGap(first=each.from_, last=each.to, label=self.tr("Suspended"))
            for each in agreement.suspensions
            if each.to is None or each.to >= each.from_
        )
        return Term(
            slot=self._slot, start=start, end=end, today=start - timedelta(days=1), label=label,
            options=tuple(self._options(agreement, end or start)), dates=tuple(self._flags(agreement)), gaps=gaps,
        )  # fmt: skip

    def facts(self, agreement: Agreement, codes: Set[str]) -> tuple[Fact, ...]:
        """The dates that follow; ``codes`` are the flaws of the period."""
        found = dates_ahead(agreement, self._side)
        facts = [self._first_month(agreement)]
        extension = found.get("extension")
        if extension is not None:
            name = self.tr("Option {number}, decide by").format(number=agreement.period.exercised_extensions + 1)
            facts.append(self._day("extension", name, extension.date, self._reminders(extension)))
        facts += self._notice(agreement, found.get("notice"), codes)
        facts += self._ends(agreement, option_ends(agreement))
        others = {
            "conversion_decision": self.tr("Decide on the hire by"), "handover": self.tr("Hand-over starts"),
            "return": self.tr("Expected back"), "purchase_order": self.tr("Order expires"),
        }  # fmt: skip
        facts += [self._day(kind, name, found[kind].date) for kind, name in others.items() if kind in found]
        review = found.get("review")
        if review is not None:
            value = self.tr("{day} each year").format(day=self._formats.day_month(review.date))
            since = self.tr("from {year}").format(year=review.date.year)
            facts.append(Fact(key="review", name=self.tr("Price review"), value=value, detail=since))
        return tuple(facts)

    def foot(self) -> str:
        """What holds of all reminders."""
        return self.tr("A reminder that falls on a day off comes the working day before.")

    # ---- parts --------------------------------------------------------------------------------------------------

    @property
    def _side(self) -> Side:
        return cast(Side, self._form.side)

    def _options(self, agreement: Agreement, end: date) -> list[TermOption]:
        options: list[TermOption] = []
        for number, option in enumerate(option_ends(agreement), 1):
            if option.end <= (options[-1].last_day if options else end):
                continue
            months = agreement.period.extensions[number - 1].months
            text = (
                self.tr("Option {number}: past the maximum") if option.past else self.tr("Option {number}: +{length}")
            )
            label = text.format(number=number, length=months_of(months))
            short = self.tr("Option {number}").format(number=number)
            options.append(TermOption(last_day=option.end, label=label, short=short, wrong=option.past))
        return options

    def _flags(self, agreement: Agreement) -> list[TermDate]:
        """The days to act by, one flag where both fall on one day."""
        found = dates_ahead(agreement, self._side)
        texts = {"extension": self.tr("Extend by {day}"), "notice": self.tr("Give notice by {day}")}
        if not notice_counts(agreement.period):
            found.pop("notice", None)
        by = {kind: found[kind].date for kind in texts if kind in found}
        if len(by) == 2 and by["extension"] == by["notice"]:
            texts["extension"] = self.tr("Extend or give notice by {day}")
            del by["notice"]
        day = self._formats.day
        return [TermDate(key=kind, day=due, label=texts[kind].format(day=day(due))) for kind, due in by.items()]

    def _first_month(self, agreement: Agreement) -> Fact:
        fee = agreement.terms[-1].fee
        detail = ""
        if fee is not None and agreement.currency:
            amount = self._formats.money(fee.amount, agreement.currency, coded=True)
            detail = self.tr("fee {amount}").format(amount=amount)
        month = self._formats.month(first_month(agreement))
        return Fact(key="first", name=self.tr("First billing month"), value=month, detail=detail)

    def _notice(self, agreement: Agreement, notice: Deadline | None, codes: Set[str]) -> list[Fact]:
        name, rule = self.tr("Notice, last day"), agreement.period.notice_of(self._side)
        if not notice_counts(agreement.period) and "renewal_needs_notice" not in codes:
            detail = self.tr("a fixed term ends by itself")
            return [Fact(key="notice", name=name, value=self.tr("none needed"), detail=detail)]
        if notice is not None and rule is not None:
            return [self._day("notice", name, notice.date, self._length(rule))]
        if rule is not None:
            return []
        tone = "danger" if "renewal_needs_notice" in codes else "text"
        return [Fact(key="notice", name=name, value="–", detail=self.tr("no notice period yet"), tone=tone)]

    def _ends(self, agreement: Agreement, options: list[OptionEnd]) -> list[Fact]:
        period = agreement.period
        end, latest = end_in_force(agreement, period.start), maximum_end(period)
        last = options[-1].end if options else None
        name = self.tr("Term ends")
        if end is None:
            rule = period.notice_of(self._side)
            detail = self._length(rule) if rule is not None else ""
            facts = [Fact(key="end", name=name, value=self.tr("on notice"), detail=detail)]
        else:
            detail = self.tr("if no option is used") if options else ""
            if period.renewal == "automatic":
                detail = self.tr("renews itself unless notice is given")
            facts = [self._day("end", name, end, detail)]
        if latest is not None and (last is None or last != latest):
            most = self.tr("maximum {length}").format(length=months_of(period.max_months or 0))
            tone = "danger" if last is not None and last > latest else "text"
            facts.append(self._day("latest", self.tr("Latest end"), latest, most, tone))
        elif last is not None:
            used = counted(len(options), self.tr("after 1 option"), self.tr("after {n} options"))
            facts.append(self._day("latest", self.tr("Latest end"), last, used))
        return facts

    def _day(self, key: str, name: str, day: date, detail: str = "", tone: str = "text") -> Fact:
        return Fact(key=key, name=name, value=self._formats.weekday(day, year=True), detail=detail, tone=tone)

    def _reminders(self, deadline: Deadline) -> str:
        if not deadline.reminders:
            return ""
        return self.tr("reminders from {day}").format(day=self._formats.day(deadline.reminders[0]))

    def _length(self, rule: Notice) -> str:
        """*3 months, to month end*."""
        if rule.months is not None:
            length = months_of(rule.months)
        else:
            length = weeks(rule.weeks) if rule.weeks is not None else days(rule.days or 0)
        return self.tr("{length}, to month end").format(length=length) if rule.to == "month_end" else length

"""What the page of decisions says: rows of its list, the choices with what they lead to, the dates on the track."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from contractor_desk.core.decision import Decision
from contractor_desk.core.months import Month
from contractor_desk.core.term_end import last_day_if_accepted
from contractor_desk.desk.decision_case import Case, TrackDate
from contractor_desk.desk.decision_list import DecisionRow, Group
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.grouped_list import Entry, Heading, Item
from contractor_desk.ui.widgets.option_strip import OptionCard
from contractor_desk.ui.widgets.reminder_track import State, TrackPoint

_NEAR_DAYS = 14
_FAR_DAYS = 183


class DecisionWords(QObject):
    """Words for one context. Nothing here reads the book."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.formats = context.formats

    # ---- the list -----------------------------------------------------------------------------------------------

    def entries(self, rows: tuple[DecisionRow, ...]) -> list[Entry]:
        """Headings and items, in the rows' order."""
        headings: dict[Group, str] = {
            "overdue": self.tr("Overdue"),
            "month": self.tr("Due within 30 days"),
            "half_year": self.tr("Within 6 months"),
            "later": self.tr("Later"),
            "waiting": self.tr("Waiting for an answer"),
            "decided": self.tr("Decided"),
        }
        made: list[Entry] = []
        before: Group | None = None
        for row in rows:
            if row.group != before:
                made.append(Heading(headings[row.group]))
                before = row.group
            mark = self.context.marks.of(row.agreement)
            when, tone = self._when(row)
            about = self._about(row)
            made.append(Item(key=row.key, title=row.party_name, mark=mark, subtitle=about, status=when, tone=tone))
        return made

    def _when(self, row: DecisionRow) -> tuple[str, str]:
        if row.group == "decided":
            return self._short(row.day), "text3"
        if row.days < 0:
            return self.tr("since {day}").format(day=self.formats.day_month(row.day)), "danger"
        if row.days > _FAR_DAYS:
            return self._short(row.day), "text2"
        if row.group == "waiting":
            return self.tr("{days} d").format(days=row.days), "text2"
        tone = "warn" if row.days <= _NEAR_DAYS else "info" if row.group == "month" else "text2"
        return self.tr("{days} d").format(days=row.days), tone

    def _short(self, day: date) -> str:
        """``24 Nov`` of this year, else ``Jun 27``."""
        if day.year == self.context.clock.today().year:
            return self.formats.day_month(day)
        return f"{self.formats.day_month(day).lstrip('0123456789 ').split(' ')[0]} {day.year % 100:02d}"

    def _about(self, row: DecisionRow) -> str:
        if row.state == "put_away":
            return self.tr("Put away: {why}").format(why=row.why)
        if row.choice is not None:
            return self.choice_past(row)
        if row.is_lapsed:
            return self.tr("Offer lapsed: decide again")
        if row.state == "overdue":
            return self.tr("Ended without a decision")
        return {
            "trial": self.tr("Trial to hire ends"),
            "option": self.tr("Call the option or let it end"),
            "cover": self.tr("Interim cover: employee returns"),
            "renewal": self.tr("Renews itself unless notice is given"),
            "term": self.tr("Term ends, no option left"),
        }[row.matter]

    def choice_past(self, row: DecisionRow) -> str:
        """What was decided, in the past tense."""
        if row.choice == "convert":
            if row.is_accepted:
                return self.tr("Offer accepted")
            return self.tr("Offer lapsed") if row.is_lapsed else self.tr("Offer made")
        return {
            "extend": self.tr("Extended"),
            "end": self.tr("Ended"),
            "renegotiate": self.tr("New terms to agree"),
        }.get(row.choice or "", "")

    # ---- the head -----------------------------------------------------------------------------------------------

    def title(self, case: Case) -> str:
        name, end = case.other.name, case.end
        if end is None:
            return name
        day = self.formats.day_month(end) if abs((end - self.today).days) < 300 else self.formats.day(end)
        past = end < self.today
        if case.agreement.conversion is not None:
            text = self.tr("{name}: trial ended {day}") if past else self.tr("{name}: trial ends {day}")
        else:
            text = self.tr("{name}: ended {day}") if past else self.tr("{name}: ends {day}")
        return text.format(name=name, day=day)

    def subtitle(self, case: Case) -> str:
        agreement = case.agreement
        parts = [agreement.number]
        if case.end is not None:
            left = (case.end - self.today).days
            if left >= 0:
                parts.append(self.tr("%n day(s) left", "", left))
            else:
                parts.append(self.tr("%n day(s) over the end", "", -left))
        parts.append(agreement.title)
        parts.append(self.tr("from {day}").format(day=self.formats.day(agreement.period.start)))
        return " · ".join(parts)

    @property
    def today(self) -> date:
        return self.context.clock.today()

    # ---- the choices --------------------------------------------------------------------------------------------

    def options(self, case: Case) -> tuple[OptionCard, ...]:
        """The four choices, each with what it leads to and by when."""
        favoured = {"offer": "convert", "talk": "renegotiate", "end": "end"}.get(case.advice.kind, "")
        chip = self.tr("Favoured")
        return tuple(
            OptionCard(
                key=card.key,
                icon=card.icon,
                title=card.title,
                points=card.points,
                deadline=card.deadline,
                refused=card.refused,
                chip=chip if card.key == favoured else "",
            )
            for card in (self._extend(case), self._convert(case), self._renegotiate(case), self._end(case))
        )

    def _extend(self, case: Case) -> OptionCard:
        path, formats = case.extend, self.formats
        points = []
        if path.number is not None and not path.refused:
            points.append(self.tr("Option {number}: %n month(s) more", "", path.months or 0).format(number=path.number))
            if path.new_end is not None:
                points.append(self._price(case, path.new_end))
        elif not path.refused:
            points.append(self.tr("No option left: a new period"))
        if path.maximum is not None:
            points.append(self.tr("At the latest until {day}").format(day=formats.day(path.maximum)))
        by = path.by
        if by is not None and not path.refused:
            deadline = self.tr("In writing **by {day}**").format(day=self._near(by))
        elif case.end is not None and case.end >= self.today:
            deadline = self.tr("In writing **by {day}**").format(day=self._near(case.end))
        else:
            deadline = ""
        refused = {
            "too_late": self.tr("The option had to be called by {day}; a new period can be agreed"),
            "past_maximum": self.tr("The latest possible end is reached"),
            "ended": self.tr("Notice is given or an end is recorded"),
            "no_end": self.tr("It runs until further notice"),
        }.get(path.refused, "")
        return OptionCard(
            key="extend",
            icon="undo",
            title=self.tr("Extend the trial") if case.agreement.conversion else self.tr("Extend"),
            points=tuple(points),
            deadline=deadline,
            refused=refused.format(day=self._near(by)) if by is not None else refused,
        )

    def _price(self, case: Case, until: date) -> str:
        terms = case.agreement.terms[-1]
        currency = case.agreement.currency
        day = self.formats.day(until)
        if terms.fee is not None:
            amount = self.formats.money(terms.fee.amount, currency, whole=True)
            return self.tr("{amount} a month until {day}").format(amount=amount, day=day)
        if terms.rate is not None:
            amount = self.formats.money(terms.rate, currency, whole=True)
            return self.tr("{amount}/h until {day}").format(amount=amount, day=day)
        return self.tr("Until {day}").format(day=day)

    def _convert(self, case: Case) -> OptionCard:
        path = case.convert
        points = [self.tr("Permanent from {day}").format(day=self.formats.day(path.start))]
        if not path.has_schedule:
            points.append(self.tr("No conversion fee is agreed"))
        elif path.fee:
            amount = self.formats.money(path.fee, case.agreement.currency, whole=True)
            percent = self.formats.percent(path.percent)
            points.append(self.tr("Conversion fee {amount} ({percent})").format(amount=amount, percent=percent))
        elif path.percent:
            points.append(
                self.tr("Conversion fee {percent} of the year's salary").format(
                    percent=self.formats.percent(path.percent)
                )
            )
        else:
            points.append(self.tr("No fee after %n month(s)", "", path.months))
        month = self.formats.month_name(Month.of(last_day_if_accepted(case.agreement, path.start)))
        points.append(self.tr("Last bill for {month}").format(month=month))
        return OptionCard(
            key="convert",
            icon="person",
            title=self.tr("Make an offer"),
            points=tuple(points),
            deadline=self.tr("Offer out **by {day}**").format(day=self._near(path.by)),
        )

    def _renegotiate(self, case: Case) -> OptionCard:
        points = [
            self.tr("New terms from a date"),
            self.tr("Or a new one from {day}").format(day=self._near(case.convert.start)),
            self.tr("Nothing changes yet"),
        ]
        end = case.end or self.today
        by = max(self.today, date.fromordinal(end.toordinal() - 17))
        return OptionCard(
            key="renegotiate",
            icon="exchange",
            title=self.tr("Renegotiate"),
            points=tuple(points),
            deadline=self.tr("Draft terms **by {day}**").format(day=self._near(by)),
        )

    def _end(self, case: Case) -> OptionCard:
        path = case.ending
        last = path.last_day or self.today
        points = []
        if path.notice_by is not None:
            points.append(self.tr("Notice must be received by {day}").format(day=self.formats.day(path.notice_by)))
        else:
            points.append(self.tr("No notice needed"))
        points.append(self.tr("Hand-over: {count} items").format(count=path.items))
        points.append(self.tr("Accounts removed {day}").format(day=self._near(last)))
        begins = max(self.today, date.fromordinal(last.toordinal() - 14))
        return OptionCard(
            key="end",
            icon="close",
            title=self.tr("End"),
            points=tuple(points),
            deadline=self.tr("Hand-over starts **{day}**").format(day=self._near(begins)),
        )

    def _near(self, day: date) -> str:
        """Without the year where nobody could take it for another one."""
        return self.formats.day_month(day) if abs((day - self.today).days) < 200 else self.formats.day(day)

    # ---- the track ----------------------------------------------------------------------------------------------

    def track(self, case: Case) -> tuple[TrackPoint, ...]:
        """The dates on the way to the end, today among them."""
        return tuple(self._point(case, at) for at in case.track)

    def _point(self, case: Case, at: TrackDate) -> TrackPoint:
        when = self._near(at.day)
        if at.kind == "today":
            when = self.tr("{day}, today").format(day=when)
        trial = case.agreement.conversion is not None
        text = {
            "ask": self.tr("Ask both to evaluate"),
            "evaluated": self.tr("Both have evaluated"),
            "today": self._now(case),
            "decide": self.tr("Decide by then"),
            "option": self.tr("Last day for the option"),
            "notice": self.tr("Last day for notice"),
            "offer": self.tr("Answer to the offer"),
            "end": self.tr("Trial ends") if trial else self.tr("Term ends"),
        }[at.kind]
        state: State = "end" if at.kind == "end" else "now" if at.kind == "today" else "done" if at.done else "ahead"
        return TrackPoint(key=f"{at.kind}-{at.day}", when=when, text=text, state=state)

    def _now(self, case: Case) -> str:
        if case.term is not None and case.term.state == "waiting":
            return self.tr("Waiting for an answer")
        asked = case.agreement.conversion is not None
        if asked and (case.by_contractor is None or case.by_client is None):
            return self.tr("A view is missing")
        return self.tr("To be decided")

    # ---- the decision ---------------------------------------------------------------------------------------------

    def decision_title(self, decision: Decision) -> str:
        return {
            "extend": self.tr("Extended"),
            "convert": self.tr("Offer of employment"),
            "end": self.tr("Ended"),
            "renegotiate": self.tr("New terms to agree"),
        }[decision.choice]

    def decision_remark(self, decision: Decision) -> str:
        """When and by whom."""
        day = self.formats.day(decision.on)
        if decision.by:
            return self.tr("{day}, by {name}").format(day=day, name=decision.by)
        return day

    def criterion(self, key: str) -> str:
        """The name of a criterion; one of the user's own is its own name."""
        return {
            "quality": self.tr("Quality"),
            "reliability": self.tr("Reliability"),
            "cooperation": self.tr("Cooperation"),
            "communication": self.tr("Communication"),
            "fit": self.tr("Fit of the role"),
            "terms": self.tr("Terms"),
        }.get(key, key)

    def score(self, value: Decimal | None) -> str:
        return "–" if value is None else self.formats.number(value, 1)

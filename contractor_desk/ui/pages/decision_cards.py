"""The cards of one decision: both views, the costs, the advice with its reasons, the choices, the track of dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.decision import Evaluation
from contractor_desk.core.evaluation import CRITERIA
from contractor_desk.desk.advice_sentences import advice_sentence, fact_sentence, reason_sentence
from contractor_desk.desk.decision_case import Case
from contractor_desk.desk.employment_costs import Costs
from contractor_desk.ui.decision_words import DecisionWords
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.as_table import AsTable
from contractor_desk.ui.widgets.breakeven_chart import Breakeven, BreakevenChart
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card, rule
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.option_strip import OptionStrip
from contractor_desk.ui.widgets.paired_rating import PairedRating, Rating, RatingGroup, RatingLegend, RatingRow
from contractor_desk.ui.widgets.reflow import FieldGrid
from contractor_desk.ui.widgets.reminder_track import ReminderTrack
from contractor_desk.words import translator

_REASON_COLUMNS = 3
_NO_RATING = Rating(groups=(), contractor="", client="")


class EvaluationsCard(Card):
    """What both sides scored, with what they wrote. Signals: ``asked(side)``: that side's view is to be given."""

    asked = Signal(str)

    def __init__(self, context: Context, words: DecisionWords, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        px = context.theme.px
        self._context, self._words = context, words
        self.set_title(self.tr("Both evaluations"))
        self.legend = RatingLegend(context.theme, _NO_RATING)
        self.evaluate = Button(context.theme, self.tr("Evaluate…"), kind="quiet", small=True)
        self.evaluate.clicked.connect(lambda: self.asked.emit(""))
        self.add_to_head(self.legend)
        self.add_to_head(self.evaluate)
        self.rating = PairedRating(context.theme, _NO_RATING)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), 0, px(16), px(8))
        inner.addWidget(AsTable(context.theme, self.rating))
        self.stability = label("", "group", wrap=True)
        self.facts = label("", "small", wrap=True)
        inner.addSpacing(px(2))
        inner.addWidget(self.stability)
        inner.addWidget(self.facts)
        self.body.addLayout(inner)
        self.body.addStretch(1)
        self.body.addWidget(rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16), px(10), px(16), px(12))
        foot.setSpacing(px(16))
        self._who, self._said = (Elided("", "small"), Elided("", "small")), (label(wrap=True), label(wrap=True))
        for who, said in zip(self._who, self._said, strict=True):
            column = QVBoxLayout()
            column.setSpacing(px(1))
            column.addWidget(who)
            column.addWidget(said)
            column.addStretch(1)
            foot.addLayout(column, 1)
        self.body.addLayout(foot)

    def show_case(self, case: Case) -> None:
        words = self._words
        you, other = self.tr("You"), self.tr("Client") if case.side == "contractor" else self.tr("Contractor")
        ours, theirs = (
            (case.by_contractor, case.by_client) if case.side == "contractor" else (case.by_client, case.by_contractor)
        )
        scores = [{score.criterion: score.score for score in one.scores} if one else {} for one in (ours, theirs)]
        keys = list(dict.fromkeys((*CRITERIA, *scores[0], *scores[1])))
        advice = case.advice
        means = (advice.contractor, advice.client) if case.side == "contractor" else (advice.client, advice.contractor)
        summary = self.tr("{you} {ours} · {other} {theirs}").format(
            you=you.lower(), ours=words.score(means[0]), other=other.lower(), theirs=words.score(means[1])
        )
        rows = tuple(
            RatingRow(key=key, name=words.criterion(key), contractor=scores[0].get(key), client=scores[1].get(key))
            for key in keys
        )
        slot = self._context.marks.of(case.agreement.key).slot
        rating = Rating(
            groups=(RatingGroup(title=self.tr("Mean of the scores"), summary=summary, rows=rows),),
            contractor=you,
            client=other,
            slot=slot,
        )
        self.rating.set_rating(rating)
        self.legend.set_rating(rating)
        translate = translator(self._context.formats.language)
        value = "–" if advice.stability is None else self._context.formats.number(advice.stability, 2)
        self.stability.setText(self.tr("Stability {value} of 1, from the book").format(value=value))
        show = self._context.formats.number
        facts = [fact_sentence(fact, translate, show) for fact in advice.facts]
        self.facts.setText("\n".join(facts) or self.tr("Nothing to count yet."))
        for at, (one, name) in enumerate(((ours, you), (theirs, case.other.name))):
            self._who[at].setText(self._line(one, name))
            comment = f"“{one.comment}”" if one is not None and one.comment else ""
            self._said[at].setText(comment or ("" if one else self.tr("Has not given a view yet.")))

    def _line(self, one: Evaluation | None, name: str) -> str:
        if one is None:
            return name
        day = self._context.formats.day_month(one.on)
        return f"{one.by}, {day}" if one.by else f"{name}, {day}"


class CostsCard(Card):
    """Contractor against employee. Signals: ``asked()``: the assumptions are to be changed."""

    asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        px = context.theme.px
        self._context = context
        self.assumptions = Button(context.theme, self.tr("Assumptions…"), kind="quiet", small=True)
        self.assumptions.clicked.connect(self.asked)
        self.add_to_head(self.assumptions)
        self.chart = BreakevenChart(
            context.theme, context.formats, Breakeven(rate=Decimal(1), employee=Decimal(1), now=Decimal(0))
        )
        self.sentence = label(wrap=True)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.unverified = label("", "hint", wrap=True)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), 0, px(16), px(12))
        inner.setSpacing(px(6))
        self._picture = AsTable(context.theme, self.chart)
        inner.addWidget(self._picture)
        inner.addWidget(self.sentence)
        self._rule = rule()
        inner.addWidget(self._rule)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(3))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        inner.addLayout(self._grid)
        inner.addStretch(1)
        inner.addWidget(self.unverified)
        self.body.addLayout(inner)

    def show_case(self, case: Case) -> None:
        costs = case.costs
        title = self.tr("Contractor or employee") if case.side == "client" else self.tr("Cost for the client")
        compared = costs.comparison is not None and costs.given is not None
        thousand = self._context.formats.number(1000)
        remark = self.tr("{thousand} {currency} a month").format(thousand=thousand, currency=case.agreement.currency)
        self.set_title(title, remark if compared else "")
        self._rule.setVisible(compared)
        _clear(self._grid)
        self._picture.setVisible(costs.comparison is not None)
        if costs.comparison is None or costs.given is None:
            self.sentence.setText(self.tr("Say a month's salary under Assumptions to compare with an employee."))
            self.unverified.setText("")
            return
        self._compare(case, costs)

    def _compare(self, case: Case, costs: Costs) -> None:
        given, comparison = costs.given, costs.comparison
        assert given is not None and comparison is not None
        currency, formats = case.agreement.currency, self._context.formats
        employee = comparison.employee / 12
        hours = (comparison.break_even_hours or Decimal(0)) / 12
        fixed = given.fee + comparison.surcharges / 12
        full = max(Decimal(160), costs.hours * Decimal("1.2"))
        money = formats.money
        self.chart.set_value(
            Breakeven(
                rate=given.rate,
                employee=employee,
                now=costs.hours,
                most=full,
                fixed=fixed,
                slot=self._context.marks.of(case.agreement.key).slot,
                contractor_detail=self.tr("{rate}/h").format(rate=money(given.rate, currency, whole=True)),
                employee_detail=self.tr("{amount}/mo").format(amount=money(employee, currency, whole=True)),
            )
        )
        now = fixed + costs.hours * given.rate
        less = employee - now
        amount = money(abs(less), currency, whole=True)
        text = (
            self.tr("At {hours} h the contractor costs {amount} less a month.")
            if less >= 0
            else self.tr("At {hours} h the contractor costs {amount} more a month.")
        )
        first = text.format(hours=formats.number(costs.hours), amount=amount)
        then = ""
        if given.rate and employee > fixed:
            even = (employee - fixed) / given.rate
            share = formats.percent((even / Decimal(160) * 100).quantize(Decimal(1)))
            then = self.tr("From {hours} h, {share} of full time, an employee costs less.").format(
                hours=formats.number(even, 0), share=share
            )
        elif hours:
            then = self.tr("The fee alone is more than an employee.")
        self.sentence.setText(re.sub(r"(\d) h\b", r"\1&nbsp;h", f"<span style='font-weight:600'>{first}</span> {then}"))
        parts: Sequence[tuple[str, Decimal]] = (
            (self.tr("Salary"), given.salary),
            (
                self.tr("Employer's part {percent}").format(percent=formats.percent(given.contributions_percent)),
                comparison.pay / 12 - given.salary,
            ),
            (self.tr("Pension"), comparison.pension / 12),
            (self.tr("Equipment, workplace"), comparison.equipment / 12),
            (self.tr("Recruiting and fee"), comparison.once / 12),
        )
        shown = [(name, value) for name, value in parts if value]
        for at, (name, value) in enumerate(shown):
            row, column = at // 2, at % 2 * 2
            self._grid.addWidget(Elided(name, "small"), row, column)
            self._grid.addWidget(label(formats.number(value, 0), numbers=True), row, column + 1)
        missing = len(costs.table.unverified)
        year = f" {costs.table.year}" if costs.table.year else ""
        self.unverified.setText(
            self.tr("%n figure(s) of {table} unverified. For comparison only.", "", missing).format(
                table=f"{costs.table.code}{year}"
            )
            if missing
            else self.tr("Figures of {table}. For comparison only.").format(table=f"{costs.table.code}{year}")
        )


class AdviceCard(Card):
    """The conditions of an offer, each met or not. Signals: ``asked()``: the thresholds are to be changed."""

    asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        px = context.theme.px
        self._context = context
        self.thresholds = Button(context.theme, self.tr("Thresholds…"), kind="quiet", small=True)
        self.thresholds.clicked.connect(self.asked)
        self.add_to_head(self.thresholds)
        self._reasons = FieldGrid(context.theme, _REASON_COLUMNS, across=20, down=3)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), 0, px(16), px(12))
        inner.addWidget(self._reasons)
        self.body.addLayout(inner)

    def show_case(self, case: Case) -> None:
        translate = translator(self._context.formats.language)
        self.set_title(self.tr("Advice"), advice_sentence(case.advice, translate))
        self._reasons.clear()
        show = self._context.formats.number
        reasons = [(reason.holds, reason_sentence(reason, translate, show)) for reason in case.advice.reasons]
        for at, (holds, text) in enumerate(reasons):
            line = label(text, "small" if holds else "warning", wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._reasons.addWidget(line, at // _REASON_COLUMNS, at % _REASON_COLUMNS)


class OptionsCard(Card):
    """The four choices. Signals: ``chosen(key)``: extend, convert, renegotiate, end."""

    chosen = Signal(str)

    def __init__(self, context: Context, words: DecisionWords, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        self._words = words
        self.set_title(self.tr("Options"), self.tr("what each one leads to, and by when"))
        self.strip = OptionStrip(context.theme)
        self.body.addWidget(rule())
        self.body.addWidget(self.strip)
        self.strip.activated.connect(self.chosen)

    def show_case(self, case: Case) -> None:
        self.strip.set_cards(self._words.options(case))


class TrackCard(Card):
    """The dates on the way. Signals: ``asked()``: the reminders are to be changed."""

    asked = Signal()

    def __init__(self, context: Context, words: DecisionWords, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        px = context.theme.px
        self._context, self._words = context, words
        self.change = Button(context.theme, self.tr("Change…"), kind="quiet", small=True)
        self.change.clicked.connect(self.asked)
        self.add_to_head(self.change)
        self.track = ReminderTrack(context.theme)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), px(2), px(16), px(10))
        inner.addWidget(self.track)
        self.body.addLayout(inner)

    def show_case(self, case: Case) -> None:
        leads = sorted(case.agreement.decision_lead_days, reverse=True)
        text = ", ".join(str(days) for days in leads)
        self.set_title(self.tr("Reminders"), self.tr("{days} days before each date").format(days=text))
        self.track.set_points(self._words.track(case))


def _clear(layout: QGridLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

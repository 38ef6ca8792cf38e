"""Decisions: the list by urgency, and everything that one decision is taken by (picture 06)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from contractor_desk.core.decision import Choice
from contractor_desk.desk.decision_case import Case, case
from contractor_desk.desk.decision_list import DecisionRow, decision_list
from contractor_desk.ui.decision_words import DecisionWords
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.decision_cards import AdviceCard, CostsCard, EvaluationsCard, OptionsCard, TrackCard
from contractor_desk.ui.pages.decision_outcome import OutcomeCard
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part, scroll
from contractor_desk.ui.widgets.grouped_list import GroupedList
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.ui.widgets.reflow import Beside, Flow
from contractor_desk.ui.widgets.states import EmptyState

_TITLE_ROOM = 400


class DecisionsPage(Page):
    """List and detail; the place is a row: an agreement that is to be decided on, or a decision."""

    key = "decisions"
    kinds = frozenset(
        {
            "agreements", "parties", "time", "invoices", "payments", "evaluations", "decisions", "reminder_marks",
            "settings",
        }
    )  # fmt: skip
    padded = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        px = theme.px
        self.words = DecisionWords(context, self)
        self.rows: tuple[DecisionRow, ...] = ()
        self.case: Case | None = None
        self._row = ""
        self.list = GroupedList(theme, name=self.tr("Decisions"))
        self.count = label("", "muted")
        left = part("list")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, px(14), 0, 0)
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setContentsMargins(px(16), 0, px(16), 0)
        head.addWidget(label(self.tr("Decisions"), "section"))
        head.addStretch(1)
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.stack = QStackedWidget()
        self.detail = self._detail()
        self.empty = EmptyState(
            theme,
            "decision",
            self.tr("Nothing to decide"),
            self.tr("Agreements with an end come here before it: extend, make an offer, renegotiate or end."),
            filled=False,
        )
        self.stack.addWidget(self.detail)
        self.stack.addWidget(self.empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.stack)
        self.splitter.setCollapsible(0, False)
        self.splitter.setSizes([px(232 if context.shell.compact else 248), px(984)])
        self.splitter.setStretchFactor(1, 1)
        self.body.addWidget(self.splitter)
        self.list.chosen.connect(self._choose)
        self.setFocusProxy(self.list)

    def _detail(self) -> QScrollArea:
        context, theme = self.context, self.context.theme
        px = theme.px
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(16), px(24), px(24))
        column.setSpacing(px(14))
        self.mark = AgreementMark(theme, context.marks.of(""), "large")
        self.title, self.subtitle = Elided("", "title"), Elided("", "muted")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        self._head = QGridLayout()
        self._head.setSpacing(px(12))
        self._head.setColumnStretch(1, 1)
        self._head.addWidget(self.mark, 0, 0)
        self._head.addLayout(texts, 0, 1)
        self.put_away = Button(theme, self.tr("Put away…"), kind="quiet")
        self.end = Button(theme, self.tr("End…"), kind="danger")
        self.renegotiate = Button(theme, self.tr("Renegotiate…"))
        self.extend = Button(theme, self.tr("Extend…"))
        self.offer = Button(theme, self.tr("Make offer…"), kind="primary")
        self._buttons = Flow(theme, (self.put_away, self.end, self.renegotiate, self.extend, self.offer))
        self._head.addWidget(self._buttons, 0, 2)
        self.banner = Banner(theme)
        self.outcome = OutcomeCard(context, self.words)
        self.evaluations = EvaluationsCard(context, self.words)
        self.costs = CostsCard(context)
        self.advice = AdviceCard(context)
        self.options = OptionsCard(context, self.words)
        self.track = TrackCard(context, self.words)
        column.addLayout(self._head)
        column.addWidget(self.banner)
        column.addWidget(self.outcome)
        column.addWidget(Beside(theme, (self.evaluations, 8), (self.costs, 7)))
        column.addWidget(self.options)
        column.addWidget(self.track)
        column.addWidget(self.advice)
        column.addStretch(1)
        self.put_away.clicked.connect(self._put_away)
        choices: tuple[tuple[Button, Choice], ...] = (
            (self.end, "end"), (self.renegotiate, "renegotiate"), (self.extend, "extend"), (self.offer, "convert"),
        )  # fmt: skip
        for button, choice in choices:
            button.clicked.connect(lambda _=False, chosen=choice: self.decide(chosen))
        self.options.chosen.connect(self.decide)
        self.evaluations.asked.connect(self._evaluate)
        self.costs.asked.connect(self._assume)
        self.advice.asked.connect(self._thresholds)
        self.track.asked.connect(self._reminders)
        return scroll(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand below the title, so that it can be read."""
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        px = self.context.theme.px
        room = self.width() - self.splitter.sizes()[0] - px(48)
        below = room - self._buttons.sizeHint().width() - px(60) < px(_TITLE_ROOM)
        self._head.removeWidget(self._buttons)
        if below:
            self._head.addWidget(self._buttons, 1, 0, 1, 3)
        else:
            self._head.addWidget(self._buttons, 0, 2)

    # ---- the page -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.rows = self.context.desk.ask(decision_list, self.context.clock.today())
        keys = [row.key for row in self.rows]
        if self._row not in keys:
            agreement = self.case.agreement.key if self.case is not None else ""
            kept = [row.key for row in self.rows if row.agreement == agreement]
            self._row = (kept or keys or [""])[0]
        self.list.set_entries(self.words.entries(self.rows))
        still_open = sum(1 for row in self.rows if row.group not in ("waiting", "decided", "later"))
        self.count.setText(self.tr("%n open", "", still_open))
        self.stack.setCurrentWidget(self.detail if keys else self.empty)
        if self._row:
            self.list.set_current(self._row)
            self._show()

    def show_place(self, **place: Any) -> None:
        """``agreement``: what is to be decided there, else its last decision; ``row``: that row."""
        agreement = place.pop("agreement", "")
        row = place.pop("row", "")
        super().show_place(**place)
        if not self.rows:
            self.rows = self.context.desk.ask(decision_list, self.context.clock.today())
        found = [one.key for one in self.rows if one.agreement == agreement or (row and one.key == row)]
        if found:
            self._row = found[0]
            if self.list.set_current(self._row):
                self._show()

    def place(self) -> dict[str, Any]:
        return {"row": self._row}

    def primary(self) -> Button:
        return self.offer

    @property
    def row(self) -> DecisionRow | None:
        """The row that is shown."""
        return next((row for row in self.rows if row.key == self._row), None)

    def _choose(self, key: str) -> None:
        self._row = key
        self._show()
        self.detail.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        row = self.row
        if row is None:
            return
        decision = row.key if row.choice is not None else None
        shown = self.case = self.context.desk.ask(case, row.agreement, self.context.clock.today(), decision)
        self.mark.set_mark(self.context.marks.of(row.agreement), row.party_name)
        self.title.setText(self.words.title(shown))
        self.subtitle.setText(self.words.subtitle(shown))
        deciding = row.state in ("open", "overdue") or row.group == "waiting"
        for button in (self.end, self.renegotiate, self.extend, self.offer):
            button.setVisible(deciding)
        self.put_away.setVisible(row.state == "overdue")
        self._place_buttons()
        if row.state == "overdue":
            self.banner.say(self.tr("The term is over and nothing was decided. It stays on top until it is."), "danger")
        elif row.state == "put_away":
            self.banner.say(self.tr("Put away: {why}").format(why=row.why), "info")
        elif row.is_lapsed and row.state == "open":
            self.banner.say(self.tr("The offer was not answered in time. Decide again."), "warn")
        else:
            self.banner.hide()
        self.outcome.setVisible(shown.decision is not None)
        if shown.decision is not None:
            self.outcome.show_case(shown, row)
        scored = shown.by_contractor is not None or shown.by_client is not None
        self.evaluations.setVisible(deciding or scored)
        self.costs.setVisible(deciding or (scored and shown.costs.comparison is not None))
        for below in (self.options, self.advice, self.track):
            below.setVisible(deciding)
        for card in (self.evaluations, self.costs, self.advice, self.options, self.track):
            card.show_case(shown)

    # ---- what is done -------------------------------------------------------------------------------------------

    def decide(self, choice: Choice) -> None:
        """The dialog of that choice is open."""
        from contractor_desk.ui.dialogs import decide

        if self.case is not None:
            decide.open_dialog(self.context, self.case, choice, self)

    def _evaluate(self, side: str) -> None:
        from contractor_desk.ui.dialogs.evaluate import EvaluateDialog

        if self.case is not None:
            EvaluateDialog(self.context, self.case, self).open()

    def _assume(self) -> None:
        from contractor_desk.ui.dialogs.assumptions import AssumptionsDialog

        if self.case is not None:
            AssumptionsDialog(self.context, self.case, self).open()

    def _thresholds(self) -> None:
        from contractor_desk.ui.dialogs.decision_settings import ThresholdsDialog

        if self.case is not None:
            ThresholdsDialog(self.context, self.case.thresholds, self).open()

    def _reminders(self) -> None:
        from contractor_desk.ui.dialogs.decision_settings import LeadDaysDialog

        if self.case is not None:
            LeadDaysDialog(self.context, self.case.agreement, self).open()

    def _put_away(self) -> None:
        from contractor_desk.ui.dialogs.decision_settings import PutAwayDialog

        if self.case is not None:
            PutAwayDialog(self.context, self.case.agreement, self).open()

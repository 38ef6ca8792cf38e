"""The head of *Bill the month*: title and months, the steps of the run and its progress, *Issue n reviewed*."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from contractor_desk.core.months import Month
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui import bill_remarks
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.labels import Elided
from contractor_desk.ui.widgets.run_stepper import Run, RunStepper
from contractor_desk.ui.widgets.step_row import State, Step

_ROOM_FOR_ALL = 1120


@dataclass(frozen=True, slots=True, kw_only=True)
class RunState:
    """``ready`` drafts are reviewed; while ``busy``, ``progress`` is (done, total, whose turn it is)."""

    month: Month | None
    collected: bool
    bills: tuple[MonthBill, ...]
    ready: int
    busy: bool
    issuing: bool
    progress: tuple[int, int, str]


class BillHead(QFrame):
    """Signals: ``stepped(by)`` for the month before or after. Its buttons ``recalculate`` and ``issue``, and ``run``,
    the stepper with its Cancel, are for the page to listen to."""

    stepped = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme, px = context.theme, context.theme.px
        self.setProperty("part", "pagehead")
        self._title = Elided("", "title")
        self._before = Button(theme, icon="left", small=True, name=self.tr("Month before (Alt+Left)"))
        self._after = Button(theme, icon="right", small=True, name=self.tr("Month after (Alt+Right)"))
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        self.recalculate = Button(theme, self.tr("Recalculate"))
        self.issue = Button(theme, "", kind="primary", keys="Ctrl+Return")
        self.run = RunStepper(theme)
        row = self.run.row
        row.setSpacing(px(8))
        for place, widget in enumerate((self._title, self._before, self._after)):
            row.insertWidget(place, widget)
        row.insertSpacing(3, px(8))
        row.addWidget(self.recalculate)
        row.addWidget(self.issue)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.run)

    def set_compact(self, compact: bool) -> None:
        """Paddings of the narrow window or the wide one."""
        px = self._context.theme.px
        side = px(16 if compact else 24)
        self._column.setContentsMargins(side, px(14), side, px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the steps would not fit, recalculating gives way, since it also happens by itself, and then they do."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.recalculate.setVisible(self.width() >= self._context.theme.px(_ROOM_FOR_ALL))
        margins = self._column.contentsMargins()
        self.run.fit_steps(self.width() - margins.left() - margins.right())

    def show_state(self, state: RunState) -> None:
        formats = self._context.formats
        month = formats.month(state.month) if state.month is not None else ""
        self._title.setText(self.tr("Bill {month}").format(month=month) if month else self.tr("Bill the month"))
        for button in (self._before, self._after):
            button.setEnabled(not state.issuing and state.month is not None)
        self.recalculate.setEnabled(not state.busy)
        self.issue.setEnabled(bool(state.ready) and not state.busy)
        text = self.tr("Issue {count} reviewed").format(count=state.ready) if state.ready else ""
        self.issue.setText(text or self.tr("Issue reviewed"))
        self.issue.updateGeometry()
        self.run.set_run(self._run_of(state))
        self._fit()

    def _run_of(self, state: RunState) -> Run:
        drafts = [bill for bill in state.bills if bill.billable]
        issued = sum(bill.invoice is not None for bill in state.bills)
        if state.busy:
            done, total, text = state.progress
            counted = self.tr("{done} of {total}").format(done=done, total=total) if total else ""
            now = "issue" if state.issuing else "calculate" if total else "collect"
            rest = f", {text}" if text and counted else text
            return Run(steps=self._steps(now), done=done, of=total, strong=counted, rest=rest, cancellable=True)
        if not state.collected:
            return Run(steps=self._steps("collect"))
        if not drafts:
            strong = self.tr("{count} issued").format(count=issued) if issued else self.tr("Nothing to bill")
            steps = self._steps("" if issued else "review")
            return Run(steps=steps, done=issued, of=issued, strong=strong, rest=self._checked(state))
        strong = self.tr("{done} of {total} reviewed").format(done=state.ready, total=len(drafts))
        warned = sum(bool(bill_remarks.warnings(bill, self._context.formats)) for bill in drafts)
        said = ""
        if warned:
            said = self.tr(", 1 warning") if warned == 1 else self.tr(", {count} warnings").format(count=warned)
        rest = said + self._checked(state)
        return Run(steps=self._steps("review"), done=state.ready, of=len(drafts), strong=strong, rest=rest)

    def _checked(self, state: RunState) -> str:
        count = len(state.bills)
        nothing = sum(not bill.shown.lines for bill in state.bills)
        text = self.tr("1 agreement checked") if count == 1 else self.tr("{count} agreements checked")
        text = text.format(count=count)
        if nothing:
            return self.tr(". {checked}, {count} had nothing to bill.").format(checked=text, count=nothing)
        return f". {text}."

    def _steps(self, now: str) -> tuple[Step, ...]:
        names = {
            "collect": self.tr("Collect"),
            "calculate": self.tr("Calculate"),
            "review": self.tr("Review"),
            "issue": self.tr("Issue and save"),
        }
        keys = list(names)
        place = keys.index(now) if now else len(keys)
        states: list[State] = ["done" if at < place else "now" if at == place else "ahead" for at in range(len(keys))]
        return tuple(Step(key=key, text=names[key], state=state) for key, state in zip(keys, states, strict=True))

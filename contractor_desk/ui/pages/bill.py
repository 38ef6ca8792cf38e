"""*Bill the month* (picture 04): the drafts of all agreements, each explained and looked at, then issued together.

Collecting and issuing run on a worker with progress and Cancel. *Reviewed* holds for a draft's digest: when the draft
changes the tick goes, and what is issued is exactly what was seen (``expected=``).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.months import Month
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui import bill_jobs, bill_remarks
from contractor_desk.ui.bill_jobs import Collected, Outcome
from contractor_desk.ui.dialogs.issue_bills import IssueBills
from contractor_desk.ui.jobs import Job
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.bill_explained import BillExplained
from contractor_desk.ui.pages.bill_head import BillHead, RunState
from contractor_desk.ui.pages.bill_outcome import IssueOutcome
from contractor_desk.ui.pages.bill_panes import BillPanes
from contractor_desk.ui.pages.bill_papers import BillPapers, paper_name
from contractor_desk.ui.pages.bill_side import BillSide
from contractor_desk.ui.pages.bill_totals import BillTotals
from contractor_desk.ui.pdf_paper import open_pdf
from contractor_desk.ui.reviewed import Reviewed
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.draft_list import DraftList, DraftRow
from contractor_desk.ui.widgets.sheet import Mark
from contractor_desk.ui.widgets.states import EmptyState, ErrorPane, Loading
from contractor_desk.words import translator

_QUIET_MS = 300


class BillPage(Page):
    key = "bill"
    kinds: ClassVar[frozenset[str]] = frozenset({"agreements", "parties", "services", "time", "expenses", "invoices"})
    padded = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._month: Month | None = None
        self._collected: Collected | None = None
        self._wanted = ""
        self._job: Job | None = None
        self._issuing = False
        self._stale = False
        self._outcome: Outcome | None = None
        self._reviewed = Reviewed(context.preferences)
        self._papers = BillPapers(context)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._show_run)
        self._progress = (0, 0, "")
        self._seen = False
        self._build()

    # ---- the page's part of the protocol ------------------------------------------------------------------------

    def refresh(self) -> None:
        self._seen = True
        if self._job is not None:
            self._stale = True
            return
        self._collect()

    def show_place(self, **place: Any) -> None:
        """``month`` (a Month or YYYY-MM), else the one that is to be billed; ``agreement``, whose bill is chosen."""
        self._show_month(**place)

    def _show_month(self, month: Month | str | None = None, agreement: str = "") -> None:
        self._wanted = agreement or self._wanted
        wanted = Month.parse(month) if isinstance(month, str) else month
        if not self._seen:
            self._month = wanted or self._month
        elif wanted is not None and wanted != self._month:
            self._go_to(wanted)
        elif agreement:
            self.list.select(agreement)

    def place(self) -> dict[str, Any]:
        return {"month": self._month, "agreement": self.list.current} if self._month is not None else {}

    def primary(self) -> QAbstractButton | None:
        return self.head.issue

    def right_pane(self) -> QWidget | None:
        return self.side

    def step(self, by: int) -> bool:
        if self._month is not None and not self._issuing:
            self._go_to(self._month.plus(by))
        return True

    def print_out(self) -> bool:
        """Ctrl+P: the bill that is looked at, as a PDF."""
        self._open_pdf()
        return True

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        if hasattr(self, "head"):
            self.head.set_compact(compact)

    @property
    def busy(self) -> bool:
        """It collects or issues on a worker."""
        return self._job is not None

    def _build(self) -> None:
        theme = self.context.theme
        self.head = BillHead(self.context)
        self.head.stepped.connect(self.step)
        self.head.recalculate.clicked.connect(self.refresh)
        self.head.issue.clicked.connect(self._ask_to_issue)
        self.head.run.cancelled.connect(self._cancel)
        self.body.addWidget(self.head)
        self.outcome = IssueOutcome(self.context)
        self.body.addWidget(self.outcome)
        self._states = QStackedWidget()
        self.body.addWidget(self._states, 1)
        self._states.addWidget(self._panes())
        self._loading = Loading(theme, rows=6)
        self._empty = EmptyState(
            theme, "invoice", self.tr("Nothing to bill"),
            self.tr("Agreements in which you are the contractor are billed here, month by month."),
            self.tr("New agreement"), filled=False,
        )  # fmt: skip
        self._empty.asked.connect(lambda: self.context.shell.run_action("agreement.new"))
        self._error = ErrorPane(theme)
        self._error.asked.connect(self.refresh)
        for state in (self._loading, self._empty, self._error):
            self._states.addWidget(state)
        self.setFocusProxy(self.list)
        self.set_compact(self.context.shell.compact)
        self._show_run()

    def _panes(self) -> QWidget:
        theme = self.context.theme
        left = part("list")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        self.list = DraftList(theme)
        self.list.chosen.connect(self._show_chosen)
        self.list.ticked.connect(self._turn)
        self.list.review_asked.connect(self._review)
        self._totals = BillTotals(self.context)
        column.addWidget(self.list, 1)
        column.addWidget(self._totals)
        self.explained = BillExplained(self.context)
        self.explained.review_asked.connect(lambda: self._review(self.list.current))
        self.explained.entry_asked.connect(lambda entry: self.context.shell.open_page("time", keys=(entry,)))
        self.explained.agreement_asked.connect(self._open_agreement)
        self.explained.pdf_asked.connect(self._open_pdf)
        self.side = BillSide(self.context)
        self.side.opened.connect(self._open_pdf)
        return BillPanes(theme, left, self.explained, self.side)

    # ---- collecting ---------------------------------------------------------------------------------------------

    def _go_to(self, month: Month) -> None:
        self._month, self._collected, self._outcome = month, None, None
        self.outcome.hide()
        if self._job is not None:
            self._stale = True
            self._job.cancel()
        else:
            self._collect()

    def _collect(self) -> None:
        desk, month = self.context.desk, self._month
        today, language = self.context.clock.today(), self.context.formats.language
        self._start(
            lambda progress: bill_jobs.collect(desk, month, today, language, progress), done=self._show_collected
        )
        if self._collected is None and self._job is not None:
            self._states.setCurrentWidget(self._loading)
            self._loading.follow(self._job)

    def _start(self, work: Callable[..., Any], *, done: Callable[[Any], None]) -> None:
        """The work runs; the page hears of it as long as it is there."""

        def ended(then: Callable[..., None]) -> Callable[..., None]:
            def tell(*given: Any) -> None:
                if isValid(self):
                    issued, self._issuing, self._job = self._issuing, False, None
                    self._quiet.stop()
                    if self._stale and not issued:
                        self._stale = False
                        self._collect()
                    else:
                        then(*given)

            return tell

        self._progress = (0, 0, "")
        self._job = self.context.jobs.run(
            work, done=ended(done), failed=ended(self._fail), cancelled=ended(self._show_cancelled)
        )
        self._job.progressed.connect(self._tell_progress)
        self._quiet.start()

    def _tell_progress(self, done: int, total: int, text: str) -> None:
        self._progress = (done, total, text)
        if not self._quiet.isActive():
            self._show_run()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_cancelled(self) -> None:
        if self._outcome is not None and self._outcome.issued:
            self._show_outcome(self._outcome)
        elif self._collected is None:
            self._show_error(self.tr("Cancelled"), self.tr("Nothing was changed."))
        self._show_run()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError | StoreError):
            raise error
        self._show_error(self.tr("The month could not be calculated"), self._sentence(error))
        self._show_run()

    def _show_error(self, title: str, sentence: str) -> None:
        self._error.show_error(title, sentence, button=self.tr("Try again"))
        self._states.setCurrentWidget(self._error)

    def _sentence(self, error: DeskError | StoreError) -> str:
        return self.context.formats.days_in(error_sentence(error, translator(self.context.formats.language)))

    def _show_collected(self, collected: Collected) -> None:
        first = self._collected is None
        self._month, self._collected = collected.month, collected
        bills = collected.bills
        self._states.setCurrentIndex(0 if bills else self._states.indexOf(self._empty))
        if bills:
            self._show_rows()
            if not self.list.select(self._wanted or self.list.current):
                self._choose_first()
            self._wanted = ""
            self._show_chosen(self.list.current)
            if first and self.window().focusWidget() in (None, self, self.head.recalculate):
                self.list.setFocus()  # it could not have it while the page was loading
        self._show_run()

    def _show_rows(self) -> None:
        bills = self._bills()
        ordered = [bill for bill in bills if bill.shown.lines] + [bill for bill in bills if not bill.shown.lines]
        self.list.set_rows([self._row(bill) for bill in ordered])
        self._totals.show_bills(bills)

    def _row(self, bill: MonthBill) -> DraftRow:
        formats = self.context.formats
        mark = self.context.marks.of(bill.key)
        said = bill_remarks.remark(bill, formats.currency, formats)
        return DraftRow(
            key=bill.key,
            mark=Mark(letters=mark.letters, slot=mark.slot),
            title=bill.client.name,
            amount=formats.amount(bill.shown.total, bill.shown.currency) if bill.shown.lines else "",
            remark=said.text,
            tone=said.tone,
            reviewed=self._reviewed.has(bill.digest) if bill.billable else None,
            issued=bill.invoice is not None,
        )

    def _show_chosen(self, key: str) -> None:
        bill = self._bill(key)
        self.explained.show_bill(bill, reviewed=bill is not None and self._reviewed.has(bill.digest))
        self.side.show_bill(bill)
        if bill is not None and bill.shown.lines:
            self._show_paper(bill)
        else:
            self.side.show_pdf(None)

    def _show_paper(self, bill: MonthBill) -> None:
        """The paper follows from a worker; only that of the bill that is then chosen is shown."""

        def shown(data: bytes | None) -> None:
            now = self._bill(self.list.current) if isValid(self) else None
            if now is not None and data is not None and paper_name(now) == paper_name(bill):
                self.side.show_pdf(data)

        def failed(error: DeskError | StoreError) -> None:
            if isValid(self):
                self.side.show_trouble(self._sentence(error))

        self._papers.ask(bill, shown, failed)

    def _show_run(self) -> None:
        """The head is that of now."""
        state = RunState(
            month=self._month,
            collected=self._collected is not None,
            bills=self._bills(),
            ready=len(self.ready),
            busy=self._job is not None,
            issuing=self._issuing,
            progress=self._progress,
        )
        self.head.show_state(state)

    def _bills(self) -> tuple[MonthBill, ...]:
        return self._collected.bills if self._collected is not None else ()

    def _bill(self, key: str) -> MonthBill | None:
        return next((bill for bill in self._bills() if bill.key == key), None)

    @property
    def ready(self) -> list[MonthBill]:
        """The drafts that were reviewed as they are now, in the order of the list."""
        found = {bill.key: bill for bill in self._bills() if bill.billable and self._reviewed.has(bill.digest)}
        return [found[row.key] for row in self.list.rows if row.key in found]

    def _turn(self, key: str) -> None:
        bill = self._bill(key)
        if bill is not None and bill.billable and self._job is None:
            self._reviewed.set(bill.digest, not self._reviewed.has(bill.digest))
            self._after_review()

    def _review(self, key: str) -> None:
        """The draft is reviewed, and the next that is not is shown."""
        bill = self._bill(key)
        if bill is None or not bill.billable or self._job is not None:
            return
        self._reviewed.set(bill.digest, True)
        self._after_review()
        open_keys = [row.key for row in self.list.rows if row.reviewed is False]
        keys = [row.key for row in self.list.rows]
        later = [one for one in open_keys if keys.index(one) > keys.index(key)]
        if later or open_keys:
            self.list.select((later or open_keys)[0])

    def _after_review(self) -> None:
        self._show_rows()
        bill = self._bill(self.list.current)
        self.explained.show_bill(bill, reviewed=bill is not None and self._reviewed.has(bill.digest))
        self._show_run()

    def _choose_first(self) -> None:
        """The first draft that is not reviewed, else the first row."""
        rows = self.list.rows
        first = next((row for row in rows if row.reviewed is False), rows[0] if rows else None)
        if first is not None:
            self.list.select(first.key)

    # ---- issuing ------------------------------------------------------------------------------------------------

    def _ask_to_issue(self) -> None:
        bills = self.ready
        if not bills or self._job is not None:
            return
        dialog = IssueBills(self.context, bills, self.window())
        if dialog.exec() and dialog.on is not None:
            self._issue_bills(bills, dialog.on, dialog.folder)

    def _issue_bills(self, bills: list[MonthBill], on: date, folder: Path | None) -> None:
        desk, outcome = self.context.desk, Outcome()
        self._outcome = outcome
        self.outcome.hide()
        self._start(
            lambda progress: bill_jobs.issue(desk, bills, on, folder, outcome, progress), done=self._show_outcome
        )
        self._issuing = True
        self._show_run()

    def _show_outcome(self, outcome: Outcome) -> None:
        """What was issued, and what was not and why; the list is collected anew."""
        self.outcome.show_outcome(outcome)
        self._reviewed.forget_issued(self._bills(), outcome.issued)
        self._stale = False
        self._collect()

    def _open_agreement(self) -> None:
        if self.list.current:
            self.context.shell.open_page("agreements", agreement=self.list.current)

    def _open_pdf(self) -> None:
        bill = self._bill(self.list.current)
        if bill is None or not bill.shown.lines:
            return
        name = bill.invoice.number if bill.invoice is not None else f"{bill.agreement.number}-{bill.month}"
        try:
            data = self._papers.now(bill)
        except (DeskError, StoreError) as error:
            self.context.shell.show_error(error)
            return
        if data is not None:
            open_pdf(name, data, self.context.theme, self)

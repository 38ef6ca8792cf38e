"""An agreement's included hours: the gauge of the month, and bars of the months before it (picture 03).

The month is rated beside the window. Until its figures are there the trough is empty, with all of its room taken, so
that nothing moves when they come.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.invoice import AllowanceMonth
from contractor_desk.core.months import Month
from contractor_desk.desk.agreement_page import AgreementView, MonthUse, included_hours, month_use
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.labels import Elided, label, retone
from contractor_desk.ui.widgets.month_bars import MonthBars, MonthHours, MonthSeries
from contractor_desk.ui.widgets.retainer_gauge import Gauge, RetainerGauge


class AgreementHours(QWidget):
    """Made anew for each agreement whose month has a ledger that is open."""

    def __init__(self, context: Context, view: AgreementView) -> None:
        super().__init__()
        self._context, self._view = context, view
        theme, formats = context.theme, context.formats
        self._today = context.clock.today()
        self._slot = context.marks.of(view.agreement.key).slot
        name = formats.month_name(Month.of(self._today))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.addWidget(Elided(translate("Agreements", "Included hours, {month}").format(month=name), "section"), 1)
        self.share = label("–", "strong")  # as high as the figure
        head.addWidget(self.share)
        column.addLayout(head)
        self.gauge = RetainerGauge(theme, formats, None, labelled=True)
        column.addWidget(self.gauge)
        self.bars = MonthBars(theme, formats, MonthSeries(slot=self._slot, allowance_seconds=0, months=()))
        self.bars.setVisible(bool(view.months))
        column.addWidget(self.bars)
        desk, key, today = context.desk, view.agreement.key, self._today
        context.jobs.run(lambda _: desk.ask(included_hours, key, today), done=self._take, failed=self._failed)

    def _take(self, ledger: AllowanceMonth | None) -> None:
        """The figures are shown, unless another agreement is by now."""
        if not isValid(self):
            return
        if ledger is None:
            self.hide()
            return
        formats, month = self._context.formats, Month.of(self._today)
        gauge = Gauge(
            slot=self._slot,
            granted_seconds=ledger.granted_seconds,
            carried_in_seconds=ledger.carried_in_seconds,
            carried_from=formats.month_name(month.plus(-1))[:3],
            used_seconds=ledger.used_seconds + ledger.overage_seconds,
            pace=self._today.day / month.days,
        )
        self.gauge.set_gauge(gauge)
        self.share.setText(formats.percent(int(gauge.share * 100 + 1e-9)))
        retone(self.share, "tone", gauge.colour)
        months = tuple(map(self._bar, (*self._view.months, month_use(month, ledger))))
        self.bars.set_series(MonthSeries(slot=self._slot, allowance_seconds=ledger.granted_seconds, months=months))

    def _bar(self, use: MonthUse) -> MonthHours:
        formats = self._context.formats
        letter = formats.month_name(use.month)[:1].upper()
        return MonthHours(letter, formats.month(use.month), use.used_seconds, use.available_seconds)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DeskError | StoreError):
            raise error
        if isValid(self):
            self._context.shell.show_error(error)

"""The month's included hours in a row: name, gauge, *12:45 of 20:00*. Shown only where the terms include any."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from contractor_desk.desk.verdicts import EntryVerdict
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.retainer_gauge import Gauge, RetainerGauge


class IncludedHours(QWidget):
    """Hidden until a verdict is shown whose month has an allowance."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.name, self.used = label("", "secondary"), label("", "strong", numbers=True)
        self.of = label("", "muted", numbers=True)
        self.gauge = RetainerGauge(context.theme, context.formats, Gauge(slot=0, granted_seconds=0, used_seconds=0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.px(12))
        row.addWidget(self.name)
        row.addWidget(self.gauge, 1)
        row.addWidget(self.used)
        row.addWidget(self.of)
        self.hide()

    def show_month(self, verdict: EntryVerdict, agreement: str) -> None:
        """The month as it is with the entry; whether the entry draws on it."""
        month, formats = verdict.allowance, self._context.formats
        shown = month is not None and month.granted_seconds + month.carried_in_seconds > 0
        self.setVisible(shown)
        if month is None or not shown:
            return
        draws = any(part.kind == "in" and not part.price for part in verdict.counted)
        self.name.setText(self.tr("Included hours") if draws else self.tr("Included hours, untouched"))
        gauge = Gauge(
            slot=self._context.marks.of(agreement).slot, granted_seconds=month.granted_seconds,
            used_seconds=month.used_seconds + month.overage_seconds, carried_in_seconds=month.carried_in_seconds,
        )  # fmt: skip
        self.gauge.set_gauge(gauge)
        self.used.setText(formats.hours(gauge.used_seconds))
        self.of.setText(self.tr("of {hours}").format(hours=formats.hours(gauge.cap_seconds)))

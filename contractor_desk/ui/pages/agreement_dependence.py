"""How much hangs on an agreement's client, and hours promised against hours there are: indicators, not legal advice."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.dependence import Indicator
from contractor_desk.desk import dependence
from contractor_desk.desk.dependence import Dependence
from contractor_desk.ui.dialogs.decision_settings import SettingDialog
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.entry import AmountEntry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import Elided, label

_TONES = {"info": "info", "caution": "warn", "high": "danger"}


class AgreementDependence(QWidget):
    """Made anew for each agreement, for the contractor's side."""

    def __init__(self, context: Context, agreement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._agreement = agreement
        px = context.theme.px
        found = context.desk.ask(dependence.agreement_dependence, agreement, context.clock.today())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        head = QHBoxLayout()
        head.addWidget(label(translate("AgreementDependence", "Indicators of dependence"), "section"))
        head.addStretch(1)
        self.change = Button(context.theme, translate("AgreementDependence", "Capacity…"), kind="quiet", small=True)
        self.change.clicked.connect(lambda: CapacityDialog(context, found.capacity.available, self).open())
        head.addWidget(self.change)
        column.addLayout(head)
        for indicator in found.indicators:
            column.addWidget(self._indicator(indicator))
        column.addWidget(self._capacity(found))
        column.addSpacing(px(4))
        column.addWidget(label(self._note(found), "hint", wrap=True))

    def _indicator(self, one: Indicator) -> QWidget:
        formats = self._context.formats
        name = {
            "revenue_share": translate("AgreementDependence", "Share of revenue, 12 months"),
            "duration": translate("AgreementDependence", "Months together"),
            "clients": translate("AgreementDependence", "Clients in 12 months"),
        }[one.kind]
        if one.value is None:
            return self._row(name, translate("AgreementDependence", "not enough data"), "", "")
        value = formats.percent(one.value) if one.kind == "revenue_share" else formats.number(one.value)
        word = {
            "info": translate("AgreementDependence", "worth a look"),
            "caution": translate("AgreementDependence", "caution"),
            "high": translate("AgreementDependence", "high"),
        }.get(one.level, "")
        return self._row(name, value, word, _TONES.get(one.level, ""))

    def _capacity(self, found: Dependence) -> QWidget:
        number, capacity = self._context.formats.number, found.capacity
        value = translate("AgreementDependence", "{promised} of {available} h").format(
            promised=number(_tidy(capacity.promised)), available=number(_tidy(capacity.available))
        )
        word = ""
        if capacity.over:
            text = translate("AgreementDependence", "{hours} h over capacity")
            word = text.format(hours=number(_tidy(capacity.over)))
        return self._row(
            translate("AgreementDependence", "Hours promised a month"), value, word, "warn" if word else ""
        )

    def _row(self, name: str, value: str, word: str, tone: str) -> QWidget:
        px = self._context.theme.px
        made = QWidget()
        made.setFixedHeight(px(26))
        made.setAccessibleName(", ".join(part for part in (name, value, word) if part))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(Elided(name, "secondary"), 1)
        if word:
            row.addWidget(label(word, "", tone))
        row.addWidget(label(value, "strong", numbers=True))
        return made

    def _note(self, found: Dependence) -> str:
        text = translate("AgreementDependence", "Indicator – not legal advice")
        more = translate("AgreementDependence", "No single figure decides; authorities look at the whole relationship.")
        parts = [f"{text}.", more]
        if found.other_currencies:
            without = translate("AgreementDependence", "without {currencies}")
            parts.append(f"({found.currency}, {without.format(currencies=', '.join(found.other_currencies))})")
        return " ".join(parts)


class CapacityDialog(SettingDialog):
    """Hours a month that there are for clients."""

    def __init__(self, context: Context, now: Decimal, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CapacityDialog", "Capacity"), parent=parent)
        self.hours = AmountEntry(context.theme, context.formats, unit="h")
        self.hours.set_value(now)
        field = Field(context.theme, translate("CapacityDialog", "Hours a month for clients"), self.hours)
        field.set_check(
            lambda: (
                None
                if self.hours.readable() and self.hours.value() is not None
                else translate("CapacityDialog", "A number is needed.")
            )
        )
        self.places["hours"] = field
        self.body.addWidget(field)
        self.buttons(translate("CapacityDialog", "Save"))

    def submit(self) -> None:
        if self.check_fields():
            said = translate("CapacityDialog", "Capacity changed")
            self.do(dependence.set_available_hours, self.hours.value(), said=said)


def _tidy(hours: Decimal) -> Decimal:
    return hours.quantize(Decimal(1)) if hours == hours.to_integral_value() else hours

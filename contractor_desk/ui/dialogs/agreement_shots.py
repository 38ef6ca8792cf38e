"""The pictures 15 of the agreement assistant, filled in as the mockups are."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from contractor_desk.desk import parties
from contractor_desk.desk.agreement_defaults import take_kind
from contractor_desk.desk.agreements import agreement_of
from contractor_desk.ui.dialogs.agreement_assistant import AgreementAssistant, blank_form, form_of
from contractor_desk.ui.main_window import MainWindow

_TERMS = {
    "@fee.amount": "8500.00", "@fee.clause": "§ 4.1", "@allowance.hours": "8", "@allowance.clause": "§ 4.3",
    "@allowance.rollover.months": 2, "@allowance.rollover.cap_hours": "6", "@allowance.overage_rate": "690.00",
    "@rate": "720.00", "@rounding.minutes": 15, "@minimum.minutes": 60, "@cap.amount": "12000.00",
    "@worker_rates": [{"worker": "elin", "rate": "720.00"}],
}  # fmt: skip
_SCOPE = (
    ("included", None, None, "§ 4.2 a"), ("included", None, None, "§ 4.2 b"), ("included", None, None, "§ 4.2 c"),
    ("limited", "3", None, "§ 4.2 d"), ("billable", None, "780.00", "§ 5.2"), ("excluded", None, "850.00", "§ 6.2"),
)  # fmt: skip
_RULES = (
    ("out_of_scope", "25", None, False, "§ 6.3"), ("after_hours", "50", None, False, "§ 7.1"),
    ("weekend", "100", None, True, "§ 7.2"), ("holiday", "100", None, True, "§ 7.2"),
    ("callout", None, "450.00", True, "§ 7.3"),
)  # fmt: skip


def kind_and_parties(window: MainWindow) -> QWidget:
    """15-1."""
    return _shown(_filled(window), "parties")


def interim_cover(window: MainWindow) -> QWidget:
    """15-1b, cover."""
    dialog = _filled(window, "interim_cover")
    _put(dialog, {"cover.for": "Signe Dahl, IT coordinator", "cover.reason": "parental leave",
                  "cover.return_expected": "2027-03-01"})  # fmt: skip
    return _shown(dialog, "parties")


def trial_to_hire(window: MainWindow) -> QWidget:
    """15-1b, conversion."""
    dialog = _filled(window, "trial_to_hire")
    steps = [{"from_month": month, "percent": percent} for month, percent in ((0, "20"), (3, "10"), (6, "0"))]
    _put(dialog, {
        "conversion.position": "Systems administrator", "conversion.salary": "46000.00",
        "conversion.hours_planned": "336", "conversion.decide_days": 14, "conversion.fee_schedule": steps,
    })  # fmt: skip
    return _shown(dialog, "parties")


def migration(window: MainWindow) -> QWidget:
    """15-1b, milestones."""
    dialog = _filled(window, "migration")
    rows = (("Site 3, Aarhus, live", "2026-12-18"), ("Site 4, Taulov, live", "2027-04-30"))
    milestones = [{"title": title, "amount": "48000.00", "due": due} for title, due in rows]
    sites = [{"name": "Aarhus", "cutover_planned": "2026-12-18"}, {"name": "Taulov", "cutover_planned": "2027-04-30"}]
    _put(dialog, {"milestones": milestones, "sites": sites})
    return _shown(dialog, "parties")


def period(window: MainWindow) -> QWidget:
    """15-2."""
    return _shown(_filled(window), "period")


def period_errors(window: MainWindow) -> QWidget:
    """15-2b."""
    dialog = _filled(window)
    _put(dialog, {"period.max_months": 36, "period.renewal": "automatic", "period.renewal_months": 12,
                  "_.notice.both.count": None})  # fmt: skip
    _shown(dialog, "period")
    dialog.submit()
    return dialog


def terms(window: MainWindow) -> QWidget:
    """15-3."""
    return _shown(_filled(window), "terms")


def scope(window: MainWindow) -> QWidget:
    """15-4."""
    dialog = _filled(window)
    dialog.scope.called.setChecked(True)
    return _shown(dialog, "scope")


def changed(window: MainWindow) -> QWidget:
    """An agreement of the book, opened to be changed, at its terms."""
    context = window.context
    home = context.desk.ask(parties.home)
    assert home is not None
    there = context.desk.ask(agreement_of, "nordlund")
    dialog = AgreementAssistant(context, form_of(context, there, home), home, changes=there, parent=window)
    return _shown(dialog, "terms")


def _filled(window: MainWindow, kind: str = "retainer") -> AgreementAssistant:
    """A new agreement with Lyngby Keramik, typed to the end."""
    context = window.context
    home = context.desk.ask(parties.home)
    assert home is not None
    form = blank_form(context, home)
    take_kind(form, kind, before="retainer")
    dialog = AgreementAssistant(context, form, home, parent=window)
    others = {party.key: party for party in context.desk.ask(parties.all_parties)}
    client = next(party for party in others.values() if party.country == "DK" and party.key != home.key)
    dialog.parties.take_party(next((one for one in others.values() if one.name.startswith("Lyngby")), client))
    option = {"months": 12, "decide_by_months": 3, "decide_by_days": None}
    retainer: dict[str, Any] = {
        "period.start": "2027-01-01", "period.months": 24, "period.max_months": 48,
        "period.extensions": [dict(option), dict(option)], "_.review": {"day": 15, "month": "01"},
        "purchase_order": {"number": "PO 2210", "expires": "2027-12-31"},
    }  # fmt: skip
    hours = {day: ["08:00", "16:30"] for day in ("mon", "tue", "wed", "thu")} | {"fri": ["08:00", "15:00"]}
    services = [service.key for service in context.desk.ask(parties.all_services)]
    items = [
        {"service": service, "coverage": coverage, "hours": limit, "rate": rate, "limit_note": None, "clause": clause}
        for service, (coverage, limit, rate, clause) in zip(services, _SCOPE, strict=False)
    ]
    rules = [
        {"key": when, "when": when, "percent": percent, "per_hour": None, "per_entry": amount,
         "also_included": also, "clause": clause}
        for when, percent, amount, also, clause in _RULES
    ]  # fmt: skip
    _put(dialog, {
        "title": "IT Care Lyngby", "buyer_reference": "Att. Signe Holm", "contract_reference": "LK-IT-27",
        "sites": [{"name": "Lyngby"}, {"name": "Værløse"}], "@working_hours": hours, "@scope": items,
        "@surcharges": rules, **_TERMS, **(retainer if kind == "retainer" else {}),
    })  # fmt: skip
    return dialog


def _put(dialog: AgreementAssistant, values: dict[str, Any]) -> None:
    for place, value in values.items():
        dialog.form.put(place, value)


def _shown(dialog: AgreementAssistant, step: str) -> AgreementAssistant:
    """The dialog at that step, all before it done."""
    dialog.reach(step)
    dialog.show()
    return dialog

"""From nothing to a saved agreement without the mouse, for each kind: only key events, then a look into the book."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contractor_desk.core.agreement import Agreement, Kind
from contractor_desk.desk import agreements, parties
from contractor_desk.ui.main_window import MainWindow
from tests.ui.dialogs.keyboard import Keyboard

KINDS: tuple[Kind, ...] = ("retainer", "interim_cover", "migration", "trial_to_hire", "time_and_materials")
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def make_by_keyboard(window: MainWindow, script: Callable[[Keyboard], None]) -> None:
    """Ctrl+Shift+A, then the script."""
    keys = Keyboard()
    keys.while_open(lambda: script(keys))
    QTest.keyClick(window, Qt.Key.Key_A, BOTH)
    assert not keys.failed, keys.failed


def the_one(window: MainWindow) -> Agreement:
    rows = window.context.desk.ask(agreements.agreement_list, date(2026, 11, 26))
    assert len(rows) == 1
    return window.context.desk.ask(agreements.agreement_of, rows[0].key)


def choose_kind(keys: Keyboard, kind: Kind) -> None:
    for _ in range(KINDS.index(kind)):
        keys.press(Qt.Key.Key_Right)


def new_client(keys: Keyboard) -> None:
    def type_party() -> None:
        keys.fill("Name", "Lyngby Keramik ApS")
        keys.fill("Country", "Denmark")
        keys.fill("VAT number", "DK99900017")
        keys.enter()

    keys.to("New party")
    keys.while_open(type_party)
    keys.press(Qt.Key.Key_Space)


def new_service(keys: Keyboard, name: str) -> None:
    def type_service() -> None:
        keys.fill("Name in English", name)
        keys.enter()

    keys.to("New service")
    keys.while_open(type_service)
    keys.press(Qt.Key.Key_Space)


def of_kind(keys: Keyboard, kind: Kind) -> None:
    """What only this kind asks for."""
    if kind == "interim_cover":
        keys.fill("Who is absent", "Signe Dahl, IT coordinator")
        keys.fill("Reason", "Parental")
        keys.fill("Expected back", "1 mar 2027")
        keys.fill("Hand-over before that", "10")
    elif kind == "trial_to_hire":
        keys.fill("Position", "Systems administrator")
        keys.fill("Monthly salary", "46000")
        keys.fill("Hours planned", "336")
        keys.fill("Decide", "14")
        keys.to("Add step")
        keys.press(Qt.Key.Key_Space)
        keys.type("0")
        keys.fill("Fee", "20")
    elif kind == "migration":
        keys.to("Add milestone")
        keys.press(Qt.Key.Key_Space)
        keys.type("Site 3, Aarhus, live")
        keys.fill("Amount", "48000")
        keys.fill("Due", "2026-12-18")
        keys.to("Add site")
        keys.press(Qt.Key.Key_Space)
        keys.type("Aarhus")
        keys.fill("Cut-over planned", "2026-12-18")


@pytest.mark.parametrize("kind", KINDS)
def test_an_agreement_is_made_without_the_mouse(window: MainWindow, kind: Kind) -> None:
    def script(keys: Keyboard) -> None:
        choose_kind(keys, kind)
        new_client(keys)
        keys.fill("Title on invoices", "IT Care Lyngby")
        of_kind(keys, kind)
        keys.enter()
        keys.fill("First day", "2027-01-01")
        keys.enter()
        if kind == "retainer":
            keys.fill("Amount", "8500")
            keys.fill("Hours", "8")
        keys.fill("Rate", "720")
        keys.enter()
        new_service(keys, "User support")
        keys.type("Inc")
        keys.to("Add rule")
        keys.press(Qt.Key.Key_Space)
        keys.type("After")
        keys.fill("How much", "50")
        keys.enter()

    make_by_keyboard(window, script)
    made = the_one(window)
    terms = made.terms[0]
    assert (made.kind, made.title, made.status, made.number) == (kind, "IT Care Lyngby", "active", "A-2026-01")
    assert (made.contractor, made.client) == ("sandberg", "lyngby")
    assert (made.currency, made.language, made.time_zone) == ("DKK", "da", "Europe/Copenhagen")
    assert made.holidays.country == "DK"
    assert made.period.start == terms.from_ == date(2027, 1, 1)
    assert terms.rate == Decimal("720")
    assert terms.vat.category == "AE" and terms.vat.reason == "Omvendt betalingspligt, art. 196"
    assert terms.working_hours is not None and terms.working_hours["mon"] == (time(8), time(17))
    assert [(item.service, item.coverage) for item in terms.scope] == [("usersupport", "included")]
    assert [(rule.when, rule.percent) for rule in terms.surcharges] == [("after_hours", Decimal("50"))]
    if kind == "retainer":
        assert terms.fee is not None and terms.fee.amount == Decimal("8500")
        assert terms.allowance is not None and terms.allowance.hours == Decimal("8")
    if kind == "interim_cover":
        assert made.cover is not None
        assert (made.cover.for_, made.cover.reason) == ("Signe Dahl, IT coordinator", "parental leave")
        assert (made.cover.return_expected, made.cover.handover_days) == (date(2027, 3, 1), 10)
    if kind == "trial_to_hire":
        assert made.conversion is not None
        assert (made.conversion.salary, made.conversion.decide_days) == (Decimal("46000"), 14)
        assert [(step.from_month, step.percent) for step in made.conversion.fee_schedule] == [(0, Decimal("20"))]
    if kind == "migration":
        assert [(each.title, each.amount) for each in made.milestones] == [("Site 3, Aarhus, live", Decimal("48000"))]
        assert [(each.name, each.cutover_planned) for each in made.sites] == [("Aarhus", date(2026, 12, 18))]
    if kind == "time_and_materials":
        assert made.period.months is None and made.period.end is None
        assert terms.fee is None and terms.allowance is None
    assert window.context.desk.ask(parties.all_parties)[1].vat_number == "DK99900017"

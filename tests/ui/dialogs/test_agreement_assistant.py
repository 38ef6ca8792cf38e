"""The agreement assistant: what is wrong is said where and when it should be; drafts are kept, agreements changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.core.party import Party
from contractor_desk.desk import agreements, parties
from contractor_desk.ui.dialogs.agreement_assistant import STEPS, AgreementAssistant, blank_form, form_of
from contractor_desk.ui.dialogs.directory_entry import PartyEntry
from contractor_desk.ui.dialogs.form_step import FormStep
from contractor_desk.ui.dialogs.kept_form import KeptForm
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.widgets.field import Field
from tests.ui.dialogs.conftest import HOME
from tests.ui.dialogs.keyboard import Keyboard

LYNGBY = Party(key="lyngby", name="Lyngby Keramik ApS", country="DK", vat_number="DK99900017", language="da")
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> Iterator[AgreementAssistant]:
    """A new agreement with the one client of the book, at its first step."""
    window.context.desk.do(parties.save_party, LYNGBY)
    dialog = AgreementAssistant(window.context, blank_form(window.context, HOME), HOME, parent=window)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    yield dialog
    dialog.close()


def field(step: FormStep, place: str) -> Field:
    found = next(bound.field for bound in step.bound if bound.place == place)
    assert found is not None
    return found


def type_into(step: FormStep, place: str, text: str) -> QWidget:
    editor = next(bound.editor for bound in step.bound if bound.place == place)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    return editor


def leave(editor: QWidget) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QApplication.processEvents()


def foot(dialog: AgreementAssistant) -> str:
    return next(
        label.text() for label in dialog.foot.findChildren(QLabel) if label.property("role") in ("error", "warning")
    )


def test_next_counts_what_is_wrong_and_goes_to_the_first(shown: AgreementAssistant) -> None:
    shown.form.put("client", None)
    shown.parties.fill()
    shown.submit()
    assert shown.current == "parties"
    assert foot(shown) == "2 fields to put right before Next"
    assert field(shown.parties, "client").error == "Choose a client."
    assert field(shown.parties, "title").error == "What is it called on invoices?"
    assert shown.focusWidget() is shown.parties.other


def test_an_error_is_said_when_the_field_is_left_and_goes_when_it_is_mended(shown: AgreementAssistant) -> None:
    shown.reach("period")
    editor = type_into(shown.period, "period.start", "31/31")
    assert field(shown.period, "period.start").error == ""
    leave(editor)
    assert field(shown.period, "period.start").error == "“31/31” cannot be read."
    assert foot(shown) == "1 field to put right before Next"
    type_into(shown.period, "period.start", "2027-01-01")
    assert field(shown.period, "period.start").error == ""
    assert foot(shown) == ""


def test_what_two_fields_make_together_is_said_when_the_group_is_left(shown: AgreementAssistant) -> None:
    shown.reach("period")
    shown.form.put("_.notice.both.count", None)
    shown.period.fill()
    choice = shown.period.renewal
    choice.setFocus()
    QTest.keyClicks(choice, "Renews")
    months = shown.period.renewal_months
    months.setFocus()
    QTest.keyClicks(months, "12")
    assert field(shown.period, "_.notice.both.count").error == ""
    shown.period.start.setFocus()
    QApplication.processEvents()
    assert field(shown.period, "_.notice.both.count").error == "Automatic renewal needs a notice period."


def test_options_past_the_maximum_are_said_at_the_option_and_painted(shown: AgreementAssistant) -> None:
    option = {"months": 12, "decide_by_months": 3, "decide_by_days": None}
    for place, value in {"title": "T", "period.months": 24, "period.max_months": 36}.items():
        shown.form.put(place, value)
    shown.form.put("period.extensions", [dict(option), dict(option)])
    shown.reach("period")
    shown.submit()
    said = "24 + 12 + 12 = 48 months is past the maximum of 36. Raise the maximum or remove option 2."
    assert shown.period.options.rows()[1].errors == {"months": said}
    assert shown.period.most.property("wrong") is True
    assert shown.current == "period"
    assert shown.focusWidget() is shown.period.options.rows()[1].editors["months"]


WRONG_TERMS = [
    ("@fee.amount", "8500.005", "DKK has 2 decimals."),
    ("@fee.amount", "much", "“much” cannot be read."),
    ("@allowance.hours", "-1", "Must not be negative."),
    ("@allowance.rollover.months", "x", "“x” cannot be read."),
    ("@rate", "-5", "Must not be negative."),
    ("@rounding.minutes", "0", "Must be 1 or more; found 0."),
    ("@payment_days", "", "Within how many days?"),
]


@pytest.mark.parametrize(("place", "text", "sentence"), WRONG_TERMS)
def test_wrong_terms_are_said_at_their_fields(shown: AgreementAssistant, place: str, text: str, sentence: str) -> None:
    shown.reach("terms")
    leave(type_into(shown.terms, place, text))
    assert field(shown.terms, place).error == sentence


def test_working_hours_that_end_before_they_start_are_said(shown: AgreementAssistant) -> None:
    shown.reach("terms")
    end = shown.terms.hours.fields("mon")[1]
    end.setFocus()
    end.selectAll()
    QTest.keyClicks(end, "07:00")
    shown.submit()
    assert shown.current == "terms"
    assert shown.terms.hours.errors == {"mon": "Ends before it starts."}


def test_a_limited_service_asks_for_its_hours(shown: AgreementAssistant, window: MainWindow) -> None:
    from contractor_desk.core.party import Service

    window.context.desk.do(parties.save_service, Service(key="support", name={"en": "User support"}))
    shown.form.put("title", "T")
    shown.form.put("@scope", [{"service": "support", "coverage": "limited", "hours": None, "rate": None}])
    shown.reach("scope")
    shown.submit()
    assert shown.scope.scope.rows()[0].errors == {"hours": "How many hours a month?"}
    assert foot(shown) == "1 field to put right"
    assert window.context.desk.ask(agreements.agreement_list, date(2026, 11, 26)) == []


def test_warnings_are_listed_before_create_and_block_nothing(shown: AgreementAssistant, window: MainWindow) -> None:
    shown.form.put("title", "T")
    shown.form.put("@allowance.hours", "8")
    shown.reach("scope")
    said = [label.text() for note in shown.scope.notes for label in note.findChildren(QLabel)]
    assert "There are hours included, but no fee." in said
    assert "Work that is not included has no rate and cannot be billed." in said
    shown.submit()
    assert shown.agreement is not None
    assert len(window.context.desk.ask(agreements.agreement_list, date(2026, 11, 26))) == 1


def test_create_goes_back_to_the_step_that_is_wrong(shown: AgreementAssistant) -> None:
    shown.reach("scope")
    shown.submit()
    assert shown.current == "parties"
    assert field(shown.parties, "title").error == "What is it called on invoices?"


def test_another_currency_is_shown_at_every_amount(shown: AgreementAssistant) -> None:
    shown.form.put("currency", "EUR")
    shown.reach("terms")
    shown.submit()
    made = shown.form.agreement()
    assert made.currency == "EUR"
    shown.reach("scope")
    shown.scope.surcharges.add_row()
    unit = shown.scope.surcharges.rows()[0].editors["unit"]
    assert isinstance(unit, QWidget) and "EUR each" in [unit.itemText(at) for at in range(unit.count())]  # type: ignore[attr-defined]


def test_esc_keeps_what_was_typed_and_the_next_one_goes_on_from_it(window: MainWindow) -> None:
    window.context.desk.do(parties.save_party, LYNGBY)
    keys = Keyboard()

    def type_and_leave() -> None:
        keys.fill("Title on invoices", "IT Care Lyngby")
        keys.enter()
        keys.fill("First day", "31/31")
        keys.press(Qt.Key.Key_Escape)

    keys.while_open(type_and_leave)
    QTest.keyClick(window, Qt.Key.Key_A, BOTH)
    assert not keys.failed, keys.failed
    assert window.context.desk.ask(agreements.agreement_list, date(2026, 11, 26)) == []
    assert KeptForm(window.context).path.parent.parent == window.context.preferences.folder

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AgreementAssistant)
        assert "You go on with what you typed" in dialog.banner.text
        assert dialog.form.text("title") == "IT Care Lyngby"
        dialog.reach("period")
        assert dialog.period.start.text() == "31/31"
        dialog.start_anew()
        assert dialog.form.text("title") == ""
        assert not dialog.is_changed()
        keys.press(Qt.Key.Key_Escape)

    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    keys.while_open(go_on)
    QTest.keyClick(window, Qt.Key.Key_A, BOTH)
    assert not keys.failed, keys.failed
    assert not KeptForm(window.context).path.exists()


def test_save_draft_closes_and_keeps_the_form(shown: AgreementAssistant, window: MainWindow) -> None:
    shown.form.put("title", "Half done")
    shown.save_draft.click()
    assert not shown.isVisible()
    kept = KeptForm(window.context).load(date(2026, 11, 26))
    assert kept is not None and kept.text("title") == "Half done"


def test_a_damaged_kept_form_counts_as_none(window: MainWindow) -> None:
    kept = KeptForm(window.context)
    kept.path.parent.mkdir(parents=True)
    kept.path.write_text("{", encoding="utf-8")
    assert kept.load(date(2026, 11, 26)) is None


def test_undo_takes_the_new_agreement_away(shown: AgreementAssistant, window: MainWindow) -> None:
    shown.form.put("title", "T")
    shown.reach(STEPS[-1])
    shown.submit()
    window.undo()
    assert window.context.desk.ask(agreements.agreement_list, date(2026, 11, 26)) == []


# ---- changing an agreement ------------------------------------------------------------------------------------------


@pytest.fixture
def changing(contractor: MainWindow, qtbot: QtBot) -> Iterator[Callable[[str], AgreementAssistant]]:
    made: list[AgreementAssistant] = []

    def change(key: str) -> AgreementAssistant:
        context = contractor.context
        home = context.desk.ask(parties.home)
        assert home is not None
        there = context.desk.ask(agreements.agreement_of, key)
        dialog = AgreementAssistant(context, form_of(context, there, home), home, changes=there, parent=contractor)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield change
    for dialog in made:
        dialog.done(0)


def test_every_agreement_of_the_sample_opens_and_is_saved_unchanged(
    changing: Callable[[str], AgreementAssistant], contractor: MainWindow
) -> None:
    for row in contractor.context.desk.ask(agreements.agreement_list, date(2026, 11, 26)):
        dialog = changing(row.key)
        before = contractor.context.desk.ask(agreements.agreement_of, row.key)
        for step in STEPS:
            dialog.go(step)
        assert dialog.form.agreement() == before
        assert not dialog.is_changed()
        assert dialog.form.flaws(dialog.parties.known) == []
        dialog.done(0)


def test_an_agreement_is_changed_where_nothing_is_issued(
    changing: Callable[[str], AgreementAssistant], contractor: MainWindow
) -> None:
    dialog = changing("nordlund")
    type_into(dialog.parties, "buyer_reference", "Ref 99")
    dialog.go(STEPS[-1])
    dialog.submit()
    assert contractor.context.desk.ask(agreements.agreement_of, "nordlund").buyer_reference == "Ref 99"


def test_a_version_that_an_invoice_used_is_refused_in_a_sentence(
    changing: Callable[[str], AgreementAssistant], contractor: MainWindow
) -> None:
    before = contractor.context.desk.ask(agreements.agreement_of, "nordlund")
    dialog = changing("nordlund")
    dialog.go("terms")
    dialog.terms.version.set_key("2")
    dialog.terms.version.picked.emit("2")
    type_into(dialog.terms, "@fee.amount", "1")
    dialog.go(STEPS[-1])
    dialog.submit()
    assert "issued invoice" in dialog.banner.text
    assert dialog.isVisible()
    assert contractor.context.desk.ask(agreements.agreement_of, "nordlund") == before
    assert before.terms[2].fee is not None and before.terms[2].fee.amount != Decimal(1)


def test_a_client_makes_an_agreement_with_a_contractor(client: MainWindow, qtbot: QtBot) -> None:
    context = client.context
    home = context.desk.ask(parties.home)
    assert home is not None
    dialog = AgreementAssistant(context, blank_form(context, home), home, parent=client)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.form.side == "client"
    assert dialog.parties.other_field.name.text() == "Contractor"
    other = next(party for party in context.desk.ask(parties.all_parties) if party.key != home.key)
    dialog.parties.take_party(other)
    dialog.form.put("title", "Firewall watch")
    dialog.reach(STEPS[-1])
    dialog.submit()
    assert dialog.agreement is not None
    assert (dialog.agreement.contractor, dialog.agreement.client) == (other.key, home.key)


def test_a_term_past_the_maximum_is_said_at_the_term(shown: AgreementAssistant) -> None:
    for place, value in {"title": "T", "period.months": 24, "period.max_months": 12}.items():
        shown.form.put(place, value)
    shown.reach("period")
    shown.submit()
    assert shown.period.length.error == "24 months is past the maximum of 12."
    assert shown.period.most.property("wrong") is True
    shown.form.put("period.max_months", 36)
    shown.go("period")
    assert shown.period.length.error == ""


def test_options_that_were_used_before_the_book_count(shown: AgreementAssistant) -> None:
    shown.form.put("period.extensions", [{"months": 12, "decide_by_months": 3, "decide_by_days": None}])
    shown.reach("period")
    leave(type_into(shown.period, "period.exercised_extensions", "2"))
    assert "period has 1" in field(shown.period, "period.exercised_extensions").error
    type_into(shown.period, "period.exercised_extensions", "1")
    assert field(shown.period, "period.exercised_extensions").error == ""
    assert shown.form.agreement().period.exercised_extensions == 1


def test_numbers_and_days_past_all_bounds_are_refused_at_their_fields(shown: AgreementAssistant) -> None:
    shown.reach("period")
    leave(type_into(shown.period, "period.months", "99999"))
    assert shown.period.length.error == "“99999” is too large."
    leave(type_into(shown.period, "period.start", "9999-12-31"))
    assert field(shown.period, "period.start").error == "“31 Dec 9999” is not between 1900 and 2199."
    shown.reach("terms")
    leave(type_into(shown.terms, "@fee.amount", "9" * 13))
    assert field(shown.terms, "@fee.amount").error == "“9999999999999” is too large."
    leave(type_into(shown.terms, "@fee.amount", "9" * 40))
    assert field(shown.terms, "@fee.amount").error.endswith("cannot be read.")
    assert shown.form.agreement().terms[0].fee is None


def test_terms_are_copied_from_another_agreement(
    changing: Callable[[str], AgreementAssistant], contractor: MainWindow
) -> None:
    context = contractor.context
    home = context.desk.ask(parties.home)
    assert home is not None
    dialog = AgreementAssistant(context, blank_form(context, home), home, parent=contractor)
    dialog.reach("scope")
    dialog.show()
    QTimer.singleShot(200, lambda: choose_first(QApplication.activePopupWidget()))
    dialog.scope.scope.copy_asked.emit()
    QTest.qWait(500)
    assert dialog.form.get("@scope")
    dialog.done(0)


def choose_first(menu: QWidget | None) -> None:
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()


def test_the_action_opens_an_agreement_and_esc_asks_before_changes_are_lost(contractor: MainWindow) -> None:
    keys = Keyboard()

    def change_and_leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AgreementAssistant)
        keys.fill("Title on invoices", "Another title")
        keys.press(Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert "not kept" in dialog.banner.text
        keys.press(Qt.Key.Key_Escape)

    keys.while_open(change_and_leave)
    contractor.run_action("agreement.edit", agreement="nordlund")
    assert not keys.failed, keys.failed
    assert contractor.context.desk.ask(agreements.agreement_of, "nordlund").title != "Another title"


def test_a_time_of_day_that_is_none_is_said_at_its_field_and_found_by_next(shown: AgreementAssistant) -> None:
    shown.reach("terms")
    start = shown.terms.hours.fields("mon")[0]
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(start, "25:99")
    QTest.keyClick(start, Qt.Key.Key_Tab)
    QTest.keyClick(shown.terms.hours.fields("mon")[1], Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert start.property("wrong")
    assert not shown.terms.hours.fields("mon")[1].property("wrong")
    assert "“25:99” cannot be read." in start.accessibleDescription()
    shown.terms.check()
    shown.terms.focus_wrong()
    assert shown.focusWidget() is start


def test_a_book_without_clients_offers_to_make_one_in_the_list_of_clients(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AgreementAssistant(window.context, blank_form(window.context, HOME), HOME, parent=window)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    made: list[str] = []

    def fill() -> None:
        entry = QApplication.activeModalWidget()
        if not isinstance(entry, PartyEntry):
            QTimer.singleShot(20, fill)
            return
        QTest.keyClicks(entry.name, "Lyngby Keramik")
        made.append(entry.name.text())
        assert entry.primary is not None
        QTest.mouseClick(entry.primary, Qt.MouseButton.LeftButton)
        if entry.isVisible():
            entry.done(0)

    QTimer.singleShot(20, fill)
    dialog.parties.other.setFocus()
    QTest.keyClick(dialog.parties.other, Qt.Key.Key_Down)
    assert made == ["Lyngby Keramik"]
    assert dialog.parties.other.currentText() == "Lyngby Keramik"
    assert dialog.form.get("client") == "lyngby"
    dialog.close()


def test_a_return_before_a_first_day_that_was_not_typed_yet_is_said_at_that_day(shown: AgreementAssistant) -> None:
    shown.form.put("kind", "interim_cover")
    shown.form.put("title", "Cover")
    shown.form.put("client", "lyngby")
    shown.form.put("cover.for", "Anna")
    shown.form.put("cover.return_expected", "2026-11-27")
    shown.form.put("period.start", "2026-12-01")
    for step in shown.steps.values():
        step.fill()
    shown.submit()
    assert shown.current == "period", "the first day is not asked for before this step"
    shown.submit()
    assert shown.current == "period"
    assert "lies before this day" in field(shown.period, "period.start").error
    type_into(shown.period, "period.start", "2026-09-01")
    assert field(shown.period, "period.start").error == ""
    shown.submit()
    assert shown.current == "terms"


def test_tab_goes_through_all_of_a_new_row(shown: AgreementAssistant) -> None:
    shown.form.put("kind", "migration")
    shown.parties.fill()
    part = shown.parties.parts["milestones"]
    editor = part.editor
    QTest.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    row = editor.rows()[0]
    for text in ("Site 1 live", "57600", "2026-12-18"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    value = row.value()
    assert (value["title"], value["amount"], value["due"]) == ("Site 1 live", "57600.00", "2026-12-18")
    order = []
    while QApplication.focusWidget() is not row.remove and len(order) < 9:
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert all(row.isAncestorOf(each) for each in order)
    assert len(order) == 3, "done, VAT, clause"


def test_a_long_name_does_not_make_the_assistant_wider(shown: AgreementAssistant, window: MainWindow) -> None:
    wide = shown.width()
    name = "A client with a very long name " * 8
    window.context.desk.do(parties.save_party, replace(LYNGBY, key="long", name=name))
    shown.read_book()
    shown.parties.take_party(replace(LYNGBY, key="long", name=name))
    QApplication.processEvents()
    assert shown.width() == wide
    assert shown.minimumSizeHint().width() <= wide


def test_what_is_quoted_in_a_sentence_is_not_longer_than_its_field_can_say(shown: AgreementAssistant) -> None:
    shown.reach("period")
    leave(type_into(shown.period, "period.start", "1.10.2026" + "9" * 60))
    assert field(shown.period, "period.start").error == "“1.10.202699999999999999…” cannot be read."

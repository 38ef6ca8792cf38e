"""The first run: an empty book becomes one's own, or the sample, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from contractor_desk.app import Program
from contractor_desk.desk import parties
from contractor_desk.desk.agreements import agreement_list
from contractor_desk.ui.dialogs.business_setup import BusinessSetup
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.agreements import AgreementsPage
from contractor_desk.ui.pages.first_run import FirstRunPage
from contractor_desk.ui.pages.today.page import TodayPage
from tests.ui.pages.thursday import NOW


@pytest.fixture
def window(program: Program, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    made = program.window_of(tmp_path / "new.cdesk", create=True)
    assert made is not None
    qtbot.waitExposed(made)
    made.resize(1440, 900)
    QApplication.processEvents()
    return made


def page_of(window: MainWindow) -> FirstRunPage:
    assert isinstance(window.page, FirstRunPage)
    return window.page


def in_setup(window: MainWindow, qtbot: QtBot, act: Callable[[BusinessSetup], None]) -> None:
    failed: list[BaseException] = []

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, BusinessSetup) or not dialog.isVisible():
            QTimer.singleShot(50, do)
            return
        try:
            act(dialog)
        except BaseException as error:
            failed.append(error)
        finally:
            if dialog.isVisible():
                dialog.done(0)

    QTimer.singleShot(50, do)
    qtbot.keyClick(page_of(window).own, Qt.Key.Key_Return)
    if failed:
        raise failed[0]


def press(qtbot: QtBot, dialog: BusinessSetup) -> None:
    assert dialog.primary is not None
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def test_an_empty_book_begins_with_the_first_run(window: MainWindow) -> None:
    assert page_of(window).sample.button.text()


def test_my_business_is_set_up_and_leads_to_the_first_agreement(window: MainWindow, qtbot: QtBot) -> None:
    def act(dialog: BusinessSetup) -> None:
        for editor, text in (
            (dialog.name, "Havsro IT AB"),
            (dialog.number, "5599887766"),
            (dialog.vat, "SE559988776601"),
            (dialog.city, "Malmo"),
            (dialog.contact, "Maj Strand"),
            (dialog.account, "5050-1055"),
        ):
            qtbot.keyClicks(editor, text)
        dialog.first_number.selectAll()
        qtbot.keyClicks(dialog.first_number, "1001")
        press(qtbot, dialog)

    in_setup(window, qtbot, act)
    home = window.context.desk.ask(parties.home)
    assert home is not None
    assert (home.key, home.country, home.invoice_series.next) == ("havsro", "SE", 1001)
    assert home.accounts[0].id == "5050-1055"
    (worker,) = window.context.desk.ask(parties.all_workers)
    assert (worker.name, worker.party) == ("Maj Strand", "havsro")
    assert window.page is not None and window.page.key == "agreements"
    window.undo()
    assert window.context.desk.ask(parties.is_empty)
    assert isinstance(window.page, FirstRunPage), "nothing can be made before somebody is at the desk"
    window.redo()
    assert window.page is not None and window.page.key != "first_run"


def test_who_hires_is_asked_for_the_first_contractor(window: MainWindow, qtbot: QtBot) -> None:
    def act(dialog: BusinessSetup) -> None:
        press(qtbot, dialog)
        assert dialog._fields["contact"].error == "Who approves the hours and signs?"
        qtbot.keyClicks(dialog.name, "Lager AB")
        qtbot.keyClicks(dialog.contact, "Vera Lund")
        press(qtbot, dialog)

    page_of(window).side.set_current("client")
    in_setup(window, qtbot, act)
    assert isinstance(window.page, AgreementsPage)
    assert window.page.empty.title.text() == "No contractor yet"
    window.open_page("today")
    today = window.page
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(
        lambda: today.contractors is not None and today.contractors.empty.isVisibleTo(today), timeout=20_000
    )
    assert "contractor" in window.frame.quick.edit.placeholderText()


def test_what_is_missing_is_said_at_the_field_and_nothing_is_written(window: MainWindow, qtbot: QtBot) -> None:
    def act(dialog: BusinessSetup) -> None:
        dialog.first_number.setText("none")
        press(qtbot, dialog)
        wrong = [place for place, field in dialog._fields.items() if field.error]
        assert wrong == ["name", "contact", "invoice_series.next"]

    in_setup(window, qtbot, act)
    assert window.context.desk.ask(parties.is_empty)


def test_an_iban_with_a_wrong_digit_and_an_address_that_is_none_are_said_at_their_fields(
    window: MainWindow, qtbot: QtBot
) -> None:
    def act(dialog: BusinessSetup) -> None:
        dialog.name.setText("Ada Works Ltd")
        dialog.contact.setText("Ada")
        dialog.email.setText("ada@")
        dialog.scheme.set_key("iban")
        dialog.vat.setText("SE55")
        dialog.bic.setText("NORD")
        dialog.account.setText("SE35 5000 0000 0549 1000 0004")
        press(qtbot, dialog)
        assert dialog.isVisible()
        assert dialog._fields["email"].error
        assert dialog._fields["accounts[0].id"].error
        assert dialog._fields["vat_number"].error == "A VAT number is written like SE123456789001."
        assert dialog._fields["accounts[0].bic"].error
        assert dialog.account.text() == "SE35 5000 0000 0549 1000 0004"
        dialog.account.setText("SE35 5000 0000 0549 1000 0003")
        dialog.email.setText("ada@works.example")
        dialog.vat.setText("SE 559988-7766 01")
        dialog.bic.setText("NDEASESS")
        press(qtbot, dialog)

    in_setup(window, qtbot, act)
    home = window.context.desk.ask(parties.home)
    assert home is not None
    assert home.accounts[0].id == "SE35 5000 0000 0549 1000 0003"


def test_the_sample_fills_the_book(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page_of(window).sample, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=60_000)
    listed = window.context.desk.ask(agreement_list, NOW.date())
    assert {row.kind for row in listed} == {
        "retainer", "interim_cover", "migration", "trial_to_hire", "time_and_materials",
    }  # fmt: skip
    assert window.page is not None and window.page.key == "today"


def test_a_book_of_nobody_is_not_named_twice_in_the_title(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    made = program.window_of(tmp_path / "Contractor Desk.cdesk", create=True)
    assert made is not None
    qtbot.waitExposed(made)
    assert made.windowTitle() == "Contractor Desk"


def test_the_kind_of_number_is_not_said_twice(window: MainWindow, qtbot: QtBot) -> None:
    def act(dialog: BusinessSetup) -> None:
        shown = dialog._fields["registration_number"].findChildren(QLabel)
        dialog.country.set_key("GB")
        dialog._take_preset("GB")
        assert [each.text() for each in shown if each.isVisible()] == ["Company number"]
        dialog._take_preset("SE")
        assert [each.text() for each in shown if each.isVisible()] == ["Company number", "Organisationsnummer"]

    in_setup(window, qtbot, act)


def test_an_iban_is_checked_no_more_when_another_country_pays_otherwise(window: MainWindow, qtbot: QtBot) -> None:
    def act(dialog: BusinessSetup) -> None:
        dialog.country.set_key("DE")
        dialog._take_preset("DE")
        qtbot.keyClicks(dialog.account, "5402-9681")
        press(qtbot, dialog)
        assert dialog._fields["accounts[0].id"].error
        dialog.country.setFocus()
        qtbot.keyClicks(dialog.country, "Sweden")
        qtbot.keyClick(dialog.country, Qt.Key.Key_Return)
        assert dialog.scheme.key == "bankgiro"
        assert not dialog._fields["accounts[0].id"].error

    in_setup(window, qtbot, act)

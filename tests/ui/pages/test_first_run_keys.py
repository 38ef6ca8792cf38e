"""The first run by keyboard alone, from the first key to the last: one's own business, language and formats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.app import Program
from contractor_desk.core.party import Party
from contractor_desk.desk import parties
from contractor_desk.ui.dialogs.business_setup import BusinessSetup
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.first_run import FirstRunPage


@pytest.fixture
def empty(program: Program, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    window = program.window_of(tmp_path / "new.cdesk", create=True)
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    QApplication.processEvents()
    return window


def _page(window: MainWindow) -> FirstRunPage:
    assert isinstance(window.page, FirstRunPage)
    return window.page


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    QApplication.processEvents()


def _type(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def _in_dialog(act: Callable[[BusinessSetup], None]) -> list[str]:
    """The act is done in the dialog as soon as it is open; what it raises is given back after the dialog closed."""
    troubles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, BusinessSetup) or not dialog.isActiveWindow():
            QTimer.singleShot(20, look)
            return
        try:
            act(dialog)
        except AssertionError as trouble:
            troubles.append(str(trouble) or "assertion")
        finally:
            if dialog.isVisible():
                dialog.done(0)

    QTimer.singleShot(0, look)
    return troubles


def _home(window: MainWindow) -> Party:
    home = window.context.desk.ask(parties.home)
    assert isinstance(home, Party)
    return home


def test_a_business_is_set_up_without_the_mouse(empty: MainWindow) -> None:
    def fill(dialog: BusinessSetup) -> None:
        assert QApplication.focusWidget() is dialog.name
        _type("Ek Drift AB")
        for text in ("", "5599991231", "SE559999123101", "Gatan 1", "411 00", "Lund"):
            _press(Qt.Key.Key_Tab)
            _type(text)
        _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible(), "without a name nobody can sign"
        assert QApplication.focusWidget() is dialog.contact
        _type("Eva Ek")
        for text in ("eva@ek.example", "", "5999-0010", "", ""):
            _press(Qt.Key.Key_Tab)
            _type(text)
        _press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        _type("118")
        _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert not dialog.isVisible()

    troubles = _in_dialog(fill)
    _press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is _page(empty).own
    _press(Qt.Key.Key_Return)
    assert troubles == []
    home = _home(empty)
    assert (home.name, home.country, home.registration_number) == ("Ek Drift AB", "SE", "5599991231")
    assert (home.address.street, home.address.postal_code, home.address.city) == ("Gatan 1", "411 00", "Lund")
    assert [(account.scheme, account.id) for account in home.accounts] == [("bankgiro", "5999-0010")]
    assert home.invoice_series.next == 118
    assert [worker.name for worker in empty.context.desk.ask(parties.all_workers)] == ["Eva Ek"]
    assert empty.page is not None and not isinstance(empty.page, FirstRunPage)
    empty.undo()
    assert empty.context.desk.ask(parties.is_empty)


def test_a_client_is_asked_for_no_account(empty: MainWindow) -> None:
    page = _page(empty)
    page.side.set_current("client")

    def fill(dialog: BusinessSetup) -> None:
        assert not dialog.account.isVisible()
        _type("Kommunen")
        dialog.contact.setFocus()
        _type("Ida")
        _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert not dialog.isVisible()

    troubles = _in_dialog(fill)
    page.own.setFocus()
    _press(Qt.Key.Key_Space)
    assert troubles == []
    assert _home(empty).name == "Kommunen"
    assert empty.context.desk.ask(parties.all_workers) == ()


def test_esc_asks_before_typed_text_is_lost(empty: MainWindow) -> None:
    def leave(dialog: BusinessSetup) -> None:
        _type("Ek")
        _press(Qt.Key.Key_Escape)
        assert dialog.isVisible() and dialog.banner.text
        _press(Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    troubles = _in_dialog(leave)
    _page(empty).own.setFocus()
    _press(Qt.Key.Key_Return)
    assert troubles == []
    assert empty.context.desk.ask(parties.is_empty)


def test_language_and_formats_are_chosen_on_the_first_page(empty: MainWindow, qtbot: QtBot) -> None:
    page = _page(empty)
    page.side.set_current("client")
    page.language.setFocus()
    _press(Qt.Key.Key_Down)
    assert empty.context.preferences.language == "en"
    _press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: empty.context.formats.language == "sv")
    again = _page(empty)
    assert again is not page
    assert QApplication.focusWidget() is again.language, "the focus stays where one chooses"
    assert again.side.current == "client", "what was chosen stays"
    assert again.language.key == "sv"
    again.region.picked.emit("GB")
    QApplication.processEvents()
    assert empty.context.formats.decimal_point == "."
    assert empty.context.preferences.region == "GB"
    empty.context.shell.speak("en", "SE")
    QApplication.processEvents()


def test_every_control_of_the_first_page_is_reached_by_tab(empty: MainWindow) -> None:
    page = _page(empty)
    page.sample.setFocus()
    seen: list[QWidget] = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        _press(Qt.Key.Key_Tab)
    assert [widget for widget in seen if page.isAncestorOf(widget)][:4] == [
        page.sample, page.own, page.language, page.region
    ]  # fmt: skip

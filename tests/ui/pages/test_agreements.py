"""The agreements page with the sample: found, read, and changed with mouse and keyboard, with undo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.core.agreement import Agreement, Side
from contractor_desk.core.months import Month
from contractor_desk.core.period import end_in_force
from contractor_desk.core.run import Bill, Run
from contractor_desk.desk.agreements import agreement_of
from contractor_desk.ui.dialogs.agreement_event import EventDialog
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.agreement_hours import AgreementHours
from contractor_desk.ui.pages.agreement_terms import AgreementTerms
from contractor_desk.ui.pages.agreements import AgreementsPage

TODAY = date(2026, 11, 26)


@pytest.fixture
def window(opened: Callable[[Side], MainWindow]) -> MainWindow:
    return opened("contractor")


@pytest.fixture
def page(window: MainWindow) -> AgreementsPage:
    window.open_page("agreements", agreement="nordlund")
    QApplication.processEvents()
    shown = window.page
    assert isinstance(shown, AgreementsPage)
    return shown


def stored(window: MainWindow, key: str) -> Agreement:
    return window.context.desk.ask(agreement_of, key)


def answer(qtbot: QtBot, act: Callable[[EventDialog], None]) -> None:
    """What is done in the dialog that opens next."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, EventDialog) or not dialog.isVisible():
            QTimer.singleShot(50, do)
            return
        act(dialog)
        if dialog.isVisible():
            dialog.done(0)

    QTimer.singleShot(200, do)


def type_day(qtbot: QtBot, dialog: EventDialog, text: str) -> None:
    dialog.day.selectAll()
    qtbot.keyClicks(dialog.day, text)


def test_the_page_names_the_agreement_its_term_and_its_scope(page: AgreementsPage) -> None:
    assert page.title.text() == "Nordlund Bygg AB, IT Care"
    assert page.subtitle.text().startswith("A-2023-04 · Retainer · 4 years + 2 × 1 year")
    assert page.list.current == "nordlund"
    assert page.act.text() == "Exercise option…"


def test_opening_an_agreement_rates_nothing_in_the_windows_thread(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()

    def rated(run: Run, month: Month) -> Bill:
        threads.add(threading.get_ident())
        return bill(run, month)

    bill = Run.bill
    monkeypatch.setattr(Run, "bill", rated)
    window.open_page("agreements", agreement="nordlund")
    page = window.page
    assert isinstance(page, AgreementsPage)
    hours = page.findChild(AgreementHours)
    assert hours is not None and hours.share.text() == "–"
    room = hours.sizeHint()
    qtbot.waitUntil(lambda: not window.context.jobs.busy)
    assert hours.share.text() == "91\u00a0%"
    QApplication.processEvents()
    assert hours.sizeHint() == room
    assert threads and threading.get_ident() not in threads


def test_limits_are_read_in_full_at_a_narrow_width(page: AgreementsPage, window: MainWindow) -> None:
    terms = page.tab_body.currentWidget().findChild(AgreementTerms)
    assert terms is not None

    def beside() -> bool:
        return terms.side.mapTo(window, QPoint()).x() > terms.catalogue.mapTo(window, QPoint()).x()

    seen = {}
    for width in (1440, 1280):
        window.resize(width, 860)
        QApplication.processEvents()
        seen[width] = beside()
        assert terms.catalogue.columnWidth(2) > window.context.theme.px(120), width
    assert seen == {1440: True, 1280: False}


def test_typing_finds_an_agreement_and_escape_clears_it(page: AgreementsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "tallm")
    model = page.list.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Tallmark Förlag AB" in names
    assert "Nordlund Bygg AB" not in names
    qtbot.keyClicks(page.search, "zzz")
    assert "Nothing called" in model.index(0, 0).data()
    assert page.back()
    assert page.search.text() == ""


def test_an_option_is_exercised_and_undone(page: AgreementsPage, window: MainWindow, qtbot: QtBot) -> None:
    before = end_in_force(stored(window, "nordlund"), TODAY)
    answer(qtbot, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    qtbot.mouseClick(page.act, Qt.MouseButton.LeftButton)
    after = end_in_force(stored(window, "nordlund"), TODAY)
    assert before == date(2026, 12, 31)
    assert after == date(2027, 12, 31)
    window.undo()
    assert end_in_force(stored(window, "nordlund"), TODAY) == before


def test_an_option_past_its_day_is_refused_at_the_field_and_nothing_is_written(
    page: AgreementsPage, window: MainWindow, qtbot: QtBot
) -> None:
    said: list[str] = []

    def act(dialog: EventDialog) -> None:
        type_day(qtbot, dialog, "2026-12-24")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        said.append(dialog.field.error)

    answer(qtbot, act)
    qtbot.mouseClick(page.act, Qt.MouseButton.LeftButton)
    assert "had to be decided by" in said[0]
    assert stored(window, "nordlund").period.exercised_extensions == 0


def test_a_day_that_is_none_is_asked_for(page: AgreementsPage, qtbot: QtBot) -> None:
    said: list[str] = []

    def act(dialog: EventDialog) -> None:
        type_day(qtbot, dialog, "soon")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        said.append(dialog.field.error)

    answer(qtbot, act)
    qtbot.mouseClick(page.act, Qt.MouseButton.LeftButton)
    assert said == ["Which day?"]


def test_the_tabs_show_dates_invoices_and_history(page: AgreementsPage, window: MainWindow, qtbot: QtBot) -> None:
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        assert page.tab_body.currentIndex() == place
    assert "13" in page.tabs.tabText(3) or "12" in page.tabs.tabText(3)
    assert page.place() == {"agreement": "nordlund", "tab": "history"}


def test_the_next_agreement_is_an_arrow_away(page: AgreementsPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    chosen = page.list.current
    assert chosen not in (None, "nordlund")
    assert page.place()["agreement"] == chosen


def test_what_is_behind_f9_is_offered_beside_the_tabs_of_a_narrow_window(contractor: MainWindow, qtbot: QtBot) -> None:
    contractor.open_page("agreements", agreement="nordlund", tab="terms")
    page = contractor.page
    assert isinstance(page, AgreementsPage) and page._terms is not None
    assert page.more_terms.isHidden()
    contractor.resize(1100, 700)
    qtbot.waitUntil(lambda: not page.more_terms.isHidden())
    page.more_terms.click()
    assert page._terms.side.isVisibleTo(page) and page.more_terms.isHidden()

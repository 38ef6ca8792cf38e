"""An amendment from the window: typed, compared with issued bills, made, refused, undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.core.agreement import Side
from contractor_desk.desk import agreements
from contractor_desk.desk.agreements import agreement_of
from contractor_desk.ui.dialogs.amend import AmendDialog
from contractor_desk.ui.main_window import MainWindow


@pytest.fixture
def window(opened: Callable[[Side], MainWindow]) -> MainWindow:
    made = opened("contractor")
    made.open_page("agreements", agreement="nordlund")
    return made


def amend(window: MainWindow, act: Callable[[AmendDialog], None]) -> None:
    """The dialog is opened from the page's button and used."""
    failed: list[BaseException] = []

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(50, do)
            return
        try:
            assert isinstance(dialog, AmendDialog)
            act(dialog)
        except BaseException as error:
            failed.append(error)
        finally:
            if dialog.isVisible():
                dialog.close()
                dialog.hide()

    QTimer.singleShot(300, do)
    window.run_action("agreement.amend", agreement="nordlund")
    if failed:
        raise failed[0]


def press(qtbot: QtBot, dialog: AmendDialog) -> None:
    assert dialog.primary is not None
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def test_a_new_fee_is_compared_with_the_last_bill_and_made(window: MainWindow, qtbot: QtBot) -> None:
    before = window.context.desk.ask(agreement_of, "nordlund")

    def act(dialog: AmendDialog) -> None:
        dialog.table.open_term("fee")
        editor = dialog._editors["fee"]
        editor.selectAll()
        qtbot.keyClicks(editor, "27000")
        qtbot.waitUntil(lambda: not dialog.effect.months.isHidden(), timeout=10_000)
        dialog.about.setText("Index 2027")
        press(qtbot, dialog)

    amend(window, act)
    after = window.context.desk.ask(agreement_of, "nordlund")
    assert len(after.terms) == len(before.terms) + 1
    made = after.terms[-1]
    assert made.fee is not None
    assert (made.fee.amount, made.title, made.from_) == (Decimal(27000), "Index 2027", date(2026, 12, 1))
    window.undo()
    assert window.context.desk.ask(agreement_of, "nordlund") == before


def test_an_amendment_builds_on_the_terms_of_the_day_it_starts_on(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.context.desk
    later = replace(desk.ask(agreement_of, "nordlund").terms[-1], from_=date(2027, 1, 1), rate=Decimal(1111))
    desk.do(agreements.amend, "nordlund", later)

    def act(dialog: AmendDialog) -> None:
        row = dialog.table.row("fee")
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center() + QPoint(30, 0))
        assert "fee" in dialog.table.changed_keys(), "a click anywhere in the row changes the term"
        dialog._editors["fee"].selectAll()
        qtbot.keyClicks(dialog._editors["fee"], "27000")
        dialog.day.selectAll()
        qtbot.keyClicks(dialog.day, "2027-01-01")
        press(qtbot, dialog)
        assert dialog.day_field.error == "Other terms start that day."
        dialog.day.selectAll()
        qtbot.keyClicks(dialog.day, "2027-02-01")
        assert dialog._editors["fee"].text() == "27000"
        press(qtbot, dialog)

    amend(window, act)
    made = desk.ask(agreement_of, "nordlund").terms[-1]
    assert made.fee is not None
    assert (made.from_, made.fee.amount, made.rate) == (date(2027, 2, 1), Decimal(27000), Decimal(1111))


def test_a_percent_raises_prices_and_hours_stay(window: MainWindow, qtbot: QtBot) -> None:
    def act(dialog: AmendDialog) -> None:
        qtbot.keyClicks(dialog.percent, "2,1")
        dialog.about.setFocus()
        dialog.percent.left.emit()
        assert {"fee", "rate", "overage"} <= set(dialog.table.changed_keys())
        assert "hours" not in dialog.table.changed_keys()

    amend(window, act)


def test_nothing_changed_an_issued_month_and_a_word_for_a_number_are_refused(window: MainWindow, qtbot: QtBot) -> None:
    before = window.context.desk.ask(agreement_of, "nordlund")

    def act(dialog: AmendDialog) -> None:
        press(qtbot, dialog)
        assert "Nothing differs" in dialog._sentence.text()
        dialog.table.open_term("fee")
        dialog._editors["fee"].setText("a lot")
        press(qtbot, dialog)
        assert dialog.isVisible()
        dialog._editors["fee"].setText("27000")
        dialog.day.setText("2026-10-01")
        press(qtbot, dialog)
        assert dialog.day_field.error == "Bills are issued up to October 2026."

    amend(window, act)
    assert window.context.desk.ask(agreement_of, "nordlund") == before

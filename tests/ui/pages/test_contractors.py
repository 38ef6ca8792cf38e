"""The page of the contractors that a client hires: named so, with hours, approvals, what stays in-house, and all terms
on one axis (picture 13)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.desk.agreements import agreement_of
from contractor_desk.desk.hired import Wanted, hired_amounts, hired_work
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.agreements import ALL, AgreementsPage
from contractor_desk.ui.pages.hired_cards import InHouseDialog

TODAY = date(2026, 11, 26)


def show(window: MainWindow, key: str) -> AgreementsPage:
    window.open_page("agreements", agreement=key, tab="terms")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, AgreementsPage)
    return page


def waiting(window: MainWindow) -> list[Wanted]:
    return [row for row in window.context.desk.ask(hired_work, "kystnet", TODAY).wanted if row.approved is None]


def test_the_sidebar_and_the_palette_say_contractors_to_a_client_only(
    client: MainWindow, contractor: MainWindow
) -> None:
    assert client.frame.sidebar.buttons["agreements"].text() == "Contractors"
    assert contractor.frame.sidebar.buttons["agreements"].text() == "Agreements"


def test_the_page_speaks_from_the_clients_side(client: MainWindow) -> None:
    page = show(client, "kystnet")
    assert page.subtitle.text().endswith("we are the client")
    assert page.act.text() == "Decide option 1…"
    assert page.search.placeholderText() == "Search contractors"
    item = next(entry for entry in page.list._entries.entries if getattr(entry, "key", "") == "kystnet")
    assert item.figure == "24:04"  # type: ignore[union-attr]
    assert item.status == "Decide by 28 Nov"  # type: ignore[union-attr]


def test_work_that_waits_is_approved_with_its_button_and_taken_back(client: MainWindow, qtbot: QtBot) -> None:
    page = show(client, "kystnet")
    rows = waiting(client)
    assert [row.text for row in rows] == ["Rack move, Vejle terminal", "Patch panel, gate 4"]
    amounts = client.context.desk.ask(hired_amounts, "kystnet", TODAY)
    assert [amounts[row.entry] for row in rows] == [Decimal("2112.50"), Decimal("1320.31")]
    assert page._terms is not None and page._terms.approvals is not None
    qtbot.waitUntil(lambda: not client.context.jobs.busy, timeout=20_000)
    assert "112,50" in page._terms.approvals.amounts[rows[0].entry].text()
    qtbot.mouseClick(page._terms.approvals.buttons[rows[0].entry], Qt.MouseButton.LeftButton)
    assert [row.entry for row in waiting(client)] == [rows[1].entry]
    client.undo()
    assert len(waiting(client)) == 2


def test_what_stays_in_house_is_noted(client: MainWindow, qtbot: QtBot) -> None:
    page = show(client, "pixelsmedjen")
    assert page._terms is not None and page._terms.in_house is not None
    qtbot.mouseClick(page._terms.in_house.edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), InHouseDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, InHouseDialog) and dialog.primary is not None
    qtbot.keyClicks(dialog.text, "Prices are ours")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert client.context.desk.ask(agreement_of, "pixelsmedjen").in_house_note == "Prices are ours"
    client.undo()
    assert client.context.desk.ask(agreement_of, "pixelsmedjen").in_house_note is None


def test_all_terms_stand_on_one_axis_and_a_row_opens_its_agreement(client: MainWindow, qtbot: QtBot) -> None:
    page = show(client, ALL)
    assert page.stack.currentWidget() is page.overview
    assert page.place()["agreement"] == ALL
    names = [row[0] for row in page.overview.card.bars.table()[1]]
    assert set(names) >= {"Kystnet Drift A/S", "Jonas Brandt IT", "Storebælt Sikring ApS"}
    page.overview.card.bars.activated.emit("brandt")
    assert page.place()["agreement"] == "brandt"
    assert page.stack.currentWidget() is page.detail
    page.list.setFocus()
    page.list.set_current("sandberg")
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.place()["agreement"] == ALL
    assert page.stack.currentWidget() is page.overview

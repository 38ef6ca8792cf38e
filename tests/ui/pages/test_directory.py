"""Directory: parties, workers and services, found, added, changed as typed, deleted where nothing uses them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.app import Program
from contractor_desk.desk import parties
from contractor_desk.ui.dialogs.new_record import NewParty, NewRecord, NewService
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.directory.page import DirectoryPage
from contractor_desk.ui.widgets.link_row import LinkRow


@pytest.fixture
def page(contractor: MainWindow) -> DirectoryPage:
    contractor.open_page("directory")
    assert isinstance(contractor.page, DirectoryPage)
    return contractor.page


def _party(window: MainWindow, key: str) -> Any:
    return {party.key: party for party in window.context.desk.ask(parties.all_parties)}[key]


def _type_over(editor: QWidget, text: str) -> None:
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QApplication.processEvents()


def test_the_home_party_stands_first_with_what_depends_on_it(page: DirectoryPage) -> None:
    assert page.list.current == "sandberg"
    assert page.party_pane.title.text() == "Sandberg Drift AB"
    assert not page.party_pane.delete.isEnabled()


def test_a_party_is_found_by_a_few_letters_of_its_name_or_contact(page: DirectoryPage) -> None:
    page.context.shell.open_page("directory", party="nordlund")
    QTest.keyClicks(page.search, "karin nord")
    assert page.list.model().rowCount() == 1
    QTest.keyClicks(page.search, "xyz")
    assert "xyz" in page.list.model().index(0, 0).data()
    page.back()
    assert page.search.text() == ""


def test_what_is_typed_is_saved_on_leaving_the_field_and_can_be_undone(
    contractor: MainWindow, page: DirectoryPage
) -> None:
    page.show_place(party="nordlund")
    _type_over(page.party_pane.party_form.phone, "+46 31 99")
    assert _party(contractor, "nordlund").phone == "+46 31 99"
    contractor.undo()
    assert _party(contractor, "nordlund").phone == "+46 31 000 00 11"
    assert page.party_pane.party_form.phone.text() == "+46 31 000 00 11"


def test_a_party_without_a_name_is_refused_at_the_field_and_keeps_what_was_typed(
    contractor: MainWindow, page: DirectoryPage
) -> None:
    page.show_place(party="nordlund")
    form = page.party_pane.party_form
    _type_over(form.city, "Boras")
    _type_over(form.name, " ")
    assert form.fields["name"].error
    assert _party(contractor, "nordlund").name == "Nordlund Bygg AB"
    page.list.set_current("tallmark")
    page.list.chosen.emit("tallmark")
    assert page.list.current == "nordlund", "a record with an error is not left"
    assert page.back()
    assert form.name.text() == "Nordlund Bygg AB"
    assert not form.fields["name"].error
    assert form.city.text() == "Boras"


def test_an_agreement_of_a_party_leads_to_its_page(contractor: MainWindow, page: DirectoryPage) -> None:
    page.show_place(party="nordlund")
    card = next(card for card in page._cards["parties"].values() if card.party.key == "nordlund")
    assert [row.number for row in card.agreements] == ["A-2023-04"]


def test_searching_leaves_what_is_shown_beside_the_list_as_it_is(page: DirectoryPage, qtbot: QtBot) -> None:
    page.show_place(party="nordlund")
    rows = page.party_pane.findChildren(LinkRow)
    qtbot.keyClicks(page.search, "havgaard log")
    assert page.list.model().rowCount() == 1
    assert page.party_pane.findChildren(LinkRow) == rows
    assert page.party_pane.title.text() == "Nordlund Bygg AB"


def link(page: DirectoryPage, title: str) -> LinkRow:
    """The row that is seen of that title."""
    QApplication.processEvents()  # rows just laid out are seen, those they replace are gone
    rows = page.party_pane.findChildren(LinkRow)
    return next(row for row in rows if row.title == title and row.isVisibleTo(page))


def test_the_own_business_is_spoken_of_as_you(page: DirectoryPage) -> None:
    home = next(card.party.key for card in page._cards["parties"].values() if card.home)
    page.show_place(party=home)
    assert "you work for Nordlund Bygg AB" in link(page, "IT Care").accessibleName()
    assert page.party_pane.who.title.text() == "Who you are"
    assert page.party_pane.party_form.accounts.title.text() == "Where you are paid"
    page.show_place(party="nordlund")
    assert page.party_pane.who.title.text() == "Who they are"
    assert page.party_pane.party_form.accounts.title.text() == "Where they are paid"


def test_a_row_leads_to_its_agreement_by_mouse_and_key(
    contractor: MainWindow, page: DirectoryPage, qtbot: QtBot
) -> None:
    page.show_place(party="nordlund")
    row = link(page, "IT Care")
    assert row.accessibleName() == "IT Care, A-2023-04 · Sandberg Drift AB works for them, Active"
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert contractor.page is not None and contractor.page.place()["agreement"] == "nordlund"
    contractor.open_page("directory")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert contractor.page.key == "agreements"


def test_only_the_pane_that_is_seen_is_restyled_and_the_others_when_they_are(
    program: Program, contractor: MainWindow, page: DirectoryPage
) -> None:
    page.show_place(party="nordlund")
    program.theme.set_choice("dark")
    assert page.party_pane.styleSheet() == program.theme.sheet
    assert page.worker_pane.styleSheet() != program.theme.sheet
    page.show_place(worker="elin")
    assert page.worker_pane.styleSheet() == program.theme.sheet


def test_a_new_party_comes_from_its_dialog_and_can_be_deleted_again(
    contractor: MainWindow, page: DirectoryPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: NewRecord) -> int:
        assert isinstance(dialog, NewParty)
        dialog.show()
        dialog.submit()
        assert dialog.party_form.fields["name"].error
        QTest.keyClicks(dialog.party_form.name, "Fjord Data ApS")
        dialog.party_form.country.set_key("DK")
        dialog.party_form.country.picked.emit("DK")
        dialog.submit()
        return 1

    monkeypatch.setattr(NewRecord, "exec", fill)
    assert page.new()
    party = _party(contractor, "fjord")
    assert (party.name, party.country, party.language) == ("Fjord Data ApS", "DK", "da")
    assert page.list.current == "fjord"
    qtbot.mouseClick(page.party_pane.delete, Qt.MouseButton.LeftButton)
    assert "fjord" not in {party.key for party in contractor.context.desk.ask(parties.all_parties)}
    contractor.undo()
    assert _party(contractor, "fjord").name == "Fjord Data ApS"


def test_a_service_has_names_in_several_languages_and_a_function(contractor: MainWindow, page: DirectoryPage) -> None:
    page.show_place(service="user_support")
    names = page.service_pane.service_form.names
    names.add_row()
    row = names.rows()[-1]
    row.editors["language"].set_key("fi")  # type: ignore[attr-defined]
    _type_over(row.editors["name"], "Tuki")
    page.service_pane.saver.save_now()
    service = {one.key: one for one in contractor.context.desk.ask(parties.all_services)}["user_support"]
    assert service.name["fi"] == "Tuki"
    assert not page.service_pane.delete.isEnabled()


def test_the_same_language_twice_is_refused_in_its_row(page: DirectoryPage) -> None:
    page.show_place(service="user_support")
    names = page.service_pane.service_form.names
    names.add_row()
    row = names.rows()[-1]
    row.editors["language"].set_key("sv")  # type: ignore[attr-defined]
    _type_over(row.editors["name"], "Stod")
    assert not page.service_pane.saver.save_now()
    assert "language" in row.errors


def test_a_new_service_is_in_the_catalogue(
    contractor: MainWindow, page: DirectoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: NewRecord) -> int:
        assert isinstance(dialog, NewService)
        dialog.show()
        QTest.keyClicks(dialog.form.names.rows()[0].editors["name"], "Cable testing")  # type: ignore[attr-defined]
        dialog.submit()
        return 1

    monkeypatch.setattr(NewRecord, "exec", fill)
    page.show_place(kind="services")
    page.new()
    assert contractor.context.desk.ask(parties.all_services)[-1].name == {"en": "Cable testing"}
    assert page.service_pane.title.text() == "Cable testing"


def test_a_worker_is_reached_from_its_party(page: DirectoryPage) -> None:
    page.show_place(party="sandberg")
    page.party_pane.worker_asked.emit("elin")
    assert page.choice.current == "workers"
    assert page.worker_pane.title.text() == "Elin Sandberg"


def test_the_palette_makes_a_new_party_and_leads_to_it(contractor: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: NewRecord) -> int:
        assert isinstance(dialog, NewParty)
        dialog.show()
        QTest.keyClicks(dialog.party_form.name, "Alder AB")
        dialog.submit()
        return 1

    monkeypatch.setattr(NewRecord, "exec", fill)
    contractor.run_action("party.new")
    assert isinstance(contractor.page, DirectoryPage)
    assert contractor.page.party_pane.title.text() == "Alder AB"
    contractor.run_action("book.check")
    assert contractor.page is not None and contractor.page.place() == {"section": "safety", "at": ""}

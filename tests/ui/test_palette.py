"""The palette: groups with the best match first, keys, commands only, and what it gives back the focus to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.ui.main_window import MainWindow
from tests.ui.plain_window import NotesPage


def _rows(window: MainWindow) -> list[str]:
    model = window.frame.palette_view.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_best_match_stands_first_under_its_own_heading(window: MainWindow) -> None:
    window.frame.palette_view.open("nord")
    assert _rows(window)[:4] == [
        "Best match",
        "Nordlund Bygg AB, IT Care, A-2023-04 · option by 1 Dec",
        "Do",
        "Start timer on Nordlund, User support",
    ]


def test_control_k_opens_it_and_escape_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    assert isinstance(page, NotesPage)
    page.filter.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.frame.palette_view
    assert palette.isVisible()
    assert palette.edit.hasFocus()
    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert page.filter.hasFocus()


def test_enter_does_what_is_selected_and_arrows_pass_over_headings(window: MainWindow, qtbot: QtBot) -> None:
    palette = window.frame.palette_view
    palette.open("")
    assert _rows(window)[0] == "Go to"
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert window.page is window.pages.made("places")
    assert not palette.isVisible()


def test_the_last_row_is_followed_by_the_first(window: MainWindow, qtbot: QtBot) -> None:
    palette = window.frame.palette_view
    palette.open("")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.list.model().rowCount() - 1
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1


def test_after_a_greater_sign_only_commands_are_listed(window: MainWindow, qtbot: QtBot) -> None:
    palette = window.frame.palette_view
    palette.open("")
    qtbot.keyClicks(palette.edit, ">dark")
    assert _rows(window) == ["Best match", "Use the dark theme"]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert window.context.theme.dark
    window.context.theme.set_choice("light")


def test_nothing_found_is_said(window: MainWindow) -> None:
    window.frame.palette_view.open("xyzzy")
    assert _rows(window) == []
    assert window.frame.palette_view._nothing.text() == "Nothing called “xyzzy”."


def test_the_palette_stays_inside_the_smallest_window(window: MainWindow) -> None:
    window.resize(1100, 700)
    QApplication.processEvents()
    window.frame.palette_view.open("")
    QApplication.processEvents()
    palette = window.frame.palette_view
    assert palette.rect().contains(palette.frame.geometry())


def test_a_click_beside_it_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.palette_view.open("nord")
    qtbot.mouseClick(
        window.frame.palette_view, Qt.MouseButton.LeftButton, pos=window.frame.palette_view.rect().bottomLeft()
    )
    assert not window.frame.palette_view.isVisible()


def test_control_enter_does_the_second_thing_and_a_refusal_is_said(window: MainWindow, qtbot: QtBot) -> None:
    palette = window.frame.palette_view
    palette.open("nord")
    assert palette._also.text() == "start timer"
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()
    assert window.frame.banner.text == "Not done. Nothing was changed."
    page = window.page
    assert isinstance(page, NotesPage)
    assert page.pressed == 0


def test_keys_of_the_page_rest_while_the_palette_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.palette_view.open("nord")
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, NotesPage)
    assert window.frame.palette_view.isVisible()


def test_every_command_and_every_page_can_be_found_without_knowing_its_name(window: MainWindow, qtbot: QtBot) -> None:
    window.open_palette()
    palette = window.frame.palette_view
    listed = {row.found.title for row in palette._rows.rows if row.found is not None}
    assert {"New agreement…", "Bill the month", "Shortcuts", "Use the dark theme"} <= listed
    qtbot.keyClicks(palette.edit, ">")
    commands = {row.found.title for row in palette._rows.rows if row.found is not None}
    assert {"New agreement…", "Bill the month", "Shortcuts", "Use the dark theme"} <= commands
    qtbot.keyClick(palette.edit, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette._rows.rows) - 1
    assert palette.list.viewport().rect().intersects(palette.list.visualRect(palette.list.currentIndex()))

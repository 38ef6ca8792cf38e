"""The window as pages and keys see it: lazy pages, refresh, undo with a name, keys, sizes, what it remembers."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.entry import Entry
from tests.ui.plain_window import NotesDesk, NotesPage, PlacePage, PlainChrome, add_note, plain_window


def _notes(window: MainWindow) -> NotesPage:
    page = window.page
    assert isinstance(page, NotesPage)
    return page


def _desk(window: MainWindow) -> NotesDesk:
    desk = window.context.desk
    assert isinstance(desk, NotesDesk)
    return desk


def _chrome(window: MainWindow) -> PlainChrome:
    chrome = window._chrome
    assert isinstance(chrome, PlainChrome)
    return chrome


def test_a_page_is_made_when_it_is_first_opened(window: MainWindow) -> None:
    assert window.pages.count() == 1
    window.open_page("places")
    window.open_page("notes")
    assert window.pages.count() == 2


def test_the_open_page_is_refreshed_at_once_and_a_hidden_one_when_it_is_shown(window: MainWindow) -> None:
    notes = _notes(window)
    window.open_page("places")
    before = notes.refreshed
    window.do(add_note, "third")
    assert notes.refreshed == before
    window.open_page("notes")
    assert notes.refreshed == before + 1
    assert [notes.list.item(row).text() for row in range(notes.list.count())] == ["first", "second", "third"]


def test_a_change_of_other_kinds_leaves_a_page_alone(window: MainWindow) -> None:
    window.open_page("places")
    page = window.page
    assert isinstance(page, PlacePage)
    before = page.refreshed
    window.do(add_note, "third")
    assert page.refreshed == before


def test_undo_says_what_it_undid_and_redo_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.do(add_note, "third", said="Note added", detail="third")
    assert window.frame.toast.text == "Note added · third"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _desk(window).notes == ["first", "second"]
    assert window.frame.toast.text == "Undone: Add note"
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, shift)
    assert _desk(window).notes == ["first", "second", "third"]


def test_the_toast_undoes_and_goes(window: MainWindow, qtbot: QtBot) -> None:
    window.do(add_note, "third", said="Note added")
    qtbot.mouseClick(window.frame.toast.undo, Qt.MouseButton.LeftButton)
    assert _desk(window).notes == ["first", "second"]


def test_a_refusal_reaches_the_page_that_asked(window: MainWindow) -> None:
    with pytest.raises(Exception, match="refused"):
        window.do(add_note, "")
    assert _desk(window).notes == ["first", "second"]


def test_a_refused_quick_entry_is_said_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.focus_quick_entry()
    qtbot.keyClicks(window.frame.quick.edit, "2h refuse @Nordlund")
    qtbot.keyClick(window.frame.quick.edit, Qt.Key.Key_Return)
    assert window.frame.banner.text == "Not done. Nothing was changed."
    assert window.frame.quick.text() == "2h refuse @Nordlund"


def test_quick_entry_logs_on_enter_and_is_empty_again(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.frame.quick.edit, "2h printer fix")
    qtbot.keyClick(window.frame.quick.edit, Qt.Key.Key_Return)
    assert _chrome(window).entered == []
    qtbot.keyClicks(window.frame.quick.edit, " @Nordlund")
    qtbot.keyClick(window.frame.quick.edit, Qt.Key.Key_Return)
    assert _chrome(window).entered == ["2h printer fix @Nordlund"]
    assert window.frame.quick.text() == ""


def test_a_client_that_is_written_out_is_not_completed_first(window: MainWindow, qtbot: QtBot) -> None:
    window.focus_quick_entry()
    qtbot.keyClicks(window.frame.quick.edit, "2h printer fix @nordlund")
    qtbot.keyClick(window.frame.quick.edit, Qt.Key.Key_Return)
    assert _chrome(window).entered == ["2h printer fix @nordlund"]


def test_quick_entry_offers_clients_after_an_at_sign(window: MainWindow, qtbot: QtBot) -> None:
    window.focus_quick_entry()
    qtbot.keyClicks(window.frame.quick.edit, "2h fix @")
    qtbot.keyClick(window.frame.quick.edit, Qt.Key.Key_Tab)
    assert window.frame.quick.text() == "2h fix @Nordlund "


def test_space_starts_the_timer_except_in_a_field_or_on_a_button(window: MainWindow, qtbot: QtBot) -> None:
    page = _notes(window)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert window.frame.timer.running is not None
    page.filter.setFocus()
    qtbot.keyClick(page.filter, Qt.Key.Key_Space)
    assert page.filter.text() == " "
    assert window.frame.timer.running is not None
    button = page.header.primary
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page.pressed == 1
    assert window.frame.timer.running is not None


def test_the_timer_shows_the_time_since_its_start(window: MainWindow) -> None:
    window.toggle_timer()
    assert window.frame.timer.elapsed_seconds() == 47 * 60 + 12
    assert window.frame.timer.button.accessibleName() == "Stop timer"


def test_control_digits_go_to_the_pages_in_order(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page is window.pages.made("places")
    assert window.frame.sidebar.buttons["places"].isChecked()
    assert not window.frame.sidebar.buttons["notes"].isChecked()


def test_escape_leads_back_to_the_place_before(window: MainWindow, qtbot: QtBot) -> None:
    window.open_page("places", agreement="nordlund")
    window.open_page("places", agreement="havgaard")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page is not None
    assert window.page.place() == {"agreement": "nordlund"}
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert isinstance(window.page, NotesPage)


def test_slash_and_control_f_go_to_the_filter_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    page = _notes(window)
    page.list.setFocus()
    qtbot.keyClick(page.list, "/")
    assert page.filter.hasFocus()
    page.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filter.hasFocus()
    qtbot.keyClicks(page.filter, "1/2")
    assert page.filter.text() == "1/2"


def test_control_enter_presses_the_filled_button_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _notes(window).pressed == 1


def test_control_n_logs_time_where_the_page_makes_nothing_new(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert _desk(window).notes[-1] == "Logged"


def test_a_page_that_holds_typed_text_can_keep_the_user(window: MainWindow) -> None:
    window.open_page("places")
    page = window.page
    assert isinstance(page, PlacePage)
    page.stays = True
    window.open_page("notes")
    assert window.page is page
    assert window.frame.sidebar.buttons["places"].isChecked()
    page.stays = False


def test_counts_stand_behind_the_pages_and_follow_the_book(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.frame.sidebar.buttons["notes"].count == 2)
    window.do(add_note, "third")
    qtbot.waitUntil(lambda: window.frame.sidebar.buttons["notes"].count == 3)
    assert window.frame.sidebar.buttons["notes"].accessibleName() == "Today, 3"


@pytest.mark.parametrize(("width", "sidebar"), [(1440, 208), (1200, 208), (1199, 56), (1100, 56)])
def test_the_sidebar_shows_icons_only_below_1200(window: MainWindow, width: int, sidebar: int) -> None:
    window.resize(width, 800)
    QApplication.processEvents()
    assert window.frame.sidebar.width() == sidebar
    assert bool(window.frame.sidebar.buttons["places"].toolTip()) is (sidebar == 56)


def test_the_right_pane_is_a_toggle_below_1280(window: MainWindow, qtbot: QtBot) -> None:
    window.open_page("places")
    page = window.page
    assert isinstance(page, PlacePage)
    assert page.pane.isVisible()
    window.resize(1279, 800)
    QApplication.processEvents()
    assert not page.pane.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert page.pane.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not page.pane.isVisible()


def test_the_window_is_never_smaller_than_1100_by_700(window: MainWindow) -> None:
    window.resize(300, 200)
    assert (window.width(), window.height()) == (1100, 700)


def test_the_window_comes_back_where_it_was(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    first = plain_window(tmp_path, theme=theme)
    qtbot.addWidget(first)
    first.show()
    first.resize(1100, 715)
    first.close()
    second = plain_window(tmp_path, theme=theme)
    qtbot.addWidget(second)
    assert second.height() == 715


def test_a_larger_text_makes_the_content_anew_at_the_same_place(window: MainWindow, theme: Theme) -> None:
    window.open_page("places", agreement="nordlund")
    before = window.page
    window.run_action("text.larger")
    assert theme.scale == 1.1
    assert window.page is not before
    assert window.page is not None
    assert window.page.place() == {"agreement": "nordlund"}
    assert window.context.preferences.scale == 1.1
    assert window.frame.sidebar.width() == 229


def test_a_closed_window_is_forgotten(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    window = plain_window(tmp_path, theme=theme)
    window.show()
    window.open_page("notes")
    with qtbot.waitSignal(window.closed):
        window.close()
    window.deleteLater()
    del window
    gc.collect()
    QApplication.processEvents()
    theme.set_choice("dark")
    theme.set_choice("light")


def test_everything_in_the_frame_has_a_name(window: MainWindow) -> None:
    frame = window.frame
    named = [frame.sidebar.home, frame.sidebar.finder, *frame.sidebar.buttons.values(), frame.quick.edit,
             frame.timer, frame.timer.button, frame.status]  # fmt: skip
    assert all(part.accessibleName() for part in named)


def test_tab_goes_through_the_frame_in_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.sidebar.home.setFocus()
    passed = []
    for _ in range(14):
        widget = QApplication.focusWidget()
        passed.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    frame = window.frame
    wanted = [frame.sidebar.home, frame.sidebar.buttons["notes"], frame.sidebar.finder, frame.quick.edit,
              frame.timer.button]  # fmt: skip
    places = [passed.index(part) for part in wanted]
    assert places == sorted(places)


def test_undo_is_the_windows_while_the_line_with_the_focus_has_nothing_to_undo(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.do(add_note, "third", said="Note added")
    window.focus_quick_entry()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "2h")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), len(_desk(window).notes)) == ("", 3)
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _desk(window).notes == ["first", "second"]


def test_an_empty_field_leaves_undo_to_the_window(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    field = Entry(theme, parent=window)
    field.show()
    field.setFocus()
    window.do(add_note, "third", said="Note added")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _desk(window).notes == ["first", "second"]


def test_undo_says_so_where_there_is_nothing_to_undo(window: MainWindow) -> None:
    while window.context.desk.undo_name is not None:
        window.undo()
    window.undo()
    assert window.frame.toast.text == "Nothing to undo"


def test_a_toast_of_many_words_stays_inside_the_window(window: MainWindow) -> None:
    window.say("A client with a very long name " * 12 + "saved", undo=True)
    toast = window.frame.toast
    assert toast.geometry().left() >= 0
    assert toast.geometry().right() <= window.width()
    assert toast.undo.isVisible()

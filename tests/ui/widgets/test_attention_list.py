from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.attention_list import Attention, AttentionList
from tests.ui.widgets.painted_pixels import Pixels


def row(key: str, **changes: object) -> Attention:
    values: dict[str, object] = {
        "key": key,
        "icon": "flag",
        "tone": "warn",
        "title": f"Notice of {key}",
        "detail": "No notice: the agreement ends 31 Dec.",
        "when": "in 5 days",
        "since": "Tue 1 Dec",
        "button": "Give notice",
        "mark": Mark(letters="NB", slot=0),
    }
    return Attention(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def attention(theme: Theme, shown: Callable[..., None]) -> AttentionList:
    made = AttentionList(theme, [row("a"), row("b"), row("c", button="", can_snooze=False, can_finish=False)])
    shown(made, 740)
    return made


def test_its_button_acts_by_mouse_and_by_keyboard(qtbot: QtBot, attention: AttentionList) -> None:
    with qtbot.waitSignal(attention.acted) as acted:
        qtbot.mouseClick(attention.rows()[1].button, Qt.MouseButton.LeftButton)
    assert acted.args == ["b"]
    attention.rows()[0].setFocus()
    qtbot.keyClick(attention.rows()[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is attention.rows()[0].button
    with qtbot.waitSignal(attention.acted) as pressed:
        qtbot.keyClick(attention.rows()[0].button, Qt.Key.Key_Space)
    assert pressed.args == ["a"]


def test_arrows_go_from_row_to_row_and_enter_opens(qtbot: QtBot, attention: AttentionList) -> None:
    rows = attention.rows()
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    with qtbot.waitSignal(attention.opened) as opened:
        qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert opened.args == ["b"]
    qtbot.keyClick(rows[1], Qt.Key.Key_Up)
    qtbot.keyClick(rows[0], Qt.Key.Key_Up)
    assert rows[0].hasFocus()


def test_s_snoozes_and_d_is_done_where_the_row_allows_it(qtbot: QtBot, attention: AttentionList) -> None:
    rows = attention.rows()
    with qtbot.waitSignals([attention.snoozed, attention.finished]):
        qtbot.keyClick(rows[1], Qt.Key.Key_S)
        qtbot.keyClick(rows[1], Qt.Key.Key_D)
    with qtbot.assertNotEmitted(attention.snoozed), qtbot.assertNotEmitted(attention.finished):
        qtbot.keyClick(rows[2], Qt.Key.Key_S)
        qtbot.keyClick(rows[2], Qt.Key.Key_D)


def test_the_menu_offers_what_the_keys_do(qtbot: QtBot, attention: AttentionList) -> None:
    rows = attention.rows()
    rows[0].setFocus()
    assert rows[0].more.isVisible()
    assert not rows[1].more.isVisible()
    menu = rows[0].menu()
    assert [action.text() for action in menu.actions()] == ["Open", "Snooze", "Snooze until…", "Done"]
    with qtbot.waitSignal(attention.finished) as finished:
        menu.actions()[3].trigger()
    assert finished.args == ["a"]
    assert [action.text() for action in rows[2].menu().actions()] == ["Open"]


def test_the_tone_is_a_colour_an_icon_and_a_word(theme: Theme, attention: AttentionList) -> None:
    picture = Pixels(attention.rows()[0])
    assert picture.has(theme.color("warn"))
    assert picture.has(theme.color("warnSoft"))
    assert attention.rows()[0].accessibleName() == "Notice of a"
    assert attention.rows()[0].accessibleDescription() == ("No notice: the agreement ends 31 Dec. in 5 days Tue 1 Dec")


def test_the_focus_stays_with_its_row_when_the_list_changes(attention: AttentionList, theme: Theme) -> None:
    attention.rows()[1].setFocus()
    attention.set_rows([row("b"), row("d")])
    assert attention.rows()[0].hasFocus()
    attention.set_rows([row("d")])
    assert attention.rows()[0].hasFocus()
    assert attention.rows()[0].row.key == "d"


def test_a_narrow_row_ends_its_text_in_an_ellipsis_instead_of_running_into_the_date(
    theme: Theme, shown: Callable[..., None]
) -> None:
    wide = AttentionList(theme, [row("a")])
    shown(wide, 740)
    assert wide.rows()[0].elided == ()
    narrow = AttentionList(theme, [row("a", detail="A very long consequence " * 6)])
    shown(narrow, 480)
    assert len(narrow.rows()[0].elided) == 1

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.grouped_list import GroupedList, Heading, Item
from contractor_desk.ui.widgets.mini_term import MiniTerm, MiniTermBar
from tests.ui.widgets.painted_pixels import Pixels

ENTRIES = [
    Heading("Retainers"),
    Item(
        key="nb",
        mark=Mark(letters="NB", slot=0),
        title="Nordlund Bygg AB",
        subtitle="IT Care",
        status="5 d",
        tone="warn",
        term=MiniTerm(gone=0.9, option_share=0.3, tone="warn", sentence="90 % of the term gone"),
    ),
    Item(key="bb", title="Björkhaga Bostäder AB", subtitle="Drift 12", status="on pace"),
    Heading("Ended", "1"),
    Item(key="sh", title="Solviken Hotell AB", figure="24:30", status="ended 30 Jun"),
]


@pytest.fixture
def listed(theme: Theme, shown: Callable[..., None]) -> GroupedList:
    made = GroupedList(theme, ENTRIES, "Agreements")
    shown(made, 288, 400)
    return made


def test_the_arrow_keys_pass_over_the_headings(qtbot: QtBot, listed: GroupedList) -> None:
    listed.set_current("bb")
    with qtbot.waitSignal(listed.chosen) as chosen:
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert chosen.args == ["sh"]
    qtbot.keyClick(listed, Qt.Key.Key_Up)
    assert listed.current == "bb"


def test_a_click_on_a_heading_chooses_nothing(qtbot: QtBot, listed: GroupedList) -> None:
    with qtbot.assertNotEmitted(listed.chosen):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=heading_box(listed, 0).center())
    with qtbot.waitSignal(listed.chosen) as chosen:
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=heading_box(listed, 2).center())
    assert chosen.args == ["bb"]


def heading_box(listed: GroupedList, row: int) -> QRect:
    return listed.visualRect(listed.model().index(row, 0))


def test_enter_opens_the_current_item(qtbot: QtBot, listed: GroupedList) -> None:
    listed.set_current("nb")
    with qtbot.waitSignal(listed.opened) as opened:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert opened.args == ["nb"]


def test_the_current_item_stays_when_others_come_and_go(qtbot: QtBot, listed: GroupedList) -> None:
    listed.set_current("sh")
    with qtbot.assertNotEmitted(listed.chosen):
        listed.set_entries([Heading("New"), Item(key="lk", title="Lyngby"), *ENTRIES])
    assert listed.current == "sh"
    assert not listed.set_current("nobody")


def test_an_item_says_all_it_shows(listed: GroupedList) -> None:
    model = listed.model()
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Nordlund Bygg AB, IT Care, 5 d"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "90 % of the term gone"


def test_items_with_a_figure_are_one_line_higher(theme: Theme, listed: GroupedList) -> None:
    assert heading_box(listed, 4).height() - heading_box(listed, 2).height() == theme.px(18)
    theme.set_scale(1.5)
    assert listed.sizeHintForRow(1) == round(54 * 1.5)


def test_options_are_dashed_behind_the_term(theme: Theme, shown: Callable[..., None]) -> None:
    bar = MiniTermBar(theme, MiniTerm(gone=0.5, option_share=0.3, tone="warn", sentence="half"))
    shown(bar, 40, 6)
    picture = Pixels(bar)
    assert picture.has(theme.color("warn"), QRectF(2, 1, 8, 4))
    assert picture.has(theme.color("border"), QRectF(16, 1, 8, 4))
    assert not picture.has(theme.color("border"), QRectF(30, 1, 8, 4))
    assert bar.accessibleName() == "half"

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.share_bar import Share, ShareBar
from tests.ui.widgets.painted_pixels import Pixels, spot_box, spot_middle


def shares(*amounts: float) -> list[Share]:
    return [
        Share(key=f"a{at}", mark=Mark(letters="NB", slot=at), name=f"Client {at}", amount=amount, text=f"{amount} kr")
        for at, amount in enumerate(amounts)
    ]


def test_the_shares_are_as_wide_as_their_amounts_and_in_their_colours(theme: Theme, shown: Callable[..., None]) -> None:
    bar = ShareBar(theme, shares(50, 30, 20))
    shown(bar, 364)
    widths = [spot.box.width() for spot in bar.spots()]
    assert widths == pytest.approx([181, 108.6, 72.4])
    picture = Pixels(bar)
    for at in range(3):
        assert picture.has(theme.agreement(at).solid, spot_box(bar, f"a{at}"))


def test_a_share_of_nothing_is_left_out(theme: Theme) -> None:
    assert [spot.key for spot in ShareBar(theme, shares(50, 0, 20)).spots()] == ["a0", "a2"]


def test_nothing_unbilled_is_an_empty_bar(theme: Theme, shown: Callable[..., None]) -> None:
    bar = ShareBar(theme)
    shown(bar, 364)
    assert Pixels(bar).has(theme.color("neutralSoft"))
    assert bar.spots() == []


def test_a_click_on_a_share_tells_which(qtbot: QtBot, theme: Theme, shown: Callable[..., None]) -> None:
    bar = ShareBar(theme, shares(50, 30, 20))
    shown(bar, 364)
    with qtbot.waitSignal(bar.activated) as clicked:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=spot_middle(bar, "a1"))
    assert clicked.args == ["a1"]
    assert bar.accessibleDescription() == "Client 1, 30 kr"

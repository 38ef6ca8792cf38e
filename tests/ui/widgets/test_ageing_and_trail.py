from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.ageing_bar import Age, AgeingBar
from contractor_desk.ui.widgets.event_trail import EventTrail, TrailEvent
from tests.ui.widgets.painted_pixels import Pixels, spot_box, spot_middle

AGES = (
    Age(key="due", label="Not due", text="111 400", amount=111400),
    Age(key="30", label="1–30 days late", text="63 000", amount=63000, days=1),
    Age(key="60", label="31–60", text="0", amount=0, days=31),
    Age(key="90", label="over 60", text="9 000", amount=9000, days=61),
)
EVENTS = (
    TrailEvent(key="ready", title="Second reminder ready", when="today", detail="Adds fee 100,00", tone="danger"),
    TrailEvent(key="due", title="Due, no payment", when="14 Nov"),
    TrailEvent(key="issued", title="Issued, locked", when="15 Oct"),
)


def test_late_amounts_are_patterned_the_more_the_later(theme: Theme, shown: Callable[..., None]) -> None:
    bar = AgeingBar(theme, AGES)
    shown(bar, 742)
    picture = Pixels(bar)
    inner = {age.key: spot_box(bar, age.key).adjusted(3, 3, -3, -3) for age in AGES}
    assert picture.colours(inner["due"]) == {theme.color("accent").name()}
    assert picture.has(theme.color("dangerSoft"), inner["30"])
    assert picture.has(theme.color("danger"), inner["30"])
    assert picture.colours(inner["60"]) == {theme.color("surface").name()}
    assert picture.colours(inner["90"]) == {theme.color("danger").name()}
    assert bar.elided == ()


def test_the_whole_width_is_shared_by_amount(theme: Theme, shown: Callable[..., None]) -> None:
    bar = AgeingBar(theme, AGES)
    shown(bar, 742)
    boxes = [spot.box for spot in bar.spots()]
    assert boxes[0].width() / boxes[1].width() == pytest.approx(111400 / 63000)
    assert boxes[-1].right() == pytest.approx(742)


def test_an_age_can_be_chosen_to_filter_by(qtbot: QtBot, theme: Theme, shown: Callable[..., None]) -> None:
    bar = AgeingBar(theme, AGES)
    shown(bar, 742)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert bar.accessibleDescription() == "1–30 days late, 63 000"
    with qtbot.waitSignal(bar.activated) as chosen:
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert chosen.args == ["30"]


def test_nothing_outstanding_is_four_empty_parts(theme: Theme, shown: Callable[..., None]) -> None:
    bar = AgeingBar(theme, [Age(key=str(at), label="x", text="0", amount=0, days=at) for at in range(4)])
    shown(bar, 742)
    assert {round(spot.box.width()) for spot in bar.spots()} == {184}
    assert AgeingBar(theme).spots() == []


def test_the_open_event_is_filled_and_said_first(qtbot: QtBot, theme: Theme, shown: Callable[..., None]) -> None:
    trail = EventTrail(theme, EVENTS)
    shown(trail, 236)
    assert Pixels(trail).has(theme.color("danger"))
    assert trail.accessibleDescription() == "Second reminder ready, today, Adds fee 100,00"
    qtbot.keyClick(trail, Qt.Key.Key_End)
    assert trail.accessibleDescription() == "Issued, locked, 15 Oct"
    with qtbot.waitSignal(trail.activated) as chosen:
        qtbot.mouseClick(trail, Qt.MouseButton.LeftButton, pos=spot_middle(trail, "due"))
    assert chosen.args == ["due"]


def test_long_texts_break_into_lines_and_make_the_trail_higher(theme: Theme, shown: Callable[..., None]) -> None:
    wide, narrow = EventTrail(theme, EVENTS), EventTrail(theme, EVENTS)
    shown(wide, 400)
    shown(narrow, 150)
    assert narrow.sizeHint().height() > wide.sizeHint().height()
    assert narrow.elided == ()

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.retainer_gauge import Gauge, RetainerGauge
from tests.ui.widgets.painted_pixels import Pixels, spot_box

HOUR = 3600


def test_used_beyond_the_cap_is_hatched_and_not_only_coloured(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    gauge = RetainerGauge(theme, formats, Gauge(slot=4, granted_seconds=10 * HOUR, used_seconds=int(11.5 * HOUR)))
    shown(gauge, 316)
    over = spot_box(gauge, "over").adjusted(3, 2, -2, -2)
    picture = Pixels(gauge)
    assert picture.has(theme.color("warnSoft"), over)
    assert picture.has(theme.color("warn"), over)
    assert not picture.has(theme.color("warn"), spot_box(gauge, "used").adjusted(0, 0, -6, 0))


def test_nothing_is_hatched_below_the_cap(theme: Theme, formats: Formats, shown: Callable[..., None]) -> None:
    gauge = RetainerGauge(theme, formats, Gauge(slot=0, granted_seconds=20 * HOUR, used_seconds=19 * HOUR))
    shown(gauge, 316)
    assert [spot.key for spot in gauge.spots()] == ["used", "cap"]
    assert not Pixels(gauge).has(theme.color("warn"))


def test_what_was_rolled_over_is_drawn_first_and_named_with_its_month(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    value = Gauge(
        slot=0, granted_seconds=20 * HOUR, carried_in_seconds=5400, carried_from="Oct", used_seconds=int(19.75 * HOUR)
    )
    gauge = RetainerGauge(theme, formats, value, labelled=True)
    shown(gauge, 316)
    assert [spot.name for spot in gauge.spots()] == ["1:30 from Oct", "19:45 used", "1:45 of 21:30 left"]
    assert Pixels(gauge).has(theme.agreement(0).ink, spot_box(gauge, "carried").adjusted(4, 2, -2, -2))
    assert gauge.elided == ()


def test_the_arrow_keys_walk_through_its_parts_and_say_them(
    qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    value = Gauge(slot=0, granted_seconds=20 * HOUR, used_seconds=19 * HOUR, forecast_seconds=24 * HOUR)
    gauge = RetainerGauge(theme, formats, value)
    shown(gauge, 316)
    assert gauge.accessibleName() == "19:00 of 20:00 included hours used, 95\u00a0%"
    qtbot.keyClick(gauge, Qt.Key.Key_Right)
    assert gauge.accessibleDescription() == "1:00 of 20:00 left"
    qtbot.keyClick(gauge, Qt.Key.Key_End)
    assert gauge.current == "forecast"
    assert gauge.accessibleDescription() == "4:00 over at this pace"
    qtbot.keyClick(gauge, Qt.Key.Key_Right)
    assert gauge.current == "forecast"


@pytest.mark.parametrize(("used", "colour"), [(7, "ok"), (8, "warn"), (10, "warn"), (10.5, "danger"), (0, "ok")])
def test_its_colour_warns_from_80_percent_and_alarms_past_the_cap(used: float, colour: str) -> None:
    assert Gauge(slot=0, granted_seconds=10 * HOUR, used_seconds=int(used * HOUR)).colour == colour


@pytest.mark.parametrize("used", [0, 5 * HOUR])
def test_an_allowance_of_nothing_does_not_break_it(
    theme: Theme, formats: Formats, shown: Callable[..., None], used: int
) -> None:
    gauge = RetainerGauge(theme, formats, Gauge(slot=0, granted_seconds=0, used_seconds=used), labelled=True)
    shown(gauge, 316)
    assert gauge.spots()
    assert Pixels(gauge).has(theme.color("warn")) == bool(used)


def test_it_grows_with_the_text(theme: Theme, formats: Formats, shown: Callable[..., None]) -> None:
    gauge = RetainerGauge(theme, formats, Gauge(slot=0, granted_seconds=HOUR, used_seconds=60), labelled=True)
    shown(gauge, 316)
    before = gauge.sizeHint().height()
    theme.set_scale(1.5)
    assert gauge.sizeHint().height() == round(before * 1.5)


def test_a_switch_to_dark_repaints_it_in_dark_colours(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    gauge = RetainerGauge(theme, formats, Gauge(slot=5, granted_seconds=10 * HOUR, used_seconds=5 * HOUR))
    shown(gauge, 316)
    light = theme.agreement(5).solid
    theme.set_choice("dark")
    picture = Pixels(gauge)
    assert theme.agreement(5).solid != light
    assert picture.has(theme.agreement(5).solid, QRectF(10, 8, 100, 6))
    assert not picture.has(light)

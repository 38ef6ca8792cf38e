from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.month_bars import MonthBars, MonthHours, MonthSeries
from tests.ui.widgets.painted_pixels import Pixels, spot_box

HOUR = 3600


def series() -> MonthSeries:
    used = (17, 19, 20, 22, None, 20, 16, 14, 21, 20, 18, 19)
    months = tuple(
        MonthHours("JFMAMJJASOND"[at], f"month {at + 1}", None if hours is None else hours * HOUR)
        for at, hours in enumerate(used)
    )
    return MonthSeries(slot=0, allowance_seconds=20 * HOUR, months=months)


def test_only_the_months_over_their_allowance_are_hatched(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    bars = MonthBars(theme, formats, series())
    shown(bars, 316)
    picture = Pixels(bars)
    hatched = [spot.key for spot in bars.spots() if picture.has(theme.color("warn"), spot_box(bars, spot.key))]
    assert hatched == ["3", "8"]


def test_the_last_month_has_the_colour_of_the_agreement(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    bars = MonthBars(theme, formats, series())
    shown(bars, 316)
    picture = Pixels(bars)
    assert picture.has(theme.agreement(0).solid, spot_box(bars, "11"))
    assert not picture.has(theme.agreement(0).solid, QRectF(0, 0, spot_box(bars, "11").left() - 2, 70))


def test_each_month_says_its_hours_and_the_walk_starts_at_the_last(
    qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    bars = MonthBars(theme, formats, series())
    shown(bars, 316)
    assert bars.accessibleDescription() == "month 12, 19:00 of 20:00 used"
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    for _ in range(3):
        qtbot.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleDescription() == "month 4, 22:00 of 20:00, 2:00 over"
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleDescription() == "month 5, not in force"


def test_the_table_has_the_same_figures(theme: Theme, formats: Formats) -> None:
    heads, rows = MonthBars(theme, formats, series()).table()
    assert heads == ("Month", "Used", "Included")
    assert rows[3] == ("month 4", "22:00", "20:00")
    assert rows[4] == ("month 5", "–", "20:00")


def test_a_series_without_months_is_an_empty_picture(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    bars = MonthBars(theme, formats, MonthSeries(slot=0, allowance_seconds=0, months=()))
    shown(bars, 316)
    assert bars.spots() == []
    assert bars.current is None

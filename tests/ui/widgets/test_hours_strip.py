from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.hours_strip import DayHours, HoursStrip, Week
from tests.ui.widgets.painted_pixels import Pixels, spot_box, spot_middle

HOUR = 3600


def week() -> Week:
    work = [(7.75, 0, 0), (6.75, 1.5, 0), (5.5, 2, 2), (4.5, 0.5, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0)]
    names = ["Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27", "Sat 28", "Sun 29"]
    return Week(
        days=tuple(
            DayHours(
                label=name,
                name=name,
                in_seconds=int(inside * HOUR),
                out_seconds=int(out * HOUR),
                after_seconds=int(after * HOUR),
                target_seconds=8 * HOUR if at < 5 else 0,
                today=at == 3,
            )
            for at, (name, (inside, out, after)) in enumerate(zip(names, work, strict=True))
        )
    )


def test_out_of_scope_is_hatched_and_after_hours_is_dotted(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    strip = HoursStrip(theme, formats, week())
    shown(strip, 364)
    picture = Pixels(strip)
    hatched = [spot.name for spot in strip.spots() if picture.has(theme.color("warn"), spot_box(strip, spot.key))]
    dotted = [spot.name for spot in strip.spots() if picture.has(theme.color("night"), spot_box(strip, spot.key))]
    assert hatched == ["Tue 24", "Wed 25", "Thu 26"]
    assert dotted == ["Wed 25"]
    assert strip.elided == ()


def test_the_walk_starts_today_and_each_day_says_its_hours(
    qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    strip = HoursStrip(theme, formats, week())
    shown(strip, 364)
    assert strip.accessibleDescription() == "Thu 26, 4:30 in scope, 0:30 out of scope, target 8:00"
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.accessibleDescription() == "Wed 25, 5:30 in scope, 2:00 out of scope, 2:00 after hours, target 8:00"
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.accessibleDescription() == "Sun 29, nothing logged"


def test_enter_and_a_click_open_a_day(qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]) -> None:
    strip = HoursStrip(theme, formats, week())
    shown(strip, 364)
    with qtbot.waitSignal(strip.activated) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == ["3"]
    with qtbot.waitSignal(strip.activated) as clicked:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=spot_middle(strip, "1"))
    assert clicked.args == ["1"]


def test_no_label_is_cut_at_the_largest_text(theme: Theme, formats: Formats, shown: Callable[..., None]) -> None:
    theme.set_scale(1.75)
    strip = HoursStrip(theme, formats, week())
    shown(strip, round(364 * 1.75))
    assert strip.elided == ()

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.breakeven_chart import Breakeven, BreakevenChart
from contractor_desk.ui.widgets.option_strip import OptionCard, OptionStrip
from contractor_desk.ui.widgets.paired_rating import PairedRating, Rating, RatingGroup, RatingRow
from contractor_desk.ui.widgets.reminder_track import ReminderTrack, TrackPoint
from tests.ui.widgets.painted_pixels import Pixels, spot_box, spot_middle

RATING = Rating(
    groups=(
        RatingGroup(
            title="Stability",
            summary="you 4,0 · client 4,3",
            rows=(
                RatingRow(key="steady", name="Workload is steady", contractor=4, client=4),
                RatingRow(key="incidents", name="Runs without incidents", contractor=4, client=5),
                RatingRow(key="open", name="Wants to continue", contractor=4),
            ),
        ),
    ),
    contractor="You",
    client="Client",
)
COST = Breakeven(rate=Decimal(780), employee=Decimal(67830), now=Decimal(56))


def test_both_scores_are_said_and_a_missing_one_too(qtbot: QtBot, theme: Theme, shown: Callable[..., None]) -> None:
    rating = PairedRating(theme, RATING)
    shown(rating, 458)
    said = []
    for _ in range(3):
        said.append(rating.accessibleDescription())
        qtbot.keyClick(rating, Qt.Key.Key_Down)
    assert said == [
        "Workload is steady, You 4, Client 4",
        "Runs without incidents, You 4, Client 5",
        "Wants to continue, You 4, Client not scored",
    ]
    assert rating.elided == ()


def test_a_missing_score_is_not_drawn(theme: Theme, shown: Callable[..., None]) -> None:
    rating = PairedRating(theme, RATING)
    shown(rating, 458)
    picture = Pixels(rating)
    ink = theme.agreement(RATING.slot).ink
    assert picture.has(ink, spot_box(rating, "incidents"))
    assert not picture.has(ink, spot_box(rating, "open"))
    assert picture.has(theme.color("accent"), spot_box(rating, "open"))


def test_the_scores_are_also_a_table(theme: Theme) -> None:
    heads, rows = PairedRating(theme, RATING).table()
    assert heads == ("Criterion", "You", "Client")
    assert rows[2] == ("Wants to continue", "4", "–")


@pytest.mark.parametrize(
    ("changes", "hours"),
    [
        ({}, Decimal(67830) / 780),
        ({"fixed": Decimal(7830)}, Decimal(60000) / 780),
        ({"rate": Decimal(0)}, None),
        ({"employee": Decimal(0), "fixed": Decimal(100)}, None),
    ],
)
def test_the_lines_cross_where_both_cost_the_same(changes: dict[str, Decimal], hours: Decimal | None) -> None:
    assert replace(COST, **changes).hours == hours  # type: ignore[arg-type]


def test_now_and_break_even_can_be_walked_to_and_are_said(
    qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    chart = BreakevenChart(theme, formats, COST)
    shown(chart, 394)
    assert chart.accessibleDescription() == "Now 56 hours, 43\u00a0680"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "Break-even at 87 hours, 67\u00a0830"
    assert chart.elided == ()


@pytest.mark.parametrize(
    "value",
    [
        replace(COST, rate=Decimal(100)),
        replace(COST, rate=Decimal(0), fixed=Decimal(12000)),
        replace(COST, employee=Decimal(0)),
        replace(COST, now=Decimal(400)),
        replace(COST, employee=Decimal(124000)),
        replace(COST, most=Decimal(20), now=Decimal(3)),
    ],
)
def test_odd_figures_still_make_a_picture(
    theme: Theme, formats: Formats, shown: Callable[..., None], value: Breakeven
) -> None:
    chart = BreakevenChart(theme, formats, value)
    shown(chart, 394)
    assert Pixels(chart).has(theme.color("accent"))
    assert all(0 <= spot.box.center().x() <= 394 for spot in chart.spots())


def test_the_chart_is_also_a_table(theme: Theme, formats: Formats) -> None:
    heads, rows = BreakevenChart(theme, formats, COST).table()
    assert heads[0] == "Hours a month"
    assert rows[1] == ("40", "31\u00a0200", "67\u00a0830")


CARDS = (
    OptionCard(key="extend", icon="undo", title="Extend", points=("Once, at most 6 months",), deadline="By **10 Dec**"),
    OptionCard(key="convert", icon="person", title="Make an offer", chip="Favoured", points=("From 1 Jan", "No fee")),
    OptionCard(key="end", icon="close", title="End", refused="The deadline was 1 Dec"),
)


def test_the_favoured_choice_is_first_reached_and_enter_takes_it(
    qtbot: QtBot, theme: Theme, shown: Callable[..., None]
) -> None:
    strip = OptionStrip(theme, CARDS)
    shown(strip, 936)
    assert strip.accessibleDescription() == "Make an offer, Favoured, From 1 Jan. No fee"
    with qtbot.waitSignal(strip.activated) as taken:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert taken.args == ["convert"]
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription() == "End, The deadline was 1 Dec"
    with qtbot.waitSignal(strip.activated) as clicked:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=spot_middle(strip, "extend"))
    assert clicked.args == ["extend"]


@pytest.mark.parametrize("width", [680, 936])
def test_points_wrap_instead_of_being_cut(theme: Theme, shown: Callable[..., None], width: int) -> None:
    long = replace(CARDS[0], points=("A consequence that needs more than one line to be told in full",) * 2)
    strip = OptionStrip(theme, (long, *CARDS[1:]))
    shown(strip, width)
    strip.resize(width, strip.sizeHint().height())
    strip.grab()
    assert strip.elided == ()


def test_the_track_starts_at_today_and_the_end_is_a_red_square(
    qtbot: QtBot, theme: Theme, shown: Callable[..., None]
) -> None:
    points = (
        TrackPoint(key="ask", when="9 Nov", text="Ask both", state="done"),
        TrackPoint(key="now", when="26 Nov, today", text="Compared", state="now"),
        TrackPoint(key="end", when="24 Dec", text="Trial ends", state="end"),
    )
    track = ReminderTrack(theme, points)
    shown(track, 904)
    assert track.accessibleDescription() == "26 Nov, today, Compared, now"
    picture = Pixels(track)
    assert picture.has(theme.color("danger"), spot_box(track, "end"))
    assert not picture.has(theme.color("danger"), spot_box(track, "ask"))
    qtbot.keyClick(track, Qt.Key.Key_End)
    assert track.current == "end"

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.label_places import Wish, placed
from contractor_desk.ui.widgets.term import Term, TermDate, TermGap, TermOption, TermVersion
from contractor_desk.ui.widgets.term_scale import TermScale, close_up
from contractor_desk.ui.widgets.term_timeline import TermTimeline
from tests.ui.widgets.painted_pixels import Pixels, spot_box, spot_middle

NOTICE = TermDate(key="notice", day=date(2026, 12, 1), label="Notice by 1 Dec", detail="5 days, 30 days before end")
NORDLUND = Term(
    slot=0,
    start=date(2023, 1, 1),
    end=date(2026, 12, 31),
    today=date(2026, 11, 26),
    label="Fixed term, 4 years",
    versions=(
        TermVersion(from_=date(2024, 3, 1), title="Printer fleet limited"),
        TermVersion(from_=date(2025, 1, 1), title="Index +2,4 %"),
    ),
    options=(
        TermOption(last_day=date(2027, 12, 31), label="Option 1: +1 year", short="Option 1"),
        TermOption(last_day=date(2028, 12, 31), label="Option 2: +1 year", short="Option 2"),
    ),
    dates=(NOTICE,),
    end_detail="35 days",
)
PLANNED = Term(
    slot=6,
    start=date(2027, 1, 1),
    end=date(2028, 12, 31),
    today=date(2026, 11, 26),
    label="Fixed term, 24 months",
    options=(TermOption(last_day=date(2030, 12, 31), label="Option 1: past the maximum", wrong=True),),
    dates=(TermDate(key="notice", day=date(2028, 9, 30), label="Give notice by 30 Sep 2028"),),
)


@pytest.fixture
def timeline(theme: Theme, formats: Formats, shown: Callable[..., None]) -> TermTimeline:
    made = TermTimeline(theme, formats, NORDLUND)
    shown(made, 896)
    return made


def test_crowded_dates_get_a_close_up_and_others_do_not(theme: Theme, formats: Formats) -> None:
    assert TermTimeline(theme, formats, NORDLUND).has_lens
    assert not TermTimeline(theme, formats, PLANNED).has_lens
    calm = replace(NORDLUND, today=date(2024, 6, 1), dates=(replace(NOTICE, day=date(2025, 12, 1)),))
    assert not TermTimeline(theme, formats, calm).has_lens
    assert not TermTimeline(theme, formats, replace(NORDLUND, today=date(2027, 2, 1), dates=())).has_lens


@pytest.mark.parametrize(("today", "crowded"), [(date(2026, 9, 26), False), (date(2026, 9, 27), True)])
def test_three_percent_of_the_bar_is_the_border_of_crowded(today: date, crowded: bool) -> None:
    term = replace(NORDLUND, start=date(2021, 1, 1), end=date(2029, 12, 31), today=today, options=(), dates=(NOTICE,))
    six_years = TermScale(date(2021, 1, 1), date(2026, 12, 31), 0, 900)
    assert six_years.days * 0.03 == 65.73
    assert (NOTICE.day - date(2026, 9, 27)).days == 65
    assert (close_up(replace(term, end=None), six_years) is not None) == crowded


def test_a_last_day_ends_where_the_next_day_begins() -> None:
    scale = TermScale(date(2026, 1, 1), date(2026, 12, 31), 0, 365)
    assert scale.x(date(2026, 1, 1)) == 0
    assert scale.after(date(2026, 1, 1)) == scale.x(date(2026, 1, 2)) == 1
    assert scale.after(date(2026, 12, 31)) == 365
    assert scale.x(date(2030, 1, 1)) == 365


def test_every_date_is_reached_by_the_arrow_keys_and_said(qtbot: QtBot, timeline: TermTimeline) -> None:
    assert timeline.accessibleName() == "Fixed term, 4 years, 1 Jan 2023 to 31 Dec 2028, latest end"
    assert timeline.accessibleDescription() == "Notice by 1 Dec, 5 days, 30 days before end"
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    said = [timeline.accessibleDescription()]
    for _ in range(7):
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
        said.append(timeline.accessibleDescription())
    assert said == [
        "First day 1 Jan 2023, Fixed term, 4 years",
        "Version 1 of the terms, 1 Mar 2024, Printer fleet limited",
        "Version 2 of the terms, 1 Jan 2025, Index +2,4 %",
        "Today, 26 Nov 2026",
        "Notice by 1 Dec, 5 days, 30 days before end",
        "Term ends 31 Dec 2026, 35 days",
        "Option 1: +1 year, to 31 Dec 2027",
        "Option 2: +1 year, to 31 Dec 2028",
    ]


def test_a_click_on_a_flag_chooses_that_date(qtbot: QtBot, timeline: TermTimeline) -> None:
    with qtbot.waitSignal(timeline.activated) as chosen:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=spot_middle(timeline, "notice"))
    assert chosen.args == ["notice"]


def test_its_dates_are_also_a_table(timeline: TermTimeline) -> None:
    heads, rows = timeline.table()
    assert heads == ("Date", "What", "Detail")
    assert rows[4] == ("Tue 1 Dec 2026", "Notice by 1 Dec", "5 days, 30 days before end")
    assert [row[0][-4:] for row in rows] == sorted(row[0][-4:] for row in rows)


def test_the_days_left_until_the_notice_are_tinted_in_the_close_up(theme: Theme, timeline: TermTimeline) -> None:
    picture = Pixels(timeline)
    today, notice = spot_box(timeline, "today").center().x(), spot_box(timeline, "notice").left()
    assert picture.has(theme.color("warnSoft"), QRectF(today + 10, 102, notice - today - 12, 10))
    assert not picture.has(theme.color("warnSoft"), QRectF(0, 30, 896, 24))


def test_an_option_past_the_maximum_is_marked_as_wrong(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    timeline = TermTimeline(theme, formats, PLANNED)
    shown(timeline, 896)
    assert Pixels(timeline).has(theme.color("dangerSoft"))
    assert timeline.accessibleName().endswith("31 Dec 2030")


def test_a_term_until_further_notice_has_no_end_and_a_suspension_is_hatched(
    theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    gap = TermGap(first=date(2026, 7, 1), last=date(2026, 7, 31), label="Suspended")
    term = replace(NORDLUND, end=None, options=(), dates=(), gaps=(gap,))
    timeline = TermTimeline(theme, formats, term)
    shown(timeline, 896)
    assert timeline.accessibleName().endswith("until further notice")
    assert "end" not in {spot.key for spot in timeline.spots()}
    assert "gap:1" in {spot.key for spot in timeline.spots()}
    assert Pixels(timeline).has(theme.color("text2"), QRectF(600, 36, 200, 14))


@pytest.mark.parametrize("width", [460, 620, 896, 1300])
def test_labels_never_cover_each_other(theme: Theme, formats: Formats, shown: Callable[..., None], width: int) -> None:
    dates = tuple(
        TermDate(key=f"d{at}", day=date(2026, 12, day), label=f"Something to do by {day} Dec", detail=f"in {day} days")
        for at, day in enumerate((2, 4, 5, 9))
    )
    timeline = TermTimeline(theme, formats, replace(NORDLUND, dates=dates))
    shown(timeline, width)
    boxes = [spot_box(timeline, key) for key in ("d0", "d1", "d2", "d3")]
    labels = [QRectF(box.left(), box.bottom() - 26, box.width(), 26) for box in boxes]
    assert not any(one.intersects(other) for at, one in enumerate(labels) for other in labels[at + 1 :])
    assert all(box.bottom() <= timeline.height() + 1 for box in boxes)


def test_labels_take_the_side_that_leaves_room_for_their_neighbour() -> None:
    today, notice = Wish(100, 60, ("middle", "right")), Wish(115, 120, ("left", "right"))
    places = placed([today, notice], 896)
    assert [(place.align, place.row) for place in places] == [("right", 0), ("left", 0)]
    assert placed([], 896) == []


def test_no_flag_stands_in_the_term_s_label(theme: Theme, formats: Formats, shown: Callable[..., None]) -> None:
    due = TermDate(key="milestone", day=date(2026, 12, 18), label="Milestone 18 Dec")
    months = Term(slot=0, start=date(2026, 12, 1), end=date(2027, 5, 31), today=date(2026, 11, 25),
                  label="Fixed term, 6 months", dates=(due,))  # fmt: skip
    made = TermTimeline(theme, formats, months)
    shown(made, 896)
    ink, picture = theme.agreement(0).ink, Pixels(made)
    flag = spot_box(made, "milestone").center().x()
    assert 40 < flag < 130, "a label at the left end would lie under the flag"
    assert not picture.has(ink, QRectF(4, 37, 60, 12))
    assert picture.has(ink, QRectF(flag + 8, 37, 160, 12))

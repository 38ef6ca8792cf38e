from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.week_delegate import CellEditor
from contractor_desk.ui.widgets.week_rows import Candidate, Week, WeekCell, WeekDay, WeekGroup, WeekRow
from contractor_desk.ui.widgets.week_table import WeekTable

HOUR = 3600
NAMES = ("Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27", "Sat 28", "Sun 29")


def week_row(row_id: str, *hours: float, **changes: object) -> WeekRow:
    cells = tuple(WeekCell(seconds=int(value * HOUR) or None) for value in (*hours, *(0.0,) * (7 - len(hours))))
    values: dict[str, object] = {
        "row_id": row_id,
        "name": row_id,
        "scope": "in",
        "scope_label": "In scope",
        "cells": cells,
    }
    return WeekRow(**{**values, **changes})  # type: ignore[arg-type]


def week() -> Week:
    days = tuple(WeekDay(label=name, name=name, today=name == "Thu 26", off=name.startswith("S")) for name in NAMES)
    nordlund = WeekGroup(
        key="nordlund",
        mark=Mark(letters="NB", slot=0),
        name="Nordlund Bygg AB",
        rows=(week_row("support", 1.5, 0, 0, 0.75), week_row("patching", 0, 1.25)),
    )
    tallmark = WeekGroup(
        key="tallmark", mark=Mark(letters="TF", slot=3), name="Tallmark Förlag AB", rows=(week_row("admin", 2.5),)
    )
    candidates = (Candidate(key="new", text="Nordlund Bygg, Onboarding"),)
    return Week(days=days, groups=(nordlund, tallmark), candidates=candidates, target_seconds=8 * HOUR)


@pytest.fixture
def table(theme: Theme, formats: Formats, shown: Callable[..., None]) -> WeekTable:
    made = WeekTable(theme, formats, week())
    shown(made, 1100, 500)
    made.view.setFocus()
    made.set_current_cell("support", 0)
    return made


@pytest.fixture
def edits(table: WeekTable) -> Iterator[list[tuple[str, int, int | None]]]:
    found: list[tuple[str, int, int | None]] = []
    table.cell_edited.connect(lambda row, day, seconds: found.append((row, day, seconds)))
    yield found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(qtbot: QtBot, *keys: Qt.Key) -> None:
    for one in keys:
        qtbot.keyClick(focused(), one)


@pytest.mark.parametrize("text", ["1:15", "1,25", "1.25", "75m"])
def test_every_way_to_type_five_quarters_of_an_hour_is_understood(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]], text: str
) -> None:
    key(qtbot, Qt.Key.Key_Right)
    qtbot.keyClicks(focused(), text[0])
    qtbot.keyClicks(focused(), text[1:])
    key(qtbot, Qt.Key.Key_Return)
    assert edits == [("support", 1, 4500)]
    assert table.current_cell() == ("patching", 1)
    assert focused() is table.view


def test_arrows_move_from_cell_to_cell_and_past_the_lines_of_agreements(qtbot: QtBot, table: WeekTable) -> None:
    key(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert table.current_cell() == ("patching", 1)
    key(qtbot, Qt.Key.Key_Down)
    assert table.current_cell() == ("admin", 1)
    key(qtbot, Qt.Key.Key_End)
    assert table.current_cell() == ("admin", 6)
    key(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert table.current_cell() == ("patching", 0)


def test_tab_takes_what_was_typed_and_goes_right(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]]
) -> None:
    qtbot.keyClicks(focused(), "2")
    key(qtbot, Qt.Key.Key_Tab)
    assert edits == [("support", 0, 2 * HOUR)]
    assert table.current_cell() == ("support", 1)


def test_escape_leaves_the_cell_as_it_was(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]]
) -> None:
    qtbot.keyClicks(focused(), "9")
    key(qtbot, Qt.Key.Key_Escape)
    assert edits == []
    assert focused() is table.view
    assert table.current_cell() == ("support", 0)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("2:7x", "“2:7x” is not a time: type 1:15, 1,25 or 75m"), ("25:00", "A day has 24 hours")],
)
def test_what_is_no_time_stays_in_the_cell_with_its_sentence(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]], text: str, sentence: str
) -> None:
    qtbot.keyClicks(focused(), text[0])
    qtbot.keyClicks(focused(), text[1:])
    key(qtbot, Qt.Key.Key_Return)
    editor = focused()
    assert isinstance(editor, CellEditor)
    assert editor.wrong == editor.accessibleDescription() == sentence
    assert editor.text() == text
    assert edits == []
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, "3")
    assert editor.wrong == ""
    key(qtbot, Qt.Key.Key_Return)
    assert edits == [("support", 0, 3 * HOUR)]


def test_letters_are_left_to_the_page_and_begin_no_time(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]]
) -> None:
    key(qtbot, Qt.Key.Key_T, Qt.Key.Key_Space, Qt.Key.Key_R)
    assert focused() is table.view
    assert edits == []


def test_delete_empties_a_cell_and_an_empty_one_says_nothing(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]]
) -> None:
    key(qtbot, Qt.Key.Key_Delete, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert edits == [("support", 0, None)]


def test_typing_the_same_time_again_is_no_edit(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]]
) -> None:
    key(qtbot, Qt.Key.Key_Return)
    editor = focused()
    assert isinstance(editor, CellEditor)
    assert editor.text() == "1:30"
    key(qtbot, Qt.Key.Key_Return)
    assert edits == []


def test_a_locked_cell_says_why_and_cannot_be_typed_into(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]]
) -> None:
    value = week()
    group = value.groups[0]
    locked = replace(group.rows[0].cells[0], why_locked="on invoice 2026-0114")
    row = replace(group.rows[0], cells=(locked, *group.rows[0].cells[1:]))
    table.set_week(replace(value, groups=(replace(group, rows=(row, group.rows[1])), value.groups[1])))
    qtbot.keyClicks(focused(), "5")
    assert focused() is table.view
    key(qtbot, Qt.Key.Key_Delete)
    assert edits == []
    index = table.view.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "support, Mon 23, 1:30, on invoice 2026-0114"


def test_ctrl_d_asks_to_copy_the_row_from_last_week(qtbot: QtBot, table: WeekTable) -> None:
    key(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.copy_asked) as asked:
        qtbot.keyClick(table.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["patching"]


def test_the_last_line_adds_a_row_by_name(qtbot: QtBot, table: WeekTable) -> None:
    key(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert table.current_cell() is None
    qtbot.keyClicks(focused(), "n")
    editor = focused()
    assert isinstance(editor, CellEditor)
    editor.clear()
    qtbot.keyClicks(editor, "nordlund bygg, onboarding")
    with qtbot.waitSignal(table.row_added) as added:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert added.args == ["new"]


def test_a_row_is_added_by_choosing_it_from_what_fits(qtbot: QtBot, table: WeekTable) -> None:
    key(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    qtbot.keyClicks(focused(), "o")
    editor = focused()
    assert isinstance(editor, CellEditor)
    qtbot.keyClicks(editor, "nboard")
    popup = editor.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(table.row_added) as added:
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert added.args == ["new"]


def test_a_name_that_is_unknown_is_asked_about(qtbot: QtBot, table: WeekTable) -> None:
    key(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "web shop")
    with qtbot.waitSignal(table.row_asked) as asked:
        key(qtbot, Qt.Key.Key_Return)
    assert asked.args == ["web shop"]


def test_totals_follow_the_cells_and_stay_below(table: WeekTable) -> None:
    totals = table.totals.model()
    assert [totals.index(0, column).data() for column in range(10)] == [
        "Day total", "target 8:00", "4:00", "1:15", "–", "0:45", "–", "", "", "6:00",
    ]  # fmt: skip
    value = week()
    admin = replace(value.groups[1], rows=(week_row("admin", 3.5),))
    table.set_week(replace(value, groups=(value.groups[0], admin)))
    assert totals.index(0, 2).data() == "5:00"
    assert table.totals.geometry().top() >= table.view.geometry().bottom()
    assert [table.totals.columnWidth(at) for at in range(10)] == [table.view.columnWidth(at) for at in range(10)]


def test_the_current_cell_stays_with_its_row_when_rows_come(table: WeekTable) -> None:
    table.set_current_cell("admin", 2)
    value = week()
    more = replace(value.groups[0], rows=(*value.groups[0].rows, week_row("onsite", 0, 2)))
    table.set_week(replace(value, groups=(more, value.groups[1])))
    assert table.current_cell() == ("admin", 2)


def test_a_double_click_on_an_agreement_opens_it(qtbot: QtBot, table: WeekTable) -> None:
    box = table.view.visualRect(table.model.index(0, 0))
    middle = QPoint(box.left() + 80, box.center().y())
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == ["nordlund"]


def test_edits_that_are_answered_at_once_leave_the_table_alive(
    qtbot: QtBot, table: WeekTable, edits: list[tuple[str, int, int | None]]
) -> None:
    def answer(row_id: str, day: int, seconds: int | None) -> None:
        value = table.model.week
        groups = []
        for group in value.groups:
            rows = [
                replace(row, cells=(*row.cells[:day], WeekCell(seconds=seconds), *row.cells[day + 1 :]))
                if row.row_id == row_id
                else row
                for row in group.rows
            ]
            groups.append(replace(group, rows=tuple(rows)))
        table.set_week(replace(value, groups=tuple(groups)))

    table.cell_edited.connect(answer)
    for at in range(60):
        qtbot.keyClicks(focused(), str(at % 8 + 1))
        key(qtbot, Qt.Key.Key_Tab)
        if at % 7 == 6:
            key(qtbot, Qt.Key.Key_Home)
    assert len(edits) >= 50
    assert table.model.week.groups[0].rows[0].cells[0].seconds is not None

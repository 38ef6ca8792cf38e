"""The one table model: rows, ids read by pages, sorting left to who reads; Qt's own model checks hold."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from contractor_desk.ui.rows_model import PAGE, ROW_ROLE, Column, RowsModel
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.table import RowsTable


@dataclass(frozen=True, slots=True)
class NoteRow:
    number: int
    text: str
    scope: str = "in"


COLUMNS = (
    Column[NoteRow]("Number", lambda row: f"{row.number}", align="right", key="number", width=90),
    Column[NoteRow]("Note", lambda row: row.text, key="note", tooltip=lambda row: f"All of {row.text}"),
    Column[NoteRow]("", lambda row: "", spoken=lambda row: "In scope", width=40),
)


def _rows(count: int) -> list[NoteRow]:
    return [NoteRow(number, f"note {number}") for number in range(count)]


def _model(count: int = 3) -> RowsModel[NoteRow]:
    model = RowsModel(COLUMNS, lambda row: row.number)
    model.set_rows(_rows(count))
    return model


def test_qt_finds_nothing_wrong_with_the_model(qtmodeltester: ModelTester) -> None:
    model = _model()
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() == 3


def test_cells_have_texts_alignment_tooltip_and_what_is_read_aloud() -> None:
    model = _model()
    assert model.index(2, 1).data() == "note 2"
    assert model.index(2, 0).data(Qt.ItemDataRole.TextAlignmentRole) == int(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    )
    assert model.index(2, 1).data(Qt.ItemDataRole.ToolTipRole) == "All of note 2"
    assert model.index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "In scope"
    assert model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "note 2"
    assert model.index(2, 1).data(ROW_ROLE) == NoteRow(2, "note 2")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Note"


def test_a_hundred_thousand_ids_read_only_the_pages_that_are_looked_at() -> None:
    asked: list[Sequence[int]] = []

    def load(ids: Sequence[int]) -> list[NoteRow]:
        asked.append(ids)
        return [NoteRow(number, f"note {number}") for number in ids]

    model = RowsModel(COLUMNS, lambda row: row.number)
    model.set_ids(array("q", range(100_000)), load)
    assert model.rowCount() == 100_000
    assert model.index(99_999, 1).data() == "note 99999"
    assert model.index(99_998, 1).data() == "note 99998"
    assert model.index(0, 1).data() == "note 0"
    assert [len(ids) for ids in asked] == [100_000 % PAGE, PAGE]


def test_a_header_asks_for_an_order_and_sorts_nothing_itself(qtbot: QtBot) -> None:
    model = _model()
    with qtbot.waitSignal(model.sort_asked) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["note", True]
    with qtbot.assertNotEmitted(model.sort_asked):
        model.sort(2, Qt.SortOrder.AscendingOrder)


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> RowsTable:
    made = RowsTable(theme, _model(10), "Notes")
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


def test_the_selection_stays_on_its_row_when_rows_come_and_go(table: RowsTable) -> None:
    table.select(4)
    with table.keep_place():
        table.rows.set_rows([row for row in _rows(12) if row.number != 2])
    assert table.current_row() == NoteRow(4, "note 4")
    with table.keep_place():
        table.rows.set_rows([row for row in _rows(12) if row.number != 4])
    assert table.current_row() == NoteRow(4 - 1, "note 3") or table.current_row() == NoteRow(5, "note 5")


def test_several_rows_stay_selected(qtbot: QtBot, theme: Theme) -> None:
    table = RowsTable(theme, _model(10), "Notes", many=True)
    qtbot.addWidget(table)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.select(1)
    for place in (3, 5):
        table.selectionModel().select(table.rows.index(place, 0), flags)
    with table.keep_place():
        table.rows.set_rows(list(reversed(_rows(10))))
    assert [row.number for row in table.selected_rows()] == [5, 3, 1]


def test_enter_and_a_double_click_open_a_row(table: RowsTable, qtbot: QtBot) -> None:
    table.select(3)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [NoteRow(3, "note 3")]


def test_columns_without_a_width_share_what_is_left(table: RowsTable) -> None:
    widths = [table.columnWidth(place) for place in range(3)]
    assert widths[0] == 90
    assert widths[2] == 40
    assert sum(widths) == table.viewport().width()


def test_clicking_a_header_turns_the_order(table: RowsTable, qtbot: QtBot) -> None:
    asked: list[tuple[str, bool]] = []
    table.rows.sort_asked.connect(lambda key, descending: asked.append((key, descending)))
    for _ in range(2):
        table.horizontalHeader().sectionClicked.emit(0)
    assert asked == [("number", False), ("number", True)]

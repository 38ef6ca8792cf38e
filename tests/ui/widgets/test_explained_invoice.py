from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.explained_invoice import ExplainedInvoice
from contractor_desk.ui.widgets.invoice_lines import ExplainedEntry, ExplainedGroup, ExplainedLine
from tests.ui.widgets.painted_pixels import Pixels

ENTRIES = (
    ExplainedEntry(key="t1", title="27 Nov 14:00–15:30, Scanners off line", quantity="1,50 h", remark="passes 21,50 h"),
    ExplainedEntry(key="t2", title="30 Nov 10:00–11:00, Lock-outs", quantity="1,00 h"),
)
GROUPS = (
    ExplainedGroup(
        key="fee",
        title="Retainer fee",
        amount="12 000,00",
        lines=(
            ExplainedLine(
                key="fee-1",
                title="November",
                quantity="1,00 mo",
                amount="12 000,00",
                clause="§ 4.1",
                link="original fee",
            ),
        ),
    ),
    ExplainedGroup(
        key="overage",
        title="Overage",
        remark="past 21,50 h",
        amount="2 450,00",
        lines=(
            ExplainedLine(
                key="over-1",
                title="User support",
                quantity="2,50 h",
                price="980,00",
                amount="2 450,00",
                clause="§ 4.3",
                link="2 entries",
                entries=ENTRIES,
            ),
        ),
    ),
)


@pytest.fixture
def invoice(theme: Theme, shown: Callable[..., None]) -> ExplainedInvoice:
    made = ExplainedInvoice(theme, GROUPS)
    shown(made, 640, 320)
    return made


def line_index(invoice: ExplainedInvoice, group: int) -> QModelIndex:
    model = invoice.model()
    return model.index(0, 0, model.index(group, 0))


def click_why(qtbot: QtBot, invoice: ExplainedInvoice, group: int, right: int) -> None:
    """A click that many pixels right of where the column Why begins."""
    row = invoice.visualRect(line_index(invoice, group))
    place = QPoint(invoice.header().sectionViewportPosition(5) + right, row.center().y())
    qtbot.mouseClick(invoice.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_groups_are_open_and_entries_are_closed_at_first(invoice: ExplainedInvoice) -> None:
    assert invoice.isExpanded(invoice.model().index(0, 0))
    assert not invoice.shows_entries("over-1")


def test_the_link_opens_the_entries_in_place_and_closes_them(qtbot: QtBot, invoice: ExplainedInvoice) -> None:
    click_why(qtbot, invoice, 1, 12 + 50 + 12)
    assert invoice.shows_entries("over-1")
    click_why(qtbot, invoice, 1, 12 + 50 + 12)
    assert not invoice.shows_entries("over-1")


def test_a_link_without_entries_is_told(qtbot: QtBot, invoice: ExplainedInvoice) -> None:
    with qtbot.waitSignal(invoice.link_clicked) as clicked:
        click_why(qtbot, invoice, 0, 12 + 50 + 12)
    assert clicked.args == ["fee-1"]


def test_the_clause_is_told(qtbot: QtBot, invoice: ExplainedInvoice) -> None:
    with qtbot.waitSignal(invoice.clause_clicked) as clicked:
        click_why(qtbot, invoice, 1, 12 + 10)
    assert clicked.args == ["over-1"]
    assert not invoice.shows_entries("over-1")


def test_enter_opens_the_entries_and_asks_for_one(qtbot: QtBot, invoice: ExplainedInvoice) -> None:
    invoice.setCurrentIndex(line_index(invoice, 1))
    qtbot.keyClick(invoice, Qt.Key.Key_Return)
    assert invoice.shows_entries("over-1")
    qtbot.keyClick(invoice, Qt.Key.Key_Down)
    with qtbot.waitSignal(invoice.entry_opened) as opened:
        qtbot.keyClick(invoice, Qt.Key.Key_Return)
    assert opened.args == ["t1"]


def test_right_and_left_open_and_close(qtbot: QtBot, invoice: ExplainedInvoice) -> None:
    invoice.setCurrentIndex(line_index(invoice, 1))
    qtbot.keyClick(invoice, Qt.Key.Key_Right)
    assert invoice.shows_entries("over-1")
    qtbot.keyClick(invoice, Qt.Key.Key_Left)
    assert not invoice.shows_entries("over-1")


def test_what_was_open_and_current_stays_when_the_draft_is_computed_anew(invoice: ExplainedInvoice) -> None:
    invoice.show_entries("over-1")
    invoice.setCurrentIndex(line_index(invoice, 1))
    invoice.setExpanded(invoice.model().index(0, 0), False)
    more = ExplainedGroup(key="expenses", title="Expenses", amount="420,00")
    invoice.set_groups((*GROUPS, more))
    assert invoice.shows_entries("over-1")
    assert invoice.currentIndex().data() == "User support"
    assert not invoice.isExpanded(invoice.model().index(0, 0))
    assert invoice.isExpanded(invoice.model().index(1, 0))


def test_the_rows_are_readable_cell_by_cell(invoice: ExplainedInvoice) -> None:
    index = line_index(invoice, 1)
    assert [index.siblingAtColumn(at).data() for at in range(6)] == [
        "User support", "2,50 h", "980,00", "", "2 450,00", "§ 4.3 2 entries",
    ]  # fmt: skip


def test_no_figure_is_cut_at_the_width_of_the_picture(theme: Theme, invoice: ExplainedInvoice) -> None:
    invoice.show_entries("over-1")
    invoice.resize(582, 320)
    invoice.grab()
    assert invoice.elided == ()
    entry = invoice.visualRect(invoice.model().index(0, 0, line_index(invoice, 1)))
    assert Pixels(invoice.viewport()).has(theme.color("accentSoft"), QRectF(entry))


def test_its_full_height_counts_what_is_open(invoice: ExplainedInvoice, theme: Theme) -> None:
    before = invoice.full_height()
    invoice.show_entries("over-1")
    assert invoice.full_height() == before + 2 * theme.px(24)


def test_figures_of_millions_have_the_room_they_need(theme: Theme, shown: Callable[..., None]) -> None:
    line = ExplainedLine(key="l", title="October", quantity="1 mån", price="100 000 000,50", amount="100 000 000,50")
    group = ExplainedGroup(key="fee", title="Retainer fee", amount="100 000 000,50", lines=(line,))
    made = ExplainedInvoice(theme, (group,))
    shown(made, 620)
    metrics = QFontMetricsF(theme.font("body", px=12.5, tabular=True))
    for column, text in ((1, line.quantity), (2, line.price), (4, line.amount)):
        assert made.columnWidth(column) >= metrics.horizontalAdvance(text) + 8, text

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.as_table import AsTable
from contractor_desk.ui.widgets.before_after_table import BeforeAfterTable, TermChange
from contractor_desk.ui.widgets.change_bars import ChangeBars, ChangeSeries, MonthChange
from contractor_desk.ui.widgets.entry import AmountEntry
from contractor_desk.ui.widgets.retainer_gauge import Gauge
from contractor_desk.ui.widgets.retainer_rows import Retainer, RetainerRows
from tests.ui.widgets.painted_pixels import Pixels, spot_box, spot_middle


@pytest.fixture
def table(theme: Theme, formats: Formats, shown: Callable[..., None]) -> BeforeAfterTable:
    made = BeforeAfterTable(theme)
    made.set_heads("Now", "From 1 Jan 2027")
    for key, name in (("fee", "Monthly fee"), ("rate", "Hourly rate"), ("cap", "Cap")):
        made.add_term(TermChange(key=key, name=name, now="980,00", clause="§ 4.1"), AmountEntry(theme, formats))
    locked = TermChange(key="vat", name="VAT", now="25 %", locked="Invoices used it")
    made.add_term(locked, AmountEntry(theme, formats))
    shown(made, 660)
    return made


def as_before(table: BeforeAfterTable, key: str) -> QPushButton:
    return next(button for button in table.row(key).findChildren(QPushButton) if button.text() == "as before")


def test_a_click_on_as_before_opens_the_editor(qtbot: QtBot, theme: Theme, table: BeforeAfterTable) -> None:
    with qtbot.waitSignals([table.opened, table.count_changed]):
        qtbot.mouseClick(as_before(table, "fee"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is table.row("fee").editor
    assert table.changed_keys() == ("fee",)
    picture = Pixels(table.row("fee"))
    assert picture.has(theme.color("accentSoft"))
    assert not Pixels(table.row("rate")).has(theme.color("accentSoft"))


def test_the_arrow_takes_a_change_back(qtbot: QtBot, table: BeforeAfterTable) -> None:
    table.open_term("fee")
    table.set_change("fee", "+2,1 %")
    back = next(b for b in table.row("fee").findChildren(QPushButton) if b.accessibleName() == "Take the change back")
    with qtbot.waitSignal(table.taken_back) as taken:
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert taken.args == ["fee"]
    assert table.changed_keys() == ()


def test_the_keyboard_opens_a_term_too(qtbot: QtBot, table: BeforeAfterTable) -> None:
    as_before(table, "rate").setFocus()
    qtbot.keyClick(as_before(table, "rate"), Qt.Key.Key_Space)
    assert table.changed_keys() == ("rate",)


def test_a_locked_term_says_why_and_stays(table: BeforeAfterTable) -> None:
    table.open_term("vat")
    assert table.changed_keys() == ()
    assert not as_before(table, "vat").isEnabled()
    assert as_before(table, "vat").toolTip() == "Invoices used it"


def test_only_what_changes_can_be_shown(table: BeforeAfterTable) -> None:
    table.open_term("rate")
    table.show_only_changes(True)
    assert [key for key in ("fee", "rate", "cap", "vat") if table.row(key).isVisible()] == ["rate"]
    table.open_term("cap")
    assert table.row("cap").isVisible()
    table.take_back("rate")
    assert not table.row("rate").isVisible()
    table.show_only_changes(False)
    assert table.row("fee").isVisible()


def test_an_error_is_told_below_its_row_until_the_change_is_taken_back(table: BeforeAfterTable) -> None:
    table.open_term("fee")
    table.set_error("fee", "Must be above 0.")
    assert table.row("fee").editor.property("wrong") is True
    table.take_back("fee")
    assert table.row("fee").editor.property("wrong") is False


def test_clearing_takes_all_rows_away(qtbot: QtBot, table: BeforeAfterTable) -> None:
    with qtbot.waitSignal(table.count_changed) as counted:
        table.clear()
    assert counted.args == [0, 0]


SERIES = ChangeSeries(
    slot=0,
    months=(
        MonthChange(key="09", label="Sep", before=24000, after=26950, text="+2 950", said="24 000 to 26 950"),
        MonthChange(key="10", label="Oct", before=26000, after=13000, text="−13 000"),
    ),
    before_name="issued",
    after_name="with Amendment 4",
)


def test_each_month_has_two_bars_by_amount(theme: Theme, shown: Callable[..., None]) -> None:
    bars = ChangeBars(theme, SERIES)
    shown(bars, 302)
    picture = Pixels(bars)
    box = spot_box(bars, "10")
    middle = box.left() + 34 + (302 - 96) * 0.75
    assert picture.has(theme.color("borderStrong"), box.adjusted(middle, 5, -60, -14))
    assert not picture.has(theme.agreement(0).solid, box.adjusted(middle, 0, -62, 0))
    assert bars.spots()[0].sentence == "Sep +2 950, 24 000 to 26 950"
    assert bars.elided == ()


def retainers() -> tuple[Retainer, ...]:
    return tuple(
        Retainer(
            key=key,
            mark=Mark("NB", at),
            name=f"Client {at}",
            gauge=Gauge(slot=at, granted_seconds=36000, used_seconds=used),
            note="On pace.",
        )
        for at, (key, used) in enumerate((("a", 9000), ("b", 35999), ("c", 41400)))
    )


def test_retainers_say_their_figures_and_open(
    qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    rows = RetainerRows(theme, formats, retainers())
    shown(rows, 396)
    assert rows.accessibleDescription() == "Client 0, 2:30 of 10:00 used, 25\u00a0%. On pace."
    with qtbot.waitSignal(rows.activated) as opened:
        qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=spot_middle(rows, "b"))
    assert opened.args == ["b"]
    assert rows.elided == ()


def test_a_second_short_of_all_is_not_a_hundred_percent() -> None:
    assert [row.gauge.percent for row in retainers()] == [25, 99, 115]


def test_t_shows_the_table_of_a_picture_and_the_picture_again(
    qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    rows = RetainerRows(theme, formats, retainers())
    both = AsTable(theme, rows)
    shown(both, 396)
    rows.setFocus()
    with qtbot.waitSignal(both.switched) as switched:
        qtbot.keyClick(rows, Qt.Key.Key_T)
    assert switched.args == [True]
    table = QApplication.focusWidget()
    assert table is not None
    assert not rows.isVisible()
    model = table.model()  # type: ignore[attr-defined]
    assert [model.index(2, column).data() for column in range(4)] == ["Client 2", "11:30", "10:00", "115\u00a0%"]
    qtbot.keyClick(table, Qt.Key.Key_T)
    assert rows.isVisible()
    assert rows.hasFocus()


def test_the_editor_keeps_its_decimal_value(qtbot: QtBot, table: BeforeAfterTable) -> None:
    table.open_term("fee")
    editor = table.row("fee").editor
    assert isinstance(editor, AmountEntry)
    qtbot.keyClicks(editor, "26950,00")
    assert editor.value() == Decimal("26950.00")

"""The page Time, the log-time dialog and the popover with real keys and clicks, and what then stands in the book."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.core.months import Month
from contractor_desk.core.run import Bill, Run
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk import time
from contractor_desk.desk.entry_list import EntryRow, waiting
from contractor_desk.desk.week import week_of_work
from contractor_desk.store.reading import entries
from contractor_desk.ui.dialogs.entry_popover import EntryPopover
from contractor_desk.ui.dialogs.log_time import LogTimeDialog
from contractor_desk.ui.dialogs.record_yes import RecordYesDialog
from contractor_desk.ui.dialogs.split_entry import SplitEntryDialog
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.time.entry_list import EntryList
from contractor_desk.ui.pages.time.page import TimePage
from contractor_desk.ui.pages.time.week_view import WeekView
from contractor_desk.ui.pages.today.page import TodayPage

MONDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 26)
PRINTERS = "nordlund\nprinters\nelin"


@pytest.fixture
def page(contractor: MainWindow, qtbot: QtBot) -> TimePage:
    contractor.open_page("time")
    quiet(contractor, qtbot)
    page = contractor.page
    assert isinstance(page, TimePage)
    return page


@pytest.fixture
def week(page: TimePage) -> WeekView:
    assert page.week is not None
    return page.week


@pytest.fixture
def listing(page: TimePage, contractor: MainWindow, qtbot: QtBot) -> EntryList:
    page.show_place(mode="list")
    quiet(contractor, qtbot)
    return page.entries


def quiet(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(200)
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=20_000)


def type_(qtbot: QtBot, text: str, *keys: Qt.Key) -> None:
    """Each sign goes to what has the focus by then."""
    for sign in (*text, *keys):
        widget = QApplication.focusWidget()
        assert isinstance(widget, QWidget)
        qtbot.keyClick(widget, sign)


def seconds_on(window: MainWindow, row_id: str, day: int) -> int:
    found = window.context.desk.ask(week_of_work, MONDAY)
    return next(row for row in found.rows if "\n".join(row.place) == row_id).days[day].seconds


def newest(window: MainWindow) -> TimeEntry:
    key = window.context.desk.ask(
        lambda connection: connection.execute("SELECT key FROM time_entries ORDER BY id DESC LIMIT 1").fetchone()[0]
    )
    return window.context.desk.ask(entries.entry, key)  # type: ignore[no-any-return]


@pytest.mark.parametrize("text", ["1:15", "1,25", "75m"])
def test_hours_typed_into_the_week_are_in_the_book_and_undone(
    contractor: MainWindow, week: WeekView, qtbot: QtBot, text: str
) -> None:
    week.table.view.setFocus()
    week.table.set_current_cell(PRINTERS, 4)
    type_(qtbot, text, Qt.Key.Key_Return)
    assert seconds_on(contractor, PRINTERS, 4) == 75 * 60
    contractor.undo()
    assert seconds_on(contractor, PRINTERS, 4) == 0


def test_the_page_opens_in_its_table(page: TimePage, week: WeekView) -> None:
    assert week.table.view.hasFocus()
    assert week.table.current_cell() is not None


def test_ctrl_d_copies_the_row_from_last_week(contractor: MainWindow, week: WeekView, qtbot: QtBot) -> None:
    before = contractor.context.desk.ask(week_of_work, MONDAY - timedelta(days=7))
    row = next(each for each in before.rows if each.days[4].seconds)
    week.show_week(MONDAY, None)
    row_id = "\n".join(row.place)
    if not week.table.model.index_of(row_id, 4).isValid():
        week._add(row_id)
    week.table.set_current_cell(row_id, 4)
    week.table.view.setFocus()
    qtbot.keyClick(week.table.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert seconds_on(contractor, row_id, 4) == row.days[4].seconds


def test_a_row_is_added_by_client_and_service_and_typed_into(
    contractor: MainWindow, week: WeekView, qtbot: QtBot
) -> None:
    week.table.row_asked.emit("tallmark printer")
    assert week.table.current_cell() == ("tallmark\nprinters\nelin", 3)
    type_(qtbot, "0:30", Qt.Key.Key_Return)
    assert seconds_on(contractor, "tallmark\nprinters\nelin", 3) == 30 * 60


def test_a_name_that_nobody_has_is_said(week: WeekView) -> None:
    week.table.row_asked.emit("zzz")
    assert "zzz" in week.wrong.text()


def test_an_invoiced_cell_cannot_be_typed_into_and_says_why(
    contractor: MainWindow, page: TimePage, week: WeekView, qtbot: QtBot
) -> None:
    page.show_place(day=date(2026, 10, 14))
    quiet(contractor, qtbot)
    model = week.table.model
    locked = [
        (line.row.row_id, at)
        for line in model.lines
        if line.row is not None
        for at, cell in enumerate(line.row.cells)
        if cell.why_locked
    ]
    row_id, day = locked[0]
    index = model.index_of(row_id, day)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert "invoice" in str(index.data(Qt.ItemDataRole.ToolTipRole)).lower()


def test_alt_arrows_go_from_week_to_week(contractor: MainWindow, page: TimePage, week: WeekView, qtbot: QtBot) -> None:
    contractor.step_back()
    assert week.monday == MONDAY - timedelta(days=7)
    assert page.header.title.text() == "Week 47"
    contractor.step_on()
    contractor.step_on()
    assert week.monday == MONDAY + timedelta(days=7)
    quiet(contractor, qtbot)


def test_time_is_logged_in_the_dialog_with_the_keyboard_alone(
    contractor: MainWindow, page: TimePage, qtbot: QtBot
) -> None:
    contractor.run_action("time.log", agreement="nordlund", service="wifi")
    dialog = contractor.findChild(LogTimeDialog)
    assert dialog is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(dialog.times.length.hasFocus)
    type_(qtbot, "2h")
    dialog.note.setText("Mölndal warehouse")
    quiet(contractor, qtbot)
    assert "2\xa0450,00" in dialog.verdict.accessibleDescription()
    assert "needs approval" in dialog.verdict.accessibleName()
    dialog.ask_now.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = newest(contractor)
    assert (made.agreement, made.service, made.seconds, made.note) == ("nordlund", "wifi", 7200, "Mölndal warehouse")
    assert made.asked_on == THURSDAY
    contractor.undo()
    assert newest(contractor).key != made.key


def test_wrong_input_stays_and_is_said_at_its_field(contractor: MainWindow, page: TimePage, qtbot: QtBot) -> None:
    contractor.run_action("time.log", agreement="nordlund", service="wifi")
    dialog = contractor.findChild(LogTimeDialog)
    assert dialog is not None
    before = newest(contractor).key
    dialog.times.length.setText("two")
    dialog.submit()
    assert dialog.by_place["seconds"].error
    assert dialog.times.length.text() == "two"
    assert newest(contractor).key == before
    dialog.done(0)


def test_a_day_has_24_hours_and_clock_times_cure_what_was_said_of_the_duration(
    contractor: MainWindow, page: TimePage, qtbot: QtBot
) -> None:
    dialog = LogTimeDialog(contractor.context, agreement="nordlund", service="wifi")
    qtbot.addWidget(dialog)
    dialog.show()
    before = newest(contractor).key
    qtbot.keyClicks(dialog.times.length, "25")
    dialog.submit()
    assert (dialog.by_place["seconds"].error, newest(contractor).key) == ("A day has 24 hours.", before)
    dialog.times.length.clear()
    dialog.submit()
    assert dialog.by_place["seconds"].error == "How long?"
    qtbot.keyClicks(dialog.times.start, "10:00")
    qtbot.keyClicks(dialog.times.end, "9:00")
    assert not dialog.by_place["seconds"].error
    contractor.frame.quick.set_text("25h @nordlund #wifi")
    assert (contractor.frame.quick.reading.ready, contractor.frame.quick.reading.problem) == (
        False,
        "A day has 24 hours",
    )
    quiet(contractor, qtbot)


def test_from_to_and_break_give_the_duration_and_the_duration_moves_the_end(
    contractor: MainWindow, page: TimePage, qtbot: QtBot
) -> None:
    dialog = LogTimeDialog(contractor.context, agreement="nordlund", service="wifi")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.times.start, "14:45")
    qtbot.keyClicks(dialog.times.end, "16:45")
    assert dialog.times.length.value() == 7200
    dialog.times.length.clear()
    qtbot.keyClicks(dialog.times.length, "1:30")
    assert dialog.times.end.text() == "16:15"
    quiet(contractor, qtbot)


def test_search_as_one_types_order_and_no_match(contractor: MainWindow, listing: EntryList, qtbot: QtBot) -> None:
    whole = listing.table.rows.rowCount()
    listing.search.setFocus()
    qtbot.keyClicks(listing.search, "vpn drops")
    quiet(contractor, qtbot)
    found = listing.table.rows.rowCount()
    assert 0 < found < whole
    assert all("vpn drops" in listing.table.rows.row(place).note.lower() for place in range(found))
    listing.search.setText("zzzz")
    quiet(contractor, qtbot)
    assert listing.empty.isVisible()
    qtbot.mouseClick(listing.empty.button, Qt.MouseButton.LeftButton)
    quiet(contractor, qtbot)
    assert listing.table.rows.rowCount() == whole
    listing.table.rows.sort(6, Qt.SortOrder.DescendingOrder)
    quiet(contractor, qtbot)
    seconds = [listing.table.rows.row(place).seconds for place in range(20)]
    assert seconds == sorted(seconds, reverse=True)


def test_every_row_that_is_seen_says_its_scope_and_the_reason(
    contractor: MainWindow, listing: EntryList, qtbot: QtBot
) -> None:
    quiet(contractor, qtbot)
    row = listing.table.rows.row(0)
    assert isinstance(row, EntryRow)
    assert listing._kind(row)
    listing.table.selectRow(0)
    quiet(contractor, qtbot)
    why = listing.why.text()
    assert why
    assert listing.table.rows.index(0, 5).data(Qt.ItemDataRole.ToolTipRole) == why


def test_why_an_entry_counts_as_it_does_is_worked_out_beside_the_window(
    contractor: MainWindow, listing: EntryList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet(contractor, qtbot)
    threads: set[int] = set()

    def rated(run: Run, month: Month) -> Bill:
        threads.add(threading.get_ident())
        return bill(run, month)

    bill = Run.bill
    monkeypatch.setattr(Run, "bill", rated)
    for row in (0, 1):
        listing.table.selectRow(row)
        listing.table.rows.index(row + 2, 5).data(Qt.ItemDataRole.ToolTipRole)
    quiet(contractor, qtbot)
    assert listing.why.text()
    assert threads and threading.get_ident() not in threads


def test_entries_are_deleted_by_key_and_come_back(contractor: MainWindow, listing: EntryList, qtbot: QtBot) -> None:
    keys = [listing.table.rows.row(place).key for place in (0, 1)]
    listing.table.selectRow(0)
    listing.table.setFocus()
    qtbot.keyClick(listing.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(listing.table, Qt.Key.Key_Delete)
    assert not contractor.context.desk.ask(entries.known_keys, keys)
    contractor.undo()
    assert contractor.context.desk.ask(entries.known_keys, keys) == set(keys)
    quiet(contractor, qtbot)


def test_a_yes_is_recorded_for_what_waits(contractor: MainWindow, listing: EntryList, qtbot: QtBot) -> None:
    keys = contractor.context.desk.ask(waiting, THURSDAY)
    listing.show_keys(keys)
    quiet(contractor, qtbot)
    assert listing.table.rows.rowCount() == len(keys)
    listing.table.selectAll()
    qtbot.mouseClick(listing.approve, Qt.MouseButton.LeftButton)
    dialog = contractor.findChild(RecordYesDialog)
    assert dialog is not None
    dialog.submit()
    assert contractor.context.desk.ask(waiting, THURSDAY) == keys, "without a name nothing is written"
    qtbot.keyClicks(dialog.by, "Karin Nordlund")
    dialog.submit()
    assert contractor.context.desk.ask(waiting, THURSDAY) == ()
    contractor.undo()
    assert contractor.context.desk.ask(waiting, THURSDAY) == keys
    quiet(contractor, qtbot)


def test_an_entry_is_split_at_a_time_inside_it(contractor: MainWindow, listing: EntryList, qtbot: QtBot) -> None:
    listing.search.setText("Fuser replaced")
    quiet(contractor, qtbot)
    listing.table.selectRow(0)
    key = listing.table.rows.row(0).key
    qtbot.mouseClick(listing.split, Qt.MouseButton.LeftButton)
    dialog = contractor.findChild(SplitEntryDialog)
    assert dialog is not None
    dialog.at.setText("23:00")
    dialog.submit()
    assert dialog.isVisible(), "outside the entry"
    dialog.at.setText("9:30")
    dialog.submit()
    first, second = contractor.context.desk.ask(entries.entry, key), newest(contractor)
    assert (first.duration, second.duration) == (15 * 60, 30 * 60)
    assert second.note == first.note
    quiet(contractor, qtbot)


def test_the_popover_saves_with_enter_discards_with_esc_and_refuses_nonsense(
    contractor: MainWindow, qtbot: QtBot
) -> None:
    today = contractor.page
    assert isinstance(today, TodayPage)
    key = today.day.entries.table.rows.row(1).key

    def open_popover() -> EntryPopover:
        today.day.entries.table.selectRow(1)
        today.day.entries.table.setFocus()
        qtbot.keyClick(today.day.entries.table, Qt.Key.Key_Return)
        made = [each for each in contractor.findChildren(EntryPopover) if each.isVisible()]
        quiet(contractor, qtbot)
        return made[-1]

    popover = open_popover()
    assert "In scope" in popover.verdict.accessibleName()
    popover.times.end.setText("10:30")
    popover.times.end.textEdited.emit("10:30")
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert contractor.context.desk.ask(entries.entry, key).duration == 45 * 60
    popover = open_popover()
    popover.times.end.setText("later")
    popover.times.end.textEdited.emit("later")
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    assert popover.isVisible() and popover.wrong.isVisible()
    popover.times.end.setText("10:30")
    popover.times.end.textEdited.emit("10:30")
    popover.note.setText("Fuser and drum")
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    saved = contractor.context.desk.ask(entries.entry, key)
    assert (saved.duration, saved.note) == (75 * 60, "Fuser and drum")
    contractor.undo()
    assert contractor.context.desk.ask(entries.entry, key).duration == 45 * 60
    quiet(contractor, qtbot)


def test_a_locked_entry_is_shown_but_not_changed(contractor: MainWindow, qtbot: QtBot) -> None:
    key = contractor.context.desk.ask(
        lambda connection: connection.execute("SELECT key FROM time_entries WHERE invoice IS NOT NULL").fetchone()[0]
    )
    contractor.run_action("time.edit", key=key)
    popover = contractor.findChild(EntryPopover)
    assert popover is not None
    quiet(contractor, qtbot)
    assert "On invoice" in popover.verdict.accessibleName()
    assert popover.note.isReadOnly() and not popover.delete.isEnabled()
    popover.close()


def test_a_short_week_is_seen_whole_without_a_scroll_bar(week: WeekView, contractor: MainWindow, qtbot: QtBot) -> None:
    week.show_week(MONDAY, "nordlund")
    quiet(contractor, qtbot)
    bar = week.table.view.verticalScrollBar()
    assert not bar.maximum()


def test_typing_over_several_entries_says_how_many_they_are_and_what_becomes_of_them(
    contractor: MainWindow, page: TimePage, week: WeekView, qtbot: QtBot
) -> None:
    desk = contractor.context.desk
    friday = MONDAY + timedelta(days=4)
    for minutes, note in ((75, "toner"), (240, "a long story")):
        place = {"agreement": "nordlund", "service": "printers", "worker": "elin"}
        desk.do(time.log_time, on=friday, seconds=minutes * 60, note=note, **place)
    quiet(contractor, qtbot)
    index = week.table.model.index_of(PRINTERS, 4)
    assert "2 entries" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    week.table.view.setFocus()
    week.table.set_current_cell(PRINTERS, 4)
    type_(qtbot, "6")
    editor = QApplication.focusWidget()
    assert editor is not None
    assert "sum of 2 entries" in editor.accessibleDescription()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert contractor.frame.toast.text.startswith("6:00 on Fri 27 Nov: the last of 2 entries changed")
    week.table.set_current_cell(PRINTERS, 4)
    type_(qtbot, "1", Qt.Key.Key_Return)
    assert contractor.frame.toast.text.startswith("1:00 on Fri 27 Nov: 1 of 2 entries deleted")
    contractor.undo()
    contractor.undo()
    quiet(contractor, qtbot)
    assert seconds_on(contractor, PRINTERS, 4) == 315 * 60
    week.table.set_current_cell(PRINTERS, 4)
    type_(qtbot, "0", Qt.Key.Key_Return)
    assert contractor.frame.toast.text.startswith("0:00 on Fri 27 Nov: all 2 entries deleted")


def test_what_was_logged_between_two_times_is_said_though_the_duration_was_emptied(
    contractor: MainWindow, page: TimePage, qtbot: QtBot
) -> None:
    contractor.run_action("time.log", agreement="nordlund", service="printers")
    dialog = contractor.findChild(LogTimeDialog)
    assert dialog is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClicks(dialog.times.start, "22:00")
    qtbot.keyClicks(dialog.times.end, "02:00")
    assert dialog.times.length.text() == "4:00"
    dialog.times.length.setFocus()
    dialog.times.length.selectAll()
    qtbot.keyClick(dialog.times.length, Qt.Key.Key_Delete)
    assert dialog.primary is not None
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible(), [field.error for field in dialog.fields()]
    assert newest(contractor).duration == 4 * 3600
    assert contractor.frame.toast.text.startswith("4:00 logged")

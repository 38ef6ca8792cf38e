"""Reminders put away on Today: until a day that is asked for, an overdue decision with a reason, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from contractor_desk.core.agreement import Side
from contractor_desk.core.decision import ReminderMark
from contractor_desk.store.reading import deciding
from contractor_desk.ui.dialogs.put_away import PutAwayReminder
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.today.page import TodayPage
from contractor_desk.ui.widgets.attention_list import AttentionRow
from tests.ui.pages.thursday import Thursday

TODAY = date(2026, 11, 26)


def page(window: MainWindow) -> TodayPage:
    shown = window.page
    assert isinstance(shown, TodayPage)
    return shown


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=20_000)


def row(window: MainWindow, kind: str) -> AttentionRow:
    card = page(window).attention.list
    if not card._all:
        card.more.click()
    return next(row for row in card.rows.rows() if row.row.key.startswith(kind))


def marks(window: MainWindow) -> list[ReminderMark]:
    return list(window.context.desk.ask(deciding.reminder_marks))


def dialog(qtbot: QtBot) -> PutAwayReminder:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PutAwayReminder), timeout=5_000)
    found = QApplication.activeModalWidget()
    assert isinstance(found, PutAwayReminder)
    return found


def press(qtbot: QtBot, asked: PutAwayReminder) -> None:
    assert asked.primary is not None
    qtbot.mouseClick(asked.primary, Qt.MouseButton.LeftButton)


def test_a_snooze_asks_for_its_day_and_is_brought_back_and_undone(contractor: MainWindow, qtbot: QtBot) -> None:
    before = marks(contractor)
    snoozed = row(contractor, "extension")
    key = snoozed.row.key
    next(action for action in snoozed.menu().actions() if action.text() == "Snooze until…").trigger()
    asked = dialog(qtbot)
    asked.until.selectAll()
    qtbot.keyClicks(asked.until, "2026-11-26")
    press(qtbot, asked)
    assert "at the earliest" in asked.until_field.error
    assert marks(contractor) == before
    asked.until.selectAll()
    qtbot.keyClicks(asked.until, "2026-11-30")
    qtbot.keyClicks(asked.why, "Waiting for the board")
    press(qtbot, asked)
    quiet(qtbot, contractor)
    (made,) = [mark for mark in marks(contractor) if mark not in before]
    assert (made.until, made.why) == (date(2026, 11, 30), "Waiting for the board")
    card = page(contractor).attention.list
    assert key not in {shown.row.key for shown in card.rows.rows()}
    back = next(action for action in card.snoozed_menu().actions() if "Extension" in action.text())
    back.trigger()
    quiet(qtbot, contractor)
    assert key in {shown.row.key for shown in card.rows.rows()}
    contractor.undo()
    contractor.undo()
    assert marks(contractor) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_S])
def test_an_overdue_decision_is_not_put_away_without_a_reason(
    opened: Callable[[Side], MainWindow], clock: Thursday, qtbot: QtBot, key: Qt.Key
) -> None:
    clock.moment = datetime(2027, 1, 11, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
    window = opened("client")
    before = marks(window)
    overdue = row(window, "conversion_decision")
    overdue.setFocus()
    qtbot.keyClick(overdue, key)
    asked = dialog(qtbot)
    press(qtbot, asked)
    assert "say why" in asked.why_field.error
    assert marks(window) == before
    qtbot.keyClicks(asked.why, "Jonas is on leave")
    press(qtbot, asked)
    quiet(qtbot, window)
    (made,) = [mark for mark in marks(window) if mark not in before]
    assert made.why == "Jonas is on leave"
    assert made.mark == ("done" if key == Qt.Key.Key_D else "snoozed")
    window.undo()
    assert marks(window) == before


def test_dates_are_saved_for_a_calendar_from_the_palettes_action(
    contractor: MainWindow, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    import icalendar

    path = f"{tmp_path}/dates"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    contractor.run_action("deadlines.calendar")
    with open(f"{path}.ics", "rb") as file:
        whole = icalendar.Calendar.from_ical(file.read())
    uids = {str(event["UID"]) for event in whole.walk("VEVENT")}
    assert any(uid.startswith("nordlund.extension") for uid in uids)
    assert len({uid.split(".")[0] for uid in uids}) > 1
    contractor.run_action("deadlines.calendar", agreement="nordlund")
    with open(f"{path}.ics", "rb") as file:
        one = icalendar.Calendar.from_ical(file.read())
    own = {str(event["UID"]) for event in one.walk("VEVENT")}
    assert own and own <= uids
    assert {uid.split(".")[0] for uid in own} == {"nordlund"}
    assert all(event.walk("VALARM") for event in one.walk("VEVENT") if event["DTSTART"].dt > TODAY)


def test_a_place_that_cannot_be_written_is_said(contractor: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/at/all.ics", ""))
    contractor.run_action("deadlines.calendar")
    assert "could not be written" in contractor.frame.toast.accessibleName()

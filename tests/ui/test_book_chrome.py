"""The frame over a real book: quick entry, timer, search, sentences, and several books in one program."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from contractor_desk import places
from contractor_desk.app import Program
from contractor_desk.core.months import Month
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk import sample_desk
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.time import NoTimerError, running_timers, start_timer
from contractor_desk.store.reading import entries
from contractor_desk.ui.dialogs.entry_popover import EntryPopover
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.sleep_watch import SleepWatch

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 26, 13, 52, 12, tzinfo=ZoneInfo("Europe/Stockholm"))


class Thursday:
    """13:52 in Stockholm; ``moment`` can be moved, to another zone too."""

    moment = NOW

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return NOW.date()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "firm.cdesk"
    desk = Desk.open(path, create=True, clock=lambda: NOW)
    sample_desk.fill(desk, NOW.date(), through=Month(2026, 1))
    desk.close()
    return path.read_bytes()


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")
    preferences = Preferences(tmp_path / "window.ini")
    preferences.region, preferences.theme, preferences.notices = "SE", "light", False
    made = Program(qapp, preferences, Thursday(), log=tmp_path / "crash.log")
    yield made
    Thursday.moment = NOW
    for window in list(made.windows.values()):
        window.close()


@pytest.fixture
def window(program: Program, sample: bytes, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    path = tmp_path / "firm.cdesk"
    path.write_bytes(sample)
    made = program.window_of(path)
    assert made is not None
    qtbot.waitUntil(lambda: not made.context.jobs.busy)
    return made


def _newest(window: MainWindow) -> TimeEntry:
    ids = window.context.desk.ask(entries.entry_ids)
    newest = window.context.desk.ask(entries.entry_rows, [max(ids)])[0]
    entry: TimeEntry = window.context.desk.ask(entries.entry, newest.key)
    return entry


def test_the_frame_shows_whose_book_it_is(window: MainWindow) -> None:
    assert window.frame.sidebar.home.text() == "Sandberg Drift AB"
    assert window.windowTitle() == "Sandberg Drift AB – Contractor Desk"
    assert "Thu 26 Nov 2026, week 48" in window.frame.status.accessibleName()


def test_a_line_is_understood_before_enter_and_logged_with_it(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.quick.set_text("2h printer fix @nordlund #support")
    assert window.frame.quick.reading.more == ""
    qtbot.waitUntil(lambda: window.frame.quick.reading.more != "")
    reading = window.frame.quick.reading
    assert reading.said == "Nordlund Bygg AB · User support"
    assert reading.scope == "in"
    assert reading.more.endswith("of included hours left")
    assert reading.ready
    window.frame.quick.entered.emit(window.frame.quick.text())
    entry = _newest(window)
    assert (entry.agreement, entry.service, entry.worker) == ("nordlund", "user_support", "elin")
    assert (entry.seconds, entry.note, entry.local_date) == (7200, "printer fix", NOW.date())
    assert window.frame.toast.text == "2:00 logged on Nordlund Bygg AB"
    window.undo()
    assert _newest(window).note != "printer fix"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2h printer fix", "Which client? Add @name"),
        ("2h @zzz", "No agreement is called that"),
        ("2h @nord", "Which service? Add #service"),
    ],
)
def test_what_is_missing_in_a_line_is_asked_for(window: MainWindow, text: str, problem: str) -> None:
    window.frame.quick.set_text(text)
    assert window.frame.quick.reading.problem == problem
    assert not window.frame.quick.reading.ready


def test_work_outside_the_scope_is_said_before_it_is_logged(window: MainWindow) -> None:
    window.frame.quick.set_text("1h survey @nordlund #wifi")
    assert window.frame.quick.reading.scope == "out"
    assert window.frame.quick.reading.more == "needs approval"


def test_a_line_without_hours_starts_the_timer(window: MainWindow) -> None:
    window.frame.quick.set_text("printer fix @nordlund #support")
    window.frame.quick.entered.emit(window.frame.quick.text())
    running = window.frame.timer.running
    assert running is not None
    assert (running.title, running.service, running.scope) == ("printer fix", "User support", "in")
    window.toggle_timer()
    assert window.frame.timer.running is None
    assert window.context.desk.ask(running_timers) == ()


def test_the_timer_says_since_when_in_the_agreements_zone_and_when_an_hour_costs_more(window: MainWindow) -> None:
    Thursday.moment = NOW.astimezone(ZoneInfo("America/New_York"))
    window.context.desk.do(start_timer, NOW, agreement="vesterbro", service="ticket_queue", worker="elin")
    running = window.frame.timer.running
    assert running is not None
    assert f"{running.since:%H:%M}" == "13:52"
    assert running.scope == "billable"
    Thursday.moment = NOW.replace(hour=20)
    window.frame.timer._ticked()
    running = window.frame.timer.running
    assert running is not None
    assert running.scope == "after"
    Thursday.moment = NOW.replace(day=27, hour=9)
    window.frame.timer._ticked()
    running = window.frame.timer.running
    assert running is not None
    assert running.scope == "billable"


def test_a_click_on_the_timer_opens_what_runs(window: MainWindow, qtbot: QtBot) -> None:
    window.context.desk.do(start_timer, NOW, agreement="vesterbro", service="ticket_queue", worker="elin", note="queue")
    timer = window.frame.timer
    qtbot.mouseClick(timer, Qt.MouseButton.LeftButton, pos=timer.rect().center())
    popover = window.findChild(EntryPopover)
    assert popover is not None and popover.isVisible()
    assert popover.note.text() == "queue"
    popover.note.setText("queue and calls")
    qtbot.keyClick(popover.note, Qt.Key.Key_Return)
    assert timer.running is not None
    assert timer.running.title == "queue and calls"


def test_the_timer_goes_on_with_what_was_worked_on_last(window: MainWindow) -> None:
    window.toggle_timer()
    assert window.frame.timer.running is not None
    assert window.context.desk.undo_name == "Start timer"


def test_clients_and_services_are_offered_while_one_types(window: MainWindow) -> None:
    chrome = window._chrome
    assert [one.text for one in chrome.suggest_quick("2h @nord", 8)] == ["@nordlund"]
    offered = [one.text for one in chrome.suggest_quick("2h @nordlund #", 14)]
    assert "#user_support" in offered
    assert chrome.suggest_quick("2h fix", 6) == []


def test_the_palette_finds_agreements_invoices_and_entries(window: MainWindow) -> None:
    found = window._chrome.find("nord")
    assert found[0].title == "Nordlund Bygg AB, IT Care"
    assert {"Agreements", "Do", "Invoices", "Directory"} <= {one.group for one in found}


def test_a_refusal_is_a_sentence(window: MainWindow) -> None:
    window.show_error(NoTimerError())
    assert window.frame.banner.text == "No timer is running."


def test_an_empty_book_waits_for_a_business(program: Program, tmp_path: Path) -> None:
    window = program.window_of(tmp_path / "new.cdesk", create=True)
    assert window is not None
    assert window.frame.sidebar.home.text() == "Contractor Desk"
    assert not window.frame.top.isVisible()


def test_one_window_a_book(program: Program, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert program.window_of(tmp_path / "firm.cdesk") is window
    other = program.window_of(tmp_path / "other.cdesk", create=True)
    assert other is not window
    assert len(program.windows) == 2
    recent = window.context.preferences
    qtbot.waitUntil(lambda: [path.stem for path in recent.recent] == ["other", "firm"])


def test_a_file_that_is_no_book_is_refused_in_words(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    strange = tmp_path / "strange.cdesk"
    strange.write_text("no book at all, but long enough to be one" * 40, encoding="utf-8")
    assert program.window_of(strange) is None
    assert program.window_of(tmp_path / "missing.cdesk") is None
    assert len(said) == 2
    assert "strange.cdesk" in said[0]
    assert program.windows == {}


def test_changes_of_another_process_reach_the_window(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    beside = Desk.open(tmp_path / "firm.cdesk", clock=lambda: NOW)
    with qtbot.waitSignal(window.context.bridge.changed, timeout=5000) as changed:
        beside.do(start_timer, NOW, agreement="nordlund", service="wifi", worker="elin")
    assert "time" in changed.args[0]
    assert window.frame.timer.running is not None
    beside.close()


def test_nothing_heavy_is_loaded_before_the_first_paint(sample: bytes, tmp_path: Path) -> None:
    path = tmp_path / "firm.cdesk"
    path.write_bytes(sample)
    script = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from contractor_desk import places
places.data_folder = lambda: Path({str(tmp_path)!r})
from contractor_desk.app import Program, SystemClock
from contractor_desk.ui.preferences import Preferences
program = Program(app, Preferences(Path({str(tmp_path / "w.ini")!r})), SystemClock(), log=Path("crash.log"))
window = program.window_of(Path({str(path)!r}))
window.grab()
heavy = [name for name in ("sqlalchemy", "holidays", "babel", "reportlab", "alembic") if name in sys.modules]
window.close()
print(",".join(heavy) or "none")
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "none", done.stderr


def test_another_region_is_written_at_once_and_remembered(window: MainWindow, program: Program) -> None:
    window.frame.quick.set_text("2h fix @nord")
    window.context.shell.speak("en", "US")
    assert "Thu Nov 26, 2026" in window.frame.status.accessibleName()
    assert window.frame.quick.text() == "2h fix @nord"
    assert window.context.preferences.region == "US"


def test_a_timer_that_ran_past_midnight_says_that_each_day_has_its_entry(window: MainWindow) -> None:
    yesterday = NOW - timedelta(hours=16)
    window.context.desk.do(start_timer, yesterday, agreement="vesterbro", service="ticket_queue", worker="elin")
    window.toggle_timer()
    assert window.frame.toast.text == "Timer stopped, 16:00, an entry for each day"
    window.undo()
    assert len(window.context.desk.ask(running_timers)) == 1


def _asleep(window: MainWindow, qtbot: QtBot, until_hours: float) -> None:
    """The computer wakes up so many hours after the window was opened."""
    qtbot.waitUntil(lambda: window.findChild(SleepWatch) is not None)
    watch = window.findChild(SleepWatch)
    assert watch is not None
    Thursday.moment = NOW + timedelta(hours=until_hours)
    watch.look()


def test_sleep_while_the_timer_ran_is_asked_about_and_left_out(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.context.desk
    desk.do(start_timer, NOW - timedelta(hours=1), agreement="vesterbro", service="ticket_queue", worker="elin")
    _asleep(window, qtbot, 2)
    banner = window.frame.banner
    assert banner.isVisible()
    assert banner.text == "The computer slept from 13:52 to 15:52 while the timer ran."
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    (running,) = desk.ask(running_timers)
    assert running.start == NOW + timedelta(hours=2)
    newest = sorted(desk.ask(entries.entry_ids))[-2:]
    worked = [desk.ask(entries.entry, row.key) for row in desk.ask(entries.entry_rows, newest)]
    assert sorted(entry.duration for entry in worked if entry.end is not None) == [3600]
    window.undo()
    (running,) = desk.ask(running_timers)
    assert running.start == NOW - timedelta(hours=1)


def test_a_short_nap_and_sleep_without_a_timer_are_not_asked_about(window: MainWindow, qtbot: QtBot) -> None:
    _asleep(window, qtbot, 3)
    start = Thursday.moment
    window.context.desk.do(start_timer, start, agreement="vesterbro", service="ticket_queue", worker="elin")
    _asleep(window, qtbot, 3.2)
    assert window.frame._banner is None


def test_what_slept_and_was_stopped_meanwhile_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    window.context.desk.do(
        start_timer, NOW - timedelta(hours=1), agreement="vesterbro", service="ticket_queue", worker="elin"
    )
    _asleep(window, qtbot, 2)
    window.toggle_timer()
    qtbot.mouseClick(window.frame.banner.button, Qt.MouseButton.LeftButton)
    assert window.frame.banner.text == "No timer is running."

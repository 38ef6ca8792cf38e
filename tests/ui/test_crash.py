"""The third door: an unexpected error ends in a log file and one window with a report that can be copied."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from contractor_desk.ui.crash import KEPT_BYTES, CrashDoor, log, report
from contractor_desk.ui.crash_window import CrashWindow
from contractor_desk.ui.theme import Theme

NOW = datetime(2026, 11, 26, 13, 52, tzinfo=UTC)


def _error() -> Exception:
    try:
        {}["missing"]
    except KeyError as error:
        return error
    raise AssertionError


@pytest.fixture
def door(theme: Theme, tmp_path: Path) -> CrashDoor:
    return CrashDoor(theme, tmp_path / "log" / "crash.log", lambda: NOW)


def test_the_report_says_what_where_and_in_which_versions() -> None:
    text = report(_error(), NOW)
    assert "KeyError: 'missing'" in text
    assert "test_crash.py" in text
    assert "2026-11-26T13:52:00+00:00" in text
    assert f"Python {sys.version_info.major}" in text


def test_an_error_is_logged_and_shown_once(
    door: CrashDoor, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    error = _error()
    with qtbot.waitSignal(door.reported):
        door.caught(KeyError, error, error.__traceback__)
    first = door._window
    assert isinstance(first, CrashWindow)
    with qtbot.waitSignal(door.reported):
        door.caught(KeyError, error, error.__traceback__)
    assert door._window is first
    assert (tmp_path / "log" / "crash.log").read_text(encoding="utf-8").count("KeyError") == 2
    assert "KeyError" in capsys.readouterr().err
    first.close()
    assert door._window is None


def test_an_error_of_a_thread_comes_here_too(door: CrashDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    door.install()

    def fail() -> None:
        raise ValueError("in a thread")

    with qtbot.waitSignal(door.reported) as told:
        threading.Thread(target=fail).start()
    assert "ValueError: in a thread" in told.args[0]
    assert door._window is not None
    door._window.close()


def test_the_report_can_be_copied(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    window = CrashWindow(theme, "the report", tmp_path / "crash.log")
    qtbot.addWidget(window)
    window.show()
    copy = next(button for button in window.findChildren(type(window.primary)) if button.text() == "Copy report")
    copy.click()
    assert QGuiApplication.clipboard().text() == "the report"


def test_a_log_that_grew_long_starts_anew(tmp_path: Path) -> None:
    file = tmp_path / "crash.log"
    file.write_text("x" * (KEPT_BYTES + 1), encoding="utf-8")
    assert log("again", file)
    assert file.read_text(encoding="utf-8") == "again\n"


def test_a_log_that_cannot_be_written_is_no_second_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not log("text", tmp_path / "file" / "crash.log")

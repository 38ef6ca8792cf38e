"""What the tests of billing share: the program over the small firm's book on 1 December, files opened nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk import places
from contractor_desk.app import Program
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.preferences import Preferences
from tests.ui.billing.small_firm import FIRST_OF_DECEMBER, make_book


class FirstOfDecember:
    def now(self) -> datetime:
        return FIRST_OF_DECEMBER

    def today(self) -> date:
        return FIRST_OF_DECEMBER.date()


class Opened:
    """Collects what the system would have been asked to open."""

    def __init__(self) -> None:
        self.files: list[Path] = []

    def take(self, url: QUrl) -> bool:
        self.files.append(Path(url.toLocalFile()))
        return True


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    taker = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", taker.take)
    return taker


@pytest.fixture(scope="session")
def billing_book(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("billing") / "firm.cdesk"
    make_book(path)
    return path.read_bytes()


@pytest.fixture
def billing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, billing_book: bytes
) -> Iterator[MainWindow]:
    """The window of the small firm at 1440×900."""
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")
    preferences = Preferences(tmp_path / "window.ini")
    preferences.region, preferences.theme, preferences.language = "SE", "light", "en"
    preferences.keep_text("invoices/folder", str(tmp_path / "paper"))
    program = Program(qapp, preferences, FirstOfDecember(), log=tmp_path / "crash.log")
    path = tmp_path / "firm.cdesk"
    path.write_bytes(billing_book)
    window = program.window_of(path)
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    window.resize(1440, 900)
    yield window
    window.close()

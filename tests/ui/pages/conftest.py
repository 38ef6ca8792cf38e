"""What the tests of the pages share: windows over copies of the sample books, on the Thursday of the mockups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk import places
from contractor_desk.app import Program
from contractor_desk.core.agreement import Side
from contractor_desk.desk import sample_desk
from contractor_desk.desk.desk import Desk
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.preferences import Preferences
from tests.ui.pages.thursday import NOW, Thursday


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Side], bytes]:
    made: dict[Side, bytes] = {}

    def book(side: Side) -> bytes:
        if side not in made:
            path = tmp_path_factory.mktemp("sample") / f"{side}.cdesk"
            desk = Desk.open(path, create=True, clock=lambda: NOW)
            sample_desk.fill(desk, NOW.date(), side, now=NOW)
            desk.close()
            made[side] = path.read_bytes()
        return made[side]

    return book


@pytest.fixture
def clock() -> Thursday:
    return Thursday()


@pytest.fixture
def program(qapp: QApplication, clock: Thursday, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")
    preferences = Preferences(tmp_path / "window.ini")
    preferences.region, preferences.theme, preferences.notices = "SE", "light", False
    made = Program(qapp, preferences, clock, log=tmp_path / "crash.log")
    yield made
    for window in list(made.windows.values()):
        window.close()


@pytest.fixture
def opened(
    program: Program, sample: Callable[[Side], bytes], tmp_path: Path, qtbot: QtBot
) -> Callable[[Side], MainWindow]:
    """Opens the sample of a side at 1440×900 and waits until everything is shown."""

    def open_book(side: Side) -> MainWindow:
        path = tmp_path / f"{side}.cdesk"
        path.write_bytes(sample(side))
        made = program.window_of(path)
        assert made is not None
        with qtbot.waitExposed(made):
            made.resize(1440, 900)
        with qtbot.waitActive(made):
            made.activateWindow()
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not made.context.jobs.busy, timeout=20_000)
        return made

    return open_book


@pytest.fixture
def contractor(opened: Callable[[Side], MainWindow]) -> MainWindow:
    return opened("contractor")


@pytest.fixture
def client(opened: Callable[[Side], MainWindow]) -> MainWindow:
    return opened("client")

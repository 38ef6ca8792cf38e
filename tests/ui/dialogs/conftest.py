"""What the tests of the dialogs share: a window over a book with nobody in it but the home party and its worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.app import Program
from contractor_desk.core.party import Address, Party, Worker
from contractor_desk.desk import parties
from contractor_desk.ui.main_window import MainWindow
from tests.ui.pages.conftest import client, clock, contractor, opened, program, sample

__all__ = ["client", "clock", "contractor", "opened", "program", "sample"]

HOME = Party(
    key="sandberg", name="Sandberg Drift AB", country="SE", registration_number="5566778899",
    vat_number="SE556677889901", language="sv", address=Address(city="Göteborg"),
)  # fmt: skip
ELIN = Worker(key="elin", name="Elin Sandberg", party="sandberg")


@pytest.fixture
def made_window(program: Program, tmp_path: Path, qtbot: QtBot) -> Callable[[str], MainWindow]:
    """Opens a book with the home party; ``name`` tells books apart."""

    def make(name: str = "firm") -> MainWindow:
        window = program.window_of(tmp_path / f"{name}.cdesk", create=True)
        assert window is not None
        window.context.desk.do(parties.set_up, HOME, ELIN)
        with qtbot.waitActive(window):
            window.activateWindow()
        window.resize(1440, 900)
        QApplication.processEvents()
        return window

    return make


@pytest.fixture
def window(made_window: Callable[[str], MainWindow]) -> MainWindow:
    return made_window("firm")

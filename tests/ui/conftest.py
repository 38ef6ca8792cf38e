"""What the tests of the shell share: the theme and a shown window over plain data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.theme import Theme
from tests.ui.plain_window import plain_window


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme.load(choice="light")
    made.apply(qapp)
    return made


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    """A window at 1440×900 on its first page, with two notes."""
    made = plain_window(tmp_path, theme=theme, notes=("first", "second"))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.awake):
        made.show()
        made.open_page("notes")
    with qtbot.waitActive(made):
        made.activateWindow()
    made.resize(1440, 900)
    QApplication.processEvents()
    yield made
    made.close()

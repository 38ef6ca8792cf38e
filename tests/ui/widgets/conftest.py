"""What the tests of the painted widgets share: the theme, formats, and a window to show a widget in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme.load(choice="light")
    made.apply(qapp)
    return made


@pytest.fixture
def formats() -> Formats:
    return Formats("en", "SE")


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., None]:
    """Shows a widget at a width (its own height) and waits until it is painted."""

    def show(widget: QWidget, width: int = 400, height: int | None = None) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height or widget.sizeHint().height())
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        widget.resize(width, height or widget.sizeHint().height())
        QApplication.processEvents()
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    return show

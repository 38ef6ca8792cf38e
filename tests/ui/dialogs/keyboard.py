"""Somebody at the keyboard: only key events, sent to what has the focus."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

MOST_TABS = 90


class Keyboard:
    """``to("Client")`` goes with Tab to the field of that name; ``type`` replaces what stands in it."""

    def __init__(self) -> None:
        self.failed = ""

    @property
    def at(self) -> QWidget:
        """What has the focus; the window of a dialog that was closed over it is active again."""
        top = QApplication.activeModalWidget()
        for _ in range(50):
            focused = QApplication.focusWidget()
            if focused is not None and (top is None or focused.window() is top):
                return focused
            if top is not None:
                top.activateWindow()
            QTest.qWait(20)
        raise AssertionError(f"nothing has the focus in {top}")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.activePopupWidget() or self.at, key, modifiers)
        QApplication.processEvents()

    def tab(self) -> None:
        self.press(Qt.Key.Key_Tab)

    def to(self, name: str, backwards: bool = False) -> None:
        """The focus is in the field of that accessible name, by Tab alone."""
        passed = []
        for _ in range(MOST_TABS):
            here = self.at
            if here.accessibleName() == name or getattr(here, "text", str)() == name:
                return
            passed.append(here.accessibleName() or type(here).__name__)
            self.press(Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)
        raise AssertionError(f"no way to {name} by Tab: {passed}")

    def type(self, text: str) -> None:
        """The field says this text; of a choice the item that begins so is chosen."""
        here = self.at
        if not isinstance(here, QComboBox) or here.isEditable():
            self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(here, text)
        QApplication.processEvents()

    def fill(self, name: str, text: str) -> None:
        self.to(name)
        self.type(text)

    def enter(self) -> None:
        """Ctrl+Enter: the filled button."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def while_open(self, act: Callable[[], None]) -> None:
        """``act`` is done as soon as the next dialog is open; what fails in it closes all dialogs."""

        def do() -> None:
            try:
                dialog = QApplication.activeModalWidget()
                assert isinstance(dialog, QDialog)
                QTest.qWaitForWindowActive(dialog)
                act()
            except BaseException:
                self.failed = self.failed or traceback.format_exc()
                while isinstance(open_one := QApplication.activeModalWidget(), QDialog):
                    open_one.done(0)

        QTimer.singleShot(150, do)

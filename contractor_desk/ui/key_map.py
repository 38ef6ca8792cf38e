"""The keys of a window at work: the table of shortcuts.py and the actions' own shortcuts, bound to the window.

Space is the timer's only while no editor and no button has the focus, / the filter's while nothing takes text
(look.md 6).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from contractor_desk.ui.page import Action
from contractor_desk.ui.shortcuts import GROUPS

_OF_THE_PALETTE = frozenset({"Ctrl+K", "Ctrl+Return", "Ctrl+Enter", "F1"})


class KeyMap(QObject):
    """``window`` has the methods that shortcuts.py names; ``pages`` are keys in sidebar order."""

    def __init__(self, window: Any, pages: Sequence[str], actions: Sequence[Action]) -> None:
        super().__init__(window)
        self._window = window
        for _, bindings in GROUPS:
            for binding in bindings:
                if binding.act:
                    self._bind(binding.keys, getattr(window, binding.act))
        self._bind("Ctrl+Enter", window.press_primary)
        for number, key in enumerate(pages[:8], start=1):
            self._bind(f"Ctrl+{number}", partial(window.open_page, key))
        for action in actions:
            if action.shortcut:
                self._bind(action.shortcut, partial(window.run_action, action.name))
        self._space = self._bind("Space", window.toggle_timer)
        self._slash = self._bind("/", window.focus_filter)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
            self._focus_moved(None, app.focusWidget())

    def _bind(self, keys: str, act: Callable[[], Any]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(partial(self._press, keys, act))
        return shortcut

    def _press(self, keys: str, act: Callable[[], Any]) -> None:
        """Over the page lies the palette: then only its own keys act."""
        if keys in _OF_THE_PALETTE or not self._window.frame.palette_open:
            act()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            self._space.setEnabled(not takes_space(now))
            self._slash.setEnabled(not takes_text(now))


_TYPED_IN = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox")
_PRESSED = ("QAbstractButton", "QComboBox", "QTabBar")


def takes_text(widget: QWidget | None) -> bool:
    """Typing goes into the widget."""
    if widget is None:
        return False
    return any(widget.inherits(name) for name in _TYPED_IN) or bool(
        widget.inherits("QComboBox") and widget.property("editable")
    )


def takes_space(widget: QWidget) -> bool:
    """Space means something to the widget: it types, presses, opens or checks. Others say so by ``takes_space``."""
    return takes_text(widget) or any(widget.inherits(name) for name in _PRESSED) or bool(widget.property("takes_space"))

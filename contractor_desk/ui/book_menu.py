"""The menu below the home party: other books, undo and redo by name, theme, text size, shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from contractor_desk.ui.page import Context
from contractor_desk.ui.theme import SCALES


class BookMenu(QMenu):
    """Signals: ``asked_*`` for what was chosen; ``asked_action(name)`` for one of actions.py."""

    asked_open = Signal()
    asked_new = Signal()
    asked_recent = Signal(Path)
    asked_undo = Signal()
    asked_redo = Signal()
    asked_shortcuts = Signal()
    asked_action = Signal(str)
    asked_close = Signal()

    def __init__(self, context: Context, undo_word: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        context.theme.dress(self)
        self.aboutToHide.connect(self.deleteLater)
        undo, redo = context.desk.undo_name, context.desk.redo_name
        undo_text = self.tr("Undo {what}").format(what=undo_word(undo)) if undo else self.tr("Undo")
        redo_text = self.tr("Redo {what}").format(what=undo_word(redo)) if redo else self.tr("Redo")
        self._add(undo_text, self.asked_undo.emit, "Ctrl+Z").setEnabled(undo is not None)
        self._add(redo_text, self.asked_redo.emit, "Ctrl+Shift+Z").setEnabled(redo is not None)
        self.addSeparator()
        self._add(self.tr("New book…"), self.asked_new.emit)
        self._add(self.tr("Open another book…"), self.asked_open.emit, "Ctrl+O")
        recent = self.addMenu(self.tr("Open recent"))
        for path in context.preferences.recent:
            entry = recent.addAction(path.stem)
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _, path=path: self.asked_recent.emit(path))
        recent.setEnabled(not recent.isEmpty())
        self.addSeparator()
        self._add_theme()
        self._add_scale()
        reminders = self._add(self.tr("Reminders on the desktop"), lambda: self.asked_action.emit("reminders.desktop"))
        reminders.setCheckable(True)
        reminders.setChecked(context.preferences.notices)
        self.addSeparator()
        self._add(self.tr("Save dates for my calendar…"), lambda: self.asked_action.emit("deadlines.calendar"))
        self.addSeparator()
        self._add(self.tr("Shortcuts"), self.asked_shortcuts.emit, "F1")
        self._add(self.tr("Close the window"), self.asked_close.emit, "Ctrl+W")

    def _add_theme(self) -> None:
        menu = self.addMenu(self.tr("Theme"))
        group = QActionGroup(menu)
        texts = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for choice, text in texts.items():
            entry = menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(self._context.theme.choice == choice)
            entry.triggered.connect(lambda _, choice=choice: self.asked_action.emit(f"theme.{choice}"))
            group.addAction(entry)

    def _add_scale(self) -> None:
        menu = self.addMenu(self.tr("Text size"))
        group = QActionGroup(menu)
        for scale in SCALES:
            entry = menu.addAction(self._context.formats.percent(round(scale * 100)))
            entry.setCheckable(True)
            entry.setChecked(abs(self._context.theme.scale - scale) < 0.01)
            entry.triggered.connect(lambda _, scale=scale: self._set_scale(scale))
            group.addAction(entry)

    def _set_scale(self, scale: float) -> None:
        self._context.preferences.scale = scale
        self._context.theme.set_scale(scale)

    def _add(self, text: str, act: Callable[[], None], keys: str = "") -> QAction:
        entry = self.addAction(text)
        if keys:
            entry.setShortcut(QKeySequence(keys))
        entry.triggered.connect(lambda _: act())
        return entry

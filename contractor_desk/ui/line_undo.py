"""Who gets Ctrl+Z while a line of text has the focus: the line, as long as it has something of its own to undo.

``leaves_to_window(line, event)`` is true for Ctrl+Z in a line that nobody typed in: the window undoes its last step.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def leaves_to_window(line: QObject, event: QEvent) -> bool:
    """The key is a shortcut of the window; the event is then ignored, as Qt asks of it."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    if not isinstance(event, QKeyEvent) or not isinstance(line, QLineEdit):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not line.isUndoAvailable()
    redo = event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()
    if undo or redo:
        event.ignore()
    return undo or redo

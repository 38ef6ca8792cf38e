"""Marks a text for translation where it is written, for tables that are translated when they are shown.

The name is Qt's own, so that ``lupdate`` finds the texts; Qt's version is typed as ``object``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""``translate("Agreements", "Rate card")``; with a number: ``translate("Agreements", "%n day(s)", "", days)``."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself; ``QCoreApplication.translate(context, text)`` translates it."""
    return text

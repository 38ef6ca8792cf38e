"""Texts of the window as ``lupdate`` finds them. In a widget: ``self.tr("Text")``. Elsewhere: ``translate("Context",
"Text")`` with both written out; a helper of one's own around it would hide its texts. In tables:
``QT_TRANSLATE_NOOP("Context", "Text")``, translated when shown. With a number: ``counted(3, self.tr("1 day"),
self.tr("{n} days"))``, or Qt's ``%n``, whose English forms are in the English catalogue.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""``translate("Agreements", "Rate card")``; with a number: ``translate("Agreements", "%n day(s)", "", days)``."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, translated where it is shown. (Qt's own function of this name is typed as ``object``.)"""
    return text


def counted(n: int, one: str, more: str) -> str:
    """The form that goes with n, both translated; ``{n}`` in it is the number."""
    return (one if n == 1 else more).format(n=n)

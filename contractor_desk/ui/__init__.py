"""The window: PySide6 Widgets over *desk*. Importing any part of it loads Qt and leaves Python's import as it was.

PySide6 replaces ``builtins.__import__`` for its feature switch, which slows every later pure-Python import by a third
(tech.md 2). The switch is not used here, so the original is put back.
"""

from __future__ import annotations

import builtins
import importlib

from contractor_desk import places
from contractor_desk.ui.compiled import kept_in


def _load_qt() -> None:
    original = builtins.__import__
    try:
        with kept_in(places.compiled_code()):
            importlib.import_module("PySide6.QtCore")
    finally:
        builtins.__import__ = original


_load_qt()

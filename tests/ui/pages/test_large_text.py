"""Large text in the smallest window: pages wrap and stack before anything is cut, overlaps or scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.app import Program
from contractor_desk.core.agreement import Side
from contractor_desk.ui.main_window import MainWindow
from tests.ui.geometry import faults

LEAST = (1100, 700)
_PAGES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("today", {}), ("time", {"mode": "table"}), ("time", {"mode": "list"}),
    ("agreements", {"tab": "terms"}), ("agreements", {"tab": "dates"}), ("agreements", {"tab": "extras"}),
    ("agreements", {"tab": "invoices"}), ("agreements", {"tab": "history"}),
    ("bill", {}), ("invoices", {}), ("decisions", {}), ("directory", {"kind": "parties"}),
    ("directory", {"kind": "workers"}), ("directory", {"kind": "services"}), ("settings", {"section": "business"}),
    ("settings", {"section": "invoices"}), ("settings", {"section": "hours"}), ("settings", {"section": "safety"}),
    ("settings", {"section": "about"}),
)  # fmt: skip
_TABLES = {"settings": 1.75, "directory": 1.75}
"""From this scale on the editor of accounts, a table of fields, is wider than the page: it scrolls sideways."""


@pytest.mark.parametrize("side", ["contractor", "client"])
@pytest.mark.parametrize("language", ["en", "sv"])
def test_no_word_of_a_page_is_cut_or_covered_in_larger_text(
    language: str, side: Side, opened: Callable[[Side], MainWindow], program: Program, qtbot: QtBot
) -> None:
    program.speak(language, "SE")
    window = opened(side)
    window.resize(*LEAST)
    found = []
    for scale in (1.0, 1.25, 1.5, 1.75):
        window.context.theme.set_scale(scale)
        for key, place in _PAGES:
            window.open_page(key, **place)
            qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=20_000)
            for _ in range(4):  # a part that breaks into lines asks those around it for room
                QApplication.processEvents()
            sideways = scale < _TABLES.get(key, 2)
            found += [f"{key} {place} at {scale}: {fault}" for fault in faults(window, sideways=sideways)]
    assert not found, "\n".join(found)

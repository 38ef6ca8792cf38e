"""Large text in the smallest window: pages wrap and stack before anything is cut, overlaps or scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
_AGREEMENT: dict[Side, str] = {"contractor": "havgaard", "client": "kystnet"}
_TABLES = {"settings": 1.75, "directory": 1.5}
"""From this scale on the editor of accounts, a table of fields, is wider than the page: it scrolls sideways."""


@pytest.fixture
def speaking(program: Program) -> Iterator[Callable[[str], None]]:
    """Sets the language; afterwards it is English, in text as it is at first."""
    yield lambda language: program.speak(language, "SE")
    program.speak("en", "SE")
    for window in program.windows.values():
        window.context.theme.set_scale(1)


@pytest.mark.parametrize("side", ["contractor", "client"])
@pytest.mark.parametrize("language", ["en", "sv"])
def test_no_word_of_a_page_is_cut_or_covered_in_larger_text(
    language: str, side: Side, opened: Callable[[Side], MainWindow], speaking: Callable[[str], None], qtbot: QtBot
) -> None:
    speaking(language)
    window = opened(side)
    window.resize(*LEAST)
    found = []
    for scale in (1.0, 1.25, 1.5, 1.75):
        window.context.theme.set_scale(scale)
        for key, place in _PAGES:
            shown = {"agreement": _AGREEMENT[side]} if key == "agreements" else {}
            window.open_page(key, **place, **shown)
            seen = _faults_at_rest(window, qtbot, sideways=scale < _TABLES.get(key, 2))
            found += [f"{key} {place} at {scale}: {fault}" for fault in seen]
    assert not found, "\n".join(found)


def _faults_at_rest(window: MainWindow, qtbot: QtBot, *, sideways: bool) -> list[str]:
    """What is still wrong once nothing is under way and every part that breaks into lines was given its room."""
    seen: list[str] = []
    for _ in range(50):
        qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=20_000)
        QApplication.processEvents()
        seen = faults(window, sideways=sideways)
        if not seen:
            break
        qtbot.wait(20)
    return seen

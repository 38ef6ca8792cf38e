"""A step that touched many things is taken back beside the window; whoever looks on is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.entry_list import EntryFilter, listed
from contractor_desk.store.errors import UndoError
from contractor_desk.store.reading import rows
from contractor_desk.store.unit import Work
from contractor_desk.ui import taking_back
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.taking_back import AT_ONCE, Waiting


@command("Import")
def bring_in(work: Work, count: int) -> None:
    """Such as an import brings in."""
    like = next(rows.values(work.connection, "time", "WHERE invoice IS NULL AND end_at IS NOT NULL LIMIT 1"))
    work.add_all(replace(like, key=f"new{number}") for number in range(count))


def _count(window: MainWindow) -> int:
    return len(window.context.desk.ask(listed, EntryFilter()).ids)


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The threads in which steps were taken back and done again."""
    found: list[int] = []

    def heard(act: Callable[[Desk], str]) -> Callable[[Desk], str]:
        def do(desk: Desk) -> str:
            found.append(threading.get_ident())
            return act(desk)

        return do

    for name in ("undo", "redo"):
        monkeypatch.setattr(Desk, name, heard(getattr(Desk, name)))
    return found


def test_few_things_are_taken_back_at_once(contractor: MainWindow, threads: list[int]) -> None:
    before = _count(contractor)
    contractor.context.desk.do(bring_in, 3)
    contractor.undo()
    assert _count(contractor) == before
    assert contractor.frame.toast.text == "Undone: Import"
    contractor.redo()
    assert _count(contractor) == before + 3
    assert threads == [threading.get_ident()] * 2


def test_many_things_are_taken_back_beside_the_window(
    contractor: MainWindow, threads: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_back, "PATIENCE_MS", 0)
    before = _count(contractor)
    contractor.context.desk.do(bring_in, AT_ONCE + 1)
    contractor.undo()
    qtbot.waitUntil(lambda: contractor.findChild(Waiting) is not None)
    waiting = contractor.findChild(Waiting)
    assert waiting is not None and waiting.title.text() == "Undoing: Import"
    waiting.reject()
    contractor.undo()
    qtbot.waitUntil(lambda: not contractor.context.jobs.busy)
    assert not waiting.isVisible()
    assert _count(contractor) == before
    assert contractor.frame.toast.text == "Undone: Import"
    contractor.redo()
    qtbot.waitUntil(lambda: not contractor.context.jobs.busy)
    assert _count(contractor) == before + AT_ONCE + 1
    assert len(threads) == 2 and threading.get_ident() not in threads


def test_a_refusal_is_said_however_many_things_there_are(contractor: MainWindow, qtbot: QtBot) -> None:
    desk = contractor.context.desk
    desk.do(bring_in, AT_ONCE + 1)
    other = Desk.open(desk.path, clock=contractor.context.clock.now)  # type: ignore[attr-defined]
    other.do(command("Delete entry")(lambda work: work.delete("time", "new0")))
    other.close()
    contractor.undo()
    qtbot.waitUntil(lambda: not contractor.context.jobs.busy)
    assert contractor.frame.banner.isVisible()
    with pytest.raises(UndoError):
        desk.undo()

"""Work beside the window: results and errors come back in its thread, a cancel falls between two steps."""

from __future__ import annotations

import sys
import threading
import time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.ui.jobs import SHORT_TURN_S, Jobs, Progress
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.states import Loading


def test_the_result_comes_back_in_the_windows_thread(qtbot: QtBot) -> None:
    jobs, found = Jobs(), []
    worker: list[int] = []

    def work(progress: Progress) -> int:
        worker.append(threading.get_ident())
        progress.step(1, 2, "one")
        return 42

    job = jobs.run(work, done=lambda result: found.append((result, threading.get_ident())))
    told: list[tuple[int, int, str]] = []
    job.progressed.connect(lambda *told_now: told.append(told_now))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert found == [(42, threading.get_ident())]
    assert worker != [threading.get_ident()]
    assert told == [(1, 2, "one")]


def test_the_thread_is_gone_when_its_result_is_told(qtbot: QtBot) -> None:
    jobs, alive = Jobs(), []
    for _ in range(200):
        jobs.run(lambda _: None, done=lambda _: alive.append([t for t in threading.enumerate() if t.name == "job"]))
        qtbot.waitUntil(lambda: not jobs.busy)
    assert alive == [[]] * 200


def test_the_window_waits_for_short_turns_only_while_a_job_is_at_work(qtbot: QtBot) -> None:
    jobs, before = Jobs(), sys.getswitchinterval()
    go_on, turns = threading.Event(), []
    for _ in range(2):
        jobs.run(lambda _: (go_on.wait(10), turns.append(sys.getswitchinterval())))
    qtbot.waitUntil(lambda: sys.getswitchinterval() != before)
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert turns == pytest.approx([SHORT_TURN_S] * 2)
    assert sys.getswitchinterval() == before


def test_an_error_goes_to_who_asked(qtbot: QtBot) -> None:
    jobs, failed = Jobs(), []

    def work(_: Progress) -> None:
        raise ValueError("no")

    jobs.run(work, failed=failed.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert [str(error) for error in failed] == ["no"]


def test_an_error_that_nobody_takes_ends_at_the_third_door(qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(_: Progress) -> None:
        raise ValueError("nobody's")

    with qtbot.captureExceptions() as caught:
        jobs.run(work)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert [str(error) for _, error, _ in caught] == ["nobody's"]


def test_a_cancel_stops_at_the_next_step_and_keeps_what_was_done(qtbot: QtBot) -> None:
    jobs, done, ended = Jobs(), [], []
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        for number in range(100):
            progress.step(number, 100)
            done.append(number)
            go_on.wait(5)

    job = jobs.run(work, done=lambda _: ended.append("done"), cancelled=lambda: ended.append("cancelled"))
    qtbot.waitUntil(lambda: done == [0])
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert done == [0]
    assert ended == ["cancelled"]


def test_a_window_that_closes_waits_for_its_work(qtbot: QtBot) -> None:
    jobs = Jobs()
    steps = []

    def work(progress: Progress) -> None:
        while True:
            progress.step(0, 0)
            steps.append(1)
            time.sleep(0.01)

    jobs.run(work)
    qtbot.waitUntil(lambda: bool(steps))
    jobs.finish()
    count = len(steps)
    time.sleep(0.05)
    assert len(steps) == count
    QApplication.processEvents()


@pytest.mark.parametrize(("after_ms", "rows", "bar"), [(0, False, False), (450, True, False), (1250, True, True)])
def test_loading_shows_nothing_then_rows_then_a_bar(
    theme: Theme, qtbot: QtBot, after_ms: int, rows: bool, bar: bool
) -> None:
    jobs, loading, stop = Jobs(), Loading(theme), threading.Event()
    qtbot.addWidget(loading)

    def work(progress: Progress) -> None:
        progress.step(4, 7, "Tallmark Förlag")
        stop.wait(10)

    loading.follow(jobs.run(work))
    qtbot.wait(after_ms + 1)
    assert (loading._skeleton.isVisible(), loading._run.isVisible()) == (rows, bar)
    if bar:
        assert loading._text.text() == "4 of 7, Tallmark Förlag"
    stop.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert not loading.isVisible()

"""The timer over a real book: what stopping it leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.months import Month
from contractor_desk.desk import sample_desk, time
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from contractor_desk.store.reading import agreements, entries
from contractor_desk.store.unit import Work

EVENING = datetime(2026, 11, 26, 22, 30, tzinfo=ZoneInfo("Europe/Stockholm"))
WORK = {"agreement": "nordlund", "service": "user_support", "worker": "elin"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "firm.cdesk", create=True, clock=lambda: EVENING)
    sample_desk.fill(made, date(2026, 11, 26), through=Month(2026, 1))
    yield made
    made.close()


@command("Agree on no rounding")
def _without_rounding(work: Work) -> None:
    agreement: Agreement = agreements.agreement(work.connection, "nordlund")
    last = max(agreement.terms, key=lambda each: each.from_)
    amended = replace(last, from_=EVENING.date(), rounding=None, minimum=None, surcharges=())
    work.put(replace(agreement, terms=(*agreement.terms, amended)))


def test_a_timer_past_midnight_leaves_an_entry_for_each_day_and_one_step_to_undo(desk: Desk) -> None:
    desk.do(_without_rounding)
    desk.do(time.start_timer, EVENING, note="Firmware", **WORK)
    parts = desk.do(time.stop_timer, EVENING + timedelta(hours=2, minutes=45))
    assert [(str(part.local_date), part.duration // 60, part.note) for part in parts] == [
        ("2026-11-26", 90, "Firmware"), ("2026-11-27", 75, "Firmware")
    ]  # fmt: skip
    for part in parts:
        assert desk.ask(entries.entry, part.key) == part
    assert desk.ask(time.running_timers) == ()
    desk.undo()
    (running,) = desk.ask(time.running_timers)
    assert (running.start, running.end) == (EVENING, None)


def test_the_next_timer_cuts_the_one_that_ran(desk: Desk) -> None:
    desk.do(_without_rounding)
    first = desk.do(time.start_timer, EVENING, **WORK)
    desk.do(time.start_timer, EVENING + timedelta(hours=2), **WORK)
    assert desk.ask(entries.entry, first.key).duration == 90 * 60
    (running,) = desk.ask(time.running_timers)
    assert running.start == EVENING + timedelta(hours=2)


def test_terms_that_round_entry_by_entry_keep_it_whole(desk: Desk) -> None:
    desk.do(time.start_timer, EVENING, **WORK)
    (entry,) = desk.do(time.stop_timer, EVENING + timedelta(hours=2, minutes=45))
    assert (str(entry.local_date), entry.duration // 60) == ("2026-11-26", 165)

"""Typing into a week, copying a row, and what an entry counts as, on the sample book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from contractor_desk.core.months import Month
from contractor_desk.desk import sample_desk
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.entry_list import EntryFilter, listed, waiting
from contractor_desk.desk.scopes import entry_scopes, scopes_of
from contractor_desk.desk.time import LockedEntryError, approve_entries
from contractor_desk.desk.verdicts import entry_verdict, typed_verdict
from contractor_desk.desk.week import DayWork, WorkRow, copy_row, rated_week, set_hours, week_of_work
from contractor_desk.store.reading import entries

NOW = datetime(2026, 11, 26, 13, 52, 12, tzinfo=ZoneInfo("Europe/Stockholm"))
THURSDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 23)
HOUR = 3600


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("week") / "firm.cdesk"
    desk = Desk.open(path, create=True, clock=lambda: NOW)
    sample_desk.fill(desk, THURSDAY, through=Month(2026, 1), now=NOW)
    desk.close()
    return path.read_bytes()


@pytest.fixture
def desk(sample: bytes, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "firm.cdesk"
    path.write_bytes(sample)
    made = Desk.open(path, clock=lambda: NOW)
    yield made
    made.close()


def row(desk: Desk, agreement: str, service: str, monday: date = MONDAY) -> WorkRow:
    week = desk.ask(week_of_work, monday)
    return next(each for each in week.rows if each.place[:2] == (agreement, service))


def cell(desk: Desk, place: tuple[str, str, str], on: date) -> DayWork:
    week = desk.ask(week_of_work, on - timedelta(days=on.weekday()), more=[place])
    return next(each for each in week.rows if each.place == place).days[on.weekday()]


def test_an_empty_cell_gets_an_entry_and_an_emptied_one_loses_it(desk: Desk) -> None:
    place = row(desk, "nordlund", "printers").place
    friday = MONDAY + timedelta(days=4)
    desk.do(set_hours, *place, friday, 75 * 60)
    assert cell(desk, place, friday).seconds == 75 * 60
    desk.do(set_hours, *place, friday, None)
    assert cell(desk, place, friday) == DayWork()
    desk.undo()
    assert cell(desk, place, friday).seconds == 75 * 60


def test_an_entry_with_clock_times_keeps_its_start_and_moves_its_end(desk: Desk) -> None:
    place = row(desk, "nordlund", "printers").place
    (key,) = cell(desk, place, THURSDAY).keys
    before = desk.ask(entries.entry, key)
    desk.do(set_hours, *place, THURSDAY, 2 * HOUR)
    after = desk.ask(entries.entry, key)
    assert after.start == before.start
    assert after.duration == 2 * HOUR


def test_of_several_entries_the_last_ones_give_the_difference(desk: Desk) -> None:
    place = row(desk, "nordlund", "printers").place
    friday = MONDAY + timedelta(days=4)
    for hours in (1, 2):
        desk.do(log_another, *place, friday, hours * HOUR)
    assert len(cell(desk, place, friday).keys) == 2
    desk.do(set_hours, *place, friday, 30 * 60)
    found = cell(desk, place, friday)
    assert found.seconds == 30 * 60
    assert len(found.keys) == 1
    desk.undo()
    assert cell(desk, place, friday).seconds == 3 * HOUR


def log_another(work: object, agreement: str, service: str, worker: str, on: date, seconds: int) -> None:
    from contractor_desk.desk.time import log_time

    log_time(work, on=on, seconds=seconds, agreement=agreement, service=service, worker=worker)  # type: ignore[arg-type]


log_another.__dict__["command_name"] = "Log time"


def test_what_stands_on_an_invoice_is_refused_with_its_number(desk: Desk) -> None:
    key, invoice = desk.ask(
        lambda connection: connection.execute(
            "SELECT key, invoice FROM time_entries WHERE invoice IS NOT NULL ORDER BY id DESC LIMIT 1"
        ).fetchone()
    )
    entry = desk.ask(entries.entry, key)
    place = (entry.agreement, entry.service, entry.worker)
    with pytest.raises(LockedEntryError) as refused:
        desk.do(set_hours, *place, entry.local_date, None)
    assert refused.value.data["invoice"] == invoice
    assert desk.ask(entries.entry, key) == entry


def test_a_row_is_copied_from_last_week_to_the_days_that_are_empty(desk: Desk) -> None:
    last = MONDAY - timedelta(days=7)
    source = next(each for each in desk.ask(week_of_work, last).rows if sum(day.seconds for day in each.days))
    place = source.place
    taken = {at for at in range(7) if cell(desk, place, MONDAY + timedelta(days=at)).keys}
    made = desk.do(copy_row, *place, MONDAY)
    expected = [at for at, day in enumerate(source.days) if day.seconds and at not in taken]
    assert sorted({entry.local_date.weekday() for entry in made}) == expected
    for at in expected:
        assert cell(desk, place, MONDAY + timedelta(days=at)).seconds == source.days[at].seconds
    assert all(entry.approved is None for entry in made)


def test_a_week_without_work_has_the_rows_of_the_week_before(desk: Desk) -> None:
    following = desk.ask(week_of_work, MONDAY + timedelta(days=7))
    assert {each.place for each in following.rows} == {each.place for each in desk.ask(week_of_work, MONDAY).rows}
    assert all(not day.keys for each in following.rows for day in each.days)


def test_the_rated_week_adds_up_to_the_week(desk: Desk) -> None:
    week, rated = desk.ask(week_of_work, MONDAY), desk.ask(rated_week, MONDAY)
    for at, (_, *seconds) in enumerate(rated.days):
        assert sum(seconds) == sum(each.days[at].seconds for each in week.rows)


def test_scopes_of_some_entries_are_those_of_the_whole_week(desk: Desk) -> None:
    all_of_them = desk.ask(entry_scopes, MONDAY, THURSDAY)
    some = list(all_of_them)[::3]
    assert desk.ask(scopes_of, some) == {key: all_of_them[key] for key in some}


def test_excluded_work_says_its_clause_its_price_and_that_it_waits(desk: Desk) -> None:
    verdict = desk.ask(
        typed_verdict, agreement="nordlund", service="wifi", on=date(2026, 11, 25), start="14:45", end="16:45",
        worker="elin",
    )  # fmt: skip
    assert verdict.kind == "out"
    assert verdict.needs_approval and not verdict.approved
    assert verdict.net == Decimal("2450.00")
    assert sum(part.seconds for part in verdict.counted) == 2 * HOUR
    assert verdict.clause == "§ 6.2"


def test_the_verdict_of_an_entry_is_in_the_bill_once_it_is_approved(desk: Desk) -> None:
    key = desk.ask(waiting, THURSDAY)[0]
    before = desk.ask(entry_verdict, desk.ask(entries.entry, key))
    desk.do(approve_entries, (key,), on=THURSDAY, by="Karin")
    after = desk.ask(entry_verdict, desk.ask(entries.entry, key))
    assert key not in desk.ask(waiting, THURSDAY)
    assert (before.net, before.counted) == (after.net, after.counted)
    assert after.approved


def test_the_list_is_filtered_by_keys_and_text(desk: Desk) -> None:
    keys = desk.ask(waiting, THURSDAY)
    assert desk.ask(listed, EntryFilter(keys=keys)).totals.entries == len(keys)
    assert desk.ask(listed, EntryFilter(text="VPN drops")).totals.entries >= 1
    assert desk.ask(listed, EntryFilter(text="no such words")).totals == (0, 0)

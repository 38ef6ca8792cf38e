"""Reminders told by the running program: each once, on its day, until it is done; the tray, and what stands in for it.

The clock is moved by hand, day by day; the book, the rules and the window are the real ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk import places
from contractor_desk.app import Program
from contractor_desk.core.agreement import (
    Agreement,
    ConversionTerms,
    Cover,
    Extension,
    Milestone,
    Notice,
    Period,
    Terms,
    Vat,
)
from contractor_desk.core.book import Book
from contractor_desk.core.decision import ReminderMark
from contractor_desk.core.notices import notice_key
from contractor_desk.core.party import Party
from contractor_desk.desk import agreements, reminders
from contractor_desk.desk.deadlines import all_deadlines
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.imports import put_book
from contractor_desk.desk.notices import Notice as Told
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.notices import Notices, read, written
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.tray import Tray

ZONE = ZoneInfo("Europe/Stockholm")
FIRST = date(2026, 1, 1)


class MovedClock:
    def __init__(self) -> None:
        self.moment = datetime.combine(FIRST, time(8), ZONE)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


def agreement(key: str, period: Period, **more: object) -> Agreement:
    terms = Terms(from_=period.start, vat=Vat(category="O"))
    return Agreement(
        key=key, number=f"A-{key}", title=key.capitalize(), kind="retainer", contractor="us", client="them",
        currency="SEK", language="en", time_zone="Europe/Stockholm", period=period, terms=(terms,),
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


AGREEMENTS = (
    agreement(
        "care",
        Period(
            start=date(2024, 1, 1),
            months=36,
            extensions=(Extension(months=12, decide_by_months=2),),
            notice=Notice(months=3, to="month_end"),
        ),
        review="03-01",
    ),
    agreement(
        "yearly",
        Period(
            start=date(2025, 7, 1),
            months=12,
            renewal="automatic",
            renewal_months=12,
            notice=Notice(months=2),
        ),
    ),
    agreement(
        "cover",
        Period(start=date(2025, 9, 1), end=date(2026, 8, 31)),
        cover=Cover(for_="Karen Toft", return_expected=date(2026, 8, 24), handover_days=10),
    ),
    agreement(
        "trial",
        Period(start=date(2025, 12, 1), months=9),
        conversion=ConversionTerms(position="Technician"),
    ),
    agreement(
        "move",
        Period(start=date(2025, 11, 1), end=date(2026, 12, 31)),
        milestones=(Milestone(key="m1", title="First site", amount=Decimal(10000), due=date(2026, 5, 15)),),
    ),
)


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def program(
    qapp: QApplication, clock: MovedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")
    preferences = Preferences(tmp_path / "window.ini")
    preferences.region, preferences.theme, preferences.notices = "SE", "light", False
    made = Program(qapp, preferences, clock, log=tmp_path / "crash.log")
    yield made
    for window in list(made.windows.values()):
        window.close()


@pytest.fixture
def window(program: Program, clock: MovedClock, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    path = tmp_path / "firm.cdesk"
    desk = Desk.open(path, create=True, clock=clock.now)
    parties = tuple(Party(key=key, name=key.upper(), country="SE") for key in ("us", "them"))
    desk.do(put_book, Book(home="us", parties=parties, agreements=AGREEMENTS))
    desk.close()
    made = program.window_of(path)
    assert made is not None
    quiet(qtbot, made)
    made.context.preferences.notices = True
    return made


@pytest.fixture
def notices(window: MainWindow, tmp_path: Path) -> tuple[Notices, list[Told]]:
    made = Notices(window.context, tmp_path / "firm.cdesk", window)
    heard: list[Told] = []
    made.came.connect(heard.extend)
    return made, heard


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=20_000)


def day_by_day(
    qtbot: QtBot,
    window: MainWindow,
    clock: MovedClock,
    notices: tuple[Notices, list[Told]],
    days: int,
    first: date = FIRST,
) -> list[tuple[date, str]]:
    """What is told on each day from the first on, at eight and again at noon and in the afternoon."""
    made, heard = notices
    told = []
    for day in range(days):
        for hour in (8, 12, 17):
            clock.moment = datetime.combine(first + timedelta(days=day), time(hour), ZONE)
            made.tick()
            quiet(qtbot, window)
            told += [(clock.today(), notice_key(notice.reminder)) for notice in heard]
            heard.clear()
    return told


def test_for_a_year_each_reminder_is_told_once_on_its_day_and_an_overdue_decision_daily(
    qtbot: QtBot, window: MainWindow, clock: MovedClock, notices: tuple[Notices, list[Told]]
) -> None:
    told = day_by_day(qtbot, window, clock, notices, 365)
    expected = []
    for number in range(365):
        on = FIRST + timedelta(days=number)
        for deadline in window.context.desk.ask(all_deadlines, on, on + timedelta(days=140)):
            key = f"{deadline.agreement}|{deadline.kind}|{deadline.date.isoformat()}"
            listed = [day for day in deadline.reminders if day <= on]
            fresh = on in deadline.reminders or (number == 0 and listed)
            daily = deadline.kind == "conversion_decision" and deadline.overdue
            if listed and (fresh or daily) and (deadline.date >= on or deadline.wanted):
                expected.append((on, key))
    assert sorted(told) == sorted(expected)
    kinds = {key.split("|")[1] for _, key in told}
    assert kinds >= {
        "notice", "extension", "period_end", "return", "handover", "conversion_decision", "milestone", "review",
    }  # fmt: skip
    assert len(set(told)) == len(told)


def test_what_is_done_is_not_told_again_and_what_is_snoozed_comes_back_on_its_day(
    qtbot: QtBot, window: MainWindow, clock: MovedClock, notices: tuple[Notices, list[Told]]
) -> None:
    first = day_by_day(qtbot, window, clock, notices, 60)
    milestone, review = "move|milestone|2026-05-15", "care|review|2026-03-01"
    assert {key for _, key in first} >= {milestone, review}
    on = clock.today()
    done = ReminderMark(agreement="care", kind="review", date=date(2026, 3, 1), mark="done", on=on)
    until = on + timedelta(days=10)
    later = ReminderMark(agreement="move", kind="milestone", date=date(2026, 5, 15), mark="snoozed", on=on, until=until)
    window.do(reminders.mark, done)
    window.do(reminders.mark, later)
    second = day_by_day(qtbot, window, clock, notices, 30, on + timedelta(days=1))
    assert review not in {key for _, key in second}
    assert (until, milestone) in second
    assert not [day for day, key in second if key == milestone and day < until]


def test_a_milestone_that_is_done_ends_its_reminders(
    qtbot: QtBot, window: MainWindow, clock: MovedClock, notices: tuple[Notices, list[Told]]
) -> None:
    (milestone,) = AGREEMENTS[-1].milestones
    window.do(agreements.save_milestone, "move", replace(milestone, done=FIRST))
    told = day_by_day(qtbot, window, clock, notices, 150)
    assert not [key for _, key in told if "milestone" in key]


def test_it_looks_after_a_quarter_of_an_hour_after_a_nap_and_on_a_new_day(
    qtbot: QtBot, window: MainWindow, clock: MovedClock, notices: tuple[Notices, list[Told]]
) -> None:
    made, _ = notices
    looked = []

    def tick(after: timedelta) -> bool:
        clock.moment += after
        before = made._looked
        made.tick()
        quiet(qtbot, window)
        looked.append(made._looked)
        return made._looked != before

    minute = timedelta(minutes=1)
    assert tick(timedelta())
    assert not tick(minute)
    assert not any(tick(minute) for _ in range(13))
    assert tick(minute)
    assert tick(timedelta(minutes=5))
    clock.moment = datetime.combine(FIRST, time(23, 59), ZONE)
    assert tick(timedelta())
    assert tick(minute)
    assert tick(timedelta(hours=-3))


def test_nothing_is_told_once_it_is_switched_off(
    qtbot: QtBot, window: MainWindow, clock: MovedClock, notices: tuple[Notices, list[Told]]
) -> None:
    window.run_action("reminders.desktop")
    assert not window.context.preferences.notices
    assert not day_by_day(qtbot, window, clock, notices, 30)
    window.run_action("reminders.desktop")
    assert day_by_day(qtbot, window, clock, notices, 31)


def test_what_was_told_outlasts_the_program_by_book(
    qtbot: QtBot, window: MainWindow, clock: MovedClock, notices: tuple[Notices, list[Told]], tmp_path: Path
) -> None:
    assert day_by_day(qtbot, window, clock, notices, 30)
    window.context.preferences.save()
    again = Preferences(tmp_path / "window.ini")
    assert read(again.told(tmp_path / "firm.cdesk"))
    assert not again.told(tmp_path / "other.cdesk")
    second = Notices(window.context, tmp_path / "firm.cdesk", window)
    heard: list[Told] = []
    second.came.connect(heard.extend)
    second.look()
    quiet(qtbot, window)
    assert not heard


@pytest.mark.parametrize("note", ["", "[]", "{", '{"a": 1}', '{"a": ["x", "y"]}', "null"])
def test_a_garbled_note_counts_as_none(note: str) -> None:
    assert read(note) == {}


def test_without_a_tray_the_desktops_own_program_says_it_and_a_click_opens_the_agreement(
    qtbot: QtBot, window: MainWindow, clock: MovedClock, notices: tuple[Notices, list[Told]], tmp_path: Path
) -> None:
    said: list[tuple[str, str]] = []

    def outside(heading: str, text: str) -> bool:
        said.append((heading, text))
        return True

    book = tmp_path / "firm.cdesk"
    tray = Tray({book: window}, window, outside=outside)
    made, heard = notices
    clock.moment = datetime.combine(date(2026, 3, 31), time(8), ZONE)
    made.look()
    quiet(qtbot, window)
    only = next(notice for notice in heard if notice.reminder.kind == "milestone")
    tray.tell(book, [only])
    if tray.icon is None:
        qtbot.waitUntil(lambda: bool(said))
        assert said == [("THEM, Move", only.text)]
        assert "First site" in only.text
    tray.open_meant()
    assert window.page is not None
    assert window.page.place() == {"agreement": "move", "tab": "dates"}
    tray.tell(book, heard)
    tray.open_meant()
    assert window.page.key == "today"


def test_who_has_no_notifications_at_all_works_on(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    tray = Tray({tmp_path / "firm.cdesk": window}, window)
    tray.open_meant()
    assert tray.menu.actions()


def test_the_menu_opens_starts_the_timer_and_quits(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    tray = Tray({tmp_path / "firm.cdesk": window}, window)
    texts = [action.text() for action in tray.menu.actions() if action.text()]
    assert texts == ["Open", "Start timer", "Quit"]
    window.showMinimized()
    tray.menu.actions()[0].trigger()
    assert not window.isMinimized()
    with qtbot.waitSignal(window.closed):
        tray.menu.actions()[-1].trigger()


def test_notes_are_read_as_they_were_written() -> None:
    note = '{"a|notice|2026-01-01": ["2026-01-02", "2026-01-01"]}'
    assert written(read(note)) == note

"""Reminders from a terminal: each on its day, gone when done, hidden while snoozed; calendar and scheduler files."""

from __future__ import annotations

import json
import plistlib
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from pathlib import Path, PurePosixPath

import icalendar
import pytest

from contractor_desk import scheduler
from tests.cli.run import run
from tests.vectors_at import VECTORS

CONVERSION = VECTORS / "deadlines" / "07-conversion-window" / "book.json"


@pytest.fixture
def book(tmp_path: Path) -> str:
    path = str(tmp_path / "book.cdesk")
    run("--book", path, "import", str(CONVERSION))
    return path


def due(book: str, on: str) -> list[dict[str, object]]:
    return list(json.loads(run("--book", book, "remind", "--on", on, "--json").out)["reminders"])


def test_the_latest_lead_of_each_deadline_shows(book: str) -> None:
    rows = {row["kind"]: row for row in due(book, "2026-08-10")}
    assert rows["period_end"]["lead"] == 30
    assert rows["conversion_decision"]["date"] == "2026-08-01"
    assert "conversion_window" not in rows


def test_an_overdue_decision_stays_every_day_and_is_not_put_away_without_a_reason(book: str) -> None:
    first = date(2026, 9, 1)
    for days in range(0, 120, 17):
        on = (first + timedelta(days=days)).isoformat()
        (row,) = [row for row in due(book, on) if row["kind"] == "conversion_decision"]
        assert row["overdue"] is True
    key = str(row["agreement"])
    mark = ("reminder", "done", key, "conversion_decision", "2026-08-01", "--on", "2026-09-05")
    assert "overdue" in run("--book", book, *mark, code=1).err
    run("--book", book, *mark, "--why", "Asked again in October")
    assert not [row for row in due(book, "2026-09-06") if row["kind"] == "conversion_decision"]


def test_a_snooze_hides_to_its_day_and_can_be_taken_back(book: str) -> None:
    (key,) = {str(row["agreement"]) for row in due(book, "2026-07-10")}
    what = (key, "period_end", "2026-08-31")
    run("--book", book, "reminder", "snooze", *what, "--on", "2026-07-10", "--until", "2026-07-20")
    kinds = {on: {row["kind"] for row in due(book, on)} for on in ("2026-07-19", "2026-07-20")}
    assert "period_end" not in kinds["2026-07-19"]
    assert "period_end" in kinds["2026-07-20"]
    run("--book", book, "reminder", "undo", *what)
    assert "period_end" in {row["kind"] for row in due(book, "2026-07-12")}
    assert run(
        "--book", book, "reminder", "snooze", *what, "--on", "2026-07-10", "--until", "2026-07-10", code=1
    ).err.startswith("until")


def test_day_by_day_every_reminder_comes_on_its_day(book: str) -> None:
    """Over a year: the days on which a reminder is new are exactly the reminder dates of the deadlines."""
    listed = json.loads(run("--book", book, "deadlines", "--on", "2026-03-01", "--json").out)["deadlines"]
    expected = {(row["kind"], day) for row in listed for day in row["reminders"] if day >= "2026-03-01"}
    news: set[tuple[str, str]] = set()
    seen: dict[str, int] = {}
    day = date(2026, 3, 1)
    while day < date(2026, 9, 1):
        for row in due(book, day.isoformat()):
            if seen.get(str(row["kind"])) != row["lead"]:
                seen[str(row["kind"])] = int(str(row["lead"]))
                news.add((str(row["kind"]), day.isoformat()))
        day += timedelta(days=1)
    assert news == expected


def test_the_calendar_file_is_read_by_a_calendar_and_keeps_its_uids(book: str, tmp_path: Path) -> None:
    files = []
    for name in ("one.ics", "two.ics"):
        run("--book", book, "export", str(tmp_path / name))
        files.append(icalendar.Calendar.from_ical((tmp_path / name).read_bytes()))
    first, second = ({str(event["UID"]) for event in calendar.walk("VEVENT")} for calendar in files)
    assert first == second
    for event in files[0].walk("VEVENT"):
        assert event["DTSTART"].dt < event["DTEND"].dt


def test_notify_without_a_notification_service_prints_and_is_done(book: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert "OVERDUE" in run("--book", book, "remind", "--on", "2026-09-01", "--notify").out


COMMAND = ["/opt/desk/contractor-desk", "--book", "/home/eva/My books/a & b.cdesk", "remind", "--notify"]


def test_the_systemd_timer_runs_daily_and_catches_up() -> None:
    made = scheduler.schedule("linux", Path("/home/eva"), COMMAND, "08:30")
    files = {PurePosixPath(path.as_posix()).name: content.decode() for path, content in made.files.items()}
    timer, service = files["contractor-desk-remind.timer"], files["contractor-desk-remind.service"]
    assert "OnCalendar=*-*-* 08:30:00" in timer
    assert "Persistent=true" in timer
    assert "ExecStart=/opt/desk/contractor-desk --book '/home/eva/My books/a & b.cdesk' remind --notify" in service


def test_the_launchd_file_is_a_property_list() -> None:
    made = scheduler.schedule("darwin", Path("/Users/eva"), COMMAND, "08:30")
    (content,) = made.files.values()
    plist = plistlib.loads(content)
    assert plist["ProgramArguments"] == COMMAND
    assert plist["StartCalendarInterval"] == {"Hour": 8, "Minute": 30}


def test_the_windows_task_is_well_formed_and_quotes_its_arguments() -> None:
    made = scheduler.schedule("win32", Path("/Users/eva"), COMMAND, "08:30")
    (content,) = made.files.values()
    root = ET.fromstring(content.decode("utf-16"))
    texts = {element.tag.rpartition("}")[2]: element.text for element in root.iter()}
    assert texts["Command"] == COMMAND[0]
    assert texts["Arguments"] == '--book "/home/eva/My books/a & b.cdesk" remind --notify'
    assert str(texts["StartBoundary"]).endswith("T08:30:00")


def test_installing_writes_the_files_and_uninstalling_removes_them(
    book: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", "/nonexistent")
    monkeypatch.setattr("sys.platform", "linux")
    run("--book", book, "remind", "--install", "--at", "07:15")
    timer = tmp_path / ".config" / "systemd" / "user" / "contractor-desk-remind.timer"
    assert "07:15" in timer.read_text()
    run("--book", book, "remind", "--uninstall")
    assert not timer.exists()
    assert "No daily reminder" in run("--book", book, "remind", "--uninstall").out

"""The life of an agreement from a terminal: hours, bills, credits, notice, decisions; and what is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import run
from tests.vectors_at import VECTORS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def book(tmp_path: Path) -> str:
    path = str(tmp_path / "book.cdesk")
    run("--book", path, "import", str(VECTORS / "billing" / "02-included-and-excluded" / "book.json"))
    return path


def agreement_of(book: str) -> dict[str, str]:
    listed = json.loads(run("--book", book, "agreement", "list", "--json").out)["agreements"]
    assert len(listed) == 1
    return dict(listed[0])


def test_a_month_is_issued_once_with_its_pdf_and_credited(book: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = run("--book", book, "bill", "2026-10", "--issue", "--date", "2026-11-01", "--out", str(out), "--json")
    (invoice,) = json.loads(first.out)["invoices"]
    assert (invoice["number"], invoice["due_date"]) == ("1001", "2026-12-01")
    assert (out / "1001.pdf").read_bytes().startswith(b"%PDF")
    again = run("--book", book, "bill", "2026-10", "--issue", "--date", "2026-11-01", "--json")
    assert json.loads(again.out)["invoices"] == []
    note = json.loads(run("--book", book, "invoice", "credit", "1001", "--date", "2026-11-05", "--json").out)
    assert (note["number"], note["credits"], note["total"]) == ("1002", "1001", invoice["total"])
    assert "credited" in run("--book", book, "invoice", "credit", "1001", code=1).err
    anew = json.loads(run("--book", book, "bill", "2026-10", "--json").out)
    assert anew["invoices"][0]["total"] == invoice["total"]
    listed = json.loads(run("--book", book, "invoice", "list", "--json").out)["invoices"]
    assert [(row["number"], row["status"]) for row in listed] == [("1002", "issued"), ("1001", "credited")]


def test_the_pdf_is_the_one_that_was_issued(book: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("--book", book, "bill", "2026-10", "--issue", "--date", "2026-11-01", "--out", str(out))
    run("--book", book, "invoice", "pdf", "1001", "--out", str(tmp_path / "again.pdf"))
    assert (tmp_path / "again.pdf").read_bytes() == (out / "1001.pdf").read_bytes()


def test_hours_are_logged_and_the_timer_runs(book: str) -> None:
    key = agreement_of(book)["key"]
    work = ("--agreement", key, "--service", "patching", "--worker", "maj")
    logged = json.loads(
        run("--book", book, "log", *work, "--date", "2026-10-30", "--hours", "1,25", "--note", "Kernel", "--json").out
    )
    assert (logged["seconds"], logged["local_date"]) == (4500, "2026-10-30")
    run("--book", book, "timer", "start", *work)
    assert "patching" in run("--book", book, "timer", "status").out
    run("--book", book, "timer", "stop")
    assert "No timer" in run("--book", book, "timer", "status").out
    assert "No timer" in run("--book", book, "timer", "stop", code=1).err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--hours", "x"), "duration"),
        (("--start", "09:00", "--end", "25:00"), "25:00"),
    ],
)
def test_wrong_hours_are_refused_and_nothing_is_written(book: str, arguments: tuple[str, ...], said: str) -> None:
    before = run("--book", book, "export", "-").out
    key = agreement_of(book)["key"]
    work = ("--agreement", key, "--service", "patching", "--worker", "maj", "--date", "2026-10-30")
    assert said in run("--book", book, "log", *work, *arguments, code=1).err
    assert run("--book", book, "export", "-").out == before


@pytest.mark.parametrize("named", [("--agreement", "nobody"), ("--service", "nobody"), ("--worker", "nobody")])
def test_a_name_that_is_not_in_the_book_is_refused(book: str, named: tuple[str, str]) -> None:
    key = agreement_of(book)["key"]
    work = {"--agreement": key, "--service": "patching", "--worker": "maj"} | dict([named])
    flat = [part for pair in work.items() for part in pair]
    refused = run("--book", book, "log", *flat, "--date", "2026-10-30", "--hours", "1", code=1)
    assert "nobody" in refused.err
    assert len(refused.err.strip().splitlines()) == 1


def test_a_suspension_and_its_end_change_the_fee(book: str) -> None:
    key = agreement_of(book)["key"]
    run("--book", book, "agreement", "suspend", key, "--on", "2026-10-11", "--json")
    fee = json.loads(run("--book", book, "bill", "2026-10", "--json").out)["invoices"][0]["lines"][0]
    assert (fee["kind"], fee["to"]) == ("fee", "2026-10-10")
    resumed = json.loads(run("--book", book, "agreement", "resume", key, "--on", "2026-10-21", "--json").out)
    assert resumed["suspensions"] == [{"from": "2026-10-11", "to": "2026-10-20", "fee": "stop", "extends_end": False}]


def test_ends_are_recorded_and_taken_back(book: str) -> None:
    key = agreement_of(book)["key"]
    ended = json.loads(
        run("--book", book, "agreement", "end", key, "--last-day", "2026-11-30", "--on", "2026-11-01", "--json").out
    )
    assert (ended["end"], ended["status"]) == ("2026-11-30", "active")
    reopened = json.loads(run("--book", book, "agreement", "reopen", key, "--on", "2026-11-01", "--json").out)
    assert reopened["end"] != "2026-11-30"
    assert "before" in run("--book", book, "agreement", "end", key, "--last-day", "1999-01-01", code=1).err


def test_both_views_and_the_facts_give_advice_and_a_decision_ends_the_agreement(book: str) -> None:
    key = agreement_of(book)["key"]
    on = ("--on", "2026-10-31")
    one = json.loads(
        run("--book", book, "evaluate", key, "--side", "client", "--score", "quality=4*2", *on, "--json").out
    )
    assert one["advice"]["kind"] == "incomplete"
    run("--book", book, "evaluate", key, "--side", "contractor", "--score", "quality=2", *on)
    both = json.loads(run("--book", book, "evaluate", key, "--advice", *on, "--json").out)
    assert both["advice"]["kind"] == "end"
    decided = json.loads(
        run("--book", book, "decide", key, "end", "--new-end", "2026-11-30", *on, "--why", "Too slow", "--json").out
    )
    assert decided["new_end"] == "2026-11-30"
    assert {item["group"] for item in decided["checklist"]} == {"access", "equipment", "knowledge"}
    assert agreement_of(book)["end"] == "2026-11-30"


def test_an_option_that_is_not_there_is_refused(book: str) -> None:
    key = agreement_of(book)["key"]
    before = run("--book", book, "export", "-").out
    assert run("--book", book, "decide", key, "extend", "--on", "2026-10-01", code=1).err.count("\n") == 1
    assert run("--book", book, "export", "-").out == before


def test_export_and_import_give_the_same_bytes(book: str, tmp_path: Path) -> None:
    run("--book", book, "bill", "2026-10", "--issue", "--date", "2026-11-01")
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    run("--book", book, "export", str(first))
    other = str(tmp_path / "other.cdesk")
    run("--book", other, "import", str(first))
    run("--book", other, "export", str(second))
    assert first.read_bytes() == second.read_bytes()
    again = json.loads(run("--book", other, "import", str(first), "--json").out)
    assert (again["new"], again["changed"]) == ({}, {})


def test_a_refused_import_leaves_no_book_behind(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "contractor-desk-book", "version": 1, "home": "nobody"}')
    run("--book", str(tmp_path / "new.cdesk"), "import", str(bad), code=1)
    assert not (tmp_path / "new.cdesk").exists()


def test_a_missing_book_is_refused_by_every_other_command(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.cdesk")
    for command in (("bill", "2026-10"), ("deadlines",), ("report", "2026-10"), ("timer", "status"), ("export", "-")):
        assert missing in run("--book", missing, *command, code=1).err
    assert not Path(missing).exists()


@pytest.mark.parametrize(
    "wrong", [("bill",), ("bill", "2026-13"), ("report", "2026-10", "--by", "moon"), ("no-such-command",), ()]
)
def test_wrong_usage_ends_with_two(wrong: tuple[str, ...], book: str) -> None:
    printed = run("--book", book, *wrong, code=2)
    assert "usage:" in printed.out + printed.err


def test_the_report_adds_up(book: str) -> None:
    report = json.loads(run("--book", book, "report", "2026-10", "--by", "service", "--json").out)
    total = sum(row["seconds"] for row in report["rows"])
    assert total > 0
    by_worker = json.loads(run("--book", book, "report", "2026-10", "--by", "worker", "--json").out)
    assert sum(row["seconds"] for row in by_worker["rows"]) == total


def test_a_place_that_cannot_be_written_is_said_in_one_line(book: str, tmp_path: Path) -> None:
    run("--book", book, "bill", "2026-10", "--issue", "--date", "2026-11-01")
    nowhere = str(tmp_path / "no" / "folder" / "x.pdf")
    for command in (("invoice", "pdf", "1001", "--out", nowhere), ("export", nowhere)):
        refused = run("--book", book, *command, code=1)
        assert nowhere in refused.err
        assert "unexpected" not in refused.err


def test_issuing_into_a_place_that_is_no_folder_issues_nothing(book: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run("--book", book, "bill", "2026-10", "--issue", "--date", "2026-11-01", "--out", str(tmp_path / "file"), code=1)
    assert json.loads(run("--book", book, "invoice", "list", "--json").out)["invoices"] == []


def test_a_report_imports_nothing_that_is_slow(book: str) -> None:
    script = f"""
import sys
before = set(sys.modules)
from contractor_desk.__main__ import main
code = main(["--book", {book!r}, "report", "2026-10"])
slow = {{"typing", "dataclasses", "pathlib", "inspect", "threading", "shutil", "sqlalchemy", "babel", "holidays"}}
print(code, *sorted(slow & sys.modules.keys() - before), file=sys.stderr)
"""
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stderr.strip() == "0"

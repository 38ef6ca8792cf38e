"""Evaluations and decisions from a terminal: forms out and in, the offer letter in a folder."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from contractor_desk.desk import sample_desk
from contractor_desk.desk.desk import Desk
from tests.cli.run import run
from tests.documents.reading import whole

ON = ("--on", "2026-11-26")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("cli") / "client.cdesk"
    desk = Desk.open(path, create=True, clock=lambda: datetime(2026, 11, 26, 12, tzinfo=UTC))
    sample_desk.fill(desk, date(2026, 11, 26), "client")
    desk.close()
    return path.read_bytes()


@pytest.fixture
def book(sample: bytes, tmp_path: Path) -> str:
    path = tmp_path / "book.cdesk"
    path.write_bytes(sample)
    return str(path)


def test_trial_to_hire_is_played_through_by_both_sides_to_the_letter(book: str, tmp_path: Path) -> None:
    form = tmp_path / "form.json"
    run("--book", book, "evaluate", "brandt", "--side", "contractor", "--form", str(form), *ON)
    plain = json.loads(form.read_text("utf-8"))
    for criterion in plain["criteria"]:
        criterion["score"] = 5
    form.write_text(json.dumps(plain), "utf-8")
    read = json.loads(run("--book", book, "evaluate", "brandt", "--read", str(form), *ON, "--json").out)
    assert read["advice"]["kind"] == "offer"
    letter = ("--out", str(tmp_path / "out"), "--language", "en", "--term", "Place of work=Odense")
    made = json.loads(
        run("--book", book, "decide", "brandt", "convert", "--start", "2027-01-04", *letter, *ON, "--json").out
    )
    text = whole(Path(made["letter"]).read_bytes())
    for part in ("Offer of employment", "IT technician", "4 January 2027", "38.500,00 DKK", "Place of work", "Odense"):
        assert part in text, part
    assert made["offer"]["terms"] == [{"label": "Place of work", "text": "Odense"}]


def test_a_sheet_is_printed_and_what_lacks_a_side_is_refused(book: str, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    printed = json.loads(
        run("--book", book, "evaluate", "brandt", "--side", "client", "--sheet", str(sheet), *ON, "--json").out
    )
    assert printed["bytes"] == len(sheet.read_bytes())
    assert "--side" in run("--book", book, "evaluate", "brandt", "--form", str(sheet), *ON, code=2).err


def test_a_form_that_does_not_fit_is_named_in_one_line(book: str, tmp_path: Path) -> None:
    form = tmp_path / "form.json"
    run("--book", book, "evaluate", "brandt", "--side", "contractor", "--form", str(form), *ON)
    form.write_text(form.read_text("utf-8").replace('"score": null', '"score": 9', 1), "utf-8")
    refused = run("--book", book, "evaluate", "brandt", "--read", str(form), *ON, code=1).err
    assert refused.startswith("criteria[0].score: ")
    assert refused.count("\n") == 1
    assert run("--book", book, "evaluate", "brandt", "--read", str(tmp_path / "none.json"), *ON, code=1).err

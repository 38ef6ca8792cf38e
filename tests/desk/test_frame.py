"""What stands around every page, of the sample books: whose desk, marks, the running timer, what a line would do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from contractor_desk.core.months import Month
from contractor_desk.core.party import Party, Worker
from contractor_desk.desk import frame, parties, quick, sample_desk
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.search import search
from contractor_desk.desk.time import start_timer, stop_timer

TODAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 13, 52, 12, tzinfo=ZoneInfo("Europe/Stockholm"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk.open(tmp_path_factory.mktemp("frame") / "firm.cdesk", create=True, clock=lambda: NOW)
    sample_desk.fill(made, TODAY, through=Month(2026, 1))
    yield made
    made.close()


def test_an_empty_book_has_no_face(tmp_path: Path) -> None:
    empty = Desk.open(tmp_path / "empty.cdesk", create=True, clock=lambda: NOW)
    assert empty.ask(frame.home_face) is None
    assert empty.ask(frame.other_parties) == []
    assert empty.ask(quick.work_choices) == []
    assert empty.ask(quick.last_work) is None
    empty.close()


def test_the_face_says_whose_desk_it_is(desk: Desk) -> None:
    face = desk.ask(frame.home_face)
    assert face == frame.HomeFace("Sandberg Drift AB", "Elin Sandberg", "contractor")


def test_who_only_hires_is_a_client(tmp_path: Path) -> None:
    client = Desk.open(tmp_path / "client.cdesk", create=True, clock=lambda: NOW)
    sample_desk.fill(client, TODAY, "client")
    face = client.ask(frame.home_face)
    assert face is not None
    assert face.side == "client"
    assert {choice.agreement for choice in client.ask(quick.work_choices)} >= {"kystnet", "sandberg"}
    client.close()


def test_who_is_set_up_as_a_client_is_one_before_the_first_agreement(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "new.cdesk", create=True, clock=lambda: NOW)
    desk.do(parties.set_up, Party(key="klient", name="Klient AB", country="SE"), None)
    assert desk.ask(frame.home_side) == "client"
    desk.undo()
    desk.do(
        parties.set_up,
        Party(key="elin", name="Elin AB", country="SE"),
        Worker(key="elin", name="Elin", party="elin"),
    )
    assert desk.ask(frame.home_side) == "contractor"
    desk.close()


def test_marks_follow_the_order_of_the_book_and_name_the_other_side(desk: Desk) -> None:
    others = desk.ask(frame.other_parties)
    assert others[0] == ("nordlund", "Nordlund Bygg AB")
    assert dict(others)["havstrand"].startswith("Havstrand")


def test_hours_can_be_logged_on_active_agreements_that_are_sold(desk: Desk) -> None:
    choices = {choice.agreement: choice for choice in desk.ask(quick.work_choices)}
    assert "nordlund" in choices
    assert not {"lyngby", "solviken", "havstrand"} & set(choices)
    assert choices["nordlund"].worker == "elin"
    assert "user_support" in choices["nordlund"].in_scope
    assert choices["nordlund"].services[: len(choices["nordlund"].in_scope)] == choices["nordlund"].in_scope


def test_a_running_timer_has_a_face(desk: Desk) -> None:
    assert desk.ask(frame.running_row) is None
    desk.do(start_timer, NOW, agreement="nordlund", service="wifi", worker="elin", note="Survey")
    face = desk.ask(frame.running_row)
    assert face is not None
    assert (face.other_party, face.title, face.coverage) == ("Nordlund Bygg AB", "IT Care", "excluded")
    assert face.service["en"] == "Wi-Fi surveys, cabling"
    desk.do(stop_timer, NOW, worker="elin")
    last = desk.ask(quick.last_work)
    assert last is not None
    assert last.note == "Survey"
    desk.undo()
    desk.undo()


def test_a_typed_line_learns_how_it_would_count(desk: Desk) -> None:
    included = desk.ask(quick.quick_verdict, "nordlund", "user_support", TODAY)
    assert included.coverage == "included"
    assert included.draws
    assert desk.ask(quick.left_seconds, "nordlund", TODAY) is not None
    excluded = desk.ask(quick.quick_verdict, "nordlund", "wifi", TODAY)
    assert (excluded.coverage, excluded.asks_approval, excluded.draws) == ("excluded", True, False)
    assert desk.ask(quick.quick_verdict, "nordlund", "wifi", date(2015, 1, 1)).coverage is None


@pytest.mark.parametrize(
    ("text", "kind", "first"),
    [
        ("nord", "agreements", "nordlund"),
        ("IT care", "agreements", "nordlund"),
        ("A-2025-06", "agreements", "bjorkhaga"),
        ("havgaard", "parties", "havgaard"),
    ],
)
def test_search_finds_by_name_title_and_number(desk: Desk, text: str, kind: str, first: str) -> None:
    assert getattr(desk.ask(search, text), kind)[0].key == first


def test_search_finds_invoices_by_client_number_amount_and_day(desk: Desk) -> None:
    by_client = desk.ask(search, "nordlund").invoices
    assert by_client
    newest = by_client[0]
    assert desk.ask(search, newest.number).invoices[0] == newest
    amount = f"{newest.total_minor // 100:,},{newest.total_minor % 100:02d}".replace(",", " ", 1)
    assert newest in desk.ask(search, amount).invoices
    assert newest in desk.ask(search, "anything", day=newest.issue_date).invoices


def test_search_finds_entries_by_note_newest_first(desk: Desk) -> None:
    found = desk.ask(search, "printer").entries
    assert found
    assert [hit.local_date for hit in found] == sorted((hit.local_date for hit in found), reverse=True)


@pytest.mark.parametrize("text", ["100%", "_", "!", "'", "%%"])
def test_search_takes_signs_for_what_they_are(desk: Desk, text: str) -> None:
    hits = desk.ask(search, text)
    assert not hits.agreements
    assert not hits.parties

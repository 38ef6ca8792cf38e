"""Undoing everything is nothing, and doing it all again is everything: whatever was put, deleted and imported."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from contractor_desk.core.agreement import Milestone, Site
from contractor_desk.core.book import Book, Payment, ReceivedInvoice, Timesheet
from contractor_desk.core.decision import Decision, Evaluation, ReminderMark
from contractor_desk.core.errors import DeskError
from contractor_desk.core.instants import local_date, zone
from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.core.work import Expense, TimeEntry
from contractor_desk.desk.desk import Desk
from contractor_desk.store import check
from contractor_desk.store.errors import InUseError, IssuedError, UnknownKeyError
from contractor_desk.store.reading import agreements, book, entries
from contractor_desk.store.unit import Work
from tests.store.books import NOON, add_all, delete, furnished, issue, new_desk, put, several
from tests.store.values import AGREEMENT, ANNA, BASICS, FIRST_TERMS, PLAIN, entry, invoice, line, values

KEYS = st.sampled_from(["a", "b", "c"])
FEW = {"key": KEYS}
KNOWN = {**FEW, "agreement": st.just("retainer")}
DAY = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def _timed(one: TimeEntry) -> TimeEntry:
    """Either clock times or a date, as a book demands."""
    if one.start is None:
        return replace(one, date=one.local_date, end=None)
    day = local_date(one.start, zone(AGREEMENT.time_zone))
    return replace(one, local_date=day, date=None, seconds=None)


VALUES: st.SearchStrategy[Any] = st.one_of(
    values(Party, **FEW),
    values(Worker, **FEW, party=st.just("lindqvist")),
    values(Service, **FEW),
    values(TimeEntry, **KNOWN, worker=st.just("anna"), service=st.just("patching"), site=st.none()).map(_timed),
    values(Expense, **KNOWN),
    values(Evaluation, **KNOWN),
    values(Decision, **KNOWN),
    values(ReminderMark, agreement=st.just("retainer"), kind=st.just("notice"), date=DAY),
    values(Timesheet, agreement=st.just("retainer"), month=st.sampled_from(["2026-01", "2026-02"])),
    values(ReceivedInvoice, **FEW, agreement=st.none()),
    values(Payment, **FEW, currency=st.just("SEK"), amount=st.just(Decimal(5)), fee=st.none(), allocations=st.just(())),
    st.builds(
        lambda title, sites, milestones: replace(AGREEMENT, title=title, sites=sites, milestones=milestones),
        st.sampled_from(["one", "two"]),
        st.lists(values(Site, **FEW), max_size=2, unique_by=lambda one: one.key).map(tuple),
        st.lists(values(Milestone, **FEW), max_size=2, unique_by=lambda one: one.key).map(tuple),
    ),
)  # fmt: skip
KINDS = ("parties", "workers", "services", "time", "expenses", "evaluations", "decisions", "received", "payments")
Step = tuple[str, Any]
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.just("put"), st.lists(VALUES, min_size=1, max_size=3)),
    st.tuples(st.just("delete"), st.tuples(st.sampled_from(KINDS), KEYS)),
    st.tuples(st.just("setting"), st.tuples(st.sampled_from(["x", "y"]), PLAIN)),
    st.tuples(st.just("import"), st.integers(1, 5)),
    st.tuples(st.just("replace"), st.integers(1, 5)),
)


def take(desk: Desk, step: Step, numbers: itertools.count[int]) -> None:
    name, given_ = step
    if name == "put":
        desk.do(put, *given_)
    elif name == "delete":
        desk.do(delete, *given_)
    elif name == "setting":
        desk.do(several, lambda work: work.put_setting(*given_))
    elif name == "import":
        desk.do(add_all, [entry(f"i{next(numbers)}") for _ in range(given_)])
    else:

        def swap(work: Work) -> None:
            work.add_all([entry(f"s{next(numbers)}") for _ in range(given_)])
            work.put(replace(entry(f"s{next(numbers)}"), note="put"))
            work.delete("time", "a")
            work.put(*(one for one in entries.open_entries(work.connection, "retainer")[:1] if one.note == ""))

        desk.do(several, swap)


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(STEPS, min_size=1, max_size=8))
def test_undoing_everything_is_nothing_and_doing_it_again_is_everything(steps: list[Step]) -> None:
    numbers = itertools.count()
    with tempfile.TemporaryDirectory() as folder:
        desk = furnished(Path(folder) / "book.cdesk")
        start: Book = desk.ask(book.book)
        states = [start]
        for step in steps:
            name = desk.undo_name
            try:
                take(desk, step, numbers)
            except DeskError as refused:
                event(f"refused: {refused.code}")
                assert desk.ask(book.book) == states[-1]
                continue
            now = desk.ask(book.book)
            if now == states[-1]:
                assert desk.undo_name == name
            else:
                event(step[0])
                states.append(now)
        for before in reversed(states[:-1]):
            desk.undo()
            assert desk.ask(book.book) == before
        assert desk.undo_name == "Furnish"
        for after in states[1:]:
            desk.redo()
            assert content(desk.ask(book.book)) == content(after)
        assert desk.redo_name is None
        assert desk.ask(check.findings) == []
        desk.close()


def content(of: Book) -> dict[str, Any]:
    """The book whatever the order: what is done again comes to the end of its list."""
    parts = {part: sorted(map(repr, getattr(of, part))) for part in book.PARTS}
    return {**parts, "home": of.home, "settings": sorted(of.settings.items(), key=repr)}


def test_undo_gives_a_deleted_thing_its_place_back(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk", *(entry(f"t{number}") for number in range(5)))
    before = desk.ask(book.book)
    desk.do(delete, "time", "t2")
    desk.undo()
    assert desk.ask(book.book) == before
    desk.close()


def test_everything_that_was_set_up_can_be_undone_at_once(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "book.cdesk")
    empty = desk.ask(book.book)
    desk.do(put, *reversed(BASICS))
    desk.undo()
    assert desk.ask(book.book) == empty
    desk.redo()
    assert desk.ask(agreements.agreement, "retainer") == AGREEMENT
    desk.close()


def test_undo_is_refused_where_something_was_built_on_it(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "book.cdesk")
    desk.do(put, *BASICS)
    other = Desk.open(desk.path, clock=lambda: NOON)
    other.do(put, entry("t1"))
    with pytest.raises(InUseError) as refused:
        desk.undo()
    assert refused.value.data == {"kind": "agreements", "key": "retainer", "by": "time", "count": 1}
    other.undo()
    assert desk.undo() == "Put"
    desk.close()
    other.close()


@pytest.mark.parametrize(
    ("kind", "key", "by"),
    [
        ("parties", "lindqvist", "home"),
        ("parties", "nordlund", "agreements"),
        ("workers", "anna", "time"),
        ("services", "onsite", "time"),
        ("services", "patching", "terms"),
        ("agreements", "retainer", "time"),
    ],
)
def test_what_is_used_is_not_deleted(tmp_path: Path, kind: str, key: str, by: str) -> None:
    desk = furnished(tmp_path / "book.cdesk", entry("t1", service="onsite"))
    with pytest.raises(InUseError) as refused:
        desk.do(delete, kind, key)
    assert (refused.value.data["kind"], refused.value.data["key"], refused.value.data["by"]) == (kind, key, by)
    desk.close()


def test_a_worker_with_a_rate_of_their_own_is_not_deleted(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    with pytest.raises(InUseError) as refused:
        desk.do(delete, "workers", "anna")
    assert refused.value.data == {"kind": "workers", "key": "anna", "by": "terms", "count": 1}
    desk.close()


def test_a_site_with_work_on_it_stays(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk", entry("t1", site="gbg"))
    with pytest.raises(InUseError) as refused:
        desk.do(put, replace(AGREEMENT, sites=()))
    assert refused.value.data == {"kind": "sites", "key": "gbg", "by": "time", "count": 1}
    desk.close()


def test_an_agreement_goes_with_all_its_parts(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    desk.do(delete, "agreements", "retainer")
    counts = [
        desk.ask(lambda connection, table=table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for table in ("agreements", "terms", "sites", "milestones", "adjustments")
    ]
    assert counts == [0] * 5
    desk.undo()
    assert desk.ask(agreements.agreement, "retainer") == AGREEMENT
    desk.close()


@pytest.mark.parametrize(
    ("value", "kind", "key"),
    [
        (replace(ANNA, party="nobody"), "parties", "nobody"),
        (entry("t1", worker="nobody"), "workers", "nobody"),
        (entry("t1", service="nothing"), "services", "nothing"),
        (entry("t1", agreement="none"), "agreements", "none"),
        (entry("t1", site="moon"), "sites", "moon"),
        (replace(AGREEMENT, key="other", client="nobody"), "parties", "nobody"),
    ],
)
def test_a_value_that_names_what_is_not_there_is_refused(tmp_path: Path, value: Any, kind: str, key: str) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    with pytest.raises(UnknownKeyError) as refused:
        desk.do(put, value)
    assert refused.value.data == {"kind": kind, "key": key}
    desk.close()


def test_an_amendment_changes_one_row_of_the_terms(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    later = replace(FIRST_TERMS, from_=date(2026, 6, 1), rate=Decimal("990.00"))
    desk.do(put, replace(AGREEMENT, terms=(FIRST_TERMS, later)))
    assert [terms.from_ for terms in desk.ask(agreements.agreement, "retainer").terms] == [
        FIRST_TERMS.from_,
        later.from_,
    ]
    desk.do(put, replace(AGREEMENT, terms=(FIRST_TERMS, replace(later, from_=date(2026, 7, 1)))))
    assert [terms.from_ for terms in desk.ask(agreements.agreement, "retainer").terms][1] == date(2026, 7, 1)
    desk.undo()
    desk.undo()
    assert desk.ask(agreements.agreement, "retainer") == AGREEMENT
    desk.close()


@pytest.mark.parametrize(
    "act", [lambda work: work.add_all([AGREEMENT]), lambda work: work.add_all([entry("t1"), entry("t1")])]
)
def test_a_batch_takes_new_things_without_parts_only(tmp_path: Path, act: Callable[[Work], None]) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    with pytest.raises((TypeError, DeskError)):
        desk.do(several, act)
    assert desk.ask(entries.entry_totals).entries == 0
    desk.close()


def test_an_import_of_which_something_is_issued_is_not_undone(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    desk.do(add_all, [entry("t1"), entry("t2")])
    other = Desk.open(desk.path, clock=lambda: NOON)
    other.do(issue, invoice("1001", line("10.00"), taken=("t2",)))
    with pytest.raises(IssuedError) as refused:
        desk.undo()
    assert refused.value.data == {"kind": "time", "key": "t2", "invoice": "1001"}
    desk.close()
    other.close()


def test_a_site_and_the_work_on_it_are_undone_together(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk")
    before = desk.ask(book.book)
    wider = replace(AGREEMENT, sites=(*AGREEMENT.sites, Site(key="osl", name="Oslo")))
    desk.do(put, entry("t1", site="osl"), wider)
    desk.undo()
    assert desk.ask(book.book) == before
    desk.redo()
    assert desk.ask(entries.entry, "t1").site == "osl"
    desk.close()


def test_undo_is_refused_where_what_it_needs_is_gone(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk", entry("t1", service="onsite"))
    desk.do(delete, "time", "t1")
    other = Desk.open(desk.path, clock=lambda: NOON)
    other.do(delete, "services", "onsite")
    with pytest.raises(UnknownKeyError) as refused:
        desk.undo()
    assert refused.value.data == {"kind": "services", "key": "onsite"}
    other.undo()
    assert desk.undo() == "Delete"
    desk.close()
    other.close()


def test_what_moves_to_another_can_leave_the_old_one_in_the_same_step(tmp_path: Path) -> None:
    desk = furnished(tmp_path / "book.cdesk", entry("t1", service="onsite"))
    before = desk.ask(book.book)

    def merge(work: Work) -> None:
        work.delete("services", "onsite")
        work.put(entry("t1", service="patching"))

    desk.do(several, merge)
    assert [service.key for service in desk.ask(book.book).services] == ["patching"]
    desk.undo()
    assert desk.ask(book.book) == before
    desk.close()

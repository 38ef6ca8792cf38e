"""Lists and sums: what a filter lets through, in which order, and what a month's hours are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contractor_desk.core.book import Payment, ReceivedInvoice, Timesheet
from contractor_desk.core.decision import Decision, Evaluation, ReminderMark
from contractor_desk.core.party import Approval, Worker
from contractor_desk.core.work import Expense
from contractor_desk.desk.desk import Desk
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import (
    agreements,
    book,
    deciding,
    entries,
    expenses,
    invoices,
    parties,
    payments,
    report,
)
from contractor_desk.store.reading.entries import EntryFilter
from contractor_desk.store.unit import Work
from tests.store.books import furnished, issue, new_desk, put, several
from tests.store.values import AGREEMENT, ANNA, ONSITE, PATCHING, TRAIN, entry, invoice, line

BO = Worker(key="bo", name="Bo Ek", party="lindqvist")
MIGRATION = replace(AGREEMENT, key="move", title="A move", kind="migration", sites=(), milestones=(), adjustments=())
LOGGED = (
    entry("t1", 5, 2, note="Monthly patches", reference="NOR-17"),
    entry("t2", 6, 1, worker="bo", service="onsite", site="gbg", note="100 % done"),
    entry("t3", 7, 3, agreement="move", billable=False, note="Åtgärdat [*]?"),
    entry("t4", 8, end=None, note="running"),
    entry("t5", start=None, end=None, date=date(2026, 11, 2), local_date=date(2026, 11, 2), seconds=1800),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = furnished(tmp_path / "firm.cdesk", BO, MIGRATION, *LOGGED, TRAIN)
    made.do(issue, invoice("1001", line("10.00"), taken=("t2",)))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (EntryFilter(), ["t5", "t4", "t3", "t2", "t1"]),
        (EntryFilter(agreement="move"), ["t3"]),
        (EntryFilter(worker="bo"), ["t2"]),
        (EntryFilter(service="patching", agreement="retainer"), ["t5", "t4", "t1"]),
        (EntryFilter(site="gbg"), ["t2"]),
        (EntryFilter(first=date(2026, 10, 6), last=date(2026, 10, 7)), ["t3", "t2"]),
        (EntryFilter(state="open"), ["t5", "t4", "t3", "t1"]),
        (EntryFilter(state="invoiced"), ["t2"]),
        (EntryFilter(state="running"), ["t4"]),
        (EntryFilter(text="patches"), ["t1"]),
        (EntryFilter(text="nor-17"), ["t1"]),
        (EntryFilter(text="%"), ["t2"]),
        (EntryFilter(text="_"), []),
        (EntryFilter(text="!"), []),
        (EntryFilter(text="Bo E"), ["t2"]),
        (EntryFilter(text="move"), ["t3"]),
        (EntryFilter(text="On site"), ["t2"]),
        (EntryFilter(text="ÅTGÄRD"), ["t3"]),
        (EntryFilter(text="[*]?"), ["t3"]),
        (EntryFilter(text="en"), []),
        (EntryFilter(text="nothing like it"), []),
    ],
)
def test_the_list_shows_what_the_filter_lets_through(desk: Desk, chosen: EntryFilter, expected: list[str]) -> None:
    ids = desk.ask(entries.entry_ids, chosen)
    rows = desk.ask(entries.entry_rows, ids)
    assert [row.key for row in rows] == expected
    assert desk.ask(entries.entry_page, chosen) == rows
    assert desk.ask(entries.entry_totals, chosen) == (len(rows), sum(row.seconds for row in rows))


@pytest.mark.parametrize(
    ("order", "ascending"),
    [
        ("when", ["t1", "t2", "t3", "t4", "t5"]),
        ("agreement", ["t3", "t5", "t4", "t2", "t1"]),
        ("worker", ["t5", "t4", "t3", "t1", "t2"]),
        ("service", ["t2", "t5", "t4", "t3", "t1"]),
        ("duration", ["t4", "t5", "t2", "t1", "t3"]),
    ],
)
def test_the_list_is_sorted_in_the_database(desk: Desk, order: entries.Order, ascending: list[str]) -> None:
    up = desk.ask(entries.entry_rows, desk.ask(entries.entry_ids, entries.EVERYTHING, order, descending=False))
    assert [row.key for row in up] == ascending
    down = desk.ask(entries.entry_ids, entries.EVERYTHING, order, descending=True)
    assert sorted(down) == sorted(row.id for row in up)


def test_pages_of_the_list_follow_each_other(desk: Desk) -> None:
    pages = [desk.ask(entries.entry_page, limit=2, offset=offset) for offset in (0, 2, 4, 6)]
    assert [[row.key for row in page] for page in pages] == [["t5", "t4"], ["t3", "t2"], ["t1"], []]


def test_a_row_of_the_list_has_names_and_times(desk: Desk) -> None:
    row = next(row for row in desk.ask(entries.entry_page) if row.key == "t2")
    assert (row.agreement_title, row.worker_name, row.invoice, row.site) == ("IT operations", "Bo Ek", "1001", "gbg")
    assert (row.start, row.end, row.seconds) == (LOGGED[1].start, LOGGED[1].end, 3600)
    assert (row.local_date, row.time_zone, row.billable) == (date(2026, 10, 6), "Europe/Stockholm", True)


def test_open_entries_are_those_that_can_still_be_billed(desk: Desk) -> None:
    assert desk.ask(entries.open_entries, "retainer") == (LOGGED[0], LOGGED[3], LOGGED[4])
    assert desk.ask(entries.open_entries, "retainer", last=date(2026, 10, 5)) == (LOGGED[0],)
    assert desk.ask(entries.open_entries, "retainer", first=date(2026, 10, 6)) == (LOGGED[3], LOGGED[4])
    assert desk.ask(entries.running_timers) == (LOGGED[3],)
    between = desk.ask(entries.entries_between, date(2026, 10, 6), date(2026, 10, 7))
    assert between == (LOGGED[1], LOGGED[2])
    assert desk.ask(entries.entries_between, date(2026, 10, 1), date(2026, 10, 31), worker="bo") == (LOGGED[1],)
    assert desk.ask(entries.known_keys, ["t1", "t9"]) == {"t1"}


def test_hours_of_a_month_are_summed_by_what_was_asked_for(desk: Desk) -> None:
    assert desk.ask(report.hours, "2026-10", "agreement") == [("move", 1, 10800, 0), ("retainer", 3, 10800, 10800)]
    assert desk.ask(report.hours, "2026-10", "service") == [("onsite", 1, 3600, 3600), ("patching", 3, 18000, 7200)]
    assert desk.ask(report.hours, "2026-10", "worker") == [("anna", 3, 18000, 7200), ("bo", 1, 3600, 3600)]
    assert desk.ask(report.hours, "2026-11", "worker") == [("anna", 1, 1800, 1800)]
    assert desk.ask(report.hours, "2026-12", "worker") == []
    with pytest.raises(ValueError, match="note"):
        desk.ask(report.hours, "2026-10", "note")  # type: ignore[arg-type]


def test_a_report_reads_one_index_and_no_table(desk: Desk) -> None:
    sql = (
        "EXPLAIN QUERY PLAN SELECT agreement, count(*), sum(duration_seconds), sum(duration_seconds * billable)"
        " FROM time_entries WHERE local_date BETWEEN '2026-10-01' AND '2026-10-31' GROUP BY agreement"
    )
    plan = desk.ask(lambda connection: [row[3] for row in connection.execute(sql)])
    assert any("USING COVERING INDEX time_for_reports" in step for step in plan)


def test_what_can_be_billed_is_found_by_its_own_index(desk: Desk) -> None:
    sql = (
        "EXPLAIN QUERY PLAN SELECT key FROM time_entries WHERE agreement = 'retainer' AND invoice IS NULL"
        " ORDER BY local_date, start_at, key"
    )
    plan = desk.ask(lambda connection: [row[3] for row in connection.execute(sql)])
    assert any("open_time" in step for step in plan)


def test_expenses_by_what_is_open_and_by_days(desk: Desk) -> None:
    assert desk.ask(expenses.open_expenses, "retainer") == (TRAIN,)
    assert desk.ask(expenses.expense, "e1") == TRAIN
    assert desk.ask(expenses.expenses_between, date(2026, 10, 6), date(2026, 10, 6)) == (TRAIN,)
    assert desk.ask(expenses.expenses_between, date(2026, 10, 1), date(2026, 10, 31), agreement="move") == ()
    desk.do(issue, invoice("1002", line("420.00", kind="expense", source="e1")))
    assert desk.ask(expenses.open_expenses, "retainer") == ()
    assert desk.ask(expenses.expense_invoices, "retainer") == {"e1": "1002"}


def test_agreements_whole_and_as_a_list(desk: Desk) -> None:
    assert desk.ask(agreements.agreements) == (AGREEMENT, MIGRATION)
    assert desk.ask(agreements.agreements, ["move", "nothing"]) == (MIGRATION,)
    rows = desk.ask(agreements.agreement_rows)
    assert [(row.key, row.contractor_name, row.client_name) for row in rows] == [
        ("move", "Lindqvist IT AB", "Nordlund AB"),
        ("retainer", "Lindqvist IT AB", "Nordlund AB"),
    ]
    assert rows[0].start == date(2026, 1, 15)
    assert desk.ask(agreements.services_in_scope, "retainer") == {"patching"}
    assert desk.ask(agreements.time_zones) == {"retainer": "Europe/Stockholm", "move": "Europe/Stockholm"}


def test_people_services_and_settings(desk: Desk) -> None:
    assert desk.ask(parties.workers) == (ANNA, BO)
    assert desk.ask(parties.worker, "bo") == BO
    assert desk.ask(parties.services) == (PATCHING, ONSITE)
    assert desk.ask(parties.service, "onsite") == ONSITE
    assert [one.key for one in desk.ask(parties.parties)] == ["lindqvist", "nordlund"]
    desk.do(several, lambda work: work.put_setting("lead_days", [90, 30]), lambda work: work.put_setting("none", None))
    assert desk.ask(parties.settings) == {"lead_days": [90, 30], "none": None}
    assert desk.ask(parties.setting, "lead_days") == [90, 30]
    assert desk.ask(parties.setting, "missing", 7) == 7


def test_a_book_without_a_home_has_none(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "book.cdesk")
    assert desk.ask(parties.home) is None
    desk.close()


def test_what_is_kept_for_the_end_of_a_term(desk: Desk) -> None:
    kept = (
        Evaluation(key="v1", agreement="retainer", side="client", on=date(2026, 11, 1)),
        Decision(key="d1", agreement="retainer", on=date(2026, 11, 2), choice="extend", option=1),
        ReminderMark(agreement="retainer", kind="notice", date=date(2026, 10, 15), mark="done"),
        Timesheet(agreement="retainer", month="2026-10", approved=Approval(on=date(2026, 11, 1), by="Erik")),
    )
    desk.do(put, *kept)
    for query, value in zip(
        (deciding.evaluations, deciding.decisions, deciding.reminder_marks, deciding.timesheets), kept, strict=True
    ):
        assert desk.ask(query) == (value,)
        assert desk.ask(query, "retainer") == (value,)
        assert desk.ask(query, "move") == ()
    desk.do(several, lambda work: work.delete("reminder_marks", ("retainer", "notice", date(2026, 10, 15))))
    assert desk.ask(deciding.reminder_marks) == ()


def test_money_that_came_in(desk: Desk) -> None:
    payment = Payment(key="p1", date=date(2026, 12, 1), amount=Decimal("10.50"), currency="SEK", fee=Decimal("1.00"))
    got = ReceivedInvoice(key="r1", supplier_number="77", date=date(2026, 12, 1), total=Decimal("1.2345"))
    desk.do(put, payment, got)
    assert desk.ask(payments.payments) == (payment,)
    assert desk.ask(payments.payment, "p1") == payment
    assert desk.ask(payments.payments, invoice="1001") == ()
    assert desk.ask(payments.received) == (got,)


@pytest.mark.parametrize(
    "query",
    [
        parties.party,
        parties.worker,
        parties.service,
        agreements.agreement,
        entries.entry,
        expenses.expense,
        payments.payment,
    ],
)
def test_asking_for_what_is_not_there_says_so(desk: Desk, query: object) -> None:
    with pytest.raises(UnknownKeyError) as refused:
        desk.ask(query, "nothing")  # type: ignore[arg-type]
    assert refused.value.data["key"] == "nothing"


def test_a_document_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(UnknownKeyError):
        desk.ask(invoices.document, "1001", "xml")
    assert desk.ask(invoices.invoice, "77") is None


def test_the_whole_book_can_be_read_and_put_into_another(desk: Desk, tmp_path: Path) -> None:
    whole = desk.ask(book.book)
    copy = Desk.open(tmp_path / "copy.cdesk", create=True, clock=lambda: datetime(2026, 11, 24, tzinfo=UTC))

    def fill(work: Work) -> None:
        for part in book.PARTS:
            if part not in ("invoices", "payments"):
                work.put(*getattr(whole, part))
        work.set_home("lindqvist")
        work.bring_in(whole.invoices)
        work.put(*whole.payments)

    copy.do(several, fill)
    assert copy.ask(book.book) == whole
    copy.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=6))
def test_any_text_can_be_looked_for(desk: Desk, text: str) -> None:
    found = {row.key for row in desk.ask(entries.entry_page, EntryFilter(text=text))}
    assert {one.key for one in LOGGED if text in one.note} <= found


def test_an_expense_comes_back_with_the_decimals_it_was_given(desk: Desk) -> None:
    car = Expense(
        key="e2", agreement="retainer", date=date(2026, 10, 6), title="Car", km=Decimal("120.0"), rate=Decimal("2.5000")
    )
    desk.do(put, car)
    assert str(desk.ask(expenses.expense, "e2").rate) == "2.5000"

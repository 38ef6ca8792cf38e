"""Issuing and crediting: numbers without a gap, what was charged locked, nothing changed afterwards."""

from __future__ import annotations

import base64
import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from contractor_desk.core.agreement import Terms
from contractor_desk.core.book import Allocation, Payment
from contractor_desk.core.invoice import InvoiceReminder, Sent
from contractor_desk.core.party import InvoiceSeries
from contractor_desk.desk.desk import Desk
from contractor_desk.store import connect
from contractor_desk.store.errors import (
    CreditedError,
    InUseError,
    IssuedError,
    NumberError,
    NumberTakenError,
    UnknownKeyError,
)
from contractor_desk.store.reading import agreements, entries, expenses, invoices, parties, report, series
from tests.store.books import delete, furnished, issue, put, several
from tests.store.values import AGREEMENT, FIRST_TERMS, SELLER, TRAIN, credit_note, entry, invoice, line, whole_invoice

T1, T2 = entry("t1"), entry("t2", 6, 3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = furnished(tmp_path / "firm.cdesk", T1, T2, entry("t3", 7), TRAIN)
    yield made
    made.close()


def next_number(desk: Desk, year: int = 2026, contractor: str = "lindqvist") -> str:
    return desk.ask(series.next_number, contractor, year)


# ---- what issuing leaves ----------------------------------------------------------------------------------------


def test_an_issued_invoice_is_kept_whole_with_its_documents(desk: Desk) -> None:
    whole = whole_invoice("1001", T1, T2)
    desk.do(issue, whole, b"%PDF-1.7 page", b"<Invoice/>")
    kept = desk.ask(invoices.invoice, "1001", documents=True)
    assert kept == replace(
        whole,
        pdf=base64.b64encode(b"%PDF-1.7 page").decode(),
        pdf_sha256=hashlib.sha256(b"%PDF-1.7 page").hexdigest(),
        xml="<Invoice/>",
        xml_sha256=hashlib.sha256(b"<Invoice/>").hexdigest(),
    )
    assert desk.ask(invoices.document, "1001", "pdf") == b"%PDF-1.7 page"
    assert desk.ask(invoices.invoice, "1001") == whole


def test_what_was_charged_is_locked_and_the_rest_stays_open(desk: Desk) -> None:
    desk.do(issue, whole_invoice("1001", T1, T2))
    assert desk.ask(entries.open_entries, "retainer") == (entry("t3", 7),)
    assert desk.ask(entries.entry_invoice, "t1") == "1001"
    assert desk.ask(expenses.open_expenses, "retainer") == ()
    assert desk.ask(agreements.locked_parts, "retainer") == {
        ("milestones", "m1"): "1001",
        ("adjustments", "j1"): "1001",
    }


def test_rating_gets_the_months_that_stand(desk: Desk) -> None:
    desk.do(issue, whole := whole_invoice("1001", T1))
    (month,) = desk.ask(invoices.issued_months, "retainer")
    assert (month.month, month.number, month.lines, month.taken) == ("2026-10", "1001", whole.lines, {"t1"})


def test_listeners_hear_of_everything_that_issuing_touched(desk: Desk) -> None:
    told: list[frozenset[str]] = []
    desk.on_change(told.append)
    desk.do(issue, whole_invoice("1001", T1))
    desk.do(issue, invoice("1002", line("100.00")))
    assert told == [{"invoices", "time", "expenses", "agreements"}, {"invoices"}]


@pytest.mark.parametrize(
    ("value", "kind", "key"),
    [
        (replace(T1, note="changed"), "time", "t1"),
        (replace(TRAIN, amount=Decimal(1)), "expenses", "e1"),
        (replace(AGREEMENT, milestones=(replace(AGREEMENT.milestones[0], amount=Decimal(1)),)), "milestones", "m1"),
        (replace(AGREEMENT, milestones=()), "milestones", "m1"),
        (replace(AGREEMENT, adjustments=()), "adjustments", "j1"),
        (replace(AGREEMENT, terms=(replace(FIRST_TERMS, rate=Decimal(1)),)), "terms", "2026-01-15"),
    ],
)
def test_what_stands_on_an_issued_invoice_cannot_change(desk: Desk, value: Any, kind: str, key: str) -> None:
    desk.do(issue, whole_invoice("1001", T1))
    with pytest.raises(IssuedError) as refused:
        desk.do(put, value)
    assert refused.value.data == {"kind": kind, "key": key, "invoice": "1001"}


@pytest.mark.parametrize(("kind", "key"), [("time", "t1"), ("expenses", "e1"), ("agreements", "retainer")])
def test_what_stands_on_an_issued_invoice_cannot_be_deleted(desk: Desk, kind: str, key: str) -> None:
    desk.do(issue, whole_invoice("1001", T1))
    with pytest.raises((IssuedError, InUseError)):
        desk.do(delete, kind, key)


def test_a_new_version_beside_a_used_one_is_no_change_to_it(desk: Desk) -> None:
    desk.do(issue, whole_invoice("1001", T1))
    amended = Terms(from_=date(2026, 12, 1), rate=Decimal("980.00"), vat=FIRST_TERMS.vat)
    changed = replace(AGREEMENT, terms=(FIRST_TERMS, amended), title="Renamed", sites=(*AGREEMENT.sites,))
    desk.do(put, changed)
    assert desk.ask(agreements.agreement, "retainer") == changed
    desk.undo()
    assert desk.ask(agreements.agreement, "retainer") == AGREEMENT


def test_undo_is_refused_for_what_was_issued_since(desk: Desk) -> None:
    other = Desk.open(desk.path, clock=desk._clock)
    desk.do(put, replace(T1, note="longer"))
    other.do(issue, invoice("1001", line("10.00"), taken=("t1",)))
    with pytest.raises(IssuedError):
        desk.undo()
    other.close()


def test_the_database_itself_refuses_changes_to_what_is_issued(desk: Desk) -> None:
    desk.do(issue, whole_invoice("1001", T1))
    raw = connect.writer(desk.path)
    for statement in (
        "UPDATE invoices SET total_minor = 0",
        "DELETE FROM invoices",
        "UPDATE invoice_lines SET body = '{}'",
        "DELETE FROM invoice_lines",
        "DELETE FROM line_parts",
        "UPDATE documents SET data = x'00'",
        "DELETE FROM documents",
        "UPDATE time_entries SET note = 'x' WHERE key = 't1'",
        "UPDATE time_entries SET invoice = NULL WHERE key = 't1'",
        "DELETE FROM time_entries WHERE key = 't1'",
        "UPDATE expenses SET amount = '1'",
        "DELETE FROM expenses",
        "UPDATE milestones SET amount = '1'",
        "DELETE FROM milestones",
        "UPDATE adjustments SET amount = '1'",
        "DELETE FROM adjustments",
        "UPDATE terms SET rate = '1'",
        "DELETE FROM terms",
        "UPDATE history SET name = 'x'",
        "UPDATE history SET payload = 'x'",
        "DELETE FROM history",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="issued:"):
            raw.execute(statement)
    raw.execute("UPDATE time_entries SET note = 'x' WHERE key = 't3'")
    raw.close()


def test_an_entry_that_another_invoice_took_in_the_meantime_stops_the_issue(desk: Desk) -> None:
    desk.do(issue, invoice("1001", line("10.00"), taken=("t1",)))
    with pytest.raises(IssuedError) as refused:
        desk.do(issue, invoice("1002", line("10.00"), taken=("t2", "t1")))
    assert refused.value.data == {"kind": "time", "key": "t1", "invoice": "1001"}
    assert desk.ask(entries.entry_invoice, "t2") is None
    assert next_number(desk) == "1002"


def test_an_entry_that_is_gone_stops_the_issue(desk: Desk) -> None:
    with pytest.raises(UnknownKeyError):
        desk.do(issue, invoice("1001", line("10.00"), taken=("t1", "t9")))
    assert next_number(desk) == "1001"


# ---- numbers ----------------------------------------------------------------------------------------------------


def test_numbers_follow_each_other_and_none_is_left_out(desk: Desk) -> None:
    with pytest.raises(NumberError) as refused:
        desk.do(issue, invoice("1002", line("10.00")))
    assert refused.value.data == {"number": "1002", "expected": "1001"}
    for number in ("1001", "1002", "1003"):
        assert next_number(desk) == number
        desk.do(issue, invoice(number, line("10.00")))
    with pytest.raises(NumberError):
        desk.do(issue, invoice("1003", line("10.00")))


def test_a_series_by_year_starts_again_at_one(desk: Desk) -> None:
    yearly = InvoiceSeries(prefix="{year}-", next=118, width=4, yearly=True)
    seller = replace(SELLER, invoice_series=yearly)
    desk.do(put, seller)
    for number, day in (
        ("2026-0118", date(2026, 12, 30)),
        ("2026-0119", date(2026, 12, 31)),
        ("2027-0001", date(2027, 1, 1)),
    ):
        assert next_number(desk, day.year) == number
        desk.do(issue, invoice(number, line("10.00"), seller=seller, issue_date=day))
    assert next_number(desk, 2027) == "2027-0002"
    assert next_number(desk, 2026) == "2026-0120"
    assert desk.ask(parties.party, "lindqvist").invoice_series.next == 2


def test_a_series_with_the_year_in_its_prefix_may_run_on(desk: Desk) -> None:
    seller = replace(SELLER, invoice_series=InvoiceSeries(prefix="F{year}/", next=7))
    desk.do(put, seller)
    desk.do(issue, invoice("F2026/7", line("10.00"), seller=seller))
    assert next_number(desk, 2027) == "F2027/8"


def test_a_new_prefix_is_a_new_series_with_its_own_first_number(desk: Desk) -> None:
    desk.do(issue, invoice("1001", line("10.00")))
    seller = replace(SELLER, invoice_series=InvoiceSeries(prefix="B", next=50, width=3))
    desk.do(put, seller)
    assert next_number(desk) == "B050"
    assert not desk.ask(series.has_issued, seller)
    assert desk.ask(series.has_issued, SELLER)


def test_the_next_number_of_a_series_that_has_issued_cannot_be_moved(desk: Desk) -> None:
    desk.do(issue, invoice("1001", line("10.00")))
    assert desk.ask(parties.party, "lindqvist").invoice_series.next == 1002
    desk.do(put, replace(SELLER, invoice_series=InvoiceSeries(next=5000)))
    assert next_number(desk) == "1002"


def test_a_number_of_another_series_is_not_given_twice(desk: Desk) -> None:
    other = replace(SELLER, key="other", name="Other")
    desk.do(put, other)
    desk.do(issue, invoice("1001", line("10.00")))
    with pytest.raises(NumberTakenError):
        desk.do(issue, invoice("1001", line("10.00"), contractor="other", seller=other))


def test_an_unknown_contractor_has_no_numbers(desk: Desk) -> None:
    with pytest.raises(UnknownKeyError):
        next_number(desk, contractor="nobody")


# ---- credit -----------------------------------------------------------------------------------------------------


def test_a_full_credit_frees_everything_for_a_new_invoice(desk: Desk) -> None:
    whole = whole_invoice("1001", T1, T2)
    desk.do(issue, whole)
    told: list[frozenset[str]] = []
    desk.on_change(told.append)
    desk.do(issue, credit_note("1002", whole))
    assert told == [{"invoices", "time", "expenses", "agreements"}]
    assert desk.ask(invoices.issued_months, "retainer") == ()
    assert [one.key for one in desk.ask(entries.open_entries, "retainer")] == ["t1", "t2", "t3"]
    desk.do(
        put, replace(T1, note="right this time"), replace(AGREEMENT, terms=(replace(FIRST_TERMS, rate=Decimal(9)),))
    )
    desk.do(issue, whole_invoice("1003", replace(T1, note="right this time"), T2))
    assert desk.ask(entries.entry_invoice, "t1") == "1003"
    assert desk.ask(invoices.credited_by, "1001") == "1002"


def test_credits_of_chosen_lines_add_up_to_a_full_one(desk: Desk) -> None:
    whole = invoice("1001", line("100.00"), line("50.00"), line("0.00"), taken=("t1",))
    desk.do(issue, whole)
    desk.do(issue, credit_note("1002", whole, whole.lines[0]))
    assert [month.number for month in desk.ask(invoices.issued_months, "retainer")] == ["1001"]
    with pytest.raises(IssuedError):
        desk.do(put, replace(T1, note="x"))
    desk.do(issue, credit_note("1003", whole, *whole.lines[1:]))
    assert desk.ask(invoices.issued_months, "retainer") == ()
    desk.do(put, replace(T1, note="x"))
    with pytest.raises(CreditedError) as refused:
        desk.do(issue, credit_note("1004", whole))
    assert refused.value.data == {"number": "1001", "note": "1003"}
    assert next_number(desk) == "1004"


def test_a_credit_note_of_nothing_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownKeyError):
        desk.do(issue, credit_note("1001", invoice("77", line("10.00"))))


# ---- beside the invoice -----------------------------------------------------------------------------------------


def test_what_happens_to_an_invoice_is_recorded_beside_it_and_can_be_undone(desk: Desk) -> None:
    desk.do(issue, invoice("1001", line("100.00")))
    sent, reminder = (
        Sent(on=date(2026, 11, 3), how="email", to="ap@nordlund.example"),
        InvoiceReminder(on=date(2027, 1, 9)),
    )
    desk.do(several, lambda work: work.record_sent("1001", sent))
    desk.do(several, lambda work: work.record_reminder("1001", reminder))
    kept = desk.ask(invoices.invoice, "1001")
    assert kept is not None
    assert (kept.sent, kept.reminders) == ((sent,), (reminder,))
    (row,) = desk.ask(invoices.invoice_rows)
    assert (row.sent_on, row.reminded_on) == (date(2026, 11, 3), date(2027, 1, 9))
    desk.undo()
    desk.undo()
    (row,) = desk.ask(invoices.invoice_rows)
    assert (row.sent_on, row.reminded_on) == (None, None)


def test_nothing_is_recorded_beside_an_invoice_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(UnknownKeyError) as refused:
        desk.do(several, lambda work: work.record_sent("77", Sent(on=date(2026, 11, 3), how="email")))
    assert refused.value.data == {"kind": "invoices", "key": "77"}


def test_the_list_of_invoices_knows_what_was_paid_and_credited(desk: Desk) -> None:
    whole = invoice("1001", line("100.00"), line("60.00"))
    desk.do(issue, whole)
    desk.do(issue, credit_note("1002", whole, whole.lines[1], issue_date=date(2026, 11, 5)))
    pay = Payment(
        key="p1", date=date(2026, 12, 1), amount=Decimal("125.00"), currency="SEK",
        allocations=(Allocation(invoice="1001", amount=Decimal(100)), Allocation(invoice="1001", amount=Decimal(25))),
    )  # fmt: skip
    desk.do(put, pay)
    note, row = desk.ask(invoices.invoice_rows)
    assert (row.number, row.total_minor, row.paid_minor, row.credited_minor) == ("1001", 20000, 12500, 7500)
    assert (row.client_name, row.agreement_title, row.credited_by) == ("Nordlund AB", "IT operations", None)
    assert (note.number, note.type, note.credits, note.total_minor) == ("1002", "381", "1001", 7500)
    assert [one.number for one in desk.ask(invoices.invoice_rows, first=date(2026, 11, 3))] == ["1002"]
    assert desk.ask(invoices.invoice_rows, client="lindqvist") == []
    desk.undo()
    assert desk.ask(invoices.invoice_rows)[1].paid_minor == 0


def test_a_payment_of_an_unknown_invoice_is_refused(desk: Desk) -> None:
    allocation = Allocation(invoice="77", amount=Decimal("1.00"))
    payment = Payment(key="p1", date=date(2026, 12, 1), amount=Decimal(1), currency="SEK", allocations=(allocation,))
    with pytest.raises(UnknownKeyError) as refused:
        desk.do(put, payment)
    assert refused.value.data == {"kind": "invoices", "key": "77"}


def test_amounts_of_a_month_take_credit_notes_off(desk: Desk) -> None:
    whole = whole_invoice("1001", T1, T2)
    desk.do(issue, whole)
    desk.do(issue, credit_note("1002", whole, whole.lines[2]))
    assert desk.ask(report.amounts, "2026-10", "agreement") == [("retainer", "SEK", 5_340_000)]
    assert desk.ask(report.amounts, "2026-10", "service") == [(None, "SEK", 5_150_000), ("patching", "SEK", 190_000)]
    assert desk.ask(report.amounts, "2026-10", "worker") == [(None, "SEK", 5_150_000), ("anna", "SEK", 190_000)]

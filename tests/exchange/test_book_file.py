"""Book files in and out: round trips, defaults, places of errors."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from contractor_desk.core.checks import Known
from contractor_desk.core.errors import PlaceError
from contractor_desk.exchange.book_file import dump, parse
from tests.exchange.books import BOOK, GONE, book, data, invoice


def refused(raw: bytes, known: Known | None = None) -> tuple[str, str]:
    with pytest.raises(PlaceError) as caught:
        parse(raw, known)
    return caught.value.data["place"], caught.value.data["expected"]


def test_the_book_of_the_interfaces_page_comes_in_whole() -> None:
    found = parse(data(BOOK))
    agreement = found.agreements[0]
    assert agreement.terms[0].fee is not None and agreement.terms[0].fee.amount == Decimal("12000.00")
    assert agreement.terms[0].payment_days == 30
    assert found.time[0].start == datetime(2026, 10, 5, 7, 0, tzinfo=UTC)
    assert found.time[0].duration == 8400
    assert (found.time[1].date, found.time[1].duration, found.time[1].local_date) == (
        date(2026, 10, 6), 5400, date(2026, 10, 6),
    )  # fmt: skip
    assert found.expenses[0].markup_percent == 0


def test_what_export_writes_comes_back_and_is_written_to_the_same_bytes() -> None:
    found = parse(data(BOOK))
    written = dump(found)
    again = parse(written)
    assert again == found
    assert dump(again) == written
    assert b'"start": "2026-10-05T09:00:00+02:00"' in written
    assert '"city": "Göteborg"'.encode() in written


def test_an_agreement_without_a_language_speaks_that_of_its_client() -> None:
    plain = book(**{"agreements[0].language": GONE, "parties[1].language": "da"})
    assert parse(data(plain)).agreements[0].language == "da"


def test_versions_of_the_terms_are_put_in_order() -> None:
    later = {**BOOK["agreements"][0]["terms"][0], "from": "2026-06-01"}
    plain = book(**{"agreements[0].terms": [later, BOOK["agreements"][0]["terms"][0]]})
    assert [terms.from_ for terms in parse(data(plain)).agreements[0].terms] == [date(2026, 1, 15), date(2026, 6, 1)]


def test_a_file_may_refer_to_what_the_book_has_already() -> None:
    whole = parse(data(BOOK))
    only_time = {"format": "contractor-desk-book", "version": 1, "time": [{**BOOK["time"][0], "key": "t9"}]}
    assert parse(data(only_time), Known.of(whole)).time[0].start == whole.time[0].start
    assert refused(data(only_time)) == ("time[0].agreement", "known_key")


@pytest.mark.parametrize(
    ("start", "end", "seconds"),
    [
        ("2026-10-25T01:30:00", "2026-10-25T03:30:00", 3 * 3600),  # the hour from 2 to 3 comes twice
        ("2026-03-29T01:30:00", "2026-03-29T03:30:00", 3600),  # and is skipped in spring
        ("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", 3600),
        ("2026-10-05T09:00Z", "2026-10-05T10:00:00.000Z", 3600),
    ],
)
def test_local_times_and_offsets_are_read_as_instants(start: str, end: str, seconds: int) -> None:
    found = parse(data(book(**{"time[0].start": start, "time[0].end": end})))
    assert found.time[0].duration == seconds
    assert parse(dump(found)) == found


@pytest.mark.parametrize(
    ("changes", "place", "expected"),
    [
        ({"agreements[0].terms[0].fee.amount": 12000}, "agreements[0].terms[0].fee.amount", "decimal_string"),
        ({"agreements[0].terms[0].fee.amount": 12000.5}, "agreements[0].terms[0].fee.amount", "decimal_string"),
        ({"agreements[0].terms[0].fee.amount": "12 000"}, "agreements[0].terms[0].fee.amount", "decimal_string"),
        ({"agreements[0].terms[0].fee.amount": "-1"}, "agreements[0].terms[0].fee.amount", "not_negative"),
        ({"agreements[0].terms[0].fee.amunt": "1"}, "agreements[0].terms[0].fee.amunt", "no_such_key"),
        ({"agreements[0].terms[0].vat": GONE}, "agreements[0].terms[0].vat", "required_key"),
        ({"agreements[0].terms": []}, "agreements[0].terms", "not_empty"),
        ({"agreements[0].terms[0].working_hours": {}}, "agreements[0].terms[0].working_hours", "not_empty"),
        ({"agreements[0].kind": "gig"}, "agreements[0].kind", "one_of"),
        ({"agreements[0].client": "nobody"}, "agreements[0].client", "known_key"),
        ({"agreements[0].period.end": "2025-12-31"}, "agreements[0].period.end", "end_before_start"),
        ({"agreements[0].period.months": 0}, "agreements[0].period.months", "at_least"),
        ({"agreements[0].period.start": "2026-02-30"}, "agreements[0].period.start", "date"),
        ({"agreements[0].period.notice": {"months": 1, "days": 3}}, "agreements[0].period.notice", "notice_length"),
        ({"agreements[0].period.notice": {"month": 1}}, "agreements[0].period.notice.month", "no_such_key"),
        ({"agreements[0].period.notice": {"client": {"months": "1"}}}, "agreements[0].period.notice.client.months",
         "integer"),
        ({"agreements[0].time_zone": "Europe/Gothenburg"}, "agreements[0].time_zone", "time_zone"),
        ({"agreements[0].holidays.country": "ZZ"}, "agreements[0].holidays.country", "holiday_country"),
        ({"agreements[0].currency": "KRONA"}, "agreements[0].currency", "currency"),
        ({"time[0].end": "2026-10-05T08:59:59"}, "time[0].end", "end_before_start"),
        ({"time[0].start": "2026-10-05 09:00"}, "time[0].start", "instant"),
        ({"time[0].start": GONE}, "time[0].start", "end_needs_start"),
        ({"time[1].seconds": -1}, "time[1].seconds", "integer_range"),
        ({"time[1].seconds": True}, "time[1].seconds", "integer"),
        ({"time[1].key": "t1"}, "time[1].key", "duplicate_key"),
        ({"time[1].site": "umea"}, "time[1].site", "known_key"),
        ({"time[1].billable": "yes"}, "time[1].billable", "true_or_false"),
        ({"expenses[1].rate": GONE}, "expenses[1].rate", "km_needs_rate"),
        ({"home": GONE}, "home", "home_needed"),
        ({"home": "nobody"}, "home", "known_key"),
        ({"version": 2}, "version", "version_not_newer"),
        ({"version": "1"}, "version", "one_of"),
        ({"format": "kimai"}, "format", "book_format"),
        ({"parties": {}}, "parties", "list"),
        ({"parties[0]": "lindqvist"}, "parties[0]", "object"),
        ({"parties[0].name": None}, "parties[0].name", "text"),
        ({"settings.rate": 31.42}, "settings.rate", "decimal_string"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_at_its_place(changes: dict[str, Any], place: str, expected: str) -> None:
    assert refused(data(book(**changes))) == (place, expected)


@pytest.mark.parametrize(
    ("raw", "place", "expected"),
    [
        (b"", "file", "not_empty_file"),
        (b" \n", "file", "not_empty_file"),
        (b"[]", "file", "object"),
        (b"{", "line 1 column 2", "json"),
        (b'{"format": "contractor-desk-book",\n "version" 1}', "line 2 column 12", "json"),
        (data(BOOK)[:-40], None, "json"),
        ("{}".encode("utf-16"), "file", "utf8"),
        ('{"format": "Göteborg"}'.encode("latin-1"), "line 1 column 14", "utf8"),
        (b"[" * 100_000, "file", "less_nesting"),
        (b'{"format": "contractor-desk-book", "version": 1, "home": "a", "home": "b"}', "home", "key_once"),
        (data(BOOK).replace(b'"next": 1001', b'"next": 1001, "next": 1'), "parties[0].invoice_series.next", "key_once"),
        (data(BOOK).replace(b'"next": 1001', b'"next": NaN'), "parties[0].invoice_series.next", "integer"),
        (data(BOOK).replace(b'"next": 1001', b'"next": ' + b"9" * 5000), "parties[0].invoice_series.next", "integer"),
        (data(BOOK).replace(b'"next": 1001', b'"next": 1e400'), "parties[0].invoice_series.next", "integer"),
        (data(BOOK).replace(b"Monthly patches", b"\\ud83d"), "time[0].note", "writable_text"),
        (data(BOOK).replace(b"Monthly patches", b"\\u0000"), "time[0].note", "writable_text"),
    ],
)  # fmt: skip
def test_what_is_no_book_file_is_refused(raw: bytes, place: str | None, expected: str) -> None:
    found = refused(raw)
    assert found[1] == expected
    assert place is None or found[0] == place


def test_a_byte_order_mark_is_passed_over() -> None:
    assert parse(b"\xef\xbb\xbf" + data(BOOK)) == parse(data(BOOK))


@pytest.mark.parametrize(
    ("changes", "place", "expected"),
    [
        ({"total": "1.00"}, "invoices[0].total", "sum"),
        ({"net": "12421.00"}, "invoices[0].net", "sum"),
        ({"pdf_sha256": "00"}, "invoices[0].pdf_sha256", "sha256_of_data"),
        ({"pdf": "no base64"}, "invoices[0].pdf", "base64"),
        ({"taken": ["t1", "t9"]}, "invoices[0].taken[1]", "known_key"),
        ({"credits": "1000"}, "invoices[0].credits", "credits_with_381"),
        ({"type": "381", "credits": "1000"}, "invoices[0].credits", "known_key"),
        ({"due_date": "2026-11-01"}, "invoices[0].due_date", "end_before_start"),
        ({"seller": {"key": "x"}}, "invoices[0].seller.name", "required_key"),
    ],
)
def test_an_invoice_that_does_not_hold_together_is_refused(changes: dict[str, Any], place: str, expected: str) -> None:
    assert refused(data(book(invoices=[invoice(**changes)]))) == (place, expected)


def test_issued_invoices_travel_with_their_documents_and_payments() -> None:
    paid = {"key": "p1", "date": "2026-11-20", "amount": "15525.00", "currency": "SEK",
            "allocations": [{"invoice": "1001", "amount": "15525.00"}]}  # fmt: skip
    found = parse(data(book(invoices=[invoice()], payments=[paid])))
    assert found.invoices[0].pdf == "JVBERg==" and found.invoices[0].lines[1].entries == ("t1",)
    written = dump(found)
    assert parse(written) == found and dump(parse(written)) == written


def test_an_invoice_may_leave_out_what_follows_from_the_book() -> None:
    names = ("language", "payment_days", "agreement_number", "agreement_title", "seller", "pdf", "pdf_sha256")
    plain = {name: value for name, value in invoice(taken=[]).items() if name not in names}
    plain["seller"] = {"key": "lindqvist", "name": "Lindqvist IT AB", "country": "SE", "address": None}
    found = parse(data(book(invoices=[plain]))).invoices[0]
    assert (found.language, found.payment_days) == ("sv", 30)
    assert (found.agreement_number, found.agreement_title) == ("A-2026-001", "IT-drift Nordlund")


def test_every_worked_case_comes_in_and_round_trips() -> None:
    files = sorted((Path(__file__).parents[1] / "vectors").glob("*/*/*.json"))
    books = [file for file in files if file.name in ("book.json", "late.json")]
    assert len(books) > 25
    for file in books:
        found = parse(file.read_bytes())
        written = dump(found)
        assert parse(written) == found, file
        assert dump(parse(written)) == written, file

"""The time sheet alone and as an annex: hours by how they were counted, several workers, hours without clock times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from contractor_desk.core.invoice import AllowanceMonth
from contractor_desk.documents.invoice_pdf import render as render_invoice
from contractor_desk.documents.timesheet_pdf import HoursSheet, render
from tests.documents import sample_invoices as sample
from tests.documents.reading import texts, whole

DAY = date(2026, 12, 1)
SHEET = replace(HoursSheet.of(sample.NOVEMBER), invoice=None)


def test_a_sheet_of_its_own_says_its_month_and_counts_its_pages() -> None:
    pages = texts(render(replace(SHEET, rows=sample.many_entries(60).timesheet), DAY))
    assert "Time sheet November 2026" in pages[0]
    assert "Time sheet November 2026, continued" in pages[1]
    assert "Page 2 of 2" in pages[1]
    assert all("What was done" in page for page in pages)


def test_hours_add_up_by_how_they_were_counted() -> None:
    text = whole(render(SHEET, DAY))
    for label, hours in (("period", "33,50"), ("fee", "21,50"), ("Overage", "2,50"), ("scope", "9,50")):
        assert f"{label} {hours} h" in text
    assert "Total 33,50" in text
    assert "Included hours: 20,00 for November and 1,50 carried over from before." in text
    assert "Nothing is carried over to December." in text


def test_what_is_carried_over_is_said() -> None:
    ledger = AllowanceMonth(
        granted_seconds=72000, carried_in_seconds=0, used_seconds=36000, expired_seconds=0, carried_out_seconds=36000,
        overage_seconds=0,
    )  # fmt: skip
    text = whole(render(replace(SHEET, allowance=ledger), DAY))
    assert "Included hours: 20,00 for November. 10,00 are carried over to December." in text


def test_one_worker_is_named_once_and_several_each_in_a_column() -> None:
    alone = whole(render(SHEET, DAY))
    assert "All entries by Elin Sandberg." in alone
    assert "Who" not in alone
    rows = (replace(SHEET.rows[0], worker="Bo Ek"), *SHEET.rows[1:])
    several = whole(render(replace(SHEET, rows=rows), DAY))
    assert "All entries by" not in several
    assert "Who" in several
    assert "Bo Ek" in several


def test_entries_without_clock_times_need_no_column_of_times() -> None:
    rows = tuple(replace(row, start=None, end=None) for row in SHEET.rows)
    text = whole(render(replace(SHEET, rows=rows), DAY))
    assert "Time Service" not in text
    assert "Times are local." not in text
    assert "33,50" in text


def test_site_reference_and_band_are_shown() -> None:
    row = replace(SHEET.rows[18], site="molndal", reference="NOR-17")
    text = whole(render(replace(SHEET, rows=(row,)), DAY))
    assert "Firewall firmware, Mölndal" in text
    assert "(NOR-17)" in text
    assert "after hours" in text


def test_a_note_of_pages_is_all_there() -> None:
    note = " ".join(f"step{at}." for at in range(900))
    text = whole(render(replace(SHEET, rows=(replace(SHEET.rows[0], note=note),)), DAY))
    assert all(f"step{at}." in text for at in range(900))


def test_the_annex_numbers_its_pages_on_from_the_invoice() -> None:
    pages = texts(render_invoice(sample.NOVEMBER))
    assert "The time entries behind the hours are on page 2." in " ".join(pages[0].split())
    assert "Time-sheet annex to invoice 2026-0118" in pages[1]
    assert "Page 2 of 2" in pages[1]

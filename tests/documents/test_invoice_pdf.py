"""The invoice as a person reads it: texts, pages, notes of the law, and the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from pathlib import Path

import pypdf
import pytest

from contractor_desk.core.agreement import Vat
from contractor_desk.core.invoice import Invoice, VatGroup
from contractor_desk.core.party import Account, Address, Layout
from contractor_desk.documents.invoice_pdf import render
from tests.documents import sample_invoices as sample
from tests.documents.reading import fonts, places, texts, whole

ROOT = Path(__file__).resolve().parent.parent.parent
GOLDEN = ROOT / "tests" / "golden" / "invoices"
CASES: dict[str, Invoice] = {
    "november-en": sample.NOVEMBER,
    "november-sv": sample.SWEDISH,
    "danish-client-da": sample.DANISH_CLIENT,
    "danish-client-en": replace(sample.DANISH_CLIENT, language="en"),
    "credit-note-en": sample.CREDIT_NOTE,
    "credit-note-sv": replace(sample.CREDIT_NOTE, language="sv", service_names=sample.SWEDISH_SERVICES),
    "self-billed-sv": replace(sample.SELF_BILLED, language="sv", service_names=sample.SWEDISH_SERVICES),
    "three-pages-en": sample.many_lines(40),
}


@pytest.mark.parametrize("name", CASES)
def test_the_pages_read_as_they_did(name: str, rewrite_golden: bool) -> None:
    pages = "\n\f\n".join(texts(render(CASES[name]))) + "\n"
    file = GOLDEN / f"{name}.txt"
    if rewrite_golden:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(pages, encoding="utf-8")
    assert pages == file.read_text(encoding="utf-8")


def test_two_processes_write_the_same_bytes() -> None:
    here = hashlib.sha256(render(sample.SWEDISH)).hexdigest()
    program = (
        "import hashlib; from contractor_desk.documents.invoice_pdf import render; "
        "from tests.documents import sample_invoices as sample; render(sample.DANISH_CLIENT); "
        "print(hashlib.sha256(render(sample.SWEDISH)).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    there = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert there.stdout.strip() == here


def test_documents_drawn_at_the_same_time_are_those_drawn_alone() -> None:
    rare = [replace(sample.NOVEMBER, invoice_note=chr(0x0410 + at) * 3 + chr(0x0391 + at)) for at in range(12)]
    alone = [render(invoice) for invoice in rare]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(render, rare)) == alone


def test_every_invoice_has_an_identity_of_its_own_and_the_day_of_issue() -> None:
    invoices = (sample.NOVEMBER, replace(sample.NOVEMBER, reason="not on it"), sample.SWEDISH)
    readers = [pypdf.PdfReader(io.BytesIO(render(each))) for each in invoices]
    identities = [reader.trailer["/ID"][0] for reader in readers]
    assert identities[0] == identities[1] != identities[2]
    information = readers[0].metadata
    assert information is not None
    assert information.title == "Invoice 2026-0118 – Sandberg Drift AB"
    assert information.creation_date is not None
    assert information.creation_date.date() == date(2026, 12, 1)


def test_all_fonts_are_embedded_and_read_back() -> None:
    found = fonts(render(replace(sample.NOVEMBER, agreement_title="Ж и Ω ŵ")))
    assert found
    assert all(found.values())
    assert not [name for name in found if "Helvetica" in name]


def test_letters_of_europe_read_back_as_they_were_written() -> None:
    names = "Åsa Öberg & Søren Ærø, Łódź, Žilina, Ştefan, Ελλάδα, Киев, Straße, œuvre – “quoted” §"
    assert names in whole(render(replace(sample.NOVEMBER, invoice_note=names)))


def _faults(invoice: Invoice, pages: list[str]) -> Iterator[str]:
    """What does not hold although it must of an invoice of any length."""
    number = len(pages)
    for at, page in enumerate(pages, 1):
        if f"Page {at} of {number}" not in page:
            yield f"page {at} does not say so"
    closing = [at for at, page in enumerate(pages) if "To pay" in page]
    annex = next((at for at, page in enumerate(pages) if "What was done" in page), number)
    if closing != [annex - 1]:
        yield f"the totals stand on {closing}, the annex begins on {annex}"
    for at, page in enumerate(pages):
        if ("Description" if at < annex else "What was done") not in page:
            yield f"page {at + 1} has no heads"
    last = pages[annex - 1].split("Total excl. VAT")[0]
    if not any(name in last for name in invoice.service_names.values()):
        yield "the totals stand alone"


@pytest.mark.parametrize(("lines", "entries", "count"), [(3, 0, 1), (30, 25, 3), (800, 680, 40)])
def test_one_three_and_forty_pages_are_all_right(lines: int, entries: int, count: int) -> None:
    invoice = replace(sample.many_lines(lines), timesheet=sample.many_entries(entries).timesheet)
    pages = texts(render(invoice))
    assert abs(len(pages) - count) <= count // 10
    assert list(_faults(invoice, pages)) == []
    everything = " ".join(" ".join(pages).split())
    for number in range(lines):
        assert f"Service number {number}, Mölndal" in everything
    assert everything.count("Wi-Fi survey") == sum(row.service == "wifi" for row in invoice.timesheet)


def test_a_fault_of_the_pages_is_found() -> None:
    invoice = sample.many_lines(40)
    pages = texts(render(invoice))
    assert list(_faults(invoice, pages)) == []
    bare = [*pages[:-2], *("Page 3 of 4 Description Total excl. VAT To pay" for _ in pages[-2:])]
    said = " ".join(_faults(invoice, bare))
    assert "does not say so" in said and "the totals stand" in said


@pytest.mark.parametrize("lines", range(1, 45))
def test_totals_are_never_alone_whatever_the_number_of_lines(lines: int) -> None:
    invoice = sample.many_lines(lines)
    assert list(_faults(invoice, texts(render(invoice)))) == []


def test_a_group_s_head_stays_with_its_first_line_and_says_where_it_continues() -> None:
    for lines in range(20, 45):
        first, *others = texts(render(sample.many_lines(lines, timesheet=())))
        body = first.split("Sandberg Drift AB · ")[0].strip().splitlines()
        assert body[-1].startswith(f"Service number {len(first.split('Service number')) - 2}, Mölndal")
        for page in others:
            assert page.split("Amount\n")[1].startswith("Out of scope, continued\nService number")


def _within_the_margins(pdf: bytes) -> None:
    for number in range(len(pypdf.PdfReader(io.BytesIO(pdf)).pages)):
        for left, base, text in places(pdf, number):
            assert 41.9 <= left <= 554, text
            assert 20 <= base <= 810, text


def _floors(count: int) -> Address:
    return Address(street="\n".join(f"Våning {at}." for at in range(count)))


@pytest.mark.parametrize(
    "change",
    [
        lambda: {"buyer": replace(sample.NORDLUND, address=_floors(40))},
        lambda: {"buyer": replace(sample.NORDLUND, address=_floors(90))},
        lambda: {"agreement_title": "Upphandlingsrådgivningstjänsteavtalsförlängningsförfarandebeskrivning " * 9},
        lambda: {"number": "2026/" + "9" * 60, "payment_reference": None},
        lambda: {"invoice_note": "Tack för ert förtroende. " * 300},
        lambda: {"seller": replace(sample.SANDBERG, name="Sandbergs och dotters driftsättningsaktiebolag " * 3)},
        lambda: {"service_names": {"support": "Användarstöd " * 200}},
        lambda: {"seller": replace(sample.SANDBERG, accounts=sample.SANDBERG.accounts * 4)},
        lambda: {"seller": replace(sample.SANDBERG, accounts=())},
    ],
    ids=[
        "forty lines of address",
        "ninety lines of address",
        "title",
        "number",
        "note",
        "name",
        "service",
        "many accounts",
        "no account",
    ],
)
def test_what_is_too_long_wraps_and_nothing_leaves_the_page(change: Callable[[], dict[str, object]]) -> None:
    pdf = render(replace(sample.SWEDISH, **change()))  # type: ignore[arg-type]
    _within_the_margins(pdf)
    assert "51 811,00 SEK" in whole(pdf)


def test_all_of_a_very_long_address_is_there() -> None:
    text = whole(render(replace(sample.NOVEMBER, buyer=replace(sample.NORDLUND, address=_floors(90)))))
    assert all(f"Våning {at}." in text for at in range(90))


def test_huge_amounts_stay_in_their_columns() -> None:
    huge = D("987654321987654321.99")
    lines = tuple(replace(each, net=huge, price=huge) for each in sample.LINES)
    invoice = replace(
        sample.NOVEMBER,
        lines=lines,
        net=huge,
        total=huge,
        vat=(VatGroup(category="S", percent=D(25), taxable=huge, amount=huge),),
    )
    pdf = render(invoice)
    _within_the_margins(pdf)
    assert whole(pdf).count("987 654 321 987 654 321,99") >= 2 * len(lines) + 4


def test_the_seller_s_layout_decides_on_clauses_annex_colour_and_footer() -> None:
    plain = whole(render(sample.NOVEMBER))
    changed = whole(render(replace(sample.NOVEMBER, seller=replace(sample.SANDBERG, layout=sample.LOGO_LAYOUT))))
    assert "Clause" in plain
    assert "§ 4.2 a" in plain
    assert "Time-sheet annex" in plain
    assert "Clause" not in changed
    assert "§ 4.2 a" not in changed
    assert "Time-sheet annex" not in changed
    assert "Page 1 of 1" in changed
    assert "Member of the Swedish IT trade." in changed


@pytest.mark.parametrize("colour", ["#zzzzzz", "red", ""])
def test_a_colour_that_is_none_gives_the_usual_one(colour: str) -> None:
    layout = Layout(colour=colour)
    assert render(replace(sample.NOVEMBER, seller=replace(sample.SANDBERG, layout=layout))) == render(
        replace(sample.NOVEMBER, seller=replace(sample.SANDBERG, layout=Layout()))
    )


def _with_vat(category: str, percent: D | None, reason: str | None, **changes: object) -> str:
    vat = Vat(category=category, percent=percent, reason=reason)  # type: ignore[arg-type]
    group = VatGroup(category=category, percent=percent, taxable=sample.NOVEMBER.net, amount=D("0.00"))
    lines = tuple(replace(each, vat=vat) for each in sample.LINES)
    return whole(render(replace(sample.NOVEMBER, lines=lines, vat=(group,), **changes)))  # type: ignore[arg-type]


def test_reverse_charge_inside_the_eu_names_the_article_and_both_vat_numbers() -> None:
    english = _with_vat("AE", D(0), None, buyer=sample.LYNGBY)
    assert "Reverse charge: the buyer is liable for VAT, Art. 196 Directive 2006/112/EC." in english
    assert "Seller's VAT number SE559999123101, buyer's DK99887766." in english
    assert "Omvänd betalningsskyldighet" in _with_vat("AE", D(0), None, buyer=sample.LYNGBY, language="sv")
    assert "Omvendt betalingspligt" in _with_vat("AE", D(0), None, buyer=sample.LYNGBY, language="da")
    assert "Steuerschuldnerschaft des Leistungsempfängers" in _with_vat(
        "AE", D(0), None, buyer=sample.LYNGBY, language="de"
    )


def test_reverse_charge_at_home_names_no_article_and_shows_its_reason() -> None:
    text = _with_vat("AE", D(0), "Byggtjänst, 16 kap. 13 § ML", language="sv")
    assert "Omvänd betalningsskyldighet: köparen är skyldig att betala momsen." in text
    assert "Art. 196" not in text
    assert "Byggtjänst, 16 kap. 13 § ML" in text


@pytest.mark.parametrize(
    ("category", "percent", "reason", "expected"),
    [
        ("E", D(0), "Undantag från skatteplikt, 18 kap. ML", "Undantag från skatteplikt, 18 kap. ML"),
        ("O", None, None, "Art. 44 Directive 2006/112/EC"),
        ("K", D(0), None, "Art. 138 Directive 2006/112/EC"),
        ("G", D(0), None, "Art. 146 Directive 2006/112/EC"),
        ("Z", D(0), None, "Zero rate of VAT."),
    ],
)
def test_every_category_without_vat_says_why(
    category: str, percent: D | None, reason: str | None, expected: str
) -> None:
    assert expected in _with_vat(category, percent, reason, buyer=replace(sample.NORDLUND, country="NO"))


def test_a_danish_seller_shows_its_cvr_and_payment_slip_line() -> None:
    seller = replace(
        sample.LYNGBY, accounts=(Account(scheme="fik", id="12345678"), Account(scheme="iban", id="DK5000400440116243"))
    )
    text = whole(
        render(replace(sample.NOVEMBER, seller=seller, buyer=sample.LYNGBY, currency="DKK", language="da",
                       number="260001", payment_reference="000000002600013"))
    )  # fmt: skip
    assert "CVR-nr. 99887766" in text
    assert "+71<000000002600013+12345678<" in text
    assert "51.811,00 DKK" in text
    assert "renteloven § 5" in text


def test_a_credit_note_names_its_invoice_and_asks_for_no_payment() -> None:
    text = whole(render(sample.CREDIT_NOTE))
    assert "This credit note credits invoice 2026-0118." in text
    assert "Reason: Wrong site" in text
    assert "Credited 51 811,00 SEK" in text
    assert "To pay" not in text
    assert "Bankgiro" not in text


def test_numbers_and_dates_follow_the_client_s_language_and_country() -> None:
    britain = replace(sample.NORDLUND, country="GB")
    assert "25,200.00" in whole(render(replace(sample.NOVEMBER, buyer=britain)))
    assert "25 200,00" in whole(render(sample.NOVEMBER))
    danish = whole(render(sample.DANISH_CLIENT))
    assert "25.200,00" in danish
    assert "31.12.2026" in danish
    swedish = whole(render(sample.SWEDISH))
    assert "2026-12-31" in swedish
    assert "1–30 november 2026" in swedish


def test_a_surcharge_on_included_work_says_of_what_price_it_is_taken() -> None:
    line = replace(
        sample.LINES[2], reference_price=D("950.00"), surcharges=(sample.percent("100", "9500.00"),), net=D("9500.00")
    )
    text = whole(render(replace(sample.NOVEMBER, lines=(line,))))
    assert "Surcharge on 950,00 an hour" in text
    assert "+100 % 9 500,00" in text


def test_amounts_by_the_hour_and_the_entry_stand_in_the_surcharge_column() -> None:
    by_hour = sample.LineSurcharge(key="a", per_hour=D("150"), count=D("2.00"), amount=D("300.00"))
    by_entry = sample.LineSurcharge(key="b", per_entry=D("500"), count=D("2"), amount=D("1000.00"))
    line = replace(sample.LINES[6], surcharges=(by_hour, by_entry))
    text = whole(render(replace(sample.NOVEMBER, lines=(line,))))
    assert "+150,00/h" in text
    assert "2 × 500,00" in text

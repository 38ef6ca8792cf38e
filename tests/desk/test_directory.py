"""The directory, an invoice in another layout, the copy of a book: what Settings and Directory ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from contractor_desk.core.agreement import LEAD_DAYS
from contractor_desk.core.months import Month
from contractor_desk.core.party import Account, InvoiceSeries, Layout, Party
from contractor_desk.desk import directory, invoice_preview, parties, safekeeping, sample_desk
from contractor_desk.desk.code_names import country_names, language_name
from contractor_desk.desk.desk import Desk
from contractor_desk.store.errors import BookExists

TODAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 13, 52, 12, tzinfo=ZoneInfo("Europe/Stockholm"))
ME = Party(
    key="me", name="Ek Drift AB", country="SE", language="sv", contact="Eva Ek",
    accounts=(Account(scheme="bankgiro", id="59990010"),),
    invoice_series=InvoiceSeries(prefix="{year}-", next=7, width=4),
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk.open(tmp_path_factory.mktemp("directory") / "firm.cdesk", create=True, clock=lambda: NOW)
    sample_desk.fill(made, TODAY, through=Month(2026, 1))
    yield made
    made.close()


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_the_home_party_stands_first_and_the_others_by_name(desk: Desk) -> None:
    cards = desk.ask(directory.party_cards)
    assert cards[0].home and cards[0].party.key == "sandberg"
    names = [card.party.name for card in cards[1:]]
    assert names == sorted(names, key=str.casefold)
    nordlund = next(card for card in cards if card.party.key == "nordlund")
    assert [row.number for row in nordlund.agreements] == ["A-2023-04"]


def test_what_is_used_says_by_what(desk: Desk) -> None:
    assert dict(desk.ask(directory.uses_of, "parties", "nordlund")) == {"agreements": 1}
    assert dict(desk.ask(directory.uses_of, "parties", "sandberg"))["home"] == 1
    assert dict(desk.ask(directory.uses_of, "workers", "elin"))["time"] > 100


def test_services_stand_by_their_name_in_the_language_asked_for(desk: Desk) -> None:
    swedish = [card.service.name_in("sv") for card in desk.ask(directory.service_cards, "sv")]
    assert swedish == sorted(swedish, key=str.casefold)
    assert "Användarsupport" in swedish


def test_an_issued_invoice_is_shown_on_other_paper_and_stays_as_it_was(desk: Desk) -> None:
    choice = desk.ask(invoice_preview.preview_choices)[0]
    home = desk.ask(parties.home)
    assert home is not None
    other = replace(home, layout=Layout(colour="#7A1F12", clause_column=False, annex=False, footer="Tack för i år"))
    pdf = desk.ask(invoice_preview.preview, other, choice.number, TODAY)
    assert "Tack för i år" in _text(pdf)
    assert len(PdfReader(BytesIO(pdf)).pages) < len(
        PdfReader(BytesIO(desk.ask(invoice_preview.preview, home, choice.number, TODAY))).pages
    )
    assert desk.ask(parties.home) == home


def test_a_new_book_shows_an_example_with_its_own_next_number(tmp_path: Path) -> None:
    made = Desk.open(tmp_path / "new.cdesk", create=True, clock=lambda: NOW)
    made.do(parties.set_up, ME)
    assert made.ask(invoice_preview.preview_choices) == []
    text = _text(made.ask(invoice_preview.preview, ME, None, TODAY))
    assert "2026-0007" in text and "En kund till dig" in text and "Användarsupport" in text
    assert made.ask(invoice_preview.series_face, TODAY) == invoice_preview.SeriesFace(
        next_number="2026-0007", begun=False, last=None
    )
    made.close()


@pytest.mark.parametrize("rounded", [False, True])
def test_the_example_adds_up(rounded: bool) -> None:
    invoice = invoice_preview.example(replace(ME, round_total=rounded), TODAY)
    assert sum(line.net for line in invoice.lines) == invoice.net
    assert invoice.net + sum(group.amount for group in invoice.vat) + invoice.rounding == invoice.total
    assert (invoice.total == invoice.total.to_integral_value()) or not rounded


def test_a_copy_is_a_book_and_never_written_over_a_file(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "copy.cdesk"
    assert desk.ask(safekeeping.copy_book, target) == target
    with pytest.raises(BookExists):
        desk.ask(safekeeping.copy_book, target)
    copied = Desk.open(target, clock=lambda: NOW)
    assert copied.ask(parties.all_parties) == desk.ask(parties.all_parties)
    copied.close()
    assert desk.ask(safekeeping.book_file).name == "firm.cdesk"


def test_own_worker_and_lead_days_are_the_usual_ones_until_they_are_set(tmp_path: Path) -> None:
    made = Desk.open(tmp_path / "new.cdesk", create=True, clock=lambda: NOW)
    assert made.ask(parties.lead_days) == LEAD_DAYS
    made.do(parties.set_setting, parties.LEAD_DAYS_SETTING, [30, 7])
    assert made.ask(parties.lead_days) == (30, 7)
    made.undo()
    assert made.ask(parties.lead_days) == LEAD_DAYS
    made.close()


def test_countries_and_languages_have_names_in_the_windows_language() -> None:
    assert ("SE", "Sverige") in country_names("sv")
    assert [name for _, name in country_names("sv")[-2:]] == ["Österrike", "Östtimor"]
    assert language_name("sv", "sv") == "Svenska"
    assert language_name("sv", "en") == "Swedish"

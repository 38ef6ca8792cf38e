"""The offer letter and the evaluation sheet: what they say, in which language, and that nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from contractor_desk.core.decision import Offer, OfferTerm
from contractor_desk.core.party import Address, Party
from contractor_desk.documents import evaluation_sheet, offer_letter
from contractor_desk.documents.evaluation_sheet import EvaluationSheet, SheetCriterion
from contractor_desk.documents.offer_letter import OfferLetter
from tests.documents.reading import fonts, texts, whole

EMPLOYER = Party(
    key="havgaard",
    name="Havgaard Logistik A/S",
    country="DK",
    registration_number="99900041",
    address=Address(street="Havnegade 900", postal_code="5000", city="Odense C"),
    contact="Lone Havgaard",
    phone="+45 66 00 00 00",
    seat="Odense",
)
CONTRACTOR = Party(
    key="brandt",
    name="Jonas Brandt IT",
    country="DK",
    address=Address(street="Skibhusvej 900", postal_code="5000", city="Odense C"),
    contact="Jonas Brandt",
)
LETTER = OfferLetter(
    employer=EMPLOYER,
    contractor=CONTRACTOR,
    person="Jonas Brandt",
    agreement_number="J-2026-03",
    agreement_title="IT technician, trial to hire",
    started=date(2026, 7, 1),
    ends=date(2026, 12, 31),
    currency="DKK",
    offer=Offer(
        position="IT technician",
        salary=Decimal("38500.00"),
        start=date(2027, 1, 1),
        valid_until=date(2026, 12, 15),
        terms=(
            OfferTerm(label="Place of work", text="Odense, with visits to Vejle"),
            OfferTerm(label="Parking", text="Free"),
            OfferTerm(label="Holiday", text="  "),
        ),
    ),
    day=date(2026, 12, 1),
    language="en",
    months=6,
    fee_percent=Decimal(0),
    fee=Decimal("0.00"),
)


def test_the_letter_says_who_what_and_until_when() -> None:
    text = whole(offer_letter.render(LETTER))
    for part in (
        "Offer of employment", "1 December 2026", "Jonas Brandt IT", "Open until", "15 December 2026",
        "Dear Jonas,", "permanent employment from 1 January 2027", "38.500,00 DKK a month",
        "Place of work", "Odense, with visits to Vejle", "Parking", "Free",
        "If you accept, J-2026-03 ends on 31 December 2026.",
        "Its last invoice, for December 2026, is paid as agreed.",
        "No conversion fee is due: on the start day 6 whole months are served.",
        "For Havgaard Logistik A/S", "I accept the offer", "Page 1 of 1",
    ):  # fmt: skip
        assert part in text, part
    assert "Holiday" not in text, "a term without a text is left out"


@pytest.mark.parametrize(
    ("language", "title", "label", "ends"),
    [
        ("sv", "Erbjudande om anställning", "Arbetsplats", "Om du tackar ja slutar J-2026-03 den 31 december 2026."),
        ("da", "Tilbud om ansættelse", "Arbejdssted", "Siger du ja, ophører J-2026-03 den 31. december 2026."),
    ],
)
def test_the_letter_speaks_its_language_and_keeps_what_was_typed(
    language: str, title: str, label: str, ends: str
) -> None:
    text = whole(offer_letter.render(replace(LETTER, language=language)))
    for part in (title, label, ends, "Odense, with visits to Vejle", "Parking"):
        assert part in text, part


def test_a_fee_is_said_with_its_reason() -> None:
    text = whole(offer_letter.render(replace(LETTER, months=4, fee_percent=Decimal(8), fee=Decimal("36960.00"))))
    assert "A conversion fee of 36.960,00 DKK is due: on the start day 4 whole months are served" in text
    assert "8 % of a year's salary" in text or "8\xa0% of a year's salary" in text
    assert "No conversion fee is agreed." in whole(offer_letter.render(replace(LETTER, fee=None)))


def test_a_long_letter_goes_on_and_signs_on_its_last_page() -> None:
    terms = tuple(OfferTerm(label=f"Term {at}", text="Long words about it. " * 12) for at in range(30))
    pages = texts(offer_letter.render(replace(LETTER, offer=replace(LETTER.offer, terms=terms))))
    assert len(pages) > 1
    assert [("I accept the offer" in page) for page in pages] == [False] * (len(pages) - 1) + [True]
    assert all(f"Term {at}" in " ".join(pages) for at in range(30))
    assert f"Page 2 of {len(pages)}" in pages[1]


def test_same_letter_same_bytes_with_its_fonts() -> None:
    first = offer_letter.render(LETTER)
    assert first == offer_letter.render(LETTER)
    assert all(fonts(first).values())


def test_the_sheet_has_a_line_for_each_criterion() -> None:
    sheet = EvaluationSheet(
        sender=EMPLOYER,
        about="Havgaard Logistik A/S",
        filled_in_by="Jonas Brandt IT",
        agreement_number="J-2026-03",
        agreement_title="IT technician",
        language="sv",
        day=date(2026, 12, 1),
        criteria=tuple(SheetCriterion(key=key, weight=Decimal(1)) for key in ("quality", "terms", "Parking")),
    )
    text = whole(evaluation_sheet.render(sheet))
    for part in ("Utvärdering", "Arbetets kvalitet", "Avtalets villkor", "Parking", "Ort och datum", "Sida 1 av 1"):
        assert part in text, part

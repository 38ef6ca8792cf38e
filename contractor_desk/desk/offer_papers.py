"""The letter of an offer: from the decision in the book to a PDF."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.conversion import conversion_fee, fee_percent, months_served
from contractor_desk.core.decision import Decision
from contractor_desk.core.errors import DeskError
from contractor_desk.core.period import end_in_force
from contractor_desk.desk import decisions
from contractor_desk.store.reading import agreements, parties
from contractor_desk.words import translator

if TYPE_CHECKING:
    from contractor_desk.documents.offer_letter import OfferLetter

LANGUAGES = ("en", "sv", "da")
"""The languages that a letter is offered in."""


class NoOfferError(DeskError):
    """Data: ``decision``. It makes no offer, so there is no letter."""

    code = "no_offer"


def letter_pdf(connection: sqlite3.Connection, decision_key: str, language: str = "") -> bytes:
    """The letter in that language, else in the agreement's. Raises UnknownKeyError, NoOfferError."""
    decision = decisions.decision_of(connection, decision_key)
    return pdf_of(connection, decision, language)


def pdf_of(connection: sqlite3.Connection, decision: Decision, language: str = "") -> bytes:
    """The letter of a decision that need not be in the book yet. Raises UnknownKeyError, NoOfferError."""
    from contractor_desk.documents import offer_letter  # with reportlab, which the page does without

    return offer_letter.render(_letter(connection, decision, language))


def file_name(agreement: Agreement, day: date) -> str:
    """``offer-A-2026-05-2026-12-01.pdf``"""
    number = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in agreement.number)
    return f"offer-{number}-{day.isoformat()}.pdf"


def usual_terms(agreement: Agreement, language: str) -> list[tuple[str, str, str]]:
    """What a letter usually says beside position, first day and salary: English label, label in that language, and a
    text to begin with (empty where only the parties know)."""
    from contractor_desk.documents import offer_letter
    from contractor_desk.documents.formats import formats

    words = translator(language)
    start = agreement.period.start
    texts = offer_letter.usual_texts(words, formats(words.language, "").span(start, start))
    return [(key, label, texts.get(key, "")) for key, label in offer_letter.usual_labels(words).items()]


def _letter(connection: sqlite3.Connection, decision: Decision, language: str) -> OfferLetter:
    from contractor_desk.documents.offer_letter import OfferLetter

    offer = decision.offer
    if offer is None:
        raise NoOfferError(decision=decision.key)
    agreement = agreements.agreement(connection, decision.agreement)
    contractor = parties.party(connection, agreement.contractor)
    worker = next((one.name for one in parties.workers(connection) if one.party == contractor.key), None)
    start = agreement.period.start
    schedule = agreement.conversion.fee_schedule if agreement.conversion else ()
    months = months_served(start, offer.start) if offer.start is not None else 0
    fee = None
    if schedule and offer.salary is not None and offer.start is not None:
        fee = conversion_fee(
            schedule, salary=offer.salary, start=start, employed_from=offer.start, currency=agreement.currency
        )
    return OfferLetter(
        employer=parties.party(connection, agreement.client),
        contractor=contractor,
        person=contractor.contact or worker or contractor.name,
        agreement_number=agreement.number,
        agreement_title=agreement.title,
        started=start,
        ends=end_in_force(agreement, decision.on),
        currency=agreement.currency,
        offer=offer,
        day=decision.on,
        language=language or agreement.language,
        months=months,
        fee_percent=fee_percent(schedule, months),
        fee=fee,
    )

"""What the law wants said on an invoice, by VAT category, seller's country and buyer's country (domain.md 4.1).

A Swedish firm that bills a Danish one in category AE says ``Reverse charge: the buyer is liable for VAT, Art. 196
Directive 2006/112/EC`` in the document's language, with both VAT numbers. The texts inform; they are no legal advice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from contractor_desk import resources
from contractor_desk.core.invoice import Invoice
from contractor_desk.words import Words

EU = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()
)  # fmt: skip


def vat_notes(invoice: Invoice, words: Words) -> list[str]:
    """One sentence for each VAT category that wants one, then the reasons that its lines give, in the order of the
    groups."""
    notes: list[str] = []
    for group in invoice.vat:
        sentence = _sentence(group.category, invoice, words)
        if sentence:
            notes.append(sentence)
        for line in invoice.lines:
            reason = (line.vat.reason or "").strip()
            fits = line.vat.category == group.category
            if fits and reason and not any(reason.casefold() in note.casefold() for note in notes):
                notes.append(reason)
    return notes


def vat_name(category: str, words: Words) -> str:
    """The category in a word, empty for a percent that speaks for itself."""
    return {
        "AE": words("reverse charge"),
        "E": words("exempt"),
        "Z": words("zero rate"),
        "G": words("export"),
        "K": words("intra-EU supply"),
        "O": words("outside the scope of VAT"),
    }.get(category, "")


def self_billing_note(invoice: Invoice, words: Words) -> str | None:
    """Art. 226 (10a) Directive 2006/112/EC: the word itself where the buyer writes the invoice."""
    return words("Self-billing") if invoice.type == "389" else None


@dataclass(frozen=True, slots=True)
class LateInterest:
    """``points``: percentage points on top of the reference rate, None where the state sets the whole rate."""

    points: Decimal | None
    law: str


def late_interest(country: str) -> LateInterest | None:
    """The statutory interest between businesses in the seller's country, None where it is not known."""
    row = _late_interest_table().get(country) or (_late_interest_table().get("EU") if country in EU else None)
    return LateInterest(Decimal(row["points"]) if row["points"] else None, row["law"]) if row else None


@cache
def _late_interest_table() -> dict[str, dict[str, Any]]:
    text = resources.path("documents", "late_interest.json").read_text(encoding="utf-8")
    return dict(json.loads(text)["countries"])


def _sentence(category: str, invoice: Invoice, words: Words) -> str | None:
    seller, buyer = invoice.seller, invoice.buyer
    across_the_eu = seller.country in EU and buyer.country in EU and seller.country != buyer.country
    match category:
        case "AE" if across_the_eu:
            return _with_numbers(
                words("Reverse charge: the buyer is liable for VAT, Art. 196 Directive 2006/112/EC."), invoice, words
            )
        case "AE":
            return words("Reverse charge: the buyer is liable for VAT.")
        case "K":
            return _with_numbers(words("Intra-EU supply, exempt under Art. 138 Directive 2006/112/EC."), invoice, words)
        case "G":
            return words("Export outside the EU, exempt under Art. 146 Directive 2006/112/EC.")
        case "O" if seller.country in EU and buyer.country != seller.country:
            return words(
                "Outside the scope of VAT: the place of supply is the buyer's country, Art. 44 Directive 2006/112/EC."
            )
        case "O":
            return words("Outside the scope of VAT.")
        case "E":
            return words("Exempt from VAT.")
        case "Z":
            return words("Zero rate of VAT.")
    return None


def _with_numbers(sentence: str, invoice: Invoice, words: Words) -> str:
    """Both parties' VAT numbers belong to a supply inside the EU."""
    numbers = words("Seller's VAT number {seller}, buyer's {buyer}.")
    if invoice.seller.vat_number and invoice.buyer.vat_number:
        return f"{sentence} {numbers.format(seller=invoice.seller.vat_number, buyer=invoice.buyer.vat_number)}"
    return sentence

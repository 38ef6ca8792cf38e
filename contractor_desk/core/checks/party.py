"""Parties, workers and services: countries, languages, invoice series that cannot repeat a number, and what is
mistyped in an IBAN, a BIC, a VAT number, an e-mail address.

A book file may hold a number that fails its check (``Flaw.form``): it is refused only where it is typed, and there only
while it is new (``typed_party_flaws``), so that a phone number can be changed beside an old IBAN.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contractor_desk.core.accounts import is_bic, is_domestic, is_iban
from contractor_desk.core.checks.codes import is_country, is_language
from contractor_desk.core.checks.flaw import Flaw, at_least, under, unknown
from contractor_desk.core.checks.known import Known
from contractor_desk.core.party import Account, InvoiceSeries, Party, Service, Worker
from contractor_desk.core.vat_number import is_vat_number, vat_number_example

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def party_flaws(party: Party) -> Iterator[Flaw]:
    """Flaws of a party, places relative to it."""
    if not party.name.strip():
        yield Flaw("name", "text")
    if not is_country(party.country):
        yield Flaw("country", "country", {"found": party.country})
    if not is_language(party.language):
        yield Flaw("language", "language", {"found": party.language})
    for i, account in enumerate(party.accounts):
        yield from under(f"accounts[{i}]", account_flaws(account))
    if party.vat_number and not is_vat_number(party.vat_number, party.country):
        example = vat_number_example(party.vat_number, party.country)
        yield Flaw("vat_number", "vat_number", {"found": party.vat_number, "example": example}, form=True)
    yield from email_flaws(party.email)
    yield from under("invoice_series", series_flaws(party.invoice_series))
    colour = None if party.layout is None else party.layout.colour
    if colour is not None and not _COLOUR.fullmatch(colour):
        yield Flaw("layout.colour", "colour", {"found": colour})


def typed_party_flaws(party: Party, before: Party | None) -> Iterator[Flaw]:
    """The flaws of what was typed over ``before``: what only a form refuses counts unless it was so before."""
    old = () if before is None else tuple(flaw for flaw in party_flaws(before) if flaw.form)
    known = [(flaw.code, flaw.data) for flaw in old]
    yield from (flaw for flaw in party_flaws(party) if not flaw.form or (flaw.code, flaw.data) not in known)


def account_flaws(account: Account) -> Iterator[Flaw]:
    """A number is there, and it and the BIC have the form of their kind."""
    if not account.id.strip():
        yield Flaw("id", "text")
    elif account.scheme == "iban" and not is_iban(account.id):
        yield Flaw("id", "iban", {"found": account.id}, form=True)
    elif not is_domestic(account):
        yield _domestic_flaw(account)
    if account.bic and not is_bic(account.bic):
        yield Flaw("bic", "bic", {"found": account.bic}, form=True)


def _domestic_flaw(account: Account) -> Flaw:
    found = {"found": account.id}
    match account.scheme:
        case "bankgiro":
            return Flaw("id", "bankgiro_number", found, form=True)
        case "plusgiro":
            return Flaw("id", "plusgiro_number", found, form=True)
        case _:
            return Flaw("id", "swish_number", found, form=True)


def email_flaws(email: str | None) -> Iterator[Flaw]:
    """Something on both sides of one @, and a dot behind it; whether it is read is not for us to know."""
    if email and not _EMAIL.fullmatch(email):
        yield Flaw("email", "email", {"found": email}, form=True)


def series_flaws(series: InvoiceSeries) -> Iterator[Flaw]:
    """``{year}`` is the only field of a prefix, and a series that starts anew each year has it."""
    yield from at_least("next", series.next, 1)
    yield from at_least("width", series.width)
    rest = series.prefix.replace("{year}", "")
    if "{" in rest or "}" in rest:
        yield Flaw("prefix", "series_prefix", {"found": series.prefix})
    if series.yearly and "{year}" not in series.prefix:
        yield Flaw("prefix", "series_needs_year", {"found": series.prefix})


def worker_flaws(worker: Worker, known: Known) -> Iterator[Flaw]:
    if not worker.name.strip():
        yield Flaw("name", "text")
    if worker.party not in known.parties:
        yield unknown("party", "party", worker.party)
    yield from email_flaws(worker.email)


def service_flaws(service: Service) -> Iterator[Flaw]:
    """A name in one language at least."""
    if not service.name:
        yield Flaw("name", "name_in_a_language")
    for language, name in service.name.items():
        if not is_language(language):
            yield Flaw(f"name.{language}", "language", {"found": language})
        if not name.strip():
            yield Flaw(f"name.{language}", "text")

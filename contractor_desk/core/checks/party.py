"""Parties, workers and services: countries, languages, invoice series that cannot repeat a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from contractor_desk.core.checks.codes import is_country, is_language
from contractor_desk.core.checks.flaw import Flaw, at_least, under, unknown
from contractor_desk.core.checks.known import Known
from contractor_desk.core.party import InvoiceSeries, Party, Service, Worker

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
        if not account.id.strip():
            yield Flaw(f"accounts[{i}].id", "text")
    yield from under("invoice_series", series_flaws(party.invoice_series))
    colour = None if party.layout is None else party.layout.colour
    if colour is not None and not _COLOUR.fullmatch(colour):
        yield Flaw("layout.colour", "colour", {"found": colour})


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


def service_flaws(service: Service) -> Iterator[Flaw]:
    """A name in one language at least."""
    if not service.name:
        yield Flaw("name", "name_in_a_language")
    for language, name in service.name.items():
        if not is_language(language):
            yield Flaw(f"name.{language}", "language", {"found": language})
        if not name.strip():
            yield Flaw(f"name.{language}", "text")

"""The next number of an invoice series: never one that was used, never with a gap (interfaces.md, Book format).

A series is a contractor's prefix, and with ``yearly`` a year of it. Its first number is the party's ``next``, and 1 in
the years after the first.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from contractor_desk.core.party import InvoiceSeries, Party
from contractor_desk.core.series import number_text
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import rows


def next_number(connection: sqlite3.Connection, contractor: str, year: int) -> str:
    """The number that the contractor's next invoice or credit note of that year takes."""
    return next_numbers(connection, contractor, year, 1)[0]


def next_numbers(connection: sqlite3.Connection, contractor: str, year: int, count: int) -> tuple[str, ...]:
    """The numbers that the contractor's next invoices and credit notes of that year take, in order."""
    party = rows.value(connection, "parties", contractor)
    if not isinstance(party, Party):
        raise UnknownKeyError(kind="parties", key=contractor)
    series = party.invoice_series
    first = _next(series, _issued(connection, contractor, series), year)
    return tuple(number_text(series, first + more, year) for more in range(count))


def with_next(connection: sqlite3.Connection, party: Party) -> Party:
    """The party with the next number to use in its series, instead of the one that it began with."""
    issued = _issued(connection, party.key, party.invoice_series)
    if not issued:
        return party
    return replace(party, invoice_series=replace(party.invoice_series, next=issued[max(issued)] + 1))


def has_issued(connection: sqlite3.Connection, party: Party) -> bool:
    """Whether the party's series, as it is now, has given a number: then its ``next`` cannot be chosen any more."""
    return bool(_issued(connection, party.key, party.invoice_series))


def _next(series: InvoiceSeries, issued: dict[int, int], year: int) -> int:
    if not series.yearly:
        return issued[0] + 1 if 0 in issued else series.next
    return issued[year] + 1 if year in issued else 1 if issued else series.next


def _issued(connection: sqlite3.Connection, contractor: str, series: InvoiceSeries) -> dict[int, int]:
    """The highest number given, by year; by 0 for a series that runs on over the years."""
    found = connection.execute(
        "SELECT series_year, max(sequence) FROM invoices WHERE contractor = ? AND series = ? AND sequence IS NOT NULL"
        " AND (series_year > 0) = ? GROUP BY series_year",
        (contractor, series.prefix, int(series.yearly)),
    )
    return dict(found.fetchall())

"""Numbers of invoices: ``prefix`` + the number in ``width`` digits, ``{year}`` in the prefix is the year of issue.

``number_text(InvoiceSeries(prefix="{year}-", width=4, yearly=True), 118, 2026)`` is ``2026-0118``.
"""

from __future__ import annotations

from contractor_desk.core.party import InvoiceSeries


def number_text(series: InvoiceSeries, number: int, year: int) -> str:
    """The invoice number of a series that is issued in that year (interfaces.md, Book format)."""
    return prefix_text(series, year) + str(number).zfill(series.width)


def number_in(series: InvoiceSeries, text: str, year: int) -> int | None:
    """The number within the series of an invoice number issued in that year; None if it is not one of this series."""
    prefix = prefix_text(series, year)
    digits = text[len(prefix) :]
    if not text.startswith(prefix) or not digits.isascii() or not digits.isdecimal():
        return None
    number = int(digits)
    return number if number_text(series, number, year) == text else None


def prefix_text(series: InvoiceSeries, year: int) -> str:
    return series.prefix.replace("{year}", str(year))

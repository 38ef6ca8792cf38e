"""An invoice as it would look in a layout that is being typed: one that was issued, or an example where none was.

``preview(connection, seller, "2026-0117", today)`` is the PDF of that invoice on the seller's paper as given; nothing
is written, and what was issued stays as it was issued.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from contractor_desk.core import payment_reference
from contractor_desk.core.agreement import Vat
from contractor_desk.core.invoice import Invoice, Line, TimesheetRow, VatGroup
from contractor_desk.core.months import Month
from contractor_desk.core.party import Address, Party
from contractor_desk.core.series import number_text
from contractor_desk.desk.invoices import invoice_of
from contractor_desk.desk.parties import country_presets
from contractor_desk.store.reading import invoices, parties, series
from contractor_desk.words import translator

MOST_CHOICES = 10
_LINES = (("support", "6.50", "980.00"), ("patching", "2.00", "980.00"))
_HOURS = (("support", 3, 14400), ("support", 11, 9000), ("patching", 18, 7200))


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewChoice:
    """An invoice that can be looked at in a new layout."""

    number: str
    client_name: str
    month: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesFace:
    """The home party's series: the number that comes next in that year, whether one was given, and the last one."""

    next_number: str
    begun: bool
    last: str | None


def preview_choices(connection: sqlite3.Connection) -> list[PreviewChoice]:
    """The home party's last invoices, the newest first."""
    home = parties.home_key(connection)
    own = [row for row in invoices.invoice_rows(connection) if row.contractor == home and row.type != "381"]
    return [
        PreviewChoice(number=row.number, client_name=row.client_name, month=Month.parse(row.month))
        for row in own[:MOST_CHOICES]
    ]


def preview(connection: sqlite3.Connection, seller: Party, number: str | None, today: date) -> bytes:
    """The PDF of that invoice, or of an example, on the seller's paper. Raises UnknownKeyError."""
    from contractor_desk.documents import invoice_pdf

    invoice = replace(invoice_of(connection, number), seller=seller) if number else example(seller, today)
    return invoice_pdf.render(invoice)


def series_face(connection: sqlite3.Connection, today: date) -> SeriesFace | None:
    """Where the home party's series stands; None in an empty book."""
    home = parties.home(connection)
    if home is None:
        return None
    begun = series.has_issued(connection, home)
    rows = [row for row in invoices.invoice_rows(connection) if row.contractor == home.key]
    return SeriesFace(
        next_number=series.next_number(connection, home.key, today.year),
        begun=begun,
        last=rows[0].number if begun and rows else None,
    )


def example(seller: Party, today: date) -> Invoice:
    """A made-up invoice of the month before, to a made-up client in the seller's country."""
    month = Month.of(today.replace(day=1) - timedelta(days=1))
    preset = next((each for each in country_presets() if each.code == seller.country), country_presets()[0])
    words = translator(seller.language)
    names = {"support": words("User support"), "patching": words("Server patching")}
    vat = Vat(category="S", percent=Decimal(preset.vat_percent))
    lines = tuple(_line(key, hours, price, vat, month) for key, hours, price in _LINES)
    net = sum((line.net for line in lines), Decimal(0))
    tax = (net * Decimal(preset.vat_percent) / 100).quantize(Decimal("0.01"))
    exact = net + tax
    total = exact.quantize(Decimal(1)).quantize(Decimal("0.01")) if seller.round_total else exact
    number = number_text(seller.invoice_series, seller.invoice_series.next, today.year)
    return Invoice(
        number=number,
        type="380",
        agreement="example",
        month=str(month),
        contractor=seller.key,
        client="example",
        currency=preset.currency,
        language=seller.language,
        issue_date=today,
        due_date=today + timedelta(days=preset.payment_days),
        payment_days=preset.payment_days,
        payment_reference=payment_reference.choose(number, seller.accounts, preset.currency),
        lines=lines,
        net=net,
        vat=(VatGroup(category="S", percent=vat.percent, taxable=net, amount=tax),),
        rounding=total - exact,
        total=total,
        seller=seller,
        buyer=Party(
            key="example",
            name=words("A client of yours"),
            country=seller.country,
            address=Address(street=words("Street 1"), postal_code="000 00", city=words("City")),
            language=seller.language,
        ),
        agreement_number="A-1",
        agreement_title=words("IT support"),
        service_names=names,
        site_names={},
        timesheet=tuple(_row(at, key, day, seconds, month, seller) for at, (key, day, seconds) in enumerate(_HOURS)),
    )


def _line(service: str, hours: str, price: str, vat: Vat, month: Month) -> Line:
    net = (Decimal(hours) * Decimal(price)).quantize(Decimal("0.01"))
    return Line(
        kind="billable", terms_from=month.first, service=service, from_=month.first, to=month.last,
        quantity=Decimal(hours), unit="hour", price=Decimal(price), base=net, net=net, vat=vat,
        clause=f"scope:{service}", clause_note="§ 4", entries=("example",),
    )  # fmt: skip


def _row(at: int, service: str, day: int, seconds: int, month: Month, seller: Party) -> TimesheetRow:
    return TimesheetRow(
        entry=f"example-{at}", day=month.first.replace(day=day), service=service, worker=seller.contact or seller.name,
        seconds=seconds, kind="billable",
    )  # fmt: skip

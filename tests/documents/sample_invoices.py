"""Invoices for the tests of documents: the firm of the pictures, and variations of its November bill."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from contractor_desk.core.agreement import Band, Vat
from contractor_desk.core.invoice import (
    AllowanceMonth,
    Carry,
    Invoice,
    Line,
    LineKind,
    LineSurcharge,
    TimesheetRow,
    Unit,
    VatGroup,
)
from contractor_desk.core.party import Account, Address, Layout, Party

D = Decimal
S25 = Vat(category="S", percent=D(25))
TERMS = date(2023, 1, 1)
AMENDED = date(2026, 11, 16)

SANDBERG = Party(
    key="sandberg",
    name="Sandberg Drift AB",
    country="SE",
    registration_number="5599991231",
    vat_number="SE559999123101",
    tax_note="Godkänd för F-skatt",
    address=Address(street="Magasinsgatan 100", postal_code="411 00", city="Göteborg"),
    email="faktura@sandbergdrift.example",
    phone="+46 31 000 00 00",
    contact="Elin Sandberg",
    language="sv",
    seat="Göteborg",
    accounts=(
        Account(scheme="bankgiro", id="59990001"),
        Account(scheme="iban", id="SE4550000000058398257466", bic="EXAMSESS"),
    ),
    round_total=True,
)

NORDLUND = Party(
    key="nordlund",
    name="Nordlund Bygg AB",
    country="SE",
    vat_number="SE559998765401",
    address=Address(street="Ringögatan 900", postal_code="417 00", city="Göteborg"),
    contact="Karin Nordlund",
    language="sv",
)

LYNGBY = Party(
    key="lyngby",
    name="Lyngby Rør & VVS ApS",
    country="DK",
    registration_number="99887766",
    vat_number="DK99887766",
    address=Address(street="Klampenborgvej 900", postal_code="2800", city="Kongens Lyngby"),
    contact="Søren Ærø",
    language="da",
)

SERVICES = {
    "support": "User support",
    "patching": "Server patching",
    "backup": "Backup monitoring",
    "printers": "Printer fleet",
    "wifi": "Wi-Fi survey",
    "buying": "Procurement advice",
    "firewall": "Firewall firmware",
}
SWEDISH_SERVICES = {
    "support": "Användarstöd",
    "patching": "Serverpatchning",
    "backup": "Övervakning av säkerhetskopiering",
    "printers": "Skrivarpark",
    "wifi": "Mätning av trådlöst nät",
    "buying": "Inköpsrådgivning",
    "firewall": "Brandväggar",
}


def line(
    kind: LineKind,
    net: str,
    *,
    quantity: str = "1.00",
    unit: Unit = "hour",
    price: str = "0.00",
    base: str | None = None,
    note: str | None = None,
    **more: Any,
) -> Line:
    return Line(
        kind=kind,
        terms_from=more.pop("terms_from", TERMS),
        quantity=D(quantity),
        unit=unit,
        price=D(price),
        base=D(base or net),
        net=D(net),
        vat=more.pop("vat", S25),
        clause=more.pop("clause", kind),
        clause_note=note,
        **more,
    )


def percent(value: str, amount: str, key: str = "x") -> LineSurcharge:
    return LineSurcharge(key=key, percent=D(value), amount=D(amount))


def _hours(kind: LineKind, service: str, quantity: str, price: str, net: str, note: str, **more: Any) -> Line:
    return line(
        kind, net, quantity=quantity, price=price, service=service, note=note,
        from_=date(2026, 11, 2), to=date(2026, 11, 30), **more,
    )  # fmt: skip


LINES = (
    line(
        "fee", "12000.00", unit="month", price="12000.00", from_=date(2026, 11, 1), to=date(2026, 11, 15), note="§ 4.1",
    ),
    line(
        "fee", "13200.00", unit="month", price="13200.00", from_=AMENDED, to=date(2026, 11, 30), note="§ 4.1",
        terms_from=AMENDED,
    ),
    _hours("included", "support", "10.00", "0.00", "0.00", "§ 4.2 a"),
    _hours("included", "patching", "4.50", "0.00", "0.00", "§ 4.2 b"),
    _hours("included", "backup", "3.00", "0.00", "0.00", "§ 4.2 c"),
    _hours("included", "printers", "4.00", "0.00", "0.00", "§ 4.2 e"),
    _hours("overage", "support", "2.50", "980.00", "2450.00", "§ 4.3"),
    _hours(
        "out_of_scope", "wifi", "6.00", "980.00", "7350.00", "§ 6.2", site="molndal", base="5880.00",
        surcharges=(percent("25", "1470.00"),),
    ),
    _hours("out_of_scope", "buying", "1.50", "980.00", "1837.50", "§ 6.2", base="1470.00",
           surcharges=(percent("25", "367.50"),)),
    _hours(
        "out_of_scope", "firewall", "2.00", "980.00", "3430.00", "§ 7.1", base="1960.00", band="after_hours",
        surcharges=(percent("25", "490.00"), percent("50", "980.00")),
    ),
    line("expense", "288.00", quantity="64", unit="km", price="4.50", title="Mileage, Göteborg–Mölndal",
         from_=date(2026, 11, 18), to=date(2026, 11, 18), note="§ 8.1", source="e1"),
    line("expense", "1393.20", unit="piece", price="1393.20", title="SSD 1 TB",
         from_=date(2026, 11, 20), to=date(2026, 11, 20), note="§ 8.2", source="e2"),
    line("adjustment", "-500.00", unit="piece", price="-500.00", title="Goodwill for the outage", source="j1"),
)  # fmt: skip

_SHEET = """
2 08:00 09:30 support included Password resets, Outlook profile
3 15:00 16:30 patching included October cumulative updates
4 10:00 11:00 printers included Drum unit, reception
5 09:00 10:30 support included Two new laptops, site office
6 16:00 16:45 backup included Weekly check, no failures
9 13:00 15:00 printers included Scan-to-mail after tenant change
10 08:30 10:00 buying out_of_scope Laptop quotes, 12 units
11 10:00 12:00 support included Teams Rooms, Hisingen
12 15:00 16:30 patching included SQL Express, APP01
13 16:00 16:45 backup included Weekly check, one retry
16 08:00 09:30 support included Mölndal: accounts and phones
17 15:00 16:30 patching included DC02, FS01
18 08:00 10:00 wifi out_of_scope Mölndal, floor 1
19 08:00 10:00 wifi out_of_scope Mölndal, floor 2 and yard
20 13:00 13:45 support included Shared mailbox rights
23 10:30 12:00 support included New laptops, site office
24 16:00 17:15 backup included Restore test, FS01
25 14:45 16:45 wifi out_of_scope Mölndal warehouse, report
25 19:00 21:00 firewall out_of_scope Agreed window 19–21
26 09:15 10:00 printers included Fuser replaced, 2nd floor
26 13:05 14:20 support included VPN drops, Mölndal office
27 09:00 09:15 printers included Toner stock list
27 14:00 15:30 support overage Warehouse scanners off line
30 09:00 09:15 backup included Weekly check, no failures
30 10:00 11:00 support overage Month-end lock-outs
"""


def _row(number: int, text: str) -> TimesheetRow:
    day, start, end, service, kind, note = text.split(" ", 5)
    minutes = [int(time[:2]) * 60 + int(time[3:]) for time in (start, end)]
    band: Band | None = "after_hours" if service == "firewall" else None
    return TimesheetRow(
        entry=f"t{number}",
        day=date(2026, 11, int(day)),
        start=start,
        end=end,
        worker="Elin Sandberg",
        service=service,
        note=note,
        kind=kind,  # type: ignore[arg-type]
        band=band,
        seconds=(minutes[1] - minutes[0]) * 60,
    )


TIMESHEET = tuple(_row(number, text) for number, text in enumerate(_SHEET.strip().splitlines(), 1))

NOVEMBER = Invoice(
    number="2026-0118",
    type="380",
    agreement="nordlund",
    month="2026-11",
    contractor="sandberg",
    client="nordlund",
    currency="SEK",
    language="en",
    issue_date=date(2026, 12, 1),
    due_date=date(2026, 12, 31),
    payment_days=30,
    payment_reference="202601183",
    lines=LINES,
    allowance=AllowanceMonth(
        granted_seconds=72000, carried_in_seconds=5400, used_seconds=77400, expired_seconds=0, carried_out_seconds=0,
        overage_seconds=9000,
    ),
    net=D("41448.70"),
    vat=(VatGroup(category="S", percent=D(25), taxable=D("41448.70"), amount=D("10362.18")),),
    rounding=D("0.12"),
    total=D("51811.00"),
    seller=SANDBERG,
    buyer=NORDLUND,
    agreement_number="A-2023-04",
    agreement_title="IT Care",
    buyer_reference="PO 7731",
    service_names=SERVICES,
    site_names={"molndal": "Mölndal"},
    timesheet=TIMESHEET,
)  # fmt: skip

SWEDISH = replace(NOVEMBER, language="sv", service_names=SWEDISH_SERVICES)

_REVERSE = Vat(category="AE", percent=D(0), reason=None)

DANISH_CLIENT = replace(
    NOVEMBER,
    number="2026-0119",
    client="lyngby",
    buyer=LYNGBY,
    currency="EUR",
    language="da",
    payment_reference=None,
    lines=tuple(replace(each, vat=_REVERSE) for each in LINES),
    vat=(VatGroup(category="AE", percent=D(0), taxable=D("41448.70"), amount=D("0.00")),),
    rounding=D("0.00"),
    total=D("41448.70"),
)

CREDIT_NOTE = replace(
    NOVEMBER,
    number="2026-0120",
    type="381",
    credits="2026-0118",
    reason="Wrong site",
    timesheet=(),
    payment_reference=None,
)

SELF_BILLED = replace(NOVEMBER, number="7001", type="389")


def many_lines(count: int, **changes: Any) -> Invoice:
    """The November bill with that many billable lines and as many entries."""
    one = LINES[7]
    lines = tuple(replace(one, service=f"s{number}", entries=(f"t{number}",)) for number in range(count))
    net = sum((each.net for each in lines), D(0))
    vat = net / 4
    names = {f"s{number}": f"Service number {number}" for number in range(count)}
    return replace(
        NOVEMBER,
        lines=(*LINES[:7], *lines),
        service_names={**SERVICES, **names},
        net=net + D("27650.00"),
        vat=(VatGroup(category="S", percent=D(25), taxable=net + D("27650.00"), amount=vat + D("6912.50")),),
        rounding=D("0.00"),
        total=net + vat + D("34562.50"),
        **changes,
    )


def many_entries(count: int, **changes: Any) -> Invoice:
    rows = tuple(
        replace(
            TIMESHEET[number % len(TIMESHEET)], entry=f"t{number}", day=date(2026, 11, 1) + timedelta(days=number % 30)
        )
        for number in range(count)
    )
    return replace(NOVEMBER, timesheet=rows, **changes)


LOGO_LAYOUT = Layout(colour="#7A1F12", clause_column=False, annex=False, footer="Member of the Swedish IT trade.")
CARRIED = Carry(month="2026-11", seconds=1800)

"""A small firm to bill: a retainer with work in, out of scope and waiting for a yes, another agreement by the hour.

October is issued for the retainer (1001); November is to be billed on 1 December 2026.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from contractor_desk.core.agreement import Agreement, Allowance, Fee, Period, ScopeItem, Terms, Vat
from contractor_desk.core.months import Month
from contractor_desk.core.party import Account, Approval, InvoiceSeries, Party, Service, Worker
from contractor_desk.core.work import Expense, TimeEntry
from contractor_desk.desk import billing
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from contractor_desk.store.unit import Work

FIRST_OF_DECEMBER = datetime(2026, 12, 1, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
NOVEMBER, OCTOBER = Month(2026, 11), Month(2026, 10)
SELLER = Party(
    key="lindqvist", name="Lindqvist IT AB", country="SE", language="sv", contact="Anna Lindqvist",
    accounts=(Account(scheme="bankgiro", id="5999-0001"),), invoice_series=InvoiceSeries(next=1001),
)  # fmt: skip
NORDLUND = Party(key="nordlund", name="Nordlund Bygg AB", country="SE", email="faktura@nordlund.example")
KLINIK = Party(key="klinik", name="Klinik Vesterbro ApS", country="DK")
ANNA = Worker(key="anna", name="Anna", party="lindqvist")
PATCHING = Service(key="patching", name={"en": "Server patching", "sv": "Serveruppdatering"})
ONSITE = Service(key="onsite", name={"en": "On-site work", "sv": "Arbete på plats"})
RETAINER = Agreement(
    key="retainer", number="A-1", title="IT Care", kind="retainer", contractor="lindqvist", client="nordlund",
    currency="SEK", language="sv", time_zone="Europe/Stockholm", buyer_reference="PO 7731",
    period=Period(start=date(2026, 10, 1), months=24),
    terms=(
        Terms(
            from_=date(2026, 10, 1),
            fee=Fee(amount=Decimal("12000.00"), clause="§ 4.1"),
            allowance=Allowance(hours=Decimal(4), overage_rate=Decimal("980.00"), clause="§ 4.3"),
            rate=Decimal("900.00"),
            scope=(
                ScopeItem(service="patching", coverage="included", clause="§ 4.2 b"),
                ScopeItem(service="onsite", coverage="excluded", rate=Decimal("1000.00"), clause="§ 6.2"),
            ),
            approval="required",
            vat=Vat(category="S", percent=Decimal(25)),
        ),
    ),
)  # fmt: skip
HOURLY = replace(
    RETAINER, key="hourly", number="A-2", title="Support", kind="time_and_materials", client="klinik", currency="DKK",
    buyer_reference=None, period=Period(start=date(2026, 11, 1), months=12),
    terms=(
        Terms(
            from_=date(2026, 11, 1),
            rate=Decimal("780.00"),
            scope=(ScopeItem(service="patching", coverage="billable", clause="§ 3.1"),),
            unlisted="billable",
            vat=Vat(category="S", percent=Decimal(25)),
        ),
    ),
)  # fmt: skip
TRAIN = Expense(key="train", agreement="retainer", date=date(2026, 11, 20), title="Train", amount=Decimal("420.00"))


def worked(key: str, agreement: str, service: str, day: date, hours: int, **more: object) -> TimeEntry:
    """Work from nine o'clock UTC on that day."""
    start = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    entry = TimeEntry(
        key=key, agreement=agreement, worker="anna", service=service, local_date=day, start=start,
        end=start.replace(hour=9 + hours), note=f"Note of {key}",
    )  # fmt: skip
    return replace(entry, **more)  # type: ignore[arg-type]


ENTRIES = (
    worked("oct1", "retainer", "patching", date(2026, 10, 8), 3),
    worked("nov1", "retainer", "patching", date(2026, 11, 3), 3),
    worked("nov2", "retainer", "patching", date(2026, 11, 10), 2),
    worked(
        "nov3", "retainer", "onsite", date(2026, 11, 12), 2,
        approved=Approval(on=date(2026, 11, 11), by="Karin Nordlund"),
    ),
    worked("nov4", "retainer", "onsite", date(2026, 11, 18), 3),
    worked("nov5", "hourly", "patching", date(2026, 11, 5), 7),
)  # fmt: skip


def make_book(path: Path) -> None:
    """The book is there, with October of the retainer issued on 2 November."""
    desk = Desk.open(path, create=True, clock=lambda: FIRST_OF_DECEMBER, author="anna")
    desk.do(furnish)
    desk.do(billing.issue, "retainer", OCTOBER, on=date(2026, 11, 2))
    desk.close()


@command("Furnish")
def furnish(work: Work) -> None:
    work.put(SELLER, NORDLUND, KLINIK, ANNA, PATCHING, ONSITE, RETAINER, HOURLY, TRAIN, *ENTRIES)
    work.set_home("lindqvist")


@command("Change entry")
def lengthen(work: Work, key: str, hours: int) -> None:
    """The entry lasts that many hours."""
    entry = next(one for one in ENTRIES if one.key == key)
    assert entry.start is not None
    work.put(replace(entry, end=entry.start.replace(hour=entry.start.hour + hours)))

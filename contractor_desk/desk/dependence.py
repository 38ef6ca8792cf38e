"""How much hangs on one client, and whether more hours are promised than there are (domain.md 2.5): indicators only."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.flaw import Flaw, refuse
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.dependence import Capacity, Indicator, dependence
from contractor_desk.core.money import from_minor
from contractor_desk.core.months import Month, add_months
from contractor_desk.core.period import ONE_DAY, billing_end, end_in_force
from contractor_desk.desk.command import command
from contractor_desk.store.reading import agreements, invoices, parties

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

CAPACITY = "capacity_hours"
DEFAULT_HOURS = Decimal(140)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependence:
    """``client_name`` of the agreement; ``currency`` is the one in which shares are counted, that of the agreement;
    ``other_currencies`` are left out of them. ``here`` are the hours a month that this agreement promises."""

    client_name: str
    currency: str
    other_currencies: tuple[str, ...]
    indicators: tuple[Indicator, ...]
    here: Decimal
    capacity: Capacity


def agreement_dependence(connection: sqlite3.Connection, agreement_key: str, on: date) -> Dependence:
    """The indicators of the agreement's client on that day, over the last twelve months. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, agreement_key)
    known = [one for one in agreements.agreements(connection) if one.contractor == agreement.contractor]
    revenue, others = _revenue(connection, agreement, on)
    spans = [
        (one.period.start, billing_end(one))
        for one in known
        if one.client == agreement.client and one.status != "draft"
    ]
    running = [one for one in known if _runs(one, on)]
    return Dependence(
        client_name=parties.party(connection, agreement.client).name,
        currency=agreement.currency,
        other_currencies=others,
        indicators=dependence(revenue, agreement.client, spans, on),
        here=promised_hours(agreement, on) if _runs(agreement, on) else Decimal(0),
        capacity=Capacity(
            promised=sum((promised_hours(one, on) for one in running), Decimal(0)),
            available=available_hours(connection),
        ),
    )


def promised_hours(agreement: Agreement, on: date) -> Decimal:
    """Hours a month that the agreement promises: those planned for a trial, else the included ones (limited hours draw
    on them, fine-print L6), else the limited ones."""
    conversion = agreement.conversion
    if conversion is not None and conversion.hours_planned is not None:
        end = end_in_force(agreement, on)
        months = 1 if end is None else max(1, Month.of(end + ONE_DAY).minus(Month.of(agreement.period.start)))
        return (conversion.hours_planned / months).quantize(Decimal("0.1"))
    terms = terms_on_or_earliest(agreement, on)
    if terms.allowance is not None:
        return terms.allowance.hours
    return sum((item.hours for item in terms.scope if item.hours is not None), Decimal(0))


def available_hours(connection: sqlite3.Connection) -> Decimal:
    """Hours a month that there are for clients, as the user says."""
    return Decimal(str(parties.setting(connection, CAPACITY, str(DEFAULT_HOURS))))


@command("Change capacity")
def set_available_hours(work: Work, /, hours: Decimal) -> None:
    """So many hours a month are there for clients. Raises PlaceError."""
    refuse([] if hours > 0 else [Flaw("hours", "above_zero", {"found": str(hours)})])
    work.put_setting(CAPACITY, format(hours, "f"))


def _runs(agreement: Agreement, on: date) -> bool:
    end = end_in_force(agreement, on)
    return agreement.status == "active" and agreement.period.start <= on and (end is None or on <= end)


def _revenue(
    connection: sqlite3.Connection, agreement: Agreement, on: date
) -> tuple[dict[str, Decimal], tuple[str, ...]]:
    """What each client of the contractor was invoiced net in the last twelve months, credits taken off."""
    revenue: dict[str, Decimal] = {}
    others: set[str] = set()
    for row in invoices.invoice_rows(connection, first=add_months(on, -12) + ONE_DAY, last=on):
        if row.contractor != agreement.contractor:
            continue
        if row.currency != agreement.currency:
            others.add(row.currency)
            continue
        net = from_minor(row.net_minor, row.currency)
        revenue[row.client] = revenue.get(row.client, Decimal(0)) + (-net if row.type == "381" else net)
    return revenue, tuple(sorted(others))

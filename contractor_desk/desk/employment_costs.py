"""Contractor against employee for one agreement: the tables of the book, what is assumed, both costs of a year.

The tables come from resources/countries/employment.json; what the user changes is kept in the book's settings.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from contractor_desk import resources
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.flaw import Flaw, at_least, percent_range, refuse
from contractor_desk.core.conversion import CostComparison, CostInput, compare, conversion_fee
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.employment import Assumptions, CountryCosts, cost_input
from contractor_desk.core.months import Month
from contractor_desk.core.period import ONE_DAY, end_in_force
from contractor_desk.core.plain import from_plain, to_plain
from contractor_desk.desk.command import command
from contractor_desk.store.reading import agreements, entries, parties

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

TABLES = "employment_costs"
ASSUMED = "cost_assumptions"
_SEEN_DAYS = 91


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """``comparison`` is None until a salary is known; ``hours`` are a month's, and ``hours_from`` says whether they
    are typed, planned, included in the fee, or what was logged in the last three months."""

    table: CountryCosts
    assumed: Assumptions
    salary: Decimal | None
    hours: Decimal
    hours_from: str
    given: CostInput | None
    comparison: CostComparison | None


def cost_tables(connection: sqlite3.Connection) -> tuple[CountryCosts, ...]:
    """The countries that have a table, the user's own figures in place of those that came with the program."""
    plain = json.loads(resources.path("countries", "employment.json").read_text("utf-8"))
    changed: dict[str, Any] = parties.setting(connection, TABLES) or {}
    known = {one["code"]: one for one in plain["countries"]} | changed
    return tuple(from_plain(CountryCosts, one) for one in known.values())


def assumptions(connection: sqlite3.Connection, agreement: str) -> Assumptions:
    """What was typed for that agreement."""
    kept: dict[str, Any] = parties.setting(connection, ASSUMED) or {}
    return from_plain(Assumptions, kept[agreement]) if agreement in kept else Assumptions()


def costs(connection: sqlite3.Connection, agreement_key: str, on: date) -> Costs:
    """Both costs as they stand on that day. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, agreement_key)
    assumed = assumptions(connection, agreement_key)
    return costed(
        agreement, table_for(connection, agreement, assumed), assumed, hours_now(connection, agreement, on), on
    )


def table_for(connection: sqlite3.Connection, agreement: Agreement, assumed: Assumptions) -> CountryCosts:
    """The table of the chosen country, else of the client's; an empty one where there is none."""
    code = assumed.country or parties.party(connection, agreement.client).country
    found = next((table for table in cost_tables(connection) if table.code == code), None)
    return found or CountryCosts(code=code, currency=agreement.currency, year=0)


def costed(
    agreement: Agreement, table: CountryCosts, assumed: Assumptions, hours: tuple[Decimal, str], on: date
) -> Costs:
    """Both costs from what is given; ``hours`` a month and where they are from."""
    conversion = agreement.conversion
    salary = assumed.salary or (conversion.salary if conversion else None)
    if assumed.hours is not None:
        hours = (assumed.hours, "typed")
    terms = terms_on_or_earliest(agreement, on)
    rate = terms.rate or (terms.allowance.overage_rate if terms.allowance else None) or Decimal(0)
    given = None
    if salary:
        end = end_in_force(agreement, on)
        fee = conversion_fee(
            conversion.fee_schedule if conversion else (),
            salary=salary,
            start=agreement.period.start,
            employed_from=(end or on) + ONE_DAY,
            currency=agreement.currency,
        )
        given = cost_input(
            table,
            assumed,
            currency=agreement.currency,
            salary=salary,
            hours=hours[0],
            fee=terms.fee.amount if terms.fee else Decimal(0),
            rate=rate,
            conversion_fee=fee,
        )
    return Costs(
        table=table,
        assumed=assumed,
        salary=salary,
        hours=hours[0],
        hours_from=hours[1],
        given=given,
        comparison=compare(given) if given else None,
    )


def hours_now(connection: sqlite3.Connection, agreement: Agreement, on: date) -> tuple[Decimal, str]:
    """Hours a month: those planned for the trial, else those of the fee, else those logged lately; one decimal."""
    planned = agreement.conversion.hours_planned if agreement.conversion else None
    end = end_in_force(agreement, on)
    if planned is not None and end is not None:
        months = max(1, Month.of(end + ONE_DAY).minus(Month.of(agreement.period.start)))
        return _tenth(planned / months), "planned"
    terms = terms_on_or_earliest(agreement, on)
    if terms.allowance is not None:
        return terms.allowance.hours, "included"
    last = on if end is None else min(on, end)
    first = max(agreement.period.start, last - timedelta(days=_SEEN_DAYS - 1))
    if first > last:
        return Decimal(0), "logged"
    seconds = sum(one.duration for one in entries.entries_between(connection, first, last, agreement=agreement.key))
    days = (last - first).days + 1
    return _tenth(Decimal(seconds) / 3600 / days * 365 / 12), "logged"


def _tenth(hours: Decimal) -> Decimal:
    """One decimal, none where it is 0."""
    rounded = hours.quantize(Decimal("0.1"), ROUND_HALF_UP)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


@command("Change assumptions")
def assume(work: Work, /, agreement: str, assumed: Assumptions, table: CountryCosts | None = None) -> Assumptions:
    """The agreement's assumptions are kept in the book, and the country's table where one is given. Raises PlaceError,
    UnknownKeyError."""
    agreements.agreement(work.connection, agreement)
    refuse(_flaws(assumed, table))
    kept: dict[str, Any] = parties.setting(work.connection, ASSUMED) or {}
    work.put_setting(ASSUMED, kept | {agreement: to_plain(assumed)})
    if table is not None:
        changed: dict[str, Any] = parties.setting(work.connection, TABLES) or {}
        work.put_setting(TABLES, changed | {table.code: to_plain(table)})
    return assumed


def verified(table: CountryCosts, name: str, source: str, on: date | None) -> CountryCosts:
    """The table with that source for the figure; without a day the figure is unverified."""
    figure = replace(table.figure(name), source=source, verified_on=on, unverified=on is None)
    return replace(table, figures=(*(one for one in table.figures if one.name != name), figure))


def _flaws(assumed: Assumptions, table: CountryCosts | None) -> list[Flaw]:
    found: list[Flaw] = []
    for name in ("salary", "years_expected"):
        value = getattr(assumed, name)
        if value is not None and value <= 0:
            found.append(Flaw(name, "above_zero", {"found": str(value)}))
    for name in ("hours", "surcharges", "equipment", "recruitment"):
        found += at_least(name, getattr(assumed, name))
    if table is not None:
        for name in ("holiday_supplement_percent", "contributions_percent", "pension_percent"):
            found += percent_range(name, getattr(table, name))
        found += at_least("equipment", table.equipment)
    return found

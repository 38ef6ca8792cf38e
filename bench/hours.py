"""Hours to measure with: made up, always the same, like those of a firm of twenty."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from contractor_desk.core.agreement import (
    Agreement,
    Allowance,
    Fee,
    HolidayCalendar,
    Period,
    Rollover,
    Rounding,
    ScopeItem,
    Surcharge,
    Terms,
    Vat,
)
from contractor_desk.core.work import TimeEntry

ZONE = ZoneInfo("Europe/Stockholm")
SERVICES = ("patching", "support", "onsite", "backup", "network_design")
WORKERS = tuple(f"worker{number:02}" for number in range(1, 21))
OPEN, CLOSE = time(8), time(17)


def agreement(start: date) -> Agreement:
    """A retainer with every rule that costs time: rounding, a rolling allowance, a limit, bands, surcharges."""
    terms = Terms(
        from_=start,
        fee=Fee(amount=Decimal("12000.00")),
        allowance=Allowance(
            hours=Decimal(20), overage_rate=Decimal("950.00"), rollover=Rollover(months=2, cap_hours=Decimal(10))
        ),
        rate=Decimal("950.00"),
        working_hours=dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (OPEN, CLOSE)),
        rounding=Rounding(minutes=15, mode="up", per="entry"),
        scope=(
            ScopeItem(service="patching", coverage="included"),
            ScopeItem(service="support", coverage="billable"),
            ScopeItem(service="onsite", coverage="limited", hours=Decimal(4)),
            ScopeItem(service="backup", coverage="included"),
            ScopeItem(service="network_design", coverage="excluded", rate=Decimal("1200.00")),
        ),
        surcharges=(
            Surcharge(key="out_of_scope", when="out_of_scope", percent=Decimal(25)),
            Surcharge(key="evening", when="after_hours", percent=Decimal(50)),
            Surcharge(key="weekend", when="weekend", percent=Decimal(100), also_included=True),
        ),
        vat=Vat(category="S", percent=Decimal(25)),
    )
    return Agreement(
        key="nordlund",
        number="A-1",
        title="IT operations",
        kind="retainer",
        contractor="lindqvist",
        client="nordlund",
        currency="SEK",
        language="en",
        time_zone=ZONE.key,
        holidays=HolidayCalendar(country="SE"),
        period=Period(start=start),
        terms=(terms,),
    )


def entries(count: int, first: date, days: int) -> tuple[TimeEntry, ...]:
    """``count`` entries over ``days`` days from ``first`` on: most in the day, some over an edge or a midnight."""
    return tuple(_entries(count, first, days))


def _entries(count: int, first: date, days: int) -> Iterator[TimeEntry]:
    chance = random.Random(20261101)
    for number in range(count):
        day = first + timedelta(days=number * days // count)
        begin = datetime.combine(day, time(chance.randrange(6, 23), chance.randrange(60)), ZONE).astimezone(UTC)
        yield TimeEntry(
            key=f"t{number:07}",
            agreement="nordlund",
            worker=chance.choice(WORKERS),
            service=chance.choice(SERVICES),
            local_date=day,
            start=begin,
            end=begin + timedelta(minutes=chance.randrange(5, 300)),
            break_seconds=chance.choice((0, 0, 0, 1800)) if number % 7 == 0 else 0,
            note="",
        )

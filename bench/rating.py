"""Rating: a month's hours to lines, against a plain loop over the same entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays

from bench import hours
from bench.pairs import Pair, Side
from contractor_desk.core.invoicing import propose
from contractor_desk.core.months import Month
from contractor_desk.core.work import TimeEntry

ENTRIES = 100_000

Sums = dict[tuple[str, str], int]


def plain_loop(
    entries: Iterable[TimeEntry], zone: ZoneInfo, opens: time, closes: time, holidays: Collection[date]
) -> Sums:
    """Seconds by service and band: local time, cut at midnights and at the edges of the working hours."""
    sums: Sums = defaultdict(int)
    for entry in entries:
        if entry.start is None or entry.end is None:
            continue
        begin = entry.start.astimezone(zone)
        end = (entry.end - timedelta(seconds=entry.break_seconds)).astimezone(zone)
        while begin < end:
            day = begin.date()
            cuts = [datetime.combine(day, opens, zone), datetime.combine(day, closes, zone)]
            cuts.append(datetime.combine(day + timedelta(days=1), time(), zone))
            until = min(min(cut for cut in cuts if cut > begin), end)
            if day in holidays:
                band = "holiday"
            elif day.weekday() > 4:
                band = "weekend"
            else:
                band = "normal" if opens <= begin.time() < closes else "after_hours"
            sums[entry.service, band] += int(until.timestamp() - begin.timestamp())
            begin = until
    return sums


def _one_month() -> tuple[Side, Side]:
    return _sides(Month(2026, 10), 31)


def _open_months() -> tuple[Side, Side]:
    return _sides(Month(2024, 11), 730)


def _sides(first: Month, days: int) -> tuple[Side, Side]:
    """The draft of the last month, the months before it open; the loop goes over the same entries."""
    agreement = hours.agreement(first.first)
    entries = hours.entries(ENTRIES, first.first, days)
    month = Month.of(entries[-1].local_date)
    public = holidays.country_holidays("SE", years=range(first.year, month.year + 1))
    free = frozenset(day for day in public if public[day] != "Söndag")
    return (
        Side(timed=lambda: propose(agreement, month, entries, (), (), round_total=False)),
        Side(timed=lambda: plain_loop(entries, hours.ZONE, hours.OPEN, hours.CLOSE, free)),
    )


PAIRS = (
    Pair(
        name="rating",
        program="rating 100,000 entries of a month",
        floor="a plain loop over the same entries",
        goal=3.0,
        sides=_one_month,
    ),
    Pair(
        name="rating-open",
        program="rating 100,000 entries of 24 open months",
        floor="a plain loop over the same entries",
        goal=3.0,
        sides=_open_months,
    ),
)

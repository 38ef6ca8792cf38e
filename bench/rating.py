"""Rating: a month's hours to lines, against a plain loop over the same entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from contractor_desk.core.work import TimeEntry

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

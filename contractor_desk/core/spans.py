"""Half-open spans of whole seconds since 1970 (UTC), cut at local midnights and at the edges of working hours.

Inside, a span is [start, end): its end is the first second that does not belong to it. Dates that people read as last
days are inclusive; they become spans nowhere else than here. Sunday 29 March 2026 00:00 to 06:00 in Stockholm is
18,000 seconds, since the hour from 02:00 to 03:00 does not exist (rules.md 2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from contractor_desk.core.agreement import Band
from contractor_desk.core.calendars import DAY_SECONDS

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = EPOCH.toordinal()

DayBands = Callable[[date], tuple[tuple[int, Band], ...]]


class Piece(NamedTuple):
    """A span of one local date and one band; ``end`` is the first second after it."""

    end: int
    day: date
    band: Band


class Part:
    """Seconds of one entry on one local date in one band; ``raised`` once a minimum has added to them."""

    __slots__ = ("band", "day", "raised", "seconds")

    def __init__(self, seconds: int, day: date, band: Band) -> None:
        self.seconds = seconds
        self.day = day
        self.band = band
        self.raised = False


def second_of(moment: datetime) -> int:
    """The whole second of an aware moment."""
    since = moment - EPOCH
    return since.days * DAY_SECONDS + since.seconds


def start_of_day(day: date, place: ZoneInfo) -> int:
    """The second at which that day starts on the zone's wall clock."""
    return second_of(datetime(day.year, day.month, day.day, tzinfo=place))


def offset_spans(place: ZoneInfo, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The span as (start, end, UTC offset in seconds), cut where the clocks change. At most one change a span."""
    before, after = _offset(place, start), _offset(place, end - 1)
    if before == after:
        yield start, end, before
        return
    low, high = start, end - 1
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(place, middle) == before:
            low = middle
        else:
            high = middle
    yield start, high, before
    yield high, end, after


def _offset(place: ZoneInfo, second: int) -> int:
    offset = (EPOCH + timedelta(seconds=second)).astimezone(place).utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


class BandLine:
    """The line of time in a zone, cut at local midnights and wherever the band changes.

    The band goes by the wall clock, so an hour that comes twice is inside or outside the working hours both times
    (fine-print B3). The pieces of a day are made once and kept.
    """

    def __init__(self, place: ZoneInfo, bands_of_day: DayBands) -> None:
        self._place = place
        self._bands_of_day = bands_of_day
        self._pieces: dict[int, list[Piece]] = {}

    def cut(self, start: int, end: int) -> list[Part]:
        """The parts of [start, end) in order; together they are the span."""
        parts: list[Part] = []
        number = start // DAY_SECONDS
        while start < end:
            pieces = self._pieces.get(number)
            if pieces is None:
                pieces = self._pieces[number] = list(self._pieces_of(number))
            for until, day, band in pieces:
                if until <= start:
                    continue
                if until > end:
                    until = end
                if parts and parts[-1].band == band and parts[-1].day == day:
                    parts[-1].seconds += until - start
                else:
                    parts.append(Part(until - start, day, band))
                start = until
                if start == end:
                    break
            number += 1
        return parts

    def _pieces_of(self, number: int) -> Iterator[Piece]:
        """The pieces of the UTC day with that number since 1970."""
        for since, until, offset in offset_spans(self._place, number * DAY_SECONDS, (number + 1) * DAY_SECONDS):
            while since < until:
                local_day, second = divmod(since + offset, DAY_SECONDS)
                day = date.fromordinal(_EPOCH_ORDINAL + local_day)
                midnight = local_day * DAY_SECONDS - offset
                for edge, band in self._bands_of_day(day):
                    if edge > second and since < until:
                        since = min(midnight + edge, until)
                        yield Piece(since, day, band)

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
    """A span of one local date and one band."""

    start: int
    end: int
    day: date
    band: Band


def second_of(moment: datetime) -> int:
    """The whole second of an aware moment."""
    return (moment - EPOCH) // timedelta(seconds=1)


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
        self._days: dict[int, list[Piece]] = {}

    def cut(self, start: int, end: int) -> list[Piece]:
        """The pieces of [start, end) in order; together they are the span."""
        pieces: list[Piece] = []
        number = start // DAY_SECONDS
        while start < end:
            day = self._days.get(number)
            if day is None:
                day = self._days[number] = list(self._pieces_of(number * DAY_SECONDS, (number + 1) * DAY_SECONDS))
            for piece in day:
                until = piece.end
                if until <= start:
                    continue
                if until > end:
                    until = end
                if pieces and pieces[-1].band == piece.band and pieces[-1].day == piece.day:
                    pieces[-1] = Piece(pieces[-1].start, until, piece.day, piece.band)
                else:
                    pieces.append(Piece(start, until, piece.day, piece.band))
                start = until
                if start == end:
                    break
            number += 1
        return pieces

    def _pieces_of(self, start: int, end: int) -> Iterator[Piece]:
        for since, until, offset in offset_spans(self._place, start, end):
            while since < until:
                number, second = divmod(since + offset, DAY_SECONDS)
                day = date.fromordinal(_EPOCH_ORDINAL + number)
                midnight = number * DAY_SECONDS - offset
                for edge, band in self._bands_of_day(day):
                    if edge > second and since < until:
                        piece_end = min(midnight + edge, until)
                        yield Piece(since, piece_end, day, band)
                        since = piece_end

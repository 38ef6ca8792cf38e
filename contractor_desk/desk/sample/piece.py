"""A piece of work as it stands in the sample's diary: ``Work(day=…, start=480, end=555, …)`` is 08:00 to 09:15."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from contractor_desk.core.party import Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """``start`` and ``end`` are minutes after local midnight; ``end`` may pass 24:00, and is None while the timer runs.
    Without ``start`` there are only the ``minutes``."""

    day: date
    agreement: str
    worker: str
    service: str
    start: int | None
    end: int | None
    minutes: int
    pause: int = 0
    site: str | None = None
    note: str = ""
    prefix: str | None = None
    billable: bool = True
    callout: bool = False
    outside_period: bool = False
    approved: Approval | None = None
    asked_on: date | None = None
    tags: tuple[str, ...] = ()


def minute_of(clock: str) -> int:
    """Minutes after midnight of HH:MM; hours may pass 24 for the night after."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)

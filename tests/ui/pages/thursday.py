"""The clock of the mockups: Thursday 26 November 2026, 13:52:12 in Stockholm."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

NOW = datetime(2026, 11, 26, 13, 52, 12, tzinfo=ZoneInfo("Europe/Stockholm"))


class Thursday:
    """26 November 2026, 13:52:12 in Stockholm, until it is moved."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

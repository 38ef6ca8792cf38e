"""Facts that were logged: time entries and expenses. No rate is ever stored on them (house.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime
from decimal import Decimal

from contractor_desk.core.agreement import Vat
from contractor_desk.core.party import Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeEntry:
    """Either clock times (``start``, aware and in UTC; ``end`` missing while the timer runs) or ``date`` + ``seconds``.

    ``local_date`` is the start's date in the agreement's time zone (rules.md 2), or ``date``. A break comes off the
    end of an entry with clock times.
    """

    key: str
    agreement: str
    worker: str
    service: str
    local_date: Day
    start: datetime | None = None
    end: datetime | None = None
    date: Day | None = None
    seconds: int | None = None
    site: str | None = None
    break_seconds: int = 0
    note: str = ""
    reference: str | None = None
    billable: bool = True
    callout: bool = False
    outside_period: bool = False
    approved: Approval | None = None
    asked_on: Day | None = None
    tags: tuple[str, ...] = ()

    @property
    def running(self) -> bool:
        """The timer runs: an entry with a start and no end."""
        return self.start is not None and self.end is None

    @property
    def duration(self) -> int:
        """Seconds of work, the break taken off, never below zero (fine-print B6); 0 while running."""
        if self.start is None:
            return self.seconds or 0
        if self.end is None:
            return 0
        return max(0, int((self.end - self.start).total_seconds()) - self.break_seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """``data`` is base64, ``sha256`` the hash of the decoded bytes."""

    name: str
    type: str
    sha256: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """Either ``amount`` (net of deductible VAT) with ``markup_percent``, or ``km`` at ``rate`` (rules.md 3.10)."""

    key: str
    agreement: str
    date: Day
    title: str
    amount: Decimal | None = None
    markup_percent: Decimal = Decimal(0)
    km: Decimal | None = None
    rate: Decimal | None = None
    vat: Vat | None = None
    receipts: tuple[Receipt, ...] = ()

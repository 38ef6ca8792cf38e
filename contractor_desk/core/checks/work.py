"""Time entries and expenses: clock times or a date with seconds, an amount or kilometres (rules.md 3.1, 3.10)."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator

from contractor_desk.core.checks.flaw import Flaw, at_least, under, unknown
from contractor_desk.core.checks.known import Known
from contractor_desk.core.checks.terms import vat_flaws
from contractor_desk.core.work import Expense, TimeEntry

LONGEST_ENTRY_SECONDS = 366 * 86400


def entry_flaws(entry: TimeEntry, known: Known) -> Iterator[Flaw]:
    """Flaws of an entry, places relative to it."""
    agreement = known.agreements.get(entry.agreement)
    if agreement is None:
        yield unknown("agreement", "agreement", entry.agreement)
    elif entry.site is not None and all(site.key != entry.site for site in agreement.sites):
        yield unknown("site", "site", entry.site)
    if entry.worker not in known.workers:
        yield unknown("worker", "worker", entry.worker)
    if entry.service not in known.services:
        yield unknown("service", "service", entry.service)
    if entry.start is None:
        yield from _date_flaws(entry)
    else:
        yield from _clock_flaws(entry)
    if entry.break_seconds < 0:
        yield from at_least("break_seconds", entry.break_seconds)


def _date_flaws(entry: TimeEntry) -> Iterator[Flaw]:
    if entry.end is not None:
        yield Flaw("start", "end_needs_start")
    elif entry.date is None:
        yield Flaw("start", "start_or_date")
    elif entry.seconds is None:
        yield Flaw("seconds", "date_needs_seconds")
    elif entry.seconds < 0:
        yield from at_least("seconds", entry.seconds)


def _clock_flaws(entry: TimeEntry) -> Iterator[Flaw]:
    if entry.date is not None or entry.seconds is not None:
        yield Flaw("date" if entry.date is not None else "seconds", "start_or_date")
    if entry.start is None or entry.end is None:
        return
    if entry.end < entry.start:
        yield Flaw("end", "end_before_start", {"start": str(entry.start), "end": str(entry.end)})
    elif (entry.end - entry.start).total_seconds() > LONGEST_ENTRY_SECONDS:
        yield Flaw("end", "entry_too_long", {"start": str(entry.start), "end": str(entry.end), "days": 366})


def expense_flaws(expense: Expense, known: Known) -> Iterator[Flaw]:
    """Flaws of an expense, places relative to it."""
    if expense.agreement not in known.agreements:
        yield unknown("agreement", "agreement", expense.agreement)
    if not expense.title.strip():
        yield Flaw("title", "text")
    if expense.amount is None and expense.km is None:
        yield Flaw("amount", "amount_or_km")
    if expense.amount is not None and (expense.km is not None or expense.rate is not None):
        yield Flaw("km" if expense.km is not None else "rate", "amount_or_km")
    if expense.amount is None and expense.km is not None and expense.rate is None:
        yield Flaw("rate", "km_needs_rate")
    yield from at_least("km", expense.km)
    yield from at_least("rate", expense.rate)
    yield from at_least("markup_percent", expense.markup_percent, -100)
    if expense.vat is not None:
        yield from under("vat", vat_flaws(expense.vat))
    for i, receipt in enumerate(expense.receipts):
        yield from under(f"receipts[{i}]", content_flaws("data", receipt.data, "sha256", receipt.sha256))


def content_flaws(place: str, data: str | None, hash_place: str, sha256: str | None) -> Iterator[Flaw]:
    """Base64 that can be decoded, and a hash that is that of the decoded bytes."""
    if data is None:
        return
    try:
        content = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        yield Flaw(place, "base64")
        return
    if sha256 is not None and sha256.lower() != hashlib.sha256(content).hexdigest():
        yield Flaw(hash_place, "sha256_of_data", {"found": sha256})

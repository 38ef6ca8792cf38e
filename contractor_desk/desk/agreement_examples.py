"""What an agreement that is being typed comes to, by the rules themselves on made-up hours: dates, figures, a price.

A call of 20 minutes under rounding to 15 minutes up counts 1800 seconds; three hours on a Tuesday evening, called out,
cost 4 275,00 when surcharges add. Nothing here is computed by another way than an invoice would be.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Literal

from contractor_desk.core.agreement import Agreement, Band, Side, Terms
from contractor_desk.core.calendars import bands_of_day, is_working_day, week_of
from contractor_desk.core.days import terms_on
from contractor_desk.core.deadlines import Deadline, deadlines
from contractor_desk.core.instants import at, zone
from contractor_desk.core.invoice import Draft
from contractor_desk.core.invoicing import propose
from contractor_desk.core.months import Month, last_day_of
from contractor_desk.core.party import Approval
from contractor_desk.core.period import ONE_DAY, base_end, extension_deadline, maximum_end
from contractor_desk.core.work import TimeEntry

STACKINGS: tuple[Literal["add", "highest", "compound"], ...] = ("add", "highest", "compound")
_LATEST = date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class OptionEnd:
    """What an option comes to: the new last day, and until when it is decided; ``past`` the maximum."""

    end: date
    decide_by: date
    past: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Work that somebody might do."""

    service: str
    worker: str
    day: date
    start: time
    end: time
    callout: bool = False


def option_ends(agreement: Agreement) -> list[OptionEnd]:
    """Each option in its turn, as if all before it were used (rules.md 4)."""
    found, period = [], agreement.period
    maximum = maximum_end(period)
    for used, option in enumerate(period.extensions):
        open_ended = replace(period, max_months=None)
        before = base_end(replace(agreement, period=replace(open_ended, exercised_extensions=used)))
        after = base_end(replace(agreement, period=replace(open_ended, exercised_extensions=used + 1)))
        if before is None or after is None:
            return []
        past = maximum is not None and after > maximum
        found.append(OptionEnd(after, extension_deadline(option, before), past))
    return found


def dates_ahead(agreement: Agreement, side: Side) -> dict[str, Deadline]:
    """The first deadline of each kind of the agreement as typed, as if it were active; by kind."""
    living = replace(agreement, status="active")
    start = agreement.period.start
    found: dict[str, Deadline] = {}
    for deadline in deadlines(living, start, min(_LATEST, last_day_of(start, 240)), side=side, decisions=()):
        found.setdefault(deadline.kind, deadline)
    return found


def counted_seconds(agreement: Agreement, seconds: int, *, callout: bool) -> int | None:
    """What an entry of that length counts under the last terms, in excluded work; None where it cannot be said."""
    terms = _last(agreement)
    day = working_day_after(agreement, terms.from_)
    made = replace(terms, rate=terms.rate or Decimal(1), scope=(), unlisted="excluded", allowance=None)
    entry = replace(_entry(agreement, day, callout=callout), date=day, seconds=seconds)
    draft = _bill(agreement, made, Month.of(day), (entry,))
    return sum(part.seconds for line in draft.lines for part in line.parts) if draft.lines else None


def prorated_fee(agreement: Agreement, last_day: date) -> Decimal | None:
    """The fee for the month of that day if the agreement ended then; None without a fee."""
    period = replace(agreement.period, ended_on=last_day)
    terms = replace(_last(agreement), fee=_last(agreement).fee)
    fee = terms.fee
    if fee is None:
        return None
    terms = replace(terms, fee=replace(fee, billed="arrears"))
    draft = _bill(replace(agreement, period=period), terms, Month.of(last_day), (), fee=True)
    return draft.net if draft.lines else None


def working_day_after(agreement: Agreement, day: date) -> date:
    """The second Tuesday from that day on, or the next working day after it: a day as any other."""
    candidate = day + timedelta(days=(1 - day.weekday()) % 7 + 7)
    for _ in range(31):
        if is_working_day(agreement.holidays, terms_on(agreement, candidate), candidate):
            return candidate
        candidate += ONE_DAY
    return day


def priced(agreement: Agreement, example: Example, stacking: Literal["add", "highest", "compound"]) -> Draft:
    """The bill of that work alone under the last terms and that stacking: no fee, no milestones, approved."""
    place = zone(agreement.time_zone)
    after = ONE_DAY if example.end <= example.start else timedelta()
    clock = time(0) if example.end == time.max else example.end
    if example.end == time.max:
        after = ONE_DAY
    entry = replace(
        _entry(agreement, example.day, callout=example.callout),
        service=example.service,
        worker=example.worker,
        start=at(datetime.combine(example.day, example.start), place),
        end=at(datetime.combine(example.day + after, clock), place),
    )
    terms = replace(_last(agreement), stacking=stacking)
    return _bill(agreement, terms, Month.of(example.day), (entry,))


def band_spans(agreement: Agreement, example: Example) -> Iterator[tuple[time, time, Band]]:
    """The example's clock times by band, on its own day; an end of midnight is ``time.max``."""
    first = example.start.hour * 3600 + example.start.minute * 60
    last = example.end.hour * 3600 + example.end.minute * 60
    if example.end == time.max or last <= first:
        last = 86_400
    since = 0
    for until, band in bands_of_day(agreement.holidays, week_of(_last(agreement).working_hours), example.day):
        begin, end = max(first, since), min(last, until)
        if begin < end:
            yield _clock(begin), _clock(end), band
        since = until


def _clock(second: int) -> time:
    return time.max if second >= 86_400 else time(second // 3600, second % 3600 // 60)


def _last(agreement: Agreement) -> Terms:
    return agreement.terms[-1]


def _entry(agreement: Agreement, day: date, *, callout: bool) -> TimeEntry:
    return TimeEntry(
        key="example", agreement=agreement.key, worker="", service="", local_date=day, callout=callout,
        outside_period=True, approved=Approval(on=day, by="-"), date=None, start=None,
    )  # fmt: skip


def _bill(
    agreement: Agreement, terms: Terms, month: Month, entries: tuple[TimeEntry, ...], *, fee: bool = False
) -> Draft:
    """A month's bill of nothing but those entries (or the fee), as if the terms were the only ones."""
    first = min(terms.from_, agreement.period.start, month.first)
    alone = replace(
        agreement,
        status="active",
        opening=None,
        suspensions=(),
        milestones=(),
        adjustments=(),
        terms=(replace(terms, from_=first, fee=terms.fee if fee else None),),
    )
    return propose(alone, month, entries, (), (), round_total=False)

"""The whole sample book of a side on a day: template, diary and expenses put together."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from contractor_desk.core.agreement import Agreement, Side
from contractor_desk.core.book import Book, ReceivedInvoice
from contractor_desk.core.instants import at, zone
from contractor_desk.core.invoicing import propose
from contractor_desk.core.months import Month
from contractor_desk.core.work import Expense, Receipt, TimeEntry
from contractor_desk.desk.sample import template
from contractor_desk.desk.sample.almanac import Almanac
from contractor_desk.desk.sample.diary import Diary
from contractor_desk.desk.sample.piece import Work

FIRMS: dict[Side, str] = {"contractor": "sandberg", "client": "havgaard"}
"""The home party of each side's sample, and the name of its files."""

_ZONE = "Europe/Stockholm"
_ONE = 13 * 60
_MIDNIGHT = 24 * 60
_FIRST_TICKET = 101


def sample_book(today: date, side: Side = "contractor", *, now: datetime | None = None) -> Book:
    """The sample book of that side as of that day, without anything issued.

    Work stands in it up to ``now`` (aware), and the timer runs if that falls into a piece of work; without it, up to
    13:00 of the day.
    """
    firm = FIRMS[side]
    plan = template.read(f"{firm}_work.json")
    almanac = Almanac(today, plan["country"])
    book = template.book(template.read(f"{firm}.json"), template.read("services.json"), almanac)
    agreements = {one.key: one for one in book.agreements}
    until = _ONE if now is None else _minute_of_day(today, now.astimezone(zone(_ZONE)))
    diary = Diary(plan, agreements, almanac, template.read("notes.json"), until)
    works = diary.written(running=now is not None)
    first = almanac.day(plan["first"])
    book = replace(book, time=_entries(works, agreements), expenses=_expenses(plan["expenses"], almanac, first))
    book = replace(book, received=tuple(_received(line, book, almanac) for line in plan["received"]))
    return template.with_series(book, firm, _first_number(plan, first))


def _minute_of_day(today: date, local: datetime) -> int:
    """How many minutes of the day are over there: none if it is yet to begin, all if it is past."""
    if local.date() != today:
        return _MIDNIGHT if local.date() > today else 0
    return local.hour * 60 + local.minute


def _first_number(plan: dict[str, Any], first: date) -> int:
    """As many numbers as a year of this business uses up to the first invoice of the sample."""
    return 1 + int(plan["invoicing"]["a_month"]) * (Month.of(first).plus(1).number - 1)


def _entries(works: list[Work], agreements: dict[str, Agreement]) -> tuple[TimeEntry, ...]:
    tickets: Counter[str] = Counter()
    return tuple(_entry(number, work, agreements, tickets) for number, work in enumerate(works, 1))


def _entry(number: int, work: Work, agreements: dict[str, Agreement], tickets: Counter[str]) -> TimeEntry:
    place = zone(agreements[work.agreement].time_zone)
    midnight = datetime.combine(work.day, time())
    clock = work.start is not None
    return TimeEntry(
        key=f"t{number:05d}",
        agreement=work.agreement,
        worker=work.worker,
        service=work.service,
        local_date=work.day,
        start=None if work.start is None else at(midnight + timedelta(minutes=work.start), place),
        end=None if work.end is None else at(midnight + timedelta(minutes=work.end), place),
        date=None if clock else work.day,
        seconds=None if clock else work.minutes * 60,
        site=work.site,
        break_seconds=work.pause * 60,
        note=work.note,
        reference=_ticket(work, number, tickets),
        billable=work.billable,
        callout=work.callout,
        outside_period=work.outside_period,
        approved=work.approved,
        asked_on=work.asked_on,
        tags=work.tags,
    )


def _ticket(work: Work, number: int, tickets: Counter[str]) -> str | None:
    """Two of three pieces of work under an agreement with tickets have one, in running numbers."""
    if work.prefix is None or number % 3 == 0:
        return None
    tickets[work.prefix] += 1
    return f"{work.prefix}-{_FIRST_TICKET + tickets[work.prefix]}"


def _expenses(plan: list[dict[str, Any]], almanac: Almanac, first: date) -> tuple[Expense, ...]:
    dated = sorted(
        (almanac.day(expression), line["agreement"], place, line)
        for place, line in enumerate(plan)
        for expression in line["on"]
    )
    past = [(day, line) for day, _, _, line in dated if first <= day <= almanac.today]
    return tuple(_expense(number, day, line) for number, (day, line) in enumerate(past, 1))


def _expense(number: int, day: date, line: dict[str, Any]) -> Expense:
    return Expense(
        key=f"e{number:03d}",
        agreement=line["agreement"],
        date=day,
        title=line["title"],
        amount=Decimal(line["amount"]) if "amount" in line else None,
        markup_percent=Decimal(line.get("markup_percent", 0)),
        km=Decimal(line["km"]) if "km" in line else None,
        rate=Decimal(line["rate"]) if "rate" in line else None,
        receipts=(_receipt(day, line["receipt"]),) if "receipt" in line else (),
    )


def _received(line: dict[str, Any], book: Book, almanac: Almanac) -> ReceivedInvoice:
    """A supplier's invoice of a month: what the agreement gives, and what the plan says that it bills too much."""
    agreement = template.agreement(book, line["agreement"])
    round_total = any(party.round_total for party in book.parties if party.key == agreement.contractor)
    draft = propose(
        agreement,
        Month.of(almanac.today).plus(line["month"]),
        [entry for entry in book.time if entry.agreement == agreement.key],
        [expense for expense in book.expenses if expense.agreement == agreement.key],
        (),
        round_total=round_total,
    )
    return ReceivedInvoice(
        key=line["key"],
        agreement=agreement.key,
        supplier_number=almanac.fill(line["number"]),
        date=almanac.day(line["on"]),
        total=draft.total + Decimal(line.get("more", 0)),
        findings=tuple(line.get("findings", ())),
    )


def _receipt(day: date, text: str) -> Receipt:
    data = f"{day.isoformat()}\n{text}\n".encode()
    return Receipt(
        name=f"receipt-{day.isoformat()}.txt",
        type="text/plain",
        sha256=hashlib.sha256(data).hexdigest(),
        data=base64.b64encode(data).decode("ascii"),
    )

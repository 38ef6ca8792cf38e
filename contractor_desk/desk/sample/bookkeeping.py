"""What the sample firm issued, sent and was paid for, day by day: data for the commands that do it.

A month is issued on the first working day after it. Most invoices are paid in the last days before they fall due; the
plan names the exceptions: paid late, paid in part, overdue and reminded, credited and billed anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from contractor_desk.core.agreement import Agreement, Side
from contractor_desk.core.months import Month
from contractor_desk.desk.sample import template
from contractor_desk.desk.sample.almanac import Almanac
from contractor_desk.desk.sample.scene import FIRMS


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Credit the invoice of that agreement and month in full; an Issue of the same day bills it anew."""

    on: date
    agreement: str
    month: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Issue the month (YYYY-MM) of that agreement; nothing to do where its draft has no line."""

    on: date
    agreement: str
    month: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    on: date
    agreement: str
    month: str
    how: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    on: date
    agreement: str
    month: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """The client pays ``amount`` of the invoice, or all of it where that is None; the bank kept ``fee`` of it."""

    on: date
    agreement: str
    month: str
    amount: Decimal | None = None
    fee: Decimal | None = None


Step = Credit | Issue | Sending | Reminder | Payment
_ORDER = (Credit, Issue, Sending, Reminder, Payment)


def issue_plan(today: date, side: Side = "contractor", *, through: Month | None = None) -> tuple[Step, ...]:
    """Everything up to that day, in the order in which it is to be done.

    ``through`` is the last month that is issued; None: the last whose first working day after it is over, so that on
    that day itself the month is still to be billed. A client issues nothing: its plan is empty.
    """
    firm = FIRMS[side]
    plan = template.read(f"{firm}_work.json")
    almanac = Almanac(today, plan["country"])
    book = template.book(template.read(f"{firm}.json"), template.read("services.json"), almanac)
    addresses = {party.key: party.email or party.name for party in book.parties}
    own = [one for one in book.agreements if one.contractor == book.home and one.status != "draft"]
    steps = [
        step
        for one in own
        for step in _Ledger(one, plan, almanac, addresses[one.client]).steps(through or _last_issued(almanac))
        if step.on <= today
    ]
    places = {one.key: place for place, one in enumerate(own)}
    return tuple(sorted(steps, key=lambda step: (step.on, _ORDER.index(type(step)), places[step.agreement])))


def _last_issued(almanac: Almanac) -> Month:
    month = Month.of(almanac.today).plus(-1)
    return month if almanac.workday_from(month.plus(1).first) < almanac.today else month.plus(-1)


class _Ledger:
    """The invoices of one agreement."""

    def __init__(self, agreement: Agreement, plan: dict[str, Any], almanac: Almanac, address: str) -> None:
        self._agreement = agreement
        self._key = agreement.key
        self._rules = plan["invoicing"]
        self._almanac = almanac
        self._address = address
        self._first = max(Month.of(almanac.day(plan["first"])), Month.of(agreement.period.start))
        end = agreement.period.ended_on or agreement.period.end or almanac.today
        self._last = Month.of(min(end, almanac.today))

    def steps(self, through: Month) -> Iterator[Step]:
        for month in self._first.until(min(self._last, through)):
            yield from self._month(month, last=month == min(self._last, through))

    def _month(self, month: Month, *, last: bool) -> Iterator[Step]:
        overdue = self._of("overdue")
        due = self._almanac.today - timedelta(days=overdue["days"]) if overdue else date.min
        late_issue = due - timedelta(days=self._days) if overdue else date.min
        if overdue and month == Month.of(late_issue).plus(-1):
            yield from self._issued(late_issue, month)
            reminded = self._almanac.today - timedelta(days=overdue["reminded_days_ago"])
            yield Reminder(on=reminded, agreement=self._key, month=str(month), level=1)
            return
        issued = self._almanac.workday_from(month.plus(1).first)
        yield from self._issued(issued, month)
        credited = self._of("credited", month)
        if credited:
            anew = issued + timedelta(days=credited["after_days"])
            yield Credit(on=anew, agreement=self._key, month=str(month), reason=credited["reason"])
            yield from self._issued(anew, month)
            issued = anew
        part = self._of("part_paid")
        if part and last and issued + timedelta(days=self._days) >= self._almanac.today:
            paid = max(issued, self._almanac.today - timedelta(days=part["days_ago"]))
            yield Payment(on=paid, agreement=self._key, month=str(month), amount=Decimal(part["amount"]))
            return
        yield self._paid(issued, month)

    def _issued(self, on: date, month: Month) -> Iterator[Step]:
        yield Issue(on=on, agreement=self._key, month=str(month))
        yield Sending(on=on, agreement=self._key, month=str(month), how="email", to=self._address)

    def _paid(self, issued: date, month: Month) -> Payment:
        due = issued + timedelta(days=self._days)
        late = self._of("late", month)
        # most clients pay a day or three before the due date, each in its own way
        on = due + timedelta(days=late["days"]) if late else due - timedelta(days=(len(self._key) + month.number) % 4)
        kept = self._of("bank_fees", month)
        fee = Decimal(kept["fee"]) if kept else None
        return Payment(on=max(on, issued), agreement=self._key, month=str(month), fee=fee)

    @property
    def _days(self) -> int:
        return self._agreement.terms[-1].payment_days

    def _of(self, name: str, month: Month | None = None) -> dict[str, Any] | None:
        """What the plan says of this agreement under that name, and of that month where it names one."""
        found = self._rules[name]
        for rule in found if isinstance(found, list) else [found]:
            ago = Month.of(self._almanac.today).minus(month) if month else None
            if rule["agreement"] == self._key and (month is None or -rule["month"] == ago):
                return dict(rule)
        return None

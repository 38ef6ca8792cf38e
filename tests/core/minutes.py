"""The rules once more, minute by minute and without any cleverness: what the fast rating is held against.

Every minute of work is a row with its date and band; the allowance is a list of minutes, each with the month it was
granted for, oldest first; amounts are exact fractions until they are rounded. Work and rules must be in whole minutes.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from contractor_desk.core.agreement import WEEKDAYS, Agreement, Terms
from contractor_desk.core.calendars import is_holiday
from contractor_desk.core.work import TimeEntry

Minute = tuple[date, str]
Month = tuple[int, int]


@dataclass
class MonthByHand:
    """``seconds`` by (version, charge, service, worker's price, band), and the ledger in minutes."""

    seconds: Counter[tuple[date, str, str, str]] = field(default_factory=Counter)
    by_entry: Counter[str] = field(default_factory=Counter)
    net: Fraction = Fraction(0)
    granted: int = 0
    carried_in: int = 0
    used: int = 0
    overage: int = 0
    expired: int = 0
    carried_out: int = 0


def rate_by_hand(agreement: Agreement, first: Month, last: Month, entries: list[TimeEntry]) -> MonthByHand:
    """The month ``last`` of an agreement whose ledger starts in ``first``, no month issued, all versions with rates."""
    stock: list[Month] = []
    month, found = first, MonthByHand()
    while month <= last:
        own = [entry for entry in entries if (entry.local_date.year, entry.local_date.month) == month]
        found = _month(agreement, month, own, stock)
        month = _next(month)
    return found


def _month(agreement: Agreement, month: Month, entries: list[TimeEntry], stock: list[Month]) -> MonthByHand:
    found = MonthByHand(carried_in=len(stock))
    days = _days(month)
    versions = [_version(agreement, day) for day in days]
    for terms in agreement.terms:
        share = Fraction(versions.count(terms), len(days))
        if terms.allowance is not None and share:
            found.granted += _half_up(Fraction(terms.allowance.hours) * 60 * share)
    stock += [month] * found.granted
    limits: Counter[str] = Counter()
    tally: Counter[tuple[Terms | date, ...]] = Counter()
    rows = sorted(entries, key=lambda entry: (_start(agreement, entry), entry.key))
    for entry, minutes in zip(rows, _adjusted(agreement, rows), strict=True):
        terms = _version(agreement, entry.local_date)
        for _, band in minutes:
            charge = _charge(terms, entry.service, limits, stock, found)
            found.seconds[terms.from_, charge, entry.service, band] += 60
            found.by_entry[entry.key] += 60
            tally[terms.from_, charge, entry.service, band, entry.worker] += 60
    found.net = _net(agreement, tally)
    last_rule = versions[-1].allowance
    left = list(stock)
    stock.clear()
    if last_rule is not None and last_rule.rollover is not None:
        for minute in left:
            if _months_between(minute, _next(month)) <= last_rule.rollover.months:
                stock.append(minute)
        cap = last_rule.rollover.cap_hours
        while cap is not None and len(stock) > cap * 60:
            stock.pop(0)
    found.carried_out = len(stock)
    found.expired = len(left) - len(stock)
    return found


def _charge(terms: Terms, service: str, limits: Counter[str], stock: list[Month], found: MonthByHand) -> str:
    item = next((item for item in terms.scope if item.service == service), None)
    coverage = terms.unlisted if item is None else item.coverage
    if coverage == "billable":
        return "billable"
    if coverage == "limited":
        assert item is not None and item.hours is not None
        if limits[service] >= item.hours * 60:
            return "out_of_scope"
        limits[service] += 1
    elif coverage == "excluded":
        return "out_of_scope"
    if terms.allowance is None:
        return "included"
    if stock:
        stock.pop(0)
        found.used += 1
        return "included"
    found.overage += 1
    return "overage"


# ---- minutes of an entry -------------------------------------------------------------------------------------------


def _adjusted(agreement: Agreement, rows: list[TimeEntry]) -> list[list[Minute]]:
    """The minutes of each entry after rounding and minimum."""
    minutes = [_minutes(agreement, entry) for entry in rows]
    groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for place, entry in enumerate(rows):
        terms = _version(agreement, entry.local_date)
        by_day = terms.rounding is not None and terms.rounding.per == "day"
        own = (entry.worker, entry.local_date, entry.service, entry.callout) if by_day else (place,)
        groups[own].append(place)
    for places in groups.values():
        entry = rows[places[0]]
        terms = _version(agreement, entry.local_date)
        total = sum(len(minutes[place]) for place in places)
        wanted = total
        if terms.rounding is not None:
            steps = Fraction(total, terms.rounding.minutes)
            whole = {"up": math.ceil, "down": math.floor, "nearest": _half_up}[terms.rounding.mode](steps)
            wanted = whole * terms.rounding.minutes
        if terms.minimum is not None and 0 < wanted < terms.minimum.minutes and _concerned(terms, entry):
            wanted_after = terms.minimum.minutes
        else:
            wanted_after = wanted
        while total > wanted:
            place = max(place for place in places if minutes[place])
            minutes[place].pop()
            total -= 1
        while total and total < wanted_after:
            place = max(place for place in places if minutes[place])
            minutes[place].append(minutes[place][-1])
            total += 1
    return minutes


def _concerned(terms: Terms, entry: TimeEntry) -> bool:
    assert terms.minimum is not None
    item = next((item for item in terms.scope if item.service == entry.service), None)
    excluded = (terms.unlisted if item is None else item.coverage) == "excluded"
    return {"all": True, "callout": entry.callout, "out_of_scope": excluded}[terms.minimum.for_]


def _minutes(agreement: Agreement, entry: TimeEntry) -> list[Minute]:
    terms = _version(agreement, entry.local_date)
    if entry.start is None:
        assert entry.seconds is not None
        day = entry.local_date
        return [(day, _band(agreement, terms, datetime(day.year, day.month, day.day, 12), whole_day=True))] * (
            entry.seconds // 60
        )
    place = ZoneInfo(agreement.time_zone)
    assert entry.end is not None
    found = []
    moment, end = entry.start, entry.end - timedelta(seconds=entry.break_seconds)
    while moment < end:
        clock = moment.astimezone(place)
        found.append((clock.date(), _band(agreement, terms, clock)))
        moment += timedelta(minutes=1)
    return found


def _band(agreement: Agreement, terms: Terms, clock: datetime, *, whole_day: bool = False) -> str:
    if is_holiday(agreement.holidays, clock.date()):
        return "holiday"
    assert terms.working_hours is not None
    hours = terms.working_hours.get(WEEKDAYS[clock.weekday()])
    if hours is None:
        return "weekend"
    return "normal" if whole_day or hours[0] <= clock.time() < hours[1] else "after_hours"


# ---- amounts -------------------------------------------------------------------------------------------------------


def _net(agreement: Agreement, tally: Counter[tuple[object, ...]]) -> Fraction:
    """The sum of the time lines: grouped by price, of the printed hours."""
    lines: Counter[tuple[object, ...]] = Counter()
    for (version, charge, service, band, worker), seconds in tally.items():
        terms = next(terms for terms in agreement.terms if terms.from_ == version)
        lines[version, charge, service, band, _price(terms, str(charge), str(service), str(worker))] += seconds
    return sum((_line(agreement, *line, seconds) for line, seconds in lines.items()), Fraction(0))


def _price(terms: Terms, charge: str, service: str, worker: str) -> Fraction:
    item = next((item for item in terms.scope if item.service == service), None)
    given = [
        terms.allowance.overage_rate if charge == "overage" and terms.allowance is not None else None,
        item.rate if item is not None else None,
        terms.worker_rates.get(worker),
        terms.rate,
    ]
    return Fraction(next(rate for rate in given if rate is not None))


def _line(
    agreement: Agreement, version: object, charge: object, service: object, band: object, price: object, seconds: int
) -> Fraction:
    terms = next(terms for terms in agreement.terms if terms.from_ == version)
    assert isinstance(price, Fraction)
    quantity = Fraction(_half_up(Fraction(seconds, 36)), 100)
    would = _cents(quantity * price)
    net = running = would if charge != "included" else Fraction(0)
    running = would
    fitting = []
    for rule in terms.surcharges:
        if charge == "included" and not rule.also_included:
            continue
        if rule.when == band or (rule.when == "out_of_scope" and charge == "out_of_scope"):
            fitting.append(rule)
    if terms.stacking == "highest" and fitting:
        fitting = [max(fitting, key=lambda rule: rule.percent or 0)]
    for rule in fitting:
        assert rule.percent is not None
        amount = _cents((running if terms.stacking == "compound" else would) * Fraction(rule.percent) / 100)
        running += amount
        net += amount
    return net


# ---- numbers and dates ---------------------------------------------------------------------------------------------


def _half_up(number: Fraction) -> int:
    return math.floor(number + Fraction(1, 2))


def _cents(amount: Fraction) -> Fraction:
    sign = -1 if amount < 0 else 1
    return Fraction(sign * _half_up(abs(amount) * 100), 100)


def _start(agreement: Agreement, entry: TimeEntry) -> datetime:
    if entry.start is not None:
        return entry.start
    day = entry.local_date
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(agreement.time_zone))


def _version(agreement: Agreement, day: date) -> Terms:
    return max((terms for terms in agreement.terms if terms.from_ <= day), key=lambda terms: terms.from_)


def _days(month: Month) -> list[date]:
    day, found = date(*month, 1), []
    while (day.year, day.month) == month:
        found.append(day)
        day += timedelta(days=1)
    return found


def _next(month: Month) -> Month:
    return (month[0] + month[1] // 12, month[1] % 12 + 1)


def _months_between(earlier: Month, later: Month) -> int:
    return (later[0] - earlier[0]) * 12 + later[1] - earlier[1]

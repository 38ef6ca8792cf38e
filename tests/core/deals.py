"""Short hands for tests: agreements, terms and hours in a line each, and bills as readable text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from contractor_desk.core.agreement import (
    Adjustment,
    Agreement,
    Allowance,
    Cap,
    Extension,
    Fee,
    HolidayCalendar,
    Milestone,
    Minimum,
    Notice,
    Opening,
    Period,
    Rollover,
    Rounding,
    ScopeItem,
    Surcharge,
    Suspension,
    Terms,
    Vat,
)
from contractor_desk.core.instants import at, local_date, zone
from contractor_desk.core.invoice import Draft, IssuedMonth, Line
from contractor_desk.core.invoicing import propose
from contractor_desk.core.months import Month
from contractor_desk.core.party import Approval
from contractor_desk.core.report_form import plain_decimal, plain_money
from contractor_desk.core.work import Expense, TimeEntry

STOCKHOLM = "Europe/Stockholm"
OFFICE = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (time(8), time(17)))
VAT25 = Vat(category="S", percent=Decimal(25))


def day(text: str) -> date:
    return date.fromisoformat(text)


def optional_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def fee(amount: str, **kw: Any) -> Fee:
    return Fee(amount=Decimal(amount), **kw)


def allowance(hours: str, *, rate: str | None = None, months: int | None = None, cap: str | None = None) -> Allowance:
    """``months`` and ``cap`` are those of the roll-over; no months: no roll-over."""
    rollover = None if months is None else Rollover(months=months, cap_hours=None if cap is None else Decimal(cap))
    return Allowance(hours=Decimal(hours), overage_rate=None if rate is None else Decimal(rate), rollover=rollover)


def rounding(minutes: int, mode: str = "up", per: str = "entry") -> Rounding:
    return Rounding(minutes=minutes, mode=mode, per=per)  # type: ignore[arg-type]


def minimum(minutes: int, for_: str) -> Minimum:
    return Minimum(minutes=minutes, for_=for_)  # type: ignore[arg-type]


def scope(text: str) -> tuple[ScopeItem, ...]:
    """``"patching included, onsite limited 4, training billable @900"``: service, coverage, hours, @rate."""
    items = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        words = item.split()
        rate = next((Decimal(word[1:]) for word in words if word.startswith("@")), None)
        hours = next((Decimal(word) for word in words[2:] if not word.startswith("@")), None)
        items.append(ScopeItem(service=words[0], coverage=words[1], hours=hours, rate=rate))  # type: ignore[arg-type]
    return tuple(items)


def surcharges(text: str) -> tuple[Surcharge, ...]:
    """``"weekend 100% also, callout 500/entry, after_hours 30/hour"``: when (also the key), amount, also included.

    A key of its own comes before a colon: ``"night:after_hours 50%"``.
    """
    rules = []
    for rule in filter(None, (part.strip() for part in text.split(","))):
        name, amount, *rest = rule.split()
        key, _, when = name.rpartition(":")
        how: dict[str, Any] = {"also_included": "also" in rest}
        if amount.endswith("%"):
            how["percent"] = Decimal(amount[:-1])
        else:
            number, _, unit = amount.partition("/")
            how[f"per_{unit}"] = Decimal(number)
        rules.append(Surcharge(key=key or when, when=when, **how))  # type: ignore[arg-type]
    return tuple(rules)


def terms(from_: str = "2026-01-01", **kw: Any) -> Terms:
    """Office hours, a rate of 1000, 25 % VAT; ``scope`` and ``surcharges`` as texts, ``rate`` and ``fee`` too."""
    known: dict[str, Any] = {"working_hours": OFFICE, "vat": VAT25, "rate": "1000", **kw}
    if isinstance(known.get("rate"), str):
        known["rate"] = Decimal(known["rate"])
    if isinstance(known.get("fee"), str):
        known["fee"] = fee(known["fee"])
    if isinstance(known.get("cap"), str):
        known["cap"] = Cap(amount=Decimal(known["cap"]))
    known["scope"] = scope(known.get("scope", ""))
    known["surcharges"] = surcharges(known.get("surcharges", ""))
    return Terms(from_=day(from_), **known)


def period(start: str = "2026-01-01", **kw: Any) -> Period:
    """Dates as texts; ``extensions`` as months or Extension, ``notice`` as ``"3 months month_end"``."""
    known = dict(kw)
    for name in ("end", "ended_on", "notice_given_on"):
        if isinstance(known.get(name), str):
            known[name] = day(known[name])
    known["extensions"] = tuple(
        Extension(months=option) if isinstance(option, int) else option for option in known.get("extensions", ())
    )
    if isinstance(known.get("notice"), str):
        known["notice"] = notice(known["notice"])
    return Period(start=day(start), **known)


def notice(text: str) -> Notice:
    """``"3 months"``, ``"6 weeks"``, ``"30 days month_end"``."""
    number, unit, *to = text.split()
    return Notice(**{unit: int(number)}, to=to[0] if to else "any_day")  # type: ignore[arg-type]


def suspension(from_: str, to: str | None = None, **kw: Any) -> Suspension:
    return Suspension(from_=day(from_), to=optional_day(to), **kw)


def deal(*versions: Terms, **kw: Any) -> Agreement:
    """An agreement in kronor in Stockholm from the first version on, until further notice, without a calendar."""
    listed = versions or (terms(),)
    known: dict[str, Any] = {
        "key": "deal",
        "number": "A-1",
        "title": "Operations",
        "kind": "retainer",
        "contractor": "us",
        "client": "them",
        "currency": "SEK",
        "language": "en",
        "time_zone": STOCKHOLM,
        "holidays": HolidayCalendar(),
        "period": Period(start=listed[0].from_),
        **kw,
    }
    return Agreement(terms=listed, **known)


def work(key: str, when: str, until: str | None = None, service: str = "patching", **kw: Any) -> TimeEntry:
    """``work("t1", "2026-06-01 09:00", "11:30")`` in Stockholm's time; ``until`` with a date goes past midnight; a date
    and ``hours=`` or ``seconds=`` is an entry without clock times; neither: the timer runs."""
    place = zone(kw.pop("time_zone", STOCKHOLM))
    known: dict[str, Any] = {"key": key, "agreement": "deal", "worker": "anna", "service": service, **kw}
    if "hours" in known:
        known["seconds"] = round(float(known.pop("hours")) * 3600)
    if "seconds" in known:
        return TimeEntry(date=day(when), local_date=day(when), **known)
    start = at(datetime.fromisoformat(when), place)
    end = None
    if until is not None:
        end = at(datetime.fromisoformat(until if "-" in until else f"{when[:10]} {until}"), place)
    return TimeEntry(start=start, end=end, local_date=local_date(start, place), **known)


def expense(key: str, on: str, amount: str | None = None, **kw: Any) -> Expense:
    known = {
        name: Decimal(value) if isinstance(value, str) and name != "title" else value for name, value in kw.items()
    }
    known.setdefault("title", key)
    return Expense(key=key, agreement="deal", date=day(on), amount=None if amount is None else Decimal(amount), **known)


def milestone(key: str, amount: str, done: str | None, due: str | None = None, **kw: Any) -> Milestone:
    return Milestone(key=key, title=key, amount=Decimal(amount), done=optional_day(done), due=optional_day(due), **kw)


def adjustment(key: str, month: str, amount: str, **kw: Any) -> Adjustment:
    return Adjustment(key=key, month=month, title=key, amount=Decimal(amount), **kw)


def opening(month: str, **kw: Any) -> Opening:
    return Opening(month=month, **kw)


def yes(on: str, **kw: Any) -> Approval:
    return Approval(on=day(on), **(kw or {"by": "Erik"}))


def bill(
    agreement: Agreement,
    month: str,
    entries: Iterable[TimeEntry] = (),
    *,
    expenses: Iterable[Expense] = (),
    issued: Sequence[IssuedMonth] = (),
    round_total: bool = False,
) -> Draft:
    return propose(agreement, Month.parse(month), entries, expenses, issued, round_total=round_total)


def issued_run(
    agreement: Agreement,
    months: Sequence[str],
    entries: Sequence[TimeEntry] = (),
    *,
    expenses: Sequence[Expense] = (),
) -> tuple[IssuedMonth, ...]:
    """Those months issued one after the other, where they have a line."""
    issued: tuple[IssuedMonth, ...] = ()
    for month in months:
        draft = bill(agreement, month, entries, expenses=expenses, issued=issued)
        if draft.lines:
            issued += (issue(draft),)
    return issued


def issue(draft: Draft) -> IssuedMonth:
    return IssuedMonth(
        month=draft.month,
        number=f"no. {draft.month}",
        lines=draft.lines,
        allowance=draft.allowance,
        taken=frozenset(draft.taken),
    )


def written(draft: Draft) -> list[str]:
    """The lines, one text each: ``"overage training weekend 2.00 h × 10.00 = 20.00 + weekend 20.00 [t1 t2]"``."""
    return [written_line(line, draft.currency) for line in draft.lines]


def written_line(line: Line, currency: str = "SEK") -> str:
    place = "" if line.site is None else f" @{line.site}"
    name = line.service or line.source or f"{line.from_}..{line.to}"
    marks = (f" {line.band}" if line.band else "") + (" callout" if line.callout else "")
    unit = {"month": "", "piece": "", "hour": " h", "km": " km"}[line.unit]
    text = (
        f"{line.kind} {name}{place}{marks} {plain_decimal(line.quantity)}{unit} × {plain_money(line.price, currency)}"
    )
    if line.reference_price is not None:
        text += f" ({plain_money(line.reference_price, currency)})"
    text += f" = {plain_money(line.base, currency)}"
    for surcharge in line.surcharges:
        text += f" + {surcharge.key} {plain_money(surcharge.amount, currency)}"
    return text + (f" [{' '.join(line.entries)}]" if line.entries else "")


def told(draft: Draft) -> list[str]:
    """The problems, one text each: ``"running t1"``, ``"earlier_month_open 2026-01"``."""
    return [f"{problem.code} {problem.entry or problem.month}" for problem in draft.problems]


def ledger(draft: Draft) -> str:
    """The allowance in hours: ``"2 + 10 = 5 used + 1 expired + 6 out; 0 over"``."""
    month = draft.allowance
    if month is None:
        return "none"
    hours = [
        f"{seconds / 3600:g}"
        for seconds in (
            month.carried_in_seconds,
            month.granted_seconds,
            month.used_seconds,
            month.expired_seconds,
            month.carried_out_seconds,
            month.overage_seconds,
        )
    ]
    return "{} + {} = {} used + {} expired + {} out; {} over".format(*hours)

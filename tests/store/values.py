"""Core values made up by hypothesis from the types of their fields, and a small book that hangs together."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from contractor_desk.core.agreement import (
    Adjustment,
    Agreement,
    Allowance,
    Fee,
    Milestone,
    Period,
    ScopeItem,
    Site,
    Terms,
    Vat,
)
from contractor_desk.core.invoice import Invoice, Line, LinePart, VatGroup
from contractor_desk.core.party import InvoiceSeries, Party, Service, Worker
from contractor_desk.core.work import Expense, TimeEntry

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
AMOUNTS = st.decimals(min_value=-10_000_000, max_value=10_000_000, places=2)
NUMBERS = st.decimals(min_value=-1_000_000, max_value=1_000_000, allow_nan=False, allow_infinity=False, places=5)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)).map(
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXTS, inside, max_size=3),
    max_leaves=5,
)
_SIMPLE: dict[Any, SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(-(2**31), 2**31),
    bool: st.booleans(),
    date: DAYS,
    datetime: INSTANTS,
    time: st.times().map(lambda at: at.replace(microsecond=0)) | st.just(time.max),
    Decimal: NUMBERS,
    Any: PLAIN,
}


def values(kind: type, /, **fixed: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Values of a dataclass, every field of its declared type; ``fixed`` says how some fields are made."""
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{field.name: fixed.get(field.name, _of(hints[field.name])) for field in fields(kind)})


def _of(hint: Any) -> SearchStrategy[Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.one_of([st.none() if argument is types.NoneType else _of(argument) for argument in arguments])
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(_of(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(_of, arguments))
    if origin is dict:
        return st.dictionaries(TEXTS, _of(arguments[1]), max_size=2)
    if is_dataclass(hint):
        return values(typing.cast(type, hint))
    return _SIMPLE[hint]


# ---- a small book -----------------------------------------------------------------------------------------------

VAT = Vat(category="S", percent=Decimal(25))
SELLER = Party(
    key="lindqvist", name="Lindqvist IT AB", country="SE", language="sv", invoice_series=InvoiceSeries(next=1001)
)
BUYER = Party(key="nordlund", name="Nordlund AB", country="SE")
ANNA = Worker(key="anna", name="Anna", party="lindqvist")
PATCHING = Service(key="patching", name={"en": "Patching"})
ONSITE = Service(key="onsite", name={"en": "On site"})
FIRST_TERMS = Terms(
    from_=date(2026, 1, 15),
    fee=Fee(amount=Decimal("12000.00")),
    allowance=Allowance(hours=Decimal(20)),
    rate=Decimal("950.00"),
    worker_rates={"anna": Decimal("990.00")},
    scope=(ScopeItem(service="patching", coverage="included"),),
    vat=VAT,
)
AGREEMENT = Agreement(
    key="retainer",
    number="A-1",
    title="IT operations",
    kind="retainer",
    contractor="lindqvist",
    client="nordlund",
    currency="SEK",
    language="sv",
    time_zone="Europe/Stockholm",
    period=Period(start=date(2026, 1, 15), months=24),
    terms=(FIRST_TERMS,),
    sites=(Site(key="gbg", name="Göteborg"),),
    milestones=(Milestone(key="m1", title="Pilot", amount=Decimal("40000.00"), done=date(2026, 10, 3)),),
    adjustments=(Adjustment(key="j1", month="2026-10", title="Goodwill", amount=Decimal("-500.00")),),
)
BASICS = (SELLER, BUYER, ANNA, PATCHING, ONSITE, AGREEMENT)
TRAIN = Expense(key="e1", agreement="retainer", date=date(2026, 10, 6), title="Train", amount=Decimal("420.00"))


def entry(key: str, day: int = 5, hours: int = 2, **changes: Any) -> TimeEntry:
    """An entry of October 2026 from nine o'clock UTC."""
    facts: dict[str, Any] = {
        "key": key,
        "agreement": "retainer",
        "worker": "anna",
        "service": "patching",
        "local_date": date(2026, 10, day),
        "start": datetime(2026, 10, day, 9, tzinfo=UTC),
        "end": datetime(2026, 10, day, 9 + hours, tzinfo=UTC),
    }
    return TimeEntry(**{**facts, **changes})


def line(net: str, **changes: Any) -> Line:
    """A line of the first terms."""
    facts: dict[str, Any] = {
        "kind": "billable",
        "terms_from": date(2026, 1, 15),
        "quantity": Decimal("1.00"),
        "unit": "piece",
        "price": Decimal(net),
        "base": Decimal(net),
        "net": Decimal(net),
        "vat": VAT,
        "clause": "rate",
    }
    return Line(**{**facts, **changes})


def invoice(number: str, *lines: Line, taken: tuple[str, ...] = (), **changes: Any) -> Invoice:
    """An invoice of October 2026 with these lines at 25 %."""
    net = sum((one.net for one in lines), Decimal("0.00"))
    vat = (net * 25 / 100).quantize(Decimal("0.01"))
    facts: dict[str, Any] = {
        "number": number,
        "type": "380",
        "agreement": "retainer",
        "month": "2026-10",
        "contractor": "lindqvist",
        "client": "nordlund",
        "currency": "SEK",
        "language": "sv",
        "issue_date": date(2026, 11, 2),
        "due_date": date(2026, 12, 2),
        "payment_days": 30,
        "lines": lines,
        "net": net,
        "vat": (VatGroup(category="S", percent=Decimal(25), taxable=net, amount=vat),),
        "rounding": Decimal("0.00"),
        "total": net + vat,
        "taken": taken,
        "seller": SELLER,
        "buyer": BUYER,
        "agreement_number": "A-1",
        "agreement_title": "IT operations",
        "digest": "d1",
    }
    return Invoice(**{**facts, **changes})


def whole_invoice(number: str, *entries: TimeEntry) -> Invoice:
    """An invoice for the fee, these entries, the expense, the milestone and the adjustment of the small book."""
    parts = tuple(LinePart(entry=one.key, seconds=one.duration) for one in entries)
    keys = tuple(one.key for one in entries)
    return invoice(
        number,
        line("12000.00", kind="fee", unit="month"),
        line("1900.00", service="patching", entries=keys, parts=parts),
        line("420.00", kind="expense", source="e1"),
        line("40000.00", kind="milestone", source="m1"),
        line("-500.00", kind="adjustment", source="j1", terms_from=None),
        taken=keys,
    )


def credit_note(number: str, credited: Invoice, *lines: Line, **changes: Any) -> Invoice:
    """A credit note of these lines of an invoice, of all of them where none are named."""
    chosen = lines or credited.lines
    return invoice(number, *chosen, type="381", credits=credited.number, reason="A mistake", digest=None, **changes)

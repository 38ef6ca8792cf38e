"""What billing gives: lines that say why, a month's allowance ledger, a draft, an issued invoice (rules.md 3.9–3.13).

All amounts are Decimals already rounded to the currency's minor unit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from contractor_desk.core.agreement import Band, Vat
from contractor_desk.core.party import Party

LineKind = Literal[
    "fee", "included", "overage", "billable", "out_of_scope", "expense", "milestone", "adjustment", "cap"
]
Unit = Literal["month", "hour", "km", "piece"]
ProblemCode = Literal[
    "outside_period", "no_rate", "no_terms", "not_approved", "running", "earlier_month_open", "overlap"
]

LINE_KINDS: tuple[LineKind, ...] = (
    "fee", "included", "overage", "billable", "out_of_scope", "expense", "milestone", "adjustment", "cap",
)  # fmt: skip
CAPPED_KINDS: frozenset[str] = frozenset({"overage", "billable", "out_of_scope"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSurcharge:
    """One of ``percent``, ``per_hour``, ``per_entry``; ``count`` is hours or entries and goes with the latter two."""

    key: str
    percent: Decimal | None = None
    per_hour: Decimal | None = None
    per_entry: Decimal | None = None
    count: Decimal | None = None
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePart:
    """What a line takes of one entry: whole seconds, after rounding and minimum."""

    entry: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a bill. ``from_`` and ``to`` are inclusive days (fine-print F6, O4).

    ``clause`` names the rule in the terms of ``terms_from`` (``fee``, ``scope:onsite`` …), ``clause_note`` the place in
    the signed agreement (``§ 4.2 a``). ``source`` is the key of the expense, milestone or adjustment, ``title`` its
    title. ``entries`` are in the order of rules.md 3.1; ``parts`` says how much of each.
    """

    kind: LineKind
    terms_from: date | None
    service: str | None = None
    site: str | None = None
    band: Band | None = None
    callout: bool = False
    from_: date | None = None
    to: date | None = None
    quantity: Decimal
    unit: Unit
    price: Decimal
    reference_price: Decimal | None = None
    base: Decimal
    surcharges: tuple[LineSurcharge, ...] = ()
    net: Decimal
    vat: Vat
    clause: str
    clause_note: str | None = None
    title: str | None = None
    source: str | None = None
    entries: tuple[str, ...] = ()
    parts: tuple[LinePart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Carry:
    """Unused seconds of a month (YYYY-MM)."""

    month: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceMonth:
    """A month's ledger in seconds: carried in + granted = used + expired + carried out (rules.md 3.5).

    ``carried_out`` is what the next month takes in, oldest first; its sum is ``carried_out_seconds``.
    """

    granted_seconds: int
    carried_in_seconds: int
    used_seconds: int
    expired_seconds: int
    carried_out_seconds: int
    overage_seconds: int
    carried_out: tuple[Carry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VatGroup:
    category: str
    percent: Decimal | None
    taxable: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """``entry`` is a key or None; ``month`` goes with ``earlier_month_open``. Its sentence is made elsewhere."""

    agreement: str
    code: ProblemCode
    entry: str | None = None
    month: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The bill of one agreement and month, computed, unnumbered. ``month`` is YYYY-MM.

    ``taken``: keys of the entries that took part and are locked by issuing (fine-print A11); expenses, milestones and
    adjustments are those of the lines' ``source``.
    """

    agreement: str
    month: str
    contractor: str
    client: str
    currency: str
    lines: tuple[Line, ...]
    allowance: AllowanceMonth | None
    net: Decimal
    vat: tuple[VatGroup, ...]
    rounding: Decimal
    total: Decimal
    taken: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedMonth:
    """What rating must know of an invoice that stands (not credited in full: fine-print A8)."""

    month: str
    number: str
    lines: tuple[Line, ...]
    allowance: AllowanceMonth | None
    taken: frozenset[str] = frozenset()


# ---- issued -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesheetRow:
    """A row of the annex: what one entry gave to the bill, as frozen at issue. ``start``/``end`` are local wall-clock
    times HH:MM, None for an entry of a date and a duration; ``seconds`` are after rounding, of the ``kind``'s part."""

    entry: str
    day: date
    start: str | None = None
    end: str | None = None
    worker: str
    service: str
    site: str | None = None
    note: str = ""
    reference: str | None = None
    kind: LineKind
    band: Band | None = None
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """``how``: email, file, portal …; ``to`` an address or name."""

    on: date
    how: str
    to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceReminder:
    on: date
    level: int = 1
    fee: Decimal | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An issued invoice (type 380, self-billed 389) or credit note (381), frozen. A credit note's quantities and
    amounts are positive like those of what it credits; ``credits`` is that invoice's number.

    ``service_names`` and ``site_names`` are in the document's ``language``. ``digest`` is that of the draft.
    """

    number: str
    type: Literal["380", "381", "389"]
    agreement: str
    month: str
    credits: str | None = None
    reason: str | None = None
    contractor: str
    client: str
    currency: str
    language: str
    issue_date: date
    due_date: date
    payment_days: int
    payment_reference: str | None = None
    lines: tuple[Line, ...]
    allowance: AllowanceMonth | None = None
    net: Decimal
    vat: tuple[VatGroup, ...]
    rounding: Decimal
    total: Decimal
    taken: tuple[str, ...] = ()
    seller: Party
    buyer: Party
    agreement_number: str
    agreement_title: str
    buyer_reference: str | None = None
    order_reference: str | None = None
    contract_reference: str | None = None
    invoice_note: str | None = None
    service_names: dict[str, str] = field(default_factory=dict)
    site_names: dict[str, str] = field(default_factory=dict)
    timesheet: tuple[TimesheetRow, ...] = ()
    digest: str | None = None
    sent: tuple[Sent, ...] = ()
    reminders: tuple[InvoiceReminder, ...] = ()
    pdf: str | None = None
    pdf_sha256: str | None = None
    xml: str | None = None
    xml_sha256: str | None = None

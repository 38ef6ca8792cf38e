"""The agreement: a kind, a period, versions of its terms. Field names are those of the book format (interfaces.md).

Dates that people read as last days are inclusive. A trailing underscore keeps a name clear of a Python word
(``from_`` is ``from`` in the book format).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import Literal

Kind = Literal["retainer", "interim_cover", "migration", "trial_to_hire", "time_and_materials"]
Status = Literal["draft", "active", "ended"]
Side = Literal["contractor", "client"]
Coverage = Literal["included", "limited", "billable", "excluded"]
Band = Literal["normal", "after_hours", "weekend", "holiday"]
When = Literal["out_of_scope", "after_hours", "weekend", "holiday", "callout"]
VatCategory = Literal["S", "Z", "E", "AE", "K", "G", "O"]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LEAD_DAYS = (90, 60, 30, 14, 7, 1, 0)


# ---- the period -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Exactly one of ``months``, ``weeks``, ``days``."""

    months: int | None = None
    weeks: int | None = None
    days: int | None = None
    to: Literal["any_day", "month_end"] = "any_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideNotices:
    """A rule for each side, where they differ."""

    contractor: Notice | None = None
    client: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """An option: ``months`` more, to be decided at least that long before the end (at most one of the two)."""

    months: int
    decide_by_days: int | None = None
    decide_by_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """``end`` or ``months``, not both; neither: until further notice. ``end`` and ``ended_on`` are last days."""

    start: date
    end: date | None = None
    months: int | None = None
    extensions: tuple[Extension, ...] = ()
    exercised_extensions: int = 0
    max_months: int | None = None
    ended_on: date | None = None
    notice: Notice | SideNotices | None = None
    notice_given_on: date | None = None
    notice_by: Side | None = None
    notice_how: str | None = None
    renewal: Literal["none", "automatic"] = "none"
    renewal_months: int | None = None

    def notice_of(self, side: Side) -> Notice | None:
        """The notice rule of that side."""
        if isinstance(self.notice, SideNotices):
            return self.notice.contractor if side == "contractor" else self.notice.client
        return self.notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """Days, both inclusive, that are not in force; ``to`` is None while it lasts."""

    from_: date
    to: date | None = None
    fee: Literal["stop", "keep"] = "stop"
    extends_end: bool = False


# ---- the terms ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """For a calendar month (rules.md 3.8)."""

    amount: Decimal
    prorate: Literal["days", "none"] = "days"
    billed: Literal["arrears", "advance"] = "arrears"
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rollover:
    months: int
    cap_hours: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """Hours a month that the fee covers (rules.md 3.5)."""

    hours: Decimal
    overage_rate: Decimal | None = None
    rollover: Rollover | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding:
    minutes: int
    mode: Literal["up", "nearest", "down"] = "up"
    per: Literal["entry", "day"] = "entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Minimum:
    minutes: int
    for_: Literal["out_of_scope", "callout", "all"]
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeItem:
    """What the terms say of a service. ``hours`` go with ``limited``; ``limit_note`` is shown, never computed with."""

    service: str
    coverage: Coverage
    hours: Decimal | None = None
    rate: Decimal | None = None
    limit_note: str | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Surcharge:
    """Exactly one of ``percent``, ``per_hour``, ``per_entry`` (rules.md 3.7)."""

    key: str
    when: When
    percent: Decimal | None = None
    per_hour: Decimal | None = None
    per_entry: Decimal | None = None
    also_included: bool = False
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    amount: Decimal
    per: Literal["month", "agreement"] = "month"
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vat:
    """Category by EN 16931; ``percent`` is None for O only."""

    category: VatCategory
    percent: Decimal | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The commercial conditions from ``from_`` on. ``working_hours``: weekday → (start, end), None: Mon–Fri, whole days
    (fine-print B1); an end of ``time.max`` means 24:00. ``unlisted`` is the coverage of a service not in ``scope``."""

    from_: date
    title: str | None = None
    fee: Fee | None = None
    allowance: Allowance | None = None
    rate: Decimal | None = None
    worker_rates: dict[str, Decimal] = field(default_factory=dict)
    working_hours: dict[str, tuple[time, time]] | None = None
    rounding: Rounding | None = None
    minimum: Minimum | None = None
    scope: tuple[ScopeItem, ...] = ()
    unlisted: Literal["included", "billable", "excluded"] = "excluded"
    approval: Literal["required", "not_required"] = "not_required"
    surcharges: tuple[Surcharge, ...] = ()
    stacking: Literal["add", "highest", "compound"] = "add"
    cap: Cap | None = None
    payment_days: int = 30
    vat: Vat

    def scope_item(self, service: str) -> ScopeItem | None:
        return next((item for item in self.scope if item.service == service), None)


# ---- what hangs on an agreement ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayCalendar:
    """Public holidays of a country (and subdivision) of the ``holidays`` package, and extra dates."""

    country: str | None = None
    subdivision: str | None = None
    extra: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    key: str
    name: str
    from_: date | None = None
    cutover_planned: date | None = None
    cutover_done: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    key: str
    title: str
    amount: Decimal
    due: date | None = None
    done: date | None = None
    vat: Vat | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """A one-off amount or discount of a billing month (``YYYY-MM``), outside the cap."""

    key: str
    month: str
    title: str
    amount: Decimal
    vat: Vat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverChange:
    on: date
    return_expected: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Interim cover: who is away and when they are expected back. No medical details."""

    for_: str
    reason: str | None = None
    return_expected: date | None = None
    returned_on: date | None = None
    handover_days: int | None = None
    history: tuple[CoverChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeStep:
    from_month: int
    percent: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversionTerms:
    """Trial to hire. ``salary`` is a month's; the yearly one is 12 × it."""

    position: str
    salary: Decimal | None = None
    hours_planned: Decimal | None = None
    window_days: int = 90
    decide_days: int = 30
    fee_schedule: tuple[FeeStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedIn:
    """Unused seconds of an earlier month (``from_``, YYYY-MM)."""

    from_: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Where the ledger and the billing start for an agreement that ran before the book (interfaces.md)."""

    month: str
    carried_in: tuple[CarriedIn, ...] = ()
    cap_used: Decimal = Decimal(0)
    fee_billed_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseOrder:
    number: str
    expires: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """``terms`` ascend by ``from_``; ``review`` is MM-DD; ``language`` is that of its documents."""

    key: str
    number: str
    title: str
    kind: Kind
    contractor: str
    client: str
    currency: str
    language: str
    time_zone: str
    holidays: HolidayCalendar = HolidayCalendar()
    buyer_reference: str | None = None
    order_reference: str | None = None
    contract_reference: str | None = None
    status: Status = "active"
    signed_on: date | None = None
    invoice_note: str | None = None
    in_house_note: str | None = None
    opening: Opening | None = None
    suspensions: tuple[Suspension, ...] = ()
    period: Period
    terms: tuple[Terms, ...]
    sites: tuple[Site, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    cover: Cover | None = None
    conversion: ConversionTerms | None = None
    review: str | None = None
    purchase_order: PurchaseOrder | None = None
    decision_lead_days: tuple[int, ...] = LEAD_DAYS

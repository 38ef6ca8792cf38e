"""Who: parties, workers, and what they do: services. Field names are those of the book format (interfaces.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

AccountScheme = Literal["iban", "bankgiro", "plusgiro", "swish", "fik", "kid", "account"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    street: str | None = None
    street2: str | None = None
    postal_code: str | None = None
    city: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Electronic address of a party (EN 16931 BT-34, BT-49): ``scheme`` is an EAS code."""

    scheme: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    scheme: AccountScheme
    id: str
    bic: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceSeries:
    """Numbers are ``prefix`` + the number in ``width`` digits; ``{year}`` in the prefix is the year of issue."""

    prefix: str = ""
    next: int = 1
    width: int = 0
    yearly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """``data`` is base64."""

    name: str
    type: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a party's documents look. ``colour`` is ``#RRGGBB``."""

    logo: Logo | None = None
    colour: str | None = None
    clause_column: bool = True
    annex: bool = True
    footer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    key: str
    name: str
    country: str
    registration_number: str | None = None
    vat_number: str | None = None
    tax_note: str | None = None
    address: Address = Address()
    email: str | None = None
    phone: str | None = None
    contact: str | None = None
    language: str = "en"
    endpoint: Endpoint | None = None
    seat: str | None = None
    tax_number: str | None = None
    accounts: tuple[Account, ...] = ()
    invoice_series: InvoiceSeries = InvoiceSeries()
    round_total: bool = False
    layout: Layout | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    key: str
    name: str
    party: str
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """``name`` by language code; ``function`` is the IT function it belongs to."""

    key: str
    name: dict[str, str]
    function: str | None = None

    def name_in(self, language: str) -> str:
        """The name in that language, else in English, else in the first language given, else the key."""
        return self.name.get(language) or self.name.get("en") or next(iter(self.name.values()), self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """The client's yes: counts with ``on`` and at least one of ``by``, ``reference`` (fine-print A13)."""

    on: date | None = None
    by: str | None = None
    reference: str | None = None

    @property
    def given(self) -> bool:
        return self.on is not None and bool(self.by or self.reference)

"""Find anything: agreements, parties, invoices and entries by a few letters, a number, an amount or a day.

``search(connection, "nord")`` finds the agreement with Nordlund, its invoices, and notes that say so. Plain rows, quick
enough for every keystroke.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from contractor_desk.store.reading import parties


class AgreementHit(NamedTuple):
    key: str
    number: str
    title: str
    other_party: str
    status: str


class PartyHit(NamedTuple):
    key: str
    name: str


class InvoiceHit(NamedTuple):
    """``total_minor`` is in minor units of the currency, ``month`` YYYY-MM."""

    number: str
    client: str
    month: str
    issue_date: date
    total_minor: int
    currency: str


class EntryHit(NamedTuple):
    """``service`` is a key; ``seconds`` of work."""

    key: str
    note: str
    agreement: str
    service: str
    local_date: date
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    agreements: tuple[AgreementHit, ...]
    parties: tuple[PartyHit, ...]
    invoices: tuple[InvoiceHit, ...]
    entries: tuple[EntryHit, ...]


def search(connection: sqlite3.Connection, text: str, *, day: date | None = None, most: int = 6) -> Hits:
    """What fits the text, at most so many of each kind, the newest invoices and entries first.

    ``day`` is what the text means as a date, if it means one: entries of that day and invoices issued then fit too.
    """
    like = {"like": f"%{_escaped(text)}%", "home": parties.home_key(connection), "most": most, "day": _iso(day)}
    return Hits(
        agreements=tuple(AgreementHit._make(row) for row in connection.execute(_AGREEMENTS, like)),
        parties=tuple(PartyHit._make(row) for row in connection.execute(_PARTIES, like)),
        invoices=tuple(
            InvoiceHit(number, client, month, date.fromisoformat(issued), total, currency)
            for number, client, month, issued, total, currency in connection.execute(
                _INVOICES, like | {"figures": _figures(text)}
            )
        ),
        entries=tuple(
            EntryHit(key, note, agreement, service, date.fromisoformat(worked), seconds)
            for key, note, agreement, service, worked, seconds in connection.execute(_ENTRIES, like)
        ),
    )


_OTHER = "p.key = CASE WHEN a.client = :home THEN a.contractor ELSE a.client END"
_AGREEMENTS = f"""
    SELECT a.key, a.number, a.title, p.name, a.status FROM agreements AS a JOIN parties AS p ON {_OTHER}
    WHERE a.title LIKE :like ESCAPE '!' OR a.number LIKE :like ESCAPE '!' OR p.name LIKE :like ESCAPE '!'
    ORDER BY a.status = 'ended', p.name NOT LIKE substr(:like, 2) ESCAPE '!', a.id LIMIT :most
"""
_PARTIES = """
    SELECT key, name FROM parties WHERE key IS NOT :home AND name LIKE :like ESCAPE '!' ORDER BY name LIMIT :most
"""
_INVOICES = """
    SELECT i.number, p.name, i.month, i.issue_date, i.total_minor, i.currency
    FROM invoices AS i JOIN agreements AS a ON a.key = i.agreement JOIN parties AS p ON p.key = a.client
    WHERE i.number LIKE :like ESCAPE '!' OR p.name LIKE :like ESCAPE '!' OR i.issue_date = :day
       OR (:figures <> '' AND (i.total_minor LIKE :figures || '%' OR i.net_minor LIKE :figures || '%'))
    ORDER BY i.issue_date DESC, i.number DESC LIMIT :most
"""
_ENTRIES = """
    SELECT key, note, agreement, service, local_date, duration_seconds FROM time_entries
    WHERE note LIKE :like ESCAPE '!' OR reference LIKE :like ESCAPE '!' OR local_date = :day
    ORDER BY local_date DESC, id DESC LIMIT :most
"""


def _escaped(text: str) -> str:
    return re.sub(r"([!%_])", r"!\1", text)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _figures(text: str) -> str:
    """The figures of an amount as typed (*33 062,50*), without its separators; nothing for other texts."""
    tidy = re.sub(r"[\s\u00a0\u202f.,]", "", text)
    return tidy if tidy.isdecimal() and len(tidy) >= 3 else ""

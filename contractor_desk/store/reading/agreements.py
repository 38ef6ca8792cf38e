"""Agreements: whole, and as rows of a list."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import cast

from contractor_desk.core.agreement import Agreement, Kind, Status
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """A row of the list, with the names of both parties."""

    key: str
    number: str
    title: str
    kind: Kind
    status: Status
    contractor: str
    contractor_name: str
    client: str
    client_name: str
    currency: str
    time_zone: str
    start: date


def agreement(connection: sqlite3.Connection, key: str) -> Agreement:
    """The agreement. Raises UnknownKeyError."""
    found = rows.value(connection, "agreements", key)
    if not isinstance(found, Agreement):
        raise UnknownKeyError(kind="agreements", key=key)
    return found


def agreements(connection: sqlite3.Connection, keys: Collection[str] | None = None) -> tuple[Agreement, ...]:
    """All agreements in the order in which they came into the book, or those with these keys."""
    if keys is None:
        return tuple(rows.values(connection, "agreements"))
    marks = ", ".join("?" * len(keys))
    return tuple(rows.values(connection, "agreements", f"WHERE key IN ({marks}) ORDER BY id", tuple(keys)))


def agreement_rows(connection: sqlite3.Connection) -> list[AgreementRow]:
    """The list of all agreements, by title."""
    found = connection.execute(
        """
        SELECT a.key, a.number, a.title, a.kind, a.status, a.contractor, s.name, a.client, c.name, a.currency,
               a.time_zone, a.start_date
        FROM agreements AS a JOIN parties AS s ON s.key = a.contractor JOIN parties AS c ON c.key = a.client
        ORDER BY a.title, a.key
        """
    )
    return [
        AgreementRow(
            key=key, number=number, title=title, kind=cast(Kind, kind), status=cast(Status, status),
            contractor=contractor, contractor_name=seller, client=client, client_name=buyer, currency=currency,
            time_zone=zone, start=date.fromisoformat(start),
        )
        for key, number, title, kind, status, contractor, seller, client, buyer, currency, zone, start in found
    ]  # fmt: skip


def locked_parts(connection: sqlite3.Connection, agreement: str) -> dict[tuple[str, str], str]:
    """The invoice that each locked milestone and adjustment stands on, by (``milestones`` or ``adjustments``, key)."""
    return {
        (table, key): invoice
        for table in ("milestones", "adjustments")
        for key, invoice in connection.execute(
            f"SELECT key, invoice FROM {table} WHERE agreement = ? AND invoice IS NOT NULL", (agreement,)
        )
    }


def time_zones(connection: sqlite3.Connection) -> dict[str, str]:
    """The time zone of every agreement, by key."""
    return dict(connection.execute("SELECT key, time_zone FROM agreements").fetchall())


def services_in_scope(connection: sqlite3.Connection, agreement: str) -> frozenset[str]:
    """The services that any version of the terms names."""
    found = connection.execute(
        "SELECT DISTINCT json_extract(item.value, '$.service') FROM terms, json_each(terms.scope) AS item"
        " WHERE terms.agreement = ?",
        (agreement,),
    )
    return frozenset(service for (service,) in found)

"""Directory: who and what is in the book, with what depends on it: agreements, workers, hours.

``party_cards(connection)`` has Nordlund Bygg with its agreements; what is used cannot be deleted, and
``uses_of(connection, "parties", "nordlund")`` says by what.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.store.reading import parties, usage
from contractor_desk.store.reading.agreements import AgreementRow, agreement_rows

__all__ = [
    "AgreementRow",
    "PartyCard",
    "ServiceCard",
    "WorkerCard",
    "party_cards",
    "service_cards",
    "uses_of",
    "worker_cards",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyCard:
    """A party with its agreements (the home party's: all of its own) and its workers."""

    party: Party
    home: bool
    agreements: tuple[AgreementRow, ...]
    workers: tuple[Worker, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerCard:
    """A worker and the party's name."""

    worker: Worker
    party_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceCard:
    """A service of the catalogue."""

    service: Service


def party_cards(connection: sqlite3.Connection) -> list[PartyCard]:
    """All parties: the home party first, the others by name."""
    home, rows = parties.home_key(connection), agreement_rows(connection)
    workers = parties.workers(connection)
    cards = [
        PartyCard(
            party=party,
            home=party.key == home,
            agreements=tuple(row for row in rows if party.key in (row.contractor, row.client)),
            workers=tuple(worker for worker in workers if worker.party == party.key),
        )
        for party in parties.parties(connection)
    ]
    return sorted(cards, key=lambda card: (not card.home, card.party.name.casefold()))


def worker_cards(connection: sqlite3.Connection) -> list[WorkerCard]:
    """All workers, by name."""
    names = {party.key: party.name for party in parties.parties(connection)}
    cards = [WorkerCard(worker=one, party_name=names[one.party]) for one in parties.workers(connection)]
    return sorted(cards, key=lambda card: card.worker.name.casefold())


def service_cards(connection: sqlite3.Connection, language: str) -> list[ServiceCard]:
    """The catalogue, by name in that language."""
    cards = [ServiceCard(service=service) for service in parties.services(connection)]
    return sorted(cards, key=lambda card: card.service.name_in(language).casefold())


def uses_of(connection: sqlite3.Connection, kind: str, key: str) -> tuple[tuple[str, int], ...]:
    """By what it is used, and by how many; nothing where it can be deleted."""
    return tuple(usage.uses(connection, kind, key))

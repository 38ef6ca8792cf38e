"""The keys that are in the book, for holding values against them before they are written."""

from __future__ import annotations

import sqlite3

from contractor_desk.core.checks.known import Known
from contractor_desk.store.reading import agreements, parties


def known_keys(connection: sqlite3.Connection) -> Known:
    """Parties, workers, services and agreements of the book (entries and invoices are not looked up)."""
    return Known(
        home=parties.home_key(connection),
        parties={party.key: party for party in parties.parties(connection)},
        workers={worker.key for worker in parties.workers(connection)},
        services={service.key for service in parties.services(connection)},
        agreements={agreement.key: agreement for agreement in agreements.agreements(connection)},
    )

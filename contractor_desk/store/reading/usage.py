"""What uses a thing: so that a service which an agreement names is not deleted under it.

``uses(connection, "workers", "anna")`` is ``[("time", 312), ("terms", 2)]``.
"""

from __future__ import annotations

import sqlite3

from contractor_desk.store.mapping.shape import Key

_OF_AGREEMENT = {
    kind: f"SELECT count(*) FROM {table} WHERE agreement = :key"
    for kind, table in (
        ("invoices", "invoices"), ("time", "time_entries"), ("expenses", "expenses"), ("evaluations", "evaluations"),
        ("decisions", "decisions"), ("reminder_marks", "reminder_marks"), ("timesheets", "timesheets"),
        ("received", "received"),
    )
}  # fmt: skip
_USES = {
    "parties": {
        "home": "SELECT count(*) FROM home WHERE party = :key",
        "workers": "SELECT count(*) FROM workers WHERE party = :key",
        "agreements": "SELECT count(*) FROM agreements WHERE contractor = :key OR client = :key",
    },
    "workers": {
        "time": "SELECT count(*) FROM time_entries WHERE worker = :key",
        "terms": "SELECT count(*) FROM terms, json_each(terms.worker_rates) AS rate WHERE rate.key = :key",
    },
    "services": {
        "time": "SELECT count(*) FROM time_entries WHERE service = :key",
        "terms": "SELECT count(*) FROM terms, json_each(terms.scope) AS item "
        "WHERE json_extract(item.value, '$.service') = :key",
    },
    "agreements": _OF_AGREEMENT,
}


def uses(connection: sqlite3.Connection, kind: str, key: Key) -> list[tuple[str, int]]:
    """By what it is used, and by how many; nothing where it can be deleted."""
    found = ((by, connection.execute(sql, {"key": key}).fetchone()[0]) for by, sql in _USES.get(kind, {}).items())
    return [(by, count) for by, count in found if count]

"""What the database itself refuses, one list: changes to what is issued, and to the history.

A refusal reads ``issued:`` and what it is about; errors.py makes an ``IssuedError`` of it. They are dropped before a
migration and made again after it.
"""

from __future__ import annotations

_FROZEN = ("invoices", "invoice_lines", "line_parts", "documents", "credited")
_LOCKED = {
    "time_entries": (
        "time",
        ("key", "agreement", "worker", "service", "local_date", "start_at", "end_at", "date", "seconds", "site",
         "break_seconds", "note", "reference", "billable", "callout", "outside_period", "approved", "asked_on", "tags",
         "duration_seconds"),
    ),
    "expenses": (
        "expenses",
        ("key", "agreement", "date", "title", "amount", "markup_percent", "km", "rate", "vat", "receipts"),
    ),
    "milestones": ("milestones", ("agreement", "key", "title", "amount", "due", "done", "vat", "clause")),
    "adjustments": ("adjustments", ("agreement", "key", "month", "title", "amount", "vat")),
}  # fmt: skip
_STANDS = "NOT EXISTS (SELECT 1 FROM credited WHERE credited.invoice = OLD.invoice)"
_USED_TERMS = """EXISTS (
    SELECT 1 FROM invoice_lines
    WHERE invoice_lines.agreement = OLD.agreement AND invoice_lines.terms_from = OLD.valid_from
      AND NOT EXISTS (SELECT 1 FROM credited WHERE credited.invoice = invoice_lines.invoice)
      AND EXISTS (SELECT 1 FROM invoices WHERE invoices.number = invoice_lines.invoice AND invoices.type <> '381'))"""


def _refusal(name: str, event: str, table: str, what: str, when: str = "") -> str:
    condition = f"WHEN {when} " if when else ""
    return f"CREATE TRIGGER {name} BEFORE {event} ON {table} {condition}BEGIN SELECT RAISE(ABORT, '{what}'); END"


def statements() -> list[str]:
    """The SQL that makes every trigger, in a fixed order."""
    made = []
    for table in _FROZEN:
        made.append(_refusal(f"{table}_stay", "DELETE", table, f"issued:{table}"))
        made.append(_refusal(f"{table}_stand", "UPDATE", table, f"issued:{table}"))
    for table, (kind, columns) in _LOCKED.items():
        locked = "OLD.invoice IS NOT NULL"
        made.append(_refusal(f"locked_{table}_stay", "DELETE", table, f"issued:{kind}", locked))
        made.append(
            _refusal(f"locked_{table}_stand", f"UPDATE OF {', '.join(columns)}", table, f"issued:{kind}", locked)
        )
        made.append(
            _refusal(f"locks_of_{table}", "UPDATE OF invoice", table, f"issued:{kind}", f"{locked} AND {_STANDS}")
        )
    made.append(_refusal("used_terms_stay", "DELETE", "terms", "issued:terms", _USED_TERMS))
    made.append(_refusal("used_terms_stand", "UPDATE", "terms", "issued:terms", _USED_TERMS))
    made.append(_refusal("history_stays", "DELETE", "history", "issued:history"))
    erased = "NEW.payload IS NOT NULL"
    made.append(_refusal("payloads_stand", "UPDATE OF payload", "history", "issued:history", erased))
    rest = "id, at, author, name, kinds, undoable, undoes, payload_hash, previous_hash, hash"
    made.append(_refusal("history_stands", f"UPDATE OF {rest}", "history", "issued:history"))
    return made

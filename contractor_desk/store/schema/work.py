"""Tables of logged work and expenses, and the indexes that reports and drafts read."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy import text as condition

from contractor_desk.store.schema.columns import agreement, keyed, lock, number, optional, text

time_entries = keyed(
    "time_entries",
    agreement(),
    text("worker", ForeignKey("workers.key")),
    text("service", ForeignKey("services.key")),
    text("local_date"),
    number("start_at", null=True),
    number("end_at", null=True),
    text("date", null=True),
    number("seconds", null=True),
    text("site", null=True),
    number("break_seconds"),
    text("note"),
    text("reference", null=True),
    *(number(name) for name in ("billable", "callout", "outside_period")),
    *optional("approved", "asked_on"),
    text("tags"),
    number("duration_seconds"),
    lock(),
    ForeignKeyConstraint(["agreement", "site"], ["sites.agreement", "sites.key"]),
    CheckConstraint("(start_at IS NULL) <> (date IS NULL)"),
)
Index("time_of_agreement", time_entries.c.agreement, time_entries.c.local_date)
Index(
    "time_for_reports",
    *(
        time_entries.c[name]
        for name in ("local_date", "agreement", "service", "worker", "billable", "duration_seconds")
    ),
)
# naming a condition for PostgreSQL too would import its dialect with every command
_OPEN = condition("invoice IS NULL")
Index("open_time", time_entries.c.agreement, time_entries.c.local_date, sqlite_where=_OPEN)
_RUNNING = condition("start_at IS NOT NULL AND end_at IS NULL")
Index("running_time", time_entries.c.start_at, sqlite_where=_RUNNING)

expenses = keyed(
    "expenses",
    agreement(),
    *(text(name) for name in ("date", "title", "markup_percent", "receipts")),
    *optional("amount", "km", "rate", "vat"),
    lock(),
)
Index("expenses_of_agreement", expenses.c.agreement, expenses.c.date)

"""The tables of a book, as SQLAlchemy sees them. Integer, text and blob columns only: mapping/ says what they mean.

Every change here needs a migration (migrations/versions) and a higher ``SCHEMA_VERSION``; a test compares the two.
Keys are texts of the user's world; ``id`` keeps the order in which things came into the book.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()


def _text(name: str, *rules: Any, null: bool = False, **options: Any) -> Column[Any]:
    return Column(name, Text, *rules, nullable=null, **options)


def _number(name: str, *rules: Any, null: bool = False, **options: Any) -> Column[Any]:
    return Column(name, Integer, *rules, nullable=null, **options)


def _optional(*names: str) -> list[Column[Any]]:
    return [_text(name, null=True) for name in names]


def _keyed(name: str, *parts: Any) -> Table:
    """A table of things with a key of their own."""
    key = [Column("id", Integer, primary_key=True), _text("key", unique=True)]
    return Table(name, metadata, *key, *parts, sqlite_strict=True)


def _owned(name: str, *parts: Any) -> Table:
    """A table of parts of other things, found by their owner only."""
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=False)


def _agreement(**options: Any) -> Column[Any]:
    return _text("agreement", ForeignKey("agreements.key"), **options)


def _lock() -> Column[Any]:
    return _text("invoice", ForeignKey("invoices.number"), null=True)


# ---- who and what -----------------------------------------------------------------------------------------------

parties = _keyed(
    "parties",
    *(_text(name) for name in ("name", "country", "address", "language", "accounts", "invoice_series")),
    *_optional("registration_number", "vat_number", "tax_note", "email", "phone", "contact"),
    *_optional("endpoint", "seat", "tax_number", "layout"),
    _number("round_total"),
)
home = _keyed("home", _text("party", ForeignKey("parties.key")), CheckConstraint("key = 'home'"))
workers = _keyed("workers", _text("name"), _text("party", ForeignKey("parties.key")), *_optional("email"))
services = _keyed("services", _text("name"), *_optional("it_function"))
settings = _keyed("settings", *_optional("value"))

# ---- agreements -------------------------------------------------------------------------------------------------

agreements = _keyed(
    "agreements",
    *(_text(name) for name in ("number", "title", "kind")),
    _text("contractor", ForeignKey("parties.key")),
    _text("client", ForeignKey("parties.key")),
    *(_text(name) for name in ("currency", "language", "time_zone", "holidays", "status", "suspensions", "period")),
    *_optional("buyer_reference", "order_reference", "contract_reference", "signed_on", "invoice_note"),
    *_optional("in_house_note", "opening", "cover", "conversion", "review", "purchase_order"),
    *(_text(name) for name in ("decision_lead_days", "start_date")),
)
terms = _owned(
    "terms",
    _agreement(primary_key=True),
    _text("valid_from", primary_key=True),
    *(_text(name) for name in ("worker_rates", "scope", "unlisted", "approval", "surcharges", "stacking", "vat")),
    *_optional("title", "fee", "allowance", "rate", "working_hours", "rounding", "minimum", "cap"),
    _number("payment_days"),
)
sites = _owned(
    "sites",
    _agreement(primary_key=True),
    _text("key", primary_key=True),
    _number("position"),
    _text("name"),
    *_optional("valid_from", "cutover_planned", "cutover_done"),
)
milestones = _owned(
    "milestones",
    _agreement(primary_key=True),
    _text("key", primary_key=True),
    _number("position"),
    *(_text(name) for name in ("title", "amount")),
    *_optional("due", "done", "vat", "clause"),
    _lock(),
)
adjustments = _owned(
    "adjustments",
    _agreement(primary_key=True),
    _text("key", primary_key=True),
    _number("position"),
    *(_text(name) for name in ("month", "title", "amount")),
    *_optional("vat"),
    _lock(),
)

# ---- work -------------------------------------------------------------------------------------------------------

time_entries = _keyed(
    "time_entries",
    _agreement(),
    _text("worker", ForeignKey("workers.key")),
    _text("service", ForeignKey("services.key")),
    _text("local_date"),
    _number("start_at", null=True),
    _number("end_at", null=True),
    _text("date", null=True),
    _number("seconds", null=True),
    _text("site", null=True),
    _number("break_seconds"),
    _text("note"),
    _text("reference", null=True),
    *(_number(name) for name in ("billable", "callout", "outside_period")),
    *_optional("approved", "asked_on"),
    _text("tags"),
    _number("duration_seconds"),
    _lock(),
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
_open: dict[str, Any] = {"sqlite_where": text("invoice IS NULL"), "postgresql_where": text("invoice IS NULL")}
Index("open_time", time_entries.c.agreement, time_entries.c.local_date, **_open)
_runs = text("start_at IS NOT NULL AND end_at IS NULL")
Index("running_time", time_entries.c.start_at, sqlite_where=_runs, postgresql_where=_runs)

expenses = _keyed(
    "expenses",
    _agreement(),
    *(_text(name) for name in ("date", "title", "markup_percent", "receipts")),
    *_optional("amount", "km", "rate", "vat"),
    _lock(),
)
Index("expenses_of_agreement", expenses.c.agreement, expenses.c.date)

# ---- the end of a term ------------------------------------------------------------------------------------------

evaluations = _keyed(
    "evaluations",
    _agreement(),
    *(_text(name) for name in ("side", "made_on", "scores")),
    *_optional("made_by", "comment"),
)
decisions = _keyed(
    "decisions",
    _agreement(),
    *(_text(name) for name in ("made_on", "choice", "checklist")),
    *_optional("made_by", "why", "new_end", "offer"),
    _number("option_number", null=True),
)
reminder_marks = Table(
    "reminder_marks",
    metadata,
    Column("id", Integer, primary_key=True),
    _agreement(),
    *(_text(name) for name in ("kind", "date", "mark")),
    *_optional("until_date", "made_on", "why"),
    UniqueConstraint("agreement", "kind", "date"),
    sqlite_strict=True,
)
timesheets = Table(
    "timesheets",
    metadata,
    Column("id", Integer, primary_key=True),
    _agreement(),
    _text("month"),
    *_optional("approved"),
    UniqueConstraint("agreement", "month"),
    sqlite_strict=True,
)

# ---- invoices, written once -------------------------------------------------------------------------------------

invoices = Table(
    "invoices",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("number", unique=True),
    _text("type"),
    _agreement(),
    _text("month"),
    _text("contractor", ForeignKey("parties.key")),
    _text("client", ForeignKey("parties.key")),
    *(_text(name) for name in ("currency", "issue_date", "due_date")),
    *(_number(name) for name in ("net_minor", "vat_minor", "rounding_minor", "total_minor")),
    _text("credits", ForeignKey("invoices.number"), null=True),
    *_optional("digest", "series"),
    _number("series_year"),
    _number("sequence", null=True),
    _text("body"),
    UniqueConstraint("contractor", "series", "series_year", "sequence"),
    sqlite_strict=True,
)
Index("invoices_of_agreement", invoices.c.agreement, invoices.c.month)
Index("credit_notes", invoices.c.credits)
invoice_lines = _owned(
    "invoice_lines",
    _text("invoice", ForeignKey("invoices.number"), primary_key=True),
    _number("position", primary_key=True),
    _agreement(),
    _text("kind"),
    *_optional("service", "terms_from", "source"),
    *(_number(name) for name in ("seconds", "net_minor")),
    _text("body"),
)
Index("lines_of_terms", invoice_lines.c.agreement, invoice_lines.c.terms_from)
line_parts = _owned(
    "line_parts",
    _text("invoice", ForeignKey("invoices.number"), primary_key=True),
    _number("position", primary_key=True),
    _text("entry", primary_key=True),
    *_optional("worker"),
    *(_number(name) for name in ("seconds", "net_minor")),
)
documents = Table(
    "documents",
    metadata,
    _text("invoice", ForeignKey("invoices.number"), primary_key=True),
    _text("kind", primary_key=True),
    Column("data", LargeBinary, nullable=False),
    _text("sha256"),
    sqlite_strict=True,
)
credited = _owned(
    "credited",
    _text("invoice", ForeignKey("invoices.number"), primary_key=True),
    _text("note", ForeignKey("invoices.number")),
)

# ---- beside the invoices ----------------------------------------------------------------------------------------

invoice_trails = Table(
    "invoice_trails",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("invoice", ForeignKey("invoices.number"), unique=True),
    *(_text(name) for name in ("sent", "reminders")),
    *_optional("sent_on", "reminded_on"),
    sqlite_strict=True,
)
payments = _keyed(
    "payments",
    _text("date"),
    _number("amount_minor"),
    _text("currency"),
    _number("fee_minor", null=True),
    *_optional("reference"),
)
allocations = _owned(
    "allocations",
    _text("payment", ForeignKey("payments.key"), primary_key=True),
    _number("position", primary_key=True),
    _text("invoice", ForeignKey("invoices.number")),
    _number("amount_minor"),
)
Index("allocations_of_invoice", allocations.c.invoice)
received = _keyed(
    "received",
    _agreement(null=True),
    *(_text(name) for name in ("supplier_number", "date", "total", "findings")),
    *_optional("sha256"),
)

# ---- the book itself --------------------------------------------------------------------------------------------

meta = _owned("meta", _text("name", primary_key=True), _text("value"))
history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    _number("at"),
    *(_text(name) for name in ("author", "name", "kinds")),
    _number("undoable"),
    _number("undoes", ForeignKey("history.id"), null=True),
    *_optional("payload"),
    *(_text(name) for name in ("payload_hash", "previous_hash", "hash")),
    sqlite_strict=True,
)
history_keys = _owned(
    "history_keys",
    _text("kind", primary_key=True),
    _text("key", primary_key=True),
    _number("event", ForeignKey("history.id"), primary_key=True),
)

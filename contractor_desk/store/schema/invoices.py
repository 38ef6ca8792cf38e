"""Tables of issued invoices, written once, and of what is recorded beside them."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, UniqueConstraint

from contractor_desk.store.schema.columns import agreement, keyed, metadata, number, optional, owned, text

invoices = Table(
    "invoices",
    metadata,
    Column("id", Integer, primary_key=True),
    text("number", unique=True),
    text("type"),
    agreement(),
    text("month"),
    text("contractor", ForeignKey("parties.key")),
    text("client", ForeignKey("parties.key")),
    *(text(name) for name in ("currency", "issue_date", "due_date")),
    *(number(name) for name in ("net_minor", "vat_minor", "rounding_minor", "total_minor")),
    text("credits", ForeignKey("invoices.number"), null=True),
    *optional("digest", "series"),
    number("series_year"),
    number("sequence", null=True),
    text("body"),
    UniqueConstraint("contractor", "series", "series_year", "sequence"),
    sqlite_strict=True,
)
Index("invoices_of_agreement", invoices.c.agreement, invoices.c.month)
Index("credit_notes", invoices.c.credits)
invoice_lines = owned(
    "invoice_lines",
    text("invoice", ForeignKey("invoices.number"), primary_key=True),
    number("position", primary_key=True),
    agreement(),
    text("kind"),
    *optional("service", "terms_from", "source"),
    *(number(name) for name in ("seconds", "net_minor")),
    text("body"),
)
Index("lines_of_terms", invoice_lines.c.agreement, invoice_lines.c.terms_from)
line_parts = owned(
    "line_parts",
    text("invoice", ForeignKey("invoices.number"), primary_key=True),
    number("position", primary_key=True),
    text("entry", primary_key=True),
    *optional("worker"),
    *(number(name) for name in ("seconds", "net_minor")),
)
documents = Table(
    "documents",
    metadata,
    text("invoice", ForeignKey("invoices.number"), primary_key=True),
    text("kind", primary_key=True),
    Column("data", LargeBinary, nullable=False),
    text("sha256"),
    sqlite_strict=True,
)
credited = owned(
    "credited",
    text("invoice", ForeignKey("invoices.number"), primary_key=True),
    text("note", ForeignKey("invoices.number")),
)

invoice_trails = Table(
    "invoice_trails",
    metadata,
    Column("id", Integer, primary_key=True),
    text("invoice", ForeignKey("invoices.number"), unique=True),
    *(text(name) for name in ("sent", "reminders")),
    *optional("sent_on", "reminded_on"),
    sqlite_strict=True,
)
payments = keyed(
    "payments",
    text("date"),
    number("amount_minor"),
    text("currency"),
    number("fee_minor", null=True),
    *optional("reference"),
)
allocations = owned(
    "allocations",
    text("payment", ForeignKey("payments.key"), primary_key=True),
    number("position", primary_key=True),
    text("invoice", ForeignKey("invoices.number")),
    number("amount_minor"),
)
Index("allocations_of_invoice", allocations.c.invoice)
received = keyed(
    "received",
    agreement(null=True),
    *(text(name) for name in ("supplier_number", "date", "total", "findings")),
    *optional("sha256"),
)

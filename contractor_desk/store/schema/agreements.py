"""Tables of agreements, their parts, and what is kept for the end of a term."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, UniqueConstraint

from contractor_desk.store.schema.columns import agreement, keyed, lock, metadata, number, optional, owned, text

agreements = keyed(
    "agreements",
    *(text(name) for name in ("number", "title", "kind")),
    text("contractor", ForeignKey("parties.key")),
    text("client", ForeignKey("parties.key")),
    *(text(name) for name in ("currency", "language", "time_zone", "holidays", "status", "suspensions", "period")),
    *optional("buyer_reference", "order_reference", "contract_reference", "signed_on", "invoice_note"),
    *optional("in_house_note", "opening", "cover", "conversion", "review", "purchase_order"),
    *(text(name) for name in ("decision_lead_days", "start_date")),
)
terms = owned(
    "terms",
    agreement(primary_key=True),
    text("valid_from", primary_key=True),
    *(text(name) for name in ("worker_rates", "scope", "unlisted", "approval", "surcharges", "stacking", "vat")),
    *optional("title", "fee", "allowance", "rate", "working_hours", "rounding", "minimum", "cap"),
    number("payment_days"),
)
sites = owned(
    "sites",
    agreement(primary_key=True),
    text("key", primary_key=True),
    number("position"),
    text("name"),
    *optional("valid_from", "cutover_planned", "cutover_done"),
)
milestones = owned(
    "milestones",
    agreement(primary_key=True),
    text("key", primary_key=True),
    number("position"),
    *(text(name) for name in ("title", "amount")),
    *optional("due", "done", "vat", "clause"),
    lock(),
)
adjustments = owned(
    "adjustments",
    agreement(primary_key=True),
    text("key", primary_key=True),
    number("position"),
    *(text(name) for name in ("month", "title", "amount")),
    *optional("vat"),
    lock(),
)

evaluations = keyed(
    "evaluations",
    agreement(),
    *(text(name) for name in ("side", "made_on", "scores")),
    *optional("made_by", "comment"),
)
decisions = keyed(
    "decisions",
    agreement(),
    *(text(name) for name in ("made_on", "choice", "checklist")),
    *optional("made_by", "why", "new_end", "offer"),
    number("option_number", null=True),
)
reminder_marks = Table(
    "reminder_marks",
    metadata,
    Column("id", Integer, primary_key=True),
    agreement(),
    *(text(name) for name in ("kind", "date", "mark")),
    *optional("until_date", "made_on", "why"),
    UniqueConstraint("agreement", "kind", "date"),
    sqlite_strict=True,
)
timesheets = Table(
    "timesheets",
    metadata,
    Column("id", Integer, primary_key=True),
    agreement(),
    text("month"),
    *optional("approved"),
    UniqueConstraint("agreement", "month"),
    sqlite_strict=True,
)

"""Tables of who is in the book and what they do."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey

from contractor_desk.store.schema.columns import keyed, number, optional, text

parties = keyed(
    "parties",
    *(text(name) for name in ("name", "country", "address", "language", "accounts", "invoice_series")),
    *optional("registration_number", "vat_number", "tax_note", "email", "phone", "contact"),
    *optional("endpoint", "seat", "tax_number", "layout"),
    number("round_total"),
)
home = keyed("home", text("party", ForeignKey("parties.key")), CheckConstraint("key = 'home'"))
workers = keyed("workers", text("name"), text("party", ForeignKey("parties.key")), *optional("email"))
services = keyed("services", text("name"), *optional("it_function"))
settings = keyed("settings", *optional("value"))

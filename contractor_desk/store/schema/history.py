"""Tables of the book itself: its marks and its history."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table

from contractor_desk.store.schema.columns import metadata, number, optional, owned, text

meta = owned("meta", text("name", primary_key=True), text("value"))
history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    number("at"),
    *(text(name) for name in ("author", "name", "kinds")),
    number("undoable"),
    number("undoes", ForeignKey("history.id"), null=True),
    *optional("payload"),
    *(text(name) for name in ("payload_hash", "previous_hash", "hash")),
    sqlite_strict=True,
)
history_keys = owned(
    "history_keys",
    text("kind", primary_key=True),
    text("key", primary_key=True),
    number("event", ForeignKey("history.id"), primary_key=True),
)

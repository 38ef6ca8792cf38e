"""The words that the tables are described with: columns of text and numbers, tables with keys, locks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text

metadata = MetaData()


def text(name: str, *rules: Any, null: bool = False, **options: Any) -> Column[Any]:
    return Column(name, Text, *rules, nullable=null, **options)


def number(name: str, *rules: Any, null: bool = False, **options: Any) -> Column[Any]:
    return Column(name, Integer, *rules, nullable=null, **options)


def optional(*names: str) -> list[Column[Any]]:
    return [text(name, null=True) for name in names]


def keyed(name: str, *parts: Any) -> Table:
    """A table of things with a key of their own."""
    key = [Column("id", Integer, primary_key=True), text("key", unique=True)]
    return Table(name, metadata, *key, *parts, sqlite_strict=True)


def owned(name: str, *parts: Any) -> Table:
    """A table of parts of other things, found by their owner only."""
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=False)


def agreement(**options: Any) -> Column[Any]:
    return text("agreement", ForeignKey("agreements.key"), **options)


def lock() -> Column[Any]:
    return text("invoice", ForeignKey("invoices.number"), null=True)

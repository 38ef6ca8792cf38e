"""Rows as they lie in the book, and the values they stand for. Everything else that reads goes through here.

``image`` is what the recorder compares and what undo puts back; ``values`` are core values in the order asked for.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from contractor_desk.store.errors import DamagedFile
from contractor_desk.store.mapping.kinds import SHAPES
from contractor_desk.store.mapping.shape import Cell, Cells, Child, Key, Shape

# what decoding raises where text or numbers are not what was written
UNREADABLE = (ValueError, TypeError, KeyError, ArithmeticError, AttributeError)
# the invoice that a version of the terms was used by and that stands
_USED_BY = """(
    SELECT l.invoice FROM invoice_lines AS l JOIN invoices AS i ON i.number = l.invoice
    WHERE l.agreement = terms.agreement AND l.terms_from = terms.valid_from AND i.type <> '381'
      AND NOT EXISTS (SELECT 1 FROM credited WHERE credited.invoice = l.invoice) LIMIT 1)"""


class ChildRow(NamedTuple):
    """A row that belongs to another: its place in order, the invoice that locks it, its columns."""

    order: Cell
    lock: str | None
    cells: Cells

    def content(self) -> tuple[Cell, Cells]:
        return self.order, self.cells


class Image(NamedTuple):
    """A value as it lies in the book: ``position`` is its ``id``, ``lock`` the invoice that it stands on."""

    position: int
    lock: str | None
    cells: Cells
    children: tuple[tuple[ChildRow, ...], ...] = ()

    def content(self) -> tuple[Cells, tuple[tuple[tuple[Cell, Cells], ...], ...]]:
        """What makes it this value; neither where it lies nor whether it is issued."""
        return self.cells, tuple(tuple(row.content() for row in rows) for rows in self.children)

    @property
    def locked(self) -> str | None:
        """The invoice that it or a part of it stands on."""
        locks = [self.lock, *(row.lock for rows in self.children for row in rows)]
        return next((lock for lock in locks if lock is not None), None)


def image(connection: sqlite3.Connection, shape: Shape[Any], key: Key) -> Image | None:
    """The row with that key and what belongs to it, or None."""
    row = connection.execute(_by_key(shape), (key,) if isinstance(key, str) else key).fetchone()
    if row is None:
        return None
    if not shape.children:
        return Image(row[0], row[1], row[2:])
    owner = row[2:][shape.fields.index("key")]
    children = tuple(
        tuple(ChildRow(one[0], one[1], one[2:]) for one in connection.execute(_of_owner(child), (owner,)))
        for child in shape.children
    )
    return Image(row[0], row[1], row[2:], children)


def digest(content: object) -> str:
    """A short fingerprint of an image's content."""
    return hashlib.blake2b(repr(content).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def value_of(connection: sqlite3.Connection, shape: Shape[Any], seen: Image) -> Any:
    """The core value of an image. Raises DamagedFile where the row does not hold one."""
    children = [[row.cells for row in rows] for rows in seen.children]
    return _value(connection, shape, seen.cells, children)


def values(
    connection: sqlite3.Connection, kind: str, rest: str = "ORDER BY id", parameters: Sequence[Any] = ()
) -> Iterator[Any]:
    """The values of a kind, one after another; ``rest`` is the SQL after the table's name."""
    shape = SHAPES[kind]
    place = shape.fields.index("key") if shape.children else 0
    for cells in connection.execute(f"SELECT {', '.join(shape.columns)} FROM {shape.table} {rest}", parameters):
        children = [
            [row[2:] for row in connection.execute(_of_owner(child), (cells[place],))] for child in shape.children
        ]
        yield _value(connection, shape, cells, children)


def value(connection: sqlite3.Connection, kind: str, key: Key) -> Any:
    """The value with that key, or None."""
    shape = SHAPES[kind]
    seen = image(connection, shape, key)
    return None if seen is None else value_of(connection, shape, seen)


def path_of(connection: sqlite3.Connection) -> str:
    """The path of the book."""
    return str(connection.execute("PRAGMA database_list").fetchone()[2])


def _value(connection: sqlite3.Connection, shape: Shape[Any], cells: Cells, children: list[list[Cells]]) -> Any:
    try:
        if not shape.children:
            return shape.value(cells)
        currency = str(cells[shape.fields.index("currency")])
        parts: dict[str, Any] = {
            child.field: tuple(child.shape.value(one, currency) for one in rows)
            for child, rows in zip(shape.children, children, strict=True)
        }
        return shape.value(cells, **parts)
    except UNREADABLE as error:
        raise damaged(connection, f"{shape.table} {shape.key_of(cells)}") from error


def damaged(connection: sqlite3.Connection, detail: str) -> DamagedFile:
    """The error of a row that does not hold what was written to it; ``detail`` names table and key."""
    return DamagedFile(path=path_of(connection), detail=detail)


@cache
def _by_key(shape: Shape[Any]) -> str:
    lock = "invoice" if shape.lockable else "NULL"
    condition = " AND ".join(f"{column} = ?" for column in shape.key_columns)
    return f"SELECT id, {lock}, {', '.join(shape.columns)} FROM {shape.table} WHERE {condition}"


@cache
def _of_owner(child: Child) -> str:
    lock = _USED_BY if child.shape.kind == "terms" else "invoice" if child.shape.lockable else "NULL"
    columns = ", ".join(child.shape.columns)
    table = f"{child.shape.table} WHERE {child.owner} = ? ORDER BY {child.order}"
    return f"SELECT {child.order}, {lock}, {columns} FROM {table}"

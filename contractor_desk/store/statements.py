"""SQLAlchemy's statements as SQL text with the order of their parameters, made once and kept.

Going through SQLAlchemy's execution for each row of the history would cost more than the writing itself; its schema and
its statements are used, the running is left to the driver. ``insert_into(schema.meta)`` is
``INSERT INTO meta (name, value) VALUES (?, ?)`` with ``("name", "value")``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Delete, Insert, Table, Update, bindparam, delete, insert, update
from sqlalchemy.dialects import sqlite

from contractor_desk.store import schema
from contractor_desk.store.mapping.shape import Child, Shape

Columns = Mapping[str, Any]
Made = TypeVar("Made", Update, Delete)


class Statement:
    """A statement that is run with rows of columns; a column that a row does not have is NULL."""

    __slots__ = ("names", "sql")

    def __init__(self, made: Insert | Update | Delete) -> None:
        compiled = made.compile(dialect=sqlite.dialect(paramstyle="qmark"))
        self.sql = str(compiled)
        self.names: tuple[str, ...] = tuple(compiled.positiontup or ())

    def run(self, connection: sqlite3.Connection, rows: Sequence[Columns]) -> int:
        """The number of rows that the statement changed, of all the rows together."""
        if len(rows) == 1:
            get = rows[0].get
            return connection.execute(self.sql, [get(name) for name in self.names]).rowcount
        return connection.executemany(self.sql, ([row.get(name) for name in self.names] for row in rows)).rowcount


def table_of(shape: Shape[Any]) -> Table:
    """The table that values of the kind lie in."""
    return schema.metadata.tables[shape.table]


@cache
def insert_into(table: Table) -> Statement:
    """Adds a row; without an ``id`` the database gives one."""
    return Statement(insert(table).inline())


@cache
def update_by_key(shape: Shape[Any]) -> Statement:
    """Sets every column of the row with the key columns ``old_…``."""
    names = (*shape.columns, *shape.derived)
    return Statement(_where_key(update(table_of(shape)), shape).values({name: bindparam(name) for name in names}))


@cache
def delete_by_key(shape: Shape[Any]) -> Statement:
    """Removes the row with the key columns ``old_…``."""
    return Statement(_where_key(delete(table_of(shape)), shape))


@cache
def delete_of_owner(child: Child) -> Statement:
    """Removes the parts of ``old_owner``."""
    table = table_of(child.shape)
    return Statement(delete(table).where(table.c[child.owner] == bindparam("old_owner")))


@cache
def update_part(child: Child) -> Statement:
    """Sets every column of the part ``old_key`` of ``old_owner``."""
    names = sorted({*child.shape.columns, child.order})
    return Statement(
        _where_part(update(table_of(child.shape)), child).values({name: bindparam(name) for name in names})
    )


@cache
def delete_part(child: Child) -> Statement:
    """Removes the part ``old_key`` of ``old_owner``."""
    return Statement(_where_part(delete(table_of(child.shape)), child))


@cache
def lock(table: Table, names: tuple[str, ...]) -> Statement:
    """Puts the free rows with these columns on the invoice ``number``."""
    same = [table.c[name] == bindparam(f"old_{name}") for name in names]
    return Statement(update(table).where(*same, table.c.invoice.is_(None)).values(invoice=bindparam("number")))


@cache
def free(table: Table, names: tuple[str, ...]) -> Statement:
    """Takes the rows with these columns off the invoice ``number``."""
    same = [table.c[name] == bindparam(f"old_{name}") for name in names]
    return Statement(update(table).where(*same, table.c.invoice == bindparam("number")).values(invoice=None))


@cache
def erase_payload() -> Statement:
    """Removes the payload of the event ``old_id``."""
    table = schema.history
    return Statement(update(table).where(table.c.id == bindparam("old_id")).values(payload=None))


def _where_key(made: Made, shape: Shape[Any]) -> Made:
    columns = table_of(shape).c
    return made.where(*(columns[name] == bindparam(f"old_{name}") for name in shape.key_columns))


def _where_part(made: Made, child: Child) -> Made:
    columns = table_of(child.shape).c
    known_by = child.shape.key_columns[0] if child.shape.key_columns else child.order
    return made.where(columns[child.owner] == bindparam("old_owner"), columns[known_by] == bindparam("old_key"))

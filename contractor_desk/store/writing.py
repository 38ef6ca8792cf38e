"""Values into rows: inserts, updates and deletes of every kind as SQLAlchemy Core statements, made once and kept.

Parts in tables of their own (terms, sites, allocations …) are compared with what lies there; only what differs is
written, so that a version of the terms that an invoice used is not touched by a change to another one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Table, Update, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from contractor_desk.store import schema
from contractor_desk.store.errors import InUseError, IssuedError, UnknownKeyError, is_unknown_key
from contractor_desk.store.mapping.kinds import SHAPES
from contractor_desk.store.mapping.shape import Cell, Child, Key, Shape
from contractor_desk.store.reading.rows import ChildRow, Image

Columns = dict[str, Any]


class Writing:
    """Writes through one connection, within its transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def insert(self, shape: Shape[Any], values: Sequence[tuple[Any, int | None]]) -> None:
        """The new values are there, in the order given, or at the position where they were before (undo)."""
        rows: list[Columns] = []
        for value, position in values:
            row = _columns(shape, value)
            if position is not None and self._is_free(shape, position):
                self._insert(shape, [row | {"id": position}])
            else:
                rows.append(row)
        self._insert(shape, rows)
        for value, _ in values:
            for child in shape.children:
                self._settle(shape, child, value, ())

    def update(self, shape: Shape[Any], values: Sequence[tuple[Any, Image]]) -> None:
        """The values are there in place of what the images show."""
        changed = [_columns(shape, value) for value, now in values if shape.cells(value) != now.cells]
        if changed:
            rows = [{**row, **{f"old_{name}": row[name] for name in shape.key_columns}} for row in changed]
            self._run(shape.table, update_by_key(shape), rows, [(shape, row) for row in changed])
        for value, now in values:
            for child, there in zip(shape.children, now.children, strict=True):
                self._settle(shape, child, value, there)

    def delete(self, shape: Shape[Any], gone: Sequence[tuple[Key, Image]]) -> None:
        """The rows and what belongs to them are gone."""
        if not gone:
            return
        for child in shape.children:
            self._connection.execute(delete_of_owner(child), [{"old_owner": key} for key, _ in gone])
        self._connection.execute(delete_by_key(shape), [_key_columns(shape, key) for key, _ in gone])

    def put_rows(self, table: Table, rows: Sequence[Columns]) -> None:
        """The rows are in that table."""
        if rows:
            self._connection.execute(plain_insert(table), list(rows))

    def lock(self, table: Table, number: str, keys: Sequence[Columns]) -> int:
        """The rows with these columns that were free stand on the invoice; how many they were."""
        rows = [{f"old_{name}": value for name, value in key.items()} | {"number": number} for key in keys]
        return self._connection.execute(_lock(table, tuple(keys[0])), rows).rowcount

    def free(self, table: Table, number: str, keys: Sequence[Columns]) -> None:
        """The rows with these columns that stood on the invoice stand on none."""
        rows = [{f"old_{name}": value for name, value in key.items()} | {"number": number} for key in keys]
        self._connection.execute(_free(table, tuple(keys[0])), rows)

    def erase_payload(self, event: int) -> None:
        """The payload of an event is gone; its hash stays."""
        table = schema.history
        self._connection.execute(update(table).where(table.c.id == event).values(payload=None))

    def _insert(self, shape: Shape[Any], rows: list[Columns]) -> None:
        if rows:
            table = schema.metadata.tables[shape.table]
            self._run(shape.table, plain_insert(table), rows, [(shape, row) for row in rows])

    def _settle(self, shape: Shape[Any], child: Child, value: Any, there: Sequence[ChildRow]) -> None:
        """The parts of the value are there, and no others."""
        owner = shape.key_of(shape.cells(value))
        table = schema.metadata.tables[child.shape.table]
        before = {_part_key(child, row.cells, row.order): row for row in there}
        new: list[Columns] = []
        for position, part in enumerate(getattr(value, child.field)):
            cells = child.shape.cells(part, shape.currency(value))
            order = position if child.order == "position" else cells[child.shape.columns.index(child.order)]
            row = dict(zip(child.shape.columns, cells, strict=True)) | {child.owner: owner, child.order: order}
            key = _part_key(child, cells, order)
            old = before.pop(key, None)
            if old is None:
                new.append(row)
            elif old.content() != (order, cells):
                if old.lock is not None and old.cells != cells:
                    raise IssuedError(kind=child.shape.kind, key=key, invoice=old.lock)
                self._connection.execute(_update_part(child), {**row, "old_owner": owner, "old_key": key})
        for key, old in before.items():
            if old.lock is not None:
                raise IssuedError(kind=child.shape.kind, key=key, invoice=old.lock)
            self._delete_part(child, owner, key)
        if new:
            self._run(child.shape.table, plain_insert(table), new, [(child.shape, row) for row in new])

    def _delete_part(self, child: Child, owner: Key, key: Cell) -> None:
        try:
            self._connection.execute(_delete_part(child), {"old_owner": owner, "old_key": key})
        except IntegrityError as error:
            if is_unknown_key(error.orig):
                raise InUseError(kind=child.shape.kind, key=key, by="time", count=None) from error
            raise

    def _is_free(self, shape: Shape[Any], position: int) -> bool:
        table = schema.metadata.tables[shape.table]
        return self._connection.execute(select(func.count()).where(table.c.id == position)).scalar_one() == 0

    def _run(
        self, table: str, statement: Insert | Update, rows: list[Columns], named: list[tuple[Shape[Any], Columns]]
    ) -> None:
        try:
            self._connection.execute(statement, rows)
        except IntegrityError as error:
            if is_unknown_key(error.orig):
                raise self._unknown(schema.metadata.tables[table], named) or error from error
            raise

    def _unknown(self, table: Table, named: list[tuple[Shape[Any], Columns]]) -> UnknownKeyError | None:
        """The reference that leads nowhere, among the rows that were refused."""
        kinds = {shape.table: shape.kind for shape in SHAPES.values()} | {"invoices": "invoices", "sites": "sites"}
        for _, row in named:
            for rule in table.foreign_key_constraints:
                pairs = [(element.column, row.get(element.parent.name)) for element in rule.elements]
                if any(value is None for _, value in pairs):
                    continue
                found = select(func.count()).where(*(column == value for column, value in pairs))
                if self._connection.execute(found).scalar_one() == 0:
                    return UnknownKeyError(kind=kinds[rule.referred_table.name], key=pairs[-1][1])
        return None


def _columns(shape: Shape[Any], value: Any) -> Columns:
    row: Columns = dict(zip(shape.columns, shape.cells(value), strict=True))
    for name, derive in shape.derived.items():
        row[name] = derive(value)
    return row


def _key_columns(shape: Shape[Any], key: Key) -> Columns:
    parts = (key,) if isinstance(key, str) else key
    return {f"old_{name}": part for name, part in zip(shape.key_columns, parts, strict=True)}


def _part_key(child: Child, cells: tuple[Cell, ...], order: Cell) -> Any:
    """What a part is known by among those of its owner: its key, or its place."""
    return child.shape.key_of(cells) if child.shape.key_columns else order


@cache
def plain_insert(table: Table) -> Insert:
    return insert(table).inline()


@cache
def update_by_key(shape: Shape[Any]) -> Update:
    table = schema.metadata.tables[shape.table]
    same = [table.c[name] == bindparam(f"old_{name}") for name in shape.key_columns]
    return update(table).where(*same).values({name: bindparam(name) for name in (*shape.columns, *shape.derived)})


@cache
def delete_by_key(shape: Shape[Any]) -> Delete:
    table = schema.metadata.tables[shape.table]
    return delete(table).where(*(table.c[name] == bindparam(f"old_{name}") for name in shape.key_columns))


@cache
def delete_of_owner(child: Child) -> Delete:
    table = schema.metadata.tables[child.shape.table]
    return delete(table).where(table.c[child.owner] == bindparam("old_owner"))


@cache
def _update_part(child: Child) -> Update:
    table = schema.metadata.tables[child.shape.table]
    names = {*child.shape.columns, child.order}
    same = (table.c[child.owner] == bindparam("old_owner"), table.c[_known_by(child)] == bindparam("old_key"))
    return update(table).where(*same).values({name: bindparam(name) for name in sorted(names)})


@cache
def _delete_part(child: Child) -> Delete:
    table = schema.metadata.tables[child.shape.table]
    return delete(table).where(
        table.c[child.owner] == bindparam("old_owner"), table.c[_known_by(child)] == bindparam("old_key")
    )


def _known_by(child: Child) -> str:
    return child.shape.key_columns[0] if child.shape.key_columns else child.order


@cache
def _lock(table: Table, names: tuple[str, ...]) -> Update:
    same = [table.c[name] == bindparam(f"old_{name}") for name in names]
    return update(table).where(*same, table.c.invoice.is_(None)).values(invoice=bindparam("number"))


@cache
def _free(table: Table, names: tuple[str, ...]) -> Update:
    same = [table.c[name] == bindparam(f"old_{name}") for name in names]
    return update(table).where(*same, table.c.invoice == bindparam("number")).values(invoice=None)

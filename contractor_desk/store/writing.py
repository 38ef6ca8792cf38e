"""Values into rows: inserts, updates and deletes of every kind.

Parts in tables of their own (terms, sites, allocations …) are compared with what lies there; only what differs is
written, so that a version of the terms that an invoice used is not touched by a change to another one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table

from contractor_desk.store import statements
from contractor_desk.store.errors import InUseError, IssuedError, UnknownKeyError, is_unknown_key
from contractor_desk.store.mapping.kinds import SHAPES
from contractor_desk.store.mapping.shape import Cell, Cells, Child, Key, Shape
from contractor_desk.store.reading.rows import ChildRow, Image
from contractor_desk.store.statements import Columns, Statement, table_of

_KIND_OF = {shape.table: shape.kind for shape in SHAPES.values()} | {"invoices": "invoices", "sites": "sites"}

# the only parts that something else names are sites
_ON_SITE = "SELECT count(*) FROM time_entries WHERE agreement = ? AND site = ?"


class Writing:
    """Writes through one connection, within its transaction; ``settle`` ends a round of puts and deletes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._leaving: list[tuple[Child, Key, Cell]] = []

    def insert(self, shape: Shape[Any], values: Sequence[tuple[Any, Cells, int | None]]) -> None:
        """The new values are there, in the order given, or at the position where they were before (undo)."""
        rows = [_columns(shape, value, cells) for value, cells, _ in values]
        for row, (_, _, position) in zip(rows, values, strict=True):
            if position is not None and self._is_free(shape, position):
                row["id"] = position
        self.add(table_of(shape), rows)
        for value, cells, _ in values:
            for child in shape.children:
                self._put_parts(shape, child, value, shape.key_of(cells), ())

    def update(self, shape: Shape[Any], values: Sequence[tuple[Any, Cells, Image]]) -> None:
        """The values are there in place of what the images show."""
        changed = [
            _columns(shape, value, cells) | _old_key(shape, shape.key_of(cells))
            for value, cells, now in values
            if cells != now.cells
        ]
        self._run(statements.update_by_key(shape), table_of(shape), changed)
        for value, cells, now in values:
            for child, there in zip(shape.children, now.children, strict=True):
                self._put_parts(shape, child, value, shape.key_of(cells), there)

    def delete(self, shape: Shape[Any], keys: Sequence[Key]) -> None:
        """The rows with these keys and what belongs to them are gone."""
        for child in shape.children:
            self.run(statements.delete_of_owner(child), [{"old_owner": key} for key in keys])
        self.run(statements.delete_by_key(shape), [_old_key(shape, key) for key in keys])

    def settle(self) -> None:
        """Parts that values no longer have are gone: last, when what used them may be gone too. Raises InUseError."""
        leaving, self._leaving = self._leaving, []
        for child, owner, key in leaving:
            try:
                self.run(statements.delete_part(child), [{"old_owner": owner, "old_key": key}])
            except sqlite3.IntegrityError as error:
                if is_unknown_key(error):
                    count = self._connection.execute(_ON_SITE, (owner, key)).fetchone()[0]
                    raise InUseError(kind=child.shape.kind, key=key, by="time", count=count) from error
                raise

    def add(self, table: Table, rows: Sequence[Columns]) -> None:
        """The rows are in that table. Raises UnknownKeyError where one names what is not in the book."""
        self._run(statements.insert_into(table), table, rows)

    def require_known(self, table: Table, rows: Sequence[Columns]) -> None:
        """Nothing, if all that the rows name is in the book; raises UnknownKeyError."""
        unknown = self._unknown(table, rows)
        if unknown is not None:
            raise unknown

    def run(self, statement: Statement, rows: Sequence[Columns]) -> int:
        """The statement was run with each of the rows; how many rows of the book it changed."""
        return statement.run(self._connection, rows) if rows else 0

    def _run(self, statement: Statement, table: Table, rows: Sequence[Columns]) -> None:
        try:
            self.run(statement, rows)
        except sqlite3.IntegrityError as error:
            if is_unknown_key(error):
                raise self._unknown(table, rows) or error from error
            raise

    def _put_parts(self, shape: Shape[Any], child: Child, value: Any, owner: Key, there: Sequence[ChildRow]) -> None:
        """The parts of the value are there; others will leave with ``settle``."""
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
                self.run(statements.update_part(child), [{**row, "old_owner": owner, "old_key": key}])
        for key, old in before.items():
            if old.lock is not None:
                raise IssuedError(kind=child.shape.kind, key=key, invoice=old.lock)
            self._leaving.append((child, owner, key))
        self.add(table_of(child.shape), new)

    def _is_free(self, shape: Shape[Any], position: int) -> bool:
        found = self._connection.execute(f"SELECT 1 FROM {shape.table} WHERE id = ?", (position,))
        return found.fetchone() is None

    def _unknown(self, table: Table, rows: Sequence[Columns]) -> UnknownKeyError | None:
        """The reference that leads nowhere, among the rows that were refused."""
        for row in rows:
            for rule in table.foreign_key_constraints:
                pairs = [(element.column.name, row.get(element.parent.name)) for element in rule.elements]
                if any(value is None for _, value in pairs):
                    continue
                target = rule.referred_table.name
                there = " AND ".join(f"{name} = ?" for name, _ in pairs)
                found = self._connection.execute(f"SELECT 1 FROM {target} WHERE {there}", [value for _, value in pairs])
                if found.fetchone() is None:
                    return UnknownKeyError(kind=_KIND_OF[target], key=pairs[-1][1])
        return None


def _columns(shape: Shape[Any], value: Any, cells: Cells) -> dict[str, Any]:
    row: dict[str, Any] = dict(zip(shape.columns, cells, strict=True))
    for name, derive in shape.derived.items():
        row[name] = derive(value)
    return row


def _old_key(shape: Shape[Any], key: Key) -> dict[str, Any]:
    parts = (key,) if isinstance(key, str) else key
    return {f"old_{name}": part for name, part in zip(shape.key_columns, parts, strict=True)}


def _part_key(child: Child, cells: Cells, order: Cell) -> Any:
    """What a part is known by among those of its owner: its key, or its place."""
    return child.shape.key_of(cells) if child.shape.key_columns else order

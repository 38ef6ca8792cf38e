"""How one kind of value lies in a table: a column for each field, in the dataclass's order. No SQL, no sqlalchemy.

Dates are ISO text, instants UTC epoch seconds, booleans 0/1, decimals exact text, amounts named in ``minor`` whole
minor units of the currency; whatever has parts (an address, tags, a period) is JSON text. For example a ``TimeEntry``
with ``start=2026-10-05T07:00:00Z`` gives the column ``start_at`` = 1791183600.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from decimal import Decimal
from operator import attrgetter
from typing import Any, Generic, TypeVar

from contractor_desk.core.money import from_minor, to_minor
from contractor_desk.core.plain import from_plain, to_plain

Value = TypeVar("Value")
Key = str | tuple[str, ...]
Cell = str | int | None
Cells = tuple[Cell, ...]
Writer = Callable[[Any], Cell]
Reader = Callable[[Any], Any]


class Shape(Generic[Value]):
    """The columns of one kind. ``kind`` is its name in the book file and in what a change notifies.

    ``fields`` and ``columns`` go together; ``children`` are fields that lie in tables of their own; ``derived`` are
    columns computed from the value, for lists and sums; ``lockable`` rows have a column ``invoice``.
    """

    def __init__(
        self,
        kind: str,
        table: str,
        type: type[Value],
        *,
        key: tuple[str, ...] = ("key",),
        rename: Mapping[str, str] | None = None,
        minor: tuple[str, ...] = (),
        children: tuple[Child, ...] = (),
        derived: Mapping[str, Callable[[Value], Cell]] | None = None,
        lockable: bool = False,
    ) -> None:
        hints = typing.get_type_hints(type)
        inside = {child.field for child in children}
        names = dict(rename or {}) | {name: f"{name}_minor" for name in minor}
        self.kind, self.table, self.type, self.children, self.lockable = kind, table, type, children, lockable
        self.fields = tuple(field.name for field in fields(typing.cast(Any, type)) if field.name not in inside)
        self.columns = tuple(names.get(name, name) for name in self.fields)
        self.key_columns = tuple(names.get(name, name) for name in key)
        self.derived = dict(derived or {})
        self._minor = tuple(name in minor for name in self.fields) if minor else None
        self._writers = tuple(_writer(hints[name]) for name in self.fields)
        self._readers = tuple(_reader(hints[name]) for name in self.fields)
        self._key_places = tuple(self.fields.index(name) for name in key)
        self._has_currency = "currency" in self.fields
        self._get = attrgetter(*self.fields) if len(self.fields) > 1 else None

    def cells(self, value: Value, currency: str = "") -> Cells:
        """The columns' contents. Raises ValueError for a ``minor`` amount that has a fraction of a minor unit."""
        facts = self._get(value) if self._get else (getattr(value, self.fields[0]),)
        if self._minor is None:
            return tuple(
                fact if fact is None or write is None else write(fact)
                for fact, write in zip(facts, self._writers, strict=True)
            )
        currency = self.currency(value) or currency
        return tuple(
            fact if fact is None else to_minor(fact, currency) if minor else write(fact) if write else fact
            for fact, write, minor in zip(facts, self._writers, self._minor, strict=True)
        )

    def value(self, cells: Cells, currency: str = "", **children: Any) -> Value:
        """The value of a row's columns. Raises ValueError, TypeError, KeyError where they are not what was written."""
        if self._minor is None:
            facts = [
                cell if cell is None or read is None else read(cell)
                for cell, read in zip(cells, self._readers, strict=True)
            ]
        else:
            if self._has_currency:
                currency = typing.cast(str, cells[self.fields.index("currency")])
            facts = [
                cell if cell is None else from_minor(typing.cast(int, cell), currency) if minor else
                read(cell) if read else cell
                for cell, read, minor in zip(cells, self._readers, self._minor, strict=True)
            ]  # fmt: skip
        return self.type(**dict(zip(self.fields, facts, strict=True)), **children)

    def key_of(self, cells: Cells) -> Key:
        """The key among the cells: text, or a tuple of texts where it is several columns (or none)."""
        parts = tuple(str(cells[place]) for place in self._key_places)
        return parts[0] if len(parts) == 1 else parts

    def currency(self, value: Any) -> str:
        """The currency that the value names itself, else nothing."""
        return typing.cast(str, value.currency) if self._has_currency else ""


class Child:
    """A field of a value that is a tuple of values in a table of their own, in order of ``order``.

    ``owner`` is the column with the key of the value they belong to. Where ``order`` is ``position`` it counts from 0.
    """

    def __init__(self, field: str, owner: str, shape: Shape[Any], *, order: str = "position") -> None:
        self.field, self.owner, self.shape, self.order = field, owner, shape, order


def key_from(key: Any) -> Key:
    """The key as the store knows it: parts of a composite key may be dates or months."""
    return tuple(str(part) for part in key) if isinstance(key, tuple) else str(key)


def key_text(key: Key) -> str:
    """The key in one text: ``nordlund|notice|2026-10-15``. Only the first part of a composite key is free text."""
    return key if isinstance(key, str) else "|".join(key)


def json_text(plain: Any) -> str:
    """JSON without spaces, as it lies in columns and in the history."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _writer(hint: Any) -> Writer | None:
    return _CODECS[kind][0] if (kind := _bare(hint)) in _CODECS else lambda value: json_text(to_plain(value))


def _reader(hint: Any) -> Reader | None:
    return _CODECS[kind][1] if (kind := _bare(hint)) in _CODECS else lambda text: from_plain(hint, json.loads(text))


def _bare(hint: Any) -> Any:
    """The type without its None; ``str`` for a Literal of texts. A union of several types stays as it is."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        kinds = [argument for argument in typing.get_args(hint) if argument is not type(None)]
        return _bare(kinds[0]) if len(kinds) == 1 else hint
    return str if typing.get_origin(hint) is typing.Literal else hint


def _instant(value: datetime) -> int:
    """Whole seconds; a fraction of a second is dropped. Raises ValueError for a time without a zone."""
    if value.tzinfo is None:
        raise ValueError(f"an instant without a zone: {value}")
    return int(value.timestamp() // 1)


_CODECS: dict[Any, tuple[Writer | None, Reader | None]] = {
    str: (None, None),
    int: (None, None),
    bool: (int, bool),
    date: (date.isoformat, date.fromisoformat),
    datetime: (_instant, lambda seconds: datetime.fromtimestamp(seconds, UTC)),
    Decimal: (lambda value: format(value, "f"), Decimal),
}

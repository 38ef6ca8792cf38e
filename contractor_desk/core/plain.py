"""Values to plain data and back: the one codec between dataclasses and JSON-like data.

``to_plain(Notice(months=3))`` is ``{"months": 3, "weeks": None, "days": None, "to": "any_day"}``; decimals become
strings as they are, dates ISO text, aware datetimes ISO text with their offset, times HH:MM (``time.max`` is 24:00),
tuples lists. Field ``from_`` is ``from``. ``from_plain`` fills defaults in; it expects data whose shape was checked.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

Value = TypeVar("Value")
Reader = Callable[[Any], Any]
Writer = Callable[[Any], Any]


def to_plain(value: Any) -> Any:
    """The value as dicts, lists, strings, numbers, booleans and None."""
    kind = type(value)
    return value if kind in _AS_IT_IS else _writer(kind)(value)


def from_plain(kind: type[Value], data: Any) -> Value:
    """The value of that type. Raises KeyError, TypeError or ValueError where the data does not have its shape."""
    reader: Reader = _reader(typing.cast(Any, kind))
    return typing.cast(Value, reader(data))


def plain_text_of_time(value: time) -> str:
    """HH:MM, or HH:MM:SS where there are seconds; the end of the day is 24:00."""
    if value == time.max:
        return "24:00"
    return value.strftime("%H:%M:%S" if value.second else "%H:%M")


def time_of_plain_text(text: str) -> time:
    """Raises ValueError for anything but a time of day or 24:00."""
    return time.max if text in ("24:00", "24:00:00") else time.fromisoformat(text)


_AS_IT_IS = frozenset({str, int, bool, type(None)})
_WRITERS: dict[type, Writer] = {
    Decimal: lambda value: format(value, "f"),
    date: date.isoformat,
    datetime: datetime.isoformat,
    time: plain_text_of_time,
}


def _writer(kind: type) -> Writer:
    if kind not in _WRITERS:
        _WRITERS[kind] = _writer_made_for(kind)
    return _WRITERS[kind]


def _writer_made_for(kind: type) -> Writer:
    if is_dataclass(kind):
        return _dataclass_writer(typing.cast(type, kind))
    if issubclass(kind, tuple | list):
        return lambda value: [to_plain(item) for item in value]
    if issubclass(kind, frozenset | set):
        return lambda value: sorted(to_plain(item) for item in value)
    if issubclass(kind, dict):
        return lambda value: {key: to_plain(item) for key, item in value.items()}
    raise TypeError(f"no plain form for {kind.__name__}")


def _dataclass_writer(kind: type) -> Writer:
    names = _names(kind)

    def write(value: Any) -> dict[str, Any]:
        plain = {}
        for attribute, name in names:
            item = getattr(value, attribute)
            item_kind = type(item)
            plain[name] = item if item_kind in _AS_IT_IS else _writer(item_kind)(item)
        return plain

    return write


@cache
def _names(kind: Any) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, plain_name(field)) for field in fields(kind))


def plain_name(field: Field[Any]) -> str:
    """The name of a dataclass's field in plain data."""
    return field.name.rstrip("_")


@cache
def _reader(kind: Any) -> Reader:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _union_reader(tuple(argument for argument in arguments if argument is not type(None)))
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin is dict:
        item = _reader(arguments[1])
        return lambda data: {key: item(value) for key, value in data.items()}
    if origin is frozenset:
        item = _reader(arguments[0])
        return lambda data: frozenset(item(value) for value in data)
    if kind in _READERS:
        return _READERS[kind]
    if is_dataclass(kind):
        return _dataclass_reader(typing.cast(type, kind))
    return lambda data: data


_READERS: dict[Any, Reader] = {
    Decimal: Decimal,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
    time: time_of_plain_text,
}


def _union_reader(kinds: tuple[Any, ...]) -> Reader:
    if len(kinds) == 1:
        only = _reader(kinds[0])
        return lambda data: None if data is None else only(data)
    named = [(kind, {name for _, name in _names(kind)}) for kind in kinds]

    def read(data: Any) -> Any:
        if data is None:
            return None
        fitting = next(kind for kind, names in named if data.keys() <= names)
        return _reader(fitting)(data)

    return read


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        item = _reader(arguments[0])
        return lambda data: tuple(item(value) for value in data)
    items = [_reader(argument) for argument in arguments]
    return lambda data: tuple(item(value) for item, value in zip(items, data, strict=True))


def _dataclass_reader(kind: type) -> Reader:
    hints = typing.get_type_hints(kind)
    plan = [(field.name, plain_name(field), _reader(hints[field.name]), _required(field)) for field in fields(kind)]

    def read(data: Any) -> Any:
        known = {}
        for attribute, name, reader, required in plan:
            if name in data:
                known[attribute] = reader(data[name])
            elif required:
                raise KeyError(name)
        return kind(**known)

    return read


def _required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING

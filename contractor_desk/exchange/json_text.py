"""Bytes to JSON data: UTF-8, each key once, no number that loses digits, no text that cannot be written again.

A comma too many gives PlaceError at ``line 12 column 5``, a key that comes twice at ``parties[0].name``.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from contractor_desk.core.errors import PlaceError
from contractor_desk.exchange.schema_check import Strange, place

_LONGEST_INTEGER = 18
_SUSPECT = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")


class _Doubled(dict[str, Any]):
    """An object that names a key twice."""

    twice: str


def read_json(data: bytes) -> Any:
    """The data of a JSON text; numbers that are no plain integers come as ``Strange``. Raises PlaceError."""
    text = _text(data)
    doubled = []

    def read_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        known = dict(pairs)
        if len(known) == len(pairs):
            return known
        found = _Doubled(known)
        found.twice = next(key for i, (key, _) in enumerate(pairs) if any(key == other for other, _ in pairs[:i]))
        doubled.append(found)
        return found

    try:
        value = json.loads(
            text, object_pairs_hook=read_object, parse_float=Strange, parse_constant=Strange, parse_int=_integer
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise PlaceError(where, expected="json", found=text[error.pos : error.pos + 20]) from None
    except RecursionError:
        raise PlaceError("file", expected="less_nesting", depth=100) from None
    if doubled:
        raise _doubled_at(value)
    if _SUSPECT.search(text):
        _refuse_unwritable(value)
    return value


def _text(data: bytes) -> str:
    if not data.strip():
        raise PlaceError("file", expected="not_empty_file")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise PlaceError("file", expected="utf8", found="UTF-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise PlaceError(f"line {line} column {column}", expected="utf8", found=f"0x{data[error.start]:02X}") from None


def _integer(text: str) -> int | Strange:
    return int(text) if len(text) <= _LONGEST_INTEGER else Strange(text)


def _doubled_at(value: Any) -> PlaceError:
    for path, item in _walk(value, []):
        if isinstance(item, _Doubled):
            return PlaceError(place([*path, item.twice]), expected="key_once", key=item.twice)
    return PlaceError("file", expected="key_once", key="")


def _refuse_unwritable(value: Any) -> None:
    for path, item in _walk(value, []):
        texts = item if isinstance(item, dict) else [item] if isinstance(item, str) else []
        for text in texts:
            if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
                shown = text.encode("ascii", "backslashreplace").decode("ascii")[:60]
                where = place(path).encode("ascii", "backslashreplace").decode("ascii")
                raise PlaceError(where, expected="writable_text", found=shown)


def _walk(value: Any, path: list[str | int]) -> Iterator[tuple[list[str | int], Any]]:
    stack: list[tuple[list[str | int], Any]] = [(path, value)]
    while stack:
        here, item = stack.pop()
        yield here, item
        steps: list[tuple[str | int, Any]] = []
        if isinstance(item, dict):
            steps = list(item.items())
        elif isinstance(item, list):
            steps = list(enumerate(item))
        stack.extend(([*here, step], inner) for step, inner in reversed(steps))

"""Checks plain data against a JSON Schema and names the first place that does not fit, and what was expected there.

For ``{"agreements": [{"terms": [{"fee": {"amount": 12000}}]}]}`` the error is at ``agreements[0].terms[0].fee.amount``,
expected ``decimal_string``. It reads the keywords that ``book_schema`` writes: the types, ``const``, ``enum``,
``pattern``, ``minimum``, ``maximum``, ``properties``, ``required``, ``additionalProperties``, ``items``, ``minItems``,
``maxItems``, ``minProperties``, ``anyOf``, ``$ref`` and ``format: date``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from typing import Any

from contractor_desk.core.errors import PlaceError

Check = Callable[[Any], None]
Schema = dict[str, Any]

_DEEPEST = 20
_SHOWN = 60


class Strange:
    """A number that no value may hold (12.5 outside quotes, NaN, a thousand digits): fits nowhere, shows as typed."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


class Misfit(Exception):
    """Does not fit; the path to it gathers on the way up."""

    def __init__(self, expected: str, **data: Any) -> None:
        super().__init__(expected)
        self.expected = expected
        self.data = data
        self.path: list[str | int] = []


def checker(schema: Schema) -> Callable[[Any], None]:
    """A function that raises PlaceError for the first place of its argument that does not fit the schema."""
    check = _Compiler(schema["$defs"]).compile(schema)

    def run(data: Any) -> None:
        try:
            check(data)
        except Misfit as misfit:
            raise PlaceError(place(misfit.path[::-1]), expected=misfit.expected, **misfit.data) from None

    return run


def place(path: list[str | int]) -> str:
    """``agreements[2].terms[0].fee.amount``; the whole file is ``file``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.lstrip(".")[:400] or "file"


def shown(value: Any) -> str:
    """The value as it stands in the file, shortened."""
    if isinstance(value, Strange):
        text = value.text
    elif isinstance(value, dict):
        text = "{…}" if value else "{}"
    elif isinstance(value, list):
        text = "[…]" if value else "[]"
    else:
        text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


class _Compiler:
    """Turns schemas into nested functions, each definition once."""

    def __init__(self, defs: dict[str, Schema]) -> None:
        self._defs = defs
        self._made: dict[str, Check] = {}

    def compile(self, schema: Schema, expected: str | None = None) -> Check:
        if "$ref" in schema:
            return self._reference(schema["$ref"].rpartition("/")[2])
        if "anyOf" in schema:
            return self._any_of(schema["anyOf"])
        if "const" in schema:
            return _one_of([schema["const"]])
        if "enum" in schema:
            return _one_of(schema["enum"])
        kind = schema.get("type")
        if kind == "object":
            return self._object(schema) if "properties" in schema else self._mapping(schema["additionalProperties"])
        if kind == "array":
            return self._array(schema)
        if kind == "string":
            return _string(schema, expected)
        if kind == "integer":
            return _integer(schema["minimum"], schema["maximum"])
        return _boolean if kind == "boolean" else _free

    def _reference(self, name: str) -> Check:
        if name not in self._made:
            self._made[name] = lambda value: self._made[name](value)
            self._made[name] = self.compile(self._defs[name], name)
        return self._made[name]

    def _any_of(self, schemas: list[Schema]) -> Check:
        """Null, or the one choice; of several objects the one that shares most keys with the value."""
        rest = [schema for schema in schemas if schema != {"type": "null"}]
        checks = [self.compile(schema) for schema in rest]
        if len(rest) == 1:
            only = checks[0]
            return lambda value: None if value is None else only(value)
        names = [set(self._defs[schema["$ref"].rpartition("/")[2]]["properties"]) for schema in rest]

        def check(value: Any) -> None:
            if value is None:
                return
            keys = set(value) if type(value) is dict else set()
            fit = max(range(len(names)), key=lambda i: len(keys & names[i]))
            checks[fit](value)

        return check

    def _object(self, schema: Schema) -> Check:
        properties = {name: self.compile(inner) for name, inner in schema["properties"].items()}
        required = schema["required"]
        needed = set(required)
        least = schema.get("minProperties", 0)

        def check(value: Any) -> None:
            if type(value) is not dict:
                raise Misfit("object", found=shown(value))
            for name, item in value.items():
                inner = properties.get(name)
                if inner is None:
                    raise _unknown(name, properties)
                try:
                    inner(item)
                except Misfit as misfit:
                    misfit.path.append(name)
                    raise
            if not needed <= value.keys():
                raise _missing(next(name for name in required if name not in value))
            if len(value) < least:
                raise Misfit("not_empty")

        return check

    def _mapping(self, schema: Schema) -> Check:
        inner = self.compile(schema)

        def check(value: Any) -> None:
            if type(value) is not dict:
                raise Misfit("object", found=shown(value))
            for name, item in value.items():
                try:
                    inner(item)
                except Misfit as misfit:
                    misfit.path.append(name)
                    raise

        return check

    def _array(self, schema: Schema) -> Check:
        inner = self.compile(schema["items"])
        least, most = schema.get("minItems", 0), schema.get("maxItems")

        def check(value: Any) -> None:
            if type(value) is not list:
                raise Misfit("list", found=shown(value))
            if len(value) < least or (most is not None and len(value) > most):
                raise Misfit("list_of" if most == least else "not_empty", length=least, found=str(len(value)))
            for i, item in enumerate(value):
                try:
                    inner(item)
                except Misfit as misfit:
                    misfit.path.append(i)
                    raise

        return check


def _unknown(name: str, properties: dict[str, Check]) -> Misfit:
    close = get_close_matches(name[:60], properties, 1, 0.75)
    misfit = Misfit("no_such_key", key=name[:_SHOWN], meant=close[0] if close else None)
    misfit.path.append(name[:_SHOWN])
    return misfit


def _missing(name: str) -> Misfit:
    misfit = Misfit("required_key", key=name)
    misfit.path.append(name)
    return misfit


def _one_of(choices: list[Any]) -> Check:
    allowed = {(type(choice), choice) for choice in choices}

    def check(value: Any) -> None:
        if type(value) not in (str, int) or (type(value), value) not in allowed:
            raise Misfit("one_of", choices=[str(choice) for choice in choices], found=shown(value))

    return check


def _string(schema: Schema, expected: str | None) -> Check:
    if "pattern" not in schema:

        def check_text(value: Any) -> None:
            if type(value) is not str:
                raise Misfit("text", found=shown(value))

        return check_text

    fits = re.compile(schema["pattern"].removesuffix("$") + r"\Z").match
    if schema.get("format") == "date":
        return _day(fits)

    def check(value: Any) -> None:
        if type(value) is not str or not fits(value):
            raise Misfit(expected or "text", found=shown(value))

    return check


def _day(fits: Callable[[str], Any]) -> Check:
    def check(value: Any) -> None:
        if type(value) is str and fits(value):
            try:
                date.fromisoformat(value)
            except ValueError:
                pass
            else:
                return
        raise Misfit("date", found=shown(value))

    return check


def _integer(low: int, high: int) -> Check:
    def check(value: Any) -> None:
        if type(value) is not int:
            raise Misfit("integer", found=shown(value))
        if not low <= value <= high:
            raise Misfit("integer_range", low=low, high=high, found=shown(value))

    return check


def _boolean(value: Any) -> None:
    if type(value) is not bool:
        raise Misfit("true_or_false", found=shown(value))


def _free(value: Any, depth: int = 0) -> None:
    """Any JSON but fractions, which travel as decimal strings."""
    if depth > _DEEPEST:
        raise Misfit("less_nesting", depth=_DEEPEST)
    if type(value) is Strange:
        raise Misfit("decimal_string", found=shown(value))
    steps: Any = value.items() if type(value) is dict else enumerate(value) if type(value) is list else ()
    for step, item in steps:
        try:
            _free(item, depth + 1)
        except Misfit as misfit:
            misfit.path.append(step)
            raise

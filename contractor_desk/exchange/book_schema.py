"""The JSON Schema of the book format, version 1, made from the values themselves so that the two cannot part.

``book_schema()["$defs"]["Fee"]["properties"]["amount"]`` is ``{"$ref": "#/$defs/decimal_string"}``. The file that
ships, ``resources/schemas/book-1.schema.json``, is this very schema; a test compares them.
"""

from __future__ import annotations

import json
import types
import typing
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any

from contractor_desk.core.agreement import WEEKDAYS
from contractor_desk.core.book import BOOK_FORMAT, BOOK_VERSION, Book
from contractor_desk.core.plain import plain_name, to_plain

Schema = dict[str, Any]

_DAY = r"(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_OFFSET = r"(?:Z|[+-](?:0[0-9]|1[0-5]):[0-5][0-9])"

SCALARS: dict[str, Schema] = {
    "decimal_string": {
        "description": 'An exact decimal number in quotes, with a point: "950.00".',
        "type": "string",
        "pattern": r"^-?(?:0|[1-9][0-9]{0,12})(?:\.[0-9]{1,10})?$",
    },
    "date": {
        "description": "A day, ISO 8601, of the years 1900 to 2199: 2026-01-15.",
        "type": "string",
        "pattern": f"^{_DAY}$",
        "format": "date",
    },
    "instant": {
        "description": "A date and time, ISO 8601, in whole seconds; without an offset local to the agreement's zone.",
        "type": "string",
        "pattern": rf"^{_DAY}T{_CLOCK}(?::[0-5][0-9](?:\.0{{1,9}})?)?{_OFFSET}?$",
    },
    "time_of_day": {
        "description": "HH:MM on the wall clock; 24:00 is the end of the day.",
        "type": "string",
        "pattern": f"^(?:{_CLOCK}(?::[0-5][0-9])?|24:00)$",
    },
    "month": {
        "description": "A calendar month: 2026-10.",
        "type": "string",
        "pattern": "^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])$",
    },
    "key": {
        "description": "What other values refer to it by: 1 to 200 characters, none of them a control character.",
        "type": "string",
        "pattern": "^[^\\u0000-\\u001f\\u007f]{1,200}$",
    },
}
_OF_TYPE = {Decimal: "decimal_string", date: "date", datetime: "instant", time: "time_of_day"}

_KEYS = frozenset({"key", "agreement", "worker", "service", "site", "party", "contractor", "client", "home"})
_MONTHS_AND_DAYS = {
    "months": (0, 1200), "weeks": (0, 5000), "days": (0, 36500), "max_months": (1, 1200), "renewal_months": (1, 1200),
    "decide_by_days": (0, 36500), "decide_by_months": (0, 1200), "exercised_extensions": (0, 1000),
    "payment_days": (0, 3650), "minutes": (1, 10080), "break_seconds": (0, 31622400), "handover_days": (0, 3650),
    "window_days": (0, 3650), "decide_days": (0, 3650), "from_month": (0, 1200), "score": (1, 5), "next": (1, 10**15),
    "width": (0, 20), "decision_lead_days": (0, 3650),
}  # fmt: skip
_LARGEST = 10**12
_NULL_IS_DEFAULT = frozenset({"address", "invoice_series", "holidays"})


@cache
def book_schema() -> Schema:
    """The whole schema (JSON Schema, draft 2020-12)."""
    defs: dict[str, Schema] = dict(SCALARS)
    top = _object(Book, defs)
    top["properties"]["format"] = {"const": BOOK_FORMAT}
    top["properties"]["version"] = {"const": BOOK_VERSION}
    top["required"] = ["format", "version"]
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Contractor Desk book, version 1",
        "description": "What export writes and import reads. References, sums and sense are checked beyond it.",
    }
    return {**head, **top, "$defs": dict(sorted(defs.items()))}


def _object(kind: Any, defs: dict[str, Schema]) -> Schema:
    hints = typing.get_type_hints(kind)
    properties: dict[str, Schema] = {}
    required = []
    for field in fields(kind):
        name = plain_name(field)
        if (kind.__name__, name) == ("TimeEntry", "local_date"):
            continue
        properties[name] = _field(kind.__name__, field, hints[field.name], defs)
        if field.default is MISSING and field.default_factory is MISSING and (kind.__name__, name) not in _FILLED:
            required.append(name)
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


_FILLED = frozenset(  # left out, they follow from the rest of the book (book_file)
    {
        ("Agreement", "language"),
        ("Invoice", "language"),
        ("Invoice", "payment_days"),
        ("Invoice", "agreement_number"),
        ("Invoice", "agreement_title"),
    }
)


def _field(owner: str, field: Field[Any], hint: Any, defs: dict[str, Schema]) -> Schema:
    name = plain_name(field)
    schema = _schema(hint, name, defs)
    if (owner, name) == ("Agreement", "terms"):
        schema["minItems"] = 1
    if (owner, name) == ("CarriedIn", "from"):
        schema = {"$ref": "#/$defs/month"}
    if (owner, name) == ("Terms", "working_hours"):
        schema = _nullable(_working_hours())
    if name in _NULL_IS_DEFAULT:
        schema = _nullable(schema)
    default = _default(field)
    if isinstance(default, str | int | list) and default != []:
        schema = {**schema, "default": default}
    return schema


def _default(field: Field[Any]) -> Any:
    return None if field.default is MISSING else to_plain(field.default)


def _schema(hint: Any, name: str, defs: dict[str, Schema]) -> Schema:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        rest = [argument for argument in arguments if argument is not type(None)]
        choices = [_schema(argument, name, defs) for argument in rest]
        schema = choices[0] if len(choices) == 1 else {"anyOf": choices}
        return _nullable(schema) if len(rest) < len(arguments) else schema
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0], name if arguments[0] is int else "", defs)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(arguments[1], "", defs)}
    if hint in _OF_TYPE:
        return {"$ref": f"#/$defs/{_OF_TYPE[hint]}"}
    if is_dataclass(hint):
        return _reference(hint, defs)
    return _plain(hint, name)


def _plain(hint: Any, name: str) -> Schema:
    if hint is bool:
        return {"type": "boolean"}
    if hint is int:
        low, high = _MONTHS_AND_DAYS.get(name, (0, _LARGEST))
        return {"type": "integer", "minimum": low, "maximum": high}
    if hint is str and name in _KEYS:
        return {"$ref": "#/$defs/key"}
    if hint is str and name == "month":
        return {"$ref": "#/$defs/month"}
    return {"type": "string"} if hint is str else {}


def _reference(kind: Any, defs: dict[str, Schema]) -> Schema:
    if kind.__name__ not in defs:
        defs[kind.__name__] = {}
        defs[kind.__name__] = _object(kind, defs)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _working_hours() -> Schema:
    time_of_day = {"$ref": "#/$defs/time_of_day"}
    span = {"type": "array", "items": time_of_day, "minItems": 2, "maxItems": 2}
    return {
        "type": "object",
        "properties": dict.fromkeys(WEEKDAYS, span),
        "required": [],
        "additionalProperties": False,
        "minProperties": 1,
    }


def _nullable(schema: Schema) -> Schema:
    if "anyOf" in schema:
        return schema if {"type": "null"} in schema["anyOf"] else {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def schema_text() -> str:
    """The schema as the file that ships."""
    return json.dumps(book_schema(), indent=1, ensure_ascii=False) + "\n"

"""An evaluation as a file to send and to read back: JSON that a person can fill in with any editor.

``dump(form)`` writes every criterion with ``"score": null``; the other side puts 1 to 5 there, and ``parse`` gives the
form with its scores, or refuses it with the place of the first thing that does not fit.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from contractor_desk.core.agreement import Side
from contractor_desk.core.errors import PlaceError
from contractor_desk.core.plain import from_plain, to_plain
from contractor_desk.exchange.json_text import read_json
from contractor_desk.exchange.schema_check import shown

FORMAT = "contractor-desk-evaluation"
VERSION = 1
_WEIGHT = re.compile(r"\d{1,6}(\.\d{1,6})?")
_LONGEST = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCriterion:
    """``name`` is for the reader; ``score`` is None until it is filled in."""

    criterion: str
    name: str = ""
    weight: Decimal = Decimal(1)
    score: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationForm:
    """``agreement`` is the key in the book that it goes back into; number, title and parties are for the reader."""

    agreement: str
    number: str = ""
    title: str = ""
    contractor: str = ""
    client: str = ""
    side: Side
    help: str = ""
    criteria: tuple[FormCriterion, ...]
    on: date | None = None
    by: str | None = None
    comment: str | None = None


def dump(form: EvaluationForm) -> bytes:
    """The file, UTF-8, one criterion a line."""
    plain = {"format": FORMAT, "version": VERSION, **to_plain(form)}
    criteria = plain.pop("criteria")
    head = json.dumps(plain, ensure_ascii=False, indent=1)
    lines = ",\n".join(f"  {json.dumps(one, ensure_ascii=False)}" for one in criteria)
    return f'{head[:-2]},\n "criteria": [\n{lines}\n ]\n}}\n'.encode()


def parse(data: bytes) -> EvaluationForm:
    """The form of a file. Raises PlaceError at the first place that does not fit."""
    plain = read_json(data)
    if type(plain) is not dict:
        raise PlaceError("file", expected="object", found=shown(plain))
    if plain.get("format") != FORMAT:
        raise PlaceError("format", expected="evaluation_form", found=shown(plain.get("format")))
    if plain.get("version") != VERSION:
        raise PlaceError("version", expected="version_not_newer", found=shown(plain.get("version")), version=VERSION)
    for name in ("agreement", "side", "criteria"):
        if name not in plain:
            raise PlaceError(name, expected="required_key", key=name)
    known = {"format", "version", *EvaluationForm.__dataclass_fields__}
    for name in plain:
        if name not in known:
            raise PlaceError(name, expected="no_such_key", key=name)
    if plain["side"] not in ("contractor", "client"):
        raise PlaceError("side", expected="one_of", choices=["contractor", "client"], found=shown(plain["side"]))
    for name in ("agreement", "number", "title", "contractor", "client", "help"):
        _text(name, plain.get(name, ""), needed=name == "agreement")
    for name in ("by", "comment"):
        if plain.get(name) is not None:
            _text(name, plain[name])
    _day(plain.get("on"))
    criteria = plain["criteria"]
    if type(criteria) is not list:
        raise PlaceError("criteria", expected="list", found=shown(criteria))
    if not criteria:
        raise PlaceError("criteria", expected="not_empty")
    for at, one in enumerate(criteria):
        _criterion(f"criteria[{at}]", one)
    del plain["format"], plain["version"]
    return from_plain(EvaluationForm, plain)


def _criterion(place: str, plain: Any) -> None:
    if type(plain) is not dict:
        raise PlaceError(place, expected="object", found=shown(plain))
    if "criterion" not in plain:
        raise PlaceError(f"{place}.criterion", expected="required_key", key="criterion")
    for name in plain:
        if name not in FormCriterion.__dataclass_fields__:
            raise PlaceError(f"{place}.{name}", expected="no_such_key", key=name)
    _text(f"{place}.criterion", plain["criterion"], needed=True)
    _text(f"{place}.name", plain.get("name", ""))
    weight = plain.get("weight", "1")
    if type(weight) is not str or not _WEIGHT.fullmatch(weight):
        raise PlaceError(f"{place}.weight", expected="decimal_string", found=shown(weight))
    score = plain.get("score")
    if score is not None and (type(score) is not int or not 1 <= score <= 5):
        raise PlaceError(f"{place}.score", expected="score", found=shown(score))


def _text(place: str, value: Any, *, needed: bool = False) -> None:
    if type(value) is not str or len(value) > _LONGEST or (needed and not value.strip()):
        raise PlaceError(place, expected="text", found=shown(value))


def _day(value: Any) -> None:
    if value is None:
        return
    try:
        day = date.fromisoformat(value)
    except (ValueError, TypeError):
        raise PlaceError("on", expected="date", found=shown(value)) from None
    if not 1900 <= day.year <= 2199 or value != day.isoformat():
        raise PlaceError("on", expected="date", found=shown(value))

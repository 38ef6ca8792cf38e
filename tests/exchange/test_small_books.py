"""The small books of tests/books, which other tests share: sound, as written, and between them the whole format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from contractor_desk.core.plain import plain_name
from contractor_desk.exchange import book_file

BOOKS = Path(__file__).parents[1] / "books"
NAMES = ("retainer.json", "all_kinds.json", "client.json")


@pytest.mark.parametrize("name", NAMES)
def test_a_small_book_is_exported_as_it_was_imported(name: str) -> None:
    data = (BOOKS / name).read_bytes()

    assert book_file.dump(book_file.parse(data)) == data


def test_the_small_books_use_every_field_of_the_format() -> None:
    found: dict[str, set[str]] = {}
    for name in NAMES:
        for kind, field, used in _fields(book_file.parse((BOOKS / name).read_bytes())):
            found.setdefault(kind, set()).update({field} if used else ())
            found.setdefault(f"all of {kind}", set()).add(field)

    missing = {kind: sorted(found[f"all of {kind}"] - used) for kind, used in found.items() if "all of" not in kind}

    # the format and its version have one value each; the date that an entry's clock times stand for is not in the file
    missing["Book"] = [field for field in missing["Book"] if field not in ("format", "version")]
    assert {kind: names for kind, names in missing.items() if names} == {}


def test_the_small_books_have_every_choice_that_a_field_offers() -> None:
    text = "\n".join((BOOKS / name).read_text(encoding="utf-8") for name in NAMES)
    values = set(_texts([json.loads((BOOKS / name).read_text(encoding="utf-8")) for name in NAMES]))

    for choice in (
        "retainer interim_cover migration trial_to_hire time_and_materials draft active ended "
        "included limited billable excluded required out_of_scope after_hours weekend holiday callout "
        "add highest compound up nearest down entry day month agreement none days advance arrears automatic month_end "
        "stop keep iban bankgiro plusgiro swish fik kid account contractor client extend convert end snoozed done "
        "380 381 S AE E O"
    ).split():
        assert choice in values, choice
    assert '"end": null' in text


def _fields(value: Any) -> Iterator[tuple[str, str, bool]]:
    """Every field of every value within: type, name in the file, and whether it has another value than its default."""
    if is_dataclass(value):
        for field in fields(value):
            part = getattr(value, field.name)
            default = field.default_factory() if field.default_factory is not MISSING else field.default
            yield type(value).__name__, plain_name(field), part != default
            yield from _fields(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _fields(part)


def _texts(plain: Any) -> Iterator[str]:
    if isinstance(plain, str):
        yield plain
    for part in plain.values() if isinstance(plain, dict) else plain if isinstance(plain, list) else ():
        yield from _texts(part)

"""Book files damaged at random come in whole, or are refused with a place and a sentence; nothing else happens."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import fastjsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contractor_desk.core.errors import PlaceError
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.exchange.book_file import dump, parse
from contractor_desk.exchange.book_schema import book_schema
from contractor_desk.exchange.schema_check import checker
from tests.exchange.books import BOOK, data, invoice

WHOLE: dict[str, Any] = {**BOOK, "invoices": [invoice()]}
RAW = data(WHOLE)
QUICK = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])

numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from([0, 1, -1, 10**20])
telling = st.sampled_from(
    ["", " ", "0", "-1", "1e9", "9" * 30, "2026-02-30", "9999-12-31", "2026-10-05T25:00:00", "24:00", "S", "O", "\0",
     "lindqvist", "nordlund", "Europe/Stockholm", "../../etc", "2026-10"]
)  # fmt: skip
scalars = st.none() | st.booleans() | numbers | telling | st.text(max_size=12)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    steps: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from paths(inner, (*path, step))


PATHS = list(paths(WHOLE))


def damaged(path: tuple[Any, ...], value: Any, how: str) -> dict[str, Any]:
    copied = copy.deepcopy(WHOLE)
    here: Any = copied
    for step in path[:-1]:
        here = here[step]
    if how == "remove":
        del here[path[-1]]
    elif how == "add" and isinstance(here, dict):
        here[f"{path[-1]}x"] = value
    else:
        here[path[-1]] = value
    return copied


def comes_in_or_is_refused(raw: bytes) -> bool:
    """True once it did, as it must."""
    try:
        found = parse(raw)
    except PlaceError as error:
        assert error.data["place"] and error.data["expected"]
        sentence = error_sentence(error, lambda text: text)
        assert len(sentence) < 2000 and len(sentence.splitlines()) == 1
        assert sentence.startswith(error.data["place"]) or not error.data["place"].isprintable()
        return bool(sentence.encode())
    written = dump(found)
    return parse(written) == found and dump(parse(written)) == written


@QUICK
@given(st.sampled_from(PATHS), values, st.sampled_from(["replace", "replace", "remove", "add"]))
def test_a_book_with_a_damaged_value_comes_in_or_is_refused(path: tuple[Any, ...], value: Any, how: str) -> None:
    assert comes_in_or_is_refused(json.dumps(damaged(path, value, how)).encode("utf-8", "surrogatepass"))


@QUICK
@given(st.integers(0, len(RAW)), st.integers(0, 40), st.binary(max_size=8))
def test_a_file_with_damaged_bytes_comes_in_or_is_refused(at: int, lost: int, instead: bytes) -> None:
    assert comes_in_or_is_refused(RAW[:at] + instead + RAW[at + lost :])


@pytest.mark.parametrize("length", range(0, len(RAW), 97))
def test_a_file_that_is_cut_off_is_refused(length: int) -> None:
    with pytest.raises(PlaceError):
        parse(RAW[:length])


STANDARD = fastjsonschema.compile({name: part for name, part in book_schema().items() if name != "$schema"})
OWN = checker(book_schema())


@QUICK
@given(st.sampled_from(PATHS), values, st.sampled_from(["replace", "remove", "add"]))
def test_the_schema_means_the_same_to_another_reader(path: tuple[Any, ...], value: Any, how: str) -> None:
    """But for fractions in ``settings``, which the reader of files has no type for."""
    plain = damaged(path, value, how)
    try:
        OWN(plain)
    except PlaceError as error:
        with pytest.raises(fastjsonschema.JsonSchemaValueException):
            STANDARD(plain)
        assert error.data["place"]
    else:
        STANDARD(plain)

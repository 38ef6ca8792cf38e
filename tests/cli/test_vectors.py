"""Every worked case through the command line, as tests from outside do (vectors/README: import, bill, deadlines)."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.cli.run import run
from tests.vectors_at import VECTORS

CASES = sorted(VECTORS.glob("billing/*/expected-*.json"))
DEADLINES = sorted(VECTORS.glob("deadlines/*/expected-*.json"))
FREE_TEXTS = {"message", "clause", "text"}
NUMBER = re.compile(r"-?\d+(\.\d+)?")
ANY_ORDER = {"invoices", "problems", "vat"}


def differences(expected: Any, found: Any, place: str = "") -> list[str]:
    """Where they differ: numbers by value, the order of invoices, problems, VAT groups and entries left aside."""
    if isinstance(expected, dict):
        return [
            difference
            for name, value in expected.items()
            if name not in FREE_TEXTS
            for difference in (
                differences(value, found[name], f"{place}.{name}") if name in found else [f"{place}.{name} is missing"]
            )
        ]
    if isinstance(expected, list):
        name = place.rpartition(".")[2]
        if name == "entries" or (name in ANY_ORDER and isinstance(found, list)):
            expected, found = sorted(expected, key=identity), sorted(found, key=identity)
        if len(expected) != len(found):
            return [f"{place}: {len(expected)} expected, {len(found)} found: {found}"]
        pairs = enumerate(zip(expected, found, strict=True))
        return [text for index, (one, other) in pairs for text in differences(one, other, f"{place}[{index}]")]
    if isinstance(expected, str) and isinstance(found, str) and NUMBER.fullmatch(expected) and NUMBER.fullmatch(found):
        expected, found = Decimal(expected), Decimal(found)
    return [] if expected == found else [f"{place}: {expected!r} expected, {found!r} found"]


def identity(value: Any) -> str:
    if not isinstance(value, dict):
        return str(value)
    return json.dumps([str(value.get(name)) for name in ("agreement", "code", "entry", "month", "category", "percent")])


@pytest.mark.parametrize("expected", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_bill_is_the_worked_case(expected: Path, tmp_path: Path) -> None:
    match = re.fullmatch(r"expected-(\d{4}-\d\d)(?:-after-issuing-(.+))?", expected.stem)
    assert match
    month, issued = match.groups()
    book = str(tmp_path / "case.cdesk")
    run("--book", book, "import", str(expected.parent / "book.json"))
    for earlier in issued.split("+") if issued else ():
        run("--book", book, "bill", earlier, "--issue", "--date", f"{earlier}-28")
    late = expected.parent / "late.json"
    if issued and late.exists():
        run("--book", book, "import", str(late))
    found = json.loads(run("--book", book, "bill", month, "--json").out)
    assert differences(json.loads(expected.read_text()), found) == []


@pytest.mark.parametrize("expected", DEADLINES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_deadlines_are_the_worked_case(expected: Path, tmp_path: Path) -> None:
    match = re.fullmatch(r"expected-on-(\d{4}-\d\d-\d\d)(?:-until-(.+))?", expected.stem)
    assert match
    on, until = match.groups()
    book = str(tmp_path / "case.cdesk")
    run("--book", book, "import", str(expected.parent / "book.json"))
    more = ("--until", until) if until else ()
    found = json.loads(run("--book", book, "deadlines", "--on", on, *more, "--json").out)
    assert differences(json.loads(expected.read_text()), found) == []


def test_there_are_cases() -> None:
    assert len(CASES) >= 29
    assert len(DEADLINES) >= 13

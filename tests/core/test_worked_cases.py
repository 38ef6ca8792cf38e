"""Every worked case of the rules, exactly: from the shared folder, or from the copy that travels here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from contractor_desk.core.deadlines import HORIZON_DAYS, deadlines
from contractor_desk.core.invoice import IssuedMonth
from contractor_desk.core.report_form import plain_deadline, plain_draft, plain_problem
from tests.core.books import issue, read_book

HERE = Path(__file__).resolve().parents[1] / "vectors"
BESIDE = [place / "shared" / "vectors" for place in Path(__file__).resolve().parents[3:5]]
SHARED = next((place for place in BESIDE if place.is_dir()), BESIDE[0])
CASES = SHARED if SHARED.is_dir() else HERE

BILLING = sorted(CASES.glob("billing/*/expected-*.json"))
DEADLINES = sorted(CASES.glob("deadlines/*/expected-*.json"))
FREE = {"message", "clause", "text"}


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem.removeprefix('expected-')}"


def test_a_difference_from_a_worked_case_is_found() -> None:
    expected = {"invoices": [{"agreement": "a", "net": "10.0", "lines": ["x"], "paid": None}]}
    same = {"invoices": [{"agreement": "a", "net": "10.00", "lines": ["x"], "paid": None, "more": 1}]}
    assert list(_differences(same, expected)) == []
    found = {"invoices": [{"agreement": "b", "net": "10.01", "lines": []}]}
    assert [said.split(":")[0].split(" is")[0] for said in _differences(found, expected)] == [
        ".invoices[0].agreement", ".invoices[0].net", ".invoices[0].lines", ".invoices[0].paid"
    ]  # fmt: skip
    assert list(_differences({"invoices": []}, expected)) != []
    assert list(_differences({}, expected)) == [".invoices is not there"]


def test_there_are_worked_cases() -> None:
    assert len(BILLING) >= 28
    assert len(DEADLINES) >= 13


@pytest.mark.parametrize("expected", BILLING, ids=_name)
def test_the_bill_is_as_worked_out_by_hand(expected: Path) -> None:
    month, before = _months(expected)
    book = read_book(expected.parent / "book.json")
    issued: dict[str, tuple[IssuedMonth, ...]] = {agreement.key: () for agreement in book.agreements}
    for earlier in before:
        for agreement in book.agreements:
            draft = book.draft(agreement, earlier, issued[agreement.key])
            if draft.lines:
                issued[agreement.key] += (issue(draft, f"{earlier}/{agreement.key}"),)
    late = expected.parent / "late.json"
    if before and late.exists():
        book = read_book(late)
    invoices, problems = [], []
    for agreement in sorted(book.agreements, key=lambda agreement: agreement.key):
        draft = book.draft(agreement, month, issued[agreement.key])
        problems += [plain_problem(problem, "") for problem in draft.problems]
        if draft.lines:
            invoices.append(plain_draft(draft))
    found = {"month": month, "invoices": invoices, "problems": problems}
    assert list(_differences(found, json.loads(expected.read_text()))) == []


@pytest.mark.parametrize("expected", DEADLINES, ids=_name)
def test_the_deadlines_are_as_worked_out_by_hand(expected: Path) -> None:
    on, until = _days(expected)
    book = read_book(expected.parent / "book.json")
    found = []
    for agreement in book.agreements:
        side = "contractor" if agreement.contractor == book.home else "client"
        found += deadlines(agreement, on, until, side=side, decisions=book.decisions)
    found.sort(key=lambda deadline: (deadline.date, deadline.agreement, deadline.kind))
    plain = {"on": on.isoformat(), "deadlines": [plain_deadline(deadline, "") for deadline in found]}
    assert list(_differences(plain, json.loads(expected.read_text()))) == []


def _months(path: Path) -> tuple[str, list[str]]:
    found = re.fullmatch(r"expected-([0-9-]+?)(?:-after-issuing-([0-9+-]+))?", path.stem)
    assert found is not None
    return found[1], found[2].split("+") if found[2] else []


def _days(path: Path) -> tuple[date, date]:
    found = re.fullmatch(r"expected-on-(\d{4}-\d\d-\d\d)(?:-until-(\d{4}-\d\d-\d\d))?", path.stem)
    assert found is not None
    on = date.fromisoformat(found[1])
    return on, date.fromisoformat(found[2]) if found[2] else on + timedelta(days=HORIZON_DAYS)


def _differences(found: Any, expected: Any, place: str = "") -> Iterator[str]:
    """What was expected and is not found; decimal strings compare as numbers, keys beyond are free (README of the
    cases)."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            if key in FREE:
                continue
            if not isinstance(found, dict) or key not in found:
                yield f"{place}.{key} is not there"
            else:
                yield from _differences(found[key], value, f"{place}.{key}")
    elif isinstance(expected, list):
        if place.endswith((".invoices", ".problems", ".entries")) or (place.endswith(".vat") and "lines" not in place):
            found, expected = sorted(found, key=_sorting), sorted(expected, key=_sorting)
        if len(found) != len(expected):
            yield f"{place}: {found} instead of {expected}"
        for number, (one, other) in enumerate(zip(found, expected, strict=False)):
            yield from _differences(one, other, f"{place}[{number}]")
    elif isinstance(expected, str) and re.fullmatch(r"-?\d+(\.\d+)?", expected):
        if Decimal(found) != Decimal(expected):
            yield f"{place}: {found} instead of {expected}"
    elif found != expected:
        yield f"{place}: {found!r} instead of {expected!r}"


def _sorting(item: Any) -> str:
    if isinstance(item, str):
        return item
    keys = ("agreement", "code", "entry", "month", "category", "percent")
    return "/".join(str(item.get(key)) for key in keys)


def test_the_copy_that_travels_is_the_shared_one() -> None:
    if not SHARED.is_dir():
        pytest.skip("the shared folder with the worked cases is not beside this clone")
    for kind in ("billing", "deadlines"):
        shared = {path.relative_to(SHARED): path.read_bytes() for path in (SHARED / kind).rglob("*") if path.is_file()}
        here = {path.relative_to(HERE): path.read_bytes() for path in (HERE / kind).rglob("*") if path.is_file()}
        assert here == shared

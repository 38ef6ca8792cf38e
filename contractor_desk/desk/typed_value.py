"""What is typed, as plain data: readable values as they are, the rest as an ``Unread`` that keeps the text.

``within_reach("months", 99999)`` is ``Unread("99999", "too_large")``: no number or day of an agreement leads past the
calendar's edge. ``readable`` is a copy without what cannot be read, ``coded`` and ``decoded`` go to JSON and back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from contractor_desk.core.checks.flaw import Flaw

_STEP = re.compile(r"[^.\[\]]+")
_MOST_COUNT, _MOST_AMOUNT, _FIRST_YEAR, _LAST_YEAR = 3650, Decimal(10**12), "1900", "2199"
_DECIMALS = frozenset(
    "amount hours overage_rate cap_hours rate percent per_hour per_entry salary hours_planned cap_used".split()
)
_DAYS = frozenset(
    "start end from to due done signed_on return_expected expires fee_billed_to cutover_planned cutover_done "
    "extra".split()
)


@dataclass(frozen=True, slots=True)
class Unread:
    """What was typed and cannot be read, or (``code``) is past what is reckoned with."""

    text: str
    code: str = "unreadable"


def within_reach(name: str, value: Any) -> Any:
    """The value, with numbers and days past any agreement's as an Unread (rows and objects through and through)."""
    if isinstance(value, dict):
        return {inner: within_reach(inner, inside) for inner, inside in value.items()}
    if isinstance(value, list):
        return [within_reach(name, inside) for inside in value]
    if isinstance(value, int) and not isinstance(value, bool) and name != "seconds" and value > _MOST_COUNT:
        return Unread(str(value), "too_large")
    if not isinstance(value, str):
        return value
    if name in _DECIMALS and abs(Decimal(value)) >= _MOST_AMOUNT:
        return Unread(value, "too_large")
    if name in _DAYS and len(value) == 10 and not _FIRST_YEAR <= value[:4] <= _LAST_YEAR:
        return Unread(value, "day_out_of_reach")
    return value


def steps(place: str) -> list[str | int]:
    found: list[str | int] = []
    for step in _STEP.finditer(place):
        in_list = place[step.start() - 1 : step.start()] == "["
        found.append(int(step[0]) if in_list else step[0])
    return found


def unread_flaws(place: str, here: Any) -> Iterator[Flaw]:
    if isinstance(here, Unread):
        yield Flaw(place, here.code, {"found": here.text})
    elif isinstance(here, dict):
        for name, inside in here.items():
            yield from unread_flaws(f"{place}.{name}" if place else name, inside)
    elif isinstance(here, list):
        for at, inside in enumerate(here):
            yield from unread_flaws(f"{place}[{at}]", inside)


def readable(here: Any) -> Any:
    """A copy in which what cannot be read is missing."""
    if isinstance(here, dict):
        return {name: readable(inside) for name, inside in here.items()}
    if isinstance(here, list):
        return [readable(inside) for inside in here]
    return None if isinstance(here, Unread) else here


def coded(here: Any) -> Any:
    if isinstance(here, Unread):
        return {"unread": here.text, "code": here.code}
    if isinstance(here, dict):
        return {name: coded(inside) for name, inside in here.items()}
    return [coded(inside) for inside in here] if isinstance(here, list) else here


def decoded(here: Any) -> Any:
    if isinstance(here, dict):
        if here.keys() == {"unread", "code"}:
            return Unread(str(here["unread"]), str(here["code"]))
        return {name: decoded(inside) for name, inside in here.items()}
    return [decoded(inside) for inside in here] if isinstance(here, list) else deepcopy(here)


def filled(here: Any) -> bool:
    """Something stands in it."""
    if isinstance(here, dict):
        return any(filled(inside) for inside in here.values())
    return bool(here) and here not in ("0", "0.00")

"""A flaw: a place in a value, the code of a rule it breaks, and what a sentence about it needs.

``Flaw("period.end", "end_before_start", {"start": "2026-01-15", "end": "2025-12-31"})``. Places are paths in the book
format, relative to the value that was checked: ``terms[0].fee.amount``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from contractor_desk.core.errors import PlaceError
from contractor_desk.core.months import Month


@dataclass(frozen=True, slots=True)
class Flaw:
    """``form``: refused where it is typed (look-2.md 3), while a book file may say it and the rules can bear it."""

    place: str
    code: str
    data: dict[str, Any] = field(default_factory=dict)
    form: bool = False


def under(place: str, flaws: Iterable[Flaw]) -> Iterator[Flaw]:
    """The flaws with their places below that one."""
    for flaw in flaws:
        dot = "." if place and flaw.place and not flaw.place.startswith("[") else ""
        yield replace(flaw, place=f"{place}{dot}{flaw.place}")


def refuse(flaws: Iterable[Flaw], *, form: bool = False) -> None:
    """Raises PlaceError for the first flaw, ``more`` says how many others there are. ``form``: those of forms count."""
    standing = [flaw for flaw in flaws if form or not flaw.form]
    if standing:
        first = standing[0]
        raise PlaceError(first.place, expected=first.code, **first.data, more=len(standing) - 1)


def at_least(place: str, found: Decimal | int | None, least: Decimal | int = 0) -> Iterator[Flaw]:
    """A flaw if the number is below ``least``; None is no number and no flaw."""
    if found is not None and found < least:
        code = "not_negative" if least == 0 else "at_least"
        yield Flaw(place, code, {"least": str(least), "found": _text(found)})


def percent_range(place: str, found: Decimal | None) -> Iterator[Flaw]:
    """A flaw if a percentage is not from 0 to 100."""
    if found is not None and not 0 <= found <= 100:
        yield Flaw(place, "percent_range", {"found": _text(found)})


def repeated(places: Sequence[str], keys: Sequence[Any], code: str = "duplicate_key") -> Iterator[Flaw]:
    """A flaw at the place of each key that was there before."""
    if len(set(keys)) == len(keys):
        return
    seen: Counter[Any] = Counter()
    for place, key in zip(places, keys, strict=True):
        seen[key] += 1
        if seen[key] == 2:
            yield Flaw(place, code, {"key": str(key)})


def month_flaws(place: str, text: str) -> Iterator[Flaw]:
    """A flaw if the text is not a month YYYY-MM."""
    if not is_month(text):
        yield Flaw(place, "month", {"found": text})


def is_month(text: str) -> bool:
    try:
        Month.parse(text)
    except ValueError:
        return False
    return True


def unknown(place: str, kind: str, key: str) -> Flaw:
    """The flaw of a reference to a key that does not exist; ``kind`` is party, worker, service, agreement, site …"""
    return Flaw(place, "known_key", {"kind": kind, "key": key})


def _text(number: Decimal | int) -> str:
    return format(number, "f") if isinstance(number, Decimal) else str(number)

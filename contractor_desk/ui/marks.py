"""The two letters and the colour by which an agreement is known on every page: Nordlund Bygg is ``NB`` in slot 0.

Slots follow the order of the agreements in the book; a ninth reuses the first, and its letters differ (look.md 7).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

SLOTS = 8
_LEGAL_FORMS = frozenset(
    "ab as a/s aps oy oyj gmbh ag kg ug se sa sas sarl bv nv ltd limited plc llc inc kb hb ek för the i/s".split()
)


class Mark(NamedTuple):
    letters: str
    slot: int


class Marks:
    """The marks of one book. ``read`` gives (agreement key, name of the other party) in the book's order."""

    def __init__(self, read: Callable[[], Iterable[tuple[str, str]]]) -> None:
        self._read = read
        self._marks: dict[str, Mark] | None = None

    def of(self, agreement: str) -> Mark:
        """The mark of the agreement; a key that is not in the book gets its own first letters."""
        if self._marks is None:
            self._marks = marks(self._read())
        return self._marks.get(agreement) or Mark(agreement[:2].upper(), 0)

    def forget(self) -> None:
        """Agreements or parties changed: the marks are read again when next asked for."""
        self._marks = None


def marks(agreements: Iterable[tuple[str, str]]) -> dict[str, Mark]:
    """A mark for each agreement; letters are given once, in order, as long as the name offers another pair."""
    taken: set[str] = set()
    made = {}
    for number, (key, name) in enumerate(agreements):
        letters = next(pair for pair in _pairs(name) if pair not in taken)
        taken.add(letters)
        made[key] = Mark(letters, number % SLOTS)
    return made


def _pairs(name: str) -> Iterator[str]:
    """Pairs of letters for a name, the best first; never ends."""
    named = [word for word in name.split() if word.lower().strip(".,") not in _LEGAL_FORMS]
    words = ["".join(filter(str.isalnum, word)) for word in named]
    words = [word for word in words if word] or ["?"]
    first = words[0][0]
    for word in words[1:]:
        yield (first + word[0]).upper()
    for letter in "".join(words)[1:]:
        yield (first + letter).upper()
    number = 1
    while True:
        number += 1
        yield f"{first.upper()}{number}"

"""Where labels go beside their lines without covering each other.

Each label names the alignments it would take, the best first; the ways to arrange all of them are compared, and the one
wins that needs the fewest rows and pushes the fewest labels from where they would like to be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from contractor_desk.ui.widgets.sheet import Align

_GAP = 10.0
_MOST = 8


@dataclass(frozen=True, slots=True)
class Wish:
    """A label of that width at the line x, with the alignments that it would take."""

    x: float
    width: float
    aligns: tuple[Align, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """From ``left`` to ``right`` in that row (0 is nearest to the line)."""

    align: Align
    left: float
    right: float
    row: int


def placed(wishes: Sequence[Wish], width: float) -> list[Place]:
    """A place for each wish, between 0 and ``width``; after the eighth they keep their first alignment."""
    choices = [wish.aligns if at < _MOST else wish.aligns[:1] for at, wish in enumerate(wishes)]
    ways = [_arranged(wishes, aligns, width, back) for aligns in product(*choices) for back in (False, True)]
    return min(ways, key=lambda way: _cost(way, wishes)) if wishes else []


def _arranged(wishes: Sequence[Wish], aligns: Sequence[Align], width: float, back: bool) -> list[Place]:
    """Each label in the first row that is free there, from the left or (``back``) from the right."""
    found: dict[int, Place] = {}
    order = range(len(wishes) - 1, -1, -1) if back else range(len(wishes))
    for at in order:
        wish, align = wishes[at], aligns[at]
        left = wish.x - {"left": 1.0, "middle": wish.width / 2, "right": wish.width - 1}[align]
        left = max(0.0, min(left, width - wish.width))
        right = left + wish.width
        row = 0
        while any(one.row == row and left < one.right + _GAP and one.left < right + _GAP for one in found.values()):
            row += 1
        found[at] = Place(align, left, right, row)
    return [found[at] for at in range(len(wishes))]


def _cost(way: Sequence[Place], wishes: Sequence[Wish]) -> float:
    """Rows count most, then a line that runs through another label, then a label that is not aligned as it likes
    best.
    """
    moved = sum(wish.aligns.index(place.align) for place, wish in zip(way, wishes, strict=True))
    crossed = sum(
        other.row < place.row and other.left - 2 < wish.x < other.right + 2
        for place, wish in zip(way, wishes, strict=True)
        for other in way
    )
    return moved + 5 * crossed + 10 * sum(place.row for place in way)

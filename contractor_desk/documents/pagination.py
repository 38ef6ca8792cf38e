"""Puts rows on pages: a group's head stays with its first line, what closes the document is never alone on a page.

Rows of heights 28 (a head), 22, 22 on pages with room for 60 make two pages; the second begins with the head's
continuation ("Out of scope, continued"), then the last row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from contractor_desk.documents.paper import Paper


@dataclass(frozen=True, slots=True)
class Row:
    """Something of a height in pixels that draws itself from a top edge down.

    ``is_head``: stays with the row after it. ``again`` is put above the row where it begins a page.
    """

    height: float
    draw: Callable[[Paper, float], None]
    is_head: bool = False
    again: Row | None = None


def paginate(rows: Sequence[Row], first_room: float, room: float, closing: float = 0.0) -> list[list[Row]]:
    """The rows page by page, in order, none lost; at least one page.

    The last page has ``closing`` pixels left below its rows, and at least one row that is not a head, as far as a fresh
    page has room for both. Only the first page may be without rows: where ``first_room`` is too small for any.
    """
    pages: list[list[list[Row]]] = [[]]
    left = first_room
    for unit in _units(rows):
        if height_of(unit) > left and (pages[-1] or len(pages) == 1):
            pages.append([])
            left = room
        if len(pages) > 1 and not pages[-1]:
            unit = _begun(unit)
        pages[-1].append(unit)
        left -= height_of(unit)
    if closing > left and pages[-1] and closing + height_of(_begun(pages[-1][-1])) <= room:
        pages.append([_begun(pages[-1].pop())])
    elif closing > left:
        pages.append([])
    return [[row for unit in page for row in unit] for page in pages]


def height_of(rows: Iterable[Row]) -> float:
    return sum(row.height for row in rows)


def draw(rows: Iterable[Row], paper: Paper, top: float) -> float:
    """Draws the rows one below the other; gives the lower edge of the last."""
    for row in rows:
        row.draw(paper, top)
        top += row.height
    return top


def _units(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows in runs that stay together: heads with the row that follows them."""
    units: list[list[Row]] = []
    joined = False
    for row in rows:
        if joined:
            units[-1].append(row)
        else:
            units.append([row])
        joined = row.is_head
    return units


def _begun(unit: list[Row]) -> list[Row]:
    again = unit[0].again
    return [again, *unit] if again else unit

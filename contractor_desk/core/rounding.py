"""Rounding of work to multiples of minutes, and minimums (rules.md 3.3).

Up to 15 minutes: 20 minutes count as 30. A minimum of 60 minutes: those 30 count as 60. The difference goes to the last
part; what a smaller total takes away and the last part cannot bear goes on to the part before.
"""

from __future__ import annotations

from collections.abc import Sequence

from contractor_desk.core.agreement import Rounding
from contractor_desk.core.spans import Part


def rounded(seconds: int, rounding: Rounding) -> int:
    """Whole seconds, a multiple of the rule's minutes; nearest is half up."""
    step = rounding.minutes * 60
    if rounding.mode == "up":
        return -(-seconds // step) * step
    if rounding.mode == "down":
        return seconds // step * step
    return (2 * seconds + step) // (2 * step) * step


def settle(parts: Sequence[Part], rounding: Rounding | None, minimum_seconds: int) -> None:
    """The parts (of one entry, or of one day in order) sum to the rounded total, and to the minimum at least.

    A minimum of 0 is none. Zero seconds stay zero; parts may come to zero (fine-print R2, R3).
    """
    total = before = parts[0].seconds if len(parts) == 1 else sum([part.seconds for part in parts])
    if not total:
        return
    if rounding is not None:
        total = rounded(before, rounding)
        if total > before:
            parts[-1].seconds += total - before
        elif total < before:
            _take(parts, before - total)
    if 0 < total < minimum_seconds:
        last = next(part for part in reversed(parts) if part.seconds)
        last.seconds += minimum_seconds - total
        last.raised = True


def _take(parts: Sequence[Part], seconds: int) -> None:
    """That many seconds are gone, from the last part on backwards."""
    for part in reversed(parts):
        taken = min(part.seconds, seconds)
        part.seconds -= taken
        seconds -= taken

"""A measurement is a ratio: the program's time over its floor's, in pairs one right after the other.

The machine's mood hits both halves of a pair alike, so the median of the ratios says more than seconds do. Which half
goes first alternates. Nothing is asserted: a report says what was found beside its goal.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Run = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """``timed`` is measured; ``before`` is not, and comes before each time (a fresh copy of a book, for example).
    Where ``timed`` gives a float, that is the time it took, in seconds."""

    timed: Run
    before: Run = lambda: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """``goal`` is the ratio to stay within; ``count`` how many things one time holds (200 invoices)."""

    name: str
    program: str
    floor: str
    goal: float
    rounds: int = 7
    count: int = 1
    sides: Callable[[], tuple[Side, Side]]
    """Prepares both sides, the program's first; may take its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Times are seconds for one thing, medians; ``low`` and ``high`` bound the middle half of the ratios."""

    name: str
    program: str
    floor: str
    goal: float
    ratio: float
    low: float
    high: float
    program_seconds: float
    floor_seconds: float
    rounds: int
    ratios: tuple[float, ...] = field(repr=False)

    @property
    def reached(self) -> bool:
        return self.ratio <= self.goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What is held against a time and not against a floor: ``goal`` in seconds, ``times`` measures many, each named."""

    name: str
    program: str
    goal: float
    times: Callable[[], Sequence[tuple[str, float]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Longest:
    """Seconds: the longest found and the median, and each name's longest."""

    name: str
    program: str
    goal: float
    longest: float
    median: float
    count: int
    longest_by_name: dict[str, float]

    @property
    def reached(self) -> bool:
        return self.longest <= self.goal


def hold(limit: Limit) -> Longest | None:
    """The longest of the times; None where there was nothing to measure."""
    named = limit.times()
    if not named:
        return None
    times = [seconds for _, seconds in named]
    return Longest(
        name=limit.name,
        program=limit.program,
        goal=limit.goal,
        longest=max(times),
        median=statistics.median(times),
        count=len(times),
        longest_by_name={name: max(seconds for other, seconds in named if other == name) for name, _ in named},
    )


def measure(pair: Pair, rounds: int | None = None) -> Finding:
    """Both sides once to warm up, then ``rounds`` pairs."""
    program, floor = pair.sides()
    _seconds(program)
    _seconds(floor)
    times: list[tuple[float, float]] = []
    for number in range(rounds or pair.rounds):
        if number % 2:
            below = _seconds(floor)
            times.append((_seconds(program), below))
        else:
            above = _seconds(program)
            times.append((above, _seconds(floor)))
    ratios = tuple(above / below for above, below in times)
    low, _, high = statistics.quantiles(ratios, n=4, method="inclusive") if len(ratios) > 1 else ratios * 3
    return Finding(
        name=pair.name,
        program=pair.program,
        floor=pair.floor,
        goal=pair.goal,
        ratio=statistics.median(ratios),
        low=low,
        high=high,
        program_seconds=statistics.median(above for above, _ in times) / pair.count,
        floor_seconds=statistics.median(below for _, below in times) / pair.count,
        rounds=len(times),
        ratios=ratios,
    )


def _seconds(side: Side) -> float:
    side.before()
    gc.collect()
    started = time.perf_counter()
    result = side.timed()
    return result if isinstance(result, float) else time.perf_counter() - started

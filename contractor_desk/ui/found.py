"""What the palette lists: one row that something found, and what Enter does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Found(NamedTuple):
    """``group`` is the heading it stands under (*Do*, *Agreements*), ``title`` is strong when ``detail`` follows it
    muted.

    ``icon`` names an icon; with ``letters`` the mark of an agreement is shown instead, in the colours of ``slot``.
    ``right`` is the muted text at the end, ``keys`` a shortcut in its place. ``weight`` orders within the group, and
    the heaviest of all becomes the best match. ``also`` is a second thing to do, with Ctrl Enter; ``also_text`` says
    what (*start timer*).
    """

    group: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    icon: str = ""
    letters: str = ""
    slot: int = 0
    right: str = ""
    keys: str = ""
    weight: float = 0.0
    also: Callable[[], object] | None = None
    also_text: str = ""

"""What was done: notes of a service that do not come again before all of its notes have been used.

``Notebook(...).note("server_patching", "nordlund", site=None)`` may be ``Monthly updates, FS01``.
"""

from __future__ import annotations

import re
from random import Random
from typing import Any

_WORD = re.compile(r"\{(\w+)\}")


class Notebook:
    """``notes`` are the texts by service, ``words`` fill their gaps, ``minutes`` say how long such work takes."""

    def __init__(self, data: dict[str, Any], chance: Random) -> None:
        self._notes: dict[str, list[str]] = data["notes"]
        self._words: dict[str, list[str]] = data["words"]
        self._minutes: dict[str, list[int]] = data["minutes"]
        self._goodwill: list[str] = data["goodwill"]
        self._chance = chance
        self._left: dict[tuple[str, str], list[str]] = {}

    def minutes(self, service: str) -> int:
        """How long such a piece of work may take."""
        return self._chance.choice(self._minutes[service])

    def note(self, service: str, agreement: str, *, site: str | None) -> str:
        """The next note of the service under that agreement; ``site`` is the name of the place, if it has one."""
        left = self._left.setdefault((agreement, service), [])
        if not left:
            left += self._notes[service]
            self._chance.shuffle(left)
        return _WORD.sub(lambda gap: self._word(gap[1], site), left.pop())

    def goodwill(self) -> str:
        """A note of work that is not charged."""
        return self._chance.choice(self._goodwill)

    def _word(self, name: str, site: str | None) -> str:
        return site if name == "site" and site else self._chance.choice(self._words[name])

"""What the terms say of a service, and how far a limit reaches (rules.md 3.4).

``verdict(terms, "training")`` of a service that is not listed has the coverage ``unlisted``. A service that is limited
to four hours: of five hours in a month four are included and one is out of scope.
"""

from __future__ import annotations

from dataclasses import dataclass

from contractor_desk.core.agreement import Coverage, ScopeItem, Terms
from contractor_desk.core.money import hours_to_seconds


@dataclass(frozen=True, slots=True)
class Verdict:
    """``item`` is the place in the scope that says so, None for a service that is not listed. ``limit_seconds`` are for
    a month, with ``limited`` only."""

    coverage: Coverage
    item: ScopeItem | None
    limit_seconds: int = 0

    @property
    def clause(self) -> str:
        """Which rule of the terms it is: ``scope:KEY`` or ``unlisted``."""
        return "unlisted" if self.item is None else f"scope:{self.item.service}"


def verdict(terms: Terms, service: str) -> Verdict:
    """The coverage of a service under that version."""
    item = terms.scope_item(service)
    if item is None:
        return Verdict(terms.unlisted, None)
    limit = hours_to_seconds(item.hours) if item.coverage == "limited" and item.hours is not None else 0
    return Verdict(item.coverage, item, limit)


def needs_approval(terms: Terms, coverage: Coverage) -> bool:
    """Work of that coverage is charged only once the client said yes; a limited service is not yet excluded."""
    return terms.approval == "required" and coverage == "excluded"


class Limits:
    """What the month being billed has used of each limited service (fine-print L1).

    The seconds count over versions; each entry is held against the limit of its own version.
    """

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def take(self, service: str, limit_seconds: int, seconds: int) -> int:
        """How many of those seconds are still within the limit; they are used from then on."""
        used = self._used.get(service, 0)
        within = max(0, min(seconds, limit_seconds - used))
        self._used[service] = used + within
        return within

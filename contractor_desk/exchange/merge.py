"""A book file into a book that has something already: what is new, what is there with the same content, what differs.

Same content is passed over, new keys are added; other content is refused by name, or replaced with ``update`` where
nothing issued depends on it (interfaces.md, ``import``). Values are compared, so defaults are filled in on both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.book import Book
from contractor_desk.core.errors import DeskError
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.party import Party
from contractor_desk.core.work import Expense, TimeEntry
from contractor_desk.exchange.issued import Issued

KEYS: Mapping[str, Callable[[Any], str]] = {
    "parties": lambda value: value.key,
    "workers": lambda value: value.key,
    "services": lambda value: value.key,
    "agreements": lambda value: value.key,
    "time": lambda value: value.key,
    "expenses": lambda value: value.key,
    "evaluations": lambda value: value.key,
    "decisions": lambda value: value.key,
    "reminder_marks": lambda value: f"{value.agreement} {value.kind} {value.date}",
    "timesheets": lambda value: f"{value.agreement} {value.month}",
    "invoices": lambda value: value.number,
    "payments": lambda value: value.key,
    "received": lambda value: value.key,
}


class MergeError(DeskError):
    """Keys that are there with other content: ``conflicts`` is a list of ``{"kind", "key", "reason"}``. ``kind`` is the
    list of the book file, ``reason`` ``differs`` (could be updated) or ``issued`` (an issued invoice depends on it)."""

    code = "merge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import would write, by the lists of the book file: ``new`` and ``changed`` values (as they are to be
    stored), ``same`` as counts. ``home`` and ``settings`` are None and empty where nothing is to be set."""

    new: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    changed: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    same: Mapping[str, int] = field(default_factory=dict)
    home: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """The book has all of it already."""
        return not (any(self.new.values()) or any(self.changed.values()) or self.home or self.settings)


def plan(current: Book, incoming: Book, *, update: bool = False, issued: Issued | None = None) -> Plan:
    """What to write so that the book has all that the file says. Raises MergeError with every conflict.

    ``issued``: what the current invoices stand on, computed from ``current.invoices`` unless given.
    """
    issued = issued or Issued.by(current.invoices)
    conflicts: list[dict[str, str]] = []
    new: dict[str, tuple[Any, ...]] = {}
    changed: dict[str, tuple[Any, ...]] = {}
    same: dict[str, int] = {}
    for kind, key_of in KEYS.items():
        have = {key_of(value): value for value in getattr(current, kind)}
        added, replaced, kept = [], [], 0
        for value in getattr(incoming, kind):
            there = have.get(key_of(value))
            if there is None:
                added.append(value)
                if isinstance(value, Invoice) and not issued.entries.isdisjoint(value.taken):
                    conflicts.append({"kind": kind, "key": key_of(value), "reason": "issued"})
                continue
            value = _kept_beside(there, value, issued)
            if value == there:
                kept += 1
            elif _depends(there, value, issued):
                conflicts.append({"kind": kind, "key": key_of(value), "reason": "issued"})
            elif not update:
                conflicts.append({"kind": kind, "key": key_of(value), "reason": "differs"})
            else:
                replaced.append(value)
        new[kind], changed[kind], same[kind] = tuple(added), tuple(replaced), kept
    home = incoming.home if incoming.home != current.home else None
    if home is not None and current.home is not None and not (update and not issued.contractors):
        conflicts.append({"kind": "home", "key": home, "reason": "issued" if issued.contractors else "differs"})
    settings = {name: value for name, value in incoming.settings.items() if current.settings.get(name) != value}
    if not update:
        conflicts += [
            {"kind": "settings", "key": name, "reason": "differs"} for name in settings if name in current.settings
        ]
    if conflicts:
        raise MergeError(conflicts=conflicts)
    return Plan(new=new, changed=changed, same=same, home=home, settings=settings)


def _kept_beside(there: Any, value: Any, issued: Issued) -> Any:
    """The value with what an import never sets back: the next number of a series that has given one."""
    if isinstance(value, Party) and isinstance(there, Party) and value.key in issued.contractors:
        return replace(value, invoice_series=replace(value.invoice_series, next=there.invoice_series.next))
    return value


def _depends(there: object, value: object, issued: Issued) -> bool:
    """An issued invoice was computed from what would change."""
    if isinstance(value, Invoice) and isinstance(there, Invoice):
        return replace(value, sent=(), reminders=()) != replace(there, sent=(), reminders=())
    if isinstance(value, Agreement) and isinstance(there, Agreement):
        return issued.part_of(there) != issued.part_of(value)
    if isinstance(there, Expense):
        return (there.agreement, there.key) in issued.sources
    return isinstance(value, TimeEntry) and value.key in issued.entries

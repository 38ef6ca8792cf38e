"""An invoice as it explains itself: groups, lines, and the entries a line is made of. Figures are texts, ready to
be shown.

``ExplainedGroup(key="overage", title="Overage", remark="past 21,50 h", amount="2 450,00",
lines=(ExplainedLine(key="l7", title="User support", quantity="2,50 h", price="980,00", amount="2 450,00", clause="§
4.3", link="2 entries", entries=(ExplainedEntry(key="t9", title="27 Nov 14:00–15:30, Warehouse scanners off line",
quantity="1,50 h"),)),))``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedEntry:
    """A time entry (or expense, milestone) of a line."""

    key: str
    title: str
    quantity: str = ""
    remark: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        return (self.title, "", "", "", self.quantity, self.remark)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedLine:
    """``link`` opens the entries in place; without entries it is only signalled (an amendment, a receipt)."""

    key: str
    title: str
    quantity: str = ""
    price: str = ""
    extra: str = ""
    amount: str = ""
    clause: str = ""
    link: str = ""
    entries: tuple[ExplainedEntry, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        why = " ".join(part for part in (self.clause, self.link) if part)
        return (self.title, self.quantity, self.price, self.extra, self.amount, why)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedGroup:
    key: str
    title: str
    remark: str = ""
    amount: str = ""
    lines: tuple[ExplainedLine, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        return (f"{self.title} {self.remark}".rstrip(), "", "", "", self.amount, "")


Explained = ExplainedGroup | ExplainedLine | ExplainedEntry

"""What issued invoices stand on, and so may not be replaced by an import (interfaces.md, ``--update``; rules.md 3.13).

An invoice that was credited in full stands on nothing any more (fine-print A8).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.months import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """``entries`` by key; ``sources``: (agreement, key) of expenses, milestones and adjustments; ``until``: the last
    day that the invoices of an agreement reach to; ``contractors``: parties whose series has given a number."""

    entries: frozenset[str] = frozenset()
    sources: frozenset[tuple[str, str]] = frozenset()
    until: Mapping[str, date] = field(default_factory=dict)
    contractors: frozenset[str] = frozenset()

    @classmethod
    def by(cls, invoices: Iterable[Invoice]) -> Issued:
        """What these invoices and credit notes stand on together."""
        invoices = tuple(invoices)
        entries: set[str] = set()
        sources: set[tuple[str, str]] = set()
        until: dict[str, date] = {}
        for invoice in standing(invoices):
            entries.update(invoice.taken)
            entries.update(entry for line in invoice.lines for entry in line.entries)
            sources.update((invoice.agreement, line.source) for line in invoice.lines if line.source is not None)
            days = [line.to for line in invoice.lines if line.to is not None]
            last = max([Month.parse(invoice.month).last, *days])
            until[invoice.agreement] = max(last, until.get(invoice.agreement, last))
        return cls(
            entries=frozenset(entries),
            sources=frozenset(sources),
            until=until,
            contractors=frozenset(invoice.contractor for invoice in invoices),
        )

    def part_of(self, agreement: Agreement) -> tuple[Any, ...]:
        """What the issued invoices of an agreement were computed from; with equal parts they come out the same."""
        until = self.until.get(agreement.key)
        if until is None:
            return ()
        return (
            agreement.contractor,
            agreement.client,
            agreement.currency,
            agreement.time_zone,
            agreement.holidays.country,
            agreement.holidays.subdivision,
            sorted(day for day in agreement.holidays.extra if day <= until),
            agreement.opening,
            agreement.period.start,
            [terms for terms in agreement.terms if terms.from_ <= until],
            [(one.from_, min(one.to or until, until), one.fee) for one in agreement.suspensions if one.from_ <= until],
            [one for one in agreement.milestones if (agreement.key, one.key) in self.sources],
            [one for one in agreement.adjustments if (agreement.key, one.key) in self.sources],
        )


def standing(invoices: Iterable[Invoice]) -> list[Invoice]:
    """The invoices that are not credited in full."""
    credited: dict[str, Decimal] = defaultdict(Decimal)
    lines: dict[str, int] = defaultdict(int)
    invoices = tuple(invoices)
    for invoice in invoices:
        if invoice.credits is not None:
            credited[invoice.credits] += invoice.total
            lines[invoice.credits] += len(invoice.lines)
    return [
        invoice
        for invoice in invoices
        if invoice.credits is None
        and (lines[invoice.number] < len(invoice.lines) or credited[invoice.number] != invoice.total)
    ]

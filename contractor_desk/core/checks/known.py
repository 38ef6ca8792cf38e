"""What keys a book has: references of a value are held against it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.book import Book
from contractor_desk.core.party import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """``invoices`` are numbers, ``entries`` keys of time entries. A file is checked with what its book already has."""

    home: str | None = None
    parties: Mapping[str, Party] = field(default_factory=dict)
    workers: Set[str] = frozenset()
    services: Set[str] = frozenset()
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    invoices: Set[str] = frozenset()
    entries: Set[str] = frozenset()

    @classmethod
    def of(cls, book: Book) -> Known:
        """The keys of that book."""
        return cls(
            home=book.home,
            parties={party.key: party for party in book.parties},
            workers={worker.key for worker in book.workers},
            services={service.key for service in book.services},
            agreements={agreement.key: agreement for agreement in book.agreements},
            invoices={invoice.number for invoice in book.invoices},
            entries={entry.key for entry in book.time},
        )

    def with_book(self, book: Book) -> Known:
        """These keys and those of a book that comes to it; what the book says of a key goes first."""
        more = Known.of(book)
        return Known(
            home=more.home or self.home,
            parties={**self.parties, **more.parties},
            workers=self.workers | more.workers,
            services=self.services | more.services,
            agreements={**self.agreements, **more.agreements},
            invoices=self.invoices | more.invoices,
            entries=self.entries | more.entries,
        )

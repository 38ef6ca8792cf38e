"""Find anything: agreements, parties, invoices and entries by a few letters, a number, an amount or a day.

``desk.ask(search, "nord")`` finds the agreement with Nordlund, its invoices, and the notes that say so.
"""

from __future__ import annotations

from contractor_desk.store.reading.search import AgreementHit, EntryHit, Hits, InvoiceHit, PartyHit, search

__all__ = ["AgreementHit", "EntryHit", "Hits", "InvoiceHit", "PartyHit", "search"]

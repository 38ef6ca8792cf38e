"""Which drafts the user has looked at, by the digest of what was seen; remembered on this machine.

A draft that changes has another digest and so is not reviewed any more; nor is one that was issued, should it come back
after a credit note. The last few hundred are kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from contractor_desk.core.invoice import Invoice
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui.preferences import Preferences

_NAME, _LETTERS, _MOST = "bill/reviewed", 16, 300


class Reviewed:
    """A set of digests that outlives the window."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._kept: list[str] = preferences.text(_NAME).split()

    def has(self, digest: str) -> bool:
        return bool(digest) and digest[:_LETTERS] in self._kept

    def set(self, digest: str, reviewed: bool) -> None:
        """The draft counts as reviewed, or not any more."""
        short = digest[:_LETTERS]
        self._kept = [one for one in self._kept if one != short]
        if reviewed:
            self._kept.append(short)
        self._kept = self._kept[-_MOST:]
        self._preferences.keep_text(_NAME, " ".join(self._kept))

    def forget_issued(self, bills: Iterable[MonthBill], issued: Iterable[Invoice]) -> None:
        """The drafts that became these invoices do not count as reviewed any more."""
        done = {invoice.agreement for invoice in issued}
        for bill in bills:
            if bill.key in done:
                self.set(bill.digest, False)

"""The papers of the bills: PDFs of drafts and invoices, made on a worker when first asked for, the last ones kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk import billing
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui.page import Context, Desk

_MOST_KEPT = 24


def paper_name(bill: MonthBill) -> str:
    """What a paper is kept by: the invoice's number, or what makes the draft this very one."""
    return bill.invoice.number if bill.invoice is not None else bill.digest


class BillPapers:
    """A draft's paper is that of today."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._kept: dict[str, bytes] = {}

    def ask(
        self,
        bill: MonthBill,
        shown: Callable[[bytes | None], None],
        failed: Callable[[DeskError | StoreError], None],
    ) -> None:
        """``shown`` hears of the paper, at once if it is kept; None where there is nothing to print."""
        name = paper_name(bill)
        if name in self._kept:
            shown(self._kept[name])
            return
        desk, today = self._context.desk, self._context.clock.today()

        def keep(data: bytes | None) -> None:
            if data is not None:
                while len(self._kept) >= _MOST_KEPT:
                    self._kept.pop(next(iter(self._kept)))
                self._kept[name] = data
            shown(data)

        def refuse(error: Exception) -> None:
            if not isinstance(error, DeskError | StoreError):
                raise error
            failed(error)

        self._context.jobs.run(lambda _: _paper(desk, bill, today), done=keep, failed=refuse)

    def now(self, bill: MonthBill) -> bytes | None:
        """The paper, made here and now if it is not kept. Raises DeskError, StoreError."""
        kept = self._kept.get(paper_name(bill))
        return kept or _paper(self._context.desk, bill, self._context.clock.today())


def _paper(desk: Desk, bill: MonthBill, today: date) -> bytes | None:
    if bill.invoice is not None:
        return bytes(desk.ask(billing.pdf_of, bill.invoice.number))
    made = desk.ask(billing.draft_pdf, bill.key, bill.month, on=today)
    return None if made is None else bytes(made)

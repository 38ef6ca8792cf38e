"""Where an issued invoice stands, from facts only (look.md 4, StatusChip): never stored.

``invoice_status(...)`` is one of ``issued``, ``sent``, ``part_paid``, ``paid``, ``overdue``, ``credited``.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

InvoiceStatus = Literal["issued", "sent", "part_paid", "paid", "overdue", "credited"]


def invoice_status(
    *, total: Decimal, paid: Decimal, credited: Decimal, sent: bool, due: date, today: date
) -> InvoiceStatus:
    """``paid`` and ``credited`` are the sums allocated and credited so far; overdue from the day after ``due``."""
    open_amount = total - paid - credited
    if credited >= total and credited > 0:
        return "credited"
    if open_amount <= 0:
        return "paid"
    if today > due:
        return "overdue"
    if paid > 0:
        return "part_paid"
    return "sent" if sent else "issued"

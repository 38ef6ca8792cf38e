"""The number behind *Invoices* in the sidebar: how many are overdue."""

from __future__ import annotations

from contractor_desk.desk.invoices import invoice_list
from contractor_desk.ui.page import Context


def overdue(context: Context) -> int:
    rows = context.desk.ask(invoice_list, context.clock.today())
    return sum(row.status == "overdue" for row in rows)

"""``invoice list|show|credit|pdf``: the life of an invoice."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from contractor_desk.cli.arguments import add_action, add_json, day, month
from contractor_desk.cli.context import Context
from contractor_desk.cli.tables import money, table


def arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = add_action(actions, "list", "all issued invoices")
    listing.add_argument("--month", type=month, metavar="MONTH", help="only those that bill this month")
    add_json(listing)
    show = add_action(actions, "show", "one invoice with its lines")
    show.add_argument("number", metavar="NUMBER")
    add_json(show)
    pdf = add_action(actions, "pdf", "write the PDF as it was issued")
    pdf.add_argument("number", metavar="NUMBER")
    pdf.add_argument("--out", type=Path, metavar="FILE", help="default: NUMBER.pdf here")
    add_json(pdf)
    credit = add_action(actions, "credit", "credit an invoice in full")
    credit.add_argument("number", metavar="NUMBER")
    credit.add_argument("--date", type=day, metavar="DATE", help="the date of the credit note (default: today)")
    credit.add_argument("--reason", metavar="TEXT", help="why, printed on the credit note")
    credit.add_argument("--out", type=Path, metavar="DIR", help="write the credit note's PDF into this folder")
    add_json(credit)


def run(context: Context) -> int:
    return {"list": _list, "show": _show, "pdf": _pdf, "credit": _credit}[context.options.action](context)


def _list(context: Context) -> int:
    from contractor_desk.desk import invoices

    chosen = context.options.month
    found = context.desk().ask(invoices.invoice_list, context.today(), None if chosen is None else str(chosen))
    if context.options.json:
        context.show_json({"invoices": [row.plain() for row in found]})
        return 0
    columns = [("Number", "<"), ("Date", "<"), ("Due", "<"), ("Agreement", "<"), ("Month", "<"), ("Status", "<")]
    cells = [
        (row.number, row.issue_date, row.due_date, row.agreement, row.month, row.status, money(row.total), row.currency)
        for row in found
    ]
    context.show(table([*columns, ("Total", ">"), ("", "<")], cells) if cells else "No invoice has been issued.")
    return 0


def _show(context: Context) -> int:
    from contractor_desk.core.plain import to_plain
    from contractor_desk.desk import invoices

    invoice = context.desk().ask(invoices.invoice_of, context.options.number)
    if context.options.json:
        context.show_json(to_plain(invoice))
        return 0
    title = "Credit note" if invoice.type == "381" else "Invoice"
    context.show(f"{title} {invoice.number} to {invoice.buyer.name}, {invoice.issue_date}, due {invoice.due_date}\n")
    names = invoice.service_names
    cells = [
        (
            line.kind,
            line.title or names.get(line.service or "", ""),
            line.quantity,
            line.unit,
            money(line.price),
            money(line.net),
        )
        for line in invoice.lines
    ]
    total = ("", "", "", "", f"Total {invoice.currency}", money(invoice.total))
    columns = [("Kind", "<"), ("What", "<"), ("Quantity", ">"), ("Unit", "<"), ("Price", ">"), ("Net", ">")]
    context.show(table(columns, cells, total=total))
    return 0


def _pdf(context: Context) -> int:
    from contractor_desk.cli.bill_command import write_pdf
    from contractor_desk.desk import billing

    number, out = context.options.number, context.options.out
    data = context.desk().ask(billing.pdf_of, number)
    if out is None:
        out = write_pdf(Path(), number, data)
    elif out.is_dir():
        out = write_pdf(out, number, data)
    else:
        out.write_bytes(data)
    if context.options.json:
        context.show_json({"number": number, "file": str(out), "bytes": len(data)})
    else:
        context.show(str(out))
    return 0


def _credit(context: Context) -> int:
    from contractor_desk.cli.bill_command import write_pdf
    from contractor_desk.core.plain import to_plain
    from contractor_desk.desk import billing

    options = context.options
    if options.out is not None:
        options.out.mkdir(parents=True, exist_ok=True)
    desk = context.desk()
    note: Any = desk.do(billing.credit, options.number, on=options.date or context.today(), reason=options.reason)
    if options.out is not None:
        write_pdf(options.out, note.number, desk.ask(billing.pdf_of, note.number))
    if options.json:
        context.show_json(to_plain(note))
    else:
        context.show(f"Credit note {note.number} credits {options.number} in full: {money(note.total)} {note.currency}")
    return 0

"""``demo``: the sample book in a folder, its last full month billed, the PDFs beside it."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

from contractor_desk.cli.arguments import add_json, day
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to (default: a new folder)")
    parser.add_argument("--side", choices=("contractor", "client"), default="contractor", help="whose desk it is")
    parser.add_argument("--on", type=day, metavar="DATE", help="the day it is opened (default: today)")
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.core.months import Month
    from contractor_desk.desk import sample_desk
    from contractor_desk.desk.desk import Desk

    options = context.options
    today = options.on or context.today()
    folder = _folder(options.out)
    if folder is None:
        context.warn(f"{options.out} has a book already, or cannot be made. Choose another folder.")
        return 1
    book = folder / "Sample.cdesk"
    month = Month.of(today).plus(-1)
    desk = Desk.open(book, clock=context.now, create=True)
    try:
        now = None if options.on else context.now()
        sample_desk.fill(desk, today, options.side, through=month.plus(-1), now=now)
        issued = _bill(desk, month, today, folder)
    finally:
        desk.close()
    if options.json:
        context.show_json({"book": str(book), "month": str(month), "invoices": issued})
        return 0
    context.show(f"The sample book: {book}")
    for invoice in issued:
        context.show(f"  {invoice['number']}  {invoice['agreement']:<12} {invoice['total']:>12} {invoice['file']}")
    if not issued:
        context.show("  (a client issues no invoices)")
    return _offer(context, book)


def _folder(named: Path | None) -> Path | None:
    if named is None:
        import tempfile

        return Path(tempfile.mkdtemp(prefix="contractor-desk-"))
    try:
        named.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return None if (named / "Sample.cdesk").exists() else named


def _bill(desk: Any, month: Any, today: date, folder: Path) -> list[dict[str, str]]:
    """The month of every agreement of ours that has something to bill is issued; its PDF is in the folder."""
    from contractor_desk.cli.bill_command import write_pdf
    from contractor_desk.desk import billing

    def ours(book: Any) -> list[str]:
        return [
            proposal.agreement.key
            for proposal in billing.propose_month(book, month)
            if proposal.draft.lines and billing.issuable(book, proposal.agreement)
        ]

    issued = []
    for key in desk.ask(ours):
        invoice = desk.do(billing.issue, key, month, on=today)
        file = write_pdf(folder, invoice.number, desk.ask(billing.pdf_of, invoice.number))
        total = f"{invoice.total:f} {invoice.currency}"
        issued.append({"number": invoice.number, "agreement": key, "total": total, "file": str(file)})
    return issued


def _offer(context: Context, book: Path) -> int:
    """With a display and someone at the keyboard, the window may open on the book."""
    display = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not (display and sys.stdin.isatty()):
        return 0
    if input("Open it in the window? [Y/n] ").strip().lower() in ("", "y", "yes"):
        import subprocess

        subprocess.Popen([sys.executable, "-m", "contractor_desk", str(book)], start_new_session=True)
    return 0

"""``bill MONTH``: the drafts of a month, or their issue, as a table or as the JSON of interfaces.md."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from contractor_desk.cli.arguments import add_json, day, month
from contractor_desk.cli.context import Context
from contractor_desk.cli.tables import money, table


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("month", type=month, metavar="MONTH", help="the month to bill, YYYY-MM")
    parser.add_argument("--agreement", action="append", metavar="KEY", help="only this agreement (may be repeated)")
    parser.add_argument("--issue", action="store_true", help="issue the bills: number them for good")
    parser.add_argument("--date", type=day, metavar="DATE", help="the invoice date (default: today)")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write the PDFs of what is issued into this folder")
    parser.add_argument("--yes", action="store_true", help="do not ask when the month is not over")
    add_json(parser)


def run(context: Context) -> int:
    options = context.options
    if not options.issue:
        for name in ("date", "out"):
            if getattr(options, name) is not None:
                context.warn(f"--{name} goes with --issue")
                return 2
        return _drafts(context)
    return _issue(context)


def _drafts(context: Context) -> int:
    from contractor_desk.desk import billing

    options = context.options
    proposals = context.desk().ask(lambda book: list(billing.propose_month(book, options.month, options.agreement)))
    drafts = [proposal.draft for proposal in proposals]
    _show(context, [(draft, None) for draft in drafts if draft.lines], [p for draft in drafts for p in draft.problems])
    return 0


def _issue(context: Context) -> int:
    from contractor_desk.core.errors import DeskError, StoreError
    from contractor_desk.core.invoicing import digest
    from contractor_desk.desk import billing

    options = context.options
    on = options.date or context.today()
    if not _month_is_over_or_agreed(context, on):
        return 1
    if options.out is not None:
        options.out.mkdir(parents=True, exist_ok=True)
    desk = context.desk()

    def ours(book: Any) -> list[billing.Proposal]:
        found = []
        for proposal in billing.propose_month(book, options.month, options.agreement):
            if billing.issuable(book, proposal.agreement):
                found.append(proposal)
            elif options.agreement:
                raise billing.NotOursToIssueError(
                    agreement=proposal.agreement.key, contractor=proposal.agreement.contractor
                )
        return found

    proposals = desk.ask(ours)
    issued: list[tuple[Any, Any]] = []
    code = 0
    for proposal in proposals:
        if not proposal.draft.lines:
            continue
        try:
            invoice = desk.do(
                billing.issue, proposal.agreement.key, options.month, on=on, expected=digest(proposal.draft)
            )
        except (DeskError, StoreError) as error:
            context.refuse(error)
            code = 1
            break
        issued.append((proposal.draft, invoice))
        if options.out is not None:
            write_pdf(options.out, invoice.number, desk.ask(billing.pdf_of, invoice.number))
    _show(context, issued, [p for proposal in proposals for p in proposal.draft.problems])
    return code


def write_pdf(folder: Path, number: str, data: bytes) -> Path:
    """The PDF is written in the folder under the invoice's number."""
    from contractor_desk.desk.bill_run import pdf_name

    path = folder / pdf_name(number)
    path.write_bytes(data)
    return path


def _month_is_over_or_agreed(context: Context, on: Any) -> bool:
    """Issuing before the month is over is asked about, since later work draws on the next month (rules.md 3.13)."""
    import sys

    options = context.options
    if on > options.month.last or options.yes or not sys.stdin.isatty():
        return True
    context.warn(f"{options.month} is not over on {on}; work logged later is billed with the next month.")
    return input("Issue now? [y/N] ").strip().lower() in ("y", "yes")


def _show(context: Context, bills: list[tuple[Any, Any]], problems: list[Any]) -> None:
    from contractor_desk.core.report_form import plain_draft, plain_problem
    from contractor_desk.desk.deadline_sentences import problem_sentence

    translate = context.translate
    plain_problems = [
        plain_problem(problem, problem_sentence(problem, translate))
        for problem in sorted(problems, key=lambda p: (p.agreement, p.code, p.entry or "", p.month or ""))
    ]
    if context.options.json:
        shown = [
            plain_draft(draft)
            if invoice is None
            else plain_draft(draft, number=invoice.number, issue_date=invoice.issue_date, due_date=invoice.due_date)
            for draft, invoice in bills
        ]
        context.show_json({"month": str(context.options.month), "invoices": shown, "problems": plain_problems})
        return
    if not bills:
        context.show(f"Nothing to bill for {context.options.month}.")
    for draft, invoice in bills:
        head = f"{draft.agreement}: {draft.contractor} to {draft.client}"
        if invoice is not None:
            head = f"{invoice.number}  {head}, due {invoice.due_date}"
        context.show(f"{head}\n\n{_lines(draft)}\n")
    for problem in plain_problems:
        context.warn(f"{problem['agreement']}: {problem['message']}")


def _lines(draft: Any) -> str:
    rows = [
        (
            line.kind,
            line.title or line.service or "",
            line.quantity,
            line.unit,
            money(line.price),
            " ".join(f"+{surcharge.key}" for surcharge in line.surcharges),
            money(line.net),
            line.clause_note or line.clause,
        )
        for line in draft.lines
    ]
    columns = [("Kind", "<"), ("What", "<"), ("Quantity", ">"), ("Unit", "<"), ("Price", ">"), ("Surcharge", "<")]
    total = ("", "", "", "", "", f"Total {draft.currency}, VAT included", money(draft.total), "")
    return table([*columns, ("Net", ">"), ("Clause", "<")], rows, total=total)

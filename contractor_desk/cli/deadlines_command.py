"""``deadlines``: every deadline from a day on, with its reminder dates (interfaces.md)."""

from __future__ import annotations

import argparse

from contractor_desk.cli.arguments import add_json, day
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", type=day, metavar="DATE", help="the day to look from (default: today)")
    parser.add_argument("--until", type=day, metavar="DATE", help="the last day to list (default: 400 days on)")
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.core.report_form import plain_deadline
    from contractor_desk.desk import deadlines
    from contractor_desk.desk.deadline_sentences import deadline_sentence

    on = context.options.on or context.today()
    found = context.desk().ask(deadlines.all_deadlines, on, context.options.until)
    translate = context.translate
    if context.options.json:
        rows = [plain_deadline(item, deadline_sentence(item, translate)) for item in found]
        context.show_json({"on": on.isoformat(), "deadlines": rows})
        return 0
    if not found:
        context.show("Nothing is due.")
        return 0
    from contractor_desk.cli.tables import table

    columns = [("Date", "<"), ("Agreement", "<"), ("Kind", "<"), ("What", "<"), ("", "<")]
    cells = [
        (item.date, item.agreement, item.kind, deadline_sentence(item, translate), "overdue" if item.overdue else "")
        for item in found
    ]
    context.show(table(columns, cells))
    return 0

"""``report MONTH --by agreement|service|worker``: hours and amounts of a month."""

from __future__ import annotations

import argparse

from contractor_desk.cli.arguments import add_json, month
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("month", type=month, metavar="MONTH", help="YYYY-MM")
    parser.add_argument("--by", choices=("agreement", "service", "worker"), default="agreement")
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.desk import reports

    options = context.options
    rows = context.desk().ask(reports.month_report, options.month, options.by)
    if options.json:
        context.show_json({"month": str(options.month), "by": options.by, "rows": [row.plain() for row in rows]})
        return 0
    from contractor_desk.cli.tables import hours, money, table

    columns = [(options.by.capitalize(), "<"), ("Entries", ">"), ("Hours", ">"), ("Billable", ">"), ("Invoiced", ">")]
    cells = [
        (
            row.name,
            row.entries,
            hours(row.seconds),
            hours(row.billable_seconds),
            ", ".join(f"{money(amount)} {currency}" for currency, amount in row.amounts),
        )
        for row in rows
    ]
    total = (
        "",
        sum(row.entries for row in rows),
        hours(sum(row.seconds for row in rows)),
        hours(sum(row.billable_seconds for row in rows)),
        "",
    )
    context.show(table(columns, cells, total=total))
    return 0

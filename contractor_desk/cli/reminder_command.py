"""``reminder done|snooze|undo``: what was seen to is out of the way."""

from __future__ import annotations

import argparse

from contractor_desk.cli.arguments import add_json, day
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("mark", choices=("done", "snooze", "undo"))
    parser.add_argument("agreement", metavar="KEY")
    parser.add_argument("kind", metavar="KIND", help="as remind --json names it")
    parser.add_argument("date", type=day, metavar="DATE", help="the day of the deadline")
    parser.add_argument("--until", type=day, metavar="DATE", help="snooze: the day it comes back")
    parser.add_argument("--on", type=day, metavar="DATE", help="default: today")
    parser.add_argument("--why", metavar="TEXT")
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.core.decision import ReminderMark
    from contractor_desk.core.plain import to_plain
    from contractor_desk.desk import reminders

    options, desk = context.options, context.desk()
    if options.mark == "undo":
        desk.do(reminders.unmark, options.agreement, options.kind, options.date)
        if options.json:
            context.show_json({"agreement": options.agreement, "kind": options.kind, "date": str(options.date)})
        else:
            context.show(f"{options.kind} of {options.agreement} is back.")
        return 0
    made = desk.do(
        reminders.mark,
        ReminderMark(
            agreement=options.agreement,
            kind=options.kind,
            date=options.date,
            mark="done" if options.mark == "done" else "snoozed",
            until=options.until,
            on=options.on or context.today(),
            why=options.why,
        ),
    )
    if options.json:
        context.show_json(to_plain(made))
    else:
        context.show(f"{made.kind} of {made.agreement}: {made.mark}{f' until {made.until}' if made.until else ''}.")
    return 0

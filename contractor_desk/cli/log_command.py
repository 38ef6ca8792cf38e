"""``log``: time that was worked, by clock times or as a date and hours."""

from __future__ import annotations

import argparse

from contractor_desk.cli.arguments import add_json, day
from contractor_desk.cli.context import Context
from contractor_desk.cli.timer_command import add_work, work_of


def arguments(parser: argparse.ArgumentParser) -> None:
    add_work(parser)
    parser.add_argument("--date", type=day, metavar="DATE", help="the day (default: today)")
    parser.add_argument("--hours", metavar="HOURS", help="how long: 1:15, 1.25, 1,25 or 75m")
    parser.add_argument("--start", metavar="HH:MM", help="from, in the agreement's time zone")
    parser.add_argument("--end", metavar="HH:MM", help="to; earlier than the start means the next day")
    parser.add_argument("--break-minutes", type=int, default=0, metavar="N")
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.cli.tables import hours
    from contractor_desk.desk import time

    options = context.options
    clock = options.start is not None or options.end is not None
    if clock == (options.hours is not None) or (clock and not (options.start and options.end)):
        context.warn("say how long: --hours, or --start and --end")
        return 2
    entry = context.desk().do(
        time.log_time,
        on=options.date or context.today(),
        seconds=None if options.hours is None else time.duration_of(options.hours),
        start=options.start,
        end=options.end,
        break_seconds=60 * options.break_minutes,
        **work_of(options),
    )
    if options.json:
        from contractor_desk.core.plain import to_plain

        context.show_json(to_plain(entry))
    else:
        context.show(f"Logged {hours(entry.duration)} of {entry.service} for {entry.agreement} on {entry.local_date}.")
    return 0

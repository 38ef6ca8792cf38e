"""``timer start|stop|status``: the running timer from a terminal."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from contractor_desk.cli.arguments import add_action, add_json
from contractor_desk.cli.context import Context
from contractor_desk.cli.tables import hours


def arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    start = add_action(actions, "start", "start it; one that runs is stopped first")
    add_work(start)
    add_json(start)
    stop = add_action(actions, "stop", "stop it and keep the entry")
    stop.add_argument("--worker", metavar="KEY", help="whose timer (default: the only worker)")
    add_json(stop)
    status = add_action(actions, "status", "what runs, and since when")
    add_json(status)


def add_work(parser: argparse.ArgumentParser) -> None:
    """The arguments that say what was worked on."""
    parser.add_argument("--agreement", required=True, metavar="KEY")
    parser.add_argument("--service", required=True, metavar="KEY")
    parser.add_argument("--worker", metavar="KEY", help="default: the only worker of the contractor")
    parser.add_argument("--site", metavar="KEY")
    parser.add_argument("--note", default="", metavar="TEXT")
    parser.add_argument("--reference", metavar="TEXT", help="ticket or order number")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG")
    parser.add_argument("--callout", action="store_true")
    parser.add_argument("--not-billable", action="store_true")


def work_of(options: Any) -> dict[str, Any]:
    """The keyword arguments of desk.time that ``add_work`` read."""
    return {
        "agreement": options.agreement,
        "service": options.service,
        "worker": options.worker,
        "site": options.site,
        "note": options.note,
        "reference": options.reference,
        "tags": tuple(options.tag),
        "callout": options.callout,
        "billable": not options.not_billable,
    }


def run(context: Context) -> int:
    from contractor_desk.desk import time

    options, desk = context.options, context.desk()
    if options.action == "start":
        entry = desk.do(time.start_timer, context.now(), **work_of(options))
        _show(context, [entry], f"Started {entry.service} for {entry.agreement}.")
    elif options.action == "stop":
        parts = desk.do(time.stop_timer, context.now(), worker=options.worker)
        said = " and ".join(f"{hours(part.duration)} on {part.local_date}" for part in parts)
        if len(parts) == 1:
            said = hours(parts[0].duration)
        _show(context, parts, f"Stopped {parts[0].service} for {parts[0].agreement}: {said}.")
    else:
        running = desk.ask(time.running_timers)
        now, second = context.now(), timedelta(seconds=1)
        lines = [
            f"{entry.service} for {entry.agreement} by {entry.worker}: {hours((now - entry.start) // second)}"
            for entry in running
            if entry.start is not None
        ]
        _show(context, running, "\n".join(lines) or "No timer is running.")
    return 0


def _show(context: Context, entries: Sequence[Any], text: str) -> None:
    if not context.options.json:
        context.show(text)
        return
    from contractor_desk.core.plain import to_plain

    context.show_json({"entries": [to_plain(entry) for entry in entries]})

"""``agreement list|extend|notice|end|suspend|resume``: the life of an agreement from a terminal."""

from __future__ import annotations

import argparse
from typing import Any

from contractor_desk.cli.arguments import add_action, add_json, day
from contractor_desk.cli.context import Context
from contractor_desk.cli.tables import table


def arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = add_action(actions, "list", "all agreements")
    add_json(listing)
    extend = _action(actions, "extend", "exercise the next option, or agree on a later end")
    extend.add_argument("--to", type=day, metavar="DATE", help="a new last day (default: by the next option)")
    notice = _action(actions, "notice", "notice was given")
    notice.add_argument("--by", choices=("contractor", "client"), required=True, help="whose notice it is")
    notice.add_argument("--how", metavar="TEXT", help="by e-mail, letter …")
    end = _action(actions, "end", "it ends on a day that was agreed on")
    end.add_argument("--last-day", type=day, metavar="DATE", help="default: the day it happens")
    suspend = _action(actions, "suspend", "it rests")
    suspend.add_argument("--to", type=day, metavar="DATE", help="the last day, where it is known")
    suspend.add_argument("--keep-fee", action="store_true", help="the fee goes on")
    suspend.add_argument("--extends-end", action="store_true", help="the end moves by the days of the suspension")
    _action(actions, "resume", "work goes on from that day")
    _action(actions, "reopen", "the recorded end and the notice are taken back")


def _action(actions: Any, name: str, meaning: str) -> argparse.ArgumentParser:
    parser = add_action(actions, name, meaning)
    parser.add_argument("agreement", metavar="KEY")
    parser.add_argument("--on", type=day, metavar="DATE", help="the day it happens (default: today)")
    add_json(parser)
    return parser


def run(context: Context) -> int:
    from contractor_desk.core.agreement import Suspension
    from contractor_desk.desk import agreements

    options, desk = context.options, context.desk()
    if options.action == "list":
        return _list(context)
    on, key = options.on or context.today(), options.agreement
    match options.action:
        case "extend" if options.to is not None:
            agreement = desk.do(agreements.extend, key, new_end=options.to, on=on)
        case "extend":
            agreement = desk.do(agreements.exercise_option, key, on=on)
        case "notice":
            agreement = desk.do(agreements.give_notice, key, on=on, by=options.by, how=options.how)
        case "end":
            agreement = desk.do(agreements.end, key, last_day=options.last_day or on, on=on)
        case "suspend":
            rest = Suspension(
                from_=on, to=options.to, fee="keep" if options.keep_fee else "stop", extends_end=options.extends_end
            )
            agreement = desk.do(agreements.suspend, key, rest)
        case "resume":
            agreement = desk.do(agreements.resume, key, first_day=on)
        case _:
            agreement = desk.do(agreements.reopen, key)
    return _show(context, agreement, on)


def _show(context: Context, agreement: Any, on: Any) -> int:
    from contractor_desk.core.period import end_in_force
    from contractor_desk.core.plain import to_plain

    end = end_in_force(agreement, on)
    if context.options.json:
        plain = to_plain(agreement)
        shown = {name: plain[name] for name in ("key", "number", "status", "period", "suspensions")}
        context.show_json(shown | {"end": None if end is None else end.isoformat()})
    else:
        context.show(f"{agreement.number} {agreement.title}: {f'ends on {end}' if end else 'until further notice'}.")
    return 0


def _list(context: Context) -> int:
    from contractor_desk.desk import agreements

    rows = context.desk().ask(agreements.agreement_list, context.today())
    if context.options.json:
        context.show_json({"agreements": [row.plain() for row in rows]})
        return 0
    columns = [("Key", "<"), ("Number", "<"), ("Title", "<"), ("Kind", "<"), ("Status", "<"), ("Client", "<")]
    cells = [(row.key, row.number, row.title, row.kind, row.status, row.client_name, row.end or "") for row in rows]
    context.show(table([*columns, ("End", "<")], cells) if cells else "There is no agreement yet.")
    return 0

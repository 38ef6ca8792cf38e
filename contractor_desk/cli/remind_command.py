"""``remind``: what is due on a day, in the terminal, as a notification, or every day by the system's scheduler."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from contractor_desk.cli.arguments import add_json, day
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", type=day, metavar="DATE", help="default: today")
    parser.add_argument("--notify", action="store_true", help="as a desktop notification too, where there is one")
    parser.add_argument("--install", action="store_true", help="remind every day by the system's scheduler")
    parser.add_argument("--uninstall", action="store_true", help="stop that")
    parser.add_argument("--at", type=clock, default="09:00", metavar="HH:MM", help="when, with --install")
    add_json(parser)


def clock(text: str) -> str:
    """An argument type: a time of day HH:MM."""
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time like 09:00")
    return text


def run(context: Context) -> int:
    options = context.options
    if options.install or options.uninstall:
        return _schedule(context)
    from contractor_desk.desk import reminders
    from contractor_desk.desk.deadline_sentences import reminder_sentence

    on = options.on or context.today()
    found = context.desk().ask(reminders.reminders, on)
    texts = [reminder_sentence(reminder, context.translate) for reminder in found]
    if options.notify and found:
        from contractor_desk.notifications import notify

        news = [text for text, reminder in zip(texts, found, strict=True) if reminder.since == on or reminder.overdue]
        if news:
            notify("Contractor Desk", "\n".join(news[:5]))
    if options.json:
        rows = [
            {
                "agreement": reminder.agreement,
                "kind": reminder.kind,
                "date": reminder.date.isoformat(),
                "lead": reminder.lead,
                "overdue": reminder.overdue,
                "text": text,
            }
            for reminder, text in zip(found, texts, strict=True)
        ]
        context.show_json({"on": on.isoformat(), "reminders": rows})
        return 0
    for reminder, text in zip(found, texts, strict=True):
        context.show(f"{reminder.date}  {reminder.agreement}: {text}{' OVERDUE' if reminder.overdue else ''}")
    if not found:
        context.show("Nothing is due.")
    return 0


def _schedule(context: Context) -> int:
    from contractor_desk import scheduler

    options = context.options
    if options.uninstall:
        gone = scheduler.uninstall(Path.home())
        context.show("\n".join(f"removed {path}" for path in gone) or "No daily reminder was installed.")
        return 0
    book = ("--book", str(context.book.absolute())) if options.book else ()
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "contractor_desk"]
    command = [*program, *book, "remind", "--notify"]
    files, running = scheduler.install(Path.home(), command, options.at)
    for path in files:
        context.show(f"wrote {path}")
    if not running:
        context.warn("The scheduler could not be switched on from here; it starts with the next login.")
    return 0

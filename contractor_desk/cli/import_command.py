"""``import FILE``: a book file, or another tracker's hours. Creates a missing book that was named with --book."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from contractor_desk.cli.arguments import add_json
from contractor_desk.cli.context import Context

_TRACKERS = ("toggl", "clockify")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("book", *_TRACKERS), help="default: book for a .json file")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, write nothing")
    parser.add_argument("--update", action="store_true", help="replace what is there with other content")
    for name in ("agreement", "service", "worker"):
        parser.add_argument(f"--{name}", metavar="KEY", help=f"the {name} of what the map does not say")
    parser.add_argument("--map", type=Path, metavar="MAP.json", help="where projects and people go")
    parser.add_argument(
        "--date-order", choices=("dmy", "mdy", "ymd"), help="day and month, where the file leaves it open"
    )
    parser.add_argument("--time-zone", metavar="TZ", help="of the clock times (default: each agreement's)")
    add_json(parser)


def run(context: Context) -> int:
    options = context.options
    chosen = options.format or ("book" if options.file.suffix.lower() == ".json" else None)
    if chosen is None:
        context.warn(f"say what {options.file.name} is: --format book, {' or '.join(_TRACKERS)}")
        return 2
    data = _bytes(context, options.file)
    mapping = None if options.map is None else _bytes(context, options.map)
    if data is None or (options.map is not None and mapping is None):
        return 1
    if chosen == "book":
        return _book(context, data)
    return _hours(context, chosen, data, mapping)


def _bytes(context: Context, path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError as error:
        context.warn(f"{path} cannot be read: {error.strerror}")
        return None


def _book(context: Context, data: bytes) -> int:
    from contractor_desk.desk import imports

    options = context.options
    missing = not context.book.exists()
    if missing:
        found = imports.counted(imports.plan_new_book(data))
    if options.dry_run and not missing:
        found = imports.counted(context.desk().ask(imports.plan_book, data, update=options.update))
    elif not options.dry_run:
        found = _written(context, data)
    if options.json:
        context.show_json(found.plain() | ({"dry_run": True} if options.dry_run else {}))
        return 0
    verb = "Would add" if options.dry_run else "Added"
    context.show(f"{verb} {_named(found.new)}; changed {_named(found.changed)}; {_named(found.known)} known already.")
    return 0


def _written(context: Context, data: bytes) -> Any:
    """What was imported; a book that was made for it does not stay behind if it fails."""
    from contractor_desk.desk import imports

    book = context.book
    missing = not book.exists()
    try:
        return context.desk(create=True).do(imports.import_book, data, update=context.options.update)
    except BaseException:
        if missing:
            context.close()
            for name in (book, *(book.with_name(book.name + end) for end in ("-wal", "-shm"))):
                name.unlink(missing_ok=True)
        raise


def _named(counts: Any) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in counts.items()) or "nothing"


def _hours(context: Context, chosen: str, data: bytes, mapping: bytes | None) -> int:
    from contractor_desk.desk import imports
    from contractor_desk.desk.tracker_sentences import tracker_sentence

    options = context.options
    given = imports.TrackerImport(
        format=chosen,
        data=data,
        map=mapping,
        agreement=options.agreement,
        service=options.service,
        worker=options.worker,
        time_zone=options.time_zone,
        date_order=options.date_order,
    )
    desk = context.desk()
    found = desk.ask(imports.plan_hours, given)
    refused = found.blocked
    if not refused and not options.dry_run:
        found = desk.do(imports.import_hours, given)
    problems = [
        {"row": problem.row, "code": problem.code, "message": tracker_sentence(problem, context.translate)}
        for problem in found.problems
    ]
    if options.json:
        shown = {
            "format": found.format,
            "entries": found.entries,
            "new": found.new,
            "known": found.known,
            "running": found.running,
            "seconds": found.seconds,
            "first": None if found.first is None else found.first.isoformat(),
            "last": None if found.last is None else found.last.isoformat(),
            "problems": problems,
        }
        context.show_json(shown | ({"dry_run": True} if options.dry_run else {}))
    if refused:
        context.refuse(imports.UnreadableRowsError(problems=[one for one in found.problems if one.blocking]))
        return 1
    if not options.json:
        for problem in problems:
            context.warn(str(problem["message"]))
        verb = "would be new" if options.dry_run else "new"
        context.show(f"{found.entries} entries: {found.new} {verb}, {found.known} known, {found.running} running.")
    return 0

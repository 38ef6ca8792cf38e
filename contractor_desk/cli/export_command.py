"""``export FILE``: the whole book, from which import makes the same book; or its deadlines as a calendar."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from contractor_desk.cli.arguments import add_json
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="- for standard output")
    parser.add_argument("--format", choices=("book", "ics"), help="default: ics for .ics, else book")
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.desk import imports

    path = context.options.file
    form = context.options.format or ("ics" if path.suffix.lower() == ".ics" else "book")
    if form == "ics":
        from contractor_desk.desk.calendar import deadlines_calendar

        now = context.now().replace(microsecond=0)
        data = context.desk().ask(deadlines_calendar, context.today(), now, context.translate)
    else:
        data = context.desk().ask(imports.export_book)
    if str(path) == "-":
        context.show(data.decode("utf-8").rstrip("\n"))
        return 0
    try:
        _write_whole(path, data)
    except OSError as error:
        context.warn(f"{path} cannot be written: {error.strerror}")
        return 1
    if context.options.json:
        context.show_json({"format": form, "file": str(path), "bytes": len(data)})
    else:
        context.show(f"{path}: {len(data)} bytes")
    return 0


def _write_whole(path: Path, data: bytes) -> None:
    """The file has these bytes, or is as it was."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)

"""``export FILE``: the whole book as a book file, from which import makes the same book."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from contractor_desk.cli.arguments import add_json
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="- for standard output")
    parser.add_argument("--format", choices=("book",), default="book")
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.desk import imports

    data = context.desk().ask(imports.export_book)
    path = context.options.file
    if str(path) == "-":
        context.show(data.decode("utf-8").rstrip("\n"))
        return 0
    try:
        _write_whole(path, data)
    except OSError as error:
        context.warn(f"{path} cannot be written: {error.strerror}")
        return 1
    if context.options.json:
        context.show_json({"format": "book", "file": str(path), "bytes": len(data)})
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

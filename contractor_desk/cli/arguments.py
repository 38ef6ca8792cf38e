"""Reads the command line: which command, and a parser that knows that one command in full.

``command_of(["--book", "x.cdesk", "bill", "2026-10"])`` is ``"bill"``.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from contractor_desk import __version__
from contractor_desk.cli import COMMANDS

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from typing import Any

# the days that a book may hold
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def command_of(given: Sequence[str]) -> str | None:
    """The command among the arguments, or None if there is none."""
    skip = False
    for argument in given:
        if skip:
            skip = False
        elif argument == "--book":
            skip = True
        elif not argument.startswith("-"):
            return argument if argument in COMMANDS else None
    return None


def parser_for(command: str | None) -> argparse.ArgumentParser:
    """A parser of the whole command line, with the arguments of ``command`` only (all others cost start-up)."""
    parser = argparse.ArgumentParser(
        prog="contractor-desk",
        description="Agreements, hours, invoices and deadlines of contract IT work. Without a command: the window.",
        allow_abbrev=False,
        formatter_class=Help,
    )
    parser.add_argument("--version", action="version", version=f"Contractor Desk {__version__}")
    _add_book(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, meaning in COMMANDS.items():
        if command is not None and name != command:
            continue
        child = commands.add_parser(
            name,
            help=meaning,
            description=meaning[0].upper() + meaning[1:] + ".",
            allow_abbrev=False,
            formatter_class=Help,
        )
        _add_book(child, argparse.SUPPRESS)
        if command is not None:
            import_module(f"contractor_desk.cli.{name}_command").arguments(child)
    return parser


class Help(argparse.HelpFormatter):
    """As wide as the terminal. (Left to itself, argparse asks shutil, whose import takes two milliseconds.)"""

    def __init__(self, prog: str, **options: Any) -> None:
        super().__init__(prog, **{"width": _columns() - 2} | options)


def _columns() -> int:
    try:
        return int(os.environ.get("COLUMNS", "")) or 80
    except ValueError:
        pass
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns
    except (OSError, ValueError):
        return 80


def _add_book(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--book", metavar="FILE", default=default, help="the book (default: your own)")


def add_action(actions: Any, name: str, meaning: str) -> argparse.ArgumentParser:
    """The parser of one action of a command; ``--book`` may stand behind it too."""
    parser: argparse.ArgumentParser = actions.add_parser(name, help=meaning, allow_abbrev=False, formatter_class=Help)
    _add_book(parser, argparse.SUPPRESS)
    return parser


def day(text: str) -> object:
    """An argument type: a date YYYY-MM-DD."""
    from datetime import date

    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-10-31") from None
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is not between {_FIRST_YEAR} and {_LAST_YEAR}")
    return found


def month(text: str) -> object:
    """An argument type: a month YYYY-MM."""
    from contractor_desk.core.months import Month

    try:
        found = Month.parse(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a month like 2026-10") from None
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is not between {_FIRST_YEAR} and {_LAST_YEAR}")
    return found


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")

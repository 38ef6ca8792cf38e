"""Whether a start asks for the window, and on which book; apart from arguments.py, so that the window starts without
``argparse``."""

from __future__ import annotations

import os

from contractor_desk.cli import COMMANDS

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from collections.abc import Sequence


def book_to_open(given: Sequence[str]) -> tuple[bool, str | None]:
    """Whether the window is asked for, and on which book (None: the default one): no arguments, ``--book FILE``, or a
    file in place of a command. A word that is neither a command nor a file there is wrong usage."""
    match list(given):
        case []:
            return True, None
        case ["--book", book]:
            return True, book
        case [book] if not book.startswith("-") and book not in COMMANDS and ("." in book or os.path.exists(book)):
            return True, book
    return False, None

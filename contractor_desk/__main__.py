"""What is started: ``contractor-desk bill 2026-10`` is the command line, ``contractor-desk my.cdesk`` the window."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any


def main(arguments: Sequence[str] | None = None, *, opened: Callable[[Any, Any], object] | None = None) -> int:
    """Does what the command line says and returns the exit code (interfaces.md, Command line).

    If a window is opened, ``opened`` hears of the program and its window before that is painted.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    gc.set_threshold(50_000, 20, 20)  # while a program starts there is much to allocate and nothing to collect
    from contractor_desk.cli.opening import book_to_open

    window, book = book_to_open(given)
    if not window:
        from contractor_desk import cli

        code = cli.main(given)
        gc.freeze()  # nor at its end: the system takes all memory back at once
        return code
    if not _has_display():
        print("There is no display to open a window on; contractor-desk --help lists the commands.", file=sys.stderr)
        return 1
    from pathlib import Path

    import_module("contractor_desk.ui")  # first: it leaves Python's own import in its place
    from contractor_desk import app

    return app.run(None if book is None else Path(book), opened=opened)


def _has_display() -> bool:
    """Windows and macOS have one; elsewhere it is named in the environment, or Qt is told to do without."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())

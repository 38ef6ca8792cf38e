"""Runs the command line in this process and gives what it printed."""

from __future__ import annotations

import contextlib
import io
from typing import NamedTuple

from contractor_desk.cli import main


class Printed(NamedTuple):
    code: int
    out: str
    err: str


def run(*arguments: str, code: int = 0) -> Printed:
    """What the command printed; it must end with ``code``."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            ended = main(arguments)
        except SystemExit as stop:
            ended = int(stop.code or 0)
    assert ended == code, f"{arguments} ended with {ended}: {err.getvalue()}"
    return Printed(ended, out.getvalue(), err.getvalue())

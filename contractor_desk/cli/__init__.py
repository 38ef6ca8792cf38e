"""The command line: thin, over desk. ``main(["--book", "my.cdesk", "bill", "2026-10", "--json"])`` is an exit code.

0: done. 1: refused, one line on standard error says what and what to do, nothing written. 2: wrong usage
(interfaces.md, Command line). Only the module of the command that is asked for is imported, so that lists and
reports start fast.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

COMMANDS = {
    "demo": "make the sample book, bill its last full month, write the PDFs",
    "import": "bring in a book file or another tracker's hours",
    "export": "write the whole book to a file",
    "bill": "draft the bills of a month, or issue them",
    "deadlines": "every deadline with its act-by date and reminders",
    "agreement": "list agreements; extend, end, suspend, resume, notice",
    "evaluate": "score an agreement from one side, and see the advice",
    "decide": "extend, convert, end or renegotiate at the end of a term",
    "remind": "the reminders that are due; as a desktop notification, or every day by the system's scheduler",
    "reminder": "mark a reminder done, or snooze it",
    "report": "hours and amounts of a month",
    "timer": "start, stop or look at the timer",
    "log": "log time that was worked",
    "invoice": "list, show, credit invoices; write their PDFs",
    "check": "prove that the book is sound",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; prints to standard output and standard error. Never raises for what a user can cause."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from contractor_desk.cli.arguments import command_of, parser_for

    command = command_of(given)
    parser = parser_for(command)
    options = parser.parse_args(given)
    if command is None:
        parser.print_help()
        return 2
    return _run(command, options)


def _run(command: str, options: object) -> int:
    from contractor_desk.cli.context import Context
    from contractor_desk.core.errors import DeskError, StoreError

    module = import_module(f"contractor_desk.cli.{command}_command")
    context = Context(options)
    try:
        return int(module.run(context))
    except (DeskError, StoreError) as error:
        context.refuse(error)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if error.filename is None:
            context.report_bug(os.path.basename(sys.argv[0]))
        else:
            context.warn(f"{error.filename} cannot be read or written: {error.strerror}")
        return 1
    except Exception:
        context.report_bug(os.path.basename(sys.argv[0]))
        return 1
    finally:
        context.close()

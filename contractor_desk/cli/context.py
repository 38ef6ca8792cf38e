"""What every command has: its options, the clock, the book, a place to print.

The only place of the command line that looks at the clock and at the environment. What only some commands need is
imported where they need it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime

from contractor_desk.core.errors import DeskError, StoreError

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from contractor_desk.desk.desk import Desk


class Context:
    """``options`` are the parsed arguments; ``desk()`` opens the book on first use."""

    def __init__(self, options: Any) -> None:
        self.options = options
        self._desk: Desk | None = None

    @property
    def book(self) -> Path:
        """The book that was named, or the default one."""
        if self.options.book:
            from pathlib import Path

            return Path(self.options.book)
        from contractor_desk.places import default_book

        return default_book()

    def desk(self, *, create: bool = False) -> Desk:
        """The desk over the book. ``create``: a missing book is made. Raises StoreError."""
        if self._desk is None:
            from contractor_desk.desk.desk import Desk

            if create and not self.options.book:
                self.book.parent.mkdir(parents=True, exist_ok=True)
            self._desk = Desk.open(self.options.book or self.book, clock=self.now, create=create)
        return self._desk

    def close(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()

    @property
    def language(self) -> str:
        """The user's language code from the environment, English where none is set."""
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = os.environ.get(name, "").partition(":")[0].partition(".")[0].partition("_")[0]
            if value and value not in ("C", "POSIX"):
                return value
        return "en"

    @property
    def translate(self) -> Callable[[str], str]:
        """Texts in the user's language."""
        from contractor_desk.words import translator

        return translator(self.language)

    def show(self, text: str) -> None:
        print(text)

    def show_json(self, data: Any) -> None:
        import json

        print(json.dumps(data, ensure_ascii=False, indent=1))

    def warn(self, text: str) -> None:
        print(text, file=sys.stderr)

    def sentence(self, error: DeskError | StoreError) -> str:
        from contractor_desk.desk.sentences import error_sentence

        return error_sentence(error, self.translate)

    def refuse(self, error: DeskError | StoreError) -> None:
        """One line on standard error: what is wrong and what to do."""
        self.warn(" ".join(self.sentence(error).split()))

    def report_bug(self, program: str) -> None:
        """One line on standard error, the traceback in the crash log."""
        import traceback

        from contractor_desk.places import crash_log

        kind, value, _ = sys.exc_info()
        line = f"{program}: unexpected {kind.__name__ if kind else 'error'}: {' '.join(str(value).split())[:200]}"
        try:
            log = crash_log()
            log.parent.mkdir(parents=True, exist_ok=True)
            with log.open("a", encoding="utf-8") as file:
                file.write(f"{self.now().isoformat()} {sys.argv[1:]}\n{traceback.format_exc()}\n")
            self.warn(f"{line}. Nothing was written to the book; the details are in {log}")
        except OSError:
            self.warn(f"{line}. Nothing was written to the book")

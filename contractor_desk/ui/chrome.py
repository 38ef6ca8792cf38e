"""What the window's frame asks of the book: whose desk, the timer, quick entry, status facts, search, error sentences.

``Chrome`` is the border; ``app.py`` hands in the one that speaks to the desk. All of it is quick: it runs in the
window's thread, and ``home`` and ``running`` before the first paint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from contractor_desk.ui.found import Found
from contractor_desk.ui.widgets.quick_entry import Reading, Suggestion
from contractor_desk.ui.widgets.status_bar import Fact
from contractor_desk.ui.widgets.timer import Running


class Home(NamedTuple):
    """The home party's name and the small line below it (*Elin Sandberg · contractor*); whether it only hires."""

    name: str
    remark: str
    hires: bool = False


class Sentence(NamedTuple):
    """An error in words: what was refused or failed, and what is unchanged or to be done."""

    title: str
    more: str = ""


class Chrome(Protocol):
    """One book, as the frame of the window needs it."""

    def home(self) -> Home: ...

    def marks(self) -> Iterable[tuple[str, str]]:
        """(agreement key, name of the other party) in the book's order."""
        ...

    def facts(self) -> Sequence[Fact]:
        """What the status bar says."""
        ...

    def running(self) -> Running | None: ...

    def scope_now(self) -> str | None:
        """How the running timer counts at this hour, by the name of its tag; not asked before the first paint."""
        ...

    def toggle_timer(self) -> str:
        """The timer was stopped, or started on what was worked on last; what to say, or nothing if there is nothing."""
        ...

    def read_quick(self, text: str) -> Reading: ...

    def suggest_quick(self, text: str, place: int) -> Sequence[Suggestion]: ...

    def enter_quick(self, text: str) -> str:
        """What the text says was logged, or its timer started; what to say. DeskError if it was refused."""
        ...

    def find(self, text: str) -> Sequence[Found]:
        """What of the book fits the text, for the palette."""
        ...

    def sentence(self, error: Exception) -> Sentence:
        """The sentence of a DeskError or StoreError."""
        ...

    def undo_word(self, name: str) -> str:
        """The name of a command in the window's language (*Delete entry*)."""
        ...


class Books(Protocol):
    """Other books: one window each."""

    def open(self, path: Path) -> None:
        """The book is shown in its own window; a book that is open already comes to the front."""
        ...

    def make(self, path: Path) -> None:
        """A new, empty book at this path is shown in its own window."""
        ...

    def speak(self, language: str, region: str) -> None:
        """All windows speak that language and write as that region does; empty follows the system."""
        ...

"""What a page is and what it is given: the border between the window and its pages.

A page is a ``Page`` subclass that fills the space under the top bar. It gets one ``Context`` and nothing else, reads
with ``context.desk.ask(query, …)`` in ``refresh()``, and writes with ``context.shell.do(command, …)``, which also
shows what was done with *Undo*. The window makes a page when it is first opened, calls ``refresh()`` when something of
its ``kinds`` changed (at once if it is visible, else when it is shown), and passes on the keys of look.md 6.

Example::

    class TimePage(Page):
        key = "time"
        kinds = frozenset({"time", "agreements", "services"})

        def __init__(self, context: Context) -> None:
            super().__init__(context)
            self.header.set_title(self.tr("Time"))
            self.table = …
            self.body.addWidget(self.table)

        def refresh(self) -> None:
            self.table.set_rows(self.context.desk.ask(entries_of_week, self._monday))

``PageSpec`` names a page without importing it, so that the window opens before the pages are loaded; the list of them
is ``contractor_desk/ui/pages/__init__.py`` in sidebar order. ``Action`` does the same for what can be done from
anywhere (palette, menus, shortcuts); the list is ``contractor_desk/ui/actions.py``.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from contractor_desk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from contractor_desk.ui.bridge import Bridge
    from contractor_desk.ui.formats import Formats
    from contractor_desk.ui.found import Found
    from contractor_desk.ui.jobs import Jobs
    from contractor_desk.ui.marks import Marks
    from contractor_desk.ui.preferences import Preferences
    from contractor_desk.ui.theme import Theme


class Desk(Protocol):
    """What the window needs of ``desk.Desk``: one book, opened."""

    @property
    def undo_name(self) -> str | None: ...
    @property
    def redo_name(self) -> str | None: ...
    @property
    def undo_size(self) -> int: ...
    @property
    def redo_size(self) -> int: ...
    def do(self, command: Callable[..., Any], /, *args: Any, **named: Any) -> Any: ...
    def ask(self, query: Callable[..., Any], /, *args: Any, **named: Any) -> Any: ...
    def undo(self) -> Any: ...
    def redo(self) -> Any: ...
    def on_change(self, callback: Callable[[frozenset[str]], None]) -> Any: ...
    def close(self) -> None: ...


class Clock(Protocol):
    """The only source of now and today in the window; ``now()`` is aware, in the user's zone."""

    def now(self) -> datetime: ...
    def today(self) -> date: ...


class Shell(Protocol):
    """What a page may ask of the window around it."""

    @property
    def compact(self) -> bool:
        """The window is narrower than 1200: sidebar as icons, padding 16 (look-2.md 1, 24)."""
        ...

    def open_page(self, key: str, /, **place: Any) -> None:
        """The page is shown at that place: ``open_page("agreements", agreement="nordlund")``. Esc leads back."""
        ...

    def do(self, command: Callable[..., Any], /, *args: Any, said: str = "", detail: str = "", **named: Any) -> Any:
        """The command was done in one transaction; ``said`` (past tense: *Entry deleted*) is shown with Undo for 8 s.

        Gives what the command gives. ``DeskError`` goes through to the caller, who shows it at the field.
        """
        ...

    def run_action(self, name: str, /, **args: Any) -> None:
        """A named action of ``actions.py`` is done: ``run_action("agreement.new")``."""
        ...

    def say(self, text: str, *, detail: str = "", undo: bool = False) -> None:
        """A toast at the foot of the page for 8 s, announced to screen readers."""
        ...

    def show_error(self, error: Exception) -> None:
        """A ``DeskError`` or ``StoreError`` that belongs to no field, in a banner over the page."""
        ...

    def speak(self, language: str, region: str) -> None:
        """All windows speak that language and write as that region does; empty follows the system. It is remembered."""
        ...

    def toggle_right_pane(self) -> None:
        """F9: the open page's right pane is shown or hidden."""
        ...

    def refresh_chrome(self) -> None:
        """Badges, timer, status bar and the undo names are read again."""
        ...


class Context(NamedTuple):
    """Everything that a page or a dialog is given. ``preferences`` is of this machine, not of the book."""

    desk: Desk
    clock: Clock
    preferences: Preferences
    bridge: Bridge
    formats: Formats
    theme: Theme
    jobs: Jobs
    marks: Marks
    shell: Shell


class Page(QWidget):
    """A page of the window. Subclasses set ``key`` and ``kinds`` and override what applies to them."""

    key: ClassVar[str] = ""
    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds of changes it shows: parties, workers, services, agreements, time, expenses, invoices, payments,
    evaluations, decisions, reminder_marks, timesheets, settings."""
    padded: ClassVar[bool] = True
    """False for a page that goes to the edges (list + detail, three panes)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = PageHeader(context.theme, self)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addLayout(self.body, 1)
        if not self.padded:
            self.header.hide()
        self.set_compact(context.shell.compact)

    def set_compact(self, compact: bool) -> None:
        """Paddings of the narrow window (24a) or the wide one; called when the window crosses 1200."""
        px = self.context.theme.px
        if not self.padded:
            self._column.setContentsMargins(0, 0, 0, 0)
        elif compact:
            self._column.setContentsMargins(px(16), px(12), px(16), 0)
        else:
            self._column.setContentsMargins(px(24), px(20), px(24), 0)
        self.header.set_compact(compact)

    def dressed(self) -> Sequence[QWidget]:
        """What wears the sheet (theme.py): the page. A page of several hundred widgets, of which only some are seen at
        a time, names its parts instead; whoever shows a part freshens it before."""
        return (self,)

    def refresh(self) -> None:
        """The page shows the book as it is now; selection, scroll place and typed text are kept."""
        raise NotImplementedError

    def show_place(self, **place: Any) -> None:
        """The page shows that place: a key, a month, a tab. Unknown names are a bug and raise TypeError."""
        if place:
            raise TypeError(f"{self.key} has no place {place}")

    def place(self) -> dict[str, Any]:
        """Where the page is now, so that ``show_place(**place)`` leads back."""
        return {}

    def new(self) -> bool:
        """Ctrl+N. True if the page made something new; else the window logs time."""
        return False

    def primary(self) -> QAbstractButton | None:
        """The filled button of the screen, which Ctrl+Enter clicks."""
        return self.header.primary

    def filter_field(self) -> QLineEdit | None:
        """The field that Ctrl+F and / go to."""
        return None

    def right_pane(self) -> QWidget | None:
        """The pane that becomes a toggle (F9) below 1280."""
        return None

    def step(self, by: int) -> bool:
        """Alt+← (−1) or Alt+→ (+1): the week or month before or after. True if the page has such steps."""
        return False

    def back(self) -> bool:
        """Esc. True if the page closed something of its own (a selection, a filter); else the window goes back."""
        return False

    def print_out(self) -> bool:
        """Ctrl+P: print or save a PDF. True if the page has something to print."""
        return False

    def found(self, text: str) -> Sequence[Found]:
        """What of this page fits the text of the palette (its own actions); nothing by default."""
        return ()

    def right_pane_shown(self, shown: bool) -> None:
        """The right pane was shown or hidden (F9, or the window crossed 1280); for the page's own button."""

    def may_leave(self) -> bool:
        """False keeps the page, because typed text would be lost and the user chose to stay."""
        return True


class PageSpec(NamedTuple):
    """A page of the sidebar without its code. ``title`` is an English source text of the context *Pages*.

    ``first_run`` is the page of a book without a home party: it is not in the sidebar, whose other pages are off then.
    ``client_title`` is its title in the book of a home party that hires.
    ``under`` is the page to which this one belongs: it is not in the sidebar either, which marks that page meanwhile.

    ``make`` is the class (``contractor_desk.ui.pages.today:TodayPage``); ``badge``, if given, a query (connection,
    today) that gives the badge behind the title (0 shows none), asked after the first paint and after changes of
    ``badge_kinds``.
    """

    key: str
    title: str
    icon: str
    make: str
    below_line: bool = False
    first_run: bool = False
    under: str = ""
    badge: str = ""
    badge_kinds: frozenset[str] = frozenset()
    client_title: str = ""

    def load(self) -> None:
        """Its code is imported, so that the page need not wait for it."""
        _named(self.make)

    def page(self, context: Context) -> Page:
        """The page, imported now if it was not before."""
        made = _named(self.make)(context)
        assert isinstance(made, Page)
        return made

    def counting(self) -> Callable[..., int]:
        """The query of the number behind the title, imported now."""
        counting: Callable[..., int] = _named(self.badge)
        return counting


class Action(NamedTuple):
    """Something that can be done from anywhere, by name. ``run`` is ``module:function``, called with (context, **args).

    ``text`` is an English source text of the context *Actions*, a verb; it ends in "…" only if a dialog follows.
    ``words`` are more words under which the palette finds it.
    """

    name: str
    text: str
    icon: str
    run: str
    shortcut: str = ""
    words: str = ""

    def __call__(self, context: Context, **args: Any) -> Any:
        return _named(self.run)(context, **args)


def _named(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(importlib.import_module(module), name)

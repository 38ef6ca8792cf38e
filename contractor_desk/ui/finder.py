"""What the palette lists for a text: pages and actions by their words, then what the open page and the book find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from contractor_desk.ui.chrome import Chrome
from contractor_desk.ui.found import Found
from contractor_desk.ui.page import Action, Page, PageSpec
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP


class FindableWindow(Protocol):
    """The window, as far as the palette acts on it."""

    @property
    def page(self) -> Page | None: ...
    def title_of(self, spec: PageSpec) -> str: ...
    def open_page(self, key: str, /) -> None: ...
    def run_action(self, name: str, /) -> None: ...
    def toggle_timer(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def open_book(self) -> None: ...
    def new_book(self) -> None: ...
    def show_shortcuts(self) -> None: ...


_OWN: tuple[tuple[str, str, str, str, str], ...] = (
    (QT_TRANSLATE_NOOP("Actions", "Start or stop the timer"), "", "play", "Space", "toggle_timer"),
    (QT_TRANSLATE_NOOP("Actions", "Undo"), "", "undo", "Ctrl+Z", "undo"),
    (QT_TRANSLATE_NOOP("Actions", "Redo"), "", "redo", "Ctrl+Shift+Z", "redo"),
    (QT_TRANSLATE_NOOP("Actions", "Open another book…"), "", "folder", "Ctrl+O", "open_book"),
    (QT_TRANSLATE_NOOP("Actions", "New book…"), "", "plus", "", "new_book"),
    (QT_TRANSLATE_NOOP("Actions", "Shortcuts"), "keys help", "keyboard", "F1", "show_shortcuts"),
)


class Finder:
    """The search behind the palette of one window."""

    def __init__(
        self, window: FindableWindow, chrome: Chrome, pages: Sequence[PageSpec], actions: Sequence[Action]
    ) -> None:
        self._window, self._chrome, self._pages, self._actions = window, chrome, pages, actions

    def find(self, text: str) -> list[Found]:
        """Everything that fits; after ``>`` actions only; without a text all pages and actions."""
        bare = text.removeprefix(">").strip()
        found = [*([] if text.startswith(">") else self._found_pages(bare)), *self._found_actions(bare)]
        if text.startswith(">") or not bare:
            return found
        of_page = self._window.page.found(bare) if self._window.page is not None else ()
        return [*self._chrome.find(bare), *of_page, *found]

    def _found_pages(self, text: str) -> list[Found]:
        group = QCoreApplication.translate("Finder", "Go to")
        titles = [(spec, self._window.title_of(spec)) for spec in self._pages]
        return [
            Found(
                group=group, title=title, icon=spec.icon, weight=fit(text, title),
                keys=f"Ctrl+{number}" if number <= 8 else "", run=partial(self._window.open_page, spec.key),
            )
            for number, (spec, title) in enumerate(titles, start=1)
            if fit(text, title)
        ]  # fmt: skip

    def _found_actions(self, text: str) -> list[Found]:
        group = QCoreApplication.translate("Finder", "Do")
        rows: list[tuple[str, str, str, str, Callable[[], object]]] = [
            (action.text, action.words, action.icon, action.shortcut, partial(self._window.run_action, action.name))
            for action in self._actions
        ]
        rows += [(title, words, icon, keys, getattr(self._window, act)) for title, words, icon, keys, act in _OWN]
        translated = [
            (QCoreApplication.translate("Actions", title), words, icon, keys, run)
            for title, words, icon, keys, run in rows
        ]
        return [
            Found(group=group, title=title, icon=icon, keys=keys, run=run, weight=fit(text, title, words))
            for title, words, icon, keys, run in translated
            if fit(text, title, words)
        ]


def fit(text: str, title: str, words: str = "") -> float:
    """How well a title fits what was typed: 3 begins with it, 2 a word does, 1 it is inside, 0 not at all."""
    wanted, own = text.lower(), title.lower()
    if not wanted:
        return 1
    if own.startswith(wanted):
        return 3
    if any(word.startswith(wanted) for word in f"{own} {words}".split()):
        return 2
    return 1 if wanted in own else 0

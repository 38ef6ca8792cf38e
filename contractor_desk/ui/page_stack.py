"""The pages of one window: made when first opened, refreshed when something of theirs changed, and the way back.

A change refreshes the open page at once and marks the others, which follow when they are shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from contractor_desk.ui.page import Context, Page, PageSpec

PANE_TOGGLE_BELOW = 1280


class PageStack(QStackedWidget):
    """Signals: ``opened(key)`` after a page came to the front. ``guarded`` runs a refresh and says what it refused."""

    opened = Signal(str)

    def __init__(
        self,
        context: Context,
        specs: Mapping[str, PageSpec],
        guarded: Callable[..., Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._specs, self._guarded = context, specs, guarded
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._past: list[tuple[str, dict[str, Any]]] = []
        self._pane_wanted: bool | None = None
        self.key = ""

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self._made.get(self.key)

    def made(self, key: str) -> Page | None:
        """The page of that key, if it was opened before."""
        return self._made.get(key)

    def may_leave(self) -> bool:
        return self.page is None or self.page.may_leave()

    def open(self, key: str, place: dict[str, Any]) -> bool:
        """The page is open at that place, and Esc leads back to here. False if the open page keeps the user."""
        before = self.page
        if before is not None and self.key != key and not before.may_leave():
            return False
        if before is not None and (self.key != key or place):
            self._past.append((self.key, before.place()))
        self.show_page(key, place)
        return True

    def show_page(self, key: str, place: dict[str, Any]) -> None:
        """The page is open at that place, whatever was open before."""
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = self._specs[key].page(self._context)
            page.setAccessibleName(QCoreApplication.translate("Pages", self._specs[key].title))
            self.addWidget(page)
            for part in page.dressed():
                self._context.theme.dress(part, waits=True)
            self._stale.add(key)
        self.key = key
        if place:
            page.show_place(**place)
        self._refresh()
        kept = page.focusWidget()  # Qt would give a new page's first button the focus
        for part in page.dressed():
            if part is page or part.isVisibleTo(page):  # the page itself is hidden until it is the current one
                self._context.theme.freshen(part)
        self.setCurrentWidget(page)
        self.arrange_pane(self.window().width())
        if kept is None or not page.isAncestorOf(self.window().focusWidget() or self):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(key)

    def back(self) -> None:
        """Esc: what the page closes of its own, else the place before."""
        if (self.page is not None and self.page.back()) or not self._past or not self.may_leave():
            return
        self.show_page(*self._past.pop())

    def changed(self, kinds: frozenset[str]) -> None:
        """Pages that show something of these kinds are refreshed, now or when they are shown."""
        self._stale |= {key for key, page in self._made.items() if page.kinds & kinds}
        self._refresh()

    def set_compact(self, compact: bool) -> None:
        for page in self._made.values():
            page.set_compact(compact)

    def toggle_pane(self) -> None:
        """F9: the right pane of the open page is shown or hidden, and stays so in this window."""
        pane = self.page.right_pane() if self.page is not None else None
        if pane is not None:
            self._pane_wanted = pane.isHidden()
            self.arrange_pane(self.window().width())

    def arrange_pane(self, width: int) -> None:
        """The right pane is shown in a window of 1280 and more, or as F9 said."""
        pane = self.page.right_pane() if self.page is not None else None
        if pane is None or self.page is None:
            return
        wide = width >= self._context.theme.px(PANE_TOGGLE_BELOW)
        shown = wide if self._pane_wanted is None else self._pane_wanted
        if pane.isHidden() == shown:
            pane.setVisible(shown)
            self.page.right_pane_shown(shown)

    def _refresh(self) -> None:
        if self.page is not None and self.key in self._stale:
            self._stale.discard(self.key)
            self._guarded(self.page.refresh)

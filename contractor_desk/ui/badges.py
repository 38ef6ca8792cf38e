"""The numbers behind pages in the sidebar: counted beside the window, shown when they are there.

A page names its count (page.py, ``PageSpec.badge``): a function of the book's connection and today. An answer that a
later question has overtaken is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.ui.jobs import Progress
from contractor_desk.ui.page import Context, PageSpec


class Badges(QObject):
    """``show`` is called in the window's thread with the numbers by page; 0 shows none."""

    def __init__(
        self, context: Context, specs: Sequence[PageSpec], show: Callable[[Mapping[str, int]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._show = context, show
        self._counted = [spec for spec in specs if spec.badge]
        self._asked: dict[str, int] = {}

    def count(self, kinds: frozenset[str] | None = None) -> None:
        """The numbers that depend on these kinds, all of them without, are counted anew."""
        wanted = [spec for spec in self._counted if kinds is None or spec.badge_kinds & kinds]
        if not wanted:
            return
        for spec in wanted:
            self._asked[spec.key] = self._asked.get(spec.key, 0) + 1
        asked = dict(self._asked)
        today = self._context.clock.today()

        def counted(_: Progress) -> dict[str, int]:
            return {spec.key: self._context.desk.ask(spec.counting(), today) for spec in wanted}

        def show(numbers: dict[str, int]) -> None:
            self._show({key: number for key, number in numbers.items() if asked[key] == self._asked[key]})

        self._context.jobs.run(counted, done=show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DeskError | StoreError):
            raise error
        self._context.shell.show_error(error)

"""A whole number that is typed: months, days, minutes, hours (``CountEntry(theme, unit="months")``)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.entry import Typed


class CountEntry(Typed[int]):
    """``value()`` is 0 or more, None where it is empty; raises ValueError for anything else. ``name`` is said."""

    def __init__(
        self, theme: Theme, name: str, *, unit: str = "", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, _count, str, unit=unit, parent=parent)
        self.setAccessibleName(name)
        if small:
            self.setProperty("small", True)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise ValueError(text)
    return int(text)

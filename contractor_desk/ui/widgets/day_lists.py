"""Fields for a list of days, a month, a list of names, a list of numbers (``24 Dec 2026; 31 Dec 2026``)."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtWidgets import QWidget

from contractor_desk.core.months import Month
from contractor_desk.ui import typed
from contractor_desk.ui.fonts import numeral
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.entry import Typed

_MOST = 3650


class DaysEntry(Typed[tuple[date, ...]]):
    """Days, separated by semicolons (or commas, where no day has one); ascending, each once."""

    def __init__(self, theme: Theme, formats: Formats, near: date, *, parent: QWidget | None = None) -> None:
        def read(text: str) -> tuple[date, ...]:
            parts = re.split(r"[;\n]" if ";" in text else r"[;,\n]", text)
            return tuple(sorted({typed.day(part, near, formats) for part in parts if part.strip()}))

        def write(days: tuple[date, ...]) -> str:
            return "; ".join(formats.day(day) for day in days)

        super().__init__(theme, read, write, numbers=False, parent=parent)


class MonthEntry(Typed[str]):
    """A month, typed as ``2026-11``, ``11/2026`` or ``nov 2026``; its value is ``2026-11``."""

    def __init__(self, theme: Theme, formats: Formats, *, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, lambda text: _month(text, formats), lambda text: formats.month(Month.parse(text)), numbers=False,
            parent=parent,
        )  # fmt: skip


class NamesEntry(Typed[tuple[str, ...]]):
    """Names, separated by commas; each once, in the order typed."""

    def __init__(self, theme: Theme, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            theme, lambda text: tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip())),
            ", ".join, placeholder=placeholder, numbers=False, parent=parent,
        )  # fmt: skip


class LeadDaysEntry(Typed[tuple[int, ...]]):
    """Whole numbers from 0 on, separated by blanks or commas; descending, each once."""

    def __init__(self, theme: Theme, *, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            theme, _numbers, lambda days: "  ".join(map(str, days)), unit=unit, numbers=False, parent=parent
        )
        self.setFont(numeral(self.font()))


def _numbers(text: str) -> tuple[int, ...]:
    parts = re.split(r"[\s,;]+", text.strip())
    if not all(part.isascii() and part.isdecimal() and len(part) <= 4 and int(part) <= _MOST for part in parts):
        raise ValueError(text)
    return tuple(sorted({int(part) for part in parts}, reverse=True))


def _month(text: str, formats: Formats) -> str:
    figures = re.findall(r"\d+", text)
    if len(figures) == 2 and not re.search(r"[^\W\d_]", text):
        year, number = sorted((int(figure) for figure in figures), reverse=True)
        if len(figures[0]) == 4 or len(figures[1]) == 4:
            return str(Month.parse(f"{year:04d}-{number:02d}"))
        raise ValueError(text)
    if len(figures) != 1 or len(figures[0]) != 4:
        raise ValueError(text)
    return str(Month.of(typed.day(f"1 {text}", date(int(figures[0]), 6, 1), formats)))

"""What this machine remembers of the window: theme, text scale, language, region, geometry, recent books,
which reminders were told.

Kept in one file that ``app.py`` names (in the user's configuration folder); what belongs to the book lies in the book.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from contractor_desk.ui.theme import SCALES, Choice

MOST_RECENT = 8


class Preferences:
    """Typed access to the file; a damaged or strange value counts as not set."""

    def __init__(self, file: Path) -> None:
        self._file = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Where the file lies, and what else this machine keeps beside it."""
        return Path(self._file.fileName()).parent

    @property
    def theme(self) -> Choice:
        value = self._text("window/theme")
        return cast(Choice, value) if value in ("light", "dark") else "system"

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._file.setValue("window/theme", choice)

    @property
    def scale(self) -> float:
        """Text scale, 1 to 1.75."""
        try:
            value = float(self._text("window/scale"))
        except ValueError:
            return 1.0
        return value if SCALES[0] <= value <= SCALES[-1] else 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._file.setValue("window/scale", f"{scale:g}")

    @property
    def language(self) -> str:
        """Two letters; empty follows the system."""
        return self._text("window/language")

    @language.setter
    def language(self, language: str) -> None:
        self._file.setValue("window/language", language)

    @property
    def region(self) -> str:
        """A locale name or a territory for numbers and dates; empty follows the system."""
        return self._text("window/region")

    @region.setter
    def region(self, region: str) -> None:
        self._file.setValue("window/region", region)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Books opened lately, the last one first; files that are gone are left out."""
        paths = (Path(line) for line in self._text("books/recent").split("\n") if line)
        return tuple(path for path in paths if path.is_file())

    def opened(self, book: Path) -> None:
        """The book is the first of the recent ones."""
        kept = [book, *(path for path in self.recent if path != book)][:MOST_RECENT]
        self._file.setValue("books/recent", "\n".join(str(path) for path in kept))

    @property
    def notices(self) -> bool:
        """Reminders are told on the desktop while the program runs."""
        return self._text("window/notices") != "off"

    @notices.setter
    def notices(self, wanted: bool) -> None:
        self._file.setValue("window/notices", "on" if wanted else "off")

    def told(self, book: Path) -> str:
        """What was told of that book's reminders, as ``keep_told`` noted it."""
        return self._text(f"told/{_mark(book)}")

    def keep_told(self, book: Path, note: str) -> None:
        if note != self.told(book):
            self._file.setValue(f"told/{_mark(book)}", note)

    def geometry(self, part: str) -> QByteArray:
        """The geometry or state that a window or splitter saved under this name; empty the first time."""
        value = self._file.value(f"geometry/{part}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, part: str, geometry: QByteArray) -> None:
        self._file.setValue(f"geometry/{part}", geometry)

    def text(self, name: str, default: str = "") -> str:
        """A free setting of a page (the tab that was open, columns)."""
        return self._text(f"page/{name}") or default

    def keep_text(self, name: str, value: str) -> None:
        self._file.setValue(f"page/{name}", value)

    def save(self) -> None:
        self._file.sync()

    def _text(self, name: str) -> str:
        value = self._file.value(name)
        return value if isinstance(value, str) else ""


def _mark(book: Path) -> str:
    """A book in a name of the file: no slashes, no spaces."""
    import hashlib  # it loads OpenSSL, which a start does without

    return hashlib.sha256(str(book.absolute()).encode()).hexdigest()[:16]

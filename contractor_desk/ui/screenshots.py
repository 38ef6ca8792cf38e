"""Every page and dialog as a picture: ``python -m contractor_desk.ui.screenshots --out DIR [--only 01]``.

The sample book is made in a folder of its own, the clock stands on the day of the mockups, with the timer running.
All shots of shots.py are taken in their sizes, light and dark.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import time as stopwatch
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from contractor_desk.desk import sample_desk
from contractor_desk.desk.desk import Desk
from contractor_desk.ui.actions import ACTIONS
from contractor_desk.ui.book_chrome import BookChrome
from contractor_desk.ui.focus_ring import FocusRing
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.language import Language
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.page import PageSpec
from contractor_desk.ui.pages import PAGES
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.shortcut_sheet import ShortcutSheet
from contractor_desk.ui.shots import SHOTS, Book, Shot
from contractor_desk.ui.theme import Theme, application

ZONE = ZoneInfo("Europe/Stockholm")
NOW = time(13, 52, 12)
QUICK_TEXT = "2h printer fix @Nordlund #support"
COMPONENTS = PageSpec("components", "Components", "table", "contractor_desk.ui.components_page:ComponentsPage")
PATIENCE_S = 20
DIM = QColor(23, 33, 38, 96)


class StandingClock:
    """Always 13:52:12 on one day."""

    def __init__(self, day: date) -> None:
        self._now = datetime.combine(day, NOW, ZONE)

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()


def main(arguments: Sequence[str]) -> int:
    """The pictures are in the folder; their names were printed."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"), metavar="DIR")
    parser.add_argument("--only", default="", metavar="NAME", help="shots whose name begins so")
    parser.add_argument("--language", default="en", choices=("en", "sv"))
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or application(sys.argv[0])
    assert isinstance(app, QApplication)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(app, Path(folder), options.language)
        for name in studio.take([shot for shot in SHOTS if shot.name.startswith(options.only)], options.out):
            print(name)
    return 0


class Studio:
    """One application and the sample books, each made when a shot first needs it."""

    def __init__(self, app: QApplication, folder: Path, language: str = "en") -> None:
        self._app, self._folder = app, folder
        self._theme = Theme.load(choice="light")
        self._theme.apply(app)
        self._ring = FocusRing(self._theme, app)
        self._language = language
        Language(app).speak(language)

    def take(self, shots: Iterable[Shot], out: Path) -> list[str]:
        """The pictures of these shots are in the folder ``out``; their names, in order."""
        names = []
        for kind, day in dict.fromkeys((shot.book, shot.today) for shot in shots):
            window, desk = self._window(kind, day)
            for shot in shots:
                if (shot.book, shot.today) == (kind, day):
                    names += self._pictures(window, shot, out)
            window.close()
            desk.close()
        return sorted(names)

    def _pictures(self, window: MainWindow, shot: Shot, out: Path) -> list[str]:
        names = []
        for theme in shot.themes:
            self._theme.set_choice("dark" if theme == "dark" else "light")
            for size in shot.sizes:
                window.resize(*size)
                if shot.page:
                    window.open_page(shot.page, **shot.place)
                self._settle(window)
                target = _then(shot, window) or window
                self._settle(window, pause_ms=400 if shot.then else 60)
                taken = _over(window, target) if shot.over else target.grab()
                taken.save(str(out / shot.file(theme, size)))
                names.append(shot.file(theme, size))
                _tidy(window, target)
                if target is not window:
                    break
        return names

    def _window(self, kind: Book, day: date) -> tuple[MainWindow, Desk]:
        clock = StandingClock(day)
        path = self._folder / f"{kind}-{day.isoformat()}.cdesk"
        desk = Desk.open(path, create=True, clock=clock.now)
        if kind != "empty":
            sample_desk.fill(desk, day, kind, now=clock.now())
        formats = Formats(self._language, "DK" if kind == "client" else "SE")
        chrome = BookChrome(path, desk, clock, formats)
        window = MainWindow(
            book=path, desk=desk, clock=clock, preferences=Preferences(self._folder / "window.ini"),
            formats=formats, theme=self._theme, chrome=chrome, books=NoOtherBooks(),
            pages=(*PAGES, COMPONENTS), actions=ACTIONS,
        )  # fmt: skip
        chrome.shell = window
        window.frame.sidebar.buttons["components"].hide()
        window.open_first()
        window.show()
        if kind == "contractor":
            window.frame.quick.set_text(QUICK_TEXT)
        return window, desk

    def _settle(self, window: MainWindow, pause_ms: int = 60) -> None:
        """What is under way has ended and everything is painted; dialogs compute a while after the last key."""
        until = stopwatch.monotonic() + PATIENCE_S
        while True:
            loop = QEventLoop()
            QTimer.singleShot(pause_ms, loop.quit)
            loop.exec()
            if not window.context.jobs.busy or stopwatch.monotonic() > until:
                return


class NoOtherBooks:
    """The pictures are of one book at a time."""

    def open(self, path: Path) -> None:
        raise NotImplementedError(path)

    def make(self, path: Path) -> None:
        raise NotImplementedError(path)

    def speak(self, language: str, region: str) -> None:
        raise NotImplementedError(language)


def palette(window: MainWindow) -> None:
    """The palette over Today, with a toast below (25)."""
    window.open_first()
    window.frame.palette_view.open("nord")
    window.say("Entry deleted", detail="Printer fleet, Nordlund, 0:45", undo=True)


def shortcuts(window: MainWindow) -> QDialog:
    sheet = ShortcutSheet(window.context.theme, window)
    sheet.show()
    return sheet


def _then(shot: Shot, window: MainWindow) -> QWidget | None:
    if not shot.then:
        return None
    module, _, name = shot.then.partition(":")
    given = getattr(importlib.import_module(module), name)(window)
    assert given is None or isinstance(given, QWidget)
    return given


def _over(window: MainWindow, dialog: QWidget) -> QPixmap:
    """The window with the dialog where it stands; a dialog that holds the window up dims it."""
    picture = window.grab()
    painter = QPainter(picture)
    place = window.mapFromGlobal(dialog.mapToGlobal(QPoint(0, 0)))
    if isinstance(dialog, QDialog):
        painter.fillRect(window.rect(), DIM)
        place = window.rect().center() - dialog.rect().center()
    painter.drawPixmap(place, dialog.grab())
    painter.end()
    return picture


def _tidy(window: MainWindow, target: QWidget) -> None:
    """What a shot opened is closed again."""
    window.frame.palette_view.hide()
    window.frame.toast.hide()
    if target is not window:
        target.close()
        target.deleteLater()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

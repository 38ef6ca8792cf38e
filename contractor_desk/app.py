"""The only wiring of the window: places, settings, clock, theme, language, the desk of a book, its window.

``run(None)`` opens the user's default book, making it the first time. One window a book; another book opens in a
window of its own in the same process.
"""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtWidgets import QApplication

from contractor_desk import places
from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk.desk import Desk
from contractor_desk.ui import icons
from contractor_desk.ui.actions import ACTIONS
from contractor_desk.ui.book_chrome import BookChrome
from contractor_desk.ui.crash import CrashDoor
from contractor_desk.ui.focus_ring import FocusRing
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.language import Language, spoken
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.page import Clock
from contractor_desk.ui.pages import PAGES
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.theme import Theme, application

if TYPE_CHECKING:
    from contractor_desk.ui.jobs import Progress
    from contractor_desk.ui.tray import Tray


class SystemClock:
    """The time of the machine, in its own zone."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def today(self) -> date:
        return self.now().date()


def run(book: Path | None = None, *, opened: Callable[[Program, MainWindow], object] | None = None) -> int:
    """The book (the default one if none is named) is open in a window until the last window closes; the exit code.

    ``opened`` is told of the window before it is painted.
    """
    app = application(sys.argv[0])
    program = Program(app, Preferences(places.settings_file()), SystemClock(), log=places.crash_log())
    program.door.install()
    path = book if book is not None else places.default_book()
    if book is None:
        path.parent.mkdir(parents=True, exist_ok=True)
    window = program.window_of(path, create=book is None)
    if window is None:
        return 1
    if opened is not None:
        opened(program, window)
    return app.exec()


class Program(QObject):
    """What all windows share, and which books are open (chrome.py, ``Books``)."""

    def __init__(self, app: QApplication, preferences: Preferences, clock: Clock, *, log: Path) -> None:
        super().__init__(app)
        self._app, self._preferences, self._clock = app, preferences, clock
        app.setApplicationName("Contractor Desk")
        app.setDesktopFileName("contractor-desk")
        self.theme = Theme.load(choice=preferences.theme, scale=preferences.scale)
        self.theme.apply(app)
        self._ring = FocusRing(self.theme, app)
        self._language = Language(app)
        self._language.speak(spoken(preferences.language))
        self.formats = Formats(spoken(preferences.language), preferences.region)
        self.door = CrashDoor(self.theme, log, clock.now, self)
        self.windows: dict[Path, MainWindow] = {}
        self._locks: dict[Path, QLockFile] = {}
        self.tray: Tray | None = None

    def open(self, path: Path) -> None:
        """The book is shown in its own window; a book that is open already comes to the front."""
        self.window_of(path)

    def make(self, path: Path) -> None:
        """A new, empty book at this path is shown in its own window."""
        self.window_of(path, create=True)

    def speak(self, language: str, region: str) -> None:
        """All windows are made anew in that language and region, which are remembered."""
        self._preferences.language, self._preferences.region = language, region
        self._language.speak(spoken(language))
        self.formats.use(spoken(language), region)
        for window in self.windows.values():
            window.rebuild()

    def window_of(self, path: Path, *, create: bool = False) -> MainWindow | None:
        """The window of the book, made if it is to be; None if it cannot be opened, which was said."""
        path = path.absolute()
        if path in self.windows:
            self.windows[path].raise_()
            self.windows[path].activateWindow()
            return self.windows[path]
        if not self._lock(path):
            self._refuse(self.tr("{name} is open in another window already.").format(name=path.name))
            return None
        try:
            desk = Desk.open(
                path,
                create=create,
                clock=self._clock.now,
                author=_user(),
            )
        except (DeskError, StoreError) as error:
            self._release(path)
            self._refuse(self._sentence(error))
            return None
        window = self._window(path, desk)
        self.windows[path] = window
        window.awake.connect(lambda: self._preferences.opened(path))  # it writes a file, which takes milliseconds
        window.show()
        return window

    def _window(self, path: Path, desk: Desk) -> MainWindow:
        chrome = BookChrome(path, desk, self._clock, self.formats)
        window = MainWindow(
            book=path, desk=desk, clock=self._clock, preferences=self._preferences, formats=self.formats,
            theme=self.theme, chrome=chrome, books=self, pages=PAGES, actions=ACTIONS, look=desk.poll,
        )  # fmt: skip
        chrome.shell = window
        window.awake.connect(self._show_icon)
        window.awake.connect(lambda: window.context.jobs.run(partial(_warm_up, desk)))
        window.awake.connect(lambda: self._remind(path, window))
        window.awake.connect(lambda: _watch_sleep(window))
        window.closed.connect(partial(self._closed, path, desk))
        window.open_first()
        return window

    def _remind(self, path: Path, window: MainWindow) -> None:
        """The book's reminders are told while the program runs; the tray is there from the first window on."""
        if self.tray is None:
            from contractor_desk.ui.tray import Tray

            self.tray = Tray(self.windows, self)
        self.tray.watch(path, window)

    def _show_icon(self) -> None:
        """The program's icon, drawn once the first window is painted."""
        if self._app.windowIcon().isNull():
            self._app.setWindowIcon(icons.logo(self.theme.color("accent"), self.theme.color("onAccent")))

    def _closed(self, path: Path, desk: Desk) -> None:
        desk.close()
        self._release(path)
        self.windows.pop(path).deleteLater()

    def _lock(self, path: Path) -> bool:
        folder = places.data_folder() / "open"
        folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(folder / f"{_short(path)}.lock"))
        self._locks[path] = lock
        return lock.tryLock(100)

    def _release(self, path: Path) -> None:
        self._locks.pop(path).unlock()

    def _sentence(self, error: DeskError | StoreError) -> str:
        from contractor_desk import words
        from contractor_desk.desk.sentences import error_sentence

        return error_sentence(error, words.translator(self.formats.language))

    def _refuse(self, sentence: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Warning, "Contractor Desk", sentence)
        self.theme.dress(box)
        box.exec()


def _watch_sleep(window: MainWindow) -> None:
    from contractor_desk.ui.sleep_watch import SleepWatch

    SleepWatch(window.context, lambda: window.frame.banner, window)


def _warm_up(desk: Desk, progress: Progress) -> None:
    """What the first command and a first look at each page need is loaded."""
    if not desk.read_only:
        desk.prepare()
    for spec in PAGES:
        progress.step(0, 0)
        spec.load()


def _short(path: Path) -> str:
    """A name for the path that can be a file's."""
    return f"{zlib.crc32(str(path).encode()):08x}-{path.stem[:40]}"


def _user() -> str:
    """Who is logged in, for the book's history."""
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""

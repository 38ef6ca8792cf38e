"""The program in the tray: a menu (open, timer, quit), and the reminders as notifications (look.md 8).

Where there is no tray the desktop's own notification program says them; where there is none either, they stand on
Today and nothing is said. Clicking a notification opens the agreement, or Today where it tells of several.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from contractor_desk import notifications
from contractor_desk.desk.notices import Notice
from contractor_desk.ui.jobs import Jobs
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.notices import Notices

Voice = Callable[[str, str], bool]
"""Says a heading and a text; whether it could."""
SHOWN_MS = 15_000
_NAMED = 4
"""So many reminders are spelt out in one notification."""


class Tray(QObject):
    """One for the program. ``windows`` are the open ones by book; ``outside`` speaks where there is no tray."""

    def __init__(
        self,
        windows: Mapping[Path, MainWindow],
        parent: QObject | None = None,
        *,
        outside: Voice = notifications.notify,
    ) -> None:
        super().__init__(parent)
        self._windows, self._outside, self._jobs = windows, outside, Jobs(self)
        self._meant: tuple[Path, str] | None = None
        self.icon: QSystemTrayIcon | None = None
        self.menu = QMenu()
        self.menu.setTitle("Contractor Desk")
        self.menu.aboutToShow.connect(self.fill_menu)
        self.fill_menu()
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
            self.icon.setToolTip("Contractor Desk")
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(self._activated)
            self.icon.messageClicked.connect(self.open_meant)
            self.icon.show()

    def watch(self, book: Path, window: MainWindow) -> Notices:
        """From now on the reminders of that book are told, until its window closes."""
        made = Notices(window.context, book, window)
        made.came.connect(lambda found: self.tell(book, found))
        made.start()
        return made

    def tell(self, book: Path, found: list[Notice]) -> None:
        """One notification for what came at one time; a click on it leads there."""
        heading, text, agreement = self._words(found)
        self._meant = (book, agreement)
        if self.icon is not None and QSystemTrayIcon.supportsMessages():
            self.icon.showMessage(heading, text, self.icon.icon(), SHOWN_MS)
            return
        self._jobs.run(lambda _: self._outside(heading, text))

    def open_meant(self) -> None:
        """The window of what was told last is in front, on the agreement, or on Today."""
        if self._meant is None:
            return
        book, agreement = self._meant
        window = self._windows.get(book)
        if window is None:
            return
        bring_forward(window)
        if agreement:
            window.open_page("agreements", agreement=agreement, tab="dates")
        else:
            window.open_page("today")

    def fill_menu(self) -> None:
        """The menu as the open windows are now."""
        self.menu.clear()
        open_ = list(self._windows.values())
        for window in open_:
            text = self.tr("Open {book}").format(book=window.windowTitle()) if len(open_) > 1 else self.tr("Open")
            self._add(text, partial(bring_forward, window))
        if open_:
            window = self._front(open_)
            running = window.timer_runs
            self._add(self.tr("Stop timer") if running else self.tr("Start timer"), window.toggle_timer)
            self.menu.addSeparator()
        self._add(self.tr("Quit"), self._quit)

    def _add(self, text: str, act: Callable[[], None]) -> None:
        action = QAction(text, self.menu)
        action.triggered.connect(lambda _=False: act())
        self.menu.addAction(action)

    def _words(self, found: list[Notice]) -> tuple[str, str, str]:
        """Heading, text, and the agreement that a click opens (none: Today)."""
        if len(found) == 1:
            (only,) = found
            return only.heading, only.text, only.reminder.agreement
        lines = [f"{notice.heading}: {notice.text}" for notice in found[:_NAMED]]
        more = len(found) - _NAMED
        if more > 0:
            lines.append(self.tr("and {n} more").format(n=more))
        agreements = {notice.reminder.agreement for notice in found}
        heading = self.tr("{n} reminders").format(n=len(found))
        return heading, "\n".join(lines), agreements.pop() if len(agreements) == 1 else ""

    def _front(self, open_: list[MainWindow]) -> MainWindow:
        active = QApplication.activeWindow()
        return active if isinstance(active, MainWindow) and active in open_ else open_[-1]

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger and self._windows:
            bring_forward(self._front(list(self._windows.values())))

    def _quit(self) -> None:
        """Every window closes that may; with the last one the program ends."""
        for window in list(self._windows.values()):
            window.close()


def bring_forward(window: MainWindow) -> None:
    """The window is shown, in front and active, also if it was minimised."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()

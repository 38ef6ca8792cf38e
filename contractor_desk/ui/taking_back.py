"""A step is taken back or done again: at once, or beside the window where it touched many things (an import).

Fifty thousand entries take some seconds. After 300 ms a dialog says what is under way; nothing else can be done
meanwhile, since a book has one writer at a time.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.ui.page import Context
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.labels import label

AT_ONCE = 400
"""So many things are done in less time than anybody notices (80 µs each)."""
PATIENCE_MS = 300


class TakingBack(QObject):
    """One window's. ``word`` names a step in the window's language; ``hush`` takes its banner away."""

    def __init__(self, context: Context, word: Callable[[str], str], hush: Callable[[], None], window: QWidget) -> None:
        super().__init__(window)
        self._context, self._word, self._hush, self._window = context, word, hush, window
        self._waiting: Waiting | None = None
        self._busy = False

    def undo(self) -> None:
        """The last step is taken back and named, or it is said why not."""
        desk = self._context.desk
        if desk.undo_name is None:
            self._context.shell.say(self.tr("Nothing to undo"))
        else:
            word = self._word(desk.undo_name)
            said = self.tr("Undone: {what}").format(what=word)
            self._run(desk.undo, desk.undo_size, self.tr("Undoing: {what}").format(what=word), lambda: self._say(said))

    def redo(self) -> None:
        """The step that was undone last is done again and named, or a refusal is said."""
        desk = self._context.desk
        if desk.redo_name is not None:
            word = self._word(desk.redo_name)
            said, saying = self.tr("Done again: {what}"), self.tr("Doing again: {what}").format(what=word)
            self._run(desk.redo, desk.redo_size, saying, lambda: self._say(said.format(what=word), undo=True))

    def _run(self, act: Callable[[], object], size: int, saying: str, done: Callable[[], None]) -> None:
        if self._busy:
            return
        if size <= AT_ONCE:
            try:
                act()
            except (DeskError, StoreError) as error:
                self._fail(error)
            else:
                done()
            return
        self._busy = True
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._wait(saying))
        self._context.jobs.run(lambda _: act(), done=lambda _: self._end(done), failed=self._fail)

    def _wait(self, saying: str) -> None:
        if self._busy:
            self._waiting = Waiting(self._context.theme, saying, self._window)
            self._waiting.open()

    def _end(self, then: Callable[[], None]) -> None:
        self._busy = False
        if self._waiting is not None:
            self._waiting.accept()
            self._waiting = None
        then()

    def _say(self, said: str, *, undo: bool = False) -> None:
        self._hush()
        self._context.shell.say(said, undo=undo)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError | StoreError):
            raise error
        self._end(lambda: self._context.shell.show_error(error))


class Waiting(Dialog):
    """Says what is under way; who opened it closes it."""

    def __init__(self, theme: Theme, saying: str, parent: QWidget) -> None:
        super().__init__(theme, saying, width=420, parent=parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(saying)
        self.body.addWidget(label(self.tr("Many things are being written. This can take some seconds."), wrap=True))
        self.body.addWidget(self.bar)
        self.foot.hide()

    def reject(self) -> None:
        """It stays until the work has ended."""

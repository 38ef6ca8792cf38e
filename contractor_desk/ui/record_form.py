"""A form over one record of the book (a party, a worker, a service): fields by their place in the book format.

A form makes its fields and reads them back as a value; whoever shows it lays the fields out. ``SavedAsTyped`` keeps
a form and the book the same: what is typed is saved when a field is left, or after a pause, if nothing is wrong with
it; what is wrong is said at its field and not saved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.ui.line_undo import leaves_to_window
from contractor_desk.ui.page import Context
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.reflow import FieldGrid
from contractor_desk.ui.widgets.rows_editor import RowsEditor
from contractor_desk.words import translator

PAUSE_MS = 900


def attempt(context: Context, command: Callable[..., Any], *args: Any, said: str = "") -> bool:
    """The command was done; or it was refused or the book cannot be written, which is said over the page, and False."""
    try:
        context.shell.do(command, *args, said=said)
    except (DeskError, StoreError) as error:
        context.shell.show_error(error)
        return False
    return True


class RecordForm(QObject):
    """Signals: ``edited()`` as something is typed or chosen, ``left()`` when a field is left."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.fields: dict[str, Field] = {}
        self._shown: Any = None

    def add(self, place: str, name: str, editor: QWidget, *, hint: str = "") -> Field:
        """The field of that place."""
        field = Field(self.context.theme, name, editor, hint=hint)
        self.fields[place] = field
        field.edited.connect(self.edited)
        field.left.connect(self.left)
        editor.installEventFilter(self)
        return field

    def entry(self, place: str, name: str, *, hint: str = "", numbers: bool = False) -> Entry:
        """A line of text as the field of that place."""
        editor = Entry(self.context.theme, numbers=numbers)
        self.add(place, name, editor, hint=hint)
        return editor

    def watch(self, rows: RowsEditor[Any]) -> None:
        """A list of rows belongs to the form: it is left when the focus leaves the whole of it."""
        rows.changed.connect(self.edited)
        rows.left.connect(lambda: self._leave_rows(rows))

    def show(self, record: Any) -> None:
        """The record is shown; nothing is signalled, errors are gone."""
        raise NotImplementedError

    def rebase(self, record: Any) -> None:
        """The record changed in the book: what the form does not show is taken from it, what is typed stays."""
        self._shown = record

    def value(self) -> Any:
        """What is typed, as a record."""
        raise NotImplementedError

    def flaws(self) -> Iterable[Flaw]:
        """What is wrong with what is typed, at places of this form."""
        raise NotImplementedError

    def say(self, flaws: Iterable[Flaw]) -> list[str]:
        """Each flaw is said at its field, the other fields are right; the sentences of those without a field here."""
        words = translator(self.context.formats.language)
        said: dict[str, str] = {}
        for flaw in flaws:
            needed = self.tr("This cannot be empty.")
            sentence = needed if flaw.code == "text" else flaw_sentence(flaw.code, flaw.data, words)
            said.setdefault(flaw.place, sentence)
        for place, field in self.fields.items():
            field.set_error(said.pop(place, ""))
        return self.say_in_rows(said)

    def say_in_rows(self, said: dict[str, str]) -> list[str]:
        """Sentences at places inside lists are said there; those that remain."""
        return list(said.values())

    def _leave_rows(self, rows: QWidget) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not rows.isAncestorOf(focused):
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line is as good as leaving it; Ctrl+Z is the window's where the line has nothing to undo."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers()
        ):
            self.left.emit()
        return leaves_to_window(watched, event)


class SavedAsTyped(QObject):
    """Saves a form's value with ``save`` whenever it differs from what the book has.

    Signals: ``saved()``, ``refused(sentence)`` for what belongs to no field (empty when that is over).
    """

    saved = Signal()
    refused = Signal(str)

    def __init__(self, form: RecordForm, save: Callable[[Any], object]) -> None:
        super().__init__(form)
        self.form, self._save = form, save
        self._kept: Any = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._save_if_right)
        form.edited.connect(self._pause.start)
        form.left.connect(self.save_now)

    @property
    def kept(self) -> Any:
        """The record as the book has it."""
        return self._kept

    def is_changed(self) -> bool:
        """What is typed is not what the book has."""
        return self._kept is not None and self.form.value() != self._kept

    def show(self, record: Any) -> None:
        """The record of the book is shown, unless it is the same one and something else is being typed into it."""
        same = self._kept is not None and self._kept.key == record.key
        if same and record == self._kept:
            return
        typing = same and self._pause.isActive() and self.is_changed()
        self._kept = record
        if typing:
            self.form.rebase(record)
        else:
            self._pause.stop()
            self.form.show(record)

    def forget(self) -> None:
        """No record is shown."""
        self._pause.stop()
        self._kept = None

    def save_now(self) -> bool:
        """What is typed is in the book, or what is wrong is said. False if something is wrong."""
        self._pause.stop()
        if self._kept is None:
            return True
        flaws = list(self.form.flaws())
        rest = self.form.say(flaws)
        self.refused.emit(" ".join(rest))
        return not flaws and self._write()

    def _save_if_right(self) -> None:
        if self._kept is not None and not list(self.form.flaws()):
            self.form.say(())
            self._write()

    def _write(self) -> bool:
        value = self.form.value()
        if value == self._kept:
            return True
        before, self._kept = self._kept, value
        try:
            self._save(value)
        except (DeskError, StoreError) as error:
            self._kept = before
            self.form.context.shell.show_error(error)
            return False
        self.saved.emit()
        return True


def grid(theme: Theme, rows: Iterable[Iterable[tuple[QWidget, int]]]) -> FieldGrid:
    """Widgets in rows of twelve columns: (widget, columns) from left to right; equal columns whatever they hold."""
    made = FieldGrid(theme, 12)
    for line, row in enumerate(rows):
        column = 0
        for widget, span in row:
            made.addWidget(widget, line, column, 1, span)
            column += span
    return made

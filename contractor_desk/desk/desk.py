"""The desk: one open book, what is done to it and asked of it, and who is told of changes.

``desk.do(stop_timer, now)`` is one transaction and one step of undo; ``desk.ask(running_timers)`` reads a consistent
state on a connection of its own, from any thread. SQLAlchemy is imported with the first ``do``, not before.
"""

from __future__ import annotations

import os
import sqlite3
from _thread import RLock  # the one of threading, which a report starts faster without
from collections.abc import Callable

from contractor_desk.desk.command import command_name
from contractor_desk.store import connect, errors
from contractor_desk.store.reading.changes import last_event, news

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Concatenate, ParamSpec, TypeVar

    from contractor_desk.store.database import Database, Done
    from contractor_desk.store.unit import Work

    Result = TypeVar("Result")
    Given = ParamSpec("Given")
    Changed = Callable[[frozenset[str]], None]


class Step:
    """A step that can be taken back, or says why not: the event of the history, its name, the number of things that it
    touched."""

    __slots__ = ("event", "name", "size", "undoable")

    def __init__(self, event: int, name: str, undoable: bool, size: int) -> None:
        self.event, self.name, self.undoable, self.size = event, name, undoable, size


class Desk:
    """One open book. ``on_change`` callbacks get the kinds that changed, on the thread of the command that did it."""

    def __init__(self, path: str, reader: sqlite3.Connection, *, clock: Callable[[], datetime], author: str) -> None:
        self.path = path
        self.read_only = connect.is_read_only(path)
        self._clock, self._author = clock, author
        self._readers = [reader]
        self._closed = False
        self._doing = RLock()
        self._busy = False
        self._database: Database | None = None
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._callbacks: list[Changed] = []
        self._seen = last_event(reader)
        self._version = 0
        self._watcher: sqlite3.Connection | None = None

    @classmethod
    def open(
        cls, path: str | os.PathLike[str], *, create: bool = False, clock: Callable[[], datetime], author: str = ""
    ) -> Desk:
        """The desk of the book at that path; with ``create`` a missing book is made. An older book is upgraded, after a
        copy of the file was made beside it. ``clock`` gives aware times for the history, ``author`` whose they are.

        Raises BookMissing, FolderMissing, ForeignFile, DamagedFile, NewerBook, OlderBook, NoAccess, LockedBook …
        """
        where = os.fspath(path)
        if create and not os.path.lexists(where):
            from contractor_desk.store import database

            database.create(where, at=clock())
        try:
            reader = connect.reader(where)
        except errors.OlderBook:
            if connect.is_read_only(where):
                raise
            from contractor_desk.store import upgrade

            upgrade.upgrade(where)
            reader = connect.reader(where)
        return cls(where, reader, clock=clock, author=author)

    # ---- doing and asking ---------------------------------------------------------------------------------------

    def do(
        self, command: Callable[Concatenate[Work, Given], Result], *args: Given.args, **kwargs: Given.kwargs
    ) -> Result:
        """What the command gives back, its changes committed; if it raises, nothing was written.

        Raises what the command raises, and StoreError where the book cannot be written.
        """
        name = command_name(command)
        with self._doing:
            result, done = self._run(name, lambda work: command(work, *args, **kwargs))
            if done is not None:
                self._undo.append(Step(done.event, name, done.undoable, done.size))
                self._redo.clear()
        self._tell(done)
        return result

    def ask(
        self, query: Callable[Concatenate[sqlite3.Connection, Given], Result], *args: Given.args, **kwargs: Given.kwargs
    ) -> Result:
        """What the query gives back; all that it reads is of one moment. It must not give back a lazy iterator."""
        reader = self._reader()
        try:
            reader.execute("BEGIN")
            try:
                return query(reader, *args, **kwargs)
            finally:
                reader.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise errors.of_sqlite(error, self.path) from error
        finally:
            self._readers.append(reader)
            if self._closed:
                self._close_readers()

    def prepare(self) -> None:
        """The first command will not wait: what it needs is imported and the writer is open."""
        with self._doing:
            self._writer()

    # ---- undo ---------------------------------------------------------------------------------------------------

    @property
    def undo_name(self) -> str | None:
        """The name of the step that ``undo`` takes back; None where there is none or it cannot be undone."""
        return self._undo[-1].name if self._undo and self._undo[-1].undoable else None

    @property
    def redo_name(self) -> str | None:
        """The name of the step that ``redo`` does again."""
        return self._redo[-1].name if self._redo else None

    @property
    def undo_size(self) -> int:
        """How many things the step that ``undo`` takes back touched: many take a while."""
        return self._undo[-1].size if self._undo else 0

    @property
    def redo_size(self) -> int:
        """The same of ``redo``."""
        return self._redo[-1].size if self._redo else 0

    def undo(self) -> str:
        """The last step done here is taken back; its name.

        Raises NotUndoableError, UndoError, IssuedError, InUseError; the step can then be tried again.
        """
        return self._take_back(self._undo, self._redo)

    def redo(self) -> str:
        """The step that was undone last is done again; its name. Raises like ``undo``."""
        return self._take_back(self._redo, self._undo)

    # ---- changes ------------------------------------------------------------------------------------------------

    def on_change(self, callback: Changed) -> Callable[[], None]:
        """The callback is told of every change from now on; calling what comes back ends that."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def poll(self) -> frozenset[str]:
        """The kinds that another process changed since the last look; the callbacks were told."""
        first = self._watcher is None
        if self._watcher is None:  # versions of two connections cannot be compared, so the first look reads the news
            self._watcher = connect.reader(self.path)
        try:
            version = _data_version(self._watcher)
        except sqlite3.Error as error:
            raise errors.of_sqlite(error, self.path) from error
        if version == self._version and not first:
            return frozenset()
        self._version = version
        return self._tell(None)

    def close(self) -> None:
        """The book is closed; what is asked on another thread right now ends first and closes after itself."""
        self._closed = True
        self._close_readers()
        if self._watcher is not None:
            self._watcher.close()
        with self._doing:
            if self._database is not None:
                self._database.close()
                self._database = None

    # ---- inside -------------------------------------------------------------------------------------------------

    def _run(
        self, name: str, function: Callable[[Work], Result], undoes: int | None = None
    ) -> tuple[Result, Done | None]:
        if self._busy:
            raise RuntimeError("a command calls another one as a function, not through the desk")
        self._busy = True
        try:
            return self._writer().run(name, function, at=self._clock(), author=self._author, undoes=undoes)
        finally:
            self._busy = False

    def _take_back(self, steps: list[Step], opposite: list[Step]) -> str:
        with self._doing:
            if not steps or not steps[-1].undoable:
                raise errors.NotUndoableError(name=steps[-1].name if steps else None)
            step = steps[-1]
            _, done = self._run(step.name, lambda work: work.take_back(step.event), step.event)
            steps.pop()
            if done is not None:
                opposite.append(Step(done.event, step.name, True, done.size))
        self._tell(done)
        return step.name

    def _tell(self, done: Done | None) -> frozenset[str]:
        """The callbacks know of everything up to the newest event. ``done`` is what was done here, if that is known."""
        with self._doing:
            if done is not None and done.event == self._seen + 1:
                self._seen, kinds = done.event, done.kinds
            else:
                self._seen, kinds = self.ask(news, self._seen)
        if kinds:
            for callback in tuple(self._callbacks):
                callback(kinds)
        return kinds

    def _reader(self) -> sqlite3.Connection:
        if self._closed:
            raise RuntimeError("the desk is closed")
        try:
            return self._readers.pop()
        except IndexError:
            return connect.reader(self.path)

    def _close_readers(self) -> None:
        while self._readers:
            self._readers.pop().close()

    def _writer(self) -> Database:
        if self._closed:
            raise RuntimeError("the desk is closed")
        if self.read_only:
            raise errors.ReadOnlyBook(path=self.path)
        if self._database is None:
            from contractor_desk.store.database import Database

            self._database = Database(self.path)
        return self._database


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])

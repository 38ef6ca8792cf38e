"""The unit of work that a command is given: what it puts, deletes and issues is one transaction or nothing.

``work.put(entry)`` and ``work.delete("time", "t1")`` are kept until ``flush``, or until ``connection`` is asked for,
and then written in the order in which kinds depend on each other, in batches. Equal content is no change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from contractor_desk.core.instants import local_date, zone
from contractor_desk.core.invoice import Invoice, InvoiceReminder, Sent
from contractor_desk.core.plain import from_plain
from contractor_desk.store.errors import InUseError, IssuedError, KeyTakenError, NotUndoableError, UndoError
from contractor_desk.store.issuing import Issuing
from contractor_desk.store.mapping.kinds import OF_TYPE, SHAPES, Home, Setting, Trail
from contractor_desk.store.mapping.shape import Cells, Key, Shape, key_from
from contractor_desk.store.reading import entries, history, rows, usage
from contractor_desk.store.reading.rows import Image
from contractor_desk.store.recorder import Recorder
from contractor_desk.store.statements import erase_payload
from contractor_desk.store.writing import Writing

_BATCH = 5000
Pending = dict[str, dict[Key, tuple[Any, Cells] | None]]


class Work:
    """One command's changes. ``connection`` reads through the functions of ``store.reading``, own changes included."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._raw = connection
        self._writing = Writing(connection)
        self._recorder = Recorder(connection)
        self._issuing = Issuing(connection, self._writing, self._recorder)
        self._pending: Pending = {}
        self._positions: dict[tuple[str, Key], int] = {}

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection of this transaction, with everything written that was put so far."""
        self.flush()
        return self._raw

    @property
    def recorder(self) -> Recorder:
        return self._recorder

    def put(self, *values: Any) -> None:
        """The values are in the book, in the place of those with the same keys.

        Raises IssuedError where that would change what stands on an issued invoice, a version of terms that one used,
        or the lock itself; UnknownKeyError where a value names a key that is not in the book. Both at the flush.
        """
        for value in values:
            shape = OF_TYPE[type(value)]
            cells = shape.cells(value)
            self._pending.setdefault(shape.kind, {})[shape.key_of(cells)] = (value, cells)

    def delete(self, kind: str, key: Any) -> None:
        """There is no such thing in the book. Raises (at the flush) InUseError, IssuedError."""
        self._pending.setdefault(kind, {})[key_from(key)] = None

    def put_setting(self, name: str, value: Any) -> None:
        """The book's setting has this value (plain data)."""
        self.put(Setting(key=name, value=value))

    def set_home(self, party: str) -> None:
        """The book is the desk of that party."""
        self.put(Home(party=party))

    def add_all(self, values: Iterable[Any]) -> None:
        """All these new values of one kind are in the book, written in batches: for imports.

        Raises KeyTakenError if one has a key that is there already. Kinds with parts of their own are put instead.
        """
        self.flush()
        batch: list[Any] = []
        for value in values:
            batch.append(value)
            if len(batch) == _BATCH:
                self._add(batch)
                batch = []
        if batch:
            self._add(batch)

    def flush(self) -> None:
        """Everything put or deleted so far is written (not yet committed)."""
        pending, self._pending = self._pending, {}
        self._date_again(pending)
        for kind, shape in SHAPES.items():
            if kind in pending:
                self._write(shape, {key: put for key, put in pending[kind].items() if put is not None})
        for kind, shape in reversed(SHAPES.items()):
            if kind in pending:
                self._erase(shape, [key for key, put in pending[kind].items() if put is None])
        self._writing.settle()

    # ---- invoices -----------------------------------------------------------------------------------------------

    def next_number(self, contractor: str, year: int) -> str:
        """The number that the contractor's next invoice or credit note of that year takes (interfaces.md)."""
        self.flush()
        return self._issuing.next_number(contractor, year)

    def issue(self, invoice: Invoice, pdf: bytes, xml: bytes | None = None) -> None:
        """The invoice is issued: kept with its documents, its entries and sources locked; a credit note that completes
        a full credit has freed those of the invoice it credits. Raises NumberError, NumberTakenError, IssuedError.
        """
        self.flush()
        self._issuing.issue(invoice, pdf, xml)

    def bring_in(self, invoices: Iterable[Invoice]) -> None:
        """Invoices that were issued in another book are kept like those issued here, under their own numbers and with
        the documents and the trail that they carry. Raises NumberTakenError, IssuedError, UnknownKeyError.
        """
        brought = list(invoices)
        self.flush()
        self._issuing.bring_in(brought)
        trails = (Trail(invoice=one.number, sent=one.sent, reminders=one.reminders) for one in brought)
        self.put(*(trail for trail in trails if trail.sent or trail.reminders))

    def record_sent(self, number: str, sent: Sent) -> None:
        """It is recorded next to the invoice that it was sent."""
        trail = self._trail(number)
        self.put(Trail(invoice=number, sent=(*trail.sent, sent), reminders=trail.reminders))

    def record_reminder(self, number: str, reminder: InvoiceReminder) -> None:
        """It is recorded next to the invoice that the client was reminded."""
        trail = self._trail(number)
        self.put(Trail(invoice=number, sent=trail.sent, reminders=(*trail.reminders, reminder)))

    # ---- undo ---------------------------------------------------------------------------------------------------

    def take_back(self, event: int) -> None:
        """Everything that event changed is as it was before it.

        Raises UndoError if something is no longer as the event left it, IssuedError if it stands on an issued invoice,
        NotUndoableError for issuing and crediting, and for an event whose payload was erased.
        """
        self.flush()
        found = history.event(self._raw, event)
        if not found.undoable or found.changes is None:
            raise NotUndoableError(name=found.name)
        for change in found.changes:
            shape = SHAPES[change["kind"]]
            for key, left in change.get("added", [[change.get("key"), change.get("left")]]):
                self._require_as_left(found.name, shape, _key(key), left)
            if "added" in change:
                for key, _ in change["added"]:
                    self.delete(shape.kind, _key(key))
            elif change["before"] is None:
                self.delete(shape.kind, _key(change["key"]))
            else:
                self.put(from_plain(shape.type, change["before"]))
                self._positions[shape.kind, _key(change["key"])] = change["position"]
        self.flush()

    def erase_history(self, kind: str, key: Any) -> None:
        """What the history says of that thing is gone for good; that something was changed, and when, stays."""
        for event in history.events_of(self.connection, kind, key_from(key)):
            self._writing.run(erase_payload(), [{"old_id": event.id}])

    # ---- inside -------------------------------------------------------------------------------------------------

    def _date_again(self, pending: Pending) -> None:
        """Where an agreement moves to another time zone, its entries get the dates of that zone (rules.md 2).

        Those on an issued invoice keep the date that they were billed with.
        """
        for key, put in pending.get("agreements", {}).items():
            row = self._raw.execute("SELECT time_zone FROM agreements WHERE key = ?", (key,)).fetchone()
            if put is None or row is None or row[0] == put[0].time_zone:
                continue
            place, times = zone(put[0].time_zone), pending.setdefault("time", {})
            for entry in entries.open_entries(self._raw, put[0].key):
                if entry.start is not None and entry.key not in times:
                    moved = replace(entry, local_date=local_date(entry.start, place))
                    times[entry.key] = (moved, SHAPES["time"].cells(moved))

    def _trail(self, number: str) -> Trail:
        found = rows.value(self.connection, "trails", number)
        return found if isinstance(found, Trail) else Trail(invoice=number)

    def _require_as_left(self, name: str, shape: Shape[Any], key: Key, left: str | None) -> None:
        now = rows.image(self._raw, shape, key)
        if (now and rows.digest(now.content())) != left:
            raise UndoError(name=name, kind=shape.kind, key=key)
        if now is not None and now.lock is not None:
            raise IssuedError(kind=shape.kind, key=key, invoice=now.lock)

    def _write(self, shape: Shape[Any], values: dict[Key, tuple[Any, Cells]]) -> None:
        new: list[tuple[Any, Cells, int | None]] = []
        changed: list[tuple[Any, Cells, Image]] = []
        for key, (value, cells) in values.items():
            now = self._recorder.note(shape, key)
            if now is None:
                new.append((value, cells, self._positions.pop((shape.kind, key), None)))
            elif now.cells != cells and now.lock is not None:
                raise IssuedError(kind=shape.kind, key=key, invoice=now.lock)
            elif now.cells != cells or shape.children:
                changed.append((value, cells, now))
        self._writing.insert(shape, new)
        self._writing.update(shape, changed)

    def _erase(self, shape: Shape[Any], keys: list[Key]) -> None:
        gone: list[Key] = []
        for key in keys:
            now = self._recorder.note(shape, key)
            if now is None:
                continue
            if now.locked is not None:
                raise IssuedError(kind=shape.kind, key=key, invoice=now.locked)
            used = usage.uses(self._raw, shape.kind, key)
            if used:
                by, count = used[0]
                raise InUseError(kind=shape.kind, key=key, by=by, count=count)
            gone.append(key)
        self._writing.delete(shape, gone)

    def _add(self, values: list[Any]) -> None:
        shape = OF_TYPE[type(values[0])]
        if shape.children:
            raise TypeError(f"{shape.kind} have parts of their own: put them one by one")
        cells = [shape.cells(value) for value in values]
        keys = [shape.key_of(row) for row in cells]
        if taken := next((key for key in keys if rows.image(self._raw, shape, key) is not None), None):
            raise KeyTakenError(kind=shape.kind, key=taken)
        if len(set(keys)) < len(keys):
            raise KeyTakenError(kind=shape.kind, key=next(key for key in keys if keys.count(key) > 1))
        self._writing.insert(shape, [(value, row, None) for value, row in zip(values, cells, strict=True)])
        self._recorder.note_new(shape, cells)


def _key(found: Any) -> Key:
    return tuple(found) if isinstance(found, list) else str(found)

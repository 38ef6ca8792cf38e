"""What one command changed: the one source of undo, of what is shown anew, and of the book's history.

Each touched value is read from the database before the first write to it and after the last; what is equal then was not
changed. An event of the history holds the changes as a payload, and the hash of the event before it:
``hash = sha256(previous hash, at, author, name, kinds, undoable, undoes, payload hash)``, so that a payload can be
erased and the chain still holds.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from contractor_desk.core.plain import to_plain
from contractor_desk.store.mapping.kinds import NOTIFIED_AS, SHAPES
from contractor_desk.store.mapping.shape import Cells, Key, Shape, json_text, key_text
from contractor_desk.store.reading.rows import Image, digest, image, value_of

NO_HASH = ""


class Event(NamedTuple):
    """A row of the history, before it has its number."""

    at: int
    author: str
    name: str
    kinds: str
    undoable: int
    undoes: int | None
    payload: str
    payload_hash: str
    previous_hash: str
    hash: str


class Recorder:
    """The changes of one transaction. Reads only; the unit of work writes the event."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._before: dict[tuple[str, Key], Image | None] = {}
        self._added: dict[str, dict[Key, str]] = {}
        self._issued: list[str] = []
        self._kinds: set[str] = set()

    def note(self, shape: Shape[Any], key: Key) -> Image | None:
        """The value as it lies in the book now; the first time it is noted, that is its *before*."""
        now = image(self._connection, shape, key)
        was_added = self._added.get(shape.kind, {}).pop(key, None) is not None
        self._before.setdefault((shape.kind, key), None if was_added else now)
        return now

    def note_new(self, shape: Shape[Any], rows: Iterable[Cells]) -> None:
        """Rows of a batch that only adds."""
        noted = self._added.setdefault(shape.kind, {})
        for cells in rows:
            noted[shape.key_of(cells)] = digest((cells, ()))

    def note_issued(self, number: str, kinds: Iterable[str]) -> None:
        """An invoice was issued or brought in, which touched these kinds; no undo leads behind it."""
        self._issued.append(number)
        self._kinds.update(kinds)

    def changes(self) -> tuple[list[dict[str, Any]], list[tuple[str, str]]]:
        """The payload, and the kind and key of everything that changed."""
        payload: list[dict[str, Any]] = []
        touched: list[tuple[str, str]] = []
        for (kind, key), before in self._before.items():
            shape = SHAPES[kind]
            after = image(self._connection, shape, key)
            if (before and before.content()) == (after and after.content()):
                continue
            payload.append(
                {
                    "kind": kind,
                    "key": key,
                    "position": (before or after or Image(0, None, ())).position,
                    "before": self._plain(shape, before),
                    "after": self._plain(shape, after),
                    "left": None if after is None else digest(after.content()),
                }
            )
            touched.append((kind, key_text(key)))
        for kind, added in self._added.items():
            if added:
                payload.append({"kind": kind, "added": list(added.items())})
                touched.extend((kind, key_text(key)) for key in added)
        payload.extend({"kind": "invoices", "issued": number} for number in self._issued)
        touched.extend(("invoices", number) for number in self._issued)
        return payload, touched

    def event(
        self, payload: list[dict[str, Any]], *, at: int, author: str, name: str, undoes: int | None, previous: str
    ) -> Event:
        """The event of these changes, chained to the one before."""
        kinds = " ".join(sorted({NOTIFIED_AS.get(change["kind"], change["kind"]) for change in payload} | self._kinds))
        text = json_text(payload)
        undoable = int(not self._issued)
        payload_hash = sha256(text)
        linked = link(previous, at, author, name, kinds, undoable, undoes, payload_hash)
        return Event(at, author, name, kinds, undoable, undoes, text, payload_hash, previous, linked)

    def _plain(self, shape: Shape[Any], seen: Image | None) -> Any:
        return None if seen is None else to_plain(value_of(self._connection, shape, seen))


def link(
    previous: str, at: int, author: str, name: str, kinds: str, undoable: int, undoes: int | None, payload_hash: str
) -> str:
    """The hash of an event, over that of the one before and over its payload's hash."""
    return sha256(json_text([previous, at, author, name, kinds, undoable, undoes, payload_hash]))


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

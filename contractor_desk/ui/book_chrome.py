"""The frame of the window over a real desk: whose book, the timer, quick entry, search, sentences (chrome.py,
``Chrome``).

Only what the first paint needs is loaded at once; the line of quick entry, commands and sentences follow on use.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk import frame
from contractor_desk.ui.chrome import Home, Sentence
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.found import Found
from contractor_desk.ui.marks import Marks
from contractor_desk.ui.page import Clock, Desk
from contractor_desk.ui.scopes import SCOPES
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP
from contractor_desk.ui.widgets.quick_entry import Reading, Suggestion
from contractor_desk.ui.widgets.status_bar import Fact
from contractor_desk.ui.widgets.timer import Running

if TYPE_CHECKING:
    from contractor_desk.ui.main_window import MainWindow
    from contractor_desk.ui.quick_line import QuickLine

_SIDES = {
    "contractor": QT_TRANSLATE_NOOP("BookChrome", "contractor"), "client": QT_TRANSLATE_NOOP("BookChrome", "client")
}  # fmt: skip


class BookChrome(QObject):
    """One book. ``marks`` are those of the window; ``shell`` is set once the window is there."""

    def __init__(self, book: Path, desk: Desk, clock: Clock, formats: Formats) -> None:
        super().__init__()
        self._book, self._desk, self._clock, self._formats = book, desk, clock, formats
        self._marks = Marks(self.marks)
        self._line: QuickLine | None = None
        self.shell: MainWindow | None = None
        desk.on_change(self._forget)

    # The frame

    def home(self) -> Home:
        face = self._desk.ask(frame.home_face)
        if face is None:
            return Home("", "")
        side = QCoreApplication.translate("BookChrome", _SIDES[face.side])
        return Home(face.name, f"{face.person} · {side}" if face.person else side, face.side == "client")

    def marks(self) -> Iterable[tuple[str, str]]:
        return [(other.agreement, other.name) for other in self._desk.ask(frame.other_parties)]

    def facts(self) -> Sequence[Fact]:
        today = self._clock.today()
        size = self._formats.number(round(self._book.stat().st_size / 100_000), 0) if self._book.exists() else "0"
        megabytes = f"{size[:-1] or '0'}{self._formats.decimal_point}{size[-1]}"
        day = self.tr("{day}, week {week}").format(
            day=self._formats.weekday(today, year=True), week=self._formats.week(today)
        )
        return [
            Fact(self.tr("Local database, {size} MB").format(size=megabytes), "database"),
            Fact(day, at_end=True),
        ]

    def sentence(self, error: Exception) -> Sentence:
        if not isinstance(error, DeskError | StoreError):
            raise error
        from contractor_desk import words
        from contractor_desk.desk.sentences import error_sentence

        return Sentence(self._formats.days_in(error_sentence(error, words.translator(self._formats.language))))

    def undo_word(self, name: str) -> str:
        from contractor_desk import words

        return words.translator(self._formats.language)(name)

    # The timer

    def running(self) -> Running | None:
        row = self._desk.ask(frame.running_row)
        if row is None:
            return None
        from zoneinfo import ZoneInfo

        names = row.service
        return Running(
            title=row.note or row.title,
            service=names.get(self._formats.language) or names.get("en") or next(iter(names.values()), ""),
            scope=SCOPES.get(row.coverage or "", "out"),
            since=row.start.astimezone(ZoneInfo(row.time_zone)),
            mark=self._marks.of(row.agreement),
            client=row.other_party,
            key=row.key,
        )

    def scope_now(self) -> str | None:
        from contractor_desk.desk.running_scope import scope_now

        scope: str | None = self._desk.ask(scope_now, self._clock.now())
        return scope

    def toggle_timer(self) -> str:
        from contractor_desk.desk import quick, time

        row = self._desk.ask(frame.running_row)
        if row is not None:
            parts = self._desk.do(time.stop_timer, self._clock.now(), worker=row.worker)
            hours = self._formats.hours(sum(part.duration for part in parts))
            if len(parts) == 1:
                return self.tr("Timer stopped, {hours}").format(hours=hours)
            return self.tr("Timer stopped, {hours}, an entry for each day").format(hours=hours)
        last = self._desk.ask(quick.last_work)
        if last is None:
            return ""
        self._desk.do(
            time.start_timer, self._clock.now(), worker=last.worker, agreement=last.agreement, service=last.service,
            site=last.site, note=last.note, billable=last.billable,
        )  # fmt: skip
        return self.tr("Timer started")

    # Quick entry and search, loaded on use

    def read_quick(self, text: str) -> Reading:
        return self._quick().read(text)

    def suggest_quick(self, text: str, place: int) -> Sequence[Suggestion]:
        return self._quick().suggest(text, place)

    def enter_quick(self, text: str) -> str:
        return self._quick().enter(text)

    def find(self, text: str) -> Sequence[Found]:
        from contractor_desk.ui.book_finder import found_in_book

        assert self.shell is not None
        line = self._quick()
        return found_in_book(
            text, self._desk, self.shell, self._formats, self._marks, self._clock.today(), line.service_names(),
            line.start_on, line.startable(),
        )  # fmt: skip

    def _read_quick_again(self) -> None:
        if self.shell is not None:
            self.shell.frame.quick.read_again()

    def _quick(self) -> QuickLine:
        if self._line is None:
            from contractor_desk.ui.quick_line import QuickLine

            assert self.shell is not None
            jobs = self.shell.context.jobs
            self._line = QuickLine(self._desk, self._clock, self._formats, self._marks, jobs)
            self._line.learnt.connect(self._read_quick_again)
        return self._line

    def _forget(self, kinds: frozenset[str]) -> None:
        if self._line is not None:
            self._line.forget(kinds)
        if kinds & {"agreements", "parties"}:
            self._marks.forget()

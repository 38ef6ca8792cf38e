"""The frame of the window over a real desk: timer, quick entry, search and sentences of one book (chrome.py,
``Chrome``).

What it knows of agreements and services for quick entry is read once and forgotten when they change; the hours that are
left of a month are computed when first asked for after a change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from contractor_desk import words
from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.quick_entry import Choice, understand
from contractor_desk.core.quick_entry import QuickEntry as Understood
from contractor_desk.core.quick_entry import Token as UnderstoodToken
from contractor_desk.desk import frame, time
from contractor_desk.desk.frame import QuickVerdict, WorkChoice
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.chrome import Home, Sentence
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.found import Found
from contractor_desk.ui.marks import Marks
from contractor_desk.ui.page import Clock, Desk, Shell
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP
from contractor_desk.ui.widgets.quick_entry import Reading, Suggestion, Token, TokenKind
from contractor_desk.ui.widgets.status_bar import Fact
from contractor_desk.ui.widgets.timer import Running

_SIDES = {
    "contractor": QT_TRANSLATE_NOOP("BookChrome", "contractor"), "client": QT_TRANSLATE_NOOP("BookChrome", "client")
}  # fmt: skip
SCOPES = {"included": "in", "limited": "limited", "billable": "billable", "excluded": "out"}
"""The scope tag of each coverage, for work (an excluded service is out of scope)."""
_KINDS: dict[str, TokenKind] = {
    "duration": "duration",
    "clock": "duration",
    "agreement": "agreement",
    "service": "service",
}


class BookChrome(QObject):
    """One book. ``marks`` are those of the window; ``shell`` is set once the window is there."""

    def __init__(self, book: Path, desk: Desk, clock: Clock, formats: Formats) -> None:
        super().__init__()
        self._book, self._desk, self._clock, self._formats = book, desk, clock, formats
        self._marks = Marks(self.marks)
        self._choices: list[WorkChoice] | None = None
        self._services: dict[str, dict[str, str]] = {}
        self._verdicts: dict[tuple[str, str], QuickVerdict] = {}
        self.shell: Shell | None = None
        desk.on_change(self._forget)

    # The frame

    def home(self) -> Home:
        face = self._desk.ask(frame.home_face)
        if face is None:
            return Home("", "")
        side = QCoreApplication.translate("BookChrome", _SIDES[face.side])
        return Home(face.name, f"{face.person} · {side}" if face.person else side)

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
        if isinstance(error, DeskError | StoreError):
            return Sentence(error_sentence(error, words.translator(self._formats.language)))
        raise error

    def undo_word(self, name: str) -> str:
        return words.translator(self._formats.language)(name)

    # The timer

    def running(self) -> Running | None:
        face = self._desk.ask(frame.running_face)
        if face is None or face.entry.start is None:
            return None
        service = face.service.name_in(self._formats.language)
        return Running(
            title=face.entry.note or face.title,
            service=service,
            scope=SCOPES.get(face.coverage or "", "out"),
            since=face.entry.start,
            mark=self._marks.of(face.entry.agreement),
            client=face.other_party,
        )

    def toggle_timer(self) -> str:
        face = self._desk.ask(frame.running_face)
        if face is not None:
            entry = self._desk.do(time.stop_timer, self._clock.now(), worker=face.entry.worker)
            hours = self._formats.hours(entry.duration)
            return self.tr("Timer stopped, {hours}").format(hours=hours)
        last = self._desk.ask(frame.last_work)
        if last is None:
            return ""
        self._desk.do(
            time.start_timer, self._clock.now(), worker=last.worker, agreement=last.agreement, service=last.service,
            site=last.site, note=last.note, billable=last.billable,
        )  # fmt: skip
        return self.tr("Timer started")

    # Quick entry

    def read_quick(self, text: str) -> Reading:
        understood = self._understand(text)
        tokens = tuple(self._token(token) for token in understood.tokens)
        choice, service = self._chosen(understood)
        if choice is None:
            return Reading(tokens, problem=self._which_client(understood))
        if service is None:
            return Reading(tokens, choice.other_party, problem=self.tr("Which service? Add #service"))
        said = f"{choice.other_party} · {self._service_names()[service]}"
        verdict = self._verdict(choice.agreement, service)
        if verdict.coverage is None:
            return Reading(tokens, said, problem=self.tr("Outside the agreement's period"), ready=True)
        starts = understood.seconds is None and understood.start is None
        more = [self._left(verdict)] if verdict.left_seconds is not None else []
        more += [self.tr("needs approval")] if verdict.asks_approval else []
        more += [self.tr("starts the timer")] if starts else []
        return Reading(tokens, said, SCOPES[verdict.coverage], ", ".join(more), ready=True)

    def suggest_quick(self, text: str, place: int) -> Sequence[Suggestion]:
        word = text[:place].rpartition(" ")[2]
        if word[:1] == "@":
            named = [
                choice
                for choice in self._work()
                if _begins(word[1:], choice.other_party, choice.title, choice.agreement)
            ]
            return [Suggestion(f"@{_handle(choice)}", choice.other_party, choice.title) for choice in named[:8]]
        if word[:1] == "#":
            choice, _ = self._chosen(self._understand(text))
            names = self._service_names()
            keys = choice.services if choice is not None else tuple(names)
            return [Suggestion(f"#{key}", names[key]) for key in keys if _begins(word[1:], names[key], key)][:8]
        return []

    def enter_quick(self, text: str) -> str:
        understood = self._understand(text)
        choice, service = self._chosen(understood)
        assert choice is not None and service is not None
        facts = {"agreement": choice.agreement, "service": service, "note": understood.note, "worker": choice.worker}
        if understood.seconds is None and understood.start is None:
            self._desk.do(time.start_timer, self._clock.now(), **facts)
            return self.tr("Timer started on {client}").format(client=choice.other_party)
        entry = self._desk.do(
            time.log_time, on=self._clock.today(), seconds=understood.seconds, start=understood.start,
            end=understood.end, **facts,
        )  # fmt: skip
        hours = self._formats.hours(entry.duration)
        return self.tr("{hours} logged on {client}").format(hours=hours, client=choice.other_party)

    # Search

    def find(self, text: str) -> Sequence[Found]:
        from contractor_desk.ui.book_finder import found_in_book

        assert self.shell is not None
        return found_in_book(
            text, self._desk, self.shell, self._formats, self._marks, self._clock.today(), self._service_names(),
            partial(self._start_on),
        )  # fmt: skip

    def _start_on(self, agreement: str) -> None:
        """The timer starts on the agreement, with the service that was used on it last or stands first in its scope."""
        choice = next(one for one in self._work() if one.agreement == agreement)
        service, worker = choice.services[0], choice.worker
        self._desk.do(time.start_timer, self._clock.now(), agreement=agreement, service=service, worker=worker)

    # Inside

    def _forget(self, kinds: frozenset[str]) -> None:
        self._verdicts.clear()
        if kinds & {"agreements", "parties", "services"}:
            self._choices = None
            self._services.clear()
            self._marks.forget()

    def _work(self) -> list[WorkChoice]:
        if self._choices is None:
            self._choices = self._desk.ask(frame.work_choices)
        return self._choices

    def _service_names(self) -> dict[str, str]:
        language = self._formats.language
        if language not in self._services:
            found = self._desk.ask(frame.services)
            self._services[language] = {service.key: service.name_in(language) for service in found}
        return self._services[language]

    def _understand(self, text: str) -> Understood:
        agreements = [
            Choice(key=choice.agreement, names=(choice.other_party, choice.title, choice.number))
            for choice in self._work()
        ]
        services = [Choice(key=key, names=(name,)) for key, name in self._service_names().items()]
        return understand(text, agreements, services)

    def _chosen(self, understood: Understood) -> tuple[WorkChoice | None, str | None]:
        """The agreement and the service that are meant: the only one of each where none is named."""
        work = self._work()
        named = any(token.kind == "agreement" for token in understood.tokens)
        key = understood.agreement or (work[0].agreement if len(work) == 1 and not named else None)
        choice = next((one for one in work if one.agreement == key), None)
        if choice is None:
            return None, None
        asked = [token for token in understood.tokens if token.kind == "service"]
        fitting = [key for key in choice.services if key in asked[-1].choices] if asked else list(choice.services)
        in_scope = [key for key in fitting if key in choice.in_scope]
        only = next((found[0] for found in (fitting, in_scope) if len(found) == 1), None)
        return choice, understood.service or only

    def _token(self, token: UnderstoodToken) -> Token:
        named = token.kind in ("agreement", "service")
        slot = self._marks.of(token.choices[0]).slot if token.kind == "agreement" and token.choices else 0
        return Token(token.first, token.last, "wrong" if named and not token.choices else _KINDS[token.kind], slot)

    def _which_client(self, understood: Understood) -> str:
        found = [token for token in understood.tokens if token.kind == "agreement"]
        if found and len(found[-1].choices) > 1:
            return self.tr("{count} agreements fit: type more of the name").format(count=len(found[-1].choices))
        if found:
            return self.tr("No agreement is called that")
        return self.tr("Which client? Add @name")

    def _verdict(self, agreement: str, service: str) -> QuickVerdict:
        found = self._verdicts.get((agreement, service))
        if found is None:
            found = self._desk.ask(frame.quick_verdict, agreement, service, self._clock.today())
            self._verdicts[agreement, service] = found
        return found

    def _left(self, verdict: QuickVerdict) -> str:
        return self.tr("{hours} of included hours left").format(hours=self._formats.hours(verdict.left_seconds or 0))


def _begins(text: str, *names: str) -> bool:
    wanted = text.casefold()
    return any(word.casefold().startswith(wanted) for name in names for word in (name, *name.split()))


def _handle(choice: WorkChoice) -> str:
    """What names the agreement in one word: its key."""
    return choice.agreement

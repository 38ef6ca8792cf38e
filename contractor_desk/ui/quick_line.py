"""The line of quick entry over a real desk: what it means, how the work would count, and logging it.

What is known of agreements and services is read once and forgotten when they change; the hours that are left of a month
are worked out beside the window when first wanted after a change, and said as soon as they are there. Loaded when
something is first typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.quick_entry import Choice, understand
from contractor_desk.core.quick_entry import QuickEntry as Understood
from contractor_desk.core.quick_entry import Token as UnderstoodToken
from contractor_desk.desk import quick, time
from contractor_desk.desk.quick import QuickVerdict, WorkChoice
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.jobs import Jobs
from contractor_desk.ui.marks import Marks
from contractor_desk.ui.page import Clock, Desk
from contractor_desk.ui.scopes import SCOPES
from contractor_desk.ui.widgets.quick_entry import Reading, Suggestion, Token, TokenKind

_DAY_SECONDS = 24 * 3600
_KINDS: dict[str, TokenKind] = {
    "duration": "duration",
    "clock": "duration",
    "agreement": "agreement",
    "service": "service",
}


class QuickLine(QObject):
    """One book's lines. ``marks`` give the colour of a client's token. Signals: ``learnt()`` when a text that was read
    would be understood better now."""

    learnt = Signal()

    def __init__(self, desk: Desk, clock: Clock, formats: Formats, marks: Marks, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._left: dict[str, int | None] = {}
        self._desk, self._clock, self._formats, self._marks = desk, clock, formats, marks
        self._choices: list[WorkChoice] | None = None
        self._services: dict[str, dict[str, str]] = {}
        self._verdicts: dict[tuple[str, str], QuickVerdict] = {}

    def forget(self, kinds: frozenset[str]) -> None:
        """Something of these kinds changed in the book."""
        self._verdicts.clear()
        self._left = {}
        if kinds & {"agreements", "parties", "services"}:
            self._choices = None
            self._services.clear()

    def read(self, text: str) -> Reading:
        """What the text means, and what Enter would do."""
        understood = self._understand(text)
        tokens = tuple(self._token(token) for token in understood.tokens)
        choice, service = self._chosen(understood)
        if choice is None:
            return Reading(tokens, problem=self._which_client(understood))
        if service is None:
            return Reading(tokens, choice.other_party, problem=self.tr("Which service? Add #service"))
        if understood.seconds is not None and understood.seconds > _DAY_SECONDS:
            return Reading(tokens, choice.other_party, problem=self.tr("A day has 24 hours"))
        said = f"{choice.other_party} · {self.service_names()[service]}"
        verdict = self._verdict(choice.agreement, service)
        if verdict.coverage is None:
            return Reading(tokens, said, problem=self.tr("Outside the agreement's period"), ready=True)
        starts = understood.seconds is None and understood.start is None
        left = self._left_of(choice.agreement) if verdict.draws else None
        more = [self._left_words(left)] if left is not None else []
        more += [self.tr("needs approval")] if verdict.asks_approval else []
        more += [self.tr("starts the timer")] if starts else []
        return Reading(tokens, said, SCOPES[verdict.coverage], ", ".join(more), ready=True)

    def suggest(self, text: str, place: int) -> Sequence[Suggestion]:
        """What the word before the cursor may become: clients after ``@``, services after ``#``."""
        word = text[:place].rpartition(" ")[2]
        if word[:1] == "@":
            named = [
                choice
                for choice in self._work()
                if _begins(word[1:], choice.other_party, choice.title, choice.agreement)
            ]
            return [Suggestion(f"@{choice.agreement}", choice.other_party, choice.title) for choice in named[:8]]
        if word[:1] == "#":
            choice, _ = self._chosen(self._understand(text))
            names = self.service_names()
            keys = choice.services if choice is not None else tuple(names)
            return [Suggestion(f"#{key}", names[key]) for key in keys if _begins(word[1:], names[key], key)][:8]
        return []

    def enter(self, text: str) -> str:
        """The hours were logged, or the timer started where the text names none; what to say. Raises DeskError."""
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

    def startable(self) -> frozenset[str]:
        """The agreements that hours can be logged on."""
        return frozenset(choice.agreement for choice in self._work())

    def start_on(self, agreement: str) -> None:
        """The timer starts on the agreement, with the service that was used on it last or stands first in its scope."""
        choice = next(one for one in self._work() if one.agreement == agreement)
        service, worker = choice.services[0], choice.worker
        self._desk.do(time.start_timer, self._clock.now(), agreement=agreement, service=service, worker=worker)

    def _work(self) -> list[WorkChoice]:
        if self._choices is None:
            self._choices = self._desk.ask(quick.work_choices)
        return self._choices

    def service_names(self) -> dict[str, str]:
        """The services' names in the window's language, by key."""
        language = self._formats.language
        if language not in self._services:
            found = self._desk.ask(quick.services)
            self._services[language] = {service.key: service.name_in(language) for service in found}
        return self._services[language]

    def _understand(self, text: str) -> Understood:
        agreements = [
            Choice(key=choice.agreement, names=(choice.other_party, choice.title, choice.number))
            for choice in self._work()
        ]
        services = [Choice(key=key, names=(name,)) for key, name in self.service_names().items()]
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
            found = self._desk.ask(quick.quick_verdict, agreement, service, self._clock.today())
            self._verdicts[agreement, service] = found
        return found

    def _left_of(self, agreement: str) -> int | None:
        """The seconds that are left of the month's included hours; None until they are known."""
        if agreement not in self._left:
            known = self._left
            known[agreement] = None
            desk, today = self._desk, self._clock.today()

            def learn(seconds: int | None) -> None:
                known[agreement] = seconds
                if known is self._left and seconds is not None:
                    self.learnt.emit()

            self._jobs.run(lambda _: desk.ask(quick.left_seconds, agreement, today), done=learn, failed=_unsaid)
        return self._left[agreement]

    def _left_words(self, seconds: int) -> str:
        return self.tr("{hours} of included hours left").format(hours=self._formats.hours(seconds))


def _unsaid(error: Exception) -> None:
    """A book that cannot be read says so where it is read; the line goes without."""
    if not isinstance(error, DeskError | StoreError):
        raise error


def _begins(text: str, *names: str) -> bool:
    wanted = text.casefold()
    return any(word.casefold().startswith(wanted) for name in names for word in (name, *name.split()))

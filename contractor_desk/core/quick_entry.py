"""A line typed in haste, understood: ``2h printer fix @nordlund #support`` (look.md 4, QuickEntry).

A duration (``2h``, ``1:15``, ``75m``) or a span of clock times (``9:00-10:30``) counts once, wherever it stands;
``@`` names the client or agreement, ``#`` the service, by the start of any word of its name or by its key. The rest is
the note. A plain number is not a duration here, so that *printer 3* stays a note.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from contractor_desk.core.durations import seconds_of_text

TokenKind = Literal["duration", "clock", "agreement", "service"]
_WORD = re.compile(r"\S+")
_SPAN = re.compile(r"(\d{1,2}[:.][0-5]\d)[-–](\d{1,2}[:.][0-5]\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that can be named: ``names`` are all that it may be called by, besides its key."""

    key: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A part of the text, from ``first`` up to ``last`` (exclusive). ``choices``: the keys that fit."""

    first: int
    last: int
    kind: TokenKind
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEntry:
    """What was understood; ``start`` and ``end`` are HH:MM of the day that is meant (today, unless the caller says)."""

    note: str
    tokens: tuple[Token, ...]
    seconds: int | None = None
    start: str | None = None
    end: str | None = None
    agreement: str | None = None
    service: str | None = None


def understand(text: str, agreements: Sequence[Choice], services: Sequence[Choice]) -> QuickEntry:
    """The text as an entry; what is missing or ambiguous stays None and is seen in the tokens."""
    tokens: list[Token] = []
    note: list[str] = []
    seconds: int | None = None
    start = end = None
    for match in _WORD.finditer(text):
        word, place = match.group(), (match.start(), match.end())
        span = _SPAN.fullmatch(word)
        if word[0] in "@#" and len(word) > 1:
            kind: TokenKind = "agreement" if word[0] == "@" else "service"
            found = fitting(word[1:], agreements if kind == "agreement" else services)
            tokens.append(Token(first=place[0], last=place[1], kind=kind, choices=found))
        elif seconds is None and start is None and span and _is_clock(span.group(1)) and _is_clock(span.group(2)):
            start, end = (_clock(part) for part in span.groups())
            tokens.append(Token(first=place[0], last=place[1], kind="clock"))
        elif seconds is None and start is None and _is_duration(word):
            seconds = seconds_of_text(word)
            tokens.append(Token(first=place[0], last=place[1], kind="duration"))
        else:
            note.append(word)
    return QuickEntry(
        note=" ".join(note),
        tokens=tuple(tokens),
        seconds=seconds,
        start=start,
        end=end,
        agreement=_only(tokens, "agreement"),
        service=_only(tokens, "service"),
    )


def fitting(text: str, choices: Sequence[Choice]) -> tuple[str, ...]:
    """The keys of the choices that the text may mean: those whose key or name it is, else those with a word (or a whole
    name written together) that starts with it; accents and case count for nothing."""
    wanted = _plain(text)
    exact = tuple(
        choice.key for choice in choices if wanted in {_plain(choice.key), *(_plain(name) for name in choice.names)}
    )
    if exact:
        return exact
    return tuple(choice.key for choice in choices if any(_starts(name, wanted) for name in (choice.key, *choice.names)))


def _starts(name: str, wanted: str) -> bool:
    words = re.split(r"[\s_\-/.,]+", name)
    return any(_plain("".join(words[index:])).startswith(wanted) for index in range(len(words)))


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def _is_duration(word: str) -> bool:
    return (":" in word or word[-1] in "hHmMnN") and bool(seconds_of_text(word))


def _is_clock(text: str) -> bool:
    return int(re.split("[:.]", text)[0]) < 24


def _clock(text: str) -> str:
    return text.replace(".", ":").zfill(5)


def _only(tokens: Sequence[Token], kind: TokenKind) -> str | None:
    found = [token for token in tokens if token.kind == kind]
    return found[-1].choices[0] if found and len(found[-1].choices) == 1 else None

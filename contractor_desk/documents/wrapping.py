"""Breaks a text into lines of a width: at spaces, inside words that are too long for a line.

``wrap("Upphandlingsrådgivningstjänster", style, 90)`` gives ``("Upphandlings-", "rådgivnings-", "tjänster")`` where
the width asks for it: a word is broken after ``-``, ``/``, ``.``, ``@`` or ``_`` if it has one, else anywhere, with a
hyphen if it is made of letters. Line breaks of the text are kept; other control characters become spaces.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from contractor_desk.documents.paper import Style

_VOWELS = "aeiouyåäöæøüéáíóú"
_BREAK_AFTER = "-/.@_\\,;:=&?"


@lru_cache(maxsize=4096)
def wrap(text: str, style: Style, width: float) -> tuple[str, ...]:
    """The lines, none wider than width (if one letter fits); an empty text is one empty line."""
    lines: list[str] = []
    for paragraph in clean(text).split("\n"):
        if style.width(paragraph) <= width:
            lines.append(paragraph)
        else:
            lines.extend(_paragraph(paragraph, style, width))
    return tuple(lines)


def clean(text: str) -> str:
    """Composed letters, no control characters but line breaks, no space at the ends."""
    if text.isascii() and text.isprintable():
        return text.strip(" ")
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    kept = (
        character if character == "\n" or unicodedata.category(character) not in _CONTROL else " " for character in text
    )
    return "".join(kept).strip(" \n")


_CONTROL = ("Cc", "Cf", "Cs", "Zl", "Zp")


def _paragraph(text: str, style: Style, width: float) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if style.width(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        while style.width(word) > width and len(word) > 1:
            head, word = _broken(word, style, width)
            lines.append(head)
        line = word
    lines.append(line)
    return lines


def _broken(word: str, style: Style, width: float) -> tuple[str, str]:
    """The longest beginning that fits, and the rest."""
    count = 1
    while count < len(word) and style.width(word[: count + 1]) <= width:
        count += 1
    for at in range(count, max(count // 3, 1), -1):
        if word[at - 1] in _BREAK_AFTER:
            return word[:at], word[at:]
    if word[: count + 1].isalpha():
        while count > 2 and style.width(word[:count] + "-") > width:
            count -= 1
        if count > 2:
            at = _syllable(word, count)
            return word[:at] + "-", word[at:]
    return word[:count], word[count:]


def _syllable(word: str, most: int) -> int:
    """A good place for a hyphen among the last letters that fit: before a consonant and a vowel, best after the s that
    joins the words of a compound in Swedish, Danish and German (``-ings|råd``, ``-tets|krav``)."""
    consonants = [at for at in range(most, max(most - 12, 2), -1) if at < len(word) and not _is_vowel(word[at])]
    joints = [at for at in consonants if word[at - 1] == "s" and word[at - 2] in "gtdlr"]
    syllables = [at for at in consonants if at + 1 < len(word) and _is_vowel(word[at + 1])]
    return next(iter([*joints, *syllables]), most)


def _is_vowel(letter: str) -> bool:
    return letter.lower() in _VOWELS

"""What countries and languages are called in the window's language: ``country_names("sv")`` has (SE, Sverige)."""

from __future__ import annotations

from functools import cache

from contractor_desk.core.checks.codes import countries

LANGUAGES = (
    "bg", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "is", "it", "lt", "lv", "nl", "no", "pl", "pt",
    "ro", "sk", "sl", "sv", "uk",
)  # fmt: skip
"""Languages that services are named in; documents are written in those that have a catalogue (``words.py``)."""
DOCUMENT_LANGUAGES = ("da", "de", "en", "no", "sv")


@cache
def country_names(language: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of every country, by name."""
    from babel import Locale

    names = Locale.parse(language).territories
    return tuple(
        sorted(((code, str(names[code])) for code in countries() if code in names), key=lambda pair: _fold(pair[1]))
    )


def language_name(code: str, language: str) -> str:
    """What the language of that code is called, with a capital; the code itself where it has no name."""
    from babel import Locale

    names = Locale.parse(language).languages
    name = str(names.get(code, code))
    return name[:1].upper() + name[1:]


def _fold(name: str) -> str:
    """Sorts å, ä and ö where Swedish has them: at the end."""
    return name.casefold().replace("å", "~1").replace("ä", "~2").replace("ö", "~3")

"""Words in a language, from gettext catalogues, without Qt: for documents, errors, deadlines, the command line.

``_ = translator("sv")`` gives ``_("Invoice") == "Faktura"``; ``_.ngettext("{n} day", "{n} days", n)`` picks a form
and ``_.pgettext("of day", "Time")`` a sense, where one English word has several. English needs no catalogue; a
language without one speaks English.
"""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations

from contractor_desk import resources

DOMAIN = "contractor_desk"
_SAME = {"nb": "no", "nn": "no"}


class Words:
    """What a language says; called with an English text it gives that text in the language. ``language`` is the one
    that it speaks, so ``en`` where there is no catalogue for what was asked for."""

    def __init__(self, language: str, catalogue: NullTranslations) -> None:
        self.language = language
        self._catalogue = catalogue

    def __call__(self, text: str) -> str:
        return self._catalogue.gettext(text) if text else ""

    def ngettext(self, one: str, more: str, n: int) -> str:
        """The form that goes with n."""
        return self._catalogue.ngettext(one, more, n)

    def pgettext(self, sense: str, text: str) -> str:
        """The text in that sense."""
        return self._catalogue.pgettext(sense, text)


def translator(language: str) -> Words:
    """The words of a language code (``sv``, ``sv-FI``, ``da_DK``, ``nb``); English where there is no catalogue."""
    short = language.replace("_", "-").split("-")[0].lower()
    return _words(_SAME.get(short, short))


@cache
def _words(language: str) -> Words:
    file = resources.path("locale", language, "LC_MESSAGES", f"{DOMAIN}.mo")
    if not (language.isalpha() and file.is_file()):
        return Words("en", NullTranslations())
    with file.open("rb") as stream:
        return Words(language, GNUTranslations(stream))

"""The gettext catalogues ``resources/locale/*/LC_MESSAGES/contractor_desk.po`` and, compiled, ``.mo``; runs in the
environment.

Texts are those of ``_("…")``, ``N_("…")``, ``@command("…")``, ``words("…")``, ``words.ngettext("…", "…", n)`` and
``words.pgettext("sense", "…")`` in the package, save for ui/, whose texts are Qt's. Danish, Norwegian and German are
for documents alone. Texts that the sources no longer have leave the catalogues. No file has a date or a line number,
so that the same sources give the same bytes.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from workshop.places import ROOT

DOMAIN = "contractor_desk"
EVERYTHING = ("sv",)
DOCUMENTS = ("da", "de", "no")
_LOCALES = ROOT / "resources" / "locale"
_KEYWORDS = {
    "_": None,
    "N_": None,
    "words": None,
    "_words": None,
    "command": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}
_KEPT = ("Project-Id-Version", "Language:", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Plural-Forms")
_NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)


def renew() -> None:
    """Every catalogue has the texts of the sources, in their order, its translations kept, and is compiled."""
    for language in (*EVERYTHING, *DOCUMENTS):
        po = po_file(language)
        po.parent.mkdir(parents=True, exist_ok=True)
        po.write_bytes(renewed(language))
        po.with_suffix(".mo").write_bytes(compiled(language))


def po_file(language: str) -> Path:
    return _LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def renewed(language: str) -> bytes:
    """The catalogue's text as it should be."""
    catalog = _read(language)
    catalog.update(_texts(language in DOCUMENTS), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=120, no_location=True, ignore_obsolete=True)
    head, body = buffer.getvalue().decode("utf-8").split("\n\n", 1)
    lines = head.splitlines()
    start = lines.index('msgstr ""') + 1
    kept = [line for line in lines[start:] if line.startswith(tuple(f'"{name}' for name in _KEPT))]
    return "\n".join(['msgid ""', 'msgstr ""', *kept, "", body.rstrip("\n"), ""]).encode("utf-8")


def compiled(language: str) -> bytes:
    """The compiled catalogue; texts without a translation stay English."""
    buffer = io.BytesIO()
    catalog = _read(language)
    catalog.creation_date = catalog.revision_date = _NO_DATE
    write_mo(buffer, catalog)
    return buffer.getvalue()


def untranslated(language: str) -> list[str]:
    """The texts of the catalogue that are still without words in its language."""
    return [text for text, translation in pairs(language) if not translation]


def pairs(language: str) -> list[tuple[str, str]]:
    """Text and translation, each form of a plural by itself (the second English form goes with all but the first)."""
    found: list[tuple[str, str]] = []
    for message in _read(language):
        if isinstance(message.id, str):
            found += [(message.id, str(message.string or ""))] if message.id else []
        else:
            found += [(message.id[bool(at)], form or "") for at, form in enumerate(message.string or ())]
    return found


def _read(language: str) -> Catalog:
    po = po_file(language)
    if not po.is_file():
        return Catalog(locale=language, project="Contractor Desk", charset="utf-8")
    with po.open("rb") as stream:
        return read_po(stream, locale=language)


def _texts(documents_only: bool) -> Catalog:
    """The texts of the sources: of the documents' alone, or of all but the window's."""
    package = ROOT / DOMAIN
    folder = package / "documents" if documents_only else package
    catalog = Catalog()
    for source in sorted(folder.rglob("*.py")):
        if "ui" in source.relative_to(package).parts:
            continue
        for _, message, comments, context in extract_from_file("python", source, keywords=_KEYWORDS):
            catalog.add(message, auto_comments=comments, context=context)
    return catalog


if __name__ == "__main__":
    renew()

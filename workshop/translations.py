"""The texts in other languages: gettext catalogues for sentences and documents, Qt's for the widgets.

``resources/locale/sv/LC_MESSAGES/contractor_desk.po`` and ``resources/translations/contractor_desk_sv.ts`` are what
people edit; the compiled files beside them are committed too, since the program starts from a clone.
"""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from workshop.places import ROOT, WorkshopError, environment, python, scripts

WINDOW_LANGUAGES = ("sv", "en")
"""English has only the texts with a number in them: *%n day(s)* is *1 day* or *2 days*."""
_WINDOW = ROOT / "contractor_desk" / "ui"


def renew() -> int:
    """Every text of the program is in its catalogue, and these are compiled. New texts are empty, old ones gone."""
    _run(python(), "-m", "workshop.catalogues")
    folder = ROOT / "resources" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    for language in WINDOW_LANGUAGES:
        catalogue = folder / f"contractor_desk_{language}.ts"
        collect(catalogue, language, scripts())
        _run(scripts() / "pyside6-lrelease", "-silent", catalogue, "-qm", catalogue.with_suffix(".qm"))
    return 0


def collect(catalogue: Path, language: str, tools: Path) -> None:
    """The catalogue has every text of the window and no other, translations kept. ``tools`` is where lupdate lies."""
    forms = _forms(catalogue)
    options = ("-silent", "-no-obsolete", "-locations", "none")
    _run(tools / "pyside6-lupdate", *options, *sorted(_WINDOW.rglob("*.py")), "-ts", catalogue)
    _mark_numbers(catalogue, forms, english=language == "en")


Forms = dict[tuple[str, str], list[str]]


def _forms(catalogue: Path) -> Forms:
    """The forms of the texts with a number, by context and text."""
    if not catalogue.exists():
        return {}
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context in ET.parse(catalogue).iter("context")
        for message in context.iter("message")
        if message.get("numerus")
    }


def _mark_numbers(catalogue: Path, forms: Forms, *, english: bool) -> None:
    """Every text with ``%n`` has a form for one and one for more, which lupdate sees only in some calls. An English
    catalogue has nothing else; of *%n day(s)* its forms are made."""
    tree = ET.parse(catalogue)
    for context in list(tree.getroot().iter("context")):
        for message in list(context.iter("message")):
            source = message.findtext("source") or ""
            if "%n" in source:
                kept = forms.get((context.findtext("name") or "", source), [])
                if english and ("(s)" in source or not any(kept)):
                    kept = [source.replace("(s)", ""), source.replace("(s)", "s")]
                _set_forms(message, [*kept, "", ""][:2])
            elif english:
                context.remove(message)
        if english and context.find("message") is None:
            tree.getroot().remove(context)
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_bytes(head + ET.tostring(tree.getroot(), encoding="utf-8") + b"\n")


def _set_forms(message: ET.Element, forms: list[str]) -> None:
    message.set("numerus", "yes")
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.clear()
    if not all(forms):
        translation.set("type", "unfinished")
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def _run(program: Path, *arguments: str | Path) -> None:
    command = [str(program), *(str(argument) for argument in arguments)]
    if subprocess.run(command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL).returncode != 0:
        raise WorkshopError(f"{program.name} could not do its part; its words are above.")

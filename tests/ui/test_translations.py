"""The window's catalogues: every text has its Swedish, and what is compiled is what is written."""

from __future__ import annotations

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from workshop import translations

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
_FIELDS = re.compile(r"\{\w*\}|%n")


def _messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, text and its forms; an empty form where nothing is translated."""
    for context in ET.parse(FOLDER / f"contractor_desk_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            unfinished = translation.get("type") == "unfinished"
            yield context.findtext("name") or "", message.findtext("source") or "", [""] if unfinished else forms


@pytest.mark.parametrize("language", translations.WINDOW_LANGUAGES)
def test_the_catalogue_has_the_texts_of_the_sources(language: str, tmp_path: Path) -> None:
    committed = FOLDER / f"contractor_desk_{language}.ts"
    fresh = Path(shutil.copy(committed, tmp_path))
    translations.collect(fresh, language, Path(sys.executable).parent)
    assert fresh.read_text(encoding="utf-8") == committed.read_text(encoding="utf-8"), "run make.py translations"


def test_every_text_of_the_window_has_its_swedish() -> None:
    lacking = [f"{context}: {text}" for context, text, forms in _messages("sv") if not all(forms)]
    assert lacking == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_translation_names_what_its_text_names(language: str) -> None:
    for context, text, forms in _messages(language):
        wanted = set(_FIELDS.findall(text))
        for form in filter(None, forms):
            found = set(_FIELDS.findall(form))
            assert found <= wanted and wanted - found <= {"%n"}, f"{context}: {text!r} is {form!r}"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_compiled_catalogue_says_what_is_written(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"contractor_desk_{language}.qm"))
    for context, text, forms in _messages(language):
        said = [translator.translate(context, text, "", count) for count in ((1, 2) if len(forms) > 1 else (-1,))]
        assert said == forms, f"{context}: {text!r} is compiled as {said!r}"

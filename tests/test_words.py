"""The catalogues: complete where they must be, compiled from what is committed, forms and senses kept apart."""

from __future__ import annotations

import re

import pytest

from contractor_desk.words import translator
from workshop import catalogues

LANGUAGES = (*catalogues.EVERYTHING, *catalogues.DOCUMENTS)


def test_a_language_is_found_by_its_code_and_english_stands_in() -> None:
    assert translator("sv")("Invoice") == translator("sv-FI")("Invoice") == "Faktura"
    assert translator("nb")("To pay") == translator("no_NO")("To pay") == "Å betale"
    assert translator("en")("Invoice") == translator("xx")("Invoice") == translator("../sv")("Invoice") == "Invoice"
    assert translator("xx").language == "en"
    assert translator("sv")("") == ""


def test_number_and_sense_choose_the_form() -> None:
    words = translator("sv")
    assert words.ngettext("{n} day", "{n} days", 1).format(n=1) == "1 dag"
    assert words.ngettext("{n} day", "{n} days", 30).format(n=30) == "30 dagar"
    assert words.pgettext("payment", "Terms") == "Betalningsvillkor"
    assert words("Terms of another kind") == "Terms of another kind"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_sources_has_its_words(language: str) -> None:
    assert catalogues.po_file(language).read_bytes() == catalogues.renewed(language), "run make.py translate"
    assert catalogues.untranslated(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_its_text(language: str) -> None:
    assert catalogues.po_file(language).with_suffix(".mo").read_bytes() == catalogues.compiled(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fill_in_the_same_names(language: str) -> None:
    for text, translation in catalogues.pairs(language):
        assert set(re.findall(r"\{\w*\}", text)) == set(re.findall(r"\{\w*\}", translation)), text

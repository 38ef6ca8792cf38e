"""The forms of VAT numbers: ``is_vat_number("SE556677889901", "SE")``.

The letters in front say whose number it is (``EL`` is Greece, ``XI`` Northern Ireland); without any of them it is one
of the party's country. Only the form is looked at, not whether the number was ever given. Sources: the table of
structures in the VIES questions and answers (European Commission), HMRC for GB, Skatteetaten for NO, the Swiss UID
register for CH.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_FORMS: Mapping[str, tuple[str, str]] = {
    "AT": (r"ATU\d{8}", "ATU12345678"),
    "BE": (r"BE[01]\d{9}", "BE0123456789"),
    "BG": (r"BG\d{9,10}", "BG123456789"),
    "CH": (r"CHE\d{9}(MWST|TVA|IVA)?", "CHE-123.456.789 MWST"),
    "CY": (r"CY\d{8}[A-Z]", "CY12345678X"),
    "CZ": (r"CZ\d{8,10}", "CZ12345678"),
    "DE": (r"DE\d{9}", "DE123456789"),
    "DK": (r"DK\d{8}", "DK12345678"),
    "EE": (r"EE\d{9}", "EE123456789"),
    "ES": (r"ES[A-Z0-9]\d{7}[A-Z0-9]", "ESX12345678"),
    "FI": (r"FI\d{8}", "FI12345678"),
    "FR": (r"FR[A-Z0-9]{2}\d{9}", "FR12345678901"),
    "GB": (r"(GB|XI)(\d{9}|\d{12}|(GD|HA)\d{3})", "GB123456789"),
    "GR": (r"(EL|GR)\d{9}", "EL123456789"),
    "HR": (r"HR\d{11}", "HR12345678901"),
    "HU": (r"HU\d{8}", "HU12345678"),
    "IE": (r"IE\d[A-Z0-9+*]\d{5}[A-Z]{1,2}", "IE1234567WA"),
    "IT": (r"IT\d{11}", "IT12345678901"),
    "LT": (r"LT(\d{9}|\d{12})", "LT123456789"),
    "LU": (r"LU\d{8}", "LU12345678"),
    "LV": (r"LV\d{11}", "LV12345678901"),
    "MT": (r"MT\d{8}", "MT12345678"),
    "NL": (r"NL[A-Z0-9+*]{10}\d{2}", "NL123456789B01"),
    "NO": (r"(NO)?\d{9}(MVA)?", "NO 123 456 789 MVA"),
    "PL": (r"PL\d{10}", "PL1234567890"),
    "PT": (r"PT\d{9}", "PT123456789"),
    "RO": (r"RO\d{2,10}", "RO1234567890"),
    "SE": (r"SE\d{12}", "SE123456789001"),
    "SI": (r"SI\d{8}", "SI12345678"),
    "SK": (r"SK\d{10}", "SK1234567890"),
}
_OTHER_LETTERS = {"EL": "GR", "XI": "GB"}


def is_vat_number(text: str, country: str) -> bool:
    """The form is that of its letters' country, else of ``country``; blanks, dots and hyphens count not. Countries
    whose form is not known have any number."""
    whose = country_of(text, country)
    return whose not in _FORMS or re.fullmatch(_FORMS[whose][0], _compact(text)) is not None


def vat_number_example(text: str, country: str) -> str:
    """A number of the form that ``text`` should have; empty where no form is known."""
    return _FORMS.get(country_of(text, country), ("", ""))[1]


def country_of(text: str, country: str) -> str:
    """Whose number it is by the letters in front, else that country's."""
    letters = _compact(text)[:2]
    letters = _OTHER_LETTERS.get(letters, letters)
    return letters if letters in _FORMS else country


def _compact(text: str) -> str:
    return re.sub(r"[\s.\-]", "", text).upper()

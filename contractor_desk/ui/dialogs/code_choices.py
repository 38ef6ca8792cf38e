"""What can be chosen where a code is wanted: countries, currencies, languages, time zones, by their names."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QLocale

from contractor_desk.core.checks.codes import countries, currencies, holiday_calendar
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP
from contractor_desk.ui.widgets.choice import Item

NEAR = ("SE", "DK", "NO", "FI", "DE", "NL", "IE", "GB")
_COUNTRIES = {
    "SE": QT_TRANSLATE_NOOP("Codes", "Sweden"), "DK": QT_TRANSLATE_NOOP("Codes", "Denmark"),
    "NO": QT_TRANSLATE_NOOP("Codes", "Norway"), "FI": QT_TRANSLATE_NOOP("Codes", "Finland"),
    "DE": QT_TRANSLATE_NOOP("Codes", "Germany"), "NL": QT_TRANSLATE_NOOP("Codes", "Netherlands"),
    "IE": QT_TRANSLATE_NOOP("Codes", "Ireland"), "GB": QT_TRANSLATE_NOOP("Codes", "United Kingdom"),
}  # fmt: skip
_MONEY = {
    "SEK": QT_TRANSLATE_NOOP("Codes", "Swedish krona"), "DKK": QT_TRANSLATE_NOOP("Codes", "Danish krone"),
    "NOK": QT_TRANSLATE_NOOP("Codes", "Norwegian krone"), "EUR": QT_TRANSLATE_NOOP("Codes", "euro"),
    "GBP": QT_TRANSLATE_NOOP("Codes", "pound sterling"), "USD": QT_TRANSLATE_NOOP("Codes", "US dollar"),
    "CHF": QT_TRANSLATE_NOOP("Codes", "Swiss franc"),
}  # fmt: skip
_LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("Codes", "English"), "sv": QT_TRANSLATE_NOOP("Codes", "Swedish"),
    "da": QT_TRANSLATE_NOOP("Codes", "Danish"), "no": QT_TRANSLATE_NOOP("Codes", "Norwegian"),
    "de": QT_TRANSLATE_NOOP("Codes", "German"),
}  # fmt: skip
_FUNCTIONS = {
    "operations": QT_TRANSLATE_NOOP("Codes", "operations"), "support": QT_TRANSLATE_NOOP("Codes", "support"),
    "network": QT_TRANSLATE_NOOP("Codes", "network"), "security": QT_TRANSLATE_NOOP("Codes", "security"),
    "development": QT_TRANSLATE_NOOP("Codes", "development"), "cloud": QT_TRANSLATE_NOOP("Codes", "cloud"),
    "project": QT_TRANSLATE_NOOP("Codes", "project"), "advice": QT_TRANSLATE_NOOP("Codes", "advice"),
}  # fmt: skip


def country_name(code: str) -> str:
    """The country's name, in the window's language where the program has it."""
    if code in _COUNTRIES:
        return QCoreApplication.translate("Codes", _COUNTRIES[code])
    return QLocale.territoryToString(QLocale.codeToTerritory(code)) or code


def country_items() -> list[Item]:
    """All countries, those near first."""
    rest = sorted((country_name(code), code) for code in countries() if code not in NEAR)
    return [*(Item(code, country_name(code)) for code in NEAR), *(Item(code, name) for name, code in rest)]


def currency_items() -> list[Item]:
    """All currencies, those near first."""
    near = [Item(code, f"{code}, {QCoreApplication.translate('Codes', name)}") for code, name in _MONEY.items()]
    return [*near, *(Item(code, code) for code in currencies() if code not in _MONEY)]


def language_items(*others: str) -> list[Item]:
    """The languages of documents, and what else is used."""
    known = [Item(code, QCoreApplication.translate("Codes", name)) for code, name in _LANGUAGES.items()]
    return known + [Item(code, code) for code in dict.fromkeys(others) if code and code not in _LANGUAGES]


@cache
def zone_items() -> tuple[Item, ...]:
    """The time zones of the world, Europe's first."""
    names = [name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/"))]
    ordered = sorted(names, key=lambda name: (not name.startswith("Europe/"), name))
    return tuple(Item(name, name) for name in (*ordered, "UTC"))


def function_items() -> list[Item]:
    """The IT functions that services belong to."""
    return [Item(code, QCoreApplication.translate("Codes", name)) for code, name in _FUNCTIONS.items()]


def function_name(code: str | None) -> str:
    """The function as it is shown; a foreign one as it is."""
    return QCoreApplication.translate("Codes", _FUNCTIONS[code]) if code in _FUNCTIONS else code or ""


@cache
def subdivisions(country: str) -> tuple[str, ...]:
    """The parts of the country that have public holidays of their own."""
    if not country or not holiday_calendar(country):
        return ()
    import holidays

    return tuple(holidays.country_holidays(country).subdivisions)

"""Numbers and dates as a document's client writes them: ``24 000,00`` in Sweden, ``24.000,00`` in Denmark.

The words are the document's language's, the forms those of language and country where CLDR knows the pair
(English for a Swedish client: ``1 Dec 2026`` and ``24 000,00``), else those of the language.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import get_decimal_symbol, get_group_symbol

from contractor_desk.core.money import minor_digits, round_hours

_HOME = {"en": "en_GB", "no": "nb_NO", "nb": "nb_NO", "nn": "nn_NO"}
MINUS = "−"


class Formats:
    """How a locale writes. All texts are for one document; nothing is rounded but hours and percents' zeros."""

    def __init__(self, locale: Locale) -> None:
        self.locale = locale
        self._signs = {
            ord(","): get_group_symbol(locale),
            ord("."): get_decimal_symbol(locale),
            ord("-"): MINUS,
        }
        self._percent = "\xa0%" if "\xa0" in locale.percent_formats[None].pattern else "%"
        long = locale.date_formats["long"].pattern
        self._around_day = re.compile(r"(?<![a-zA-Z'])d{1,2}\.?").split(long, maxsplit=1)
        self._day = "d." if "d." in long else "d"
        self._table_date = (
            "medium" if locale.language == "en" else re.sub(r"(?<!y)yy(?!y)", "y", locale.date_formats["short"].pattern)
        )

    # ---- numbers ----

    def number(self, number: Decimal, digits: int) -> str:
        """With at least that many decimals; further ones that are there stay (fine-print V3)."""
        exponent = number.as_tuple().exponent
        own = -exponent if isinstance(exponent, int) else 0
        return f"{number:,.{max(digits, own)}f}".translate(self._signs)

    def short(self, number: Decimal) -> str:
        """Without zeros at the end: 64 km, 1 piece, 25 percent."""
        text = f"{number:,f}"
        return (text.rstrip("0").rstrip(".") if "." in text else text).translate(self._signs)

    def money(self, amount: Decimal, currency: str) -> str:
        """The amount alone; the currency is said once elsewhere."""
        return self.number(amount, minor_digits(currency))

    def hours(self, seconds: int) -> str:
        return self.number(round_hours(seconds), 2)

    def percent(self, percent: Decimal) -> str:
        return self.short(percent) + self._percent

    # ---- dates ----

    def day(self, day: date) -> str:
        """For tables and details: 2026-12-01, 01.12.2026, 1 Dec 2026."""
        return _date(day, self._table_date, self.locale)

    def day_month(self, day: date) -> str:
        """2 Nov"""
        return _date(day, self.locale.datetime_skeletons["MMMd"].pattern, self.locale)

    def month(self, day: date) -> str:
        """November"""
        return _date(day, "LLLL", self.locale)

    def month_year(self, day: date) -> str:
        """November 2026"""
        return _date(day, self.locale.datetime_skeletons["yMMMM"].pattern, self.locale)

    def span(self, first: date, last: date, *, year: bool = True) -> str:
        """1–30 November 2026; both days inclusive. Without the year where the reader knows it."""
        if first == last:
            return self._long(last, year)
        if (first.year, first.month) != (last.year, last.month):
            return f"{self._long(first, year and first.year != last.year)} – {self._long(last, year)}"
        days = f"{first.day}{self._day[1:]}–{last.day}{self._day[1:]}"
        before, after = self._around_day
        text = "".join(_date(last, part, self.locale) if part.strip() else part for part in (before, "\0", after))
        return _without_year(text, last, year).replace("\0", days)

    def _long(self, day: date, year: bool) -> str:
        return _without_year(_date(day, "long", self.locale), day, year)


def _without_year(text: str, day: date, year: bool) -> str:
    return text if year else text.replace(str(day.year), "").strip(" ,.")


@cache
def _date(day: date, pattern: str, locale: Locale) -> str:
    return pattern if pattern == "\0" else format_date(day, pattern, locale)


@cache
def formats(language: str, country: str) -> Formats:
    """The formats of a document in that language for a client in that country (ISO 3166)."""
    language = language.replace("_", "-").split("-")[0].lower()
    language = {"no": "nb"}.get(language, language)
    for name in (f"{language}_{country.upper()}", _HOME.get(language, language), "en_GB"):
        try:
            return Formats(Locale.parse(name))
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("Babel has no English")


def country_name(country: str, language: str) -> str:
    """Sverige; the code where the country has no name in that language."""
    try:
        locale = formats(language, country).locale
        return str(locale.territories.get(country.upper(), country))
    except LookupError:
        return country

"""Numbers, money, hours and dates as the user reads them: words in the window's language, the rest by the user's
region.

In Swedish formats with English words: ``money(Decimal("24000"), "SEK")`` is ``24 000,00 kr``, ``hours(4500)`` is
``1:15``, ``day(…)`` is ``26 Nov 2026``, ``weekday(…)`` is ``Thu 26 Nov``. Denmark: ``24.000,00 kr.``. Only QLocale and
the standard library, so that nothing heavy is loaded before the first paint. Reading what was typed is ``typed.py``.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from datetime import time as TimeOfDay
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from PySide6.QtCore import QLocale

from contractor_desk.core.money import minor_digits
from contractor_desk.core.months import Month

NO_BREAK = "\u00a0"
_ISO_DAY = re.compile(r"(?<![\w-])\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?![\w-])")
DateOrder = Literal["dmy", "mdy", "ymd"]


class Formats:
    """``language`` is of the window's words (``sv``), ``region`` a locale name or a territory (``sv_SE``, ``DK``)."""

    def __init__(self, language: str = "en", region: str = "") -> None:
        self.use(language, region)

    def use(self, language: str, region: str) -> None:
        """Everything is written in this language and region from now on; an empty region is the system's."""
        self.region = _region_locale(region)
        territory = QLocale.territoryToCode(self.region.territory())
        if language == self.region.name()[:2]:
            self.words = self.region
        else:
            self.words = QLocale(f"{language}_{territory}")
        self.language = language
        self.decimal_point = self.region.decimalPoint()
        self.group_separator = self.region.groupSeparator()
        self.minus = self.region.negativeSign()
        self.currency = self.region.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        self._symbol = self.region.currencySymbol(QLocale.CurrencySymbolFormat.CurrencySymbol)
        sample = self.region.toCurrencyString(1.0, "¤", 2)
        self._symbol_first = sample.lstrip("-").startswith("¤")
        self._symbol_gap = NO_BREAK if any(mark in sample for mark in (NO_BREAK, "\u202f", " ")) else ""
        self.date_order = _date_order(self.region)
        self._month_first = self.region.dateFormat(QLocale.FormatType.LongFormat).find("MMMM") < _day_place(self.region)
        self._clock_format = self.region.timeFormat(QLocale.FormatType.ShortFormat)
        self.first_weekday = self.region.firstDayOfWeek().value  # 1 Monday … 7 Sunday

    # Numbers

    def number(self, value: Decimal | int, decimals: int | None = None) -> str:
        """The number with the region's separators, half up to ``decimals`` if given."""
        exact = Decimal(value)
        if decimals is not None:
            exact = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        text = f"{abs(exact):,f}".replace(",", "\0").replace(".", self.decimal_point)
        sign = self.minus if exact < 0 else ""
        return sign + text.replace("\0", self.group_separator)

    def amount(self, value: Decimal, currency: str) -> str:
        """The amount with the currency's decimals and no currency: for a column that names it once."""
        return self.number(value, minor_digits(currency))

    def money(self, value: Decimal, currency: str, *, whole: bool = False, coded: bool = False) -> str:
        """``24 000,00 kr`` in the region's own currency, else with its code; ``whole`` leaves the decimals out.

        ``coded`` always shows the ISO code: wherever two currencies can meet (look.md 8).
        """
        figures = self.number(value, 0) if whole else self.amount(value, currency)
        if coded or currency != self.currency:
            return f"{figures}{NO_BREAK}{currency}"
        if self._symbol_first:
            return f"{self._symbol}{self._symbol_gap}{figures}"
        return f"{figures}{self._symbol_gap}{self._symbol}"

    def percent(self, value: Decimal | int) -> str:
        """``92 %`` or ``92%`` by region; as many decimals as the value has."""
        exact = Decimal(value).normalize()
        figures = self.number(exact if exact.as_tuple().exponent < 0 else exact.quantize(Decimal(1)))  # type: ignore[operator]
        gap = "" if self.region.language() in (QLocale.Language.English, QLocale.Language.Japanese) else NO_BREAK
        territory_gap = NO_BREAK if self.decimal_point == "," else gap
        return f"{figures}{territory_gap}%"

    # Durations

    def hours(self, seconds: int) -> str:
        """``1:15``, in hours and minutes, half a minute up; negative with the region's minus."""
        minutes = (abs(seconds) + 30) // 60
        return f"{self.minus if seconds < 0 else ''}{minutes // 60}:{minutes % 60:02d}"

    def stopwatch(self, seconds: int) -> str:
        """``0:47:12``: a running timer."""
        return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"

    def decimal_hours(self, seconds: int) -> str:
        """``1,25``: hours as on an invoice, two decimals half up."""
        return self.number(Decimal(seconds) / 3600, 2)

    # Days

    def day(self, day: date) -> str:
        """``26 Nov 2026``"""
        return f"{self._month_first_or(day)}{',' if self._month_first else ''} {day.year}"

    def days_in(self, sentence: str) -> str:
        """A sentence of the rules, its days (2026-11-25) as they are written here."""

        def written(found: re.Match[str]) -> str:
            try:
                return self.day(date.fromisoformat(found.group()))
            except ValueError:
                return found.group()

        return _ISO_DAY.sub(written, sentence)

    def day_month(self, day: date) -> str:
        """``26 Nov``"""
        return self._month_first_or(day)

    def days(self, first: date, last: date) -> str:
        """``23 – 29 November 2026``, ``30 Nov – 6 Dec 2026``: both days are meant."""
        if (first.year, first.month) == (last.year, last.month):
            month = self.words.monthName(last.month, QLocale.FormatType.LongFormat)
            if self._month_first:
                return f"{month} {first.day} – {last.day}, {last.year}"
            return f"{first.day} – {last.day} {month} {last.year}"
        start = self.day_month(first) if first.year == last.year else self.day(first)
        return f"{start} – {self.day(last)}"

    def weekday(self, day: date, *, year: bool = False) -> str:
        """``Thu 26 Nov``, with the year if asked."""
        return f"{self.day_name(day)} {self.day(day) if year else self.day_month(day)}"

    def long_day(self, day: date) -> str:
        """``Thursday 26 November``: a page's title."""
        name = self.words.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        month = self.words.monthName(day.month, QLocale.FormatType.LongFormat)
        text = f"{name}, {month} {day.day}" if self._month_first else f"{name} {day.day} {month}"
        return text[:1].upper() + text[1:]

    def numeric_day(self, day: date) -> str:
        """``2026-11-26``, ``26.11.2026``, ``11/26/2026``: as the region writes it in figures; for fields."""
        separator = _date_separator(self.region)
        parts = {"d": f"{day.day:02d}", "m": f"{day.month:02d}", "y": f"{day.year:04d}"}
        return separator.join(parts[part] for part in self.date_order)

    def month(self, month: Month) -> str:
        """``November 2026``"""
        return f"{self.month_name(month)} {month.year}"

    def month_name(self, month: Month) -> str:
        """``November``"""
        name = self.words.standaloneMonthName(month.number, QLocale.FormatType.LongFormat)
        return name[:1].upper() + name[1:] if self.language == "en" else name

    def short_month(self, month: Month) -> str:
        """``Nov``"""
        return self.words.standaloneMonthName(month.number, QLocale.FormatType.ShortFormat).rstrip(".")

    def day_name(self, day: date) -> str:
        """``Thu``"""
        return self.words.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")

    def week(self, day: date) -> int:
        """The number of the day's week: ISO 8601 where weeks start on Monday, else the week of 1 January is 1."""
        if self.first_weekday == 1:
            return day.isocalendar().week
        start = self.week_start(day)
        last = start + timedelta(days=6)
        return ((start - self.week_start(date(last.year, 1, 1))).days) // 7 + 1

    def week_start(self, day: date) -> date:
        """The first day of the day's week by the user's region."""
        return day - timedelta(days=(day.isoweekday() - self.first_weekday) % 7)

    # Times of day

    @property
    def twelve_hours(self) -> bool:
        """Hours run to twelve, twice a day: times take more room."""
        return "ap" in self._clock_format.lower()

    def time(self, moment: datetime | TimeOfDay) -> str:
        """``08:00``, ``8:00 AM``: hours and minutes as the region writes them."""
        separator = "." if "." in self._clock_format else ":"
        if not self.twelve_hours:
            return f"{moment.hour:02d}{separator}{moment.minute:02d}"
        half = self.region.pmText() if moment.hour >= 12 else self.region.amText()
        return f"{(moment.hour - 1) % 12 + 1}{separator}{moment.minute:02d}{NO_BREAK}{half}"

    def times(self, start: datetime | TimeOfDay, end: datetime | TimeOfDay) -> str:
        """``08:00 – 09:15``"""
        return f"{self.time(start)} – {self.time(end)}"

    def _month_first_or(self, day: date) -> str:
        month = self.words.monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
        return f"{month} {day.day}" if self._month_first else f"{day.day} {month}"


def _region_locale(region: str) -> QLocale:
    if not region:
        return QLocale.system()
    if "_" not in region:
        territory = QLocale.codeToTerritory(region)
        return QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    return QLocale(region)


def _date_order(locale: QLocale) -> DateOrder:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    order = "".join(sorted("dmy", key=short.lower().find))
    return "ymd" if order == "ymd" else "mdy" if order == "mdy" else "dmy"


def _date_separator(locale: QLocale) -> str:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return next((mark for mark in short if mark in "-./"), "-")


def _day_place(locale: QLocale) -> int:
    long = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "####")
    return long.find("d")

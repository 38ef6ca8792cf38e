"""What a person typed, as a value: ``1:15``, ``1,25``, ``1.25``, ``75m`` and ``1h 15m`` are all 4500 seconds.

Every function raises ``ValueError`` for what it cannot read; the field then says so in its own words.
"""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale

from contractor_desk.core.durations import seconds_of_text
from contractor_desk.ui.formats import Formats

_CLOCK = re.compile(r"(\d{1,2})(?:[:.]?([0-5]\d))?\s*([ap])?\.?m?\.?", re.I)
_MOST = Decimal(10**15)
_DASHES = str.maketrans({"−": "-", "–": "-", "\u00a0": " ", "\u202f": " "})


def seconds(text: str) -> int:
    """Hours as typed, in seconds; a plain number is hours. Swedish *tim* and *min* count as *h* and *m*."""
    tidy = text.strip().lower().replace("timmar", "h").replace("timme", "h").replace("tim", "h")
    found = seconds_of_text(f"0{tidy}" if tidy[:1] in (".", ",") else tidy)
    if found is None:
        raise ValueError(text)
    return found


def clock(text: str) -> time:
    """A time of day: ``9``, ``9:15``, ``0915``, ``9.15``, ``9:15 pm``."""
    found = _CLOCK.fullmatch(text.strip().translate(_DASHES))
    if not found:
        raise ValueError(text)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute)


def amount(text: str, formats: Formats) -> Decimal:
    """A number or an amount as typed, with the region's separators or with a point; a currency behind it is ignored."""
    tidy = re.sub(r"[^\d.,\-']", "", text.strip().translate(_DASHES))
    if tidy.count("-") > 1 or "-" in tidy[1:]:
        raise ValueError(text)
    point, group = formats.decimal_point, formats.group_separator
    tidy = tidy.replace("'", "")
    if point in tidy:
        other = "." if point == "," else ","
        tidy = tidy.replace(other, "") if tidy.rfind(point) > tidy.rfind(other) else tidy.replace(point, "")
    elif group in (".", ",") and re.fullmatch(rf"-?\d{{1,3}}(?:\{group}\d{{3}})+", tidy):
        tidy = tidy.replace(group, "")
    try:
        value = Decimal(tidy.replace(",", "."))
    except InvalidOperation:
        raise ValueError(text) from None
    if re.search(r"[.,].*[.,]", tidy) or abs(value) >= _MOST:
        raise ValueError(text)
    return value


def day(text: str, near: date, formats: Formats) -> date:
    """A day as typed: ISO, the region's order in figures, or day and month by name; without a year the nearest one.

    A year of four digits that stands last is one wherever one is: ``1.10.2026`` in Sweden, too.
    ``26``: that day in the month of ``near``. ``26/11``, ``26 nov``, ``nov 26 2027``, ``20261126``, ``2026-11-26``.
    """
    tidy = text.strip().lower().translate(_DASHES)
    if re.fullmatch(r"\d{8}", tidy):
        return date(int(tidy[:4]), int(tidy[4:6]), int(tidy[6:]))
    parts = re.findall(r"\d+|[^\W\d_]+", tidy)
    if not parts or len(parts) > 3 or any(len(part) > 4 for part in parts if part.isdigit()):
        raise ValueError(text)
    if named := [part for part in parts if part.isalpha()]:
        numbers = [int(part) for part in parts if part.isdigit()]
        if len(named) != 1 or not numbers:
            raise ValueError(text)
        month = _month_by_name(named[0], formats)
        year = numbers[1] if len(numbers) == 2 else None
        return _in_year(numbers[0], month, year, near)
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return date(near.year, near.month, numbers[0])
    year_last = len(numbers) == 3 and len(parts[2]) == 4
    if len(numbers) == 3 and not year_last and (len(parts[0]) == 4 or formats.date_order == "ymd"):
        return date(_four_digits(numbers[0]), numbers[1], numbers[2])
    first_is_month = formats.date_order in ("mdy", "ymd") if len(numbers) == 2 else formats.date_order == "mdy"
    if formats.date_order == "ymd" and len(numbers) == 2 and "/" in tidy:
        first_is_month = False
    number, month = (numbers[1], numbers[0]) if first_is_month else (numbers[0], numbers[1])
    return _in_year(number, month, numbers[2] if len(numbers) == 3 else None, near)


def _in_year(number: int, month: int, year: int | None, near: date) -> date:
    if year is not None:
        return date(_four_digits(year), month, number)
    near_by = [date(near.year + by, month, number) for by in (-1, 0, 1) if _exists(near.year + by, month, number)]
    if not near_by:
        raise ValueError(f"{month}-{number}")
    return min(near_by, key=lambda candidate: abs(candidate - near))


def _exists(year: int, month: int, number: int) -> bool:
    try:
        date(year, month, number)
    except ValueError:
        return False
    return True


def _four_digits(year: int) -> int:
    return year + 2000 if year < 100 else year


def _month_by_name(name: str, formats: Formats) -> int:
    for locale in (formats.words, formats.region, QLocale(QLocale.Language.English)):
        for number in range(1, 13):
            long = locale.monthName(number, QLocale.FormatType.LongFormat).lower()
            if len(name) >= 3 and long.startswith(name):
                return number
    raise ValueError(name)

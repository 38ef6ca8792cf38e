"""How long, as people write it: ``1:15``, ``1.25``, ``1,25``, ``75m``, ``1h``, ``1h15`` and ``1h 15m`` are all read.

``seconds_of_text("1,25")`` is 4500.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_UNITS = re.compile(r"(?:(\d{1,3}(?:[.,]\d{1,4})?)\s*h)?\s*(?:(\d{1,4})\s*(?:m|min)?)?", re.IGNORECASE)
_HOURS = re.compile(r"\d{1,3}(?:[.,]\d{1,4})?")


def seconds_of_text(text: str) -> int | None:
    """Whole seconds, half up, or None if the text is not a duration. A plain number is hours."""
    text = text.strip()
    if not text.isascii():
        return None
    clock = _CLOCK.fullmatch(text)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * 3600 + minutes * 60 + seconds
    if _HOURS.fullmatch(text):
        return _hours(text)
    units = _UNITS.fullmatch(text)
    if not units or not text or not text[-1].isalnum():
        return None
    hours_text, minutes_text = units.groups()
    if hours_text is None and not text[-1].isalpha():
        return None
    return (_hours(hours_text) if hours_text else 0) + 60 * int(minutes_text or 0)


def _hours(text: str) -> int:
    return int((Decimal(text.replace(",", ".")) * 3600).quantize(Decimal(1), ROUND_HALF_UP))

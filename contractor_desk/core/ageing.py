"""How old an open amount is: not due, or late by up to 30, 60 and more days (picture 05).

``age_of(date(2026, 11, 14), date(2026, 11, 26))`` is ``"30"``; on the due date itself nothing is late.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

Age = Literal["due", "30", "60", "more"]
AGES: tuple[Age, ...] = ("due", "30", "60", "more")


def age_of(due: date, today: date) -> Age:
    """``due`` up to and on the due date, ``30`` for 1 to 30 days late, ``60`` for 31 to 60, ``more`` after that."""
    late = (today - due).days
    if late <= 0:
        return "due"
    return "30" if late <= 30 else "60" if late <= 60 else "more"

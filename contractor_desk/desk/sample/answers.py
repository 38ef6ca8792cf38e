"""When a client of the sample says yes to work: on a day that the plan names, or some days after it was done.

``answer({"by": "Karin Nordlund", "days": 1}, day, almanac)`` is her yes on the next working day, asked for on the day
itself; until that day has come, work has been asked about and nothing more.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from contractor_desk.core.party import Approval
from contractor_desk.desk.sample.almanac import Almanac


def answer(rule: dict[str, Any] | None, day: date, almanac: Almanac) -> tuple[Approval | None, date | None]:
    """The yes to work of that day and the day it was asked for; both None where nobody asks.

    Work from the rule's ``waiting`` day on has no answer yet.
    """
    if rule is None:
        return None, None
    waits = "waiting" in rule and day >= almanac.day(rule["waiting"])
    on = almanac.workday_from(day + timedelta(days=rule["days"]))
    if waits or on > almanac.today:
        return None, day
    return Approval(on=on, by=rule["by"], reference=rule.get("reference")), day


def recorded_yes(said: dict[str, Any] | None, day: date, almanac: Almanac) -> Approval | None:
    """The yes that stands with an event: of the ``same day`` or the next working day, today at the latest."""
    if said is None:
        return None
    on = day if said["on"] == "same day" else almanac.workday_from(day + timedelta(days=1))
    return Approval(on=min(on, almanac.today), by=said["by"], reference=said.get("reference"))

"""Which days are holidays and working days, and the band of an hour (rules.md 3.2).

With working hours Monday to Friday 08:00 to 17:00 in Sweden: 7 October 2026 is ``after_hours`` to 08:00, ``normal`` to
17:00, ``after_hours`` to midnight; 10 October is ``weekend``; 26 December, a Saturday, is ``holiday``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from functools import cache

from contractor_desk.core.agreement import WEEKDAYS, Band, HolidayCalendar, Terms

DAY_SECONDS = 86_400

Hours = tuple[int, int]
"""Working hours of a day: seconds after midnight, half-open."""
Week = tuple[Hours | None, ...]
"""Working hours of Monday to Sunday; None for a day without."""

PLAIN_WEEK: Week = ((0, DAY_SECONDS),) * 5 + (None, None)
"""Monday to Friday are working days, the whole of them (fine-print B1)."""


def public_holidays(country: str, subdivision: str | None, year: int) -> Mapping[date, str]:
    """The public holidays of that year with their names, category ``public`` (fine-print B4).

    Raises ValueError for a country or a subdivision that the calendar does not know.
    """
    return _public_holidays(country, subdivision, year)


@cache
def _public_holidays(country: str, subdivision: str | None, year: int) -> dict[date, str]:
    import holidays  # 60 ms that a start without rating need not wait for

    try:
        found = holidays.country_holidays(country, subdiv=subdivision, years=year, categories=holidays.PUBLIC)
    except NotImplementedError as error:
        raise ValueError(f"no holiday calendar for {country} {subdivision or ''}".strip()) from error
    return {day: name for day, name in found.items() if day.year == year}


def holiday_name(calendar: HolidayCalendar, day: date) -> str | None:
    """The name of the public holiday, an empty text for an extra date of the agreement, None for any other day."""
    if calendar.country is not None:
        name = public_holidays(calendar.country, calendar.subdivision, day.year).get(day)
        if name is not None:
            return name
    return "" if day in calendar.extra else None


def is_holiday(calendar: HolidayCalendar, day: date) -> bool:
    """A public holiday of the calendar or one of its extra dates."""
    return day in calendar.extra or holiday_name(calendar, day) is not None


def week_of(working_hours: Mapping[str, tuple[time, time]] | None) -> Week:
    """The working hours by weekday in seconds; None means Monday to Friday, whole days (fine-print B1)."""
    if working_hours is None:
        return PLAIN_WEEK
    return tuple(
        (_second(working_hours[name][0]), _second(working_hours[name][1])) if name in working_hours else None
        for name in WEEKDAYS
    )


def _second(clock: time) -> int:
    """Seconds after midnight; ``time.max`` stands for 24:00."""
    return DAY_SECONDS if clock == time.max else clock.hour * 3600 + clock.minute * 60 + clock.second


def bands_of_day(calendar: HolidayCalendar, week: Week, day: date) -> tuple[tuple[int, Band], ...]:
    """The day from midnight to midnight as (second where the band ends, band), ascending; holidays come before weekends
    and weekends before hours (rules.md 3.2)."""
    if is_holiday(calendar, day):
        return ((DAY_SECONDS, "holiday"),)
    hours = week[day.weekday()]
    if hours is None:
        return ((DAY_SECONDS, "weekend"),)
    opens, closes = hours
    spans: tuple[tuple[int, int, Band], ...] = (
        (0, opens, "after_hours"),
        (opens, closes, "normal"),
        (closes, DAY_SECONDS, "after_hours"),
    )
    return tuple((until, band) for since, until, band in spans if since < until)


def band_of_day(calendar: HolidayCalendar, week: Week, day: date) -> Band:
    """The band of work that has a date and no clock times: ``normal`` on a working day (rules.md 3.2)."""
    if is_holiday(calendar, day):
        return "holiday"
    return "weekend" if week[day.weekday()] is None else "normal"


def is_working_day(calendar: HolidayCalendar, terms: Terms | None, day: date) -> bool:
    """Working hours in those terms, Monday to Friday where there are no terms, and no holiday (rules.md 4, D8)."""
    week = PLAIN_WEEK if terms is None else week_of(terms.working_hours)
    return week[day.weekday()] is not None and not is_holiday(calendar, day)

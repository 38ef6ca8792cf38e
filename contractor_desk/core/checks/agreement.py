"""An agreement as a whole: parties, codes, period, versions of terms, what hangs on it (rules.md 3, 4; look-2.md 3).

Two versions from the same day give ``terms_same_day`` at ``terms[1].from``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from contractor_desk.core.agreement import Agreement, HolidayCalendar, Terms, Vat
from contractor_desk.core.checks.codes import holiday_calendar, is_currency, is_language, is_time_zone
from contractor_desk.core.checks.flaw import Flaw, at_least, repeated, under, unknown
from contractor_desk.core.checks.known import Known
from contractor_desk.core.checks.part import (
    adjustment_flaws,
    conversion_flaws,
    cover_flaws,
    milestone_flaws,
    money_flaws,
    opening_flaws,
    site_flaws,
)
from contractor_desk.core.checks.period import period_flaws, suspension_flaws
from contractor_desk.core.checks.terms import terms_flaws, vat_clash


def agreement_flaws(agreement: Agreement, known: Known) -> Iterator[Flaw]:
    """Flaws of an agreement, places relative to it, in the order of the book format."""
    yield from _head_flaws(agreement, known)
    if agreement.opening is not None:
        yield from under("opening", opening_flaws(agreement.opening))
    yield from under("suspensions", suspension_flaws(agreement.suspensions))
    yield from under("period", period_flaws(agreement.period))
    yield from _version_flaws(agreement, known)
    yield from under("sites", site_flaws(agreement.sites))
    yield from under("milestones", milestone_flaws(agreement.milestones))
    yield from under("adjustments", adjustment_flaws(agreement.adjustments))
    if agreement.cover is not None:
        yield from under("cover", cover_flaws(agreement.cover, agreement.period.start))
    if agreement.conversion is not None:
        yield from under("conversion", conversion_flaws(agreement.conversion))
    if agreement.review is not None and not _is_month_day(agreement.review):
        yield Flaw("review", "month_day", {"found": agreement.review})
    if agreement.purchase_order is not None and not agreement.purchase_order.number.strip():
        yield Flaw("purchase_order.number", "text")
    for i, days in enumerate(agreement.decision_lead_days):
        yield from at_least(f"decision_lead_days[{i}]", days)
    yield from money_flaws(agreement)
    yield from _vat_flaws(agreement, known)


def terms_for(agreement: Agreement, day: date) -> Terms:
    """The version that rates something dated on that day: the one in force, or the earliest (fine-print X3)."""
    earlier = [terms for terms in agreement.terms if terms.from_ <= day]
    return max(earlier, key=_start) if earlier else min(agreement.terms, key=_start)


def _head_flaws(agreement: Agreement, known: Known) -> Iterator[Flaw]:
    for name in ("number", "title"):
        if not getattr(agreement, name).strip():
            yield Flaw(name, "text")
    for other in known.agreements.values():
        if other.number == agreement.number and other.key != agreement.key:
            yield Flaw("number", "number_taken", {"number": agreement.number, "title": other.title}, form=True)
            break
    for side in ("contractor", "client"):
        if getattr(agreement, side) not in known.parties:
            yield unknown(side, "party", getattr(agreement, side))
    if agreement.contractor == agreement.client:
        yield Flaw("client", "two_parties", {"key": agreement.client})
    if not is_currency(agreement.currency):
        yield Flaw("currency", "currency", {"found": agreement.currency})
    if not is_language(agreement.language):
        yield Flaw("language", "language", {"found": agreement.language})
    if not is_time_zone(agreement.time_zone):
        yield Flaw("time_zone", "time_zone", {"found": agreement.time_zone})
    yield from under("holidays", _holiday_flaws(agreement.holidays))


def _holiday_flaws(calendar: HolidayCalendar) -> Iterator[Flaw]:
    if calendar.country is None:
        if calendar.subdivision is not None:
            yield Flaw("subdivision", "subdivision_needs_country", {"found": calendar.subdivision})
    elif not holiday_calendar(calendar.country):
        yield Flaw("country", "holiday_country", {"found": calendar.country})
    elif calendar.subdivision is not None and not holiday_calendar(calendar.country, calendar.subdivision):
        data = {"found": calendar.subdivision, "country": calendar.country}
        yield Flaw("subdivision", "holiday_subdivision", data)


def _version_flaws(agreement: Agreement, known: Known) -> Iterator[Flaw]:
    if not agreement.terms:
        yield Flaw("terms", "terms_needed")
    for i, terms in enumerate(agreement.terms):
        yield from under(f"terms[{i}]", terms_flaws(terms, known))
    days = [terms.from_ for terms in agreement.terms]
    yield from repeated([f"terms[{i}].from" for i in range(len(days))], days, "terms_same_day")
    for i, (earlier, later) in enumerate(pairwise(days)):
        if later < earlier:
            yield Flaw(f"terms[{i + 1}].from", "terms_ascending", {"from": str(later), "before": str(earlier)})


def _vat_flaws(agreement: Agreement, known: Known) -> Iterator[Flaw]:
    """O beside another category, and reverse charge without the client's VAT number: said where they are typed."""
    if not agreement.terms:
        return
    own: list[tuple[str, Vat | None, date | None]] = [
        (f"milestones[{i}].vat", one.vat, one.done or one.due) for i, one in enumerate(agreement.milestones)
    ]
    own += [(f"adjustments[{i}].vat", one.vat, _first_of(one.month)) for i, one in enumerate(agreement.adjustments)]
    for place, vat, day in own:
        terms = terms_for(agreement, day or agreement.terms[-1].from_)
        if vat is not None and vat_clash((vat.category, terms.vat.category)):
            yield Flaw(place, "vat_outside_alone", form=True)
    client = known.parties.get(agreement.client)
    if client is not None and not client.vat_number:
        for i, terms in enumerate(agreement.terms):
            if terms.vat.category in ("AE", "K"):
                yield Flaw(f"terms[{i}].vat.category", "vat_needs_number", {"name": client.name}, form=True)


def _is_month_day(text: str) -> bool:
    try:
        return len(text) == 5 and date.fromisoformat(f"2024-{text}") is not None
    except ValueError:
        return False


def _first_of(month: str) -> date | None:
    try:
        return date.fromisoformat(f"{month}-01")
    except ValueError:
        return None


def _start(terms: Terms) -> date:
    return terms.from_

"""A version of the terms made ready for rating: coverage, prices, bands and surcharges looked up once and kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from contractor_desk.core.agreement import Agreement, Band, Coverage, Minimum, Terms
from contractor_desk.core.calendars import band_of_day, bands_of_day, week_of
from contractor_desk.core.coverage import Verdict, verdict
from contractor_desk.core.instants import zone
from contractor_desk.core.pricing import hourly_price, overage_price
from contractor_desk.core.spans import BandLine
from contractor_desk.core.surcharges import Charge, Fit, fit


class Tariff:
    """What one version of the terms of one agreement says, for work that starts while it is in force."""

    def __init__(self, agreement: Agreement, terms: Terms) -> None:
        self.terms = terms
        self.approves = terms.approval == "required"
        self.has_allowance = terms.allowance is not None
        self.by_day = terms.rounding is not None and terms.rounding.per == "day"
        self.adjusts = terms.rounding is not None or terms.minimum is not None
        self.entry_rules = tuple(place for place, rule in enumerate(terms.surcharges) if rule.per_entry is not None)
        self._calendar = agreement.holidays
        self._week = week_of(terms.working_hours)
        self._verdicts: dict[str, Verdict] = {}
        self._bands: dict[date, Band] = {}
        self.line = BandLine(zone(agreement.time_zone), self._bands_of_day)

    def verdict(self, service: str) -> Verdict:
        """The coverage of that service."""
        found = self._verdicts.get(service)
        if found is None:
            found = self._verdicts[service] = verdict(self.terms, service)
        return found

    def band_of_day(self, day: date) -> Band:
        """The band of work without clock times on that day."""
        found = self._bands.get(day)
        if found is None:
            found = self._bands[day] = band_of_day(self._calendar, self._week, day)
        return found

    def minimum_seconds(self, coverage: Coverage, callout: bool) -> int:
        """The minimum of an entry of that class, 0 for none (rules.md 3.3)."""
        minimum = self.terms.minimum
        if minimum is None or not _concerns(minimum, coverage, callout):
            return 0
        return minimum.minutes * 60

    def fit(self, charge: Charge, band: Band, callout: bool) -> Fit:
        """The surcharges that fit such a part."""
        return fit(self.terms, charge, band, callout)

    def price(self, charge: Charge, service: str, worker: str) -> Decimal | None:
        """The unit price of work that is charged by the hour; of included work what it would cost as billable."""
        source: Callable[..., Decimal | None] = overage_price if charge == "overage" else hourly_price
        return source(self.terms, self.verdict(service).item, worker)

    def _bands_of_day(self, day: date) -> tuple[tuple[int, Band], ...]:
        return bands_of_day(self._calendar, self._week, day)


def _concerns(minimum: Minimum, coverage: Coverage, callout: bool) -> bool:
    if minimum.for_ == "out_of_scope":
        return coverage == "excluded"
    return minimum.for_ == "all" or callout

"""From entries to charges: parts by band, rounded, split at limits and at the allowance, priced (rules.md 3.2 to 3.7).

An entry on Friday from 16:00 to Saturday 01:30 has three parts: one hour normal, seven after hours, one and a half on
the weekend. Parts of the same version, charge, service, site, band, callout and price are one group and become one
line. Groups carry no amounts: those are computed from a line's printed hours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from contractor_desk.core.agreement import Agreement, Band
from contractor_desk.core.allowance import Pool
from contractor_desk.core.coverage import Limits, Verdict
from contractor_desk.core.invoice import Problem, ProblemCode
from contractor_desk.core.rounding import settle
from contractor_desk.core.selection import Overlaps, Selection, Taken
from contractor_desk.core.spans import Part
from contractor_desk.core.surcharges import Charge, Fit
from contractor_desk.core.tariff import Tariff
from contractor_desk.core.work import TimeEntry

NOTHING = Decimal(0)


class Group:
    """The seconds that become one line, with the entries they come from, in order, and the share of each.

    ``price`` is the one in the group's key: of included work 0, or what it would have cost where a surcharge fits it.
    ``occurrences`` counts the entries that bear a surcharge by the entry here, by the rule's place.
    """

    __slots__ = (
        "charge", "entries", "first", "fit", "last", "occurrences", "price", "raised", "seconds", "service", "shares",
        "site", "tariff", "verdict",
    )  # fmt: skip

    def __init__(
        self, tariff: Tariff, charge: Charge, service: str, site: str | None, fit: Fit, price: Decimal, day: date
    ) -> None:
        self.tariff = tariff
        self.charge = charge
        self.service = service
        self.site = site
        self.fit = fit
        self.price = price
        self.verdict = tariff.verdict(service)
        self.first = self.last = day
        self.seconds = 0
        self.entries: list[str] = []
        self.shares: list[int] = []
        self.occurrences: dict[int, int] = {}
        self.raised = False


class Rating:
    """Rates the entries of one run, in order; holds what they used of limits and allowance, and what they became.

    ``pool`` is None in a month without an allowance: included work is without limit then.
    """

    def __init__(self, agreement: Agreement, selection: Selection, pool: Pool | None) -> None:
        self._agreement = agreement
        self._selection = selection
        self._pool = pool
        self._limits = Limits()
        self._overlaps = Overlaps()
        self._known: dict[tuple[object, ...], Group | None] = {}
        self._groups: dict[tuple[object, ...], Group] = {}
        self.locked: list[str] = []
        self.problems: list[Problem] = []

    @property
    def groups(self) -> Iterable[Group]:
        return self._groups.values()

    def rate(self, chosen: Sequence[TimeEntry]) -> None:
        """Every second of the entries, which are in order, is in a group, but for parts without a rate (P1, A11)."""
        by_day = self._rounded_by_day(chosen)
        for entry in chosen:
            one = self._selection.take(entry)
            parts = by_day.get(entry.key)
            if parts is None:
                parts = _parts(one)
                if one.tariff.adjusts:
                    _settle(one, parts)
            if self._overlaps.finds(one):
                self._tell("overlap", entry)
            self._rate(one, parts)

    def _rounded_by_day(self, chosen: Iterable[TimeEntry]) -> dict[str, list[Part]]:
        """The parts of the entries that are rounded by the day, by key: the total is that of one worker, local date,
        service and callout flag (rules.md 3.3)."""
        parts_of: dict[str, list[Part]] = {}
        days: dict[tuple[object, ...], tuple[Taken, list[Part]]] = {}
        if self._selection.rounds_by_day:
            for entry in chosen:
                one = self._selection.take(entry)
                if one.tariff.by_day:
                    parts_of[entry.key] = _parts(one)
                    key = (entry.worker, entry.local_date, entry.service, entry.callout)
                    days.setdefault(key, (one, []))[1].extend(parts_of[entry.key])
        for one, parts in days.values():
            _settle(one, parts)
        return parts_of

    def _tell(self, code: ProblemCode, entry: TimeEntry) -> None:
        self.problems.append(Problem(agreement=self._agreement.key, code=code, entry=entry.key))

    def _rate(self, one: Taken, parts: Iterable[Part]) -> None:
        entry, tariff = one.entry, one.tariff
        verdict = tariff.verdict(entry.service)
        groups: list[Group] = []
        lacking = False
        for part in parts:
            if not part.seconds:
                continue
            for charge, seconds in self._charges(tariff, verdict, entry.service, part.seconds):
                known = (tariff, charge, entry.service, entry.site, entry.worker, part.band, entry.callout)
                try:
                    group = self._known[known]
                except KeyError:
                    group = self._known[known] = self._group(one, charge, part.band, part.day)
                if group is None:
                    lacking = True
                    continue
                groups.append(group)
                group.seconds += seconds
                if part.raised:
                    group.raised = True
                if part.day < group.first:
                    group.first = part.day
                elif part.day > group.last:
                    group.last = part.day
                if group.entries and group.entries[-1] == entry.key:
                    group.shares[-1] += seconds
                else:
                    group.entries.append(entry.key)
                    group.shares.append(seconds)
        if lacking:
            self._tell("no_rate", entry)
        if groups or not lacking:
            self.locked.append(entry.key)
        for place in tariff.entry_rules:
            _occur(groups, place)

    def _charges(self, tariff: Tariff, verdict: Verdict, service: str, seconds: int) -> list[tuple[Charge, int]]:
        """The seconds by charge, split at the limit of the service and where the allowance is used up."""
        coverage = verdict.coverage
        if coverage == "billable":
            return [("billable", seconds)]
        if coverage == "excluded":
            return [("out_of_scope", seconds)]
        within = seconds
        if coverage == "limited":
            within = self._limits.take(service, verdict.limit_seconds, seconds)
        covered = within
        if self._pool is not None and tariff.has_allowance:
            covered = self._pool.draw(within)
        charges: list[tuple[Charge, int]] = []
        if covered:
            charges.append(("included", covered))
        if within > covered:
            charges.append(("overage", within - covered))
        if seconds > within:
            charges.append(("out_of_scope", seconds - within))
        return charges

    def _group(self, one: Taken, charge: Charge, band: Band, day: date) -> Group | None:
        """The group of such a part, None where it has no rate (fine-print P2)."""
        entry, tariff = one.entry, one.tariff
        fit = tariff.fit(charge, band, entry.callout)
        price: Decimal | None = NOTHING
        if charge != "included" or fit.rules:
            price = tariff.price(charge, entry.service, entry.worker)
        if price is None:
            if charge != "included" or fit.takes_percent:
                return None
            price = NOTHING
        key = (tariff, charge, entry.service, entry.site, fit.band, fit.callout, price)
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = Group(tariff, charge, entry.service, entry.site, fit, price, day)
        return group


def _parts(one: Taken) -> list[Part]:
    """The entry cut at local midnights and band edges; without clock times one part of its day's band."""
    if one.entry.start is None:
        day = one.entry.local_date
        return [Part(one.seconds, day, one.tariff.band_of_day(day))] if one.seconds else []
    return one.tariff.line.cut(one.start, one.start + one.seconds)


def _settle(one: Taken, parts: Sequence[Part]) -> None:
    coverage = one.tariff.verdict(one.entry.service).coverage
    settle(parts, one.tariff.terms.rounding, one.tariff.minimum_seconds(coverage, one.entry.callout))


def _occur(groups: Sequence[Group], place: int) -> None:
    """The entry bears the rule once, on the line of the first of its parts that the rule fits."""
    for group in groups:
        if any(place == fitting for fitting, _ in group.fit.rules):
            group.occurrences[place] = group.occurrences.get(place, 0) + 1
            return

"""What a new agreement starts from: by its kind, by the countries of its parties, by what is in the book.

A Swedish contractor and a Danish client give DKK, Danish, Europe/Copenhagen, Denmark's holidays, and VAT category AE
with its reason in Danish; an interim cover starts with ten days of hand-over. Every field can be changed.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from contractor_desk.core.agreement import LEAD_DAYS
from contractor_desk.core.checks.codes import holiday_calendar
from contractor_desk.core.months import Month
from contractor_desk.core.party import Party
from contractor_desk.desk.agreement_form import EMPTY, Form
from contractor_desk.desk.parties import CountryPreset, country_presets

EU = frozenset("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split())
_DIGITS = re.compile(r"\d+")
_REVERSE = {
    "sv": "Omvänd betalningsskyldighet, art. 196",
    "da": "Omvendt betalingspligt, art. 196",
    "de": "Steuerschuldnerschaft des Leistungsempfängers, Art. 196",
    "no": "Omvendt avgiftsplikt, art. 196",
    "en": "Reverse charge, Art. 196 Directive 2006/112/EC",
}
_OUTSIDE = {
    "sv": "Utanför tillämpningsområdet för moms",
    "da": "Uden for momslovens anvendelsesområde",
    "de": "Nicht steuerbar, Ort der Leistung im Ausland",
    "no": "Utenfor merverdiavgiftsområdet",
    "en": "Outside the scope of VAT",
}
_EXEMPT = {"sv": "Undantag från skatteplikt, 18 kap. ML", "en": "Exempt from VAT, small enterprise"}
_WEEK = ("mon", "tue", "wed", "thu", "fri")
_KIND_MONTHS = {
    "retainer": 12, "interim_cover": 6, "migration": 6, "trial_to_hire": 6, "time_and_materials": None,
}  # fmt: skip


def new_form(
    *, home: Party, other: Party | None, number: str, worker: str, today: date,
    side: str = "contractor",
) -> Form:  # fmt: skip
    """The form of a new retainer with that party (or none yet), starting with the next month."""
    plain: dict[str, Any] = {
        "key": "", "number": number, "title": "", "kind": "retainer",
        "contractor": home.key, "client": None, "currency": "", "language": "", "time_zone": "",
        "holidays": {"country": None, "subdivision": None, "extra": []},
        "buyer_reference": None, "order_reference": None, "contract_reference": None,
        "status": "active", "signed_on": None, "invoice_note": None, "in_house_note": None,
        "opening": None, "suspensions": [],
        "period": {
            "start": Month.of(today).plus(1).first.isoformat(), "end": None, "months": 12, "extensions": [],
            "exercised_extensions": 0, "max_months": None, "ended_on": None, "notice_given_on": None,
            "notice_by": None, "notice_how": None, "renewal": "none", "renewal_months": None,
        },
        "terms": [
            {
                **deepcopy(EMPTY), "from": None, "title": None, "rate": None, "worker_rates": [],
                "working_hours": {day: ["08:00", "17:00"] for day in _WEEK}, "scope": [], "unlisted": "excluded",
                "approval": "not_required", "surcharges": [], "stacking": "add", "payment_days": 30,
                "vat": {"category": "S", "percent": "25", "reason": None},
            }
        ],
        "sites": [], "milestones": [], "adjustments": [], "cover": {}, "conversion": {}, "review": None,
        "purchase_order": None, "decision_lead_days": list(LEAD_DAYS),
        "_": {
            "side": side, "runs": "months", "notice_sides": "both", "review": {}, "worker": worker,
            "notice": {
                "both": {"count": 3, "unit": "months", "to": "month_end"},
                "contractor": {"count": None, "unit": "months", "to": "month_end"},
                "client": {"count": None, "unit": "months", "to": "month_end"},
            },
        },
    }  # fmt: skip
    form = Form(plain, today=today)
    take_kind(form, "retainer", before=None)
    take_parties(form, home, other)
    return form


def take_kind(form: Form, kind: str, *, before: str | None) -> None:
    """The form is of that kind, with what such an agreement usually says where nothing else was typed."""
    form.put("kind", kind)
    months, usual = _KIND_MONTHS[kind], _KIND_MONTHS.get(before or "", 12)
    if form.get("period.months") in (None, usual) and form.get("_.runs") != "end":
        form.put("_.runs", "open" if months is None else "months")
        form.put("period.months", months if months is not None else form.get("period.months"))
    notice = form.get("_.notice.both")
    short = {"count": 1, "unit": "months", "to": "any_day"}
    long = {"count": 3, "unit": "months", "to": "month_end"}
    if notice in (short, long):
        form.put("_.notice.both", dict(long if kind == "retainer" else short))
    if form.get("@unlisted") in ("excluded", "billable") and not form.get("@scope"):
        form.put("@unlisted", "excluded" if kind == "retainer" else "billable")
        form.put("@approval", "required" if kind == "retainer" else "not_required")
    if kind == "interim_cover" and form.get("cover.handover_days") is None:
        form.put("cover.handover_days", 10)
    if kind == "trial_to_hire":
        for place, value in (("conversion.window_days", 90), ("conversion.decide_days", 30)):
            if form.get(place) is None:
                form.put(place, value)


def take_parties(form: Form, home: Party, other: Party | None) -> None:
    """Both sides are set, and language, money, calendar, payment and VAT follow from them."""
    side = form.side
    form.put(side, home.key)
    form.put("client" if side == "contractor" else "contractor", other.key if other else None)
    contractor, client = (home, other) if side == "contractor" else (other, home)
    preset = preset_of((client or home).country) or preset_of(home.country)
    if preset is not None:
        form.put("currency", preset.currency)
        form.put("time_zone", preset.time_zone)
        form.put("@payment_days", preset.payment_days)
    country = (client or home).country
    form.put("language", (client or home).language)
    form.put("holidays.country", country if holiday_calendar(country) else None)
    form.put("holidays.subdivision", None)
    start = form.get("period.start")
    first = date.fromisoformat(start) if isinstance(start, str) else form.today
    form.put("holidays.extra", [day.isoformat() for day in _eves(preset, first)])
    form.put("@vat", usual_vat(contractor, client, form.text("language")))


def usual_vat(contractor: Party | None, client: Party | None, language: str) -> dict[str, Any]:
    """The VAT of services between those two: at home, reverse charge inside the EU, outside its scope elsewhere."""
    seller, buyer = contractor or client, client or contractor
    if seller is None or buyer is None:
        return {"category": "S", "percent": "25", "reason": None}
    word = language if language in _REVERSE else "en"
    if seller.country != buyer.country:
        if seller.country in EU and buyer.country in EU:
            return {"category": "AE", "percent": "0", "reason": _REVERSE[word]}
        return {"category": "O", "percent": None, "reason": _OUTSIDE[word]}
    preset = preset_of(seller.country)
    if preset is None:
        return {"category": "E", "percent": "0", "reason": _EXEMPT.get(word, _EXEMPT["en"])}
    return {"category": "S", "percent": preset.vat_percent, "reason": None}


def usual_reason(category: str, language: str) -> str | None:
    """The reason that an invoice of that category usually gives, in that language."""
    texts = {"AE": _REVERSE, "K": _REVERSE, "O": _OUTSIDE, "G": _OUTSIDE, "E": _EXEMPT}.get(category)
    return None if texts is None else texts.get(language, texts["en"])


def preset_of(country: str) -> CountryPreset | None:
    """The defaults of that country, if the program knows any."""
    return next((preset for preset in country_presets() if preset.code == country), None)


def next_number(numbers: Collection[str], today: date, *, taken: Collection[str] = ()) -> str:
    """The number after the last of those, in its own manner, that is not taken: A-2026-06 is followed by A-2026-07; of
    another year or none: A-2026-01."""
    year = str(today.year)
    last = max(numbers, key=lambda number: (year in number, number), default="")
    of_another_year = re.search(r"20\d\d", last) and year not in last
    candidate = last if not of_another_year and _counter(last, year) else f"A-{year}-00"
    while True:
        found = _counter(candidate, year)
        assert found is not None
        digits = str(int(found[0]) + 1).zfill(len(found[0]))
        candidate = candidate[: found.start()] + digits + candidate[found.end() :]
        if candidate not in numbers and candidate not in taken:
            return candidate


def _counter(number: str, year: str) -> re.Match[str] | None:
    """The last figures of a number that are not the year."""
    found = [figures for figures in _DIGITS.finditer(number) if figures[0] != year]
    return found[-1] if found else None


def _eves(preset: CountryPreset | None, first: date) -> list[date]:
    """The days off of two years that are no public holidays: Midsummer's, Christmas and New Year's eve."""
    days = []
    for year in (first.year, first.year + 1):
        for name in preset.eves if preset else ():
            if name == "midsummer":
                nineteenth = date(year, 6, 19)
                days.append(nineteenth + timedelta(days=(4 - nineteenth.weekday()) % 7))
            else:
                days.append(date(year, 12, 24 if name == "christmas" else 31))
    return [day for day in days if day >= first]

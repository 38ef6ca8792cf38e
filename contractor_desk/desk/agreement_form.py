"""An agreement while it is typed: the book format's shape, with what cannot be read kept as it was typed.

``form.put("@fee.amount", "8500.00")`` sets a leaf of the version of the terms at hand (``@`` is ``terms[0].``),
``form.put("period.start", Unread("31/31"))`` keeps a day that is none. ``form.agreement()`` is the agreement of what
can be read, ``form.flaws(known)`` what is missing, unreadable or wrong, at the same places as in the book format. What
only the form knows (how the term is given, notice by side) lies below ``_``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any

from contractor_desk.core.agreement import Agreement, SideNotices
from contractor_desk.core.checks.agreement import agreement_flaws
from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.checks.known import Known
from contractor_desk.core.checks.warning import agreement_warnings
from contractor_desk.core.plain import from_plain, to_plain
from contractor_desk.desk.typed_value import (
    Unread,
    coded,
    decoded,
    filled,
    readable,
    steps,
    unread_flaws,
    within_reach,
)

FORM = 1
_ROWS: dict[str, dict[str, Any]] = {
    "sites": {},
    "milestones": {"amount": "0"},
    "adjustments": {"amount": "0", "month": "{month}"},
    "suspensions": {"from": "{start}"},
    "opening.carried_in": {"from": "{month}", "seconds": 0},
    "conversion.fee_schedule": {"from_month": 0, "percent": "0"},
    "period.extensions": {"months": 0},
}
"""Lists whose rows need these fields; the values stand in for what is missing while the rest is checked."""
_MOST_OPTION = 1200
EMPTY: dict[str, dict[str, Any]] = {
    "fee": {"amount": None, "prorate": "days", "billed": "arrears"},
    "allowance": {"hours": None, "overage_rate": None, "rollover": {"months": None, "cap_hours": None}},
    "rounding": {"minutes": None, "mode": "up", "per": "entry"},
    "minimum": {"minutes": None, "for": "callout"},
    "cap": {"amount": None, "per": "month"},
}
"""Groups of the terms of which nothing is agreed yet."""
_CHOOSE = {"client": "choose_client", "contractor": "choose_contractor"}
_ROW_KEYS = {"sites": "s", "milestones": "m", "adjustments": "j"}


class Form:
    """One agreement while it is typed. ``today`` stands in for a first day that is missing."""

    def __init__(self, plain: dict[str, Any], *, today: date, version: int = 0) -> None:
        self.plain = plain
        self.today = today
        self.version = version

    @classmethod
    def of(cls, agreement: Agreement, *, today: date) -> Form:
        """The form of an agreement that is there, at its last version of the terms."""
        plain = to_plain(agreement)
        period, notice = agreement.period, agreement.period.notice
        runs = "end" if period.end else "months" if period.months is not None else "open"
        by_side = isinstance(notice, SideNotices)
        plain["_"] = {
            "runs": runs,
            "notice_sides": "each" if by_side else "both",
            "notice": {
                "both": _typed_notice(None if by_side else plain["period"]["notice"]),
                "contractor": _typed_notice(plain["period"]["notice"]["contractor"] if by_side else None),
                "client": _typed_notice(plain["period"]["notice"]["client"] if by_side else None),
            },
            "review": {"day": int(agreement.review[3:]), "month": agreement.review[:2]} if agreement.review else {},
            "worker": "",
            "shown": [name for name in ("cover", "conversion") if plain[name] is not None],
        }
        for name in ("cover", "conversion"):
            plain[name] = plain[name] or {}
        for terms in plain["terms"]:
            for name, empty in EMPTY.items():
                terms[name] = terms[name] or deepcopy(empty)
            rates = terms["worker_rates"]
            terms["worker_rates"] = [{"worker": worker, "rate": rate} for worker, rate in rates.items()]
        return cls(plain, today=today, version=len(plain["terms"]) - 1)

    # ---- leaves -----------------------------------------------------------------------------------------------------

    def place(self, place: str) -> str:
        """The place in full: ``@`` is the version of the terms at hand."""
        return place.replace("@", f"terms[{self.version}].", 1)

    def get(self, place: str) -> Any:
        """What stands there; None for nothing, an Unread for what cannot be read."""
        here: Any = self.plain
        for step in steps(self.place(place)):
            if here is None or isinstance(here, Unread):
                return None
            here = here.get(step) if isinstance(step, str) else here[step] if step < len(here) else None
        return here

    def text(self, place: str) -> str:
        """A text that stands there; empty for anything else."""
        found = self.get(place)
        return found if isinstance(found, str) else ""

    def put(self, place: str, value: Any) -> None:
        """The plain value (or an Unread) stands there from now on; objects on the way are made."""
        *way, last = steps(self.place(place))
        here: Any = self.plain
        for step in way:
            inside = here[step] if isinstance(step, int) else here.get(step)
            if inside is None:
                inside = here[step] = {}
            here = inside
        here[last] = within_reach(str(last), value)

    def shows(self, part: str) -> bool:
        """The part that depends on the kind (cover, conversion, milestones) belongs to the agreement."""
        kinds = {"cover": "interim_cover", "conversion": "trial_to_hire", "milestones": "migration"}
        return bool(self.plain["kind"] == kinds[part] or part in self.plain["_"].get("shown", ()))

    @property
    def side(self) -> str:
        """Which side the home party is on."""
        return str(self.plain["_"].get("side") or "contractor")

    @property
    def other(self) -> str:
        """The side of the other party."""
        return "client" if self.side == "contractor" else "contractor"

    # ---- what it comes to -------------------------------------------------------------------------------------------

    def agreement(self) -> Agreement:
        """The agreement of what can be read; missing days, amounts and names are stand-ins that ``flaws`` reports."""
        plain = readable(self.plain)
        aside = plain.pop("_")
        period = plain["period"]
        start = period["start"] = period["start"] or self.today.isoformat()
        runs = aside["runs"]
        period["months"] = (period.get("months") or 0) if runs == "months" else None
        period["end"] = (period.get("end") or start) if runs == "end" else None
        period["exercised_extensions"] = period.get("exercised_extensions") or 0
        if period["renewal"] == "none":
            period["renewal_months"] = None
        period["notice"] = _notice(aside)
        self._settle_rows(plain, start)
        for at, terms in enumerate(plain["terms"]):
            _settle_terms(terms, start if at == 0 else None)
        for name in ("cover", "conversion"):
            if not self.shows(name):
                plain[name] = None
            elif plain[name] is None:
                plain[name] = {}
        _settle_parts(plain)
        plain["review"] = _review(aside["review"])
        for name in ("key", "number", "title", "contractor", "client"):
            plain[name] = plain[name] or ""
        made: Agreement = from_plain(Agreement, plain)
        return made

    def flaws(self, known: Known) -> list[Flaw]:
        """What is missing, unreadable or wrong, places in full; what is missing is said before what follows from it."""
        gaps = list(self._gaps())
        places = [gap.place for gap in gaps]
        rest = agreement_flaws(self.agreement(), known)
        return gaps + [flaw for flaw in rest if not any(_at(flaw.place, place) for place in places)]

    def sound(self, known: Known) -> bool:
        """What the terms and the period say can be reckoned with."""
        places = (f"terms[{self.version}]", "period", "holidays", "time_zone", "currency", "suspensions")
        return not any(flaw.place.startswith(places) and not flaw.form for flaw in self.flaws(known))

    def warnings(self) -> list[Flaw]:
        """What is allowed and probably not meant, places in full."""
        gaps = [gap.place for gap in self._gaps()]
        return [flaw for flaw in agreement_warnings(self.agreement()) if flaw.place not in gaps]

    def _gaps(self) -> Iterator[Flaw]:
        yield from unread_flaws("", self.plain)
        if not self.text(self.other):
            yield Flaw(self.other, _CHOOSE[self.other])
        required = {"number": "number_needed", "title": "title_needed", "period.start": "first_day_needed"}
        runs = {"months": "months_needed", "end": "end_needed"}
        if (mode := self.plain["_"]["runs"]) in runs:
            required[f"period.{mode}"] = runs[mode]
        if self.shows("cover"):
            required["cover.for"] = "absent_needed"
        if self.shows("conversion"):
            required["conversion.position"] = "position_needed"
        for code in ("currency", "language", "time_zone"):
            required[code] = f"{code}_needed"
        required["@payment_days"] = "days_needed"
        for place, code in required.items():
            if self.get(place) in (None, ""):
                yield Flaw(self.place(place), code)
        if self.plain["period"]["renewal"] == "automatic" and self.get("period.renewal_months") is None:
            yield Flaw("period.renewal_months", "renewal_needs_months")
        yield from self._row_gaps()
        opening = self.plain.get("opening") or {}
        if filled(opening) and not opening.get("month"):
            yield Flaw("opening.month", "month_needed")
        for at, row in enumerate(self.get("@worker_rates") or ()):
            for name in ("worker", "rate"):
                if row.get(name) in (None, ""):
                    yield Flaw(self.place(f"@worker_rates[{at}].{name}"), "needed")
        order = self.plain.get("purchase_order") or {}
        if order.get("expires") and not order.get("number"):
            yield Flaw("purchase_order.number", "order_number_needed")

    def _row_gaps(self) -> Iterator[Flaw]:
        for place, needed in _ROWS.items():
            if place.startswith("conversion") and not self.shows("conversion"):
                continue
            for at, row in enumerate(self.get(place) or ()):
                months = row.get("months")
                if place == "period.extensions" and isinstance(months, int) and months > _MOST_OPTION:
                    yield Flaw(f"{place}[{at}].months", "too_large", {"found": months})
                for name in needed:
                    if row.get(name) in (None, ""):
                        yield Flaw(f"{place}[{at}].{name}", "needed")

    def _settle_rows(self, plain: dict[str, Any], start: str) -> None:
        stand_ins = {"start": start, "month": start[:7]}
        for place, needed in _ROWS.items():
            holder, name = plain, place
            if "." in place:
                part, name = place.split(".")
                holder = plain.get(part) or {}
            rows = holder.get(name) or []
            taken = {row.get("key") for row in rows}
            for row in rows:
                for field, stand_in in needed.items():
                    if row.get(field) in (None, ""):
                        row[field] = stand_in.format(**stand_ins) if isinstance(stand_in, str) else stand_in
                if place == "period.extensions" and row["months"] > _MOST_OPTION:
                    row["months"] = 0
                if place in _ROW_KEYS and not row.get("key"):
                    numbers = (f"{_ROW_KEYS[place]}{number}" for number in range(1, len(rows) + len(taken) + 2))
                    row["key"] = next(key for key in numbers if key not in taken)
                    taken.add(row["key"])
                for field in ("name", "title"):
                    if field in row:
                        row[field] = row[field] or ""
                _settle_vat(row)

    # ---- kept -------------------------------------------------------------------------------------------------------

    def dump(self) -> str:
        """The form as text, as typed; ``load`` reads it."""
        return json.dumps({"form": FORM, "version": self.version, "plain": coded(self.plain)}, ensure_ascii=False)

    @classmethod
    def load(cls, text: str, *, today: date) -> Form:
        """The form that was kept. Raises ValueError for a text that is none."""
        try:
            kept = json.loads(text)
            if kept["form"] != FORM:
                raise ValueError(kept["form"])
            form = cls(decoded(kept["plain"]), today=today, version=kept["version"])
            form.agreement()
        except (KeyError, TypeError, AttributeError, ArithmeticError, IndexError) as error:
            raise ValueError(text) from error
        return form


def _at(place: str, gap: str) -> bool:
    return place == gap or place.startswith((f"{gap}.", f"{gap}["))


# ---- parts ----------------------------------------------------------------------------------------------------------


def _typed_notice(rule: dict[str, Any] | None) -> dict[str, Any]:
    if rule is None:
        return {"count": None, "unit": "months", "to": "month_end"}
    unit = next((name for name in ("months", "weeks", "days") if rule[name] is not None), "months")
    return {"count": rule[unit], "unit": unit, "to": rule["to"]}


def _rule(typed: dict[str, Any]) -> dict[str, Any] | None:
    if typed.get("count") is None:
        return None
    return {typed.get("unit") or "months": typed["count"], "to": typed.get("to") or "any_day"}


def _notice(aside: dict[str, Any]) -> dict[str, Any] | None:
    if aside["notice_sides"] == "both":
        return _rule(aside["notice"]["both"])
    rules = {side: _rule(aside["notice"][side]) for side in ("contractor", "client")}
    return rules if any(rules.values()) else None


def _review(typed: dict[str, Any]) -> str | None:
    if not typed.get("day") or not typed.get("month"):
        return None
    return f"{typed['month']}-{typed['day']:02d}"


def _settle_terms(terms: dict[str, Any], start: str | None) -> None:
    """Groups whose first field is empty are none; the first version starts with the agreement unless it says so."""
    if start is not None and not terms.get("from"):
        terms["from"] = start
    for name, first in {"fee": "amount", "allowance": "hours", "minimum": "minutes", "cap": "amount",
                        "rounding": "minutes"}.items():  # fmt: skip
        group = terms.get(name)
        if group is not None and group.get(first) is None:
            terms[name] = None
    allowance = terms.get("allowance")
    if allowance and (allowance.get("rollover") or {}).get("months") is None:
        allowance["rollover"] = None
    rows = terms.get("worker_rates") or []
    terms["worker_rates"] = {row["worker"]: row["rate"] for row in rows if row.get("worker") and row.get("rate")}
    hours = terms.get("working_hours") or {}
    terms["working_hours"] = {day: span for day, span in hours.items() if all(span)} or None
    if terms.get("payment_days") is None:
        terms["payment_days"] = 30
    vat = terms["vat"]
    if vat["category"] == "O":
        vat["percent"] = None


def _settle_vat(row: dict[str, Any]) -> None:
    vat = row.get("vat")
    if vat is not None and not vat.get("category"):
        row["vat"] = None
    elif vat is not None and vat["category"] == "O":
        vat["percent"] = None


def _settle_parts(plain: dict[str, Any]) -> None:
    opening = plain.get("opening")
    if opening is None or not filled(opening):
        plain["opening"] = None
    else:
        opening["month"] = opening.get("month") or plain["period"]["start"][:7]
        opening["cap_used"] = opening.get("cap_used") or "0"
    order = plain.get("purchase_order")
    if order is None or not filled(order):
        plain["purchase_order"] = None
    else:
        order["number"] = order.get("number") or ""
    if plain["cover"] is not None:
        plain["cover"]["for"] = plain["cover"].get("for") or ""
    conversion = plain["conversion"]
    if conversion is not None:
        conversion["position"] = conversion.get("position") or ""
        for name, usual in (("window_days", 90), ("decide_days", 30)):
            conversion[name] = usual if conversion.get(name) is None else conversion[name]

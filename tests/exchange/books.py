"""The book of interfaces.md as data, and ways to change one place of it."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

BOOK: dict[str, Any] = {
    "format": "contractor-desk-book",
    "version": 1,
    "home": "lindqvist",
    "parties": [
        {
            "key": "lindqvist", "name": "Lindqvist IT AB", "country": "SE", "registration_number": "5566778899",
            "vat_number": "SE556677889901", "tax_note": "Godkänd för F-skatt",
            "address": {"street": "Storgatan 1", "street2": None, "postal_code": "411 38", "city": "Göteborg"},
            "email": "faktura@lindqvist.example", "phone": None, "contact": "Anna Lindqvist", "language": "sv",
            "endpoint": {"scheme": "0007", "id": "5566778899"}, "seat": "Göteborg", "tax_number": None,
            "accounts": [{"scheme": "iban", "id": "SE4550000000058398257466", "bic": "ESSESESS"}],
            "invoice_series": {"prefix": "", "next": 1001, "width": 0, "yearly": False}, "round_total": False,
        },
        {"key": "nordlund", "name": "Nordlund AB", "country": "SE", "language": "sv"},
    ],
    "workers": [{"key": "anna", "name": "Anna Lindqvist", "party": "lindqvist", "email": None}],
    "services": [
        {"key": "patching", "name": {"en": "Server patching", "sv": "Serverpatchning"}, "function": "operations"},
        {"key": "onsite", "name": {"en": "On-site visit"}},
        {"key": "network_design", "name": {"en": "Network design"}},
    ],
    "agreements": [
        {
            "key": "nordlund", "number": "A-2026-001", "title": "IT-drift Nordlund", "kind": "retainer",
            "contractor": "lindqvist", "client": "nordlund", "currency": "SEK", "language": "sv",
            "time_zone": "Europe/Stockholm",
            "holidays": {"country": "SE", "subdivision": None, "extra": ["2026-12-24", "2026-12-31"]},
            "status": "active", "opening": None, "suspensions": [],
            "period": {
                "start": "2026-01-15", "months": 24,
                "extensions": [{"months": 12, "decide_by_months": 3}, {"months": 12, "decide_by_months": 3}],
                "exercised_extensions": 0, "max_months": 48, "ended_on": None, "notice_given_on": None,
                "notice": {"months": 3, "to": "month_end"}, "renewal": "none",
            },
            "terms": [
                {
                    "from": "2026-01-15",
                    "fee": {"amount": "12000.00", "prorate": "days", "billed": "arrears"},
                    "allowance": {
                        "hours": "20", "overage_rate": "950.00", "rollover": {"months": 2, "cap_hours": "10"}
                    },
                    "rate": "950.00", "worker_rates": {"anna": "990.00"},
                    "working_hours": {"mon": ["08:00", "17:00"], "fri": ["08:00", "24:00"]},
                    "rounding": {"minutes": 15, "mode": "up", "per": "entry"},
                    "minimum": {"minutes": 60, "for": "callout"},
                    "scope": [
                        {"service": "patching", "coverage": "included"},
                        {"service": "onsite", "coverage": "limited", "hours": "4"},
                        {"service": "network_design", "coverage": "excluded", "rate": "1200.00"},
                    ],
                    "unlisted": "excluded", "approval": "not_required",
                    "surcharges": [
                        {"key": "out_of_scope", "when": "out_of_scope", "percent": "25"},
                        {"key": "callout", "when": "callout", "per_entry": "500.00"},
                    ],
                    "stacking": "add", "cap": None, "payment_days": 30,
                    "vat": {"category": "S", "percent": "25", "reason": None},
                }
            ],
            "sites": [{"key": "gbg", "name": "Göteborg", "from": None}],
            "milestones": [{"key": "m1", "title": "Pilot site live", "amount": "40000.00", "due": "2026-03-31"}],
            "adjustments": [{"key": "j1", "month": "2026-10", "title": "Goodwill", "amount": "-500.00", "vat": None}],
            "cover": None, "conversion": None, "review": None, "purchase_order": None,
            "decision_lead_days": [90, 60, 30, 14, 7, 1, 0],
        }
    ],
    "time": [
        {
            "key": "t1", "agreement": "nordlund", "worker": "anna", "service": "patching", "site": None,
            "start": "2026-10-05T09:00:00", "end": "2026-10-05T11:20:00", "break_seconds": 0,
            "note": "Monthly patches", "reference": "NOR-17", "billable": True, "callout": False,
            "outside_period": False, "approved": None, "tags": [],
        },
        {
            "key": "t2", "agreement": "nordlund", "worker": "anna", "service": "onsite", "date": "2026-10-06",
            "seconds": 5400, "note": "", "site": "gbg",
        },
    ],
    "expenses": [
        {"key": "e1", "agreement": "nordlund", "date": "2026-10-06", "title": "Train", "amount": "420.00"},
        {"key": "e2", "agreement": "nordlund", "date": "2026-10-06", "title": "Car", "km": "120", "rate": "2.50"},
    ],
    "evaluations": [
        {
            "key": "v1", "agreement": "nordlund", "side": "client", "on": "2026-11-01",
            "scores": [{"criterion": "quality", "score": 4}],
        }
    ],
    "decisions": [{"key": "d1", "agreement": "nordlund", "on": "2026-11-02", "choice": "extend", "option": 1}],
    "reminder_marks": [
        {"agreement": "nordlund", "kind": "notice", "date": "2026-11-30", "mark": "snoozed", "until": "2026-11-15"}
    ],
    "timesheets": [{"agreement": "nordlund", "month": "2026-10", "approved": {"on": "2026-11-03", "by": "Erik"}}],
    "invoices": [], "payments": [], "received": [],
    "settings": {"lead_days": [90, 30], "tables": {"SE": {"contributions": "31.42"}}},
}  # fmt: skip

_ABSENT = object()


def book(**places: Any) -> dict[str, Any]:
    """A copy of the book; ``book(**{"parties[0].name": "X"})`` sets that place, ``GONE`` removes it."""
    copied = copy.deepcopy(BOOK)
    for path, value in places.items():
        *steps, last = [int(step) if step.isdigit() else step for step in re.findall(r"[^.\[\]]+", path)]
        here: Any = copied
        for step in steps:
            here = here[step]
        if value is GONE:
            del here[last]
        elif isinstance(here, list) and last == len(here):
            here.append(value)
        else:
            here[last] = value
    return copied


GONE = _ABSENT


def data(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False).encode()


def invoice(number: str = "1001", **other: Any) -> dict[str, Any]:
    """An invoice of October for the entry t1 and the expense e1, as the book file holds it."""
    line = {
        "terms_from": "2026-01-15", "from": "2026-10-05", "to": "2026-10-06", "surcharges": [], "entries": [],
        "vat": {"category": "S", "percent": "25"},
    }  # fmt: skip
    return {
        "number": number, "type": "380", "agreement": "nordlund", "month": "2026-10", "contractor": "lindqvist",
        "client": "nordlund", "currency": "SEK", "language": "sv", "issue_date": "2026-11-02",
        "due_date": "2026-12-02", "payment_days": 30,
        "lines": [
            {**line, "kind": "fee", "quantity": "1.00", "unit": "month", "price": "12000.00", "base": "12000.00",
             "net": "12000.00", "clause": "fee", "from": "2026-10-01", "to": "2026-10-31"},
            {**line, "kind": "included", "service": "patching", "quantity": "2.50", "unit": "hour", "price": "0.00",
             "base": "0.00", "net": "0.00", "clause": "scope:patching", "entries": ["t1"],
             "parts": [{"entry": "t1", "seconds": 9000}]},
            {**line, "kind": "expense", "quantity": "1.00", "unit": "piece", "price": "420.00", "base": "420.00",
             "net": "420.00", "clause": "expense", "source": "e1", "title": "Train"},
        ],
        "allowance": {
            "granted_seconds": 72000, "carried_in_seconds": 0, "used_seconds": 9000, "expired_seconds": 27000,
            "carried_out_seconds": 36000, "overage_seconds": 0,
        },
        "net": "12420.00", "vat": [{"category": "S", "percent": "25", "taxable": "12420.00", "amount": "3105.00"}],
        "rounding": "0.00", "total": "15525.00", "taken": ["t1"],
        "seller": BOOK["parties"][0], "buyer": BOOK["parties"][1],
        "agreement_number": "A-2026-001", "agreement_title": "IT-drift Nordlund",
        "sent": [{"on": "2026-11-02", "how": "email", "to": "post@nordlund.example"}],
        "pdf": "JVBERg==", "pdf_sha256": "315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027",
        **other,
    }  # fmt: skip

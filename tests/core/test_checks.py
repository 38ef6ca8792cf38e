"""Value-level checks of agreements, terms, entries and what hangs on them: places and codes."""

from __future__ import annotations

import copy
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from contractor_desk.core.agreement import Agreement, Vat
from contractor_desk.core.book import Payment
from contractor_desk.core.checks import (
    Known,
    agreement_flaws,
    agreement_warnings,
    entry_flaws,
    expense_flaws,
    party_flaws,
    period_flaws,
    service_flaws,
    vat_clash,
    vat_flaws,
)
from contractor_desk.core.checks.codes import holiday_calendar, is_country, is_currency, is_language, is_time_zone
from contractor_desk.core.checks.party import typed_party_flaws
from contractor_desk.core.checks.record import evaluation_flaws, mark_flaws, payment_flaws
from contractor_desk.core.decision import Evaluation, ReminderMark, Score
from contractor_desk.core.party import Account, AccountScheme, InvoiceSeries, Party, Service
from contractor_desk.core.plain import from_plain
from contractor_desk.core.work import Expense, TimeEntry

PARTIES = {
    "us": Party(key="us", name="Us AB", country="SE", vat_number="SE556677889901"),
    "them": Party(key="them", name="Them A/S", country="DK"),
}
PLAIN: dict[str, Any] = {
    "key": "a", "number": "A-1", "title": "Operations", "kind": "retainer", "contractor": "us", "client": "them",
    "currency": "SEK", "language": "sv", "time_zone": "Europe/Stockholm", "holidays": {"country": "SE"},
    "period": {"start": "2026-01-15", "months": 24},
    "terms": [
        {
            "from": "2026-01-15", "fee": {"amount": "12000.00"}, "allowance": {"hours": "20"}, "rate": "950.00",
            "scope": [{"service": "patching", "coverage": "included"}, {"service": "onsite", "coverage": "billable"}],
            "surcharges": [{"key": "evening", "when": "after_hours", "percent": "50"}],
            "vat": {"category": "S", "percent": "25"},
        }
    ],
    "sites": [{"key": "gbg", "name": "Göteborg"}],
    "milestones": [{"key": "m1", "title": "Pilot", "amount": "40000.00", "due": "2026-03-31"}],
    "adjustments": [{"key": "j1", "month": "2026-10", "title": "Goodwill", "amount": "-500.00"}],
    "cover": {"for": "Karin Berg", "return_expected": "2026-12-01"},
    "conversion": {"position": "Technician", "salary": "42000.00", "fee_schedule": [
        {"from_month": 0, "percent": "20"}, {"from_month": 12, "percent": "0"},
    ]},
    "opening": {"month": "2026-03", "carried_in": [{"from": "2026-02", "seconds": 60}]},
    "review": "02-29",
}  # fmt: skip


def agreement(**places: Any) -> Agreement:
    plain = copy.deepcopy(PLAIN)
    for path, value in places.items():
        *steps, last = [int(step) if step.isdigit() else step for step in re.findall(r"[^.\[\]]+", path)]
        here: Any = plain
        for step in steps:
            here = here[step]
        if isinstance(here, list) and last == len(here):
            here.append(value)
        else:
            here[last] = value
    return from_plain(Agreement, plain)


def known(**more: Any) -> Known:
    everything: dict[str, Any] = {
        "home": "us", "parties": PARTIES, "workers": {"anna"}, "services": {"patching", "onsite"},
        "agreements": {"a": agreement()}, "invoices": {"1001"},
    }  # fmt: skip
    return Known(**{**everything, **more})


def found(**places: Any) -> list[tuple[str, str, bool]]:
    return [(flaw.place, flaw.code, flaw.form) for flaw in agreement_flaws(agreement(**places), known())]


def test_a_whole_agreement_has_no_flaw() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("places", "place", "code"),
    [
        ({"period.months": None, "period.end": "2026-01-14"}, "period.end", "end_before_start"),
        ({"period.end": "2027-01-14"}, "period.months", "end_or_months"),
        ({"period.months": 0}, "period.months", "at_least"),
        ({"period.exercised_extensions": 1}, "period.exercised_extensions", "exercised_past_options"),
        ({"period.months": None, "period.extensions": [{"months": 12}]}, "period.extensions", "options_need_end"),
        ({"period.extensions": [{"months": 12, "decide_by_days": 30, "decide_by_months": 1}]},
         "period.extensions[0].decide_by_months", "decide_by_days_or_months"),
        ({"period.ended_on": "2026-01-14"}, "period.ended_on", "end_before_start"),
        ({"period.notice": {"to": "month_end"}}, "period.notice", "notice_length"),
        ({"period.notice": {"weeks": 2, "days": 3}}, "period.notice", "notice_length"),
        ({"period.notice": {"client": {"days": -1}}}, "period.notice.client.days", "not_negative"),
        ({"period.notice": {"client": None, "contractor": None}}, "period.notice", "notice_side"),
        ({"period.renewal": "automatic", "period.renewal_months": 12}, "period.notice", "renewal_needs_notice"),
        ({"period.renewal": "automatic", "period.notice": {"months": 1}}, "period.renewal_months",
         "renewal_needs_months"),
        ({"terms": []}, "terms", "terms_needed"),
        ({"terms[1]": PLAIN["terms"][0]}, "terms[1].from", "terms_same_day"),
        ({"terms[1]": {**PLAIN["terms"][0], "from": "2026-01-01"}}, "terms[1].from", "terms_ascending"),
        ({"terms[0].fee.amount": "-1"}, "terms[0].fee.amount", "not_negative"),
        ({"terms[0].rate": "-0.01"}, "terms[0].rate", "not_negative"),
        ({"terms[0].worker_rates": {"bo": "1"}}, "terms[0].worker_rates.bo", "known_key"),
        ({"terms[0].working_hours": {}}, "terms[0].working_hours", "working_hours_empty"),
        ({"terms[0].working_hours": {"mon": ["17:00", "08:00"]}}, "terms[0].working_hours.mon",
         "hours_end_before_start"),
        ({"terms[0].working_hours": {"mon": ["08:00", "08:00"]}}, "terms[0].working_hours.mon",
         "hours_end_before_start"),
        ({"terms[0].working_hours": {"monday": ["08:00", "17:00"]}}, "terms[0].working_hours.monday", "weekday"),
        ({"terms[0].scope[0].coverage": "limited"}, "terms[0].scope[0].hours", "limited_needs_hours"),
        ({"terms[0].scope[0].hours": "4"}, "terms[0].scope[0].hours", "hours_only_with_limited"),
        ({"terms[0].scope[1].service": "patching"}, "terms[0].scope[1].service", "duplicate_key"),
        ({"terms[0].scope[1].service": "training"}, "terms[0].scope[1].service", "known_key"),
        ({"terms[0].surcharges[0].per_hour": "10"}, "terms[0].surcharges[0].per_hour", "surcharge_amount"),
        ({"terms[0].surcharges[0].percent": None}, "terms[0].surcharges[0].percent", "surcharge_amount"),
        ({"terms[0].surcharges[1]": PLAIN["terms"][0]["surcharges"][0]}, "terms[0].surcharges[1].key",
         "duplicate_key"),
        ({"terms[0].vat.percent": "125"}, "terms[0].vat.percent", "percent_range"),
        ({"terms[0].vat": {"category": "S"}}, "terms[0].vat.percent", "vat_needs_percent"),
        ({"terms[0].vat": {"category": "O", "percent": "0", "reason": "r"}}, "terms[0].vat.percent",
         "vat_without_percent"),
        ({"terms[0].vat": {"category": "E", "percent": "5", "reason": "r"}}, "terms[0].vat.percent",
         "vat_zero_percent"),
        ({"client": "nobody"}, "client", "known_key"),
        ({"client": "us"}, "client", "two_parties"),
        ({"currency": "SKR"}, "currency", "currency"),
        ({"language": "svenska"}, "language", "language"),
        ({"time_zone": "CET/Stockholm"}, "time_zone", "time_zone"),
        ({"holidays.country": "XX"}, "holidays.country", "holiday_country"),
        ({"holidays.subdivision": "Bayern"}, "holidays.subdivision", "holiday_subdivision"),
        ({"holidays": {"subdivision": "BY"}}, "holidays.subdivision", "subdivision_needs_country"),
        ({"suspensions": [{"from": "2026-07-01", "to": "2026-06-30"}]}, "suspensions[0].to", "end_before_start"),
        ({"suspensions": [{"from": "2026-07-01"}, {"from": "2026-08-01", "to": "2026-08-02"}]},
         "suspensions[1].from", "suspensions_overlap"),
        ({"sites[1]": {"key": "gbg", "name": "Other"}}, "sites[1].key", "duplicate_key"),
        ({"milestones[0].amount": "-1"}, "milestones[0].amount", "not_negative"),
        ({"adjustments[0].month": "2026-13"}, "adjustments[0].month", "month"),
        ({"cover.return_expected": "2026-01-14"}, "cover.return_expected", "return_before_start"),
        ({"conversion.salary": "0"}, "conversion.salary", "above_zero"),
        ({"conversion.fee_schedule[1].from_month": 0}, "conversion.fee_schedule[1].from_month",
         "fee_steps_ascending"),
        ({"conversion.fee_schedule[0].percent": "101"}, "conversion.fee_schedule[0].percent", "percent_range"),
        ({"opening.carried_in[0].from": "2026-03"}, "opening.carried_in[0].from", "before_opening"),
        ({"review": "02-30"}, "review", "month_day"),
        ({"decision_lead_days": [30, -1]}, "decision_lead_days[1]", "not_negative"),
        ({"title": " "}, "title", "text"),
    ],
)  # fmt: skip
def test_a_flaw_has_its_place_and_its_code(places: dict[str, Any], place: str, code: str) -> None:
    assert (place, code, False) in found(**places)


@pytest.mark.parametrize(
    ("places", "place", "code"),
    [
        ({"period.max_months": 36, "period.extensions": [{"months": 12}, {"months": 12}]}, "period.extensions",
         "options_past_maximum"),
        ({"period.max_months": 12}, "period.max_months", "options_past_maximum"),
        ({"period.months": None, "period.end": "2027-01-14", "period.max_months": 12,
          "period.extensions": [{"months": 1}]}, "period.extensions", "end_past_maximum"),
        ({"period.notice_given_on": "2026-01-14"}, "period.notice_given_on", "notice_before_start"),
        ({"terms[0].vat": {"category": "E", "percent": "0"}}, "terms[0].vat.reason", "vat_needs_reason"),
        ({"terms[0].vat": {"category": "AE", "percent": "0", "reason": "r"}}, "terms[0].vat.category",
         "vat_needs_number"),
        ({"terms[0].vat.reason": "r"}, "terms[0].vat.reason", "vat_without_reason"),
        ({"terms[0].vat.percent": "0"}, "terms[0].vat.percent", "vat_above_zero"),
        ({"milestones[0].vat": {"category": "O", "reason": "r"}}, "milestones[0].vat", "vat_outside_alone"),
        ({"terms[0].fee.amount": "1.005"}, "terms[0].fee.amount", "currency_decimals"),
        ({"number": "A-1", "key": "b"}, "number", "number_taken"),
    ],
)  # fmt: skip
def test_what_a_file_may_say_is_refused_where_it_is_typed(places: dict[str, Any], place: str, code: str) -> None:
    assert found(**places) == [(place, code, True)]


def test_options_past_the_maximum_say_the_sum() -> None:
    period = agreement(**{"period.max_months": 36, "period.extensions": [{"months": 12}, {"months": 12}]}).period
    (flaw,) = period_flaws(period)
    assert flaw.data == {"lengths": [24, 12, 12], "total": 48, "maximum": 36}


def test_the_end_of_working_hours_may_be_midnight() -> None:
    assert found(**{"terms[0].working_hours": {"fri": ["08:00", "24:00"]}}) == []


# ---- entries, expenses, parties --------------------------------------------------------------------------------------

ENTRY = TimeEntry(
    key="t", agreement="a", worker="anna", service="patching", local_date=date(2026, 10, 5),
    start=datetime(2026, 10, 5, 7, tzinfo=UTC), end=datetime(2026, 10, 5, 8, tzinfo=UTC),
)  # fmt: skip
DAY = {"start": None, "end": None, "date": date(2026, 10, 5), "seconds": 60}


def test_entries_with_clock_times_and_with_a_date_have_no_flaw() -> None:
    assert not list(entry_flaws(ENTRY, known()))
    assert not list(entry_flaws(replace(ENTRY, end=None), known()))
    assert not list(entry_flaws(replace(ENTRY, **DAY), known()))


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"agreement": "b"}, "agreement", "known_key"),
        ({"worker": "bo"}, "worker", "known_key"),
        ({"service": "training"}, "service", "known_key"),
        ({"site": "umea"}, "site", "known_key"),
        ({"end": datetime(2026, 10, 5, 6, tzinfo=UTC)}, "end", "end_before_start"),
        ({"end": datetime(2028, 10, 5, 6, tzinfo=UTC)}, "end", "entry_too_long"),
        ({"date": date(2026, 10, 5)}, "date", "start_or_date"),
        ({"start": None, "end": None}, "start", "start_or_date"),
        ({"start": None}, "start", "end_needs_start"),
        ({**DAY, "seconds": None}, "seconds", "date_needs_seconds"),
        ({**DAY, "seconds": -1}, "seconds", "not_negative"),
        ({"break_seconds": -1}, "break_seconds", "not_negative"),
    ],
)
def test_a_flaw_of_an_entry(changes: dict[str, Any], place: str, code: str) -> None:
    assert [(flaw.place, flaw.code) for flaw in entry_flaws(replace(ENTRY, **changes), known())] == [(place, code)]


@pytest.mark.parametrize(
    ("amount", "km", "rate", "place", "code"),
    [
        (None, None, None, "amount", "amount_or_km"),
        ("1", "2", "3", "km", "amount_or_km"),
        ("1", None, "3", "rate", "amount_or_km"),
        (None, "2", None, "rate", "km_needs_rate"),
        (None, "-2", "3", "km", "not_negative"),
    ],
)
def test_a_flaw_of_an_expense(amount: str | None, km: str | None, rate: str | None, place: str, code: str) -> None:
    numbers = {name: None if text is None else Decimal(text) for name, text in
               (("amount", amount), ("km", km), ("rate", rate))}  # fmt: skip
    expense = Expense(key="e", agreement="a", date=date(2026, 10, 5), title="Car", **numbers)
    assert [(flaw.place, flaw.code) for flaw in expense_flaws(expense, known())] == [(place, code)]


def test_a_yearly_series_without_the_year_would_repeat_its_numbers() -> None:
    party = replace(PARTIES["us"], invoice_series=InvoiceSeries(prefix="A-", yearly=True))
    assert [flaw.code for flaw in party_flaws(party)] == ["series_needs_year"]
    fine = replace(party, invoice_series=InvoiceSeries(prefix="{year}-", yearly=True, width=4))
    assert not list(party_flaws(fine))


@pytest.mark.parametrize(
    ("number", "country", "fine"),
    [
        ("SE556677889901", "SE", True), ("se 556677-8899 01", "SE", True), ("SE55667788", "SE", False),
        ("556677889901", "SE", False), ("DK99900017", "SE", True), ("DK9990001", "SE", False),
        ("IE1234567WA", "IE", True), ("NL123456789B01", "NL", True), ("EL123456789", "GR", True),
        ("XI123456789", "GB", True), ("GB12345678", "GB", False), ("NO 987 654 321 MVA", "NO", True),
        ("987654321MVA", "NO", True), ("CHE-123.456.789 MWST", "CH", True), ("12-3456789", "US", True),
    ],
)  # fmt: skip
def test_a_vat_number_has_the_form_of_the_country_of_its_letters(number: str, country: str, fine: bool) -> None:
    party = Party(key="a", name="A", country=country, vat_number=number)
    assert [flaw.place for flaw in party_flaws(party)] == ([] if fine else ["vat_number"])


@pytest.mark.parametrize(
    ("scheme", "number", "bic", "places"),
    [
        ("iban", "SE35 5000 0000 0549 1000 0003", "ESSESESS", []), ("iban", "SE35", None, ["accounts[0].id"]),
        ("iban", "SE3550000000054910000003", "ESSE", ["accounts[0].bic"]),
        ("iban", "SE3550000000054910000003", "deutdeff500", []), ("bankgiro", "5402-9681", None, []),
        ("bankgiro", "5402-96", None, ["accounts[0].id"]), ("plusgiro", "4 12 34-5", None, []),
        ("swish", "123 456 78 90", None, []), ("swish", "12 34", None, ["accounts[0].id"]),
        ("account", "9876 1234567", None, []), ("iban", " ", None, ["accounts[0].id"]),
    ],
)  # fmt: skip
def test_an_account_has_the_form_of_its_kind(
    scheme: AccountScheme, number: str, bic: str | None, places: list[str]
) -> None:
    account = Account(scheme=scheme, id=number, bic=bic)
    assert [flaw.place for flaw in party_flaws(Party(key="a", name="A", country="SE", accounts=(account,)))] == places


def test_a_mistyped_number_of_old_lets_something_else_be_changed_and_a_new_one_not() -> None:
    old = Party(key="a", name="A", country="SE", vat_number="SE1", email="nobody")
    assert {flaw.place for flaw in party_flaws(old)} == {"vat_number", "email"}
    assert all(flaw.form for flaw in party_flaws(old)), "a book file with them comes in"
    assert not list(typed_party_flaws(replace(old, contact="B"), old))
    assert [flaw.place for flaw in typed_party_flaws(replace(old, email="somebody"), old)] == ["email"]
    assert {flaw.place for flaw in typed_party_flaws(old, None)} == {"vat_number", "email"}


def test_a_service_has_a_name() -> None:
    assert [flaw.place for flaw in service_flaws(Service(key="x", name={"swedish": " "}))] == ["name.swedish"] * 2
    assert [flaw.code for flaw in service_flaws(Service(key="x", name={}))] == ["name_in_a_language"]


def test_records_hold_together() -> None:
    scores = (Score(criterion="quality", score=6), Score(criterion="quality", score=1))
    evaluation = Evaluation(key="v", agreement="a", side="client", on=date(2026, 1, 1), scores=scores)
    assert [flaw.place for flaw in evaluation_flaws(evaluation, known())] == ["scores[0].score", "scores[1].criterion"]
    mark = ReminderMark(agreement="a", kind="notice", date=date(2026, 1, 1), mark="snoozed")
    assert [flaw.code for flaw in mark_flaws(mark, known())] == ["snooze_until"]
    payment = Payment(key="p", date=date(2026, 1, 1), amount=Decimal(1), currency="XXX")
    assert [flaw.code for flaw in payment_flaws(payment, known())] == ["currency"]


# ---- VAT, codes, warnings --------------------------------------------------------------------------------------------


def test_category_o_stands_alone() -> None:
    assert vat_clash(["O", "S"]) and not vat_clash(["O", "O"]) and not vat_clash(["S", "E"])


@pytest.mark.parametrize("category", ["Z", "E", "AE", "K", "G"])
def test_zero_percent_fits_all_other_categories(category: str) -> None:
    vat = from_plain(Vat, {"category": category, "percent": "0", "reason": None if category == "Z" else "r"})
    assert not list(vat_flaws(vat))


def test_codes_of_other_bodies() -> None:
    assert is_currency("SEK") and not is_currency("sek")
    assert is_country("XI") and not is_country("EU")
    assert is_language("nb") and is_language("zh-Hans") and not is_language("")
    assert is_time_zone("America/Argentina/Ushuaia") and not is_time_zone("Nowhere")
    assert holiday_calendar("DE", "BY") and not holiday_calendar("DE", "ZZ") and not holiday_calendar("QQ")


def test_what_is_probably_not_meant_is_warned_about() -> None:
    plain = PLAIN["terms"][0]
    odd = {
        **plain, "fee": None, "rate": None,
        "surcharges": [*plain["surcharges"], {"key": "late", "when": "after_hours", "per_hour": "90"}],
    }  # fmt: skip
    places = {"terms": [odd], "period.start": "2026-01-17"}
    assert [(flaw.place, flaw.code) for flaw in agreement_warnings(agreement(**places))] == [
        ("terms[0].allowance", "allowance_without_fee"),
        ("terms[0].rate", "no_rate"),
        ("terms[0].surcharges[1].when", "same_when"),
        ("period.start", "starts_on_day_off"),
    ]
    assert list(agreement_warnings(agreement())) == []

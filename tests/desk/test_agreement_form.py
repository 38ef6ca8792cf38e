"""An agreement in a form is the same agreement; what is typed wrong is said at its place and kept as typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.known import Known
from contractor_desk.core.errors import PlaceError
from contractor_desk.core.party import Party
from contractor_desk.desk import agreements, parties
from contractor_desk.desk.agreement_defaults import new_form, next_number, take_kind, take_parties
from contractor_desk.desk.agreement_examples import (
    STACKINGS,
    Example,
    counted_seconds,
    option_ends,
    priced,
    prorated_fee,
)
from contractor_desk.desk.agreement_form import Form
from contractor_desk.desk.desk import Desk
from contractor_desk.desk.form_sentences import form_sentence
from contractor_desk.desk.typed_value import Unread
from contractor_desk.exchange import book_file
from contractor_desk.words import translator
from tests.store.books import NOON

TODAY = date(2026, 11, 26)
HOME = Party(key="sandberg", name="Sandberg Drift AB", country="SE", vat_number="SE556677889901", language="sv")
LYNGBY = Party(key="lyngby", name="Lyngby Keramik ApS", country="DK", vat_number="DK99900017", language="da")
OSLO = Party(key="oslo", name="Oslo Havn AS", country="NO", language="no")
BUREN = Party(key="buren", name="Buren AB", country="SE", language="sv")
KNOWN = Known(
    home="sandberg",
    parties={party.key: party for party in (HOME, LYNGBY, OSLO, BUREN)},
    workers={"elin"},
    services={"support", "cabling"},
)


def fresh(other: Party | None = LYNGBY) -> Form:
    form = new_form(home=HOME, other=other, number="A-2026-07", worker="elin", today=TODAY)
    form.put("title", "IT Care Lyngby")
    return form


def books() -> Sequence[Agreement]:
    """The agreements of every book file that the tests have."""
    root = Path(__file__).parents[1]
    found = []
    for file in (*(root / "books").rglob("*.json"), *(root / "vectors").rglob("*.json")):
        try:
            found += book_file.parse(file.read_bytes()).agreements
        except PlaceError:  # a file of another shape
            continue
    return found


def test_every_agreement_of_the_test_books_is_the_same_after_the_form() -> None:
    found = books()
    assert len(found) > 20
    for agreement in found:
        form = Form.load(Form.of(agreement, today=TODAY).dump(), today=TODAY)
        assert form.agreement() == agreement


def test_a_new_form_starts_from_the_countries_of_both() -> None:
    form = fresh()
    made = form.agreement()
    assert (made.currency, made.language, made.time_zone) == ("DKK", "da", "Europe/Copenhagen")
    assert (made.terms[0].vat.category, made.terms[0].vat.reason) == ("AE", "Omvendt betalingspligt, art. 196")
    assert made.period.start == date(2026, 12, 1)
    take_parties(form, HOME, OSLO)
    assert form.agreement().terms[0].vat.category == "O"
    assert form.get("@payment_days") == 14
    take_parties(form, HOME, BUREN)
    assert form.agreement().terms[0].vat.percent == Decimal("25")
    assert date(2027, 6, 25) in form.agreement().holidays.extra
    assert form.flaws(KNOWN) == []


def test_the_side_can_be_the_clients() -> None:
    form = new_form(home=HOME, other=LYNGBY, number="C-1", worker="", today=TODAY, side="client")
    made = form.agreement()
    assert (made.contractor, made.client, made.currency) == ("lyngby", "sandberg", "SEK")


@pytest.mark.parametrize("kind", ["retainer", "interim_cover", "migration", "trial_to_hire", "time_and_materials"])
def test_each_kind_starts_with_what_it_usually_says(kind: str) -> None:
    form = fresh()
    take_kind(form, kind, before="retainer")
    made = form.agreement()
    assert made.kind == kind
    assert (made.cover is not None) == (kind == "interim_cover")
    assert (made.conversion is not None) == (kind == "trial_to_hire")
    assert (made.period.months is None) == (kind == "time_and_materials")
    assert made.terms[0].approval == ("required" if kind == "retainer" else "not_required")


def test_what_was_typed_of_another_kind_comes_back_with_the_kind() -> None:
    form = fresh()
    take_kind(form, "interim_cover", before="retainer")
    form.put("cover.for", "Signe Dahl")
    take_kind(form, "retainer", before="interim_cover")
    assert form.agreement().cover is None
    take_kind(form, "interim_cover", before="retainer")
    cover = form.agreement().cover
    assert cover is not None and cover.for_ == "Signe Dahl"


WRONG = [
    ("client", None, "client", "Choose a client."),
    ("title", None, "title", "What is it called on invoices?"),
    ("number", None, "number", "Give it a number."),
    ("period.start", Unread("31/31"), "period.start", "“31/31” cannot be read."),
    ("period.months", None, "period.months", "For how many months?"),
    ("period.months", 0, "period.months", "At least 1 month."),
    ("period.renewal", "automatic", "period.renewal_months", "Automatic renewal needs its months."),
    ("@fee.amount", "8500.005", "terms[0].fee.amount", "DKK has 2 decimals."),
    ("@fee.amount", "-1", "terms[0].fee.amount", "Must not be negative."),
    ("@rate", Unread("much"), "terms[0].rate", "“much” cannot be read."),
    ("@scope", [{"service": "support", "coverage": "limited"}], "terms[0].scope[0].hours", "How many hours a month?"),
    (
        "@surcharges",
        [{"key": "weekend", "when": "weekend"}],
        "terms[0].surcharges[0].percent",
        "How much: a percentage, or an amount?",
    ),
    ("@working_hours", {"mon": ["17:00", "08:00"]}, "terms[0].working_hours.mon", "Ends before it starts."),
    ("@vat.reason", None, "terms[0].vat.reason", "Needs a reason on the invoice."),
    ("@payment_days", None, "terms[0].payment_days", "Within how many days?"),
    ("milestones", [{"title": "Live", "amount": None}], "milestones[0].amount", "Needed."),
    ("purchase_order", {"number": None, "expires": "2027-12-31"}, "purchase_order.number", "Which order is it?"),
    ("opening", {"month": None, "cap_used": "100"}, "opening.month", "From which month on?"),
    ("@worker_rates", [{"worker": "elin", "rate": None}], "terms[0].worker_rates[0].rate", "Needed."),
]


@pytest.mark.parametrize(("place", "value", "at", "sentence"), WRONG)
def test_wrong_input_has_its_sentence_at_its_place(place: str, value: object, at: str, sentence: str) -> None:
    form = fresh()
    form.put(place, value)
    flaws = form.flaws(KNOWN)
    assert [(flaw.place, form_sentence(flaw, translator("en"))) for flaw in flaws] == [(at, sentence)]
    assert Form.load(form.dump(), today=TODAY).plain == form.plain


def test_an_end_before_the_start_is_said_at_the_end() -> None:
    form = fresh()
    form.put("_.runs", "end")
    form.put("period.end", "2026-01-01")
    assert [(flaw.place, form_sentence(flaw, translator("en"))) for flaw in form.flaws(KNOWN)] == [
        ("period.end", "The end lies before the start.")
    ]


def test_cover_and_conversion_ask_for_what_they_need() -> None:
    form = fresh()
    take_kind(form, "interim_cover", before="retainer")
    form.put("cover.return_expected", "2020-01-01")
    said = {flaw.place: form_sentence(flaw, translator("en")) for flaw in form.flaws(KNOWN)}
    assert said == {"cover.for": "Who is absent?", "cover.return_expected": "The return lies before the start."}
    take_kind(form, "trial_to_hire", before="interim_cover")
    form.put("conversion.salary", "0")
    form.put("conversion.fee_schedule", [{"from_month": 3, "percent": "20"}, {"from_month": 1, "percent": "120"}])
    said = {flaw.place: flaw.code for flaw in form.flaws(KNOWN)}
    assert said == {
        "conversion.position": "position_needed",
        "conversion.salary": "above_zero",
        "conversion.fee_schedule[1].percent": "percent_range",
        "conversion.fee_schedule[1].from_month": "fee_steps_ascending",
    }


def test_reverse_charge_needs_the_number_of_the_client() -> None:
    known = replace(KNOWN, parties={**KNOWN.parties, "lyngby": replace(LYNGBY, vat_number=None)})
    assert [flaw.code for flaw in fresh().flaws(known)] == ["vat_needs_number"]


def test_a_number_that_is_taken_is_said() -> None:
    other = fresh().agreement()
    known = replace(KNOWN, agreements={"x": replace(other, key="x", title="Tallmark Förlag")})
    (flaw,) = fresh().flaws(known)
    assert form_sentence(flaw, translator("en")) == "A-2026-07 is taken by Tallmark Förlag."


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"form": 2}', '{"form": 1, "version": 0, "plain": {}}'])
def test_a_kept_form_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Form.load(text, today=TODAY)


@pytest.mark.parametrize(
    ("numbers", "following"),
    [
        ((), "A-2026-01"),
        (("A-2026-06", "A-2023-11"), "A-2026-07"),
        (("A-2025-09",), "A-2026-01"),
        (("7", "8"), "9"),
        (("AVT 041/2026",), "AVT 042/2026"),
    ],
)
def test_the_next_number_goes_on_in_the_manner_of_the_last(numbers: tuple[str, ...], following: str) -> None:
    assert next_number(numbers, TODAY) == following


# ---- what it comes to -----------------------------------------------------------------------------------------------


def typed() -> Agreement:
    """The terms of picture 15."""
    form = fresh()
    option = {"months": 12, "decide_by_months": 3, "decide_by_days": None}
    hours = {day: ["08:00", "16:30"] for day in ("mon", "tue", "wed", "thu")} | {"fri": ["08:00", "15:00"]}
    for place, value in {
        "period.start": "2027-01-01", "period.months": 24, "period.extensions": [option, option],
        "period.max_months": 36, "@fee.amount": "8500.00", "@rounding.minutes": 15, "@minimum.minutes": 60,
        "@working_hours": hours, "@approval": "required",
        "@scope": [{"service": "cabling", "coverage": "excluded", "rate": "850.00"}],
        "@surcharges": [
            {"key": "out", "when": "out_of_scope", "percent": "25"},
            {"key": "after", "when": "after_hours", "percent": "50"},
            {"key": "call", "when": "callout", "per_entry": "450.00", "also_included": True},
        ],
    }.items():  # fmt: skip
        form.put(place, value)
    return form.agreement()


def test_an_example_costs_what_an_invoice_would_say_under_each_stacking() -> None:
    example = Example(
        service="cabling", worker="elin", day=date(2027, 1, 12), start=time(15), end=time(18), callout=True
    )
    totals = [priced(typed(), example, stacking).net for stacking in STACKINGS]
    assert totals == [Decimal("4275.00"), Decimal("3956.25"), Decimal("4434.38")]


def test_a_call_counts_by_rounding_and_minimum() -> None:
    assert counted_seconds(typed(), 1200, callout=False) == 1800
    assert counted_seconds(typed(), 1200, callout=True) == 3600


def test_a_part_month_has_its_share_of_the_fee() -> None:
    assert prorated_fee(typed(), date(2027, 2, 15)) == Decimal("4553.57")


def test_options_say_where_they_lead_and_which_is_past_the_maximum() -> None:
    ends = [(option.end, option.decide_by, option.past) for option in option_ends(typed())]
    assert ends == [
        (date(2029, 12, 31), date(2028, 9, 30), False),
        (date(2030, 12, 31), date(2029, 9, 30), True),
    ]


def test_saving_goes_through_the_desk_and_finds_the_same_agreement(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "firm.cdesk", create=True, clock=lambda: NOON)
    desk.do(parties.set_up, HOME)
    desk.do(parties.save_party, LYNGBY)
    form = fresh()
    form.put("key", "lyngby")
    saved = desk.do(agreements.save_agreement, form.agreement())
    assert desk.ask(agreements.agreement_of, "lyngby") == saved == form.agreement()
    desk.close()

"""Unit prices, surcharges and how time becomes lines (rules.md 3.6, 3.7, 3.9; fine-print P1 to P3, S1 to S4, O4)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from contractor_desk.core.agreement import ScopeItem
from tests.core.deals import allowance, bill, deal, minimum, terms, told, work, written

SCOPE = "patching included, training billable, design excluded"
SATURDAY = "2026-06-13"


def _bill(entries: list[Any], **kw: Any) -> list[str]:
    return written(bill(deal(terms(**({"scope": SCOPE} | kw))), "2026-06", entries))


# ---- the unit price --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "worker_rate", "rate", "price"),
    [
        ("training billable @1200", "700", "1000", "1200.00"),
        ("training billable", "700", "1000", "700.00"),
        ("training billable", None, "1000", "1000.00"),
        ("training billable", "700", None, "700.00"),
        ("training billable @0", "700", "1000", "0.00"),
        ("training billable", "0", "1000", "0.00"),
    ],
)
def test_the_first_price_that_is_given_counts(item: str, worker_rate: str | None, rate: str | None, price: str) -> None:
    rates = {} if worker_rate is None else {"anna": Decimal(worker_rate)}
    found = _bill([work("t1", "2026-06-01", service="training", hours=1)], scope=item, rate=rate, worker_rates=rates)
    assert found == [f"billable training 1.00 h × {price} = {price} [t1]"]


@pytest.mark.parametrize(
    ("overage_rate", "item", "price"), [("900", "patching included @1200", "900.00"), (None, "patching included @1200",
     "1200.00"), (None, "patching included", "1000.00"), ("0", "patching included", "0.00")],
)  # fmt: skip
def test_overage_has_its_own_rate_first(overage_rate: str | None, item: str, price: str) -> None:
    found = _bill([work("t1", "2026-06-01", hours=1)], scope=item, allowance=allowance("0", rate=overage_rate))
    assert found == [f"overage patching 1.00 h × {price} = {price} [t1]"]


def test_the_overage_rate_of_limited_work_is_not_that_of_what_is_beyond_the_limit() -> None:
    entries = [work("t1", "2026-06-01", service="onsite", hours=3)]
    assert _bill(entries, scope="onsite limited 2 @1300", allowance=allowance("1", rate="900")) == [
        "included onsite 1.00 h × 0.00 = 0.00 [t1]",
        "overage onsite 1.00 h × 900.00 = 900.00 [t1]",
        "out_of_scope onsite 1.00 h × 1300.00 = 1300.00 [t1]",
    ]


def test_without_a_price_the_part_is_left_out_once_an_entry() -> None:
    agreement = deal(terms(scope="design excluded, training billable @900", rate=None, surcharges="weekend 100%"))
    entries = [
        work("t1", f"{SATURDAY} 22:00", "2026-06-15 09:00", "design"),
        work("t2", "2026-06-01", service="training", hours=1),
    ]
    draft = bill(agreement, "2026-06", entries)
    assert told(draft) == ["no_rate t1"]
    assert written(draft) == ["billable training 1.00 h × 900.00 = 900.00 [t2]"]
    assert draft.taken == ("t2",)


def test_an_entry_with_some_of_its_parts_left_out_is_locked() -> None:
    agreement = deal(terms(scope="onsite limited 2", rate=None))
    draft = bill(agreement, "2026-06", [work("t1", "2026-06-01", service="onsite", hours=3)])
    assert told(draft) == ["no_rate t1"]
    assert written(draft) == ["included onsite 2.00 h × 0.00 = 0.00 [t1]"]
    assert draft.taken == ("t1",)


# ---- lines -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "quantity", "amount"),
    [(8400, "2.33", "2330.00"), (3570, "0.99", "990.00"), (18, "0.01", "10.00"), (17, None, None),
     (3618, "1.01", "1010.00"), (3617, "1.00", "1000.00")],
)  # fmt: skip
def test_the_amount_is_computed_from_the_printed_hours(seconds: int, quantity: str | None, amount: str | None) -> None:
    found = _bill([work("t1", "2026-06-01", service="training", seconds=seconds)])
    expected = [] if quantity is None else [f"billable training {quantity} h × 1000.00 = {amount} [t1]"]
    assert found == expected


def test_hours_are_summed_before_they_are_printed() -> None:
    """Three times 20 minutes are 1.00 h, not three times 0.33."""
    entries = [work(f"t{number}", f"2026-06-0{number}", service="training", seconds=1200) for number in (1, 2, 3)]
    assert _bill(entries) == ["billable training 1.00 h × 1000.00 = 1000.00 [t1 t2 t3]"]


def test_amounts_are_rounded_half_up_away_from_zero() -> None:
    """1.33 h × 955.50 is 1270.815, and × 955.49 is 1270.8017."""
    entries = [work("t1", "2026-06-01", service="training", seconds=4788)]
    assert _bill(entries, rate="955.50") == ["billable training 1.33 h × 955.50 = 1270.82 [t1]"]
    assert _bill(entries, rate="955.49") == ["billable training 1.33 h × 955.49 = 1270.80 [t1]"]
    # V3: a price with more decimals stays as it is
    assert _bill(entries, rate="955.4949") == ["billable training 1.33 h × 955.4949 = 1270.81 [t1]"]


def test_time_lines_come_by_charge_service_site_band_callout_price_and_version() -> None:
    rules = "weekend 10%, after_hours 20%, callout 5/entry"
    scope = "training billable, admin billable, design excluded"
    agreement = deal(
        terms("2026-01-01", scope=scope, surcharges=rules, worker_rates={"olle": Decimal(500)}),
        terms("2026-06-20", scope=scope, surcharges=rules),
    )
    entries = [
        work("t01", "2026-06-01 09:00", "10:00", "design"),
        work("t02", "2026-06-01 09:00", "10:00", "training", worker="olle", site="oslo"),
        work("t03", "2026-06-01 09:00", "10:00", "training", site="oslo"),
        work("t04", "2026-06-22 09:00", "10:00", "training", site="oslo"),
        work("t05", "2026-06-22 18:00", "19:00", "training"),
        work("t06", f"{SATURDAY} 18:00", "19:00", "training"),
        work("t07", f"{SATURDAY} 18:00", "19:00", "training", callout=True),
        work("t08", "2026-06-01 09:00", "10:00", "training", site="bergen"),
        work("t09", "2026-06-01 09:00", "10:00", "training", callout=True),
        work("t10", "2026-06-01 09:00", "10:00", "training"),
        work("t11", "2026-06-01 09:00", "10:00", "admin"),
    ]
    found = [" ".join(line.entries) for line in bill(agreement, "2026-06", reversed(entries)).lines]
    assert found == ["t11", "t10", "t09", "t05", "t06", "t07", "t08", "t02", "t03", "t04", "t01"]


def test_an_evening_that_costs_nothing_more_is_no_line_of_its_own() -> None:
    entries = [
        work("t1", "2026-06-01 16:00", "18:00", "training"),
        work("t2", f"{SATURDAY} 09:00", "10:00", "training"),
    ]
    assert _bill(entries, surcharges="weekend 10%") == [
        "billable training 2.00 h × 1000.00 = 2000.00 [t1]",
        "billable training weekend 1.00 h × 1000.00 = 1000.00 + weekend 100.00 [t2]",
    ]


def test_a_line_has_a_callout_only_where_a_rule_fits_it() -> None:
    entries = [work("t1", "2026-06-01 09:00", "10:00", callout=True)]
    assert _bill(entries, surcharges="callout 500/entry") == ["included patching 1.00 h × 0.00 = 0.00 [t1]"]


def test_a_line_spans_the_local_dates_of_its_parts() -> None:
    """O4: the entry starts on Friday, its weekend part is Saturday's."""
    agreement = deal(terms(scope=SCOPE, surcharges="weekend 100%"))
    entries = [
        work("t1", "2026-06-12 22:00", "2026-06-13 02:00", "training"),
        work("t2", "2026-06-20", service="training", hours=1),
    ]
    lines = bill(agreement, "2026-06", entries).lines
    assert [(str(line.from_), str(line.to)) for line in lines] == [
        ("2026-06-12", "2026-06-12"),
        ("2026-06-13", "2026-06-20"),
    ]


def test_the_bands_of_an_entry_are_those_of_the_version_it_starts_under() -> None:
    """B2: the evening hours of the first version hold past midnight, when the second has come into force."""
    agreement = deal(
        terms("2026-01-01", scope=SCOPE, surcharges="after_hours 50%"),
        terms("2026-06-02", scope=SCOPE, working_hours=None, rate="9"),
    )
    assert written(bill(agreement, "2026-06", [work("t1", "2026-06-01 22:00", "2026-06-02 09:00", "training")])) == [
        "billable training 1.00 h × 1000.00 = 1000.00 [t1]",
        "billable training after_hours 10.00 h × 1000.00 = 10000.00 + after_hours 5000.00 [t1]",
    ]


def test_lines_show_the_place_in_the_signed_agreement() -> None:
    agreement = deal(terms(scope=SCOPE, surcharges="weekend 100%, callout 5/entry", minimum=minimum(60, "all")))
    version = agreement.terms[0]
    version = replace(
        version,
        scope=(ScopeItem(service="training", coverage="billable", clause="§ 4"),),
        surcharges=(replace(version.surcharges[0], clause="§ 6"), replace(version.surcharges[1], clause="§ 4")),
    )
    entries = [work("t1", f"{SATURDAY} 09:00", "10:00", "training", callout=True)]
    assert bill(replace(agreement, terms=(version,)), "2026-06", entries).lines[0].clause_note == "§ 4, § 6"


# ---- surcharges ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stacking", "rules", "surcharges"),
    [
        ("add", "out_of_scope 25%, weekend 100%, callout 10%",
         "+ out_of_scope 500.00 + weekend 2000.00 + callout 200.00"),
        ("highest", "out_of_scope 25%, weekend 100%, callout 10%", "+ weekend 2000.00"),
        ("compound", "out_of_scope 25%, weekend 100%, callout 10%",
         "+ out_of_scope 500.00 + weekend 2500.00 + callout 500.00"),
        ("compound", "callout 10%, weekend 100%, out_of_scope 25%",
         "+ callout 200.00 + weekend 2200.00 + out_of_scope 1100.00"),
        # ties: the first listed
        ("highest", "callout 25%, out_of_scope 25%", "+ callout 500.00"),
        ("highest", "out_of_scope 25%, callout 25%", "+ out_of_scope 500.00"),
        # amounts always add
        ("highest", "weekend 10%, a:weekend 30/hour, callout 500/entry", "+ weekend 200.00 + a 60.00 + callout 500.00"),
        ("highest", "a:weekend 30/hour", "+ a 60.00"),
        # S1: amounts are in the running sum of the percents after them
        ("compound", "callout 500/entry, a:weekend 30/hour, weekend 100%",
         "+ callout 500.00 + a 60.00 + weekend 2560.00"),
        ("compound", "weekend 100%, callout 500/entry, a:weekend 30/hour",
         "+ weekend 2000.00 + callout 500.00 + a 60.00"),
        ("add", "a:weekend 30/hour, weekend 100%", "+ a 60.00 + weekend 2000.00"),
        # each is rounded
        ("add", "weekend 0.00025%, a:weekend 0.0025/hour", "+ weekend 0.01 + a 0.01"),
        ("add", "weekend 0%", "+ weekend 0.00"),
        ("add", "weekend -10%", "+ weekend -200.00"),
        ("add", "after_hours 50%, holiday 100%", ""),
    ],
)  # fmt: skip
def test_surcharges_stack(stacking: str, rules: str, surcharges: str) -> None:
    entries = [work("t1", f"{SATURDAY} 09:00", "11:00", "design", callout=True)]
    (found,) = _bill(entries, stacking=stacking, surcharges=rules)
    assert found.partition(" = 2000.00")[2].strip() == f"{surcharges} [t1]".strip()


@pytest.mark.parametrize(
    ("service", "kind", "surcharge"),
    [
        ("design", "out_of_scope", "+ out_of_scope 250.00 + weekend 1000.00 "),
        ("training", "billable", "+ weekend 1000.00 "),
        ("patching", "overage", "+ weekend 1000.00 "),
    ],
)
def test_a_rule_fits_what_is_charged(service: str, kind: str, surcharge: str) -> None:
    found = _bill(
        [work("t1", SATURDAY, service=service, hours=1)],
        allowance=allowance("0"),
        surcharges="out_of_scope 25%, weekend 100%",
    )
    assert found == [f"{kind} {service} weekend 1.00 h × 1000.00 = 1000.00 {surcharge}[t1]"]


def test_a_holiday_has_its_own_surcharge_and_not_the_weekends() -> None:
    extra = deal(terms(scope=SCOPE, surcharges="weekend 50%, holiday 100%"))
    extra = replace(extra, holidays=replace(extra.holidays, country="SE"))
    assert written(bill(extra, "2026-12", [work("t1", "2026-12-26", service="training", hours=1)])) == [
        "billable training holiday 1.00 h × 1000.00 = 1000.00 + holiday 1000.00 [t1]"
    ]


def test_included_work_bears_only_what_is_said_to_be_for_it() -> None:
    """P3: the price of an included line is 0.00, the percents are taken of the reference price."""
    entries = [
        work("t1", f"{SATURDAY} 09:00", "11:00"),
        work("t2", "2026-06-15 18:00", "19:00"),
        work("t3", "2026-06-16 09:00", "10:00", callout=True),
    ]
    rules = "weekend 100% also, after_hours 50%, callout 500/entry also"
    assert _bill(entries, surcharges=rules) == [
        "included patching 1.00 h × 0.00 = 0.00 [t2]",
        "included patching callout 1.00 h × 0.00 = 0.00 + callout 500.00 [t3]",
        "included patching weekend 2.00 h × 0.00 (1000.00) = 0.00 + weekend 2000.00 [t1]",
    ]


def test_percents_on_included_work_are_of_what_a_billable_line_would_show() -> None:
    """S2: 1.33 h × 955.50 → 1270.82, half of it is 635.41; 1.33 h × 0.005 → 0.01, all of it is 0.01."""
    entries = [work("t1", SATURDAY, seconds=4788)]
    assert _bill(entries, rate="955.50", surcharges="weekend 50% also") == [
        "included patching weekend 1.33 h × 0.00 (955.50) = 0.00 + weekend 635.41 [t1]"
    ]
    assert _bill(entries, rate="0.005", surcharges="weekend 100% also") == [
        "included patching weekend 1.33 h × 0.00 (0.005) = 0.00 + weekend 0.01 [t1]"
    ]


def test_the_price_in_the_key_of_included_work_is_what_it_would_have_cost() -> None:
    """Two workers' included weekend hours are two lines, their plain hours one."""
    entries = [
        work("t1", SATURDAY, hours=1),
        work("t2", SATURDAY, hours=1, worker="olle"),
        work("t3", "2026-06-15", hours=1),
        work("t4", "2026-06-15", hours=1, worker="olle"),
    ]
    found = _bill(entries, worker_rates={"olle": Decimal(500)}, surcharges="weekend 100% also")
    assert found == [
        "included patching 2.00 h × 0.00 = 0.00 [t3 t4]",
        "included patching weekend 1.00 h × 0.00 (500.00) = 0.00 + weekend 500.00 [t2]",
        "included patching weekend 1.00 h × 0.00 (1000.00) = 0.00 + weekend 1000.00 [t1]",
    ]


@pytest.mark.parametrize(
    ("rules", "lines", "problems"),
    [
        # P2: a percent of nothing known leaves the part out, an amount does not need a price
        ("weekend 100% also", [], ["no_rate t1"]),
        ("weekend 30/hour also", ["included patching weekend 2.00 h × 0.00 = 0.00 + weekend 60.00 [t1]"], []),
        ("weekend 30/hour also, w:weekend 100%",
         ["included patching weekend 2.00 h × 0.00 = 0.00 + weekend 60.00 [t1]"], []),
        ("weekend 100%", ["included patching 2.00 h × 0.00 = 0.00 [t1]"], []),
    ],
)  # fmt: skip
def test_included_work_with_a_surcharge_and_no_rate(rules: str, lines: list[str], problems: list[str]) -> None:
    draft = bill(deal(terms(scope=SCOPE, rate=None, surcharges=rules)), "2026-06", [work("t1", SATURDAY, hours=2)])
    assert written(draft) == lines
    assert told(draft) == problems


def test_highest_is_chosen_among_the_percents_that_fit_the_part() -> None:
    """S4: the higher percent that is not for included work is not in the running."""
    entries = [work("t1", f"{SATURDAY} 09:00", "10:00", callout=True)]
    assert _bill(entries, stacking="highest", surcharges="weekend 100%, callout 25% also") == [
        "included patching callout 1.00 h × 0.00 (1000.00) = 0.00 + callout 250.00 [t1]"
    ]


def test_an_amount_by_the_entry_is_on_the_line_of_the_first_part_that_it_fits() -> None:
    """S3: a line on which no entry has its first fitting part does not list the rule."""
    entries = [
        work("t1", "2026-06-01 19:00", "20:00", "training", callout=True),
        work("t2", "2026-06-01 16:00", "18:00", "training", callout=True),
        work("t3", "2026-06-02 16:00", "18:00", "training", callout=True),
    ]
    assert _bill(entries, surcharges="after_hours 50%, callout 500/entry") == [
        "billable training callout 2.00 h × 1000.00 = 2000.00 + callout 1000.00 [t2 t3]",
        "billable training after_hours callout 3.00 h × 1000.00 = 3000.00"
        " + after_hours 1500.00 + callout 500.00 [t2 t1 t3]",
    ]


def test_only_the_first_fitting_part_counts_not_the_first_part() -> None:
    """The weekend amount of an entry that starts on Friday is on its Saturday part, and only once over two nights."""
    entries = [work("t1", "2026-06-12 22:00", "2026-06-14 02:00", "training")]
    assert _bill(entries, surcharges="weekend 500/entry") == [
        "billable training 2.00 h × 1000.00 = 2000.00 [t1]",
        "billable training weekend 26.00 h × 1000.00 = 26000.00 + weekend 500.00 [t1]",
    ]


def test_an_amount_by_the_entry_of_included_work_waits_for_a_part_that_is_charged() -> None:
    entries = [
        work("t1", "2026-06-01 09:00", "12:00", callout=True),
        work("t2", "2026-06-02 09:00", "10:00", callout=True),
    ]
    assert _bill(entries, allowance=allowance("2", rate="900"), surcharges="callout 500/entry") == [
        "included patching 2.00 h × 0.00 = 0.00 [t1]",
        "overage patching callout 2.00 h × 900.00 = 1800.00 + callout 1000.00 [t1 t2]",
    ]


def test_a_surcharge_line_says_how_many_hours_or_entries() -> None:
    agreement = deal(terms(scope=SCOPE, surcharges="weekend 30/hour, callout 500/entry, w:weekend 10%"))
    entries = [work("t1", f"{SATURDAY} 09:00", "10:30", "training", callout=True)]
    (line,) = bill(agreement, "2026-06", entries).lines
    hour, entry, percent = line.surcharges
    assert (hour.per_hour, hour.count, hour.amount) == (Decimal(30), Decimal("1.50"), Decimal("45.00"))
    assert (entry.per_entry, entry.count, entry.amount) == (Decimal(500), Decimal(1), Decimal("500.00"))
    assert (percent.percent, percent.count, percent.amount) == (Decimal(10), None, Decimal("150.00"))
    assert line.net == Decimal("2195.00")

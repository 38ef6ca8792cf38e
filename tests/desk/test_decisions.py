"""Decisions over the sample: the list, what a decision will do and does, papers that go out and come back, costs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from contractor_desk.core.agreement import Side
from contractor_desk.core.decision import Decision, Offer, Score
from contractor_desk.core.employment import Assumptions
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.evaluation import Thresholds
from contractor_desk.core.lifecycle import OptionTooLateError, PastMaximumError
from contractor_desk.core.period import end_in_force
from contractor_desk.desk import decisions, dependence, employment_costs, evaluation_papers, offer_papers, sample_desk
from contractor_desk.desk.agreements import agreement_of
from contractor_desk.desk.consequences import consequence_sentence, consequences
from contractor_desk.desk.decision_case import case
from contractor_desk.desk.decision_list import decision_list, open_count, put_away
from contractor_desk.desk.desk import Desk
from contractor_desk.words import translator
from tests.documents.reading import whole

TODAY = date(2026, 11, 26)
END = date(2026, 12, 24)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[Side, bytes]:
    made: dict[Side, bytes] = {}
    sides: tuple[Side, ...] = ("contractor", "client")
    for side in sides:
        path = tmp_path_factory.mktemp("decisions") / f"{side}.cdesk"
        desk = Desk.open(path, create=True, clock=lambda: datetime(2026, 11, 26, 12, tzinfo=UTC))
        sample_desk.fill(desk, TODAY, side)
        desk.close()
        made[side] = path.read_bytes()
    return made


def opened(tmp_path: Path, data: bytes) -> Desk:
    path = tmp_path / "book.cdesk"
    path.write_bytes(data)
    return Desk.open(path, clock=lambda: datetime(2026, 11, 26, 12, tzinfo=UTC))


@pytest.fixture
def desk(books: dict[Side, bytes], tmp_path: Path) -> Iterator[Desk]:
    made = opened(tmp_path, books["contractor"])
    yield made
    made.close()


@pytest.fixture
def client(books: dict[Side, bytes], tmp_path: Path) -> Iterator[Desk]:
    made = opened(tmp_path, books["client"])
    yield made
    made.close()


def offer(salary: str = "46000.00", start: date = END + timedelta(days=1)) -> Decision:
    return Decision(
        key="offer",
        agreement="tallmark",
        on=TODAY,
        choice="convert",
        offer=Offer(
            position="Systems administrator", salary=Decimal(salary), start=start, valid_until=date(2026, 12, 10)
        ),
    )


def codes(desk: Desk, decision: Decision) -> list[str]:
    return [one.code for one in desk.ask(consequences, decision)]


def test_the_list_goes_from_the_most_urgent_to_what_is_decided(desk: Desk) -> None:
    rows = desk.ask(decision_list, TODAY)
    groups = [row.group for row in rows]
    order = ["overdue", "month", "half_year", "later", "waiting", "decided"]
    assert groups == sorted(groups, key=order.index)
    assert [(row.agreement, row.days) for row in rows[:2]] == [("nordlund", 5), ("tallmark", 28)]
    assert [row.key for row in rows if row.group == "decided"] == ["solviken-ended", "bjorkhaga-extended"]
    assert desk.ask(open_count, TODAY) == sum(row.group in ("month", "half_year") for row in rows)


def test_undecided_after_the_end_it_is_on_top_every_day_until_a_reason_puts_it_away(desk: Desk) -> None:
    for days in (1, 2, 30, 200):
        top = [row for row in desk.ask(decision_list, END + timedelta(days=days)) if row.group == "overdue"]
        assert ("tallmark", -days) in [(row.agreement, row.days) for row in top]
    later = END + timedelta(days=3)
    with pytest.raises(PlaceError) as refused:
        desk.do(put_away, "tallmark", why="  ", on=later)
    assert refused.value.data["place"] == "why"
    with pytest.raises(PlaceError):
        desk.do(put_away, "tallmark", why="too early", on=TODAY)
    desk.do(put_away, "tallmark", why="Maria leaves the firm", on=later)
    (row,) = [row for row in desk.ask(decision_list, later) if row.agreement == "tallmark"]
    assert (row.state, row.group, row.why) == ("put_away", "decided", "Maria leaves the firm")
    desk.undo()
    (row,) = [row for row in desk.ask(decision_list, later) if row.agreement == "tallmark"]
    assert row.state == "overdue"


def test_an_extension_does_what_it_said_and_asks_again_at_the_new_end(desk: Desk) -> None:
    decision = Decision(key="more", agreement="tallmark", on=TODAY, choice="extend", option=1)
    moved = next(one for one in desk.ask(consequences, decision) if one.code == "end_moves")
    desk.do(decisions.decide, decision)
    end = end_in_force(desk.ask(agreement_of, "tallmark"), TODAY)
    assert moved.data == {"before": END, "after": date(2027, 6, 24)}
    assert end == date(2027, 6, 24)
    states = {(row.state, row.day) for row in desk.ask(decision_list, TODAY) if row.agreement == "tallmark"}
    assert states == {("open", date(2027, 6, 24)), ("decided", TODAY)}


def test_what_is_refused_is_refused_before_and_writes_nothing(desk: Desk) -> None:
    late = Decision(key="late", agreement="tallmark", on=date(2026, 12, 11), choice="extend", option=1)
    with pytest.raises(OptionTooLateError):
        desk.ask(consequences, late)
    with pytest.raises(OptionTooLateError):
        desk.do(decisions.decide, late)
    agreement = desk.ask(agreement_of, "nordlund")
    assert agreement.period.max_months is not None
    far = Decision(key="far", agreement="nordlund", on=TODAY, choice="extend", new_end=date(2035, 1, 1))
    with pytest.raises(PastMaximumError):
        desk.ask(consequences, far)
    with pytest.raises(DeskError):
        desk.ask(consequences, offer(salary="0"))
    assert case_of(desk).decision is None


def case_of(desk: Desk, key: str = "tallmark", on: date = TODAY):  # type: ignore[no-untyped-def]
    return desk.ask(case, key, on)


def test_ending_what_renews_itself_says_that_notice_is_needed(desk: Desk) -> None:
    renewing = next(row for row in desk.ask(decision_list, TODAY) if row.matter == "renewal")
    decision = Decision(key="e", agreement=renewing.agreement, on=TODAY, choice="end")
    assert "notice_needed" in codes(desk, decision)


def test_of_an_agreement_that_ran_before_the_book_the_books_own_weeks_count(desk: Desk) -> None:
    weeks = next(fact for fact in case_of(desk, "nordlund").advice.facts if fact.kind == "weeks_worked")
    assert weeks.whole < 70, "since the opening month, not since 2023"
    assert weeks.part / weeks.whole > Decimal("0.9")


def test_an_offer_waits_is_accepted_and_brings_the_exit_checklist(desk: Desk) -> None:
    assert codes(desk, offer()) == [
        "offer_recorded", "offer_open", "ends_if_accepted", "last_bill", "no_conversion_fee",
    ]  # fmt: skip
    early = offer(start=date(2026, 10, 1))
    fee = next(one for one in desk.ask(consequences, early) if one.code == "conversion_fee")
    assert (fee.data["months"], fee.data["percent"], fee.data["amount"]) == (3, Decimal(10), Decimal("55200.00"))
    desk.do(decisions.decide, offer())
    (row,) = [row for row in desk.ask(decision_list, TODAY) if row.agreement == "tallmark"]
    assert (row.group, row.day, row.choice) == ("waiting", date(2026, 12, 10), "convert")
    (lapsed,) = [row for row in desk.ask(decision_list, date(2026, 12, 11)) if row.key == "tallmark"]
    assert lapsed.is_lapsed
    desk.do(decisions.accept_offer, "offer", on=date(2026, 12, 3))
    shown = desk.ask(case, "tallmark", date(2026, 12, 3), "offer")
    assert shown.is_accepted
    assert shown.end == END
    assert len(shown.decision.checklist) == len(decisions.EXIT_CHECKLIST)
    desk.undo()
    assert not desk.ask(case, "tallmark", date(2026, 12, 3), "offer").is_accepted


def test_the_letter_is_in_three_languages_and_follows_the_book(desk: Desk) -> None:
    desk.do(decisions.decide, offer())
    words = {"en": "Dear Elin,", "sv": "Hej Elin,", "da": "Kære Elin,"}
    for language in offer_papers.LANGUAGES:
        text = whole(desk.ask(offer_papers.letter_pdf, "offer", language))
        assert words[language] in text
        assert "A-2026-05" in text
    desk.do(decisions.decide, Decision(key="ended", agreement="tallmark", on=TODAY, choice="end", new_end=END))
    with pytest.raises(offer_papers.NoOfferError):
        desk.ask(offer_papers.letter_pdf, "ended")


def test_new_terms_leave_the_agreement_and_a_draft_copy_begins_after_it(desk: Desk) -> None:
    before = desk.ask(agreement_of, "tallmark")
    desk.do(decisions.decide, Decision(key="talk", agreement="tallmark", on=TODAY, choice="renegotiate"))
    made = desk.do(decisions.draft_successor, "tallmark", on=TODAY)
    assert desk.ask(agreement_of, "tallmark") == before
    assert (made.status, made.number, made.period.start) == ("draft", "A-2026-05B", date(2026, 12, 25))
    assert [terms.from_ for terms in made.terms] == [made.period.start]
    assert desk.do(decisions.draft_successor, "tallmark", on=TODAY).number == "A-2026-05C"


def test_every_consequence_has_its_sentence_in_both_languages(desk: Desk) -> None:
    choices = [
        offer(),
        offer(start=date(2026, 10, 1)),
        Decision(key="e", agreement="tallmark", on=TODAY, choice="extend", option=1),
        Decision(key="e", agreement="nordlund", on=TODAY, choice="extend", option=1),
        Decision(key="e", agreement="tallmark", on=TODAY, choice="end"),
        Decision(key="e", agreement="tallmark", on=TODAY, choice="end", new_end=date(2026, 12, 1)),
        Decision(key="e", agreement="bjorkhaga", on=TODAY, choice="end", new_end=date(2026, 12, 1)),
        Decision(key="e", agreement="vastkust", on=TODAY, choice="end"),
        Decision(key="e", agreement="tallmark", on=TODAY, choice="renegotiate"),
        Decision(key="e", agreement="bjorkhaga", on=TODAY, choice="renegotiate"),
    ]
    for decision in choices:
        for one in desk.ask(consequences, decision):
            english, swedish = (consequence_sentence(one, translator(language)) for language in ("en", "sv"))
            assert english != swedish
            assert "{" not in english + swedish
            assert "None" not in english + swedish


def test_a_form_goes_out_to_the_other_side_and_its_view_comes_back(client: Desk) -> None:
    assert client.ask(case, "brandt", TODAY).advice.kind == "incomplete"
    form = json.loads(client.ask(evaluation_papers.form_file, "brandt", "contractor"))
    for criterion in form["criteria"]:
        criterion["score"] = 4
    form["by"], form["comment"] = "Jonas Brandt", "I would like to stay."
    data = json.dumps(form).encode()
    with pytest.raises(PlaceError) as refused:
        client.do(evaluation_papers.take_form, data, on=TODAY, agreement="assens")
    assert refused.value.data["expected"] == "this_agreement"
    client.do(evaluation_papers.take_form, data, on=TODAY, agreement="brandt")
    shown = client.ask(case, "brandt", TODAY)
    assert (shown.by_contractor.by, shown.by_contractor.on) == ("Jonas Brandt", TODAY)
    assert shown.advice.kind == "offer"


def test_an_empty_form_or_one_of_tomorrow_is_refused(client: Desk) -> None:
    empty = client.ask(evaluation_papers.form_file, "brandt", "contractor")
    with pytest.raises(PlaceError) as refused:
        client.do(evaluation_papers.take_form, empty, on=TODAY)
    assert refused.value.data["place"] == "scores"
    ahead = empty.replace(b'"on": null', b'"on": "2026-11-27"').replace(b'"score": null', b'"score": 3')
    with pytest.raises(PlaceError) as refused:
        client.do(evaluation_papers.take_form, ahead, on=TODAY)
    assert refused.value.data["place"] == "on"
    assert client.ask(case, "brandt", TODAY).by_contractor is None


def test_thresholds_are_the_books_and_change_the_advice(desk: Desk) -> None:
    assert case_of(desk).advice.kind == "offer"
    desk.do(decisions.set_thresholds, Thresholds(offer_score=Decimal("4.5")))
    assert case_of(desk).advice.kind == "talk"
    with pytest.raises(PlaceError) as refused:
        desk.do(decisions.set_thresholds, Thresholds(stability=Decimal("1.1")))
    assert refused.value.data["place"] == "stability"


def test_costs_come_from_the_countrys_table_and_what_is_assumed(desk: Desk) -> None:
    costs = case_of(desk).costs
    assert (costs.table.code, costs.hours, costs.hours_from) == ("SE", Decimal(56), "planned")
    comparison = costs.comparison
    # 46 000 × 12 × 1.009 × 1.3142; 5.6 % of 552 000; 57 660; 56 h × 12 × 780
    assert comparison.pay == Decimal("731967.35")
    assert (comparison.pension, comparison.equipment) == (Decimal("30912.00"), Decimal("57660.00"))
    assert comparison.contractor == Decimal("524160.00")
    assert comparison.break_even_hours == Decimal("1052.0")
    table = employment_costs.verified(costs.table, "pension_percent", "Own agreement", TODAY)
    desk.do(employment_costs.assume, "tallmark", Assumptions(hours=Decimal(100), salary=Decimal(50_000)), table)
    again = case_of(desk).costs
    assert (again.salary, again.hours, again.hours_from) == (Decimal(50_000), Decimal(100), "typed")
    assert again.table.figure("pension_percent").source == "Own agreement"
    assert "pension_percent" not in again.table.unverified
    assert "holiday_supplement_percent" in again.table.unverified
    with pytest.raises(PlaceError) as refused:
        desk.do(employment_costs.assume, "tallmark", Assumptions(salary=Decimal(0)))
    assert refused.value.data["place"] == "salary"


def test_a_country_without_a_table_starts_from_nothing_by_hand(desk: Desk) -> None:
    costs = case_of(desk, "aurinko").costs
    assert (costs.table.code, costs.table.contributions_percent, costs.comparison) == ("FI", Decimal(0), None)
    assert len(costs.table.unverified) == 4


def test_scores_of_one_side_alone_give_no_advice(client: Desk) -> None:
    client.do(decisions.evaluate, "brandt", "client", on=TODAY, scores=[Score(criterion="quality", score=1)], by="Lone")
    assert client.ask(case, "brandt", TODAY).advice.kind == "incomplete"


def test_dependence_is_counted_from_the_years_invoices(desk: Desk) -> None:
    found = desk.ask(dependence.agreement_dependence, "nordlund", TODAY)
    share, months, clients = found.indicators
    assert share.value is not None
    assert 0 < share.value < 100
    assert months.value is not None
    assert months.value > 24
    assert clients.value is not None
    assert clients.value > 2
    assert found.here == Decimal(20)
    assert "EUR" in found.other_currencies
    before = found.capacity
    desk.do(dependence.set_available_hours, Decimal(20))
    after = desk.ask(dependence.agreement_dependence, "nordlund", TODAY).capacity
    assert (after.promised, after.over) == (before.promised, before.promised - 20)
    with pytest.raises(PlaceError):
        desk.do(dependence.set_available_hours, Decimal(0))

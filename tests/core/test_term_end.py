"""Where the decision at a term's end stands (rules.md 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from contractor_desk.core.agreement import (
    Agreement,
    ConversionTerms,
    Cover,
    Extension,
    Notice,
    Period,
    Terms,
    Vat,
)
from contractor_desk.core.decision import Choice, Decision, Offer, ReminderMark
from contractor_desk.core.term_end import (
    TermEnd,
    is_accepted,
    last_day_if_accepted,
    put_away_day,
    put_away_kind,
    term_end,
)

END = date(2026, 12, 24)
TRIAL = Agreement(
    key="trial",
    number="A-1",
    title="Trial",
    kind="trial_to_hire",
    contractor="us",
    client="them",
    currency="SEK",
    language="sv",
    time_zone="Europe/Stockholm",
    period=Period(start=date(2026, 6, 25), end=END),
    terms=(Terms(from_=date(2026, 6, 25), rate=Decimal(780), vat=Vat(category="S", percent=Decimal(25))),),
    conversion=ConversionTerms(position="Administrator", salary=Decimal(46000), decide_days=14),
)
RUNNING = replace(TRIAL, conversion=None)


def decided(choice: Choice, on: date = date(2026, 12, 1), offer: Offer | None = None) -> Decision:
    return Decision(key=f"{choice}-{on}", agreement="trial", on=on, choice=choice, offer=offer)


def standing(
    agreement: Agreement, on: date, *decisions: Decision, marks: tuple[ReminderMark, ...] = ()
) -> TermEnd | None:
    return term_end(agreement, decisions, marks, on, side="contractor")


def state(agreement: Agreement, on: date, *decisions: Decision, marks: tuple[ReminderMark, ...] = ()) -> str | None:
    found = standing(agreement, on, *decisions, marks=marks)
    return found and found.state


def test_a_trial_is_open_to_its_last_day_and_overdue_every_day_after_it() -> None:
    assert state(TRIAL, END) == "open"
    assert [state(TRIAL, date(2026, 12, day)) for day in (25, 28, 31)] == ["overdue"] * 3
    assert state(replace(TRIAL, status="ended"), date(2027, 6, 1)) == "overdue"


def test_what_is_no_trial_and_ended_as_planned_asks_nothing() -> None:
    ended = replace(RUNNING, period=replace(RUNNING.period, ended_on=date(2026, 11, 30)))
    assert state(ended, date(2026, 12, 1)) is None
    assert state(replace(RUNNING, status="draft"), END) is None
    assert state(replace(RUNNING, period=Period(start=date(2026, 6, 25))), END) is None


def test_an_offer_waits_until_its_last_day_and_lapses_after_it() -> None:
    offer = Offer(position="Administrator", start=date(2026, 12, 25), valid_until=date(2026, 12, 10))
    made = decided("convert", offer=offer)
    waiting = standing(TRIAL, date(2026, 12, 10), made)
    assert waiting is not None
    assert (waiting.state, waiting.day, waiting.decision) == ("waiting", date(2026, 12, 10), made)
    assert state(TRIAL, date(2026, 12, 11), made) == "open"
    assert state(TRIAL, date(2026, 12, 25), made) == "overdue"
    accepted = replace(TRIAL, period=replace(TRIAL.period, ended_on=END))
    assert state(accepted, date(2027, 1, 5), made) == "decided"


def test_an_accepted_offer_ends_the_agreement_before_it_starts_and_never_past_its_own_end() -> None:
    assert last_day_if_accepted(TRIAL, date(2026, 12, 1)) == date(2026, 11, 30)
    assert last_day_if_accepted(TRIAL, date(2027, 1, 4)) == END
    gap = decided("convert", offer=Offer(position="Administrator", start=date(2027, 1, 4)))
    assert is_accepted(replace(TRIAL, period=replace(TRIAL.period, ended_on=END)), gap)
    assert not is_accepted(TRIAL, gap)
    assert not is_accepted(TRIAL, decided("convert", offer=Offer(position="Administrator")))


def test_a_decision_to_end_counts_while_the_end_stands() -> None:
    ended = replace(TRIAL, period=replace(TRIAL.period, ended_on=END))
    assert state(ended, date(2026, 12, 2), decided("end")) == "decided"
    assert state(TRIAL, date(2026, 12, 2), decided("end")) == "open", "it was reopened"


def test_new_terms_are_waited_for_until_they_begin_or_the_term_is_over() -> None:
    made = decided("renegotiate")
    assert state(TRIAL, date(2026, 12, 20), made) == "waiting"
    assert state(TRIAL, date(2026, 12, 25), made) == "overdue"
    amended = replace(TRIAL, terms=(*TRIAL.terms, replace(TRIAL.terms[0], from_=date(2026, 12, 5))))
    assert state(amended, date(2026, 12, 20), made) == "open"


def test_after_an_extension_the_new_end_is_to_be_decided() -> None:
    extended = replace(TRIAL, period=replace(TRIAL.period, end=date(2027, 6, 24)))
    found = standing(extended, date(2026, 12, 2), decided("extend"))
    assert found is not None
    assert (found.state, found.end) == ("open", date(2027, 6, 24))


def test_overdue_is_put_away_by_a_mark_with_a_reason_only() -> None:
    mark = ReminderMark(
        agreement="trial", kind=put_away_kind(TRIAL), date=put_away_day(TRIAL, END), mark="done", on=date(2026, 12, 28)
    )
    after = date(2026, 12, 29)
    assert state(TRIAL, after, marks=(mark,)) == "overdue"
    put_away = standing(TRIAL, after, marks=(replace(mark, why="She moved abroad"),))
    assert put_away is not None
    assert (put_away.state, put_away.why) == ("put_away", "She moved abroad")
    assert state(TRIAL, END, marks=(replace(mark, why="too early"),)) == "open"


@pytest.mark.parametrize(
    ("agreement", "matter", "day"),
    [
        (TRIAL, "trial", END),
        (RUNNING, "term", END),
        (
            replace(RUNNING, period=replace(RUNNING.period, extensions=(Extension(months=6, decide_by_days=14),))),
            "option",
            date(2026, 12, 10),
        ),
        (
            replace(RUNNING, cover=Cover(for_="Karen", return_expected=date(2026, 12, 15))),
            "cover",
            date(2026, 12, 15),
        ),
        (
            replace(
                RUNNING,
                period=replace(RUNNING.period, renewal="automatic", renewal_months=12, notice=Notice(days=20)),
            ),
            "renewal",
            date(2026, 12, 4),
        ),
    ],
    ids=["trial", "term", "option", "cover", "renewal"],
)
def test_the_day_to_act_by_follows_from_the_matter(agreement: Agreement, matter: str, day: date) -> None:
    found = standing(agreement, date(2026, 11, 26))
    assert found is not None
    assert (found.matter, found.day, found.end) == (matter, day, END)


def test_a_day_to_act_by_that_has_passed_gives_way_to_the_end() -> None:
    agreement = replace(RUNNING, period=replace(RUNNING.period, extensions=(Extension(months=6, decide_by_days=14),)))
    found = standing(agreement, date(2026, 12, 11))
    assert found is not None
    assert found.day == END

"""The sample must show something true on whatever day it is opened."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import iban, luhn
from stdnum.dk import cvr
from stdnum.fi import ytunnus
from stdnum.se import orgnr

from contractor_desk.core.agreement import Agreement, Kind, Side
from contractor_desk.core.book import Book
from contractor_desk.core.checks import agreement_warnings, book_flaws
from contractor_desk.core.deadlines import DeadlineKind, deadlines
from contractor_desk.core.invoice import Draft, IssuedMonth
from contractor_desk.core.invoicing import propose
from contractor_desk.core.months import Month
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.sample import sample_book
from contractor_desk.exchange import book_file

THURSDAY = date(2026, 11, 26)
STOCKHOLM = ZoneInfo("Europe/Stockholm")
SIDES: tuple[Side, ...] = ("contractor", "client")
DAYS = [
    THURSDAY,
    date(2026, 1, 1),  # a holiday on the first of a month
    date(2026, 3, 29),  # a Sunday, and the clock change
    date(2026, 6, 1),
    date(2027, 8, 17),  # just after the summer
    date(2028, 2, 29),
]


def side_of(agreement: Agreement, book: Book) -> Side:
    return "contractor" if agreement.contractor == book.home else "client"


def drafts(book: Book, agreement: Agreement, today: date) -> dict[Month, Draft]:
    """The bills of an agreement with all months before this one issued."""
    found: dict[Month, Draft] = {}
    issued: list[IssuedMonth] = []
    round_total = next(party.round_total for party in book.parties if party.key == agreement.contractor)
    for month in Month.of(today).plus(-13).until(Month.of(today)):
        taken = {key for one in issued for key in one.taken}
        billed = {line.source for one in issued for line in one.lines}
        entries = [entry for entry in book.time if entry.agreement == agreement.key and entry.key not in taken]
        expenses = [one for one in book.expenses if one.agreement == agreement.key and one.key not in billed]
        draft = propose(agreement, month, entries, expenses, issued, round_total=round_total)
        found[month] = draft
        if draft.lines:
            issued.append(
                IssuedMonth(
                    month=str(month),
                    number=str(month),
                    lines=draft.lines,
                    allowance=draft.allowance,
                    taken=frozenset(draft.taken),
                )
            )
    return found


def overlaps(book: Book) -> list[tuple[TimeEntry, TimeEntry]]:
    by_worker: dict[str, list[TimeEntry]] = defaultdict(list)
    for entry in book.time:
        if entry.start is not None:
            by_worker[entry.worker].append(entry)
    found = []
    for entries in by_worker.values():
        entries.sort(key=lambda entry: entry.start or datetime.min.replace(tzinfo=UTC))
        for one, following in pairwise(entries):
            assert one.end is not None and following.start is not None
            if following.start < one.end:
                found.append((one, following))
    return found


def kinds_of_deadlines_on(today: date, side: Side) -> set[str]:
    """The kinds of deadlines in the sample of that day, of which all else that must hold does."""
    book = sample_book(today, side)
    now = datetime.combine(today, time(13), STOCKHOLM)

    assert list(book_flaws(book)) == []
    assert all(entry.local_date <= today and (entry.end is None or entry.end <= now) for entry in book.time)
    assert all(entry.approved is None or (entry.approved.on or today) <= today for entry in book.time)
    assert all(entry.asked_on is None or entry.local_date <= entry.asked_on <= today for entry in book.time)
    assert all(expense.date <= today for expense in book.expenses)
    # none where its day is a holiday of the client's calendar (Maundy Thursday)
    assert len(overlaps(book)) <= (1 if side == "contractor" else 0)
    assert {agreement.kind for agreement in book.agreements} == set(get_args(Kind))
    assert {agreement.status for agreement in book.agreements} == {"draft", "active", "ended"}
    return {
        deadline.kind
        for agreement in book.agreements
        for deadline in deadlines(
            agreement, today, today + timedelta(days=400), side=side_of(agreement, book), decisions=book.decisions
        )
    }


def kinds_of_deadlines(side: Side) -> set[str]:
    """All; the client's trial is past the day on which its window opens."""
    return set(get_args(DeadlineKind)) - ({"conversion_window"} if side == "client" else set())


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_sample_is_sound_on_odd_days(today: date, side: Side) -> None:
    assert kinds_of_deadlines_on(today, side) == kinds_of_deadlines(side)


def test_the_sample_shows_an_overlap_of_the_contractors() -> None:
    assert len(overlaps(sample_book(THURSDAY, "contractor"))) == 1


@settings(max_examples=5)
@given(st.dates(date(2026, 1, 1), date(2028, 12, 31)), st.sampled_from(SIDES))
def test_the_sample_is_sound_on_any_day(today: date, side: Side) -> None:
    assert kinds_of_deadlines_on(today, side) == kinds_of_deadlines(side)


@pytest.mark.parametrize("side", SIDES)
def test_the_sample_of_a_day_is_always_the_same_and_a_valid_book_file(side: Side) -> None:
    book = sample_book(THURSDAY, side)

    assert sample_book(THURSDAY, side) == book
    assert book_file.parse(book_file.dump(book)) == book


def test_there_is_over_a_year_of_hours_of_several_people() -> None:
    book = sample_book(THURSDAY)

    assert 3000 <= len(book.time) <= 5000
    assert min(entry.local_date for entry in book.time) <= date(2025, 10, 2)
    assert {worker.key for worker in book.workers} == {entry.worker for entry in book.time}
    assert len({entry.note for entry in book.time}) > 600
    assert 5 < sum(not entry.note for entry in book.time) < 60
    assert any(entry.callout for entry in book.time)
    assert any(entry.seconds for entry in book.time)
    assert any(entry.break_seconds for entry in book.time)
    assert any(not entry.billable for entry in book.time)
    assert any(entry.outside_period for entry in book.time)


def test_a_full_week_of_one_person_is_about_forty_hours() -> None:
    hours: Counter[tuple[int, int]] = Counter()
    for entry in sample_book(THURSDAY).time:
        if entry.worker == "elin":
            hours[entry.local_date.isocalendar()[:2]] += entry.duration
    full = sorted(seconds / 3600 for week, seconds in hours.items() if week < THURSDAY.isocalendar()[:2])
    assert 38 <= full[len(full) // 2] <= 42
    assert full[-1] < 48


@pytest.mark.parametrize("today", [day for day in DAYS if day.day > 5], ids=str)
def test_nordlund_has_used_92_percent_of_its_hours(today: date) -> None:
    book = sample_book(today)
    nordlund = next(one for one in book.agreements if one.key == "nordlund")

    ledger = drafts(book, nordlund, today)[Month.of(today)].allowance

    assert ledger is not None
    assert (ledger.granted_seconds, ledger.carried_in_seconds) == (20 * 3600, 90 * 60)
    assert ledger.used_seconds == 19 * 3600 + 45 * 60


def test_the_last_full_month_of_nordlund_shows_an_amended_fee_and_what_is_out_of_scope() -> None:
    book = sample_book(THURSDAY)
    nordlund = next(one for one in book.agreements if one.key == "nordlund")

    draft = drafts(book, nordlund, THURSDAY)[Month(2026, 10)]

    fees = [(str(line.from_), str(line.net)) for line in draft.lines if line.kind == "fee"]
    assert fees == [("2026-10-01", "11612.90"), ("2026-10-16", "13625.81")]
    assert {line.kind for line in draft.lines} == {"fee", "included", "out_of_scope", "expense"}
    assert {surcharge.key for line in draft.lines for surcharge in line.surcharges} == {"out_of_scope", "after_hours"}
    assert draft.problems == ()


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_bills_have_no_problems_but_those_that_are_meant(today: date) -> None:
    book = sample_book(today)

    found = {
        (agreement.key, problem.code)
        for agreement in book.agreements
        for draft in drafts(book, agreement, today).values()
        for problem in draft.problems
    }

    assert found == {("bjorkhaga", "not_approved"), ("havgaard", "overlap"), ("solviken", "outside_period")}


def test_what_waits_for_approval_was_asked_for_six_days_ago_at_the_earliest() -> None:
    book = sample_book(THURSDAY)
    waiting = [entry for entry in book.time if entry.agreement == "bjorkhaga" and entry.asked_on and not entry.approved]

    assert sum(entry.duration for entry in waiting) == (4 * 60 + 15) * 60
    assert min(entry.asked_on for entry in waiting if entry.asked_on) == date(2026, 11, 20)


@pytest.mark.parametrize(
    ("clock", "note"), [("11:00", "Intune enrolment, batch 3 of 5"), ("13:52", "VPN drops, Mölndal")]
)
def test_the_timer_runs_in_the_middle_of_the_day(clock: str, note: str) -> None:
    now = datetime.combine(THURSDAY, time.fromisoformat(clock), STOCKHOLM)

    book = sample_book(THURSDAY, now=now)

    [running] = [entry for entry in book.time if entry.running]
    assert running.note.startswith(note)
    assert all(entry.end is None or entry.end <= now for entry in book.time)
    assert list(book_flaws(book)) == []


@pytest.mark.parametrize(
    "now", [datetime(2026, 11, 26, 6, tzinfo=STOCKHOLM), datetime(2026, 11, 26, 21, tzinfo=STOCKHOLM)]
)
def test_no_timer_runs_before_and_after_work(now: datetime) -> None:
    assert not any(entry.running for entry in sample_book(THURSDAY, now=now).time)


def test_a_day_that_has_not_begun_in_gothenburg_has_no_work_yet() -> None:
    now = datetime(2026, 11, 26, 5, tzinfo=ZoneInfo("Asia/Tokyo"))

    book = sample_book(THURSDAY, now=now)

    assert max(entry.local_date for entry in book.time) == date(2026, 11, 25)
    assert all(entry.end is None or entry.end <= now for entry in book.time)


def test_suppliers_bill_what_their_agreements_give_and_one_bills_too_much() -> None:
    book = sample_book(THURSDAY, "client")
    received = {one.supplier_number: one for one in book.received}
    kystnet = next(one for one in book.agreements if one.key == "kystnet")

    agreed = drafts(book, kystnet, THURSDAY)[Month(2026, 10)].total

    assert received["KD-20418"].total - agreed == Decimal("1807.50")
    assert len(received["KD-20418"].findings) == 2


@pytest.mark.parametrize("side", SIDES)
def test_numbers_of_the_invented_firms_have_valid_check_digits(side: Side) -> None:
    valid = {"SE": orgnr.is_valid, "DK": cvr.is_valid, "FI": ytunnus.is_valid}
    for party in sample_book(THURSDAY, side).parties:
        assert party.registration_number is not None and valid[party.country](party.registration_number), party.name
        assert party.email is None or party.email.endswith(".example")
        for account in party.accounts:
            digits = account.id.replace("-", "")
            assert account.scheme != "iban" or iban.is_valid(digits), account
            assert account.scheme not in ("bankgiro", "plusgiro") or luhn.is_valid(digits), account


@pytest.mark.parametrize("side", SIDES)
def test_no_agreement_warns_of_anything_but_its_first_day(side: Side) -> None:
    book = sample_book(THURSDAY, side)

    codes = {flaw.code for agreement in book.agreements for flaw in agreement_warnings(agreement)}

    assert codes <= {"starts_on_day_off"}


@pytest.mark.parametrize("side", SIDES)
def test_every_service_has_a_name_in_english_swedish_and_danish(side: Side) -> None:
    for service in sample_book(THURSDAY, side).services:
        assert set(service.name) == {"en", "sv", "da"} and service.function

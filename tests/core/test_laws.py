"""Laws of the rules, by many made-up agreements and months; each test says what its examples reached."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from contractor_desk.core.agreement import Agreement, Cap, HolidayCalendar, Minimum, Rounding
from contractor_desk.core.calendars import is_working_day
from contractor_desk.core.days import in_force_for_fee, in_period, terms_on
from contractor_desk.core.deadlines import deadlines
from contractor_desk.core.instants import local_date, zone
from contractor_desk.core.invoice import CAPPED_KINDS, Draft, IssuedMonth
from contractor_desk.core.invoicing import digest
from contractor_desk.core.months import Month
from contractor_desk.core.work import TimeEntry
from tests.core.deals import (
    OFFICE,
    STOCKHOLM,
    allowance,
    bill,
    day,
    deal,
    expense,
    fee,
    issue,
    notice,
    period,
    suspension,
    terms,
    yes,
)
from tests.core.minutes import rate_by_hand

MONTHS = ("2026-01", "2026-02", "2026-03", "2026-04")
SERVICES = ("patching", "onsite", "training", "design", "unheard")
# New Year, the turn of a month, the clock change, Easter
STARTS = ("2026-01-01", "2026-01-28", "2026-03-26", "2026-03-31")
CHANGES = ("2026-01-06", "2026-02-01", "2026-02-05", "2026-03-29", "2026-04-04", "2026-04-14")
LAWS = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
BANDS = "after_hours 50% also, weekend 100% also, holiday 150% also, out_of_scope 25%"


# ---- made-up agreements and hours ------------------------------------------------------------------------------------


def _terms(chance: Random, from_: str) -> Any:
    hours = chance.choice((None, 0, 1, 3, 8))
    limit, rate = chance.choice((0, 1, 5)), chance.choice((0, 900, 955.55))
    rollover, cap = chance.choice((None, 1, 2, 5)), chance.choice((None, None, "0", "4", "9.5"))
    return terms(
        from_,
        scope=f"patching included, onsite limited {limit}, training billable @{rate}, design excluded",
        unlisted=chance.choice(("included", "billable", "excluded")),
        rounding=None if chance.random() < 0.3 else Rounding(
            minutes=chance.choice((5, 15, 30)),
            mode=chance.choice(("up", "nearest", "down")),
            per=chance.choice(("entry", "day")),
        ),
        minimum=None if chance.random() < 0.5 else Minimum(
            minutes=chance.choice((20, 60)), for_=chance.choice(("out_of_scope", "callout", "all"))
        ),
        allowance=None if hours is None else allowance(str(hours), rate="955.55", months=rollover, cap=cap),
        surcharges=BANDS,
        stacking=chance.choice(("add", "highest", "compound")),
        worker_rates={"olle": Decimal("700.05")},
    )  # fmt: skip


@st.composite
def agreements(draw: Any) -> Agreement:
    """One or two versions from January 2026 on, with a Swedish calendar."""
    chance = draw(st.randoms(use_true_random=True))
    versions = [_terms(chance, "2026-01-01")]
    if chance.random() < 0.6:
        versions.append(_terms(chance, chance.choice(CHANGES)))
    return deal(*versions, holidays=HolidayCalendar(country="SE"))


@st.composite
def hours(draw: Any, least: int = 3, most: int = 12) -> list[TimeEntry]:
    """Work in whole minutes within some weeks, with clock times over midnights and the clock change, or without."""
    chance = draw(st.randoms(use_true_random=True))
    place = zone(STOCKHOLM)
    first = datetime.fromisoformat(chance.choice(STARTS)).replace(tzinfo=place).astimezone(UTC)
    weeks = chance.choice((1, 3, 8))
    found = []
    for number in range(draw(st.integers(least, most))):
        start = first + timedelta(minutes=chance.randrange(weeks * 7 * 24 * 60))
        length = chance.choice((0, 1, 7, 20, 59, 61, 180, 300, 1500))
        known: dict[str, Any] = {
            "key": f"t{number}",
            "agreement": "deal",
            "worker": chance.choice(("anna", "olle")),
            "service": chance.choice(SERVICES),
            "callout": chance.random() < 0.5,
            "local_date": local_date(start, place),
        }
        if chance.random() < 0.7:
            known |= {"start": start, "end": start + timedelta(minutes=length)}
            known["break_seconds"] = chance.choice((0, 0, 0, 600))
        else:
            known |= {"date": known["local_date"], "seconds": length * 60}
        found.append(TimeEntry(**known))
    return found


def _reach(reached: Counter[str], **facts: object) -> None:
    for name, fact in facts.items():
        if fact:
            reached[name] += 1
            event(name)


def _kinds(draft: Draft) -> set[str]:
    return {line.kind for line in draft.lines}


# ---- rating ----------------------------------------------------------------------------------------------------------


def test_the_rating_is_what_counting_minutes_by_hand_gives() -> None:
    reached: Counter[str] = Counter()

    @settings(LAWS, max_examples=80)
    @given(agreements(), hours())
    def law(agreement: Agreement, entries: list[TimeEntry]) -> None:
        for month in MONTHS:
            draft = bill(agreement, month, entries)
            parsed = Month.parse(month)
            by_hand = rate_by_hand(agreement, (2026, 1), (parsed.year, parsed.number), entries)
            seconds: Counter[tuple[Any, ...]] = Counter()
            by_entry: Counter[str] = Counter()
            for line in draft.lines:
                for part in line.parts:
                    seconds[line.terms_from, line.kind, line.service, line.band or "normal"] += part.seconds
                    by_entry[part.entry] += part.seconds
            assert seconds == by_hand.seconds
            assert by_entry == by_hand.by_entry
            assert Fraction(draft.net) == by_hand.net
            found = draft.allowance
            if found is not None:
                counted = by_hand.granted, by_hand.carried_in, by_hand.used, by_hand.overage, by_hand.expired
                assert tuple(minutes * 60 for minutes in counted) == (
                    found.granted_seconds,
                    found.carried_in_seconds,
                    found.used_seconds,
                    found.overage_seconds,
                    found.expired_seconds,
                )
                assert found.carried_out_seconds == by_hand.carried_out * 60
            _reach(
                reached,
                overage="overage" in _kinds(draft),
                out_of_scope="out_of_scope" in _kinds(draft),
                split=len(draft.taken) < sum(len(line.entries) for line in draft.lines),
                carried_in=found is not None and found.carried_in_seconds and found.used_seconds,
                expired=found is not None and found.expired_seconds,
                no_allowance=found is None and draft.lines,
                two_versions=len({line.terms_from for line in draft.lines}) == 2,
                holiday=any(line.band == "holiday" for line in draft.lines),
            )

    law()
    wanted = ("overage", "out_of_scope", "split", "carried_in", "expired", "no_allowance", "two_versions", "holiday")
    assert all(reached[name] >= 3 for name in wanted), reached


def test_the_order_of_logging_does_not_matter() -> None:
    @LAWS
    @given(agreements(), hours(), st.sampled_from(MONTHS), st.randoms())
    def law(agreement: Agreement, entries: list[TimeEntry], month: str, random: Any) -> None:
        shuffled = list(entries)
        random.shuffle(shuffled)
        one, other = (bill(agreement, month, listed) for listed in (entries, shuffled))
        assert one == other
        assert digest(one) == digest(other)

    law()


def test_every_second_is_rated_once_and_parts_sum_to_entries() -> None:
    """Without rounding and minimum: what the lines take of an entry is its duration, to the second."""
    reached: Counter[str] = Counter()

    @LAWS
    @given(agreements(), hours(), st.integers(0, 3599), st.sampled_from(MONTHS))
    def law(agreement: Agreement, entries: list[TimeEntry], odd: int, month: str) -> None:
        plain = replace(
            agreement, terms=tuple(replace(version, rounding=None, minimum=None) for version in agreement.terms)
        )
        moved = [
            entry if entry.end is None else replace(entry, end=entry.end + timedelta(seconds=odd)) for entry in entries
        ]
        draft = bill(plain, month, moved)
        found: Counter[str] = Counter()
        for line in draft.lines:
            for part in line.parts:
                found[part.entry] += part.seconds
        for entry in moved:
            if entry.key in draft.taken:
                # lines under a hundredth of an hour are not made
                assert entry.duration - 18 * 5 < found[entry.key] <= entry.duration or entry.duration < 90
        whole = {entry.key: entry.duration for entry in moved if entry.key in draft.taken}
        _reach(reached, exact=found and found == {key: seconds for key, seconds in whole.items() if seconds})

    law()
    assert reached["exact"] >= 10, reached


def test_nets_sum_to_totals_and_vat_is_of_the_groups() -> None:
    @LAWS
    @given(
        agreements(),
        hours(),
        st.lists(st.decimals("-500", "5000", places=3), max_size=4),
        st.booleans(),
        st.sampled_from(("SEK", "EUR", "JPY")),
    )
    def law(
        agreement: Agreement, entries: list[TimeEntry], costs: list[Decimal], round_total: bool, currency: str
    ) -> None:
        expenses = [expense(f"e{number}", "2026-02-10", str(cost)) for number, cost in enumerate(costs)]
        priced = replace(agreement, currency=currency)
        draft = bill(priced, "2026-02", entries, expenses=expenses, round_total=round_total)
        assert draft.net == sum(line.net for line in draft.lines)
        assert draft.net == sum(group.taxable for group in draft.vat)
        assert draft.total == draft.net + sum(group.amount for group in draft.vat) + draft.rounding
        assert abs(draft.rounding) <= Decimal("0.5")
        if not (round_total and currency == "SEK"):
            assert draft.rounding == 0
        for line in draft.lines:
            assert line.net == line.base + sum(surcharge.amount for surcharge in line.surcharges)
            amounts = (line.net, line.base, *(surcharge.amount for surcharge in line.surcharges))
            digits = 0 if currency == "JPY" else 2
            assert all(amount == round(amount, digits) for amount in amounts)

    law()


def test_a_cap_is_never_passed() -> None:
    reached: Counter[str] = Counter()

    @LAWS
    @given(
        agreements(), hours(), st.sampled_from(("0", "99.99", "2500", "9000")), st.sampled_from(("month", "agreement"))
    )
    def law(agreement: Agreement, entries: list[TimeEntry], amount: str, per: Any) -> None:
        cap = Cap(amount=Decimal(amount), per=per)
        capped = replace(agreement, terms=tuple(replace(version, cap=cap) for version in agreement.terms))
        issued: tuple[IssuedMonth, ...] = ()
        for month in MONTHS:
            draft = bill(capped, month, entries, issued=issued)
            if draft.lines:
                issued += (issue(draft),)
        charged = {
            invoice.month: sum(line.net for line in invoice.lines if line.kind in (*CAPPED_KINDS, "cap"))
            for invoice in issued
        }
        assert all(0 <= net <= cap.amount for net in charged.values())
        if per == "agreement":
            assert sum(charged.values()) <= cap.amount
        taken_off = [line for invoice in issued for line in invoice.lines if line.kind == "cap"]
        assert all(line.net == -line.price < 0 for line in taken_off)
        _reach(reached, capped=taken_off, free=charged and not taken_off)

    law()
    assert reached["capped"] >= 20 and reached["free"] >= 3, reached


# ---- the ledger and issuing ------------------------------------------------------------------------------------------


def test_issuing_in_order_changes_nothing_while_nothing_is_late() -> None:
    @LAWS
    @given(agreements(), hours())
    def law(agreement: Agreement, entries: list[TimeEntry]) -> None:
        issued: tuple[IssuedMonth, ...] = ()
        for month in MONTHS:
            draft = bill(agreement, month, entries, issued=issued)
            open_ = bill(agreement, month, entries)
            assert (draft.lines, draft.allowance, draft.taken) == (open_.lines, open_.allowance, open_.taken)
            if draft.lines:
                issued += (issue(draft),)

    law()


def test_carried_in_and_granted_is_used_expired_and_carried_out() -> None:
    reached: Counter[str] = Counter()

    @LAWS
    @given(agreements(), hours(), st.sets(st.sampled_from(MONTHS)))
    def law(agreement: Agreement, entries: list[TimeEntry], to_issue: set[str]) -> None:
        issued: tuple[IssuedMonth, ...] = ()
        carried = 0
        for month in MONTHS:
            draft = bill(agreement, month, entries, issued=issued)
            found = draft.allowance
            if found is not None:
                assert found.carried_in_seconds == carried
                assert found.carried_in_seconds + found.granted_seconds == (
                    found.used_seconds + found.expired_seconds + found.carried_out_seconds
                )
                assert min(found.used_seconds, found.expired_seconds, found.carried_out_seconds) >= 0
                assert found.carried_out_seconds == sum(carry.seconds for carry in found.carried_out)
                assert all(carry.seconds > 0 for carry in found.carried_out)
                assert found.overage_seconds == 0 or found.used_seconds == carried + found.granted_seconds
                _reach(reached, carried=carried, over=found.overage_seconds, expired=found.expired_seconds)
            carried = 0 if found is None else found.carried_out_seconds
            if month in to_issue and draft.lines:
                issued += (issue(draft),)

    law()
    assert all(reached[name] >= 10 for name in ("carried", "over", "expired")), reached


def test_every_entry_is_on_one_invoice_whenever_it_is_logged_and_whichever_month_is_issued_first() -> None:
    reached: Counter[str] = Counter()

    @LAWS
    @given(agreements(), hours(), st.permutations(MONTHS), st.data())
    def law(agreement: Agreement, entries: list[TimeEntry], order: list[str], data: Any) -> None:
        logged_in_run = {entry.key: data.draw(st.integers(0, 3)) for entry in entries}
        issued: tuple[IssuedMonth, ...] = ()
        runs = [*enumerate(order), *((len(order), month) for month in (*MONTHS, "2026-05"))]
        for run, month in runs:
            logged = [entry for entry in entries if logged_in_run[entry.key] <= run]
            draft = bill(agreement, month, logged, issued=issued)
            late = [key for key in draft.taken if not str(_entry(entries, key).local_date).startswith(month)]
            _reach(reached, late=late)
            if draft.lines:
                issued += (issue(draft),)
        taken = Counter(key for invoice in issued for key in invoice.taken)
        assert all(count == 1 for count in taken.values())
        seconds: Counter[str] = Counter()
        for invoice in issued:
            for line in invoice.lines:
                for part in line.parts:
                    seconds[part.entry] += part.seconds
        left = [entry for entry in entries if entry.key not in taken]
        # what is on no invoice came to nothing
        last = bill(agreement, "2026-06", left, issued=issued)
        assert not last.lines or last.taken == ()
        assert all(seconds[entry.key] == 0 for entry in left)
        _reach(reached, left=left, all_taken=not left)

    law()
    assert reached["late"] >= 20 and reached["all_taken"] >= 20, reached


def _entry(entries: list[TimeEntry], key: str) -> TimeEntry:
    return next(entry for entry in entries if entry.key == key)


def test_every_day_in_force_is_paid_for_once() -> None:
    """Whatever is in advance or in arrears, changes or is suspended: runs in order bill each day's fee once."""
    reached: Counter[str] = Counter()
    billed = st.sampled_from(("arrears", "advance"))
    days = st.integers(0, 200).map(lambda number: (date(2026, 1, 1) + timedelta(days=number)).isoformat())
    pauses = st.lists(st.tuples(days, st.integers(0, 60), st.sampled_from(("stop", "keep"))), max_size=2)

    @LAWS
    @given(days, st.lists(st.tuples(days, billed), max_size=2), billed, days, pauses)
    def law(start: str, changes: Any, first: Any, end: str, breaks: Any) -> None:
        versions = {start: first} | {on: how for on, how in changes if on > start}
        agreement = deal(
            *(terms(on, fee=fee("3000", billed=how)) for on, how in sorted(versions.items())),
            period=period(start, end=max(start, end)),
            suspensions=tuple(
                suspension(on, (day(on) + timedelta(days=length)).isoformat(), fee=how) for on, length, how in breaks
            ),
        )
        issued: tuple[IssuedMonth, ...] = ()
        months = list(Month.of(day(start)).until(Month(2027, 2)))
        for month in months:
            draft = bill(agreement, str(month), issued=issued)
            assert bill(agreement, str(month)).lines == draft.lines
            if draft.lines:
                issued += (issue(draft),)
        spans = [(line.from_, line.to, line.terms_from) for invoice in issued for line in invoice.lines]
        assert len(spans) == len(set(spans))
        paid = Counter(
            version.terms.from_.isoformat() + on.isoformat()
            for month in months
            for version in in_force_for_fee(agreement, month)
            for on in version.days
            for line_from, line_to, line_terms in spans
            if line_from <= on <= line_to and line_terms == version.terms.from_
        )
        in_force = [on for month in months for version in in_force_for_fee(agreement, month) for on in version.days]
        assert len(paid) == len(in_force)
        assert set(paid.values()) <= {1}
        total = sum(invoice_line.net for invoice in issued for invoice_line in invoice.lines)
        exact = sum(Fraction(3000, Month.of(on).days) for on in in_force)
        assert abs(Fraction(total) - exact) <= Fraction(len(spans), 200)
        _reach(reached, suspended=breaks, changed=len(versions) > 1, advance="advance" in versions.values())

    law()
    assert all(reached[name] >= 10 for name in ("suspended", "changed", "advance")), reached


# ---- selection -------------------------------------------------------------------------------------------------------


def test_every_billable_entry_of_a_month_is_taken_or_has_one_reason() -> None:
    reached: Counter[str] = Counter()
    often, rarely = st.sampled_from((True, True, False)), st.sampled_from((False, False, True))
    flags = st.tuples(often, rarely, rarely, rarely)

    @LAWS
    @given(agreements(), hours(least=5, most=5), st.lists(flags, min_size=5, max_size=5), st.integers(0, 100))
    def law(agreement: Agreement, entries: list[TimeEntry], marks: Any, length: int) -> None:
        bounded = replace(
            agreement,
            period=replace(agreement.period, end=date(2026, 1, 1) + timedelta(days=length)),
            terms=tuple(replace(version, approval="required") for version in agreement.terms),
        )
        listed = [
            replace(
                entry,
                billable=billable or running,
                outside_period=anyway,
                approved=yes("2026-05-01") if approved else None,
                end=None if running and entry.start is not None else entry.end,
            )
            for entry, (billable, anyway, approved, running) in zip(entries, marks, strict=False)
        ]
        for month in MONTHS:
            draft = bill(bounded, month, listed)
            reasons = {problem.entry: problem.code for problem in draft.problems if problem.entry is not None}
            reasons = {key: code for key, code in reasons.items() if code not in ("overlap", "no_rate")}
            own = [entry for entry in listed if str(entry.local_date).startswith(month) and entry.billable]
            assert sorted([*draft.taken, *reasons]) == sorted(entry.key for entry in own)
            for entry in own:
                if entry.running:
                    assert reasons[entry.key] == "running"
                elif not in_period(bounded, entry.local_date) and not entry.outside_period:
                    assert reasons[entry.key] == "outside_period"
                _reach(reached, **{reasons.get(entry.key, "taken"): True})

    law()
    assert set(reached) == {"running", "outside_period", "not_approved", "taken"}, reached


# ---- deadlines -------------------------------------------------------------------------------------------------------


def test_reminders_are_working_days_ascending_and_not_after_their_deadline() -> None:
    reached: Counter[str] = Counter()

    @LAWS
    @given(
        st.integers(0, 800),
        st.integers(1, 20),
        st.sampled_from((None, "3 months", "1 months month_end", "6 weeks")),
        st.sampled_from(("none", "automatic")),
        st.lists(st.integers(0, 120), unique=True, max_size=8),
        st.integers(0, 1200),
    )
    def law(start: int, months: int, rule: Any, renewal: Any, leads: list[int], on: int) -> None:
        first = date(2024, 1, 1) + timedelta(days=start)
        agreement = deal(
            terms("2025-01-01", working_hours={name: OFFICE[name] for name in ("mon", "tue", "thu")}),
            holidays=HolidayCalendar(country="SE"),
            period=period(
                first.isoformat(),
                months=months,
                renewal=renewal if rule else "none",
                renewal_months=5,
                notice=None if rule is None else notice(rule),
                max_months=18,
            ),
            decision_lead_days=tuple(leads),
        )
        today = date(2024, 1, 1) + timedelta(days=on)
        for row in deadlines(agreement, today, today + timedelta(days=400), side="client", decisions=()):
            assert list(row.reminders) == sorted(set(row.reminders))
            assert list(row.leads) == sorted(set(row.leads), reverse=True)
            for reminder, lead in zip(row.reminders, row.leads, strict=True):
                assert reminder <= row.date - timedelta(days=lead)
                assert is_working_day(agreement.holidays, terms_on(agreement, reminder), reminder)
            assert len(row.reminders) <= len(leads)
            assert bool(row.reminders) == bool(leads)
            assert row.date <= first + timedelta(days=18 * 31)
            _reach(reached, **{row.kind: True, "merged": len(row.reminders) < len(leads)})

    law()
    assert all(reached[name] >= 5 for name in ("period_end", "notice", "max_period", "merged")), reached

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from contractor_desk.core.agreement import Notice
from contractor_desk.desk import agreement_page, agreements, client_today, invoices, sample_desk, soundness
from contractor_desk.desk.desk import Desk

NOW = datetime(2026, 11, 26, 12, 52, tzinfo=UTC)
THURSDAY = date(2026, 11, 26)


def test_the_sample_is_done_for_real_and_leaves_a_sound_book(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    desk = Desk.open(tmp_path / "sample.cdesk", clock=lambda: NOW, create=True)
    try:
        sample_desk.fill(desk, THURSDAY, now=NOW, told=lambda done, of: told.append((done, of)))
        listed = desk.ask(invoices.invoice_list, THURSDAY)
        assert desk.ask(soundness.check_book) == []
    finally:
        desk.close()

    states = Counter(invoice.status for invoice in listed)
    assert states["overdue"] == states["part_paid"] == states["credited"] == 1
    assert states["paid"] > 50 and states["sent"] >= 3
    numbers = [int(invoice.number[5:]) for invoice in reversed(listed) if invoice.number.startswith("2026")]
    assert numbers == list(range(1, len(numbers) + 1))
    assert told == [(done, len(told)) for done in range(len(told))]


def test_a_fixed_term_that_ends_by_itself_has_no_last_day_for_a_notice_in_the_lists(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "sample.cdesk", clock=lambda: NOW, create=True)
    try:
        sample_desk.fill(desk, THURSDAY, "client", now=NOW)
        brandt = desk.ask(agreements.agreement_of, "brandt")
        period = replace(brandt.period, notice=Notice(months=3, to="month_end"), extensions=())
        desk.do(agreements.save_agreement, replace(brandt, key="fixed", number="F-1", conversion=None, period=period))
        listed = {row.agreement.key: row.next for row in desk.ask(agreement_page.listed_terms, THURSDAY)}
        hired = {row.agreement: row.next_kind for row in desk.ask(client_today.contractors, THURSDAY)}
    finally:
        desk.close()
    assert listed["fixed"] is not None and listed["fixed"].kind == hired["fixed"] == "period_end"
    assert hired["storebaelt"] == "notice"

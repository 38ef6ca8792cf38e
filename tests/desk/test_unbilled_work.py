"""Work that is not billed is the contractor's to bill: nobody else is reminded of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from contractor_desk.core.agreement import Side
from contractor_desk.desk import agreements, attention, reminders, sample_desk, time
from contractor_desk.desk.desk import Desk
from contractor_desk.store.reading import agreements as stored

TODAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 13, 52, tzinfo=UTC)
_OF_BILLS = ("unbilled", "unbilled_month")


@pytest.mark.parametrize(
    ("side", "agreement", "reminded"), [("contractor", "nordlund", True), ("client", "kystnet", False)]
)
def test_only_who_sells_is_reminded_of_work_that_is_not_billed(
    tmp_path: Path, side: Side, agreement: str, reminded: bool
) -> None:
    desk = Desk.open(tmp_path / "firm.cdesk", create=True, clock=lambda: NOW)
    sample_desk.fill(desk, TODAY, side)
    desk.do(agreements.end, agreement, last_day=date(2026, 11, 20), on=TODAY)
    due = desk.ask(reminders.reminders, TODAY)
    assert any(one.kind == "unbilled" and one.agreement == agreement for one in due) is reminded
    kinds = {row.kind for row in desk.ask(attention.needs, TODAY).rows}
    assert bool(kinds & set(_OF_BILLS)) is reminded
    desk.close()


def test_the_oldest_month_that_is_open_is_named_first_and_work_before_the_period_is_not_forgotten(
    tmp_path: Path,
) -> None:
    desk = Desk.open(tmp_path / "firm.cdesk", create=True, clock=lambda: NOW)
    sample_desk.fill(desk, TODAY, "contractor")
    agreement = next(one for one in desk.ask(stored.agreements) if one.key == "nordlund")
    fresh = replace(agreement, key="fresh", number="A-2026-99", opening=None, milestones=(), adjustments=())
    period = replace(agreement.period, start=date(2026, 9, 1), end=date(2027, 8, 31), months=None, extensions=())
    desk.do(agreements.save_agreement, replace(fresh, period=period))
    early = desk.do(
        time.log_time, agreement="fresh", service=agreement.terms[0].scope[0].service, seconds=3600,
        on=date(2019, 1, 1), worker="elin",
    )  # fmt: skip
    needs = {row.kind: row for row in desk.ask(attention.needs, TODAY).rows if row.agreement == "fresh"}
    assert (needs["unbilled_month"].data["month"], needs["unbilled_month"].day) == ("2026-09", date(2026, 9, 30))
    assert needs["outside_period"].data["entries"] == (early.key,)
    desk.close()

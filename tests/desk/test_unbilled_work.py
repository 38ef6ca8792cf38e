"""Work that is not billed is the contractor's to bill: nobody else is reminded of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from contractor_desk.core.agreement import Side
from contractor_desk.desk import agreements, attention, reminders, sample_desk
from contractor_desk.desk.desk import Desk

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

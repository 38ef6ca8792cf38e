from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.contractor_bars import ContractorBars, ContractorRow, Contractors, Stop
from contractor_desk.ui.widgets.spend_rows import SpendRow, SpendRows
from tests.ui.widgets.painted_pixels import Pixels, spot_box, spot_middle

KYSTNET = ContractorRow(
    key="kystnet",
    mark=Mark(letters="KD", slot=5),
    name="Kystnet Drift A/S",
    detail="IT operations",
    start=date(2025, 3, 1),
    end=date(2027, 2, 28),
    options_to=date(2029, 2, 28),
    flag=date(2026, 11, 28),
    tone="warn",
    label="Exercise by 28 Nov",
    sublabel="option 1 of 2",
)
SANDBERG = ContractorRow(
    key="sandberg",
    mark=Mark(letters="SD", slot=0),
    name="Sandberg Drift AB",
    detail="Microsoft 365",
    start=date(2026, 3, 1),
    end=None,
    label="Site 3, 18 Dec",
    stops=(Stop(day=date(2026, 5, 28), done=True), Stop(day=date(2026, 12, 18), done=False)),
)
BOTH = Contractors(first=date(2026, 1, 1), last=date(2027, 12, 31), today=date(2026, 11, 26), rows=(KYSTNET, SANDBERG))


def test_one_line_for_today_runs_through_all_rows(theme: Theme, formats: Formats, shown: Callable[..., None]) -> None:
    bars = ContractorBars(theme, formats, BOTH)
    shown(bars, 762)
    picture = Pixels(bars)
    tops = [spot_box(bars, key).top() for key in ("kystnet", "sandberg")]
    columns = [
        {x for x in range(236, 620) if picture.has(theme.color("text"), QRectF(x, top + 2, 1, 3))} for top in tops
    ]
    assert len(columns[0] & columns[1]) == 1


def test_a_row_says_its_next_date_and_opens(
    qtbot: QtBot, theme: Theme, formats: Formats, shown: Callable[..., None]
) -> None:
    bars = ContractorBars(theme, formats, BOTH)
    shown(bars, 762)
    assert bars.accessibleDescription() == "Kystnet Drift A/S, IT operations, Exercise by 28 Nov, option 1 of 2"
    with qtbot.waitSignal(bars.activated) as opened:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=spot_middle(bars, "sandberg"))
    assert opened.args == ["sandberg"]
    assert bars.elided == ()


def test_the_flag_has_the_tone_of_its_date(theme: Theme, formats: Formats, shown: Callable[..., None]) -> None:
    bars = ContractorBars(theme, formats, BOTH)
    shown(bars, 762)
    bar_part = spot_box(bars, "kystnet").adjusted(230, 0, -150, 0)
    assert Pixels(bars).has(theme.color("warn"), bar_part)
    bars.set_value(replace(BOTH, rows=(replace(KYSTNET, flag=None), SANDBERG)))
    assert not Pixels(bars).has(theme.color("warn"), bar_part)


def test_the_terms_are_also_a_table(theme: Theme, formats: Formats) -> None:
    _, rows = ContractorBars(theme, formats, BOTH).table()
    assert rows == (
        ("Kystnet Drift A/S", "1 Mar 2025", "28 Feb 2027", "Exercise by 28 Nov, option 1 of 2"),
        ("Sandberg Drift AB", "1 Mar 2026", "until notice", "Site 3, 18 Dec"),
    )


def spend(spent: float, waiting: float = 0.0) -> SpendRow:
    return SpendRow(
        key="kystnet",
        mark=Mark(letters="KD", slot=5),
        name="Kystnet",
        spent=spent,
        agreed=18500,
        waiting=waiting,
        spent_text=f"{spent:.0f}",
        agreed_text="18500",
        waiting_text=f"{waiting:.0f}" if waiting else "",
    )


def test_what_waits_for_a_yes_is_hatched(theme: Theme, shown: Callable[..., None]) -> None:
    rows = SpendRows(theme, [spend(9000, 3432)])
    shown(rows, 402)
    assert Pixels(rows).has(theme.color("warn"))
    assert rows.accessibleDescription() == "Kystnet, 9000 of 18500, 3432 waits for a yes"
    assert rows.spots()[0].detail == "9000 of 18500, 3432 waits for a yes"
    rows.set_rows([spend(9000)])
    assert not Pixels(rows).has(theme.color("warn"))
    assert rows.elided == ()

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.kind_tile import KindChoice, KindTiles
from contractor_desk.ui.widgets.run_stepper import ProgressLine, Run, RunStepper
from contractor_desk.ui.widgets.step_row import Step, StepRow
from tests.ui.widgets.painted_pixels import Pixels, spot_middle

STEPS = (
    Step(key="kind", text="Kind and parties", state="done"),
    Step(key="period", text="Period", state="wrong"),
    Step(key="terms", text="Terms", state="now"),
    Step(key="scope", text="Scope and surcharges"),
)
KINDS = (
    KindChoice(kind="retainer", title="Retainer", text="A monthly fee covers agreed services and hours."),
    KindChoice(kind="interim_cover", title="Interim cover", text="Stands in until an absent employee is back."),
    KindChoice(kind="migration", title="Migration", text="Sites, milestones and a fixed end."),
    KindChoice(kind="trial_to_hire", title="Trial to hire", text="A set time, then decide on employment."),
    KindChoice(kind="time_and_materials", title="By the hour", text="Time and materials, with or without a cap."),
)


def test_the_row_says_at_which_step_one_is(theme: Theme) -> None:
    assert StepRow(theme, STEPS).accessibleName() == "Step 3 of 4: Terms"


def test_a_step_of_an_assistant_can_be_gone_back_to(qtbot: QtBot, theme: Theme, shown: Callable[..., None]) -> None:
    row = StepRow(theme, STEPS, clickable=True)
    shown(row, 640)
    qtbot.keyClick(row, Qt.Key.Key_Left)
    assert row.accessibleDescription() == "Period, something is wrong here"
    with qtbot.waitSignal(row.activated) as gone:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert gone.args == ["period"]
    with qtbot.waitSignal(row.activated) as clicked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=spot_middle(row, "kind"))
    assert clicked.args == ["kind"]


def test_a_wrong_step_is_red_and_a_done_one_green(theme: Theme, shown: Callable[..., None]) -> None:
    row = StepRow(theme, STEPS)
    shown(row, 640)
    picture = Pixels(row)
    assert picture.has(theme.color("dangerSoft"))
    assert picture.has(theme.color("okSoft"))


def test_progress_fills_its_share_and_says_its_sentence(theme: Theme, shown: Callable[..., None]) -> None:
    line = ProgressLine(theme)
    line.set_progress(0.5, "3 of 6", "")
    shown(line, 500)
    picture = Pixels(line)
    bar = 500 - 14 - 50
    assert picture.has(theme.color("accent"), QRectF(10, 7, bar / 2 - 20, 4))
    assert not picture.has(theme.color("accent"), QRectF(bar / 2 + 20, 7, bar / 2 - 40, 4))
    assert line.accessibleName() == "3 of 6"
    assert line.elided == ()


def test_a_run_can_be_cancelled_only_while_it_works(qtbot: QtBot, theme: Theme, shown: Callable[..., None]) -> None:
    stepper = RunStepper(theme, Run(steps=STEPS, done=1, of=7, strong="1 of 7", cancellable=True))
    shown(stepper, 800)
    button = stepper.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(stepper.cancelled):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    stepper.set_run(Run(steps=STEPS, done=7, of=7, strong="7 of 7"))
    assert not button.isVisible()


@pytest.fixture
def tiles(theme: Theme, shown: Callable[..., None]) -> KindTiles:
    made = KindTiles(theme, KINDS)
    shown(made, 930)
    return made


def test_a_click_chooses_a_kind(qtbot: QtBot, tiles: KindTiles) -> None:
    with qtbot.waitSignal(tiles.chosen) as chosen:
        qtbot.mouseClick(tiles.tiles()[2], Qt.MouseButton.LeftButton)
    assert chosen.args == ["migration"]
    assert tiles.current == "migration"


def test_the_arrows_choose_the_next_kind_and_space_keeps_it(qtbot: QtBot, tiles: KindTiles) -> None:
    tiles.tiles()[0].setFocus()
    qtbot.keyClick(tiles.tiles()[0], Qt.Key.Key_Right)
    assert tiles.current == "interim_cover"
    qtbot.keyClick(tiles.tiles()[1], Qt.Key.Key_Left)
    qtbot.keyClick(tiles.tiles()[0], Qt.Key.Key_Left)
    assert tiles.current == "time_and_materials"
    assert QApplication.focusWidget() is tiles.tiles()[4]


def test_tab_stops_only_at_the_chosen_kind(tiles: KindTiles) -> None:
    tiles.set_current("trial_to_hire")
    stops = [tile.choice.kind for tile in tiles.tiles() if tile.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == ["trial_to_hire"]


def test_setting_the_kind_signals_nothing(qtbot: QtBot, tiles: KindTiles) -> None:
    with qtbot.assertNotEmitted(tiles.chosen):
        tiles.set_current("migration")


@pytest.mark.parametrize("width", [700, 930, 1200])
def test_tiles_are_equally_high_and_cut_no_text(tiles: KindTiles, width: int) -> None:
    tiles.resize(width, tiles.heightForWidth(width))
    QApplication.processEvents()
    tiles.grab()
    assert len({tile.height() for tile in tiles.tiles()}) == 1
    assert all(tile.elided == () for tile in tiles.tiles())

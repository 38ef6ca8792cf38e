from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.cost_example import Cost, CostExample, CostLine, CostLines
from contractor_desk.ui.widgets.dates_panel import DatesPanel, Fact, Meaning, MeaningPanel
from contractor_desk.ui.widgets.invoice_totals import InvoiceTotals, Totals
from contractor_desk.ui.widgets.rich_lines import Rich
from contractor_desk.ui.widgets.states import Loading
from contractor_desk.ui.widgets.verdict import Verdict, VerdictValue
from tests.ui.widgets.painted_pixels import Pixels, spot_box


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("plain words", [("plain", False), ("words", False)]),
        (
            "it costs **24 kr less** now",
            [("it", False), ("costs", False), ("24", True), ("kr", True), ("less", True), ("now", False)],
        ),
        ("**all**", [("all", True)]),
        ("", []),
    ],
)
def test_words_between_two_stars_are_strong(text: str, words: list[tuple[str, bool]]) -> None:
    assert [(word.text, word.strong) for word in Rich.parse(text).words] == words


def test_a_point_stays_at_its_strong_word_and_a_narrow_blank_keeps_a_number_whole() -> None:
    rich = Rich.parse("Counts **2\u00a0450,00\u00a0kr**. Held back")
    assert rich.plain == "Counts 2\u00a0450,00\u00a0kr. Held back"
    assert [word.text for word in rich.words][1] == "2\u00a0450,00\u00a0kr"


def test_a_verdict_has_a_glyph_a_word_and_its_reason(theme: Theme, shown: Callable[..., None]) -> None:
    value = VerdictValue(tone="warn", glyph="out", title="Out of scope: § 6.2", text="Counts 2,00 h = **2 450,00 kr**.")
    box = Verdict(theme, value)
    shown(box, 550)
    assert box.accessibleName() == "Out of scope: § 6.2"
    assert box.accessibleDescription() == "Counts 2,00 h = 2 450,00 kr."
    picture = Pixels(box)
    assert picture.has(theme.color("warnSoft"))
    assert picture.has(theme.color("warn"))
    assert box.elided == ()


def test_a_verdict_grows_with_its_text(theme: Theme, shown: Callable[..., None]) -> None:
    long = VerdictValue(tone="info", glyph="info", title="Limited", text="some words " * 30)
    box = Verdict(theme, VerdictValue(tone="ok", glyph="in", title="In scope"))
    shown(box, 400)
    before = box.sizeHint().height()
    box.set_value(long)
    assert box.sizeHint().height() > before + 40


FACTS = (
    Fact(key="first", name="First billing month", value="January 2027", detail="fee 8 500,00 DKK"),
    Fact(key="notice", name="Notice, last day", value="–", detail="no notice period yet", tone="danger"),
)


def test_facts_can_be_walked_and_a_wrong_one_is_red(qtbot: QtBot, theme: Theme, shown: Callable[..., None]) -> None:
    panel = DatesPanel(theme, "What follows from this", FACTS, foot="A reminder on a day off comes before.")
    shown(panel, 262)
    qtbot.keyClick(panel, Qt.Key.Key_Down)
    assert panel.accessibleDescription() == "Notice, last day: –, no notice period yet"
    picture = Pixels(panel)
    assert picture.has(theme.color("danger"), spot_box(panel, "notice"))
    assert not picture.has(theme.color("danger"), spot_box(panel, "first"))
    assert panel.elided == ()


def test_meanings_are_said_without_their_stars(theme: Theme, shown: Callable[..., None]) -> None:
    panel = MeaningPanel(theme, "What it means", [Meaning(icon="time", text="A call counts **0,50 h**.")])
    shown(panel, 268)
    assert panel.accessibleDescription() == "A call counts 0,50 h."


def test_the_example_shows_its_lines_or_why_it_has_no_price(theme: Theme, shown: Callable[..., None]) -> None:
    example = CostExample(theme, "What would this cost?")
    shown(example, 258, 300)
    lines = example.findChild(CostLines)
    assert lines is not None
    example.set_cost(
        Cost(
            lines=(CostLine(title="Out of scope", amount="318,75", detail="25 % of 1 275,00"),),
            total_name="Total, DKK",
            total="4 275,00",
            others=("Highest: 3 956,25", "Compound: 4 434,38"),
        )
    )
    lines.grab()
    assert lines.isVisible()
    assert lines.accessibleName() == "Total, DKK 4 275,00"
    assert "Highest: 3 956,25" in lines.accessibleDescription()
    assert lines.elided == ()
    example.set_cost(Cost(problem="No rate for this work."))
    assert not lines.isVisible()


def test_totals_stand_in_one_line_or_two(theme: Theme, shown: Callable[..., None]) -> None:
    totals = InvoiceTotals(theme, Totals(parts=("Excl. VAT 41 458,70", "VAT 25 % 10 364,68"), total="51 823,00 SEK"))
    shown(totals, 560)
    assert totals.elided == ()
    before = totals.sizeHint().height()
    totals.set_totals(Totals(parts=tuple(f"VAT {at} % 1 000,00" for at in (0, 6, 12, 25)), total="4 000,00 SEK"))
    assert totals.sizeHint().height() > before
    assert totals.accessibleName().endswith("4 000,00 SEK")


def test_grey_rows_take_their_room_before_they_come(qtbot: QtBot, theme: Theme) -> None:
    loading = Loading(theme, rows=3, tall=True)
    qtbot.addWidget(loading)
    loading.show()
    quiet = loading.sizeHint().height()
    assert quiet >= 3 * theme.px(54)
    loading._skeleton.show()
    assert loading.sizeHint().height() == quiet

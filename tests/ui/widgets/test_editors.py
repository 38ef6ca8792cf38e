from __future__ import annotations

from collections.abc import Callable
from datetime import time
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.core.agreement import Extension, ScopeItem, Surcharge
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.options_editor import OptionRow, OptionsEditor
from contractor_desk.ui.widgets.scope_editor import ScopeEditor, ScopeRow, ServiceName
from contractor_desk.ui.widgets.surcharge_editor import SurchargeEditor, SurchargeRow
from contractor_desk.ui.widgets.working_hours import WorkingHours

SERVICES = (
    ServiceName("support", "User support", "support"),
    ServiceName("onsite", "On-site visits", "support"),
    ServiceName("wifi", "Wi-Fi and cabling", "network"),
)
SCOPE = (
    ScopeItem(service="support", coverage="included", clause="§ 4.2 a", limit_note="62 users"),
    ScopeItem(service="onsite", coverage="limited", hours=Decimal("3.5"), rate=Decimal("725.125")),
)
RULES = (
    Surcharge(key="out", when="out_of_scope", percent=Decimal("12.5"), clause="§ 6.3"),
    Surcharge(key="evening", when="after_hours", per_hour=Decimal("150")),
    Surcharge(key="call", when="callout", per_entry=Decimal("450"), also_included=True),
)
OPTIONS = (Extension(months=12, decide_by_months=3), Extension(months=6, decide_by_days=45), Extension(months=6))


def type_into(qtbot: QtBot, editor: QWidget, text: str) -> None:
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, text)


# ---- options ------------------------------------------------------------------------------------------------------


@pytest.fixture
def options(theme: Theme, shown: Callable[..., None]) -> OptionsEditor:
    made = OptionsEditor(theme)
    made.set_values(OPTIONS)
    shown(made, 640)
    return made


def option(editor: OptionsEditor, at: int) -> OptionRow:
    row = editor.rows()[at]
    assert isinstance(row, OptionRow)
    return row


def test_options_come_back_as_they_were_given(options: OptionsEditor) -> None:
    assert options.values() == OPTIONS


def test_typing_changes_an_option_and_says_so(qtbot: QtBot, options: OptionsEditor) -> None:
    with qtbot.waitSignal(options.changed):
        type_into(qtbot, option(options, 0).months, "24")
    assert options.values()[0] == Extension(months=24, decide_by_months=3)
    option(options, 0).before.clear()
    assert options.values()[0] == Extension(months=24)


def test_months_before_can_become_days_before(qtbot: QtBot, options: OptionsEditor) -> None:
    row = option(options, 0)
    row.unit.setFocus()
    with qtbot.waitSignal(options.changed):
        qtbot.keyClick(row.unit, Qt.Key.Key_Down)
    assert options.values()[0] == Extension(months=12, decide_by_days=3)


def test_a_new_option_is_like_the_last_and_has_the_focus(qtbot: QtBot, options: OptionsEditor) -> None:
    options.set_values(OPTIONS[:2])
    qtbot.mouseClick(options.add, Qt.MouseButton.LeftButton)
    assert options.values()[2] == OPTIONS[1]
    assert QApplication.focusWidget() is option(options, 2).months
    assert option(options, 2).number.text() == "3"


def test_a_removed_option_is_gone_and_the_others_are_numbered_anew(qtbot: QtBot, options: OptionsEditor) -> None:
    with qtbot.waitSignal(options.changed):
        qtbot.mouseClick(option(options, 0).remove, Qt.MouseButton.LeftButton)
    assert options.values() == OPTIONS[1:]
    assert option(options, 0).number.text() == "1"
    assert option(options, 0).remove.hasFocus()


def test_what_is_no_number_is_told_on_leaving_the_field_and_not_while_typing(
    qtbot: QtBot, options: OptionsEditor
) -> None:
    row = option(options, 0)
    type_into(qtbot, row.months, "1x")
    assert row.errors == {}
    qtbot.keyClick(row.months, Qt.Key.Key_Tab)
    assert row.errors == {"months": "“1x” is not a number"}
    assert row.months.property("wrong") is True
    with pytest.raises(ValueError, match="1x"):
        options.values()
    type_into(qtbot, row.months, "12")
    qtbot.keyClick(row.months, Qt.Key.Key_Tab)
    options.set_errors({})
    assert row.months.property("wrong") is False


def test_a_flaw_finds_its_field_by_its_place_and_gets_the_focus(options: OptionsEditor) -> None:
    options.set_errors({"[1].decide_by_days": "After the end", "[7].months": "elsewhere", "max_months": "elsewhere"})
    assert option(options, 1).errors == {"decide_by_months": "After the end"}
    assert option(options, 1).before.property("wrong") is True
    assert options.focus_error()
    assert QApplication.focusWidget() is option(options, 1).before
    options.set_errors({})
    assert not options.focus_error()


def test_results_stand_beside_their_options(options: OptionsEditor) -> None:
    options.set_results([("to 31 Dec 2029", False), ("past the maximum", True)])
    assert option(options, 0).result.text() == "to 31 Dec 2029"
    assert option(options, 1).result.property("tone") == "danger"


# ---- scope --------------------------------------------------------------------------------------------------------


@pytest.fixture
def scope(theme: Theme, formats: Formats, shown: Callable[..., None]) -> ScopeEditor:
    made = ScopeEditor(theme, formats, SERVICES, currency="DKK")
    made.set_values(SCOPE)
    shown(made, 650)
    return made


def scope_row(editor: ScopeEditor, at: int) -> ScopeRow:
    row = editor.rows()[at]
    assert isinstance(row, ScopeRow)
    return row


def test_scope_items_come_back_as_they_were_given(scope: ScopeEditor) -> None:
    assert scope.values() == SCOPE


def test_hours_and_rate_are_only_there_where_they_apply(qtbot: QtBot, scope: ScopeEditor) -> None:
    row = scope_row(scope, 1)
    assert row.hours.isVisible()
    assert row.rate.isVisible()
    row.coverage.setFocus()
    qtbot.keyClick(row.coverage, Qt.Key.Key_Home)
    assert row.coverage.key == "included"
    assert not row.hours.isVisible()
    assert scope.values()[1] == ScopeItem(service="onsite", coverage="included")
    qtbot.keyClick(row.coverage, Qt.Key.Key_Down)
    assert scope.values()[1] == SCOPE[1]


def test_a_service_is_added_from_what_is_missing(qtbot: QtBot, scope: ScopeEditor) -> None:
    menu = scope.services_menu()
    assert [action.text() for action in menu.actions()] == ["Wi-Fi and cabling"]
    with qtbot.waitSignal(scope.changed):
        menu.actions()[0].trigger()
    assert scope.values()[2] == ScopeItem(service="wifi", coverage="included")
    assert QApplication.focusWidget() is scope_row(scope, 2).coverage
    assert not scope.add.isEnabled()
    qtbot.mouseClick(scope_row(scope, 0).remove, Qt.MouseButton.LeftButton)
    assert scope.add.isEnabled()


def test_the_general_rate_is_greyed_where_there_is_no_own_one(scope: ScopeEditor) -> None:
    scope.set_general_rate(Decimal("720"))
    assert scope_row(scope, 1).rate.placeholderText() == "720,00"
    assert scope.values() == SCOPE
    scope.set_general_rate(None)
    assert scope_row(scope, 1).rate.placeholderText() == ""


def test_a_limit_without_hours_is_told_under_its_row(scope: ScopeEditor) -> None:
    scope_row(scope, 1).hours.clear()
    scope.set_errors({"[1].hours": "How many hours a month?"})
    assert scope_row(scope, 1).errors == {"hours": "How many hours a month?"}
    assert scope_row(scope, 1).hours.accessibleDescription() == "How many hours a month?"


def test_a_service_that_left_the_catalogue_keeps_its_row(scope: ScopeEditor) -> None:
    scope.set_values([ScopeItem(service="gone", coverage="excluded")])
    assert scope.values() == (ScopeItem(service="gone", coverage="excluded"),)


def test_copying_from_another_agreement_is_asked_for(qtbot: QtBot, scope: ScopeEditor) -> None:
    copy = next(child for child in scope.findChildren(QWidget) if getattr(child, "text", str)() == "Copy from…")
    with qtbot.waitSignal(scope.copy_asked):
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)


# ---- surcharges ---------------------------------------------------------------------------------------------------


@pytest.fixture
def rules(theme: Theme, formats: Formats, shown: Callable[..., None]) -> SurchargeEditor:
    made = SurchargeEditor(theme, formats, currency="DKK")
    made.set_rules(RULES, "compound")
    shown(made, 650)
    return made


def rule(editor: SurchargeEditor, at: int) -> SurchargeRow:
    row = editor.rows()[at]
    assert isinstance(row, SurchargeRow)
    return row


def test_rules_come_back_as_they_were_given(rules: SurchargeEditor) -> None:
    assert rules.values() == RULES
    assert rules.stacking == "compound"


def test_alt_and_arrows_change_the_order_and_keep_the_focus(qtbot: QtBot, rules: SurchargeEditor) -> None:
    row = rule(rules, 0)
    row.amount.setFocus()
    with qtbot.waitSignal(rules.changed):
        qtbot.keyClick(row.amount, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.key for one in rules.values()] == ["evening", "out", "call"]
    assert row.amount.hasFocus()
    for _ in range(3):
        qtbot.keyClick(row.amount, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.key for one in rules.values()] == ["evening", "call", "out"]
    qtbot.keyClick(row.amount, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.key for one in rules.values()] == ["evening", "out", "call"]


def test_dragging_by_the_dots_changes_the_order(qtbot: QtBot, rules: SurchargeEditor) -> None:
    grip = rule(rules, 0).grip
    assert grip is not None
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    for step in range(1, 9):
        place = grip.mapFromGlobal(rules.mapToGlobal(QPoint(10, rule(rules, 0).y() + 12 * step)))
        qtbot.mouseMove(grip, place)
        grip.dragged.emit(rules.mapToGlobal(QPoint(0, rules.rows()[0].y() + 12 * step)).y())
        QApplication.processEvents()
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert [one.key for one in rules.values()] == ["evening", "call", "out"]


def test_an_amount_may_be_a_percent_or_money_by_the_hour_or_the_entry(qtbot: QtBot, rules: SurchargeEditor) -> None:
    row = rule(rules, 0)
    row.unit.setFocus()
    qtbot.keyClick(row.unit, Qt.Key.Key_Down)
    assert rules.values()[0].per_hour == Decimal("12.5")
    assert rules.values()[0].percent is None
    type_into(qtbot, row.amount, "99,125")
    qtbot.keyClick(row.amount, Qt.Key.Key_Tab)
    assert row.amount.text() == "99,125"
    assert rules.values()[0].per_hour == Decimal("99.125")


def test_a_new_rule_takes_an_occasion_that_has_none(qtbot: QtBot, rules: SurchargeEditor) -> None:
    qtbot.mouseClick(rules.add, Qt.MouseButton.LeftButton)
    made = rules.values()[-1]
    assert (made.key, made.when, made.percent) == ("weekend", "weekend", None)
    rules.set_errors({"[3]": "Exactly one of percent, per hour, per entry"})
    assert rule(rules, 3).errors == {"": "Exactly one of percent, per hour, per entry"}


def test_the_space_bar_ticks_also_on_included(qtbot: QtBot, rules: SurchargeEditor) -> None:
    box = rule(rules, 0).included
    box.setFocus()
    with qtbot.waitSignal(rules.changed):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert rules.values()[0].also_included


def test_another_stacking_is_told(qtbot: QtBot, rules: SurchargeEditor) -> None:
    with qtbot.waitSignal(rules.stacking_changed) as changed:
        button = next(child for child in rules.findChildren(QWidget) if child.accessibleName() == "Highest")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert changed.args == ["highest"]
    assert rules.stacking == "highest"


# ---- working hours ------------------------------------------------------------------------------------------------


@pytest.fixture
def hours(theme: Theme, formats: Formats, shown: Callable[..., None]) -> WorkingHours:
    made = WorkingHours(theme, formats)
    made.set_value({"mon": (time(8), time(16, 30)), "fri": (time(8), time(15))})
    shown(made, 268)
    return made


def test_working_hours_come_back_as_they_were_given(hours: WorkingHours) -> None:
    assert hours.value() == {"mon": (time(8), time(16, 30)), "fri": (time(8), time(15))}
    hours.set_value({"sun": (time(0), time.max)})
    assert hours.fields("sun")[1].text() == "24:00"
    assert hours.value() == {"sun": (time(0), time.max)}
    hours.set_value(None)
    assert hours.value() is None


def test_an_end_of_24_is_the_end_of_the_day(qtbot: QtBot, hours: WorkingHours) -> None:
    type_into(qtbot, hours.fields("mon")[1], "24:00")
    assert hours.value() == {"mon": (time(8), time.max), "fri": (time(8), time(15))}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("7", "Ends before it starts"),
        ("8:00", "Ends before it starts"),
        ("nine", "Not a time of day: type 8, 8:30 or 0830"),
        ("", "Both times, or neither"),
    ],
)
def test_a_wrong_day_is_told_on_leaving_it(qtbot: QtBot, hours: WorkingHours, text: str, sentence: str) -> None:
    end = hours.fields("mon")[1]
    end.setFocus()
    end.clear()
    qtbot.keyClicks(end, text)
    hours.add.setFocus()
    qtbot.waitUntil(lambda: hours.errors == {"mon": sentence})
    assert end.property("wrong") is True
    end.setText("17:00")
    assert hours.check()


def test_a_day_is_added_like_the_one_before_it_and_taken_away_by_emptying_it(qtbot: QtBot, hours: WorkingHours) -> None:
    menu = hours.days_menu()
    assert [action.text() for action in menu.actions()] == ["Tue", "Wed", "Thu", "Sat", "Sun"]
    with qtbot.waitSignal(hours.changed):
        menu.actions()[3].trigger()
    assert hours.value() == {
        "mon": (time(8), time(16, 30)),
        "fri": (time(8), time(15)),
        "sat": (time(8), time(15)),
    }
    assert QApplication.focusWidget() is hours.fields("sat")[0]
    for field in hours.fields("sat"):
        field.clear()
    with qtbot.waitSignal(hours.changed):
        hours.add.setFocus()
    assert set(hours.value() or {}) == {"mon", "fri"}
    with pytest.raises(KeyError):
        hours.fields("sat")

"""Fields and dialogs: checked on leaving, mended while typing, the first wrong field focused, nothing lost unasked."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.ui.formats import Formats
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Choice as Choices
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry, HoursEntry, TimeEntry
from contractor_desk.ui.widgets.field import Field
from tests.ui.widgets.painted_pixels import Pixels

TODAY = date(2026, 11, 26)


class Sheet(Dialog):
    """Two fields; the first takes at most 24 hours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "Log time", "Entry for Thursday")
        formats = Formats("en", "SE")
        self.hours = HoursEntry(theme, formats)
        self.note = Entry(theme)
        self.first = Field(theme, "Duration", self.hours, hint="or 2, 2h, 120m", check=self._too_long)
        self.second = Field(theme, "Note", self.note, check=lambda: None if self.note.text() else "Say what was done.")
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)
        self.add_cancel()
        self.add_button("Log time", primary=True)
        self.submitted = 0

    def submit(self) -> None:
        if self.check_fields():
            self.submitted += 1
            self.accept()

    def is_changed(self) -> bool:
        return bool(self.note.text())

    def _too_long(self) -> str | None:
        if not self.hours.readable():
            return "That is no duration."
        return "A day has 24 hours" if (self.hours.value() or 0) > 86400 else None


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> Sheet:
    made = Sheet(theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_the_focus_starts_in_the_first_empty_field(sheet: Sheet) -> None:
    assert sheet.hours.hasFocus()


def test_a_field_is_checked_on_leaving_it_and_not_while_typing(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.hours, "25:00")
    assert sheet.first.error == ""
    qtbot.keyClick(sheet.hours, Qt.Key.Key_Tab)
    assert sheet.first.error == "A day has 24 hours"
    assert sheet.hours.property("wrong") is True
    assert sheet.hours.accessibleDescription() == "A day has 24 hours"


def test_an_error_goes_as_soon_as_it_is_mended(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.hours, "25:00")
    qtbot.keyClick(sheet.hours, Qt.Key.Key_Tab)
    sheet.hours.setFocus()
    sheet.hours.selectAll()
    qtbot.keyClicks(sheet.hours, "2")
    assert sheet.first.error == ""
    assert sheet.hours.property("wrong") is False
    assert sheet.hours.accessibleDescription() == "or 2, 2h, 120m"


def test_the_filled_button_goes_to_the_first_wrong_field_and_counts_them(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.hours, "x")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.submitted == 0
    assert sheet.hours.hasFocus()
    assert sheet._sentence.text().startswith("2 field")
    sheet.hours.set_value(7200)
    sheet.note.setText("patches")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.submitted == 1


def test_enter_in_a_field_does_not_close_the_dialog(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClick(sheet.hours, Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_escape_asks_only_when_typed_text_would_be_lost(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.note, "patches")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.banner.text == "What you typed is not kept. Press Esc again to close."
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_warning_blocks_nothing(sheet: Sheet) -> None:
    sheet.first.set_warning("Outside working hours.")
    assert sheet.first.check()


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


@pytest.mark.parametrize(("typed", "shown", "value"), [("1,25", "1:15", 4500), ("75m", "1:15", 4500), ("", "", None)])
def test_hours_are_written_out_tidily_on_leaving(
    theme: Theme, qtbot: QtBot, typed: str, shown: str, value: int | None
) -> None:
    entry = HoursEntry(theme, Formats("en", "SE"))
    _shown(qtbot, entry)
    qtbot.keyClicks(entry, typed)
    entry.left.emit()
    assert entry.text() == shown
    assert entry.value() == value


def test_what_cannot_be_read_is_left_as_typed(theme: Theme, qtbot: QtBot) -> None:
    entry = HoursEntry(theme, Formats("en", "SE"))
    _shown(qtbot, entry)
    entry.setText("two hours")
    entry.left.emit()
    assert entry.text() == "two hours"
    assert not entry.readable()
    with pytest.raises(ValueError):
        entry.value()


def test_amounts_keep_more_decimals_than_the_currency_has(theme: Theme, qtbot: QtBot) -> None:
    entry = AmountEntry(theme, Formats("en", "SE"), unit="SEK", decimals=2)
    _shown(qtbot, entry)
    for typed, shown in (("12000", "12\u00a0000,00"), ("0,125", "0,125"), ("1 950,5", "1\u00a0950,50")):
        entry.setText(typed)
        entry.left.emit()
        assert entry.text() == shown
    assert entry.value() == Decimal("1950.5")


def test_a_time_of_day_and_a_day_are_written_as_the_region_does(theme: Theme, qtbot: QtBot) -> None:
    clock = TimeEntry(theme, Formats("en", "SE"))
    clock.setText("915")
    assert not clock.readable() or clock.value() == time(9, 15)
    day = DayEntry(theme, Formats("en", "SE"), TODAY)
    _shown(qtbot, day)
    day.setText("1 dec")
    day.left.emit()
    assert day.text() == "1 Dec 2026"
    qtbot.keyClick(day, Qt.Key.Key_Up)
    assert day.value() == date(2026, 12, 2)
    qtbot.keyClick(day, Qt.Key.Key_Down)
    assert day.value() == date(2026, 12, 1)


def test_a_choice_signals_what_the_user_picked_and_nothing_else(theme: Theme, qtbot: QtBot) -> None:
    choice = Choice(theme, [Item("a", "Alpha", mark=Mark("AL", 0)), Item("b", "Beta", "remark")], empty="None")
    _shown(qtbot, choice)
    with qtbot.assertNotEmitted(choice.picked):
        choice.set_key("b")
    assert choice.key == "b"
    choice.set_items([Item("b", "Beta"), Item("c", "Gamma")])
    assert choice.key == "b"
    with qtbot.waitSignal(choice.picked) as picked:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert picked.args == ["c"]
    choice.set_key("gone")
    assert choice.key == ""


def test_a_choice_is_not_called_wrong_while_its_list_is_open_and_enter_takes_the_first(
    theme: Theme, qtbot: QtBot
) -> None:
    choice = Choice(theme, [Item("new", "New client…")])
    choice.set_key("")
    field = Field(theme, "Client", choice, check=lambda: None if choice.key else "Choose a client.")
    _shown(qtbot, field)
    choice.setFocus()
    with qtbot.assertNotEmitted(choice.left):
        qtbot.keyClick(choice, Qt.Key.Key_Space)
        qtbot.waitUntil(choice.view().isVisible)
    assert field.error == ""
    with qtbot.waitSignal(choice.picked) as picked:
        qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    assert picked.args == ["new"]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_checked_radio_button_looks_checked_with_the_focus_too(theme: Theme, qtbot: QtBot, mode: Choices) -> None:
    theme.set_choice(mode)
    around = QWidget()
    radio = QRadioButton("for", around)
    radio.setChecked(True)
    QLineEdit(around)
    theme.dress(around)
    _shown(qtbot, around)
    radio.setFocus()
    middle = radio.height() / 2
    ring = QRectF(3, middle - 1, 2, 2)  # two pixels inside the edge
    assert Pixels(radio).has(theme.color("accent"), ring)
    radio.setAutoExclusive(False)
    radio.setChecked(False)
    assert not Pixels(radio).has(theme.color("accent"), ring)
    theme.set_choice("light")


def test_a_long_choice_is_found_by_typing(theme: Theme, qtbot: QtBot) -> None:
    choice = Choice(theme, [Item(f"k{number}", f"Service {number}") for number in range(20)])
    _shown(qtbot, choice)
    assert choice.isEditable()
    edit = choice.lineEdit()
    assert isinstance(edit, QLineEdit)
    edit.setText("service 7")
    assert choice.key == "k7"
    edit.setText("service")
    assert choice.key == ""


def test_the_list_of_a_long_choice_puts_new_colours_on_when_it_may_be_opened(theme: Theme, qtbot: QtBot) -> None:
    choice = Choice(theme, [Item(f"k{number}", f"Service {number}") for number in range(20)])
    other = QLineEdit()
    for widget in (choice, other):
        _shown(qtbot, widget)
    other.setFocus()
    completer = choice.completer()
    popup = completer.popup() if completer is not None else None
    assert popup is not None
    before = popup.styleSheet()
    theme.set_choice("dark")
    assert popup.styleSheet() == before != theme.sheet
    choice.activateWindow()
    choice.setFocus()
    qtbot.waitUntil(lambda: popup.styleSheet() == theme.sheet)


def test_a_sentence_of_two_lines_has_room_below_its_field(theme: Theme, qtbot: QtBot) -> None:
    sheet = Dialog(theme, "Set up", width=640)
    qtbot.addWidget(sheet)
    grid = QGridLayout()
    sheet.body.addLayout(grid)
    fields = [Field(theme, name, Entry(theme)) for name in ("Kind", "Account number", "BIC")]
    for at, field in enumerate(fields):
        grid.addWidget(field, 0, at)
    with qtbot.waitExposed(sheet):
        sheet.show()
    fields[1].set_error("This is no IBAN of any country; look for a digit that is wrong or missing in it.")
    QApplication.processEvents()
    sentence = next(label for label in fields[1].findChildren(QLabel) if label.text().startswith("This is no"))
    assert sentence.heightForWidth(sentence.width()) > 1.5 * sentence.fontMetrics().height(), "it needs two lines"
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    editor = fields[1].editor
    assert sentence.mapTo(sheet, QPoint(0, 0)).y() >= editor.mapTo(sheet, QPoint(0, editor.height())).y()


def test_the_beginning_of_one_item_is_that_item_and_enter_takes_the_first(theme: Theme, qtbot: QtBot) -> None:
    names = ["SEK, Swedish krona", "SGD, Singapore dollar", *(f"X{number}" for number in range(20))]
    choice = Choice(theme, [Item(name[:3], name) for name in names])
    _shown(qtbot, choice)
    edit = choice.lineEdit()
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    with qtbot.waitSignal(choice.picked) as chosen:
        qtbot.keyClicks(edit, "s")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert chosen.args == ["SEK"]
    edit.setText("sg")
    choice.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))
    assert (choice.key, edit.text()) == ("SGD", "SGD, Singapore dollar")
    edit.setText("s")
    choice.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))
    assert choice.key == ""
    assert edit.text() == "s", "what fits two is left as it was typed"

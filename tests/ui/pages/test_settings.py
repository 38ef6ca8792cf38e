"""Settings: saved as typed, at once, and undone in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.app import Program
from contractor_desk.core.party import InvoiceSeries, Party
from contractor_desk.desk import parties
from contractor_desk.desk.desk import Desk
from contractor_desk.store.errors import ReadOnlyBook
from contractor_desk.ui.dialogs.agreement_assistant import blank_form
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.settings.business import BusinessSection
from contractor_desk.ui.pages.settings.hours import HoursSection
from contractor_desk.ui.pages.settings.invoices import InvoicesSection
from contractor_desk.ui.pages.settings.page import SettingsPage
from contractor_desk.ui.pages.settings.safety import SafetySection
from tests.ui.pages.thursday import NOW


@pytest.fixture
def page(contractor: MainWindow) -> SettingsPage:
    contractor.open_page("settings")
    assert isinstance(contractor.page, SettingsPage)
    return contractor.page


def _home(window: MainWindow) -> Party:
    home = window.context.desk.ask(parties.home)
    assert isinstance(home, Party)
    return home


def _type_over(editor: QWidget, text: str) -> None:
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QApplication.processEvents()


def _business(page: SettingsPage) -> BusinessSection:
    section = page.sections["business"]
    assert isinstance(section, BusinessSection)
    return section


def _invoices(page: SettingsPage) -> InvoicesSection:
    page.show_place(section="invoices")
    section = page.sections["invoices"]
    assert isinstance(section, InvoicesSection)
    return section


def test_a_section_that_is_not_seen_is_restyled_when_it_is(program: Program, page: SettingsPage) -> None:
    _business(page)
    program.theme.set_choice("dark")
    business, invoices = (page.stack.widget(place) for place in (0, 1))
    assert business is not None and invoices is not None
    assert (business.styleSheet() == program.theme.sheet) and invoices.styleSheet() != program.theme.sheet
    page.show_place(section="invoices")
    assert invoices.styleSheet() == program.theme.sheet


def test_the_business_is_saved_field_by_field_and_undone(contractor: MainWindow, page: SettingsPage) -> None:
    form = _business(page).form
    _type_over(form.name, "Sandberg & Dotter AB")
    assert _home(contractor).name == "Sandberg & Dotter AB"
    assert contractor.frame.sidebar.home.text() == "Sandberg & Dotter AB"
    contractor.undo()
    assert _home(contractor).name == "Sandberg Drift AB"
    assert form.name.text() == "Sandberg Drift AB"


def test_a_pause_saves_too_but_says_no_error(contractor: MainWindow, page: SettingsPage, qtbot: QtBot) -> None:
    form = _business(page).form
    form.phone.setFocus()
    QTest.keyClick(form.phone, Qt.Key.Key_End)
    QTest.keyClicks(form.phone, "7")
    qtbot.waitUntil(lambda: (_home(contractor).phone or "").endswith("7"), timeout=3000)
    form.name.setFocus()
    form.name.selectAll()
    QTest.keyClick(form.name, Qt.Key.Key_Delete)
    qtbot.wait(1100)
    assert not form.fields["name"].error
    assert _home(contractor).name == "Sandberg Drift AB"


def test_an_account_without_a_number_is_refused_in_its_row(contractor: MainWindow, page: SettingsPage) -> None:
    form = _business(page).form
    form.accounts.add_row()
    form.name.setFocus()
    QApplication.processEvents()
    row = form.accounts.rows()[-1]
    assert "id" in row.errors
    assert len(_home(contractor).accounts) == len(form.accounts.rows()) - 1
    assert not page.may_leave()
    assert page.back()
    assert page.may_leave()


def test_a_logo_is_taken_from_a_picture_and_removed(contractor: MainWindow, page: SettingsPage, tmp_path: Path) -> None:
    picture = tmp_path / "mark.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(picture))
    card = _business(page).logo
    assert card.take_file(picture)
    layout = _home(contractor).layout
    assert layout is not None and layout.logo is not None
    assert (layout.logo.name, layout.logo.type) == ("mark.png", "image/png")
    (tmp_path / "none.png").write_bytes(b"no picture")
    assert not card.take_file(tmp_path / "none.png")
    card.remove.click()
    layout = _home(contractor).layout
    assert layout is not None and layout.logo is None


def test_the_preview_shows_what_is_typed_before_it_is_saved(
    contractor: MainWindow, page: SettingsPage, qtbot: QtBot
) -> None:
    section = _invoices(page)
    qtbot.waitUntil(lambda: section.preview.pages > 0, timeout=10_000)
    pages = section.preview.pages
    section.form.annex.click()
    qtbot.waitUntil(lambda: 0 < section.preview.pages < pages, timeout=10_000)
    layout = _home(contractor).layout
    assert layout is not None and not layout.annex
    contractor.undo()
    qtbot.waitUntil(lambda: section.preview.pages == pages, timeout=10_000)
    assert section.form.annex.isChecked()


def test_a_colour_is_chosen_or_typed(contractor: MainWindow, page: SettingsPage) -> None:
    section = _invoices(page)
    section.form.swatches.swatches[2].click()
    layout = _home(contractor).layout
    assert layout is not None and layout.colour == "#6F46A4"
    _type_over(section.form.colour, "red")
    assert section.form.fields["layout.colour"].error
    layout = _home(contractor).layout
    assert layout is not None and layout.colour == "#6F46A4"


def test_a_series_that_gave_a_number_is_fixed(page: SettingsPage) -> None:
    card = _invoices(page).series
    assert not card.prefix.isEnabled()
    assert not card.save.isVisible()


def test_a_new_series_is_saved_by_its_button(program: Program, tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "new.cdesk", create=True, clock=lambda: NOW)
    desk.do(parties.set_up, Party(key="me", name="Me", country="SE"))
    desk.close()
    window = program.window_of(tmp_path / "new.cdesk")
    assert window is not None
    window.open_page("settings", section="invoices")
    assert isinstance(window.page, SettingsPage)
    card = _invoices(window.page).series
    QTest.keyClicks(card.prefix, "{{year}}-")
    card.yearly.click()
    card.save.click()
    assert card.fields["prefix"].error
    card.prefix.clear()
    QTest.keyClicks(card.prefix, "{year}-")
    card.digits.clear()
    QTest.keyClicks(card.digits, "4")
    assert card.gives.text() == "2026-0001"
    card.save.click()
    assert _home(window).invoice_series == InvoiceSeries(prefix="{year}-", next=1, width=4, yearly=True)


def test_whose_hours_they_are_is_a_setting_of_the_book(contractor: MainWindow, page: SettingsPage) -> None:
    page.show_place(section="hours")
    section = page.sections["hours"]
    assert isinstance(section, HoursSection)
    assert section.worker.key == "elin"
    other = next(worker.key for worker in contractor.context.desk.ask(parties.all_workers) if worker.key != "elin")
    section.worker.set_key(other)
    section.worker.picked.emit(other)
    assert contractor.context.desk.ask(parties.own_worker) == other


def test_lead_days_are_read_with_commas_and_kept_in_order(contractor: MainWindow, page: SettingsPage) -> None:
    page.show_place(section="safety")
    section = page.sections["safety"]
    assert isinstance(section, SafetySection)
    _type_over(section.days, "7, 30 90,7")
    assert contractor.context.desk.ask(parties.lead_days) == (90, 30, 7)
    assert section.days.text() == "90, 30, 7"
    home = contractor.context.desk.ask(parties.home)
    assert blank_form(contractor.context, home).plain["decision_lead_days"] == [90, 30, 7]
    _type_over(section.days, "soon")
    assert section.days_field.error
    assert section.days.text() == "soon"
    assert not page.may_leave()
    assert page.back()


def test_the_book_is_proved_sound_and_copied(
    contractor: MainWindow, page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_place(section="safety")
    section = page.sections["safety"]
    assert isinstance(section, SafetySection)
    section.proof.check.click()
    qtbot.waitUntil(lambda: len(section.proof.sentences) == 3, timeout=30_000)
    target = tmp_path / "copy.cdesk"
    section.copy_to(target)
    qtbot.waitUntil(target.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not contractor.context.jobs.busy)
    copied = Desk.open(target, clock=lambda: NOW)
    home = copied.ask(parties.home)
    copied.close()
    assert home is not None and home.key == "sandberg"


def test_the_window_speaks_swedish_at_once(contractor: MainWindow, page: SettingsPage) -> None:
    card = _business(page).language
    card.language.set_key("sv")
    card.language.picked.emit("sv")
    QApplication.processEvents()
    assert contractor.context.formats.language == "sv"
    assert isinstance(contractor.page, SettingsPage)
    assert contractor.page is not page
    contractor.context.shell.speak("en", "SE")
    QApplication.processEvents()


def test_theme_and_text_size_change_at_once_and_are_remembered(contractor: MainWindow, page: SettingsPage) -> None:
    card = _business(page).language
    card.theme_choice.chosen.emit("dark")
    assert contractor.context.theme.dark
    assert contractor.context.preferences.theme == "dark"
    card.scale.picked.emit("1.25")
    assert contractor.context.theme.scale == 1.25
    assert contractor.context.preferences.scale == 1.25
    contractor.context.theme.set_scale(1)
    contractor.context.theme.set_choice("light")


def test_a_client_sees_an_example_of_its_own_paper(client: MainWindow, qtbot: QtBot) -> None:
    client.open_page("settings", section="invoices")
    assert isinstance(client.page, SettingsPage)
    section = _invoices(client.page)
    qtbot.waitUntil(lambda: section.preview.pages > 0, timeout=20_000)
    assert section.which.key == ""


def test_a_refusal_of_the_book_is_said_and_what_was_typed_stays(
    contractor: MainWindow, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = _business(page).form

    def refuse(*_: object, **__: object) -> None:
        raise ReadOnlyBook(path="firm.cdesk")

    monkeypatch.setattr(contractor.context.desk, "do", refuse)
    _type_over(form.name, "Another AB")
    assert form.name.text() == "Another AB"
    assert "firm.cdesk" in contractor.frame.banner.text
    monkeypatch.undo()
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert _home(contractor).name == "Another AB"


def test_pages_that_were_open_before_wear_the_theme_that_was_chosen_since(contractor: MainWindow, qtbot: QtBot) -> None:
    keys = ("today", "time", "agreements", "invoices", "decisions", "directory", "settings")
    for key in keys:
        contractor.open_page(key)
    theme = contractor.context.theme
    theme.set_choice("dark")
    for key in keys:
        contractor.open_page(key)
        page = contractor.page
        assert page is not None
        seen = [part for part in page.dressed() if part.isVisible()]
        assert seen and all(part.styleSheet() == theme.sheet for part in seen), key
    theme.set_choice("light")

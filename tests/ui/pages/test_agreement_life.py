"""An agreement's life through the window: options, ends, notice, rests, returns, and what hangs on it, with undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.period import end_in_force
from contractor_desk.desk.agreements import agreement_of
from contractor_desk.desk.deadlines import all_deadlines
from contractor_desk.ui.dialogs.agreement_event import EventDialog
from contractor_desk.ui.dialogs.agreement_part import (
    AdjustmentDialog,
    MilestoneDialog,
    PartDialog,
    SiteDialog,
    SuspensionDialog,
)
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.agreement_extras import AgreementExtras
from contractor_desk.ui.pages.agreement_menu import AgreementMenu
from contractor_desk.ui.pages.agreements import AgreementsPage
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.table import RowsTable

TODAY = date(2026, 11, 26)


def show(window: MainWindow, key: str, tab: str = "terms") -> AgreementsPage:
    window.open_page("agreements", agreement=key, tab=tab)
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, AgreementsPage)
    return page


def stored(window: MainWindow, key: str) -> Agreement:
    found: Agreement = window.context.desk.ask(agreement_of, key)
    return found


def dates(window: MainWindow, key: str) -> dict[str, tuple[date, tuple[date, ...]]]:
    listed = window.context.desk.ask(all_deadlines, TODAY)
    return {one.kind: (one.date, one.reminders) for one in listed if one.agreement == key}


def choose(qtbot: QtBot, window: MainWindow, key: str, text: str, act: Callable[[EventDialog], None]) -> None:
    """The entry of the agreement's menu is chosen; ``act`` is what is done in the dialog that opens, if one does."""
    page = show(window, key)
    assert page._view is not None
    menu = AgreementMenu(window.context, page._view, page)

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, EventDialog) or not dialog.isVisible():
            QTimer.singleShot(30, do)
            return
        act(dialog)
        assert dialog.primary is not None
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        if dialog.isVisible():
            said.append(dialog.field.error)
            dialog.done(0)

    said: list[str] = []
    action = next(action for action in menu.actions() if action.text() == text)
    if text.endswith("…"):
        QTimer.singleShot(30, do)
    action.trigger()
    menu.deleteLater()
    assert not said, said


def put(qtbot: QtBot, entry: Entry, text: str) -> None:
    entry.selectAll()
    qtbot.keyClick(entry, Qt.Key.Key_Delete)
    qtbot.keyClicks(entry, text)


def on(qtbot: QtBot, day: str) -> Callable[[EventDialog], None]:
    return lambda dialog: put(qtbot, dialog.day, day)


def part(qtbot: QtBot, kind: type[PartDialog]) -> PartDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=5_000)
    found = QApplication.activeModalWidget()
    assert isinstance(found, PartDialog)
    return found


def press(qtbot: QtBot, dialog: PartDialog) -> None:
    assert dialog.primary is not None
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def extras(page: AgreementsPage) -> AgreementExtras:
    found = page.tab_body.findChildren(AgreementExtras)
    return found[-1]


def open_row(qtbot: QtBot, page: AgreementsPage, name: str, key: str) -> None:
    table: RowsTable = extras(page).tables[name]
    assert table.select(key)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)


def test_a_moved_return_moves_the_hand_over_and_their_reminders_and_is_kept(
    contractor: MainWindow, qtbot: QtBot
) -> None:
    before = dates(contractor, "vesterbro")
    choose(qtbot, contractor, "vesterbro", "Move return…", on(qtbot, "2027-02-01"))
    after = dates(contractor, "vesterbro")
    moved = before["return"][0] - date(2027, 2, 1)
    assert moved.days == 28
    for kind in ("return", "handover"):
        assert before[kind][0] - after[kind][0] == moved
        assert before[kind][1] != after[kind][1]
    cover = stored(contractor, "vesterbro").cover
    assert cover is not None
    assert (cover.history[-1].on, cover.history[-1].return_expected) == (TODAY, date(2027, 3, 1))
    page = show(contractor, "vesterbro", "dates")
    texts = " ".join(widget.text() for widget in page.tab_body.currentWidget().findChildren(type(page.title)))
    texts += " ".join(one.text() for one in _labels(page))
    assert "1 Mar 2027" in texts
    contractor.undo()
    assert dates(contractor, "vesterbro") == before


def _labels(page: AgreementsPage) -> list[object]:
    from PySide6.QtWidgets import QLabel

    return list(page.tab_body.currentWidget().findChildren(QLabel))


def test_a_rest_that_moves_the_end_moves_what_depends_on_it(contractor: MainWindow, qtbot: QtBot) -> None:
    before = dates(contractor, "nordlund")

    def rest(dialog: EventDialog) -> None:
        put(qtbot, dialog.day, "2026-11-30")
        assert dialog.choice is not None
        dialog.choice.set_key("stop_extends")

    choose(qtbot, contractor, "nordlund", "Suspend…", rest)
    (open_rest,) = stored(contractor, "nordlund").suspensions
    assert open_rest.to is None
    choose(qtbot, contractor, "nordlund", "Resume…", on(qtbot, "2026-12-10"))
    after = dates(contractor, "nordlund")
    assert (after["period_end"][0] - before["period_end"][0]).days == 10
    assert (after["extension"][0] - before["extension"][0]).days == 10
    assert after["period_end"][1] != before["period_end"][1]
    contractor.undo()
    contractor.undo()
    assert dates(contractor, "nordlund") == before


@pytest.mark.parametrize("by", ["contractor", "client"])
def test_notice_by_either_side_says_how_ends_it_and_is_withdrawn(contractor: MainWindow, qtbot: QtBot, by: str) -> None:
    assert end_in_force(stored(contractor, "bjorkhaga"), TODAY) is None

    def give(dialog: EventDialog) -> None:
        assert dialog.choice is not None
        dialog.choice.set_key(by)
        put(qtbot, dialog.day, "2026-11-20")
        qtbot.keyClicks(dialog.note, "registered letter")

    choose(qtbot, contractor, "bjorkhaga", "Give notice…", give)
    period = stored(contractor, "bjorkhaga").period
    assert (period.notice_given_on, period.notice_by, period.notice_how) == (
        date(2026, 11, 20), by, "registered letter",
    )  # fmt: skip
    assert end_in_force(stored(contractor, "bjorkhaga"), TODAY) is not None
    page = show(contractor, "bjorkhaga", "dates")
    assert any("registered letter" in one.text() for one in _labels(page))  # type: ignore[attr-defined]
    choose(qtbot, contractor, "bjorkhaga", "Withdraw notice", lambda _: None)
    assert stored(contractor, "bjorkhaga").period.notice_given_on is None
    contractor.undo()
    assert stored(contractor, "bjorkhaga").period.notice_by == by


def test_it_is_extended_ended_early_and_reopened(contractor: MainWindow, qtbot: QtBot) -> None:
    first = stored(contractor, "havgaard")
    choose(qtbot, contractor, "havgaard", "Extend…", on(qtbot, "2027-09-30"))
    assert end_in_force(stored(contractor, "havgaard"), TODAY) == date(2027, 9, 30)
    choose(qtbot, contractor, "havgaard", "End…", on(qtbot, "2026-12-31"))
    assert end_in_force(stored(contractor, "havgaard"), TODAY) == date(2026, 12, 31)
    choose(qtbot, contractor, "havgaard", "Reopen", lambda _: None)
    assert end_in_force(stored(contractor, "havgaard"), TODAY) == date(2027, 9, 30)
    for _ in range(3):
        contractor.undo()
    assert stored(contractor, "havgaard") == first


def test_a_milestone_is_added_changed_and_removed_with_undo_after_each(contractor: MainWindow, qtbot: QtBot) -> None:
    first = stored(contractor, "havgaard")
    page = show(contractor, "havgaard", "extras")
    qtbot.mouseClick(extras(page).adds["milestones"], Qt.MouseButton.LeftButton)
    dialog = part(qtbot, MilestoneDialog)
    assert isinstance(dialog, MilestoneDialog)
    press(qtbot, dialog)
    assert dialog.places["title"].error == "What is it called?"
    assert dialog.places["amount"].error == "How much?"
    qtbot.keyClicks(dialog.name, "Report")
    put(qtbot, dialog.amount, "1 250,50")
    put(qtbot, dialog.due, "2027-03-01")
    press(qtbot, dialog)
    added = stored(contractor, "havgaard").milestones[-1]
    assert (added.title, added.amount, added.due) == ("Report", Decimal("1250.50"), date(2027, 3, 1))
    open_row(qtbot, page, "milestones", added.key)
    dialog = part(qtbot, MilestoneDialog)
    assert isinstance(dialog, MilestoneDialog)
    put(qtbot, dialog.due, "2027-04-01")
    press(qtbot, dialog)
    assert stored(contractor, "havgaard").milestones[-1].due == date(2027, 4, 1)
    open_row(qtbot, page, "milestones", added.key)
    dialog = part(qtbot, MilestoneDialog)
    assert dialog.removing is not None
    qtbot.mouseClick(dialog.removing, Qt.MouseButton.LeftButton)
    assert stored(contractor, "havgaard") == first
    contractor.undo()
    assert stored(contractor, "havgaard").milestones[-1].due == date(2027, 4, 1)
    contractor.undo()
    contractor.undo()
    assert stored(contractor, "havgaard") == first


def test_a_billed_milestone_names_its_invoice_and_is_not_changed(contractor: MainWindow, qtbot: QtBot) -> None:
    page = show(contractor, "havgaard", "extras")
    assert page._view is not None
    key, invoice = next((key, number) for (table, key), number in page._view.locked.items() if table == "milestones")
    open_row(qtbot, page, "milestones", key)
    dialog = part(qtbot, MilestoneDialog)
    assert isinstance(dialog, MilestoneDialog)
    assert invoice in dialog.banner.text
    assert not dialog.amount.isEnabled()
    assert dialog.primary is not None and not dialog.primary.isEnabled()
    dialog.done(0)


def test_a_discount_of_a_month_is_added_and_removed(contractor: MainWindow, qtbot: QtBot) -> None:
    page = show(contractor, "nordlund", "extras")
    first = stored(contractor, "nordlund")
    qtbot.mouseClick(extras(page).adds["adjustments"], Qt.MouseButton.LeftButton)
    dialog = part(qtbot, AdjustmentDialog)
    assert isinstance(dialog, AdjustmentDialog)
    qtbot.keyClicks(dialog.name, "Goodwill")
    put(qtbot, dialog.amount, "-500")
    dialog.month.set_key("2026-12")
    press(qtbot, dialog)
    made = stored(contractor, "nordlund").adjustments[-1]
    assert (made.title, made.amount, made.month) == ("Goodwill", Decimal(-500), "2026-12")
    open_row(qtbot, page, "adjustments", made.key)
    dialog = part(qtbot, AdjustmentDialog)
    assert dialog.removing is not None
    qtbot.mouseClick(dialog.removing, Qt.MouseButton.LeftButton)
    assert stored(contractor, "nordlund") == first


def test_a_site_is_cut_over_and_one_with_hours_stays(contractor: MainWindow, qtbot: QtBot) -> None:
    page = show(contractor, "havgaard", "extras")
    site = next(each for each in stored(contractor, "havgaard").sites if each.cutover_done is None)
    open_row(qtbot, page, "sites", site.key)
    dialog = part(qtbot, SiteDialog)
    assert isinstance(dialog, SiteDialog)
    put(qtbot, dialog.planned, "2026-12-20")
    put(qtbot, dialog.cut_over, "2026-12-21")
    press(qtbot, dialog)
    now = next(each for each in stored(contractor, "havgaard").sites if each.key == site.key)
    assert (now.cutover_planned, now.cutover_done) == (date(2026, 12, 20), date(2026, 12, 21))
    used = next(each for each in stored(contractor, "havgaard").sites if each.cutover_done is not None)
    open_row(qtbot, page, "sites", used.key)
    dialog = part(qtbot, SiteDialog)
    assert dialog.removing is not None
    qtbot.mouseClick(dialog.removing, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog._sentence.text()
    dialog.done(0)


def test_a_suspension_is_typed_in_changed_and_removed(contractor: MainWindow, qtbot: QtBot) -> None:
    first = stored(contractor, "havgaard")
    page = show(contractor, "havgaard", "extras")
    qtbot.mouseClick(extras(page).adds["suspensions"], Qt.MouseButton.LeftButton)
    dialog = part(qtbot, SuspensionDialog)
    assert isinstance(dialog, SuspensionDialog)
    put(qtbot, dialog.first, "2026-12-21")
    put(qtbot, dialog.last, "2026-12-01")
    press(qtbot, dialog)
    assert dialog.places["to"].error.startswith("Ends before it starts")
    put(qtbot, dialog.last, "2027-01-03")
    dialog.moves.setChecked(True)
    press(qtbot, dialog)
    assert end_in_force(stored(contractor, "havgaard"), TODAY) == date(2027, 7, 14)
    open_row(qtbot, page, "suspensions", "2026-12-21")
    dialog = part(qtbot, SuspensionDialog)
    assert isinstance(dialog, SuspensionDialog)
    put(qtbot, dialog.last, "2026-12-31")
    press(qtbot, dialog)
    assert end_in_force(stored(contractor, "havgaard"), TODAY) == date(2027, 7, 11)
    open_row(qtbot, page, "suspensions", "2026-12-21")
    dialog = part(qtbot, SuspensionDialog)
    assert dialog.removing is not None
    qtbot.mouseClick(dialog.removing, Qt.MouseButton.LeftButton)
    assert stored(contractor, "havgaard") == first

"""From drafts to issued PDFs, with the keyboard and the mouse, over a real book."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from contractor_desk.core.months import Month
from contractor_desk.desk import billing as bills
from contractor_desk.desk.invoices import invoice_list, invoice_of
from contractor_desk.ui.dialogs.issue_bills import IssueBills
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.bill import BillPage
from contractor_desk.ui.widgets.invoice_lines import ExplainedLine
from tests.ui.billing.conftest import Opened
from tests.ui.billing.small_firm import lengthen

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def open_bill(billing: MainWindow, qtbot: QtBot, **place: object) -> BillPage:
    billing.open_page("bill", **place)
    page = billing.page
    assert isinstance(page, BillPage)
    settle(billing, qtbot)
    return page


def settle(billing: MainWindow, qtbot: QtBot) -> None:
    def still() -> bool:
        return not billing.context.jobs.busy and not (isinstance(billing.page, BillPage) and billing.page.busy)

    qtbot.waitUntil(still, timeout=15000)
    QApplication.processEvents()
    qtbot.waitUntil(still, timeout=15000)


def in_dialog(act: Callable[[IssueBills], None]) -> None:
    """The act is done in the dialog that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, IssueBills) and dialog.isActiveWindow():
            try:
                act(dialog)
            except BaseException:
                dialog.done(0)
                raise
        else:
            QTimer.singleShot(30, when_open)

    QTimer.singleShot(30, when_open)


def press(dialog: QDialog) -> None:
    QTimer.singleShot(0, lambda: dialog.primary.click())  # type: ignore[attr-defined]


def lines_of(page: BillPage) -> list[ExplainedLine]:
    return [line for group in page.explained.lines._groups for line in group.lines]


def test_the_month_before_is_billed_first_and_every_agreement_has_its_draft(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot)
    rows = page.list.rows
    assert [(row.key, row.amount, row.reviewed) for row in rows] == [
        ("retainer", "19 250,00".replace(" ", "\u00a0"), False),
        ("hourly", "6 825,00".replace(" ", "\u00a0"), False),
    ]
    assert page.place()["month"] == Month(2026, 11)
    assert rows[0].tone == "warn"
    assert "1 entry held back" in rows[0].remark and "3\u00a0000,00" in rows[0].remark
    assert rows[1].remark == "DKK, 7,00 h at 780"


def test_a_line_is_explained_down_to_its_entries_and_its_clause(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot, agreement="retainer")
    lines = lines_of(page)
    overage = next(line for line in lines if line.clause == "§ 4.3")
    assert (overage.quantity, overage.price, overage.amount, overage.link) == ("1,00 h", "980,00", "980,00", "1 entry")
    assert overage.entries[0].remark == "passes the hours here"
    assert "Note of nov2" in overage.entries[0].title
    held = lines[-1]
    assert (held.key, held.quantity, held.link) == ("nov4", "3,00 h", "waits for approval")
    assert page.side._because.text() == "Mostly out of scope and overage."


def test_what_is_held_back_leads_to_its_entry_and_a_clause_to_its_agreement(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot, agreement="retainer")
    page.explained.lines.link_clicked.emit("nov4")
    assert billing.page is not None and billing.page.key == "time"
    assert billing.page.place()["mode"] == "list"
    assert billing.page.entries._filter.keys == ("nov4",)  # type: ignore[attr-defined]
    billing.open_page("bill")
    page.explained.lines.clause_clicked.emit("0")
    assert billing.page.key == "agreements"
    assert billing.page.place()["agreement"] == "retainer"


def test_the_paper_of_the_draft_is_shown_and_opened(billing: MainWindow, qtbot: QtBot, opened: Opened) -> None:
    page = open_bill(billing, qtbot, agreement="hourly")
    assert page.side.preview.pages == 2
    qtbot.keyClick(billing, Qt.Key.Key_P, CTRL)
    assert [path.name for path in opened.files] == ["A-2-2026-11.pdf"]
    assert opened.files[0].read_bytes().startswith(b"%PDF")


def test_r_reviews_and_goes_to_the_next_and_space_takes_it_back(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot)
    assert page.list.hasFocus()
    assert not page.head.issue.isEnabled()
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert page.list.current == "hourly"
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert [row.reviewed for row in page.list.rows] == [True, True]
    assert page.head.issue.text() == "Issue 2 reviewed"
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert [row.reviewed for row in page.list.rows] == [True, False]
    assert page.head.issue.text() == "Issue 1 reviewed"


def test_a_click_on_the_tick_reviews_the_row(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot)
    box = page.list.visualRect(page.list.model().index(1, 0))
    qtbot.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(page.list.viewport().width() - 22, box.top() + 20)
    )
    assert [row.reviewed for row in page.list.rows] == [False, True]


def test_issuing_asks_once_then_numbers_follow_and_the_pdfs_lie_in_the_folder(
    billing: MainWindow, qtbot: QtBot, tmp_path: Path, opened: Opened
) -> None:
    page = open_bill(billing, qtbot)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    asked: list[list[str]] = []

    def look(dialog: IssueBills) -> None:
        asked.append([dialog.windowTitle(), *(number.text() for number in dialog.numbers)])
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    in_dialog(look)
    qtbot.keyClick(billing, Qt.Key.Key_Return, CTRL)
    settle(billing, qtbot)
    assert asked == [["Issue 2 invoices", "1002", "1003"]]
    desk = billing.context.desk
    found = {row.number: row.total for row in desk.ask(invoice_list, date(2026, 12, 1))}
    assert found == {"1001": Decimal("15000.00"), "1002": Decimal("19250.00"), "1003": Decimal("6825.00")}
    assert sorted(path.name for path in (tmp_path / "paper").iterdir()) == ["1002.pdf", "1003.pdf"]
    assert (tmp_path / "paper" / "1002.pdf").read_bytes() == desk.ask(bills.pdf_of, "1002")
    assert "2 issued: 1002 – 1003." in page.outcome.text
    assert [(row.remark, row.reviewed) for row in page.list.rows] == [
        ("Issued as 1002", None),
        ("Issued as 1003", None),
    ]
    assert desk.ask(invoice_of, "1002").taken == ("nov1", "nov2", "nov3")
    qtbot.mouseClick(page.outcome.button, Qt.MouseButton.LeftButton)
    assert opened.files == [tmp_path / "paper"]
    assert desk.undo_name is None


def test_a_draft_that_comes_back_after_a_credit_note_is_to_be_reviewed_again(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    in_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL))
    qtbot.keyClick(billing, Qt.Key.Key_Return, CTRL)
    settle(billing, qtbot)
    assert page.list.rows[0].remark == "Issued as 1002"
    billing.do(bills.credit, "1002", on=date(2026, 12, 1), reason="Wrong address")
    settle(billing, qtbot)
    assert [row.reviewed for row in page.list.rows] == [False, False]
    assert page.ready == []


def test_a_draft_that_changed_after_it_was_seen_is_not_issued(
    billing: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_bill(billing, qtbot)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    qtbot.keyClick(page.list, Qt.Key.Key_R)

    def change_and_press(dialog: IssueBills) -> None:
        billing.context.desk.do(lengthen, "nov5", 8)
        press(dialog)

    in_dialog(change_and_press)
    qtbot.keyClick(billing, Qt.Key.Key_Return, CTRL)
    settle(billing, qtbot)
    assert [row.number for row in billing.context.desk.ask(invoice_list, date(2026, 12, 1))] == ["1002", "1001"]
    assert "Klinik Vesterbro ApS was not issued: it has changed since you looked at it" in page.outcome.text
    hourly = next(row for row in page.list.rows if row.key == "hourly")
    assert hourly.reviewed is False
    assert hourly.amount == "7\u00a0800,00"


def test_a_change_of_the_book_takes_the_tick_from_its_draft_only(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    billing.context.desk.do(lengthen, "nov5", 8)
    settle(billing, qtbot)
    assert {row.key: row.reviewed for row in page.list.rows} == {"retainer": True, "hourly": False}
    billing.context.desk.undo()
    settle(billing, qtbot)
    assert {row.key: row.reviewed for row in page.list.rows} == {"retainer": True, "hourly": True}


def test_a_folder_that_cannot_be_written_keeps_the_invoices_and_offers_another(
    billing: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "paper").write_text("a file, not a folder")
    other = tmp_path / "other"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(other))
    page = open_bill(billing, qtbot)
    page.list.ticked.emit("hourly")
    in_dialog(press)
    qtbot.keyClick(billing, Qt.Key.Key_Return, CTRL)
    settle(billing, qtbot)
    assert "1 issued: 1002. The PDFs are in the book, but could not be saved in" in page.outcome.text
    qtbot.mouseClick(page.outcome.button, Qt.MouseButton.LeftButton)
    assert (other / "1002.pdf").read_bytes() == billing.context.desk.ask(bills.pdf_of, "1002")
    assert "The PDFs are in" in page.outcome.text


def test_alt_arrows_step_by_months_and_a_month_without_anything_says_so(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot)
    qtbot.keyClick(billing, Qt.Key.Key_Left, ALT)
    settle(billing, qtbot)
    assert page.place()["month"] == Month(2026, 10)
    assert page.list.rows[0].remark == "Issued as 1001"
    page.list.select("retainer")
    settle(billing, qtbot)
    assert page.explained.open_pdf.isVisible() and not page.explained.review.isVisible()
    qtbot.keyClick(billing, Qt.Key.Key_Left, ALT)
    settle(billing, qtbot)
    assert page.place()["month"] == Month(2026, 9)
    assert {row.remark for row in page.list.rows} == {"Starts 1 Oct", "Starts 1 Nov"}
    assert not page.head.issue.isEnabled()


def test_before_the_month_is_over_the_dialog_says_what_later_work_does(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_bill(billing, qtbot)
    page.list.ticked.emit("hourly")
    dialog = IssueBills(billing.context, page.ready, billing)
    assert not dialog.early.isVisibleTo(dialog)
    dialog.day.setText("20 Nov 2026")
    assert dialog.early.isVisibleTo(dialog)
    assert "billed with December" in dialog.early.text()
    dialog.day.setText("31 Oct 2026")
    assert not dialog.check_fields()
    dialog.day.setText("never")
    assert not dialog.check_fields()
    dialog.deleteLater()

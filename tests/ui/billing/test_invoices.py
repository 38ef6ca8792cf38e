"""The list of invoices: filtering, the trail, recording as sent, crediting in full and billing anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from contractor_desk.core.months import Month
from contractor_desk.desk import billing as bills
from contractor_desk.desk.agreement_page import agreement_view
from contractor_desk.desk.invoices import invoice_list, invoice_of
from contractor_desk.ui.dialogs.credit_invoice import CreditInvoice
from contractor_desk.ui.dialogs.explain_invoice import ExplainInvoice
from contractor_desk.ui.dialogs.paper import PaperDialog
from contractor_desk.ui.dialogs.record_sent import RecordSent
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.invoices import InvoicesPage
from contractor_desk.ui.widgets.pdf_preview import PdfPage
from tests.ui.billing.conftest import Opened
from tests.ui.billing.small_firm import NOVEMBER

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 12, 1)


def open_invoices(billing: MainWindow, **place: object) -> InvoicesPage:
    billing.open_page("invoices", **place)
    page = billing.page
    assert isinstance(page, InvoicesPage)
    QApplication.processEvents()
    return page


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """The act is done in the next dialog of that kind; then it must be closed."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isActiveWindow():
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.done(0)
        else:
            QTimer.singleShot(30, when_open)

    QTimer.singleShot(30, when_open)


def shown(page: InvoicesPage) -> list[str]:
    return [page.table.rows.row(place).number for place in range(page.table.rows.rowCount())]


def issue_november(billing: MainWindow) -> None:
    desk = billing.context.desk
    for key in ("retainer", "hourly"):
        desk.do(bills.issue, key, NOVEMBER, on=TODAY)


def test_every_invoice_stands_in_the_list_with_what_is_open(billing: MainWindow) -> None:
    issue_november(billing)
    page = open_invoices(billing)
    assert shown(page) == ["1003", "1002", "1001"]
    assert page.ageing._figure.text() == "34\u00a0250\u00a0kr"
    page.table.select("1001")
    assert page.inspector._below.text() == "open, due 2 Dec, in 1 d"
    assert [event.title for event in page.inspector.trail._events] == ["Issued, locked"]


def test_the_search_filters_while_typing_and_says_so_when_nothing_fits(billing: MainWindow, qtbot: QtBot) -> None:
    issue_november(billing)
    page = open_invoices(billing)
    qtbot.keyClick(billing, Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "klinik")
    assert shown(page) == ["1003"]
    page.search.selectAll()
    qtbot.keyClicks(page.search, "19250")
    assert shown(page) == ["1002"]
    page.search.selectAll()
    qtbot.keyClicks(page.search, "nobody")
    assert page._nothing.isVisible()
    assert page._nothing.sentence.text() == "Filtered by “nobody”."
    qtbot.mouseClick(page._nothing.button, Qt.MouseButton.LeftButton)
    assert shown(page) == ["1003", "1002", "1001"]


def test_chips_and_the_ageing_bar_filter_and_esc_clears(billing: MainWindow, qtbot: QtBot) -> None:
    issue_november(billing)
    page = open_invoices(billing)
    qtbot.mouseClick(page.chips._buttons["paid"], Qt.MouseButton.LeftButton)
    assert shown(page) == []
    qtbot.keyClick(billing, Qt.Key.Key_Escape)
    assert page.chips.current == "all"
    page.ageing.bar.activated.emit("due")
    assert shown(page) == ["1002", "1001"]
    page.ageing.bar.activated.emit("30")
    assert shown(page) == []
    qtbot.keyClick(billing, Qt.Key.Key_Escape)
    assert len(shown(page)) == 3


def test_an_invoice_is_recorded_as_sent_and_that_can_be_undone(billing: MainWindow, qtbot: QtBot) -> None:
    page = open_invoices(billing)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordSent)
        assert dialog.to.text() == "faktura@nordlund.example"
        dialog.day.setText("1 Nov 2026")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        assert "dated 2 Nov 2026" in dialog.day_field.error
        dialog.day.setText("3 Nov 2026")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    in_dialog(RecordSent, fill)
    qtbot.mouseClick(page.inspector.sent, Qt.MouseButton.LeftButton)
    invoice = billing.context.desk.ask(invoice_of, "1001")
    assert [(sent.on, sent.how, sent.to) for sent in invoice.sent] == [
        (date(2026, 11, 3), "email", "faktura@nordlund.example")
    ]
    QApplication.processEvents()
    assert [event.title for event in page.inspector.trail._events] == ["Sent by e-mail", "Issued, locked"]
    assert billing.context.desk.ask(invoice_list, TODAY)[0].status == "sent"
    billing.activateWindow()
    qtbot.waitUntil(billing.isActiveWindow)
    qtbot.keyClick(billing, Qt.Key.Key_Z, CTRL)
    assert billing.context.desk.ask(invoice_of, "1001").sent == ()


def test_a_credit_note_needs_a_reason_and_frees_the_month_to_be_billed_anew(
    billing: MainWindow, qtbot: QtBot, opened: Opened
) -> None:
    page = open_invoices(billing)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, CreditInvoice)
        assert dialog.number.text() == "1002"
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        assert dialog.isVisible() and dialog._reason_field.error
        dialog.reason.setFocus()
        qtbot.keyClicks(dialog.reason, "Wrong hours")
        dialog._preview()
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    in_dialog(CreditInvoice, fill)
    qtbot.mouseClick(page.inspector.credit, Qt.MouseButton.LeftButton)
    desk = billing.context.desk
    note = desk.ask(invoice_of, "1002")
    assert (note.type, note.credits, note.reason, note.total) == ("381", "1001", "Wrong hours", Decimal("15000.00"))
    assert [path.name for path in opened.files] == ["1001-credit.pdf"]
    assert shown(page) == ["1002", "1001"]
    assert page.table.current_row().number == "1002"
    assert not page.inspector.credit.isVisible()
    assert desk.undo_name is None
    assert desk.ask(bills.propose, "retainer", Month(2026, 10)).draft.taken == ("oct1",)
    assert desk.ask(agreement_view, "retainer", TODAY).invoice_count == 2, "the tab counts what it lists"
    page.inspector.trail.activated.emit("credits0")
    assert page.table.current_row().number == "1001"


def test_a_credit_note_is_not_dated_before_its_invoice(billing: MainWindow, qtbot: QtBot) -> None:
    row = billing.context.desk.ask(invoice_list, TODAY)[0]
    dialog = CreditInvoice(billing.context, row, billing)
    qtbot.addWidget(dialog)
    dialog.reason.setText("Why")
    dialog.day.setText("1 Nov 2026")
    dialog.submit()
    assert dialog.note is None
    assert len(billing.context.desk.ask(invoice_list, TODAY)) == 1


def test_the_pdf_is_opened_saved_and_explained(
    billing: MainWindow, qtbot: QtBot, opened: Opened, monkeypatch: object, tmp_path: object
) -> None:
    page = open_invoices(billing)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.files[0].read_bytes() == billing.context.desk.ask(bills.pdf_of, "1001")
    dialog = ExplainInvoice(billing.context, "1001", billing)
    qtbot.addWidget(dialog)
    lines = [line for group in dialog.lines._groups for line in group.lines]
    assert [(line.title, line.amount) for line in lines] == [
        ("October", "12\u00a0000,00"),
        ("Server patching", "0,00"),
    ]
    assert "Note of oct1" in lines[1].entries[0].title


def test_the_palette_leads_to_the_credit_of_a_named_invoice(billing: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(dialog.windowTitle())
        dialog.reject()

    in_dialog(CreditInvoice, look)
    billing.run_action("invoice.credit", invoice="1001")
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert seen == ["Credit invoice 1001"]


def test_billing_is_marked_under_invoices_in_the_sidebar(billing: MainWindow) -> None:
    billing.open_page("bill")
    assert "bill" not in billing.frame.sidebar.buttons
    assert billing.frame.sidebar.buttons["invoices"].isChecked()


def test_a_pdf_is_shown_in_the_window_where_the_system_has_no_program_for_it(billing: MainWindow) -> None:
    issue_november(billing)
    page = open_invoices(billing)
    shown_pages: list[tuple[int, str]] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PaperDialog)
        sheet = dialog.preview.findChild(PdfPage)
        assert sheet is not None and sheet.pages is not None
        shown_pages.append((sheet.pages.count, dialog.title.text()))

    in_dialog(PaperDialog, look)
    page.inspector.pdf_asked.emit()
    row = page.table.current_row()
    assert row is not None
    assert shown_pages and shown_pages[0][0] >= 1 and row.number in shown_pages[0][1]

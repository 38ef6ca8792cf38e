"""What the pictures of billing show: some bills reviewed, a line with its entries (04); the question before issuing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from contractor_desk.ui.dialogs.issue_bills import IssueBills
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.bill import BillPage


def look(window: MainWindow) -> None:
    """Four bills are ticked; the first line past the fee shows its entries."""
    page = _page(window)
    _review(page, 4)
    page.list.select("nordlund")
    bill = page.explained.bill
    if bill is not None:
        worked = [str(place) for place, line in enumerate(bill.shown.lines) if line.kind in ("overage", "out_of_scope")]
        if worked:
            page.explained.lines.show_entries(worked[0])


def ask(window: MainWindow) -> QWidget:
    """The question before four bills are issued."""
    page = _page(window)
    _review(page, 4)
    dialog = IssueBills(window.context, page.ready, window)
    dialog.show()
    return dialog


def _page(window: MainWindow) -> BillPage:
    page = window.page
    assert isinstance(page, BillPage)
    return page


def _review(page: BillPage, count: int) -> None:
    """The last ``count`` drafts of the list are ticked."""
    for row in [row for row in page.list.rows if row.reviewed is False][-count:]:
        if sum(bool(other.reviewed) for other in page.list.rows) < count:
            page.list.ticked.emit(row.key)

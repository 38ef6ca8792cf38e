"""Today over the sample book: what it shows at once and after rating, and what its buttons and keys do."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contractor_desk.desk.attention import needs
from contractor_desk.desk.entry_list import entry_of
from contractor_desk.desk.time import running_timers
from contractor_desk.store.reading import deciding
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.time.page import TimePage
from contractor_desk.ui.pages.today.need_list import SHOWN
from contractor_desk.ui.pages.today.page import TodayPage
from tests.ui.pages.thursday import Thursday

ROOT = Path(__file__).parents[3]


def today(window: MainWindow) -> TodayPage:
    page = window.page
    assert isinstance(page, TodayPage)
    return page


def texts(window: MainWindow) -> list[list[str]]:
    model = today(window).day.entries.table.rows
    return [[str(model.index(row, place).data() or "") for place in (0, 2, 3, 5)] for row in range(model.rowCount())]


def test_the_day_is_listed_with_its_running_entry_up_to_now(contractor: MainWindow) -> None:
    assert texts(contractor)[-1] == ["13:05 – now", "User support", "VPN drops, Mölndal office", "0:47"]
    assert today(contractor).day.gap.text() == "Gap 12:00–12:30"


def test_time_passes_for_the_running_entry(contractor: MainWindow, clock: Thursday) -> None:
    total = today(contractor).day.entries.total.text()
    clock.moment += timedelta(minutes=30)
    today(contractor)._tick.timeout.emit()
    assert texts(contractor)[-1][-1] == "1:17"
    assert today(contractor).day.entries.total.text() != total


def test_the_most_urgent_rows_are_shown_and_the_rest_on_request(contractor: MainWindow, qtbot: QtBot) -> None:
    card = today(contractor).attention.list
    rows = contractor.context.desk.ask(needs, contractor.context.clock.today()).rows
    assert len(rows) > SHOWN
    assert len(card.rows.rows()) == SHOWN
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert len(card.rows.rows()) == len(rows)


def test_a_reminder_is_snoozed_by_a_key_brought_back_and_the_snooze_undone(
    contractor: MainWindow, qtbot: QtBot
) -> None:
    card, desk = today(contractor).attention.list, contractor.context.desk
    before = len(desk.ask(deciding.reminder_marks))
    row = next(row for row in card.rows.rows() if row.row.can_snooze)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: not contractor.context.jobs.busy, timeout=20_000)
    assert len(desk.ask(deciding.reminder_marks)) == before + 1
    assert row.row.key not in {shown.row.key for shown in card.rows.rows()}
    card.snoozed_menu().actions()[-1].trigger()
    qtbot.waitUntil(lambda: not contractor.context.jobs.busy, timeout=20_000)
    assert row.row.key in {shown.row.key for shown in card.rows.rows()}
    desk.undo()
    desk.undo()
    assert len(desk.ask(deciding.reminder_marks)) == before


def test_continue_last_stops_what_runs_and_starts_the_last_work_again(contractor: MainWindow, qtbot: QtBot) -> None:
    desk = contractor.context.desk
    (before,) = desk.ask(running_timers)
    qtbot.mouseClick(today(contractor).day.last, Qt.MouseButton.LeftButton)
    (after,) = desk.ask(running_timers)
    assert after.key != before.key
    assert after.start == contractor.context.clock.now()
    assert len(texts(contractor)) == 6


def test_scopes_sums_and_money_follow_the_first_paint(contractor: MainWindow) -> None:
    page = today(contractor)
    scopes = [page.day.entries.table.rows.row(place).scope for place in range(page.day.entries.table.rows.rowCount())]
    assert all(scopes)
    assert page.retainers.isVisible()
    assert page.unbilled.isVisible()
    rated = sum(day.out_seconds for day in page.week._days)
    assert rated > 0


def test_currencies_are_shown_one_by_one_and_never_added(contractor: MainWindow) -> None:
    blocks = today(contractor).unbilled._made
    assert len(blocks) == 3


def test_cards_end_where_the_head_ends_also_with_a_scroll_bar(contractor: MainWindow) -> None:
    page = today(contractor)
    for size in ((1440, 900), (1100, 700)):
        contractor.resize(*size)
        QApplication.processEvents()
        right = page.week.mapTo(page, page.week.rect().topRight()).x()
        assert right == page.bill.mapTo(page, page.bill.rect().topRight()).x()


def test_text_grows_everywhere_in_a_window_that_is_open(contractor: MainWindow) -> None:
    theme = contractor.context.theme
    theme.set_scale(1.5)
    QApplication.processEvents()
    grown = theme.font().pointSizeF()
    page = today(contractor)
    sizes = {widget.text(): widget.font().pointSizeF() for widget in (page.week.total, page.week._of)}
    theme.set_scale(1)
    assert set(sizes.values()) == {grown}


def test_the_first_page_is_painted_before_anything_heavy_is_imported(contractor: MainWindow, tmp_path: Path) -> None:
    """In a program of its own, since this one has imported everything."""
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from contractor_desk.app import Program
from contractor_desk.ui.preferences import Preferences
from tests.ui.pages.thursday import Thursday

app = QApplication([])
program = Program(app, Preferences(Path(sys.argv[2]) / "w.ini"), Thursday(), log=Path(sys.argv[2]) / "log")
seen = []

class Look(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not seen:
            seen.extend(name for name in ("sqlalchemy", "holidays", "babel", "reportlab") if name in sys.modules)
            seen.append("painted")
            QTimer.singleShot(0, lambda: app.exit(0))
        return False

look = Look()
window = program.window_of(Path(sys.argv[1]))
window.page.installEventFilter(look)
app.exec()
window.context.jobs.finish()
print(seen)
"""
    contractor.close()
    book = next(tmp_path.glob("*.cdesk"))
    done = subprocess.run(
        [sys.executable, "-c", script, str(book), str(tmp_path)], cwd=ROOT, capture_output=True, text=True,
        env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.strip() == "['painted']", done.stderr


def test_a_client_sees_contractors_hours_to_approve_and_spend(client: MainWindow, qtbot: QtBot) -> None:
    page, desk = today(client), client.context.desk
    assert page.contractors is not None and page.approvals is not None and page.spend is not None
    assert page.contractors.isVisible() and page.spend.isVisible()
    assert not page.day.isVisible() and not page.week.isVisible() and not page.bill.isVisible()
    assert page.primary() is page.approve
    simple = next(each for each in page.approvals.waiting if not each.out_seconds)
    qtbot.mouseClick(page.approvals.buttons[simple.agreement], Qt.MouseButton.LeftButton)
    given = [desk.ask(entry_of, key)[0].approved for key in simple.keys]
    assert all(one is not None and one.by == "Lone Havgaard" for one in given)
    qtbot.waitUntil(lambda: not client.context.jobs.busy, timeout=20_000)
    assert simple.agreement not in {each.agreement for each in page.approvals.waiting}
    client.undo()
    assert all(desk.ask(entry_of, key)[0].approved is None for key in simple.keys)
    qtbot.waitUntil(lambda: not client.context.jobs.busy, timeout=20_000)


def test_hours_out_of_scope_are_reviewed_in_the_list(client: MainWindow, qtbot: QtBot) -> None:
    page = today(client)
    assert page.approvals is not None
    mixed = next(each for each in page.approvals.waiting if each.out_seconds)
    qtbot.mouseClick(page.approvals.buttons[mixed.agreement], Qt.MouseButton.LeftButton)
    shown = client.page
    assert isinstance(shown, TimePage)
    qtbot.waitUntil(lambda: not client.context.jobs.busy, timeout=20_000)
    assert shown.entries.table.rows.rowCount() == len(mixed.keys)


def test_hours_to_approve_are_listed_alone_with_the_keys_in_the_list(client: MainWindow, qtbot: QtBot) -> None:
    page = today(client)
    qtbot.waitUntil(lambda: page.approve.isVisible(), timeout=20_000)
    page.approve.click()
    time = client.page
    assert isinstance(time, TimePage)
    qtbot.waitUntil(lambda: time.entries.table.rows.rowCount() > 0, timeout=20_000)
    qtbot.waitUntil(lambda: time.header.title.text() == "Chosen entries", timeout=20_000)
    assert time.entries.table.hasFocus()
    assert time.back()
    qtbot.waitUntil(lambda: time.header.title.text() == "All entries", timeout=20_000)

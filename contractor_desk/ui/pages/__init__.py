"""The pages of the window, in sidebar order; Ctrl+1 … 8 go to them in this order.

A page is named here without being imported (page.py, ``PageSpec``). Titles are source texts of the context *Pages*.
"""

from __future__ import annotations

from contractor_desk.ui.page import PageSpec
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "first_run", QT_TRANSLATE_NOOP("Pages", "Start"), "today", "contractor_desk.ui.pages.first_run:FirstRunPage",
        first_run=True,
    ),
    PageSpec("today", QT_TRANSLATE_NOOP("Pages", "Today"), "today", "contractor_desk.ui.pages.today.page:TodayPage"),
    PageSpec("time", QT_TRANSLATE_NOOP("Pages", "Time"), "time", "contractor_desk.ui.pages.time.page:TimePage"),
    PageSpec(
        "agreements", QT_TRANSLATE_NOOP("Pages", "Agreements"), "agreement",
        "contractor_desk.ui.pages.agreements:AgreementsPage", client_title=QT_TRANSLATE_NOOP("Pages", "Contractors"),
    ),
    PageSpec(
        "invoices", QT_TRANSLATE_NOOP("Pages", "Invoices"), "invoice",
        "contractor_desk.ui.pages.invoices:InvoicesPage",
        badge="contractor_desk.desk.invoices:overdue_count", badge_kinds=frozenset({"invoices", "payments"}),
    ),
    PageSpec(
        "bill", QT_TRANSLATE_NOOP("Pages", "Bill the month"), "invoice", "contractor_desk.ui.pages.bill:BillPage",
        under="invoices",
    ),
    PageSpec(
        "decisions", QT_TRANSLATE_NOOP("Pages", "Decisions"), "decision",
        "contractor_desk.ui.pages.decisions:DecisionsPage", badge="contractor_desk.desk.decision_list:open_count",
        badge_kinds=frozenset({"agreements", "decisions", "reminder_marks"}),
    ),
    PageSpec(
        "directory", QT_TRANSLATE_NOOP("Pages", "Directory"), "person",
        "contractor_desk.ui.pages.directory.page:DirectoryPage", below_line=True,
    ),
    PageSpec(
        "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings",
        "contractor_desk.ui.pages.settings.page:SettingsPage", below_line=True,
    ),
)  # fmt: skip

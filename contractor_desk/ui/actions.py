"""What can be done from anywhere, by name: the palette lists these, shortcuts and pages run them.

``context.shell.run_action("agreement.new")``. An action names its code without importing it (page.py, ``Action``).
Texts are source texts of the context *Actions*.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from contractor_desk.ui.page import Action, Context
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP
from contractor_desk.ui.theme import SCALES

_HERE = "contractor_desk.ui.actions"

ACTIONS: tuple[Action, ...] = (
    Action(
        "agreement.amend", QT_TRANSLATE_NOOP("Actions", "Amend the agreement…"), "edit",
        "contractor_desk.ui.dialogs.amend:open_amend", words="terms fee price review",
    ),
    Action(
        "time.log", QT_TRANSLATE_NOOP("Actions", "Log time…"), "plus",
        "contractor_desk.ui.dialogs.log_time:log_time", words="hours entry new",
    ),
    Action(
        "time.edit", QT_TRANSLATE_NOOP("Actions", "Edit last entry"), "time",
        "contractor_desk.ui.dialogs.entry_popover:edit_entry", words="change hours last",
    ),
    Action(
        "timer.continue", QT_TRANSLATE_NOOP("Actions", "Continue last work"), "play",
        "contractor_desk.ui.timer_actions:continue_last", words="timer start again resume",
    ),
    Action(
        "deadlines.calendar", QT_TRANSLATE_NOOP("Actions", "Save dates for my calendar…"), "calendar",
        "contractor_desk.ui.calendar_export:save_calendar", words="ics icalendar deadlines export reminders",
    ),
    Action(
        "reminders.desktop", QT_TRANSLATE_NOOP("Actions", "Reminders on the desktop: on or off"), "flag",
        f"{_HERE}:switch_reminders", words="notifications tray notify",
    ),
    Action(
        "agreement.new", QT_TRANSLATE_NOOP("Actions", "New agreement…"), "agreement",
        "contractor_desk.ui.dialogs.agreement_assistant:open_new", "Ctrl+Shift+A", "contract client retainer",
    ),
    Action(
        "agreement.edit", QT_TRANSLATE_NOOP("Actions", "Change agreement…"), "edit",
        "contractor_desk.ui.dialogs.agreement_assistant:open_agreement",
    ),
    Action(
        "party.new", QT_TRANSLATE_NOOP("Actions", "New party…"), "person",
        "contractor_desk.ui.directory_actions:new_party", words="client contractor customer directory add",
    ),
    Action(
        "worker.new", QT_TRANSLATE_NOOP("Actions", "New worker…"), "people",
        "contractor_desk.ui.directory_actions:new_worker", words="person employee directory add",
    ),
    Action(
        "service.new", QT_TRANSLATE_NOOP("Actions", "New service…"), "list",
        "contractor_desk.ui.directory_actions:new_service", words="catalogue scope add",
    ),
    Action(
        "book.check", QT_TRANSLATE_NOOP("Actions", "Check the book"), "database",
        "contractor_desk.ui.directory_actions:check_book", words="sound proof verify",
    ),
    Action(
        "book.copy", QT_TRANSLATE_NOOP("Actions", "Save a copy of the book…"), "copy",
        "contractor_desk.ui.directory_actions:copy_book", words="backup",
    ),
    Action(
        "theme.light", QT_TRANSLATE_NOOP("Actions", "Use the light theme"), "settings", f"{_HERE}:use_light",
        words="colours appearance",
    ),
    Action(
        "theme.dark", QT_TRANSLATE_NOOP("Actions", "Use the dark theme"), "settings", f"{_HERE}:use_dark",
        words="colours appearance night",
    ),
    Action(
        "theme.system", QT_TRANSLATE_NOOP("Actions", "Follow the system's theme"), "settings", f"{_HERE}:use_system",
        words="colours appearance",
    ),
    Action(
        "text.larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "plus", f"{_HERE}:enlarge", "Ctrl++", "zoom size",
    ),
    Action(
        "text.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "minus", f"{_HERE}:reduce", "Ctrl+-", "zoom size",
    ),
    Action(
        "bill.month", QT_TRANSLATE_NOOP("Actions", "Bill the month"), "invoice", f"{_HERE}:bill_month",
        words="invoice issue drafts run",
    ),
    Action(
        "invoice.credit", QT_TRANSLATE_NOOP("Actions", "Credit invoice…"), "undo", f"{_HERE}:credit_invoice",
        words="credit note correct cancel",
    ),
    Action(
        "invoice.sent", QT_TRANSLATE_NOOP("Actions", "Record invoice as sent…"), "mail", f"{_HERE}:record_sent",
        words="email post portal",
    ),
)  # fmt: skip


def bill_month(context: Context, **place: Any) -> None:
    """``month`` and ``agreement`` say which bill is shown first."""
    context.shell.open_page("bill", **place)


def credit_invoice(context: Context, invoice: str = "") -> None:
    """The dialog for that invoice, else for the one that is chosen on the page."""
    context.shell.open_page("invoices", invoice=invoice, act="credit")


def record_sent(context: Context, invoice: str = "") -> None:
    """The dialog for that invoice, else for the one that is chosen on the page."""
    context.shell.open_page("invoices", invoice=invoice, act="sent")


def use_light(context: Context) -> None:
    context.preferences.theme = "light"
    context.theme.set_choice("light")


def use_dark(context: Context) -> None:
    context.preferences.theme = "dark"
    context.theme.set_choice("dark")


def use_system(context: Context) -> None:
    context.preferences.theme = "system"
    context.theme.set_choice("system")


def switch_reminders(context: Context) -> None:
    """Reminders are told on the desktop while the program runs, or no longer."""
    wanted = context.preferences.notices = not context.preferences.notices
    context.shell.say(
        QCoreApplication.translate("Actions", "Reminders are shown on the desktop")
        if wanted
        else QCoreApplication.translate("Actions", "Reminders stay in the window")
    )


def enlarge(context: Context) -> None:
    _scale(context, 1)


def reduce(context: Context) -> None:
    _scale(context, -1)


def _scale(context: Context, by: int) -> None:
    nearest = min(range(len(SCALES)), key=lambda place: abs(SCALES[place] - context.theme.scale))
    scale = SCALES[min(max(nearest + by, 0), len(SCALES) - 1)]
    context.preferences.scale = scale
    context.theme.set_scale(scale)

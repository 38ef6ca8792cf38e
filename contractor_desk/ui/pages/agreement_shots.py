"""Dialogs of the agreements page and of reminders, for the pictures (shots.py)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QDialog

from contractor_desk.desk.agreement_page import agreement_view
from contractor_desk.desk.agreements import agreement_of
from contractor_desk.desk.attention import needs
from contractor_desk.ui.dialogs.agreement_part import MilestoneDialog
from contractor_desk.ui.dialogs.amend import AmendDialog
from contractor_desk.ui.dialogs.put_away import PutAwayReminder
from contractor_desk.ui.main_window import MainWindow


def milestone(window: MainWindow) -> QDialog:
    """The third milestone of the migration."""
    agreement = window.context.desk.ask(agreement_of, "havgaard")
    dialog = MilestoneDialog(window.context, agreement, agreement.milestones[2], window)
    dialog.show()
    return dialog


def snooze(window: MainWindow) -> QDialog:
    """A reminder that is to come back on a day."""
    found = window.context.desk.ask(needs, window.context.clock.today()).rows
    need = next(need for need in found if need.kind == "extension")
    dialog = PutAwayReminder(window.context, need, "snoozed", window)
    dialog.show()
    return dialog


def amend(window: MainWindow) -> QDialog:
    """A price review by 2.1 % with a service that comes into the fee, and what the last months would have cost."""
    context = window.context
    view = context.desk.ask(agreement_view, "nordlund", context.clock.today())
    made = AmendDialog(context, view, window)
    made.about.setText("Index 2027, procurement in the fee")
    made.percent.set_value(Decimal("2.1"))
    made.percent.left.emit()
    made.table.open_term("scope:procurement", focus=False)
    made.open()
    return made

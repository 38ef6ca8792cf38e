"""Pictures of the first run."""

from __future__ import annotations

from contractor_desk.ui.dialogs.business_setup import BusinessSetup
from contractor_desk.ui.main_window import MainWindow


def set_up(window: MainWindow) -> BusinessSetup:
    """The dialog that asks for the business, with one field that is wrong."""
    dialog = BusinessSetup(window.context, "contractor", window)
    dialog.show()
    dialog.name.setText("Sandberg Drift AB")
    dialog.submit()
    return dialog

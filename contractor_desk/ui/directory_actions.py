"""What can be done from anywhere with the directory and the book: a new party, worker or service, a check, a copy."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from contractor_desk.ui.page import Context


def new_party(context: Context) -> None:
    """A dialog; the new party is then shown in the directory."""
    _new(context, "parties")


def new_worker(context: Context) -> None:
    """A dialog; the new worker is then shown in the directory."""
    _new(context, "workers")


def new_service(context: Context) -> None:
    """A dialog; the new service is then shown in the directory."""
    _new(context, "services")


def check_book(context: Context) -> None:
    """The settings show the book's soundness, the focus on what checks it."""
    context.shell.open_page("settings", section="safety", at="check")


def copy_book(context: Context) -> None:
    """The settings show where the book lies, the focus on what copies it."""
    context.shell.open_page("settings", section="safety", at="copy")


def _new(context: Context, kind: str) -> None:
    from contractor_desk.ui.dialogs.new_record import NewParty, NewService, NewWorker

    makers = {"parties": NewParty, "workers": NewWorker, "services": NewService}
    dialog = makers[kind](context, QApplication.activeWindow())
    if dialog.exec() and dialog.made:
        context.shell.open_page("directory", kind=kind, key=dialog.made)

"""What the pictures 17a and 17b show: the log-time dialog and the popover of an entry, over the sample book."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from contractor_desk.desk.entry_list import waiting
from contractor_desk.ui.dialogs.entry_popover import EntryPopover
from contractor_desk.ui.dialogs.log_time import LogTimeDialog
from contractor_desk.ui.main_window import MainWindow


def log_time(window: MainWindow) -> QWidget:
    """Two hours of a Wi-Fi survey, yesterday."""
    yesterday = window.context.clock.today() - timedelta(days=1)
    dialog = LogTimeDialog(window.context, day=yesterday, agreement="nordlund", service="wifi")
    for editor, text in ((dialog.times.start, "14:45"), (dialog.times.end, "16:45")):
        editor.setText(text)
        editor.textEdited.emit(text)
    dialog.note.setText("Mölndal warehouse, report")
    dialog.reference.setText("NOR-212")
    dialog.open()
    return dialog


def popover(window: MainWindow) -> QWidget:
    """An entry that waits for a yes."""
    key = window.context.desk.ask(waiting, window.context.clock.today())[-1]
    made = EntryPopover(window.context, key, window)
    made.open_beside(QRect(400, 300, 100, 34))
    return made

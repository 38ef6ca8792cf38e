"""*Save dates for my calendar…*: the deadlines as an iCalendar file, of the whole book or of one agreement.

Calendar programs take the file by a double click; saved and taken again it replaces what it brought before.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from contractor_desk.desk.calendar import deadlines_calendar
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.words import translator


def save_calendar(context: Context, agreement: str = "") -> None:
    """Asks where to, and the file is there; an OSError is said in its own words."""
    name = f"{agreement or translate('CalendarExport', 'deadlines')}.ics"
    chosen, _ = QFileDialog.getSaveFileName(
        QApplication.activeWindow(),
        translate("CalendarExport", "Save dates for my calendar"),
        str(Path.home() / name),
        translate("CalendarExport", "Calendar files (*.ics)"),
    )
    if chosen:
        path = Path(chosen)
        write_calendar(context, path if path.suffix else path.with_suffix(".ics"), agreement)


def write_calendar(context: Context, path: Path, agreement: str = "") -> None:
    """The deadlines are in the file, and where it lies was said."""
    content = context.desk.ask(
        deadlines_calendar,
        context.clock.today(),
        context.clock.now(),
        translator(context.formats.language),
        agreement or None,
    )
    try:
        path.write_bytes(content)
    except OSError as error:
        said = translate("CalendarExport", "{name} could not be written: {reason}")
        context.shell.say(said.format(name=path.name, reason=error.strerror or str(error)))
        return
    context.shell.say(translate("CalendarExport", "The dates are saved"), detail=str(path))

"""A PDF on its way out: opened in the system's viewer, saved where the user says, printed.

``open_pdf("2026-0118", data, theme, page)`` writes ``2026-0118.pdf`` into a folder of this session and opens it; the
book's own copy is never touched.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from contractor_desk.desk.bill_run import pdf_name
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.pdf_preview import PdfPages

_PRINTED_DPI = 300


def open_pdf(number: str, data: bytes, theme: Theme, parent: QWidget) -> Path:
    """The document is open in the program that the system has for PDFs, or in a dialog where it has none; the path of
    the copy."""
    path = _folder() / pdf_name(number)
    path.write_bytes(data)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        from contractor_desk.ui.dialogs.paper import PaperDialog

        PaperDialog(theme, path, data, parent.window()).exec()
    return path


def save_pdf(number: str, data: bytes, preferences: Preferences, parent: QWidget) -> Path | None:
    """The document is saved where the user said, which is proposed the next time; None if they said nothing.

    Raises OSError where it cannot be written.
    """
    from contractor_desk.ui.dialogs.issue_bills import pdf_folder

    folder = pdf_folder(preferences)
    proposed = (folder if folder.is_dir() else Path.home()) / pdf_name(number)
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("PdfPaper", "Save PDF"),
        str(proposed),
        QCoreApplication.translate("PdfPaper", "PDF (*.pdf)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(".pdf")
    path.write_bytes(data)
    preferences.keep_text("invoices/folder", str(path.parent))
    return path


def print_pdf(number: str, data: bytes, parent: QWidget) -> bool:
    """The document is on the printer that the user chose; False if they chose none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    pages = PdfPages(data)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(number)
    printer.setResolution(_PRINTED_DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setFromTo(1, pages.count)
    dialog = QPrintDialog(printer, parent)
    chosen = bool(dialog.exec())
    if chosen:
        paint_pages(pages, printer)
    pages.close()
    return chosen


def paint_pages(pages: PdfPages, printer: object) -> None:
    """The pages from the first to the last that the printer was told to print are painted, each to the full sheet."""
    from PySide6.QtPrintSupport import QPrinter

    assert isinstance(printer, QPrinter)
    first, last = max(printer.fromPage(), 1), printer.toPage() or pages.count
    painter = QPainter(printer)
    for number in range(first - 1, min(last, pages.count)):
        if number > first - 1:
            printer.newPage()
        sheet = QRectF(painter.viewport())
        image = pages.image(number, round(sheet.width()))
        painter.drawImage(QRectF(0, 0, sheet.width(), sheet.width() * image.height() / image.width()), image)
    painter.end()


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="contractor-desk-"))

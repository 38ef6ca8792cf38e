"""A page of a document for the pictures, as large as the mockups 09 and 22: ``paper(pdf, 0)``."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from contractor_desk.ui.widgets.pdf_preview import PdfPages

_WIDTH = 1191


def paper(pdf: bytes, page: int) -> QLabel:
    """The page (0 is the first; past the last, the last) at 144 dots an inch."""
    pages = PdfPages(pdf)
    image = pages.image(min(page, pages.count - 1), _WIDTH)
    pages.close()
    shown = QLabel()
    shown.setPixmap(QPixmap.fromImage(image))
    shown.setFixedSize(image.size())
    shown.show()
    return shown

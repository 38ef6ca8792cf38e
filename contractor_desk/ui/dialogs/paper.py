"""A document shown in the window itself, where the system has no program that opens PDFs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.pdf_preview import PdfPage, PdfPreview

_WIDTH = 760


class PaperDialog(Dialog):
    """The pages of the PDF, and where its copy lies."""

    def __init__(self, theme: Theme, path: Path, data: bytes, parent: QWidget | None = None) -> None:
        remark = QCoreApplication.translate("PaperDialog", "No program opens PDFs here: this is {path}")
        super().__init__(theme, path.name, remark.format(path=path), width=_WIDTH, scrolls=True, parent=parent)
        self.preview = PdfPreview(theme, path.name)
        self.body.addWidget(self.preview)
        self.add_button(QCoreApplication.translate("PaperDialog", "Close"), primary=True)
        self.preview.set_pdf(data)
        page = self.preview.findChild(PdfPage)
        assert page is not None, "a preview has a page"
        page.setFixedHeight(page.heightForWidth(theme.px(_WIDTH - 58)))
        room = self.screen().availableSize()
        self.resize(self.width(), min(theme.px(820), room.height() - 60))

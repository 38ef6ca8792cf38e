"""The letter of an offer as it will be printed, in the language chosen; saved, opened, or sent from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from contractor_desk.core.decision import Decision
from contractor_desk.core.errors import DeskError
from contractor_desk.desk import offer_papers
from contractor_desk.desk.decision_case import Case
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.pdf_preview import PdfPage, PdfPreview

_WIDTH = 600


def language_items() -> list[Item]:
    """The languages of a letter by their names."""
    names = {
        "en": translate("OfferLetterDialog", "English"),
        "sv": translate("OfferLetterDialog", "Swedish"),
        "da": translate("OfferLetterDialog", "Danish"),
    }
    return [Item(code, names[code]) for code in offer_papers.LANGUAGES]


class OfferLetterDialog(Dialog):
    """What is shown is what is saved."""

    def __init__(
        self, context: Context, case: Case, decision: Decision, parent: QWidget | None = None, *, language: str = ""
    ) -> None:
        title = translate("OfferLetterDialog", "Offer letter")
        super().__init__(context.theme, title, case.other.name, width=_WIDTH, scrolls=True, parent=parent)
        self.context, self._case, self._decision = context, case, decision
        self.language = Choice(context.theme, language_items(), small=True)
        wanted = language or case.agreement.language
        self.language.set_key(wanted if wanted in offer_papers.LANGUAGES else "en")
        self.head_row.addWidget(self.language)
        self.preview = PdfPreview(context.theme, title)
        self.body.addWidget(self.preview)
        self.language.picked.connect(lambda _: self._show())
        self.add_cancel(translate("OfferLetterDialog", "Close"))
        self.add_button(translate("OfferLetterDialog", "Save PDF…"), primary=True)
        self.pdf = b""
        self._show()
        self.resize(self.width(), context.theme.px(820))

    def _show(self) -> None:
        try:
            self.pdf = self.context.desk.ask(offer_papers.pdf_of, self._decision, self.language.key)
        except DeskError as error:
            self.context.shell.show_error(error)
            return
        self.preview.set_pdf(self.pdf)
        page = self.preview.findChild(PdfPage)
        assert page is not None, "a preview has a page"
        page.setFixedHeight(page.heightForWidth(self.theme.px(_WIDTH - 58)))

    def submit(self) -> None:
        """The PDF is where the user says."""
        name = offer_papers.file_name(self._case.agreement, self._decision.on)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("OfferLetterDialog", "Save the offer letter"),
            str(Path.home() / name),
            translate("OfferLetterDialog", "PDF (*.pdf)"),
        )
        if not chosen:
            return
        if self.save(Path(chosen)):
            self.accept()

    def save(self, path: Path) -> bool:
        """The PDF is in that file; else the foot says why not."""
        try:
            path.write_bytes(self.pdf)
        except OSError as error:
            self.say(translate("OfferLetterDialog", "Not saved: {reason}").format(reason=error.strerror or error))
            return False
        self.context.shell.say(translate("OfferLetterDialog", "Offer letter saved"), detail=path.name)
        return True

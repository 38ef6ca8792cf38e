"""What came of issuing, in a banner under the head: numbers and folder, or who was not issued and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui import bill_jobs
from contractor_desk.ui.bill_jobs import Outcome
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.words import translator


class IssueOutcome(Banner):
    """Its button opens the folder, or asks for another one where the PDFs could not be saved."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, closable=True, parent=parent)
        self._context = context
        self._outcome: Outcome | None = None
        self.asked.connect(self._answer)

    def show_outcome(self, outcome: Outcome) -> None:
        """Issued and kept: green. Issued and not kept: amber. Stopped: red, with what was issued before."""
        self._outcome = outcome
        numbers = [invoice.number for invoice in outcome.issued]
        span = f"{numbers[0]} – {numbers[-1]}" if len(numbers) > 1 else "".join(numbers)
        told = self.tr("{count} issued: {numbers}.").format(count=len(numbers), numbers=span) if numbers else ""
        if outcome.refused is not None:
            stopped = self.tr("{client} was not issued: {reason}").format(
                client=outcome.refused_client, reason=self._refusal(outcome.refused)
            )
            self.say(f"{told} {stopped}".strip(), "danger")
        elif outcome.unsaved is not None:
            sentence = self.tr("The PDFs are in the book, but could not be saved in {folder} ({reason}).").format(
                folder=outcome.folder, reason=outcome.unsaved.strerror or str(outcome.unsaved)
            )
            self.say(f"{told} {sentence}", "warn", self.tr("Choose another folder…"))
        elif numbers and outcome.folder is not None:
            sentence = self.tr("The PDFs are in {folder}.").format(folder=outcome.folder)
            self.say(f"{told} {sentence}", "ok", self.tr("Open folder"))
        elif numbers:
            self.say(told, "ok")

    def _refusal(self, error: DeskError | StoreError) -> str:
        if error.code == "draft_changed":
            return self.tr("it has changed since you looked at it. Look at it again, then issue it.")
        return error_sentence(error, translator(self._context.formats.language))

    def _answer(self) -> None:
        outcome = self._outcome
        if outcome is None or outcome.folder is None:
            return
        if outcome.unsaved is None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(outcome.folder)))
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the PDFs"))
        if chosen:
            outcome.folder, outcome.unsaved = Path(chosen), None
            self._context.preferences.keep_text("invoices/folder", chosen)
            bill_jobs.keep_pdfs(self._context.desk, [invoice.number for invoice in outcome.issued], outcome)
            self.show_outcome(outcome)

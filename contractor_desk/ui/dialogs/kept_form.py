"""A new agreement that was not finished, kept as typed in a file beside the preferences: outside the book.

One for each book: ``agreement-3f9a….json``.
"""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from contractor_desk.desk.agreement_form import Form
from contractor_desk.desk.parties import book_id
from contractor_desk.ui.page import Context


class KeptForm:
    """The place of the form that this book has."""

    def __init__(self, context: Context) -> None:
        digest = hashlib.sha256(context.desk.ask(book_id).encode()).hexdigest()[:16]
        self.path: Path = context.preferences.folder / "forms" / f"agreement-{digest}.json"

    def save(self, form: Form) -> bool:
        """The form is kept; False where the file cannot be written."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            before = self.path.with_suffix(".new")
            before.write_text(form.dump(), encoding="utf-8")
            before.replace(self.path)
        except OSError:
            return False
        return True

    def load(self, today: date) -> Form | None:
        """The form that was kept, if there is one that can be read."""
        try:
            return Form.load(self.path.read_text(encoding="utf-8"), today=today)
        except (OSError, ValueError):
            return None

    def kept_on(self) -> date | None:
        """The day on which it was kept."""
        try:
            return date.fromtimestamp(self.path.stat().st_mtime)
        except OSError:
            return None

    def forget(self) -> None:
        """Nothing is kept."""
        self.path.unlink(missing_ok=True)

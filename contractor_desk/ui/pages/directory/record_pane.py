"""The right side of the directory: one record in full, saved as it is typed, with what depends on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.desk import directory, parties
from contractor_desk.ui.page import Context
from contractor_desk.ui.record_form import RecordForm, SavedAsTyped, attempt
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card, scroll
from contractor_desk.ui.widgets.labels import Elided, Icon


class RecordPane(QWidget):
    """A head with the name and *Delete*, and below it the cards. Signals: ``deleted()``.

    ``kind`` is that of the book format; subclasses fill ``column`` and say ``show_card``.
    """

    deleted = Signal()
    kind = ""

    def __init__(self, context: Context, form: RecordForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.form = context, form
        px = context.theme.px
        self.saver = SavedAsTyped(form, self.save)
        self.title = Elided("", "title")
        self.subtitle = Elided("", "muted")
        self.delete = Button(context.theme, self.tr("Delete"), icon="delete", kind="danger")
        self.delete.clicked.connect(self._delete)
        saved = QHBoxLayout()
        saved.setSpacing(px(6))
        saved.addWidget(Icon(context.theme, "check", "text3", 12))
        saved.addWidget(Elided(self.tr("Saved as you type"), "muted"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(16), px(24), px(12))
        head.setSpacing(px(12))
        head.addLayout(texts, 1)
        head.addLayout(saved)
        head.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignVCenter)
        self.banner = Banner(context.theme, closable=True)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(px(24), px(2), px(24), px(20))
        self.column.setSpacing(px(14))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.banner)
        outer.addWidget(scroll(inner), 1)
        self.saver.refused.connect(self._refuse)

    def add_card(self, title: str, content: QWidget) -> Card:
        """A card around a part of the form."""
        px = self.context.theme.px
        card = Card(self.context.theme, title)
        box = QVBoxLayout()
        box.setContentsMargins(px(16), px(2 if title else 11), px(16), px(14))
        box.addWidget(content)
        card.body.addLayout(box)
        self.column.addWidget(card)
        return card

    def save(self, value: Any) -> None:
        """The value is in the book."""
        raise NotImplementedError

    def name_of(self, value: Any) -> str:
        """What the record is called in a sentence."""
        return str(value.name)

    def ask_used(self) -> None:
        """What is used cannot be deleted; the button says by what."""
        used = self.context.desk.ask(directory.uses_of, self.kind, self.saver.kept.key)
        self.delete.setEnabled(not used)
        by = ", ".join(self._use(*use) for use in used)
        self.delete.setToolTip(self.tr("Used by {what}").format(what=by) if used else "")

    def leave(self) -> None:
        """What is typed is saved if it can be; then nothing is shown."""
        self.saver.save_now()
        self.saver.forget()

    def _use(self, by: str, count: int) -> str:
        words = {
            "home": self.tr("the book itself: whose desk it is"),
            "workers": self.tr("%n worker(s)", "", count),
            "agreements": self.tr("%n agreement(s)", "", count),
            "time": self.tr("%n time entries", "", count),
            "terms": self.tr("%n version(s) of terms", "", count),
        }
        return words[by]

    def _delete(self) -> None:
        record = self.saver.kept
        said = self.tr("{name} deleted").format(name=self.name_of(record))
        self.saver.forget()
        if attempt(self.context, parties.delete, self.kind, record.key, said=said):
            self.deleted.emit()
        else:
            self.saver.show(record)

    def _refuse(self, sentence: str) -> None:
        if sentence:
            self.banner.say(sentence, "danger")
        else:
            self.banner.hide()

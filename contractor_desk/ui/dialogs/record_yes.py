"""Record yes: the client approved entries, on a day, by name or reference (picture 17b, rules.md 3.4)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contractor_desk.core.errors import DeskError
from contractor_desk.desk import time
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import counted
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label


class RecordYesDialog(Dialog):
    """Writes the approval of all the entries in one step."""

    def __init__(self, context: Context, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme, self.tr("Record yes"),
            counted(
                len(keys), self.tr("One entry, charged from then on"), self.tr("{n} entries, charged from then on")
            ),
            width=460, parent=parent,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._keys = context, tuple(keys)
        today = context.clock.today()
        self.by, self.reference = Entry(context.theme), Entry(context.theme)
        self.on = DayEntry(context.theme, context.formats, today)
        self.on.set_value(today)
        self._by = Field(context.theme, self.tr("Who said yes"), self.by, check=self._check_by)
        day = Field(context.theme, self.tr("On"), self.on, check=self._check_day)
        row = QHBoxLayout()
        row.setSpacing(context.theme.px(12))
        row.addWidget(self._by, 2)
        row.addWidget(day, 1)
        self.body.addLayout(row)
        self.body.addWidget(Field(context.theme, self.tr("Mail or ticket"), self.reference))
        note = self.tr("A name or a reference is enough. It stands in the annex of the invoice.")
        self.body.addWidget(label(note, "hint", wrap=True))
        self.add_cancel()
        self.add_button(self.tr("Record yes"), primary=True)

    def is_changed(self) -> bool:
        return bool(self.by.text() or self.reference.text())

    def submit(self) -> None:
        if not self.check_fields():
            return
        try:
            self._context.shell.do(
                time.approve_entries, self._keys, on=self.on.value(), by=self.by.text().strip() or None,
                reference=self.reference.text().strip() or None,
                said=counted(len(self._keys), self.tr("Entry approved"), self.tr("{n} entries approved")),
            )  # fmt: skip
        except DeskError as error:
            self._context.shell.show_error(error)
            return
        self.accept()

    def _check_by(self) -> str | None:
        given = self.by.text().strip() or self.reference.text().strip()
        return None if given else self.tr("Give a name, or a mail or ticket.")

    def _check_day(self) -> str | None:
        return None if self.on.readable() and self.on.value() else self.tr("Type 25 Nov.")

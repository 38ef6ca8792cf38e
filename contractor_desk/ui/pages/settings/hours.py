"""Time and timer: whose hours the pages show and the timer logs."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk.desk import parties
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.settings.section import Section, card
from contractor_desk.ui.record_form import attempt
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.field import Field


class HoursSection(Section):
    """The book's own worker."""

    key = "hours"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Time and timer"), self.tr("whose hours"))
        self.worker = Choice(context.theme)
        hint = self.tr("Today, the timer and the week table are about this person's hours.")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(context.theme, self.tr("You are"), self.worker, hint=hint))
        self.left.addWidget(card(context.theme, content, self.tr("Your hours")))
        self.left.addStretch(1)
        self.right.addStretch(1)
        self.worker.picked.connect(self._pick)

    def refresh(self) -> None:
        desk = self.context.desk
        names = {party.key: party.name for party in desk.ask(parties.all_parties)}
        workers = desk.ask(parties.all_workers)
        self.worker.set_items([Item(worker.key, worker.name, names[worker.party]) for worker in workers])
        self.worker.set_key(desk.ask(parties.own_worker) or "")
        self.worker.setEnabled(bool(workers))

    def _pick(self, key: str) -> None:
        if key:
            attempt(self.context, parties.set_setting, parties.OWN_WORKER_SETTING, key)

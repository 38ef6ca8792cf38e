"""The three panes: a party with its agreements and workers, a worker, a service with its names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.party import Party, Worker
from contractor_desk.desk import parties
from contractor_desk.desk.directory import AgreementRow, PartyCard, ServiceCard, WorkerCard
from contractor_desk.ui.catalogue_forms import ServiceForm, WorkerForm
from contractor_desk.ui.code_words import function_word
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.directory.record_pane import RecordPane
from contractor_desk.ui.party_form import PartyForm
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card, part
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.link_row import LinkRow


class PartyPane(RecordPane):
    """A party. Signals: ``worker_asked(key)`` for one of its workers, ``new_worker_asked(party)``."""

    worker_asked = Signal(str)
    new_worker_asked = Signal(str)
    kind = "parties"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.party_form = PartyForm(context)
        super().__init__(context, self.party_form, parent)
        self.who = self.add_card(self.tr("Who they are"), self.party_form.who)
        self.agreements = Card(context.theme, self.tr("Agreements"))
        self.column.addWidget(self.agreements)
        self.workers = Card(context.theme, self.tr("Workers"))
        add = Button(context.theme, self.tr("Add worker"), icon="plus", kind="quiet", small=True)
        add.clicked.connect(lambda: self.new_worker_asked.emit(self.saver.kept.key))
        self.workers.add_to_head(add)
        self.column.addWidget(self.workers)
        self.add_card("", self.party_form.paid)
        self.add_card("", self.party_form.electronic)
        self.column.addStretch(1)

    def show_card(self, card: PartyCard) -> None:
        party = card.party
        self.saver.show(party)
        self.title.setText(party.name)
        place = ", ".join(part for part in (party.address.city, party.registration_number) if part)
        self.subtitle.setText(self.tr("This is you") if card.home else place)
        self.who.set_title(self.tr("Who you are") if card.home else self.tr("Who they are"))
        self.party_form.say_own(card.home)
        self.ask_used()
        rows = [self._agreement(row, card) for row in card.agreements]
        none = self.tr("No agreement yet.") if card.home else self.tr("No agreement with them yet.")
        _fill(self.agreements, rows, none)
        rows = [self._worker(worker) for worker in card.workers]
        nobody = (
            self.tr("Nobody is named here. Whoever logs hours for you is a worker.")
            if card.home
            else self.tr("Nobody is named here. Whoever logs hours for them is a worker.")
        )
        _fill(self.workers, rows, nobody)

    def save(self, value: Party) -> None:
        self.context.shell.do(parties.save_party, value)

    def _agreement(self, row: AgreementRow, card: PartyCard) -> QWidget:
        works = row.contractor == card.party.key
        other = row.client_name if works else row.contractor_name
        if card.home:
            side = self.tr("you work for {name}") if works else self.tr("{name} works for you")
        else:
            side = self.tr("they work for {name}") if works else self.tr("{name} works for them")
        detail = f"{row.number} · {side.format(name=other)}"
        mark = self.context.marks.of(row.key)
        made = LinkRow(self.context.theme, row.title, detail, mark=mark, status=row.status)
        made.opened.connect(partial(self.context.shell.open_page, "agreements", agreement=row.key))
        return made

    def _worker(self, worker: Worker) -> QWidget:
        made = LinkRow(self.context.theme, worker.name, worker.email or "")
        made.opened.connect(partial(self.worker_asked.emit, worker.key))
        return made


class WorkerPane(RecordPane):
    """A worker. Signals: ``party_asked(key)``."""

    party_asked = Signal(str)
    kind = "workers"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.worker_form = WorkerForm(context)
        super().__init__(context, self.worker_form, parent)
        self.add_card(self.tr("Who it is"), self.worker_form.who)
        self.column.addStretch(1)

    def show_card(self, card: WorkerCard, known: Sequence[Party]) -> None:
        self.worker_form.set_parties(known)
        self.saver.show(card.worker)
        self.title.setText(card.worker.name)
        self.subtitle.setText(card.party_name)
        self.ask_used()

    def save(self, value: Worker) -> None:
        self.context.shell.do(parties.save_worker, value)


class ServicePane(RecordPane):
    """A service of the catalogue."""

    kind = "services"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.service_form = ServiceForm(context)
        super().__init__(context, self.service_form, parent)
        self.add_card("", self.service_form.names)
        function = QWidget()
        row = QHBoxLayout(function)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.service_form.function, 1)
        row.addStretch(2)
        self.add_card("", function)
        self.column.addStretch(1)

    def show_card(self, card: ServiceCard) -> None:
        self.saver.show(card.service)
        self.title.setText(self.name_of(card.service))
        function = card.service.function
        self.subtitle.setText(function_word(function) if function else self.tr("No IT function"))
        self.ask_used()

    def save(self, value: Any) -> None:
        self.context.shell.do(parties.save_service, value)

    def name_of(self, value: Any) -> str:
        return str(value.name_in(self.context.formats.language))


def _fill(card: Card, rows: Sequence[QWidget], nothing: str) -> None:
    """The card's body is these rows with hairlines, or the sentence that there are none."""
    while (item := card.body.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
    for at, row in enumerate(rows):
        if at:
            card.body.addWidget(part("line"))
        card.body.addWidget(row)
    if not rows:
        said = label(nothing, "muted", wrap=True)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 0, 16, 14)
        column.addWidget(said)
        card.body.addWidget(holder)

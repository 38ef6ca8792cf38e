"""The three panes: a party with its agreements and workers, a worker, a service with its names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
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
from contractor_desk.ui.widgets.chips import StatusChip
from contractor_desk.ui.widgets.labels import Elided, Icon, label
from contractor_desk.ui.widgets.mark import AgreementMark


class LinkRow(QWidget):
    """A row that leads elsewhere, 40 px high. Signals: ``opened()`` by a click, Enter or Space."""

    opened = Signal()

    def __init__(self, context: Context, first: QWidget, title: str, detail: str, right: QWidget | None = None) -> None:
        super().__init__()
        px = context.theme.px
        self.setFixedHeight(px(40))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title}, {detail}" if detail else title)
        self.setProperty("takes_space", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(10))
        row.addWidget(first)
        row.addWidget(label(title, "strong"))
        row.addWidget(Elided(detail, "muted"), 1)
        if right is not None:
            row.addWidget(right)
        row.addWidget(Icon(context.theme, "right", "text3", 12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


class PartyPane(RecordPane):
    """A party. Signals: ``worker_asked(key)`` for one of its workers, ``new_worker_asked(party)``."""

    worker_asked = Signal(str)
    new_worker_asked = Signal(str)
    kind = "parties"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.party_form = PartyForm(context)
        super().__init__(context, self.party_form, parent)
        self.add_card(self.tr("Who they are"), self.party_form.who)
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
        self.ask_used()
        rows = [self._agreement(row, party) for row in card.agreements]
        _fill(self.agreements, rows, self.tr("No agreement with them yet."))
        rows = [self._worker(worker) for worker in card.workers]
        _fill(self.workers, rows, self.tr("Nobody is named here. Whoever logs hours for them is a worker."))

    def save(self, value: Party) -> None:
        self.context.shell.do(parties.save_party, value)

    def _agreement(self, row: AgreementRow, party: Party) -> QWidget:
        other = row.client_name if row.contractor == party.key else row.contractor_name
        mark = AgreementMark(self.context.theme, self.context.marks.of(row.key), name=other)
        side = self.tr("they work for {name}") if row.contractor == party.key else self.tr("{name} works for them")
        detail = f"{row.number} · {side.format(name=other)}"
        status = StatusChip(self.context.theme, row.status)
        made = LinkRow(self.context, mark, row.title, detail, status)
        made.opened.connect(partial(self.context.shell.open_page, "agreements", agreement=row.key))
        return made

    def _worker(self, worker: Worker) -> QWidget:
        made = LinkRow(self.context, Icon(self.context.theme, "person", "text2", 16), worker.name, worker.email or "")
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

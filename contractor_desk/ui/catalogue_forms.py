"""The forms of a worker and of a service."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from contractor_desk.core.checks.flaw import Flaw, repeated
from contractor_desk.core.checks.party import email_flaws, service_flaws
from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.desk.code_names import LANGUAGES, language_name
from contractor_desk.ui.code_words import function_items
from contractor_desk.ui.page import Context
from contractor_desk.ui.record_form import RecordForm, grid
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.names_editor import NamesEditor


class WorkerForm(RecordForm):
    """Name, e-mail, and for whom the worker works. ``who`` is laid out."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.name = self.entry("name", self.tr("Name"))
        self.email = self.entry("email", self.tr("E-mail"))
        self.party = Choice(context.theme)
        self.add("party", self.tr("Works for"), self.party)
        fields = self.fields
        rows = (((fields["name"], 4), (fields["email"], 4), (fields["party"], 4)),)
        self.who = grid(context.theme, rows)

    def set_parties(self, parties: Sequence[Party]) -> None:
        """These can be worked for."""
        self.party.set_items([Item(party.key, party.name) for party in parties])

    def show(self, record: Worker) -> None:
        self._shown = record
        self.name.setText(record.name)
        self.email.setText(record.email or "")
        self.party.set_key(record.party)
        for field in self.fields.values():
            field.set_error("")

    def value(self) -> Worker:
        email = self.email.text().strip() or None
        record: Worker = self._shown
        return replace(record, name=self.name.text().strip(), email=email, party=self.party.key)

    def flaws(self) -> Iterator[Flaw]:
        worker = self.value()
        if not worker.name:
            yield Flaw("name", "text")
        if not worker.party:
            yield Flaw("party", "text")
        before: Worker = self._shown
        if worker.email != before.email:
            yield from email_flaws(worker.email)


class ServiceForm(RecordForm):
    """Names by language and the IT function. ``names`` and ``function`` are laid out."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        own = context.formats.language
        languages = sorted((Item(code, language_name(code, own)) for code in LANGUAGES), key=lambda item: item.text)
        first = [item for item in languages if item.key in (own, "en")]
        self.names = NamesEditor(context.theme, [*first, *(item for item in languages if item not in first)])
        self.watch(self.names)
        self._choice = Choice(context.theme, function_items(), empty=self.tr("None"))
        self.function = self.add("function", self.tr("IT function"), self._choice)

    def show(self, record: Service) -> None:
        self._shown = record
        if self.names.values() != tuple(record.name.items()):
            self.names.set_values(tuple(record.name.items()))
        self.names.set_errors({})
        self._choice.set_items(function_items(record.function))
        self._choice.set_key(record.function or "")

    def value(self) -> Service:
        record: Service = self._shown
        return replace(record, name=dict(self.names.values()), function=self._choice.key or None)

    def flaws(self) -> Iterator[Flaw]:
        codes = [code for code, _ in self.names.values()]
        yield from repeated([f"[{at}].language" for at in range(len(codes))], codes)
        for flaw in service_flaws(self.value()):
            code = flaw.place.removeprefix("name.")
            yield replace(flaw, place=f"[{codes.index(code)}].name" if code in codes else flaw.place)

    def say_in_rows(self, said: dict[str, str]) -> list[str]:
        self.names.set_errors(said)
        return [text for place, text in said.items() if not place.startswith("[")]

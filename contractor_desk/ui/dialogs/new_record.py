"""A new party, worker or service: the same form as in the directory, in a dialog."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.desk import parties
from contractor_desk.ui.catalogue_forms import ServiceForm, WorkerForm
from contractor_desk.ui.page import Context
from contractor_desk.ui.party_form import PartyForm
from contractor_desk.ui.record_form import RecordForm
from contractor_desk.ui.widgets.dialog import Dialog


class NewRecord(Dialog):
    """Fills a form and puts it into the book; ``made`` is then its key. Subclasses say what it is."""

    kind = ""

    def __init__(self, context: Context, form: RecordForm, title: str, parent: QWidget | None, *, width: float) -> None:
        super().__init__(context.theme, title, width=width, scrolls=True, parent=parent)
        self.context, self.form, self.made = context, form, ""
        form.setParent(self)
        self.add_cancel()
        self.add_button(self.tr("Create"), primary=True)

    def start(self, record: Any) -> None:
        """The form begins with this record."""
        self._began = record
        self.form.show(record)

    def is_changed(self) -> bool:
        return bool(self.form.value() != self._began)

    def submit(self) -> None:
        """It is in the book, or the fields say what is wrong."""
        flaws = list(self.form.flaws())
        rest = self.form.say(flaws)
        if flaws:
            wrong = [field for field in self.fields() if field.error]
            if wrong:
                wrong[0].editor.setFocus()
            self.say(" ".join(rest) or self.tr("%n field(s) to put right", "", max(len(wrong), 1)))
            return
        self.made = self.put(self.form.value())
        self.accept()

    def put(self, value: Any) -> str:
        """The value is in the book under a key of its own, which is given."""
        raise NotImplementedError


class NewParty(NewRecord):
    """A client or a contractor: from the country of the home party, in the language that is usual there."""

    kind = "parties"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        form = PartyForm(context)
        super().__init__(context, form, self.tr("New party"), parent, width=760)
        self.body.addWidget(form.who)
        self.body.addWidget(form.electronic)
        self.resize(self.theme.px(760), self.theme.px(560))
        home = context.desk.ask(parties.home)
        country = home.country if home is not None else "SE"
        self._languages = {preset.code: preset.language for preset in parties.country_presets()}
        form.country.picked.connect(self._take_country)
        self.party_form = form
        self.start(Party(key="", name="", country=country, language=self._languages.get(country, "en")))

    def put(self, value: Party) -> str:
        taken = {party.key for party in self.context.desk.ask(parties.all_parties)}
        party = _keyed(value, parties.key_for(value.name, taken))
        self.context.shell.do(parties.save_party, party, said=self.tr("{name} added").format(name=party.name))
        return str(party.key)

    def _take_country(self, code: str) -> None:
        self.party_form.language.set_key(self._languages.get(code, "en"))


class NewWorker(NewRecord):
    """A worker, of the home party unless another is named."""

    kind = "workers"

    def __init__(self, context: Context, parent: QWidget | None = None, *, party: str = "") -> None:
        form = WorkerForm(context)
        super().__init__(context, form, self.tr("New worker"), parent, width=640)
        self.body.addWidget(form.who)
        self.body.addStretch(1)
        self.resize(self.theme.px(640), self.theme.px(240))
        form.set_parties(context.desk.ask(parties.all_parties))
        home = context.desk.ask(parties.home)
        self.start(Worker(key="", name="", party=party or (home.key if home is not None else "")))

    def put(self, value: Worker) -> str:
        taken = {worker.key for worker in self.context.desk.ask(parties.all_workers)}
        worker = _keyed(value, parties.key_for(value.name, taken))
        self.context.shell.do(parties.save_worker, worker, said=self.tr("{name} added").format(name=worker.name))
        return str(worker.key)


class NewService(NewRecord):
    """A service with a name in the window's language, and in English if that is another."""

    kind = "services"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        form = ServiceForm(context)
        super().__init__(context, form, self.tr("New service"), parent, width=560)
        self.body.addWidget(form.names)
        self.body.addWidget(form.function)
        self.body.addStretch(1)
        self.resize(self.theme.px(560), self.theme.px(330))
        self.start(Service(key="", name={context.formats.language: ""}))
        self.service_form = form

    def focus_first(self) -> None:
        """The focus is in the name."""
        self.service_form.names.rows()[0].editors["name"].setFocus()

    def put(self, value: Service) -> str:
        taken = {service.key for service in self.context.desk.ask(parties.all_services)}
        name = value.name_in(self.context.formats.language)
        service = _keyed(value, parties.key_for(name, taken))
        self.context.shell.do(parties.save_service, service, said=self.tr("{name} added").format(name=name))
        return str(service.key)


def _keyed(value: Any, key: str) -> Any:
    return replace(value, key=key)

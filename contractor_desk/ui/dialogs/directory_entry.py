"""A party, a worker or a service, made or changed in a small dialog on top of what one is doing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.checks.party import email_flaws, typed_party_flaws
from contractor_desk.core.errors import DeskError
from contractor_desk.core.party import Account, Address, Endpoint, Party, Service, Worker
from contractor_desk.desk import parties
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.dialogs.code_choices import country_items, function_items, language_items
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.choice import Choice
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.words import translator


class _Entries(Dialog):
    """Fields in a grid of six columns, and the sentence of a refusal in the banner."""

    def __init__(self, context: Context, title: str, width: float, parent: QWidget | None) -> None:
        super().__init__(context.theme, title, width=width, parent=parent)
        self.context = context
        self._fields: dict[str, Field] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(self.theme.px(14))
        self._grid.setVerticalSpacing(self.theme.px(10))
        self.body.addLayout(self._grid)

    def add(self, place: str, name: str, editor: QWidget, row: int, column: int, span: int) -> Field:
        field = Field(self.theme, name, editor)
        self._fields[place] = field
        self._grid.addWidget(field, row, column, 1, span)
        return field

    def check_flaws(self, place: str, flaws: Callable[[], Iterable[Flaw]]) -> None:
        """The field is checked by the first of those flaws that stands at its place."""

        def said() -> str | None:
            words = translator(self.context.formats.language)
            return next((flaw_sentence(flaw.code, flaw.data, words) for flaw in flaws() if flaw.place == place), None)

        self._fields[place].set_check(said)

    def refuse(self, error: DeskError) -> None:
        """What the desk refused is said at the field, or over the dialog."""
        words = translator(self.context.formats.language)
        field = self._fields.get(str(error.data.get("place", "")))
        if field is not None:
            field.set_error(flaw_sentence(error.data["expected"], error.data, words))
        else:
            self.banner.say(error_sentence(error, words), "danger")


class PartyEntry(_Entries):
    """A party, new or changed; ``party`` is it once the dialog was accepted."""

    def __init__(
        self, context: Context, party: Party | None = None, *, name: str = "", title: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context, title, 620, parent)
        self.party = party
        theme = context.theme
        self.name, self.number, self.vat = Entry(theme), Entry(theme), Entry(theme)
        self.street, self.postal_code, self.city = Entry(theme), Entry(theme), Entry(theme)
        self.contact, self.email = Entry(theme), Entry(theme)
        self.country = Choice(theme, country_items())
        self.language = Choice(theme, language_items(party.language if party else ""))
        self.add("name", self.tr("Name"), self.name, 0, 0, 4)
        self.add("country", self.tr("Country"), self.country, 0, 4, 2)
        self.add("registration_number", self.tr("Company number"), self.number, 1, 0, 2)
        self.add("vat_number", self.tr("VAT number"), self.vat, 1, 2, 2)
        self.add("language", self.tr("Language of its documents"), self.language, 1, 4, 2)
        self.add("address.street", self.tr("Street"), self.street, 2, 0, 6)
        self.add("address.postal_code", self.tr("Postal code"), self.postal_code, 3, 0, 2)
        self.add("address.city", self.tr("City"), self.city, 3, 2, 4)
        self.add("contact", self.tr("Contact"), self.contact, 4, 0, 3)
        self.add("email", self.tr("E-mail"), self.email, 4, 3, 3)
        self._fields["name"].set_check(lambda: None if self.name.text().strip() else self.tr("What is it called?"))
        self._fields["country"].set_check(lambda: None if self.country.key else self.tr("Choose a country."))
        self._fields["language"].set_check(lambda: None if self.language.key else self.tr("Choose a language."))
        for place in ("vat_number", "email"):
            self.check_flaws(place, lambda: typed_party_flaws(self._typed(), self.party))
        self.country.picked.connect(self._take_country)
        self.country.left.connect(lambda: self._take_country(self.country.key))
        self.add_cancel()
        self.add_button(self.tr("Save") if party else self.tr("Create"), primary=True)
        if party is not None:
            self._fill(party)
        else:
            home = context.desk.ask(parties.home)
            self.name.setText(name)
            self.country.set_key(home.country if home else "SE")
            self._take_country(self.country.key)

    def is_changed(self) -> bool:
        return self.party is None and bool(self.name.text().strip())

    def submit(self) -> None:
        """The party is in the book, or the fields say what is wrong."""
        if not self.check_fields():
            return
        party = self._typed()
        try:
            said = self.tr("{name} saved").format(name=party.name)
            self.party = self.context.shell.do(parties.save_party, party, said=said)
        except DeskError as error:
            self.refuse(error)
            return
        self.accept()

    def _typed(self) -> Party:
        def text(entry: Entry) -> str | None:
            return entry.text().strip() or None

        old = self.party
        taken = {party.key for party in self.context.desk.ask(parties.all_parties)}
        name = self.name.text().strip()
        base = old or Party(key=parties.key_for(name, taken), name=name, country=self.country.key)
        endpoint = base.endpoint
        preset = next((one for one in parties.country_presets() if one.code == self.country.key), None)
        if endpoint is None and preset is not None and preset.endpoint_scheme and text(self.number):
            digits = "".join(letter for letter in self.number.text() if letter.isalnum())
            endpoint = Endpoint(scheme=preset.endpoint_scheme, id=digits)
        accounts: tuple[Account, ...] = base.accounts
        return replace(
            base,
            name=name,
            country=self.country.key,
            registration_number=text(self.number),
            vat_number=text(self.vat),
            language=self.language.key,
            address=Address(
                street=text(self.street), street2=base.address.street2, postal_code=text(self.postal_code),
                city=text(self.city),
            ),
            contact=text(self.contact),
            email=text(self.email),
            endpoint=endpoint,
            accounts=accounts,
        )  # fmt: skip

    def _fill(self, party: Party) -> None:
        self.name.setText(party.name)
        self.country.set_key(party.country)
        self._take_country(party.country)
        self.language.set_key(party.language)
        for entry, value in (
            (self.number, party.registration_number), (self.vat, party.vat_number),
            (self.street, party.address.street), (self.postal_code, party.address.postal_code),
            (self.city, party.address.city), (self.contact, party.contact), (self.email, party.email),
        ):  # fmt: skip
            entry.setText(value or "")

    def _take_country(self, code: str) -> None:
        preset = next((one for one in parties.country_presets() if one.code == code), None)
        if self.vat.text().strip():
            self._fields["vat_number"].check()
        label = preset.registration_label if preset else self.tr("Company number")
        self._fields["registration_number"].name.setText(label)
        if preset is not None and self.party is None:
            self.language.set_key(preset.language)


class WorkerEntry(_Entries):
    """A new worker of that party; ``worker`` is it once the dialog was accepted."""

    def __init__(self, context: Context, party: str, parent: QWidget | None = None) -> None:
        super().__init__(context, "", 440, parent)
        self.title.setText(self.tr("New worker"))
        self.setWindowTitle(self.title.text())
        self.worker: Worker | None = None
        self._party = party
        self.name, self.email = Entry(context.theme), Entry(context.theme)
        self.add("name", self.tr("Name"), self.name, 0, 0, 6).set_check(
            lambda: None if self.name.text().strip() else self.tr("Who is it?")
        )
        self.add("email", self.tr("E-mail"), self.email, 1, 0, 6)
        self.check_flaws("email", lambda: email_flaws(self.email.text().strip()))
        self.add_cancel()
        self.add_button(self.tr("Create"), primary=True)

    def submit(self) -> None:
        """The worker is in the book."""
        if not self.check_fields():
            return
        name = self.name.text().strip()
        taken = {worker.key for worker in self.context.desk.ask(parties.all_workers)}
        key = parties.key_for(name, taken)
        worker = Worker(key=key, name=name, party=self._party, email=self.email.text().strip() or None)
        try:
            said = self.tr("{name} saved").format(name=name)
            self.worker = self.context.shell.do(parties.save_worker, worker, said=said)
        except DeskError as error:
            self.refuse(error)
            return
        self.accept()


class ServiceEntry(_Entries):
    """A new service of the catalogue; ``service`` is it once the dialog was accepted."""

    def __init__(self, context: Context, language: str, parent: QWidget | None = None) -> None:
        super().__init__(context, "", 440, parent)
        self.title.setText(self.tr("New service"))
        self.setWindowTitle(self.title.text())
        self.service: Service | None = None
        self._language = language or "en"
        self.name, self.other = Entry(context.theme), Entry(context.theme)
        self.function = Choice(context.theme, function_items(), empty=self.tr("No function"))
        names = {item.key: item.text for item in language_items(self._language)}
        own = self._language if self._language != "en" else ""
        name = self.tr("Name in {language}").format(language=names["en"])
        self.add("name.en", name, self.name, 0, 0, 6)
        if own:
            other = self.tr("Name in {language}").format(language=names[own])
            self.add(f"name.{own}", other, self.other, 1, 0, 6)
        self.add("function", self.tr("Function"), self.function, 2, 0, 6)
        self._fields["name.en"].set_check(
            lambda: None if self.name.text().strip() or self.other.text().strip() else self.tr("What is it called?")
        )
        self.add_cancel()
        self.add_button(self.tr("Create"), primary=True)

    def submit(self) -> None:
        """The service is in the catalogue."""
        if not self.check_fields():
            return
        typed = {"en": self.name.text().strip(), self._language: self.other.text().strip() or self.name.text().strip()}
        names = {language: name for language, name in typed.items() if name}
        taken = {service.key for service in self.context.desk.ask(parties.all_services)}
        first = next(iter(names.values()))
        key = parties.key_for(first.replace(" ", ""), taken)
        service = Service(key=key, name=names, function=self.function.key or None)
        try:
            said = self.tr("{name} saved").format(name=first)
            self.service = self.context.shell.do(parties.save_service, service, said=said)
        except DeskError as error:
            self.refuse(error)
            return
        self.accept()

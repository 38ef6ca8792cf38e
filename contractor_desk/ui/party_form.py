"""The form of a party: who it is, where it is paid, its electronic address (19a), for Settings, Directory and dialogs.

The three parts are laid out as ``who``, ``paid`` and ``electronic``; a flaw's place (``address.city``,
``accounts[1].id``) finds its field.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.checks.party import typed_party_flaws
from contractor_desk.core.party import Address, Endpoint, Party
from contractor_desk.desk.code_names import DOCUMENT_LANGUAGES, country_names, language_name
from contractor_desk.ui.code_words import endpoint_items
from contractor_desk.ui.page import Context
from contractor_desk.ui.record_form import RecordForm, grid
from contractor_desk.ui.widgets.accounts_editor import AccountsEditor
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.labels import Elided, label


class PartyForm(RecordForm):
    """Fields of a party. ``own`` says *you* of the home party."""

    def __init__(self, context: Context, *, own: bool = False, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        theme, language = context.theme, context.formats.language
        countries = [Item(code, name) for code, name in country_names(language)]
        self.country = Choice(theme, countries)
        self.language = Choice(theme, [Item(code, language_name(code, language)) for code in DOCUMENT_LANGUAGES])
        self.name = self.entry("name", self.tr("Name"))
        self.add("country", self.tr("Country"), self.country)
        self.number = self.entry("registration_number", self.tr("Company number"))
        self.vat = self.entry("vat_number", self.tr("VAT number"))
        self.tax_note = self.entry("tax_note", self.tr("Tax note on invoices"))
        self.street = self.entry("address.street", self.tr("Street"))
        self.street2 = self.entry("address.street2", self.tr("Second address line"))
        self.postal_code = self.entry("address.postal_code", self.tr("Postal code"))
        self.city = self.entry("address.city", self.tr("City"))
        self.contact = self.entry("contact", self.tr("Contact"))
        self.email = self.entry("email", self.tr("E-mail"))
        self.phone = self.entry("phone", self.tr("Phone"))
        self.add("language", self.tr("Language of documents"), self.language)
        self.seat = self.entry("seat", self.tr("Registered office"))
        self.tax_number = self.entry("tax_number", self.tr("Tax number"))
        self.who = self._who()
        self.accounts = AccountsEditor(theme)
        self.watch(self.accounts)
        self.paid = self.accounts
        self.scheme = Choice(theme, endpoint_items(), empty=self.tr("None"))
        self.add("endpoint.scheme", self.tr("Scheme"), self.scheme)
        self.endpoint = self.entry("endpoint.id", self.tr("Number"))
        self.electronic = self._electronic()
        self.say_own(own)

    def say_own(self, own: bool) -> None:
        """The form says *you* of the home party, *they* of another."""
        self.accounts.title.setText(self.tr("Where you are paid") if own else self.tr("Where they are paid"))

    def show(self, record: Party) -> None:
        self._shown = record
        texts = {
            self.name: record.name, self.number: record.registration_number, self.vat: record.vat_number,
            self.tax_note: record.tax_note, self.street: record.address.street, self.street2: record.address.street2,
            self.postal_code: record.address.postal_code, self.city: record.address.city, self.contact: record.contact,
            self.email: record.email, self.phone: record.phone, self.seat: record.seat,
            self.tax_number: record.tax_number, self.endpoint: record.endpoint.id if record.endpoint else "",
        }  # fmt: skip
        for editor, text in texts.items():
            if editor.text() != (text or ""):
                editor.setText(text or "")
                editor.setCursorPosition(0)
        self.country.set_key(record.country)
        if record.language not in DOCUMENT_LANGUAGES:
            own = self.context.formats.language
            known = [*DOCUMENT_LANGUAGES, record.language]
            self.language.set_items([Item(code, language_name(code, own)) for code in known])
        self.language.set_key(record.language)
        scheme = record.endpoint.scheme if record.endpoint else ""
        self.scheme.set_items(endpoint_items(scheme))
        self.scheme.set_key(scheme)
        if self.accounts.values() != record.accounts:
            self.accounts.set_values(record.accounts)
        for field in self.fields.values():
            field.set_error("")

    def value(self) -> Party:
        """The record that was shown with what is typed; what this form does not show stays as it was."""
        number = self.endpoint.text().strip()
        record: Party = self._shown
        return replace(
            record,
            name=self.name.text().strip(),
            country=self.country.key,
            registration_number=_text(self.number.text()),
            vat_number=_text(self.vat.text()),
            tax_note=_text(self.tax_note.text()),
            address=Address(
                street=_text(self.street.text()),
                street2=_text(self.street2.text()),
                postal_code=_text(self.postal_code.text()),
                city=_text(self.city.text()),
            ),
            contact=_text(self.contact.text()),
            email=_text(self.email.text()),
            phone=_text(self.phone.text()),
            language=self.language.key,
            seat=_text(self.seat.text()),
            tax_number=_text(self.tax_number.text()),
            accounts=self.accounts.values(),
            endpoint=Endpoint(scheme=self.scheme.key, id=number) if self.scheme.key and number else None,
        )

    def flaws(self) -> Iterator[Flaw]:
        yield from typed_party_flaws(self.value(), self._shown)
        if bool(self.scheme.key) != bool(self.endpoint.text().strip()):
            yield Flaw("endpoint.id" if self.scheme.key else "endpoint.scheme", "text")

    def say_in_rows(self, said: dict[str, str]) -> list[str]:
        mark = "accounts"
        self.accounts.set_errors({place.removeprefix(mark): text for place, text in said.items() if mark in place})
        return [text for place, text in said.items() if not place.startswith(mark)]

    def _who(self) -> QWidget:
        fields = self.fields
        rows = (
            ((fields["name"], 8), (fields["country"], 4)),
            ((fields["registration_number"], 4), (fields["vat_number"], 4), (fields["tax_note"], 4)),
            ((fields["address.street"], 6), (fields["address.postal_code"], 3), (fields["address.city"], 3)),
            ((fields["contact"], 3), (fields["email"], 5), (fields["phone"], 4)),
            ((fields["language"], 3), (fields["seat"], 3), (fields["tax_number"], 3), (fields["address.street2"], 3)),
        )
        return grid(self.context.theme, rows)

    def _electronic(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.px(7))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("E-invoice address"), "section"))
        head.addStretch(1)
        head.addWidget(Elided(self.tr("written into the files, not looked up"), "smaller"))
        column.addLayout(head)
        fields = ((self.fields["endpoint.scheme"], 8), (self.fields["endpoint.id"], 4))
        column.addWidget(grid(self.context.theme, (fields,)))
        return made


def _text(text: str) -> str | None:
    return text.strip() or None

"""Set up my business: who is at this desk, in one dialog, from what is usual in the country (picture 08, 19a)."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from contractor_desk.core.agreement import Side
from contractor_desk.core.checks.party import party_flaws
from contractor_desk.core.party import Account, AccountScheme, Address, Endpoint, InvoiceSeries, Party, Worker
from contractor_desk.desk import parties
from contractor_desk.desk.code_names import language_name
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.words import translator

_CHECKED = ("email", "vat_number", "accounts[0].id", "accounts[0].bic")
_SCHEMES: tuple[AccountScheme, ...] = ("iban", "bankgiro", "plusgiro", "swish", "fik", "kid", "account")


class BusinessSetup(Dialog):
    """The book gets its home party and, for a contractor, its first worker: whoever is named as the contact."""

    def __init__(self, context: Context, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme,
            QCoreApplication.translate("BusinessSetup", "Set up my business"),
            width=640,
            parent=parent,
        )
        self.context, self._side = context, side
        self._presets = {preset.code: preset for preset in parties.country_presets()}
        theme = context.theme
        names = {
            "SE": self.tr("Sweden"), "DK": self.tr("Denmark"), "NO": self.tr("Norway"), "FI": self.tr("Finland"),
            "DE": self.tr("Germany"), "NL": self.tr("Netherlands"), "IE": self.tr("Ireland"),
            "GB": self.tr("United Kingdom"),
        }  # fmt: skip
        self.name, self.number, self.vat = Entry(theme), Entry(theme), Entry(theme)
        self.street, self.postal_code, self.city = Entry(theme), Entry(theme), Entry(theme)
        self.contact, self.email = Entry(theme), Entry(theme)
        self.account, self.bic, self.first_number = Entry(theme), Entry(theme), Entry(theme, numbers=True)
        self.country = Choice(theme, [Item(code, names[code]) for code in self._presets])
        self.scheme = Choice(theme, [Item(scheme, self._scheme_name(scheme)) for scheme in _SCHEMES])
        self.first_number.setText("1")
        self._fields: dict[str, Field] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(10))
        self.body.addLayout(grid)
        self._grid = grid
        self._add("name", self.tr("Business name"), self.name, 0, 0, 3)
        self._add("country", self.tr("Country"), self.country, 0, 3, 3)
        self._add("registration_number", self.tr("Company number"), self.number, 1, 0, 3)
        self._add("vat_number", self.tr("VAT number"), self.vat, 1, 3, 3)
        self._add("address.street", self.tr("Street"), self.street, 2, 0, 6)
        self._add("address.postal_code", self.tr("Postal code"), self.postal_code, 3, 0, 2)
        self._add("address.city", self.tr("City"), self.city, 3, 2, 4)
        self._add("contact", self.tr("Your name"), self.contact, 4, 0, 3)
        self._add("email", self.tr("E-mail"), self.email, 4, 3, 3)
        if side == "contractor":
            self._add("accounts[0].scheme", self.tr("Paid to"), self.scheme, 5, 0, 2)
            self._add("accounts[0].id", self.tr("Account number"), self.account, 5, 2, 2)
            self._add("accounts[0].bic", self.tr("BIC"), self.bic, 5, 4, 2)
            self._add("invoice_series.next", self.tr("First invoice number"), self.first_number, 6, 0, 2)
        self._fields["name"].set_check(lambda: None if self.name.text().strip() else self.tr("What is it called?"))
        who = self.tr("Who logs the hours and signs?")
        if side == "client":
            who = self.tr("Who approves the hours and signs?")
        self._fields["contact"].set_check(lambda: None if self.contact.text().strip() else who)
        if side == "contractor":
            self._fields["invoice_series.next"].set_check(
                lambda: self.tr("A number from 1 to 999999999.") if self._first() is None else None
            )
        for place in _CHECKED:
            if place in self._fields:
                self._fields[place].set_check(partial(self._flaw_at, place))
        self.scheme.picked.connect(self._recheck)
        self.country.picked.connect(self._take_preset)
        self.country.picked.connect(self._recheck)
        self.add_cancel()
        self.add_button(self.tr("Create"), primary=True)
        territory = context.formats.region.name()[-2:]
        self.country.set_key(territory if territory in self._presets else "SE")
        self._take_preset(self.country.key)

    def _flaw_at(self, place: str) -> str | None:
        """What the checks of a party say of what is typed there; nothing about a field that is empty."""
        words = translator(self.context.formats.language)
        flaws = (flaw for flaw in party_flaws(self._party()) if flaw.place == place)
        return next((flaw_sentence(flaw.code, flaw.data, words) for flaw in flaws), None)

    def _recheck(self, _: str) -> None:
        """What depends on the country or the kind of account and was typed already is checked anew."""
        for place in _CHECKED:
            field = self._fields.get(place)
            if field is not None and isinstance(field.editor, Entry) and field.editor.text().strip():
                field.check()

    def is_changed(self) -> bool:
        return bool(self.name.text().strip() or self.number.text().strip())

    def submit(self) -> None:
        """The book is set up, or the fields say what is wrong."""
        if not self.check_fields():
            return
        party = self._party()
        worker = None
        if self._side == "contractor":
            name = self.contact.text().strip()
            worker = Worker(key=parties.key_for(name, ()), name=name, party=party.key, email=party.email)
        self.context.shell.do(parties.set_up, party, worker, said=self.tr("{name} is set up").format(name=party.name))
        self.accept()

    def _party(self) -> Party:
        preset = self._presets[self.country.key]
        number = self.number.text().strip() or None
        accounts: tuple[Account, ...] = ()
        if self._side == "contractor" and self.account.text().strip():
            scheme = next(one for one in _SCHEMES if one == self.scheme.key)
            accounts = (Account(scheme=scheme, id=self.account.text().strip(), bic=self.bic.text().strip() or None),)
        endpoint = None
        if preset.endpoint_scheme and number:
            digits = "".join(letter for letter in number if letter.isalnum())
            endpoint = Endpoint(scheme=preset.endpoint_scheme, id=digits)
        return Party(
            key=parties.key_for(self.name.text(), ()),
            name=self.name.text().strip(),
            country=preset.code,
            registration_number=number,
            vat_number=self.vat.text().strip() or None,
            tax_note=preset.tax_note if self._side == "contractor" else None,
            address=Address(
                street=self.street.text().strip() or None,
                postal_code=self.postal_code.text().strip() or None,
                city=self.city.text().strip() or None,
            ),
            email=self.email.text().strip() or None,
            contact=self.contact.text().strip(),
            language=preset.language,
            endpoint=endpoint,
            seat=self.city.text().strip() or None,
            accounts=accounts,
            invoice_series=InvoiceSeries(next=self._first() or 1),
        )

    def _first(self) -> int | None:
        """The number typed for the first invoice; none if it is none."""
        typed = self.first_number.text().strip()
        number = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 10 else 0
        return number or None

    def _add(self, place: str, name: str, editor: QWidget, row: int, column: int, span: int) -> None:
        field = Field(self.theme, name, editor)
        self._fields[place] = field
        self._grid.addWidget(field, row, column, 1, span)

    def _take_preset(self, code: str) -> None:
        preset = self._presets[code]
        self.scheme.set_key(preset.account)
        label = self._fields["registration_number"]
        label.set_hint("" if preset.registration_label == label.name.text() else preset.registration_label)
        percent = self.context.formats.percent(Decimal(preset.vat_percent))
        language = language_name(preset.language, self.context.formats.language)
        usual = self.tr("{currency}, VAT {percent}, {language}; all of it can be changed later")
        hint = usual.format(currency=preset.currency, percent=percent, language=language)
        self._fields["country"].set_hint(hint)

    def _scheme_name(self, scheme: str) -> str:
        own = {"account": self.tr("Account"), "iban": "IBAN", "fik": "FIK", "kid": "KID"}
        return own.get(scheme, scheme.capitalize())

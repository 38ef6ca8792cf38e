"""Business and language (19a): who you are on every document, where you are paid, logo; language and formats."""

from __future__ import annotations

from dataclasses import replace

from contractor_desk.core.party import Layout, Logo, Party
from contractor_desk.desk import parties
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.settings.language_card import LanguageCard
from contractor_desk.ui.pages.settings.logo_card import LogoCard
from contractor_desk.ui.pages.settings.section import Section, card
from contractor_desk.ui.party_form import PartyForm
from contractor_desk.ui.record_form import SavedAsTyped, attempt


class BusinessSection(Section):
    """The home party as it stands on documents."""

    key = "business"
    shares = (31, 20)
    narrow_below = 900

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Business and language"), self.tr("who you are, on every document"))
        theme = context.theme
        self.form = PartyForm(context, own=True)
        self.saver = SavedAsTyped(self.form, self._save)
        self._own = [
            card(theme, self.form.who, self.tr("Who you are")),
            card(theme, self.form.paid),
            card(theme, self.form.electronic),
        ]
        for made in self._own:
            self.left.addWidget(made)
        self.left.addStretch(1)
        self.logo = LogoCard(context)
        self.language = LanguageCard(context)
        self.right.addWidget(self.logo)
        self.right.addWidget(self.language)
        self.right.addStretch(1)
        self.logo.picked.connect(self._set_logo)

    def focused(self) -> str:
        return self.language.focused()

    def focus(self, name: str) -> None:
        self.language.focus(name)

    def refresh(self) -> None:
        home = self.context.desk.ask(parties.home)
        for made in (*self._own, self.logo):
            made.setVisible(home is not None)
        if home is not None:
            self.saver.show(home)
            self.logo.show_logo(home.layout.logo if home.layout else None)

    def save(self) -> bool:
        return self.saver.save_now()

    def revert(self) -> bool:
        if not self.saver.is_changed():
            return False
        self.form.show(self.saver.kept)
        return True

    def _save(self, value: Party) -> None:
        self.context.shell.do(parties.save_party, value)

    def _set_logo(self, logo: Logo | None) -> None:
        if self.saver.save_now():
            home = self.saver.kept
            layout = replace(home.layout or Layout(), logo=logo)
            said = self.tr("Logo changed") if logo is not None else self.tr("Logo removed")
            attempt(self.context, parties.save_party, replace(home, layout=layout), said=said)

"""Where a party is paid: an account a row, with what it is used for (19a).

``AccountsEditor(theme)``; ``set_values(party.accounts)``, ``values()`` gives the accounts.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from contractor_desk.core.accounts import printed
from contractor_desk.core.party import Account, AccountScheme
from contractor_desk.ui.code_words import account_items, account_use
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.choice import Choice
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.labels import Elided
from contractor_desk.ui.widgets.rows_editor import EditorRow, RowsEditor

_WIDTHS = (102, 0, 92, 90)


class AccountRow(EditorRow[Account]):
    """An account; its number is printed as its scheme prints it, and kept as it was if only the print differs."""

    def __init__(self, theme: Theme, value: Account, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._kept = value
        self.scheme = Choice(theme, account_items(), small=True)
        self.scheme.setAccessibleName(self.tr("Kind of account"))
        self.number = Entry(theme, small=True)
        self.number.setAccessibleName(self.tr("Account number"))
        self.bic = Entry(theme, small=True)
        self.bic.setAccessibleName(self.tr("BIC"))
        self.use = Elided("", "secondary")
        self.editors = {"scheme": self.scheme, "id": self.number, "bic": self.bic}
        self.cells = [self.scheme, self.number, self.bic, self.use]
        self.scheme.set_key(value.scheme)
        self.number.setText(printed(value))
        self.number.setCursorPosition(0)
        self.bic.setText(value.bic or "")
        self._tell()
        self.number.textEdited.connect(self.changed)
        self.bic.textEdited.connect(self.changed)
        self.scheme.picked.connect(self._pick)

    def value(self) -> Account:
        scheme = cast(AccountScheme, self.scheme.key)
        number = self.number.text().strip()
        if scheme == self._kept.scheme and number == printed(self._kept):
            number = self._kept.id
        return Account(scheme=scheme, id=number, bic=self.bic.text().strip() or None)

    def _pick(self, _: str) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.use.setText(account_use(self.scheme.key))


class AccountsEditor(RowsEditor[Account]):
    """Rows of ``Account``; a new one is an IBAN."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _WIDTHS, row_height=33, parent=parent)
        heads = (self.tr("Kind"), self.tr("Number"), self.tr("BIC"), self.tr("Used for"))
        self.set_words(self.tr("Where you are paid"), heads, self.tr("Add account"))
        self.set_values(())

    def make_row(self, value: Account | None) -> AccountRow:
        return AccountRow(self.theme, value or Account(scheme="iban", id=""), self)

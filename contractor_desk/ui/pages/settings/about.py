"""About: which version this is, its licence, and that it works alone."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk import __version__
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.settings.section import Section, card
from contractor_desk.ui.widgets.cards import key_value
from contractor_desk.ui.widgets.labels import label


class AboutSection(Section):
    """Nothing to change here."""

    key = "about"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("About"), self.tr("Contractor Desk"))
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(key_value(context.theme, self.tr("Version"), label(__version__, "strong")))
        column.addWidget(key_value(context.theme, self.tr("Licence"), label("MIT", "strong")))
        said = self.tr(
            "Agreements, hours and invoices lie in one file on this computer. The program sends nothing and asks "
            "nobody; it writes files, and you send them."
        )
        column.addWidget(label(said, "secondary", wrap=True))
        self.left.addWidget(card(context.theme, facts, self.tr("This program")))
        self.left.addStretch(1)
        self.right.addStretch(1)

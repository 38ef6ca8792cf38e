"""All contractors of a client: each term on one axis with one line for today, by next date (pictures 12 and 13)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk.desk.client_today import contractors
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.today.client_cards import ContractorsCard
from contractor_desk.ui.widgets.labels import label


class ContractorsOverview(QWidget):
    """Enter or a click on a row opens its agreement."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(label(self.tr("All contractors"), "title"))
        self.card = ContractorsCard(context)
        column.addWidget(self.card)
        column.addStretch(1)

    def show_day(self, today: date) -> None:
        """The active terms as they stand on that day."""
        self.card.show_hired(self._context.desk.ask(contractors, today), today)

"""*Needs attention* (picture 01): its title and grey rows at once, its list with the first needs (need_list.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.states import Loading

if TYPE_CHECKING:
    from contractor_desk.desk.attention import Needs
    from contractor_desk.ui.jobs import Job
    from contractor_desk.ui.pages.today.need_list import NeedList


class AttentionCard(Card):
    """``list`` is None until needs were shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self._context = context
        self.list: NeedList | None = None
        self.set_title(self.tr("Needs attention"))
        self._column.insertLayout(0, self.head)
        self.head.addStrut(context.theme.px(26))  # as high with the button for what is snoozed as without
        self.loading = Loading(context.theme, rows=3, tall=True)
        self.body.addWidget(self.loading)

    def set_compact(self, compact: bool) -> None:
        px = self._theme.px
        self.head.setContentsMargins(px(12 if compact else 16), px(6), px(3 if compact else 7), px(6))

    def wait_for(self, job: Job) -> None:
        """Until the first needs are there, grey rows."""
        if self.list is None:
            self.loading.follow(job)

    def show_needs(self, needs: Needs) -> None:
        """These needs are shown; the focus stays with its row."""
        if self.list is None:
            from contractor_desk.ui.pages.today.need_list import NeedList

            self.list = NeedList(self._context)
            self.list.counted.connect(self.remark.setText)
            self.add_to_head(self.list.snoozed)
            self.body.addWidget(self.list)
            self.loading.hide()
        self.list.show_needs(needs)

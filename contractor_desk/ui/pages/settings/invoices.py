"""Invoices (19b): the number series, how they look and what they show, with an invoice beside that changes at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.party import Party
from contractor_desk.desk import invoice_preview, parties
from contractor_desk.ui.layout_form import LayoutForm
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.settings.section import Section, card
from contractor_desk.ui.pages.settings.series_card import SeriesCard
from contractor_desk.ui.record_form import SavedAsTyped
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.pdf_preview import PdfPreview

REDRAW_MS = 300


class InvoicesSection(Section):
    """Of the home party."""

    key = "invoices"
    shares = (1, 1)
    narrow_below = 780

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Invoices"), self.tr("numbers and layout"))
        theme = context.theme
        px = theme.px
        self.series = SeriesCard(context)
        self.form = LayoutForm(context)
        self.saver = SavedAsTyped(self.form, lambda party: context.shell.do(parties.save_party, party))
        self._own: list[QWidget] = [
            self.series,
            card(theme, self.form.colours, self.tr("Layout")),
            card(theme, self.form.content, self.tr("What it shows")),
        ]
        for made in self._own:
            self.left.addWidget(made)
        self.left.addStretch(1)
        self.preview = PdfPreview(theme, self.tr("Live preview"))
        self.which = Choice(theme, small=True)
        self.which.setAccessibleName(self.tr("The invoice that is shown"))
        self.which.setMinimumWidth(px(96))
        self.which.setMaximumWidth(px(190))
        self.preview.head.insertWidget(self.preview.head.count() - 2, self.which, 9)
        self.pane = part("sunken")
        box = QVBoxLayout(self.pane)
        box.setContentsMargins(px(16), px(12), px(16), px(12))
        box.addWidget(self.preview)
        self.right.addWidget(self.pane)
        self.right.addStretch(1)
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._redraw.timeout.connect(self._draw)
        self._drawn: tuple[Any, ...] = ()
        self.form.edited.connect(self._redraw.start)
        self.which.picked.connect(lambda _: self._draw())

    def refresh(self) -> None:
        home = self.context.desk.ask(parties.home)
        for made in (*self._own, self.pane):
            made.setVisible(home is not None)
        if home is None:
            return
        self.series.refresh(home)
        self.saver.show(home)
        formats = self.context.formats
        found = self.context.desk.ask(invoice_preview.preview_choices)
        items = [
            Item(one.number, f"{one.client_name}, {formats.month_name(one.month)}", one.number) for one in found
        ] or [Item("", self.tr("An example"))]
        chosen = self.which.key
        self.which.set_items(items)
        self.which.set_key(chosen if any(item.key == chosen for item in items) else items[0].key)
        self._draw()

    def save(self) -> bool:
        return self.saver.save_now()

    def revert(self) -> bool:
        if self.series.revert():
            return True
        if not self.saver.is_changed():
            return False
        self.form.show(self.saver.kept)
        self._draw()
        return True

    def _draw(self) -> None:
        """The preview is made of what is typed, on a worker; the last good page stays greyed if that fails."""
        if self.saver.kept is None or list(self.form.flaws()):
            return
        wanted = (self.form.value(), self.which.key or None, self.context.clock.today())
        if wanted == self._drawn:
            return
        self._drawn = wanted
        seller, number, today = wanted
        desk = self.context.desk
        self.context.jobs.run(
            lambda _: desk.ask(invoice_preview.preview, seller, number, today),
            done=lambda data: self._show(wanted, data),
            failed=self._fail,
        )

    def _show(self, wanted: tuple[Party, str | None, Any], data: bytes) -> None:
        if wanted == self._drawn:
            self.preview.set_pdf(data)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError | StoreError):
            raise error
        self.preview.set_stale(self.tr("The preview could not be made. What you typed is kept."))

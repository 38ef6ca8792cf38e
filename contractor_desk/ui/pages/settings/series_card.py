"""The number series: prefix, next number, digits; chosen until the first invoice takes a number, then fixed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from contractor_desk.core.checks.party import series_flaws
from contractor_desk.core.party import InvoiceSeries, Party
from contractor_desk.core.series import number_text
from contractor_desk.desk import invoice_preview, parties
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.ui.page import Context
from contractor_desk.ui.record_form import attempt
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.count_entry import CountEntry
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.reflow import Beside, FieldGrid
from contractor_desk.words import translator

WIDEST = 20


class SeriesCard(Card):
    """Saved by its button, since a number that was given cannot be taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "")
        theme = context.theme
        px = theme.px
        self.context = context
        self._home: Party | None = None
        self.prefix = Entry(theme)
        self.next = CountEntry(theme, self.tr("Next"))
        self.digits = CountEntry(theme, self.tr("Digits"))
        self.yearly = QCheckBox(self.tr("Starts again at 1 each year"))
        self.fields = {
            "prefix": Field(theme, self.tr("Prefix"), self.prefix),
            "next": Field(theme, self.tr("Next"), self.next),
            "width": Field(theme, self.tr("Digits"), self.digits),
        }
        self.gives = label("", "strong")
        self.gives.setFixedHeight(px(32))
        self.told = label("", "small", wrap=True)
        self.save = Button(theme, self.tr("Use these numbers"), small=True)
        grid = FieldGrid(theme, 10)
        for name, at, wide in (("prefix", 0, 3), ("next", 3, 2), ("width", 5, 2)):
            grid.addWidget(self.fields[name], 0, at, 1, wide)
        grid.addWidget(Field(theme, self.tr("Gives"), self.gives), 0, 7, 1, 3)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Number series"), "section"))
        head.addWidget(Elided(self.tr("without gaps, never used twice"), "smaller"), 1, Qt.AlignmentFlag.AlignRight)
        foot = Beside(theme, (self.yearly, 1), (self.save, 0), gap=8)
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(11), px(16), px(12))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(grid)
        column.addWidget(foot)
        column.addWidget(self.told)
        self.body.addLayout(column)
        for editor in (self.prefix, self.next, self.digits):
            editor.textEdited.connect(self._tell)
        self.yearly.clicked.connect(self._tell)
        self.save.clicked.connect(self._save)

    def refresh(self, home: Party) -> None:
        """The home party's series, unless another one is being typed."""
        face = self.context.desk.ask(invoice_preview.series_face, self.context.clock.today())
        assert face is not None
        if self._home is None or not self.is_changed() or home.invoice_series != self._home.invoice_series:
            self._home = home
            self._show(home.invoice_series)
        self._home = home
        for editor in (self.prefix, self.next, self.digits, self.yearly):
            editor.setEnabled(not face.begun)
        self.save.setVisible(not face.begun)
        if face.begun:
            self.gives.setText(face.next_number)
            last = face.last or face.next_number
            said = self.tr("The last issued is {last}; the series goes on from there.").format(last=last)
        else:
            said = self.tr("It can be changed until the first invoice takes a number. {year} stands for the year.")
        self.told.setText(said)

    def is_changed(self) -> bool:
        """Something is typed that was not saved."""
        return self._home is not None and self._typed() != self._home.invoice_series

    def revert(self) -> bool:
        """What was typed is taken back. False if there is nothing like that."""
        if self._home is None or not self.is_changed():
            return False
        self._show(self._home.invoice_series)
        return True

    def _show(self, series: InvoiceSeries) -> None:
        self.prefix.setText(series.prefix)
        self.next.set_value(series.next)
        self.digits.set_value(series.width)
        self.yearly.setChecked(series.yearly)
        self._tell()

    def _typed(self) -> InvoiceSeries | None:
        """None while something cannot be read."""
        if not (self.next.readable() and self.digits.readable()):
            return None
        return InvoiceSeries(
            prefix=self.prefix.text().strip(),
            next=self.next.value() or 0,
            width=self.digits.value() or 0,
            yearly=self.yearly.isChecked(),
        )

    def _tell(self, *_: object) -> None:
        series = self._typed()
        self.save.setEnabled(self.is_changed())
        if series is not None and not list(series_flaws(series)):
            self.gives.setText(number_text(series, series.next, self.context.clock.today().year))
        else:
            self.gives.setText("–")

    def _save(self) -> None:
        series = self._typed()
        words = translator(self.context.formats.language)
        said = {"next": "", "width": "", "prefix": ""}
        if series is None:
            wrong = "next" if not self.next.readable() else "width"
            said[wrong] = self.tr("A whole number, please.")
        else:
            for flaw in series_flaws(series):
                said[flaw.place] = flaw_sentence(flaw.code, flaw.data, words)
            if series.width > WIDEST:
                said["width"] = self.tr("At most {most} digits.").format(most=WIDEST)
        for place, field in self.fields.items():
            field.set_error(said[place])
        if series is not None and not any(said.values()) and self._home is not None:
            home = replace(self._home, invoice_series=series)
            attempt(self.context, parties.save_party, home, said=self.tr("Number series changed"))

"""The form of how a party's documents look: colour, what they show, the line at their foot (19b)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.checks.party import party_flaws
from contractor_desk.core.party import Layout, Party
from contractor_desk.ui import icons
from contractor_desk.ui.page import Context
from contractor_desk.ui.record_form import RecordForm
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.labels import label

COLOURS = ("#0B5A6F", "#2A3946", "#6F46A4", "#1F6B50", "#7A1F12", "#5C4600")


class Swatch(QAbstractButton):
    """A colour to choose, 26 px; the chosen one has a tick and a ring."""

    def __init__(self, theme: Theme, colour: str, name: str) -> None:
        super().__init__()
        self._theme, self.colour = theme, colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(32), self._theme.px(32))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        box = QRectF(self.rect()).adjusted(px(3), px(3), -px(3), -px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus" if self.hasFocus() else "text2"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        if self.isChecked():
            side = px(14)
            middle = box.center()
            place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            icons.paint(painter, "check", place, QColor("white"), 2)


class ColourChoice(QWidget):
    """The swatches. Signals: ``chosen(colour)``."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Colour"))
        names = (
            self.tr("Petrol"), self.tr("Slate"), self.tr("Violet"), self.tr("Green"), self.tr("Brick"), self.tr("Brown")
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        self._group = QButtonGroup(self)
        self.swatches = [Swatch(theme, colour, name) for colour, name in zip(COLOURS, names, strict=True)]
        for swatch in self.swatches:
            self._group.addButton(swatch)
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _, colour=swatch.colour: self.chosen.emit(colour))

    def set_colour(self, colour: str) -> None:
        """The swatch of that colour is chosen; none if it is another colour."""
        self._group.setExclusive(False)
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == colour.upper())
        self._group.setExclusive(True)


class LayoutForm(RecordForm):
    """``colours`` and ``content`` are laid out. What is as it comes from us is not kept as a choice."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        px = theme.px
        self.swatches = ColourChoice(theme)
        self.colour = self.entry("layout.colour", "")
        self.colour.setProperty("small", True)
        self.colour.setAccessibleName(self.tr("Colour, as #RRGGBB"))
        self.fields["layout.colour"].setFixedWidth(px(96))
        self.clauses = QCheckBox(self.tr("Clause of each line"))
        self.annex = QCheckBox(self.tr("Hours annex with every entry"))
        self.round_total = QCheckBox(self.tr("Totals in whole kronor, euros …"))
        self.footer = self.entry("layout.footer", self.tr("Line at the foot of each page"))
        self.colours = QWidget()
        row = QHBoxLayout(self.colours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        name: QLabel = label(self.tr("Colour"), "secondary")
        row.addWidget(name)
        row.addWidget(self.swatches)
        row.addWidget(self.fields["layout.colour"], 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.content = QWidget()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(11))
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(px(12))
        boxes.setVerticalSpacing(px(8))
        boxes.addWidget(self.clauses, 0, 0)
        boxes.addWidget(self.annex, 0, 1)
        boxes.addWidget(self.round_total, 1, 0, 1, 2)
        column.addLayout(boxes)
        column.addWidget(self.fields["layout.footer"])
        for box in (self.clauses, self.annex, self.round_total):
            box.clicked.connect(self._choose)
        self.swatches.chosen.connect(self._choose_colour)
        self.colour.textEdited.connect(lambda text: self.swatches.set_colour(text.strip()))

    def show(self, record: Party) -> None:
        self._shown = record
        layout = record.layout or Layout()
        colour = layout.colour or COLOURS[0]
        self.colour.setText(colour)
        self.swatches.set_colour(colour)
        self.clauses.setChecked(layout.clause_column)
        self.annex.setChecked(layout.annex)
        self.round_total.setChecked(record.round_total)
        self.footer.setText(layout.footer or "")
        self.say(())

    def value(self) -> Party:
        record: Party = self._shown
        before = record.layout or Layout()
        typed = self.colour.text().strip()
        colour = before.colour if typed == (before.colour or COLOURS[0]) else typed or None
        layout = replace(
            before,
            colour=colour,
            clause_column=self.clauses.isChecked(),
            annex=self.annex.isChecked(),
            footer=self.footer.text().strip() or None,
        )
        kept = record.layout if layout == before else layout
        return replace(record, layout=kept, round_total=self.round_total.isChecked())

    def flaws(self) -> Iterator[Flaw]:
        yield from (flaw for flaw in party_flaws(self.value()) if flaw.place.startswith("layout"))

    def _choose(self) -> None:
        self.edited.emit()
        self.left.emit()

    def _choose_colour(self, colour: str) -> None:
        self.colour.setText(colour)
        self._choose()

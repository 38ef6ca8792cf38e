"""The kinds of agreement to choose from, each with a small picture of its term (picture 15-1).

``KindTiles(theme, (KindChoice(kind="retainer", title="Retainer", text="A monthly fee covers agreed services and
hours."), …))``. A radio group: arrows go from tile to tile and choose, a click chooses: ``chosen(kind)``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from contractor_desk.ui.outline import path
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.reflow import FieldGrid
from contractor_desk.ui.widgets.sheet import Sheet, design_font, wrapped

Kind = Literal["retainer", "interim_cover", "migration", "trial_to_hire", "time_and_materials"]
_PICTURE, _LINE = 15.0, 15.0
_HOURS = (5, 9, 3, 12, 7, 10, 4, 11, 8, 6, 12)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindChoice:
    kind: Kind
    title: str
    text: str


class KindTile(QAbstractButton):
    """One tile."""

    def __init__(self, theme: Theme, choice: KindChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.choice = choice
        self.elided: tuple[str, ...] = ()
        self.setCheckable(True)
        self.setText(choice.title)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width / self.theme.scale - 24
        metrics = QFontMetricsF(design_font(11.5, 400, False, self.logicalDpiY()), self)
        rows = len(wrapped(self.choice.text, metrics, room))
        return round(max(94.0, 10 + _PICTURE + 7 + 18 + 2 + rows * _LINE + 11) * self.theme.scale)

    def sizeHint(self) -> QSize:
        width = round(178 * self.theme.scale)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(120 * self.theme.scale), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(self.theme.scale, self.theme.scale)
        width, height = self.width() / self.theme.scale, self.height() / self.theme.scale
        sheet = Sheet(painter, self, self.theme, width, height)
        on = self.isChecked()
        fill = "accentSoft" if on else "hover" if self.underMouse() else "surface"
        line, line_width = ("accent", 2) if on else ("border", 1)
        sheet.rect(QRectF(0, 0, width, height), fill=fill, line=line, line_width=line_width, radius=8)
        if self.hasFocus():
            sheet.rect(QRectF(4, 4, width - 8, height - 8), line="focus", line_width=2, radius=5)
        sheet.painter.save()
        sheet.painter.translate(12, 10)
        _PICTURES[self.choice.kind](sheet)
        sheet.painter.restore()
        sheet.text(12, 46, self.choice.title, weight=600, room=width - 24)
        metrics = QFontMetricsF(sheet.font(11.5), self)
        for at, line_text in enumerate(wrapped(self.choice.text, metrics, width - 24)):
            sheet.text(12, 63 + at * _LINE, line_text, size=11.5, colour="text2" if on else "text3", room=width - 24)
        self.elided = tuple(sheet.elided)
        painter.end()


class KindTiles(QWidget):
    """Signals: ``chosen(kind)`` when the user chose another."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[KindChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._tiles = [KindTile(theme, choice, self) for choice in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grid = FieldGrid(theme, len(self._tiles), across=10, down=10)
        row.addWidget(grid)
        for place, tile in enumerate(self._tiles):
            self._group.addButton(tile)
            grid.addWidget(tile, 0, place)
        self.setAccessibleName(self.tr("Kind of agreement"))
        self._group.buttonToggled.connect(self._say)
        self._quiet = False
        if self._tiles:
            self.set_current(self._tiles[0].choice.kind)

    @property
    def current(self) -> str:
        button = self._group.checkedButton()
        return button.choice.kind if isinstance(button, KindTile) else ""

    def set_current(self, kind: str) -> None:
        """That kind is chosen; nothing is signalled."""
        self._quiet = True
        for tile in self._tiles:
            tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            if tile.choice.kind == kind:
                tile.setChecked(True)
        self._quiet = False
        self._keep_one_stop()

    def tiles(self) -> tuple[KindTile, ...]:
        return tuple(self._tiles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        here = next((at for at, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        tile = self._tiles[(here + step) % len(self._tiles)]
        tile.setChecked(True)
        tile.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, button: QAbstractButton, checked: bool) -> None:
        if checked and not self._quiet and isinstance(button, KindTile):
            self._keep_one_stop()
            self.chosen.emit(button.choice.kind)

    def _keep_one_stop(self) -> None:
        """Only the chosen tile is reached by Tab, as in any group of radio buttons."""
        for tile in self._tiles:
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tile.isChecked() else Qt.FocusPolicy.ClickFocus)


def _retainer(sheet: Sheet) -> None:
    sheet.rect(QRectF(0, 3, 88, 9), fill="accent", radius=2)
    for x in (90, 118):
        sheet.rect(QRectF(x, 3, 27, 9), line="text3", dash=(3, 2), radius=2)


def _interim_cover(sheet: Sheet) -> None:
    sheet.rect(QRectF(0, 3, 99, 9), fill="accent", radius=2)
    sheet.line(100, 0, 100, 15, "text3", 2)
    sheet.path(path("M108 7.5h22m-5-4 5 4-5 4"), line="text3", line_width=1.5)


def _migration(sheet: Sheet) -> None:
    for at, x in enumerate((0, 36, 72, 108)):
        sheet.rect(
            QRectF(x, 3, 31, 9), fill="accent" if at < 2 else None, line="accent" if at < 2 else "text3", radius=2
        )


def _trial_to_hire(sheet: Sheet) -> None:
    sheet.rect(QRectF(0, 3, 66, 9), fill="accent", radius=2)
    sheet.path(path("M66 7.5h14l14-5h26M80 7.5l14 5h26"), line="text3", line_width=1.6)


def _time_and_materials(sheet: Sheet) -> None:
    for at, high in enumerate(_HOURS):
        sheet.rect(QRectF(13 * at, 12 - high, 9, high), fill="accent")


_PICTURES = {
    "retainer": _retainer,
    "interim_cover": _interim_cover,
    "migration": _migration,
    "trial_to_hire": _trial_to_hire,
    "time_and_materials": _time_and_materials,
}

"""What both sides scored, criterion by criterion: a disc for one side, a diamond for the other, a line between
them (picture 06).

``PairedRating(theme, Rating(groups=(RatingGroup(title="Stability", summary="you 4,0 · client 4,3", rows=(RatingRow(
key="quality", name="Quality", contractor=4, client=5),)),), contractor="You", client="Client"))``. A score is 1 to 5;
None is missing, and is left out of the picture and said.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Painted, Spot, Spotted
from contractor_desk.ui.widgets.sheet import Sheet, design_font

_ROW, _GROUP, _TOP = 23.0, 24.0, 20.0
_BEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingRow:
    key: str
    name: str
    contractor: int | None = None
    client: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingGroup:
    """Criteria under a title; without one they follow each other."""

    rows: tuple[RatingRow, ...]
    title: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """``contractor`` and ``client`` are the names of the sides (*You*, *Tallmark*); ``slot``: the colour of the
    diamond.
    """

    groups: tuple[RatingGroup, ...]
    contractor: str
    client: str
    slot: int = 3


class PairedRating(Spotted):
    """Spots: the criteria by key."""

    def __init__(self, theme: Theme, rating: Rating, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rating = rating
        self.set_rating(rating)

    def set_rating(self, rating: Rating) -> None:
        self._rating = rating
        self.setAccessibleName(self.tr("Scores of both sides, from 1 to 5"))
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        groups = self._rating.groups
        rows = sum(len(group.rows) for group in groups)
        return 458, _TOP + rows * _ROW + sum(_GROUP for group in groups if group.title) + 4

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same scores as heads and rows."""
        rows = tuple(
            (row.name, _score(row.contractor), _score(row.client))
            for group in self._rating.groups
            for row in group.rows
        )
        return (self.tr("Criterion"), self._rating.contractor, self._rating.client), rows

    def _x(self, score: int) -> float:
        """The place of a score: the five columns take the right half, 46 px apart at the liked width."""
        step = min(60.0, max(24.0, self.design_width * 0.1))
        return self.design_width - 22 - step * 1.1 - step * (_BEST - score)

    def spots(self) -> list[Spot]:
        found, y = [], _TOP
        for group in self._rating.groups:
            y += _GROUP if group.title else 0
            for row in group.rows:
                found.append(Spot(row.key, QRectF(0, y, self.design_width, _ROW), row.name, self._says(row)))
                y += _ROW
        return found

    def _says(self, row: RatingRow) -> str:
        missing = self.tr("not scored")
        sides = ((self._rating.contractor, row.contractor), (self._rating.client, row.client))
        return ", ".join(f"{name} {_score(score, missing)}" for name, score in sides)

    def paint(self, sheet: Sheet) -> None:
        for score in range(1, _BEST + 1):
            sheet.text(self._x(score), 12, str(score), size=11, colour="text3", align="middle")
        y = _TOP
        for group in self._rating.groups:
            if group.title:
                width = sheet.text(sheet.width, y + 15, group.summary, size=11.5, colour="text2", align="right")
                sheet.text(0, y + 15, group.title, size=12, weight=600, room=sheet.width - width - 10)
                y += _GROUP
            for row in group.rows:
                self._row(sheet, row, y + _ROW / 2)
                y += _ROW

    def _row(self, sheet: Sheet, row: RatingRow, y: float) -> None:
        sheet.text(0, y + 4.3, row.name, size=12.5, colour="text2", room=self._x(1) - 14)
        for score in range(1, _BEST + 1):
            sheet.disc(self._x(score), y, 1.5, fill="borderStrong")
        ours, theirs = row.contractor, row.client
        same = ours is not None and ours == theirs
        ink = sheet.agreement(self._rating.slot).ink
        if ours is not None and theirs is not None and not same:
            sheet.line(self._x(ours), y, self._x(theirs), y, "borderStrong", 2)
        if theirs is not None:
            sheet.diamond(self._x(theirs) + (6 if same else 0), y, 7, fill="surface", line=ink, line_width=2)
        if ours is not None:
            sheet.disc(self._x(ours) - (6 if same else 0), y, 6, fill="accent")


def _score(score: int | None, missing: str = "–") -> str:
    return missing if score is None else str(score)


class RatingLegend(Painted):
    """Disc and diamond with the names of the sides."""

    def __init__(self, theme: Theme, rating: Rating, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rating = rating
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_rating(rating)

    def set_rating(self, rating: Rating) -> None:
        self._rating = rating
        self.setAccessibleName(f"{rating.contractor}, {rating.client}")
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        metrics = QFontMetricsF(design_font(13, 400, False, self.logicalDpiY()), self)
        names = (self._rating.contractor, self._rating.client)
        return 56 + sum(metrics.horizontalAdvance(name) for name in names), 20

    def paint(self, sheet: Sheet) -> None:
        sheet.disc(6, 10, 5, fill="accent")
        x = 17 + sheet.text(17, 14.7, self._rating.contractor, colour="text2")
        sheet.diamond(x + 21, 10, 6, fill="surface", line=sheet.agreement(self._rating.slot).ink, line_width=2)
        sheet.text(x + 33, 14.7, self._rating.client, colour="text2")

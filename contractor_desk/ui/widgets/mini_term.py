"""A term in forty pixels, for lists: how much of it is gone, and its options dashed behind it (pictures 03 and 13).

``paint_mini_term(sheet, 340, 12, MiniTerm(gone=0.98, option_share=0.3, tone="warn"))``.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 40.0, 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MiniTerm:
    """``gone`` of the term, 0 to 1; ``option_share``: the options' part of term and options together; ``tone``: a
    token.
    """

    gone: float
    option_share: float = 0.0
    tone: str = "text3"
    sentence: str = ""


def paint_mini_term(sheet: Sheet, x: float, y: float, term: MiniTerm, width: float = WIDTH) -> None:
    """The bar is painted with its top left corner at (x, y), six pixels high."""
    options = width * min(0.5, term.option_share)
    fixed = width - options
    sheet.rect(QRectF(x, y, fixed - (2 if options else 0), HEIGHT), fill="border", radius=2)
    gone = (fixed - (2 if options else 0)) * max(0.0, min(1.0, term.gone))
    if gone:
        sheet.rect(QRectF(x, y, max(2.0, gone), HEIGHT), fill=term.tone, radius=2)
    if options:
        sheet.rect(QRectF(x + fixed - 1, y, options + 1, HEIGHT), line="text3", dash=(2, 1.5), radius=1.5)


class MiniTermBar(Painted):
    """The bar alone; ``sentence`` is its accessible name."""

    def __init__(self, theme: Theme, term: MiniTerm, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._term = term
        self.set_term(term)

    def set_term(self, term: MiniTerm) -> None:
        self._term = term
        self.setAccessibleName(term.sentence)
        self.update()

    def design_size(self) -> tuple[float, float]:
        return WIDTH, HEIGHT

    def paint(self, sheet: Sheet) -> None:
        paint_mini_term(sheet, 0, 0, self._term, sheet.width)

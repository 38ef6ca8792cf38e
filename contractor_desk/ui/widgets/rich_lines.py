"""Short texts in which some words are strong, wrapped into lines: ``At 56 h it costs **24 150 kr less**.``

``Rich.parse("Counts 2,00 h = **2 450,00 kr**.")`` holds runs of plain and strong words; ``laid_out`` breaks them into
lines for a room, ``paint_rich`` paints them. Two stars stand on either side of what is strong.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF, QPaintDevice

from contractor_desk.ui.widgets.sheet import Colour, Sheet, design_font

_LINE = 1.42
_GLUE = "\N{ZERO WIDTH JOINER}"


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Rich:
    """Words in order; blanks are between them."""

    words: tuple[Word, ...]

    @classmethod
    def parse(cls, text: str) -> Rich:
        """The text with its strong parts between two stars on either side."""
        words: list[Word] = []
        before = " "
        for at, part in enumerate(text.split("**")):
            glued = bool(words) and not before.endswith(" ") and not part.startswith(" ")
            for place, word in enumerate(piece for piece in part.split(" ") if piece):
                words.append(Word(f"{_GLUE}{word}" if glued and place == 0 else word, at % 2 == 1))
            before = part or before
        return cls(tuple(words))

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return " ".join(word.text for word in self.words).replace(f" {_GLUE}", "")


def laid_out(rich: Rich, room: float, size: float, device: QPaintDevice) -> list[list[tuple[float, Word]]]:
    """Lines of words with their places from the left, in design pixels."""
    metrics = {
        strong: QFontMetricsF(design_font(size, 600 if strong else 400, False, device.logicalDpiY()), device)
        for strong in (False, True)
    }
    blank = metrics[False].horizontalAdvance(" ")
    lines: list[list[tuple[float, Word]]] = []
    x = 0.0
    for word in rich.words:
        glued = word.text.startswith(_GLUE)
        shown = Word(word.text.lstrip(_GLUE), word.strong)
        width = metrics[word.strong].horizontalAdvance(shown.text)
        start = x if glued else x + blank
        if not lines or (start + width > room and not glued):
            lines.append([])
            start = 0.0
        lines[-1].append((start, shown))
        x = start + width
    return lines


def rich_height(rich: Rich, room: float, size: float, device: QPaintDevice) -> float:
    """The height of the lines in design pixels."""
    return len(laid_out(rich, room, size, device)) * round(size * _LINE)


def paint_rich(
    sheet: Sheet,
    rich: Rich,
    x: float,
    top: float,
    room: float,
    *,
    size: float = 12.5,
    colour: Colour = "text2",
    strong: Colour = "text",
    device: QPaintDevice,
) -> float:
    """The lines are painted from (x, top) down. Returns the height that they took."""
    step = round(size * _LINE)
    lines = laid_out(rich, room, size, device)
    for at, line in enumerate(lines):
        for place, word in line:
            tone = strong if word.strong else colour
            baseline = top + at * step + size + (step - size) / 2 - 2
            sheet.text(x + place, baseline, word.text, size=size, weight=600 if word.strong else 400, colour=tone)
    return len(lines) * step

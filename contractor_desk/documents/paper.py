"""A document in the making: pages in the pixels of the pictures (794 by 1123, from the top left), out as PDF bytes.

What is drawn is written as PDF operators straight onto reportlab's canvas, shapes below and texts above, each page's
texts in the order they were asked for, so that they read back in that order. Same calls, same bytes.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contractor_desk.documents.fonts import Weight, encoded, font

PT = 0.75  # points in a pixel
WIDTH = 794.0
HEIGHT = A4[1] / PT

TEXT = "#172023"
TEXT2 = "#465256"
MUTED = "#5D696D"
HAIR = "#D3D7D3"
LINE = "#E4E6E2"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size in pixels, tracking the extra space after each letter in pixels."""

    size: float
    weight: Weight = "Regular"
    colour: str = TEXT
    tracking: float = 0.0

    def width(self, text: str) -> float:
        """The text's width in pixels."""
        return font(self.weight).width(text, self.size) + self.tracking * len(text)

    def baseline(self, line_height: float) -> float:
        """From the top of a line of that height down to where its letters stand (CSS's half-leading)."""
        return line_height / 2 + 0.364 * self.size


class Paper:
    """Pages, drawn one after the other; ``save`` gives the bytes."""

    def __init__(self, *, title: str, author: str, subject: str, language: str, day: date) -> None:
        self._bytes = io.BytesIO()
        font("Regular")
        self._canvas = Canvas(
            self._bytes,
            pagesize=A4,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
            initialFontName="InterTabular-Regular",
        )
        self._document: Any = self._canvas._doc
        self._document.signature = hashlib.md5(usedforsecurity=False)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setCreator("Contractor Desk")
        self._canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000+00'00'")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._shapes: list[str] = []
        self._texts: list[str] = []
        self._names: dict[Weight, str] = {}
        self._state: tuple[str, float, str, float] | None = None

    # ---- texts ----

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """The text from x on, its letters standing on y."""
        if not text:
            return
        string = encoded(text)
        face = style.weight
        runs = font(face).runs(text, self._document) if string is None else [(self._name(face), string)]
        where = f"1 0 0 1 {x * PT:.2f} {(HEIGHT - y) * PT:.2f} Tm "
        for name, run in runs:
            state = (name, style.size, style.colour, style.tracking)
            if state != self._state:
                self._change(state)
            self._texts.append(f"{where}({run}) Tj")
            where = ""

    def right(self, x: float, y: float, text: str, style: Style) -> None:
        """The text up to x."""
        self.text(x - style.width(text), y, text, style)

    def _name(self, weight: Weight) -> str:
        name = self._names.get(weight)
        if name is None:
            name = self._names[weight] = font(weight).first_name(self._document)
        return name

    def _change(self, state: tuple[str, float, str, float]) -> None:
        old = self._state or ("", 0.0, "", 0.0)
        if state[:2] != old[:2]:
            self._texts.append(f"{state[0]} {state[1] * PT:.3f} Tf")
        if state[2] != old[2]:
            self._texts.append(f"{_rgb(state[2])} rg")
        if state[3] != old[3]:
            self._texts.append(f"{state[3] * PT:.3f} Tc")
        self._state = state

    # ---- shapes ----

    def rule(self, left: float, right: float, y: float, thickness: float, colour: str) -> None:
        """A horizontal line whose upper edge is y."""
        self.fill(left, y, right - left, thickness, colour)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._shapes.append(f"{_rgb(colour)} rg {_rectangle(x, y, width, height)} f")

    def frame(self, x: float, y: float, width: float, height: float, colour: str, thickness: float = 1.0) -> None:
        """An outline inside the rectangle."""
        half = thickness / 2
        inner = _rectangle(x + half, y + half, width - thickness, height - thickness)
        self._shapes.append(f"{_rgb(colour)} RG {thickness * PT:.2f} w {inner} S")

    def card(self, x: float, y: float, width: float, height: float, radius: float, fill: str, line: str) -> None:
        """A box with round corners, filled and outlined."""
        path = _round_rectangle(x + 0.5, y + 0.5, width - 1, height - 1, radius)
        self._shapes.append(f"{_rgb(fill)} rg {_rgb(line)} RG {PT:.2f} w {path} B")

    def hatch(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Slanted lines inside the rectangle."""
        lines, step, at = [], 5.6, x - height
        while at < x + width:
            lines.append(
                f"{at * PT:.2f} {(HEIGHT - y - height) * PT:.2f} m {(at + height) * PT:.2f} {(HEIGHT - y) * PT:.2f} l"
            )
            at += step
        clip = _rectangle(x, y, width, height)
        self._shapes.append(f"q {clip} W n {_rgb(colour)} RG {0.9 * PT:.2f} w {' '.join(lines)} S Q")

    def polygon(self, points: list[tuple[float, float]], colour: str, *, thickness: float = 0.0) -> None:
        """A closed shape, filled, or outlined where a thickness is given."""
        path = " ".join(
            f"{x * PT:.2f} {(HEIGHT - y) * PT:.2f} {'l' if at else 'm'}" for at, (x, y) in enumerate(points)
        )
        paint = f"{_rgb(colour)} RG {thickness * PT:.2f} w {path} s" if thickness else f"{_rgb(colour)} rg {path} f"
        self._shapes.append(paint)

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """A line without length, its ends round."""
        at = f"{x * PT:.2f} {(HEIGHT - y) * PT:.2f}"
        self._shapes.append(f"q {_rgb(colour)} RG 1 J {2 * radius * PT:.2f} w {at} m {at} l S Q")

    def cells(self, x: float, y: float, size: float, rows: tuple[bytes, ...], colour: str) -> None:
        """A square of small dark squares (a QR code): runs of a row are one rectangle."""
        step = size / len(rows) * PT
        out = [f"q {_rgb(colour)} rg {step:.4f} 0 0 {-step:.4f} {x * PT:.2f} {(HEIGHT - y) * PT:.2f} cm"]
        for number, row in enumerate(rows):
            start = row.find(1)
            while start >= 0:
                end = row.find(0, start)
                end = len(row) if end < 0 else end
                out.append(f"{start} {number} {end - start} 1 re")
                start = row.find(1, end)
        self._shapes.append(" ".join(out) + " f Q")

    def picture(self, image: Any, x: float, y: float, width: float, height: float) -> None:
        """A reportlab ImageReader, drawn below the page's texts."""
        bottom = HEIGHT - y - height
        self._canvas.drawImage(image, x * PT, bottom * PT, width * PT, height * PT, mask=None)

    # ---- pages ----

    def end_page(self) -> None:
        content = "\n".join([*self._shapes, "BT", *self._texts, "ET"])
        self._document.updateSignature(content)
        self._canvas.addLiteral(content)
        self._canvas.showPage()
        self._shapes, self._texts, self._state = [], [], None

    def save(self) -> bytes:
        self._canvas.save()
        return self._bytes.getvalue()


@cache
def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))


def _rectangle(x: float, y: float, width: float, height: float) -> str:
    return f"{x * PT:.2f} {(HEIGHT - y - height) * PT:.2f} {width * PT:.2f} {height * PT:.2f} re"


def _round_rectangle(x: float, y: float, width: float, height: float, radius: float) -> str:
    left, right, top, bottom = x * PT, (x + width) * PT, (HEIGHT - y) * PT, (HEIGHT - y - height) * PT
    r, k = radius * PT, radius * PT * 0.4477
    return (
        f"{left + r:.2f} {bottom:.2f} m {right - r:.2f} {bottom:.2f} l "
        f"{right - k:.2f} {bottom:.2f} {right:.2f} {bottom + k:.2f} {right:.2f} {bottom + r:.2f} c "
        f"{right:.2f} {top - r:.2f} l "
        f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} c "
        f"{left + r:.2f} {top:.2f} l "
        f"{left + k:.2f} {top:.2f} {left:.2f} {top - k:.2f} {left:.2f} {top - r:.2f} c "
        f"{left:.2f} {bottom + r:.2f} l "
        f"{left:.2f} {bottom + k:.2f} {left + k:.2f} {bottom:.2f} {left + r:.2f} {bottom:.2f} c h"
    )

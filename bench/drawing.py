"""The floor of a document: its strings again, at their places, with their fonts, on a bare reportlab canvas.

The strings are read out of the document itself, so the floor follows whatever its layout becomes.
"""

from __future__ import annotations

import ctypes
import io
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from contractor_desk import resources


@dataclass(frozen=True, slots=True)
class Text:
    """Points from the lower left; ``font`` is a registered one."""

    x: float
    y: float
    font: str
    size: float
    text: str


Pages = tuple[tuple[Text, ...], ...]


def read(pdf: bytes) -> Pages:
    """Every string of the document, page by page, in the order it was drawn. Registers its fonts."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_page(document[number]) for number in range(len(document)))
    finally:
        document.close()


def draw(pages: Pages) -> bytes:
    """A document of those strings and nothing else."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, pageCompression=1, invariant=1)
    for page in pages:
        for text in page:
            canvas.setFont(text.font, text.size)
            canvas.drawString(text.x, text.y, text.text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _page(page: Any) -> tuple[Text, ...]:
    letters = page.get_textpage()
    texts = []
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(item.raw, size)
        matrix = item.get_matrix()
        length = pdfium.FPDFTextObj_GetText(item.raw, letters.raw, None, 0)
        buffer = ctypes.create_string_buffer(length)
        pdfium.FPDFTextObj_GetText(item.raw, letters.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
        text = buffer.raw.decode("utf-16-le").rstrip("\0")
        if text.strip():
            texts.append(Text(matrix.e, matrix.f, _font(_name(item.raw)), size.value * matrix.a, text))
    return tuple(texts)


def _name(raw: Any) -> str:
    """The font's name without the letters that mark a subset."""
    font = pdfium.FPDFTextObj_GetFont(raw)
    length = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, length)
    return buffer.value.decode().rpartition("+")[2]


def _font(name: str) -> str:
    registered = f"floor {name}"
    if registered not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(registered, str(resources.path("fonts", f"{name}.ttf"))))
    return registered

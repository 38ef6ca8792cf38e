"""Reads PDFs back: their pages' texts, fonts, and the place of each text."""

from __future__ import annotations

import io
import re

import pypdf


def texts(pdf: bytes) -> list[str]:
    """The text of each page, line by line as drawn."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def whole(pdf: bytes) -> str:
    """All text with runs of white space as one space."""
    return re.sub(r"\s+", " ", " ".join(texts(pdf)))


def places(pdf: bytes, page: int = 0) -> list[tuple[float, float, str]]:
    """Left edge, baseline (points from the bottom) and text of what a page shows."""
    found: list[tuple[float, float, str]] = []

    def visit(text: str, _: object, matrix: list[float], *__: object) -> None:
        if text.strip():
            found.append((matrix[4], matrix[5], text.strip()))

    pypdf.PdfReader(io.BytesIO(pdf)).pages[page].extract_text(visitor_text=visit)
    return found


def fonts(pdf: bytes) -> dict[str, bool]:
    """Base font → embedded with a ToUnicode map."""
    found: dict[str, bool] = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for reference in page["/Resources"]["/Font"].values():  # type: ignore[index]
            font = reference.get_object()
            descriptor = font.get("/FontDescriptor")
            found[font["/BaseFont"]] = bool(descriptor and "/FontFile2" in descriptor and "/ToUnicode" in font)
    return found

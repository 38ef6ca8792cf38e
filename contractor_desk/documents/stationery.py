"""What every page of a firm's documents has: its colour, logo, head and foot.

The foot of a Swedish firm reads ``Sandberg Drift AB · Org.nr 559999-1231 · VAT SE559999123101`` and below it
``Registered office Göteborg · Godkänd för F-skatt (approved for F-tax)``; letters use the same paper.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from functools import lru_cache
from typing import Any

from contractor_desk.core.party import Logo, Party
from contractor_desk.documents.formats import country_name
from contractor_desk.documents.paper import HAIR, HEIGHT, MUTED, WIDTH, Paper, Style
from contractor_desk.documents.wrapping import clean, wrap
from contractor_desk.words import Words

LEFT = 56.0
RIGHT = WIDTH - 56.0
SPAN = RIGHT - LEFT
TOP = 48.0
ACCENT = "#0B5A6F"

_NAME = Style(16, "SemiBold", tracking=-0.2)
_SMALL = Style(10.5, colour=MUTED)
_FOOT = Style(9.5, colour=MUTED)
_SHORT = Style(11, "SemiBold")
_FOOT_LINE = 13.0
_FOOT_LEFT = 372.0
_FOOT_MIDDLE = 438.0
_FOOT_RIGHT = 150.0

# How a country calls the number in its register of companies (domain.md 4.1). Not translated: it is a name there.
_REGISTER = {
    "SE": "Org.nr", "DK": "CVR-nr.", "NO": "Org.nr", "FI": "Y-tunnus", "DE": "Handelsregister", "AT": "FN",
    "GB": "Company no.", "IE": "Company no.", "NL": "KvK",
    "BE": "KBO/BCE", "FR": "SIREN", "EE": "Registrikood", "PL": "KRS", "IS": "Kt.",
}  # fmt: skip
_CITY_FIRST = {"GB", "IE", "US", "CA", "AU"}


class Stationery:
    """A seller's paper in a document's language; ``bottom`` is where a page's body ends."""

    short_head_bottom = TOP + 26.0

    def __init__(self, seller: Party, words: Words, *, abroad: bool) -> None:
        layout = seller.layout
        colour = layout.colour if layout else None
        self.seller = seller
        self.accent = colour.upper() if colour and re.fullmatch("#[0-9A-Fa-f]{6}", colour) else ACCENT
        self.image = _image(layout.logo) if layout and layout.logo else None
        self._words = words
        self._address = ", ".join(address_lines(seller, words.language if abroad else None))
        self._foot = self._foot_lines(layout.footer if layout else None)
        self._contacts = [clean(text) for text in (seller.email, seller.phone) if text]
        lines = max(len(self._foot), len(self._contacts), 2)
        self._foot_top = HEIGHT - 30 - _FOOT_LINE * lines - 8
        self.bottom = self._foot_top - 27

    # ---- head ----

    def head(self, paper: Paper, below: str | None = None, room: float = 430.0) -> float:
        """Logo, the seller's name and below it its address or another text, at most ``room`` wide; gives the lower
        edge."""
        left, image_height, names, small = self._head_parts(below, room)
        if self.image is not None:
            paper.picture(self.image, LEFT, TOP, left - LEFT - 11, image_height)
        top = TOP + max((image_height - _height(names, small)) / 2, 0)
        for name in names:
            paper.text(left, top + _NAME.baseline(19), name, _NAME)
            top += 19
        for line in small:
            paper.text(left, top + _SMALL.baseline(15), line, _SMALL)
            top += 15
        return max(top, TOP + image_height)

    def head_height(self, room: float) -> float:
        """What ``head`` takes with the address below the name."""
        _, image_height, names, small = self._head_parts(None, room)
        return max(image_height, _height(names, small))

    def _head_parts(self, below: str | None, room: float) -> tuple[float, float, tuple[str, ...], tuple[str, ...]]:
        left, image_height = LEFT, 0.0
        if self.image is not None:
            width, image_height = _fitted(self.image, 160.0, 40.0)
            left += width + 11
        room -= left - LEFT
        return left, image_height, wrap(self.seller.name, _NAME, room), wrap(below or self._address, _SMALL, room)[:4]

    def short_head(self, paper: Paper, title: str) -> float:
        """The head of a page that continues; gives the y below it."""
        name = wrap(self.seller.name, _SHORT, SPAN / 2)[0]
        paper.text(LEFT, TOP + _SHORT.baseline(15), name, _SHORT)
        paper.right(RIGHT, TOP + _SMALL.baseline(15), wrap(title, _SMALL, SPAN / 2 - 12)[0], _SMALL)
        self.rule(paper, self.short_head_bottom - 2)
        return self.short_head_bottom

    def rule(self, paper: Paper, y: float) -> None:
        paper.rule(LEFT, RIGHT, y, 1.5, self.accent)

    # ---- foot ----

    def foot(self, paper: Paper, name: str, page: int, pages: int) -> None:
        """The foot: who the seller is, how to reach them, which document and page this is."""
        top = self._foot_top
        paper.rule(LEFT, RIGHT, top, 0.5, HAIR)
        number = self._words("Page {page} of {pages}").format(page=page, pages=pages)
        base = top + 8 + _FOOT.baseline(_FOOT_LINE)
        for at, line in enumerate(self._foot):
            paper.text(LEFT, base + at * _FOOT_LINE, line, _FOOT)
        for at, line in enumerate(self._contacts):
            paper.text(_FOOT_MIDDLE, base + at * _FOOT_LINE, wrap(line, _FOOT, 174)[0], _FOOT)
        for at, line in enumerate((wrap(name, _FOOT, _FOOT_RIGHT)[0], number)):
            paper.right(RIGHT, base + at * _FOOT_LINE, line, _FOOT)

    def _foot_lines(self, own: str | None) -> list[str]:
        seller, words = self.seller, self._words
        who = [seller.name]
        if seller.registration_number:
            who.append(f"{register_name(seller)} {registration(seller)}")
        if seller.vat_number and not (seller.country == "NO" and seller.registration_number):
            who.append(words("VAT {number}").format(number=seller.vat_number))
        if seller.tax_number:
            who.append(words("Tax number {number}").format(number=seller.tax_number))
        where = []
        if seller.seat:
            where.append(words("Registered office {place}").format(place=seller.seat))
        if seller.tax_note:
            where.append(_tax_note(seller.tax_note, words))
        texts = [" · ".join(who), " · ".join(where), own or ""]
        return [line for text in texts if text for line in wrap(text, _FOOT, _FOOT_LEFT)][:12]


def register_name(party: Party) -> str:
    return _REGISTER.get(party.country, "Reg. no.")


def registration(party: Party) -> str:
    """The registration number as its country writes it: 559999-1231 (SE), 999 999 999 MVA (NO, registered for VAT)."""
    number = (party.registration_number or "").strip()
    if number.isascii() and number.isdecimal():
        if party.country == "SE" and len(number) == 10:
            return f"{number[:6]}-{number[6:]}"
        if party.country == "NO" and len(number) == 9:
            return f"{number[:3]} {number[3:6]} {number[6:]}{' MVA' if party.vat_number else ''}"
    return number


def address_lines(party: Party, language: str | None = None) -> list[str]:
    """Street, postal code and city, each a line; the country's name last if a language for it is given."""
    address = party.address
    place = [address.postal_code, address.city]
    if party.country in _CITY_FIRST:
        place.reverse()
    lines = [address.street, address.street2, " ".join(part for part in place if part)]
    if language:
        lines.append(country_name(party.country, language))
    return [piece for line in lines if line for piece in clean(line).split("\n") if piece]


def mixed(colour: str, share: float) -> str:
    """The colour with that share of white in it."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * share):02X}" for part in parts)


def _tax_note(note: str, words: Words) -> str:
    if words.language != "sv" and note.strip().casefold() == "godkänd för f-skatt":
        meaning = words("approved for F-tax")
        return f"{note.strip()} ({meaning})"
    return note


def _height(names: tuple[str, ...], small: tuple[str, ...]) -> float:
    return 19.0 * len(names) + 15.0 * len(small)


def _fitted(image: Any, width: float, height: float) -> tuple[float, float]:
    wide, high = image.getSize()
    scale = min(width / wide, height / high)
    return wide * scale, high * scale


@lru_cache(maxsize=16)
def _image(logo: Logo) -> Any | None:
    """The logo for reportlab, at most three times as fine as it is shown, on white; None if it cannot be read."""
    from PIL import Image, UnidentifiedImageError
    from reportlab.lib.utils import ImageReader

    try:
        picture: Image.Image = Image.open(io.BytesIO(base64.b64decode(logo.data, validate=False)))
        picture.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, binascii.Error, OSError, ValueError, SyntaxError):
        return None
    picture = picture.convert("RGBA")
    picture.thumbnail((480, 480))
    white = Image.new("RGBA", picture.size, "white")
    return ImageReader(Image.alpha_composite(white, picture).convert("RGB"))

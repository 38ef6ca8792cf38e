"""The fonts of documents: Inter with tabular digits, embedded, in three weights.

Registered once a process. The first subset of every document is one and the same (ASCII and the letters and signs of
Europe's invoices), so its font file is cut and compressed once a process; what a document needs beyond goes
into further subsets of its own. ``font("SemiBold").width("12 000,00", 11)`` is in the unit of the size.
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Iterable
from functools import cache, lru_cache
from threading import Lock
from typing import Any, Literal

from reportlab import rl_config
from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from contractor_desk import resources

Weight = Literal["Regular", "Medium", "SemiBold"]
WEIGHTS: tuple[Weight, ...] = ("Regular", "Medium", "SemiBold")

# Page streams are compressed; ASCII85 on top of it would only make them longer.
rl_config.useA85 = 0

# reportlab reads a font file with one position for all threads.
_CUTTING = Lock()

_COMMON = (
    "åäöÅÄÖæøÆØüÜßéèëêáàâãíìîïóòôõúùûýçñ"  # codes 1 to 31 first, then 127 on
    "ÉÈËÊÁÀÂÃÍÌÎÏÓÒÔÕÚÙÛÝÇÑšžŠŽłŁąęćńśźżðþÐÞ"
    "§–—−·•…€£¥°×½’‘”“„»«±≈≠≤≥→✓ªº²³¹µ©®™"
)
_FIRST = [0] * 256
_FIRST[32:127] = range(32, 127)
for _code, _sign in zip([*range(1, 32), *range(127, 256)], _COMMON, strict=False):
    _FIRST[_code] = ord(_sign)
_ASSIGNED = {sign: code for code, sign in enumerate(_FIRST) if sign or not code}
_LAST = max(code for code, sign in enumerate(_FIRST) if sign)
_ENCODING = codecs.charmap_build("".join(chr(sign) if sign else "\ufffe" for sign in _FIRST))


class DocumentFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A TrueType font whose subset 0 is the same in every document."""

    def first_name(self, document: Any) -> str:
        """The name that subset 0 has in the document."""
        return f"/{self._state(document).internalName}+0"

    def runs(self, text: str, document: Any) -> list[tuple[str, str]]:
        """The text as pairs of a subset's name and an escaped string, for a text that ``encoded`` does not know."""
        return [
            (self.getSubsetInternalName(subset, document), escapePDF(run))
            for subset, run in self.splitString(text, document)
        ]

    def _state(self, document: Any) -> Any:
        state = self.state.get(document)
        if state is None:
            state = self.state[document] = TTFont.State(False, self)
            state.assignments = dict(_ASSIGNED)
            state.subsets = [_FIRST[: _LAST + 1]]
            state.nextCode = 256
            self.getSubsetInternalName(0, document)
        return state

    def addObjects(self, doc: Any) -> None:
        """The font's objects for the document: subset 0 from the cache, the others as reportlab makes them."""
        state = self._state(doc)
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            name = f"{_tag(number)}+{self.fontName}"
            file, unicode_map, widths = _first_subset(self.fontName) if number == 0 else self._cut(subset, name)
            descriptor = pdfdoc.PDFDictionary(
                {
                    "Type": "/FontDescriptor",
                    "FontName": pdfdoc.PDFName(name),
                    "Flags": self.face.flags & ~32 | 4,
                    "FontBBox": _array(self.face.bbox),
                    "ItalicAngle": self.face.italicAngle,
                    "Ascent": self.face.ascent,
                    "Descent": self.face.descent,
                    "CapHeight": self.face.capHeight,
                    "StemV": self.face.stemV,
                    "MissingWidth": self.face.defaultWidth,
                    "FontFile2": doc.Reference(file(), f"fontFile:{name}"),
                }
            )
            pdf_font = pdfdoc.PDFTrueTypeFont()
            pdf_font.Name = f"{state.internalName}+{number}"
            pdf_font.BaseFont = name
            pdf_font.FirstChar = 0
            pdf_font.LastChar = len(subset) - 1
            pdf_font.Widths = widths
            pdf_font.ToUnicode = doc.Reference(unicode_map(), f"toUnicodeCMap:{name}")
            pdf_font.FontDescriptor = doc.Reference(descriptor, f"fontDescriptor:{name}")
            doc.Reference(pdf_font, pdf_font.Name)
            doc.idToObject["BasicFonts"].dict[pdf_font.Name] = pdf_font
        del self.state[doc]

    def _cut(self, subset: list[int], name: str) -> tuple[Any, Any, Any]:
        with _CUTTING:
            cut = self.face.makeSubset(subset)
        return (
            _stream(cut, with_length=True),
            _stream(_unicode_map(name, subset)),
            _array([self.face.getCharWidth(code) for code in subset]),
        )

    def width(self, text: str, size: float) -> float:
        """The width of the text, in the unit of the size."""
        return _width(self.fontName, text) * size


@lru_cache(maxsize=50_000)
def encoded(text: str) -> str | None:
    """The text as an escaped PDF string in the codes of subset 0, None if it has letters beyond. A no-break space is a
    space there."""
    try:
        return str(escapePDF(codecs.charmap_encode(text.replace("\xa0", " "), "strict", _ENCODING)[0]))
    except UnicodeEncodeError:
        return None


@lru_cache(maxsize=50_000)
def _width(name: str, text: str) -> float:
    return float(pdfmetrics.getFont(name).stringWidth(text, 1))


@cache
def font(weight: Weight) -> DocumentFont:
    """The font of that weight, registered with reportlab."""
    name = f"InterTabular-{weight}"
    loaded = DocumentFont(name, str(resources.path("fonts", f"{name}.ttf")), shapable=False)
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def _first_subset(name: str) -> tuple[Any, Any, Any]:
    return pdfmetrics.getFont(name)._cut(_FIRST[: _LAST + 1], f"{_tag(0)}+{name}")  # type: ignore[no-any-return]


def _stream(content: bytes, *, with_length: bool = False) -> Any:
    """Makes the PDF stream of that content, compressed once, as often as it is called."""
    compressed = zlib.compress(content, 9)

    def make() -> pdfdoc.PDFStream:
        entries: dict[str, Any] = {"Filter": "/FlateDecode"}
        if with_length:
            entries["Length1"] = len(content)
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), compressed, [])

    return make


def _array(numbers: Iterable[float]) -> bytes:
    return f"[{' '.join(f'{number:.5g}' for number in numbers)}]".encode("ascii")


def _tag(number: int) -> str:
    """The six capital letters that mark a subset."""
    return "".join("ABCDEFGHIJ"[int(digit)] for digit in f"{number:06d}")


def _unicode_map(name: str, subset: list[int]) -> bytes:
    """ToUnicode for the codes in use, a hundred in a block (PDF 32000-1, 9.10.3)."""
    pairs = [f"<{code:02X}> <{sign:04X}>" for code, sign in enumerate(subset) if sign]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
        *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines).encode("ascii")

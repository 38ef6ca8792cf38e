"""The type of the window: Inter, its styles and tabular figures.

Seven styles from tokens.json (caption 11 … timer 18), in pixels at text scale 1; ``numeral(font)`` gives figures of one
width. Where the Inter files are missing the desktop's own font is used at the same sizes.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from contractor_desk import resources

FAMILY = "Inter"
_FALLBACKS = ["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"]
_WORD_FEATURES = ("cv05", "ss03", "calt")
_NUMBER_FEATURES = ("tnum", "cv05")


@lru_cache(maxsize=1)
def load() -> tuple[str, ...]:
    """The families that the shipped font files added, once an application: the weights that the window uses."""
    families: list[str] = []
    for weight in ("Regular", "Medium", "SemiBold"):
        file = resources.path("fonts", f"Inter-{weight}.ttf")
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(families))


def points(pixels: float) -> float:
    """Device-independent pixels as points: only a size in points may have a fraction (12.5 px)."""
    return pixels * 72 / QGuiApplication.primaryScreen().logicalDotsPerInchY()


def font(pixels: float, weight: int = 400, *, tabular: bool = False) -> QFont:
    """A font of the window: its size in device-independent pixels, Qt weight 100–900."""
    made = QFont()
    made.setFamilies(_FALLBACKS)
    made.setPointSizeF(points(pixels))
    made.setWeight(QFont.Weight(weight))
    for feature in _NUMBER_FEATURES if tabular else _WORD_FEATURES:
        made.setFeature(QFont.Tag(feature), 1)
    return made


def numeral(base: QFont) -> QFont:
    """The same font with figures of one width, for a column of numbers."""
    made = QFont(base)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made

"""Makes resources/fonts out of the npm package @expo-google-fonts/inter (Inter 4.001 with TrueType outlines).

    npm pack @expo-google-fonts/inter && tar xzf expo-google-fonts-inter-*.tgz
    python -m workshop.fonts package

Inter-*.ttf are subsets for the window, with the features that Qt switches on (``tnum``, ``case`` …).
InterTabular-*.ttf are for documents: reportlab knows no OpenType features, so their default digits are the tabular ones
(``tnum``, save for hyphen and asterisk, which words need narrow) and their l has a tail (``cv05``), as in the pictures.

Licence: SIL Open Font License 1.1. Its copyright line ("Copyright 2020 The Inter Project Authors") declares no Reserved
Font Name, so a modified copy may keep the name; the tabular copies carry one of their own all the same, because they do
not behave like Inter. The licence text lies beside the files as OFL.txt.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from workshop.places import ROOT

WEIGHTS = {"Regular": "400Regular", "Medium": "500Medium", "SemiBold": "600SemiBold", "Bold": "700Bold"}
FEATURES = ["calt", "case", "ccmp", "cv05", "kern", "locl", "mark", "mkmk", "tnum", "zero"]
NOT_TABULAR = {"hyphen", "asterisk"}
RANGES = [
    (0x20, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x20CF),
    (0x2100, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x25A0, 0x25FF), (0x2600, 0x27BF), (0xFB00, 0xFB06),
]  # fmt: skip


def main(package: Path) -> None:
    target = ROOT / "resources" / "fonts"
    target.mkdir(parents=True, exist_ok=True)
    for weight, folder in WEIGHTS.items():
        source = package / folder / f"Inter_{folder}.ttf"
        _window_font(source).save(target / f"Inter-{weight}.ttf")
        if weight != "Bold":
            _document_font(source, weight).save(target / f"InterTabular-{weight}.ttf")
    (target / "OFL.txt").write_bytes((package / "LICENSE_FONT").read_bytes())


def _window_font(source: Path) -> TTFont:
    font = TTFont(source, recalcTimestamp=False)
    _cut(font, FEATURES, name_ids=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17])
    return font


def _document_font(source: Path, weight: str) -> TTFont:
    font = TTFont(source, recalcTimestamp=False)
    instead = {**_substitutes(font, "tnum"), **_substitutes(font, "cv05")}
    for table in font["cmap"].tables:
        table.cmap = {
            code: glyph if glyph in NOT_TABULAR else instead.get(glyph, glyph) for code, glyph in table.cmap.items()
        }
    _cut(font, [], name_ids=[0, 1, 2, 3, 4, 5, 6])
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = str(record).replace("Inter", "InterTabular", 1)
    font["name"].setName(f"InterTabular-{weight}", 6, 3, 1, 0x409)
    return font


def _substitutes(font: TTFont, feature: str) -> dict[str, str]:
    """Glyph → glyph of a single-substitution feature."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == feature
        for index in record.Feature.LookupListIndex
    }
    mapping: dict[str, str] = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            mapping.update((part.ExtSubTable if part.LookupType == 7 else part).mapping)
    return mapping


def _cut(font: TTFont, features: list[str], name_ids: list[int]) -> None:
    options = subset.Options(
        layout_features=features, name_IDs=name_ids, name_languages=[0x409], hinting=False, glyph_names=False,
        notdef_outline=True, drop_tables=["DSIG", "STAT", "GDEF", "GPOS", "GSUB"] if not features else ["DSIG", "STAT"],
    )  # fmt: skip
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes={code for first, last in RANGES for code in range(first, last + 1)})
    cutter.subset(font)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

#!/usr/bin/env python3
"""Makes resources/fonts/*.woff2: what @fontsource/noto-sans-sc leaves out. rare-han-*: Chinese characters.

The package holds the 15,000 or so characters of running text; people's names need the rest of the national standards
(U+4DAE, U+36C3, U+2CC56, U+20BB7 ...). They are cut out of Debian's Noto Sans CJK SC and converted to TrueType outlines,
which Chromium embeds in a PDF as a font and not as drawings. western-marks: quotation marks and the ellipsis
as English wants them; the package has them as wide as a Chinese character, and the ellipsis at half its height.

Needs: apt-get install fonts-noto-cjk python3-fonttools python3-brotli; npm ci.
Run:   /usr/bin/python3 scripts/fonts.py     (about two minutes; the files are in the repository)
"""
import json
import os
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCE = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
RARE_HAN = "Tongxing Rare Han"
WESTERN_MARKS = "Tongxing Western Marks"
MAX_ERROR = 1.0  # units of 1000 to the em: nothing that an eye or a printer shows

# One file a block, so that a page loads only what its names need.
SLICES = {
    "unified": [(0x2E80, 0x2FDF), (0x3000, 0x33FF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF)],
    "extension-a": [(0x3400, 0x4DBF)],
    "beyond-bmp": [(0x20000, 0x3FFFF)],
}

# Single and double quotation marks, and the ellipsis, which is as low as a full stop in English.
MARKS = [0x2018, 0x2019, 0x201C, 0x201D, 0x2026]


def ranges_of(text):
    for part in text.split(","):
        first, _, last = part.strip()[2:].partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def covered():
    with open(os.path.join(ROOT, "node_modules/@fontsource/noto-sans-sc/unicode.json"), encoding="utf-8") as file:
        return {code for text in json.load(file).values() for code in ranges_of(text)}


def simplified_face():
    faces = TTCollection(SOURCE).fonts
    return next(i for i, face in enumerate(faces) if face["name"].getDebugName(1) == "Noto Sans CJK SC")


def to_truetype(font):
    glyphs = font.getGlyphSet()
    outlines = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs = outlines
    for name in ("CFF ", "VORG"):
        if name in font:
            del font[name]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in (
        "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions"
    ).split():
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"
    glyf.compile(font)
    maxp.recalc(font)
    for name, glyph in outlines.items():
        glyph.recalcBounds(glyf)
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0) or 0)


def rename(font, family):
    postscript = family.replace(" ", "")
    for record in list(font["name"].names):
        if record.nameID in (1, 16):
            record.string = family
        elif record.nameID == 4:
            record.string = family + " Regular"
        elif record.nameID in (3, 6):
            record.string = postscript + "-Regular"


def cut(face, codes, family, path, substitutes=None):
    """Writes the characters `codes`, in the shapes that `substitutes` (code point to glyph) has for some of them."""
    options = subset.Options(hinting=False, notdef_outline=True, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "DSIG"]
    font = TTFont(SOURCE, fontNumber=face, recalcTimestamp=False)  # the same bytes every time
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            table.cmap.update(substitutes or {})
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    to_truetype(font)
    rename(font, family)
    font.flavor = "woff2"
    font.save(path)
    print(f"{os.path.basename(path)}: {len(codes)} characters, {os.path.getsize(path) / 1e6:.3f} MB")


def proportional(face, codes):
    """The proportional glyphs of characters that are full-width by default: the font's feature `pwid`."""
    font = TTFont(SOURCE, fontNumber=face)
    table = font["GSUB"].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "pwid" for i in record.Feature.LookupListIndex}
    shapes = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            shapes.update(getattr(part, "ExtSubTable", part).mapping)
    names = font.getBestCmap()
    return {code: shapes[names[code]] for code in codes if names[code] in shapes}


def main():
    face = simplified_face()
    folder = os.path.join(ROOT, "resources/fonts")
    wanted = set(TTFont(SOURCE, fontNumber=face).getBestCmap()) - covered()
    for name, blocks in SLICES.items():
        codes = {code for first, last in blocks for code in wanted if first <= code <= last}
        cut(face, codes, RARE_HAN, os.path.join(folder, f"rare-han-{name}.woff2"))
    marks = proportional(face, MARKS)
    cut(face, set(marks), WESTERN_MARKS, os.path.join(folder, "western-marks.woff2"), marks)


main()

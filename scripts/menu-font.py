#!/usr/bin/env python3
"""Makes resources/fonts/menu.ttf and page-number.woff2: the few characters that stand outside the program's pages.

The native menu and the footer of printed pages cannot use the fonts of a page. Run it again when their words change;
a test says when.

Needs: apt-get install python3-fonttools python3-brotli; npm ci.
Run:   /usr/bin/python3 scripts/menu-font.py     (a second; the files are in the repository)
"""
import os
import re

from fontTools import subset

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCE = "node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2"
WORDS = ["electron/menu-words.ts", "electron/files/dialogs.ts", "electron/failure.ts"]


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def cut(text, family, target, flavor):
    options = subset.Options()
    options.layout_features = []
    options.flavor = flavor
    font = subset.load_font(os.path.join(ROOT, SOURCE), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = family
        elif record.nameID == 4:
            record.string = family + " Regular"
        elif record.nameID in (3, 6):
            record.string = family.replace(" ", "") + "-Regular"
    font.flavor = flavor
    font.save(os.path.join(ROOT, "resources/fonts", target))


chinese = "".join(sorted(set(re.findall("[\u2014-\uffff]", "".join(map(read, WORDS)))))) + "…（）·"
cut(chinese, "Tongxing Menu", "menu.ttf", None)
footer = read("electron/printing/footer.ts")
marks = "".join(sorted(set(re.findall("[\u00b7\u2014-\uffff]", footer)))) + "0123456789 "
letters = "".join(sorted(set("Page of Sensitive personal data")))
cut(marks + letters, "Tongxing Page Number", "page-number.woff2", "woff2")

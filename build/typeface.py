"""Makes the product's typeface for paper from the static files of Source Serif 4: python3 typeface.py IN.ttf OUT.ttf (fonttools).

What a letter's PDF says must be what was typed, also to whoever copies it or has it read aloud. So ligatures go, and each
character gets a glyph of its own: of two that share one (’ and ʼ, Đ and Ð) a PDF remembers only the first.
"""
import sys
from copy import deepcopy
from fontTools import subset
from fontTools.ttLib import TTFont

source, made = sys.argv[1:]
font = TTFont(source, recalcTimestamp=False)
options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"], name_languages=["*"])
options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT"]
keep = subset.Subsetter(options)
keep.populate(unicodes=[code for code in font.getBestCmap() if code < 0x1F000 and not 0xE000 <= code < 0xF900])
keep.subset(font)

order, glyphs, widths = font.getGlyphOrder(), font["glyf"], font["hmtx"]
chosen, owner = {}, {}
for code, name in sorted(font.getBestCmap().items()):
    if name in owner:
        copy = f"{name}.{code:04X}"
        order.append(copy)
        glyphs[copy] = deepcopy(glyphs[name])
        widths[copy] = widths[name]
        name = copy
    owner[name] = code
    chosen[code] = name
font.setGlyphOrder(order)
for table in font["cmap"].tables:
    table.cmap = {code: chosen[code] for code in table.cmap if code in chosen}
font.save(made)

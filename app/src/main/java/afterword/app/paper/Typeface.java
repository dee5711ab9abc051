package afterword.app.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The one typeface of everything printed, Source Serif 4 in two weights, and which characters it has. */
final class Typeface {

    static final String FAMILY = "Source Serif 4";

    private static final int LAST = 0x1FFFF;

    private Typeface() {}

    /** Read when something is first printed. */
    private static final class Read {
        /** How wide each character is, in units of the em; whatever is not listed has no glyph. */
        static final Map<Integer, Float> WIDTHS = widths();
    }

    static InputStream regular() {
        return file("SourceSerif4-Regular.ttf");
    }

    static InputStream semiBold() {
        return file("SourceSerif4-SemiBold.ttf");
    }

    /**
     * The text as it is printed: accents joined to their letters, and without what cannot be seen. Lines stay.
     */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(each -> {
            switch (each) {
                case '\n' -> tidy.append('\n');
                case '\t' -> tidy.append(' ');
                case 0x202F -> tidy.append('\u00A0');
                case 0x2011 -> tidy.append('-');
                default -> {
                    if (Character.isSpaceChar(each) && each != 0xA0) {
                        tidy.append(' ');
                    } else if (!invisible(each)) {
                        tidy.appendCodePoint(each);
                    }
                }
            }
        });
        return tidy.toString();
    }

    /** The characters of a tidy text that would be printed as nothing at all, in their order. */
    static Set<String> missing(String tidy) {
        Set<String> missing = new LinkedHashSet<>();
        tidy.codePoints()
                .filter(each -> each != '\n' && !Read.WIDTHS.containsKey(each))
                .forEach(each -> missing.add(Character.toString(each)));
        return missing;
    }

    /** How wide a line of tidy text is, in ems. */
    static float width(CharSequence line) {
        return (float) line.codePoints()
                .mapToDouble(each -> Read.WIDTHS.getOrDefault(each, 0.5f))
                .sum();
    }

    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> character >= 0xFE00 && character <= 0xFE0F;
        };
    }

    private static Map<Integer, Float> widths() {
        try (InputStream file = regular();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            Map<Integer, Float> widths = new HashMap<>();
            for (int character = ' '; character <= LAST; character++) {
                int glyph = glyphs.getGlyphId(character);
                if (glyph != 0) {
                    widths.put(character, (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm());
                }
            }
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name);
    }
}

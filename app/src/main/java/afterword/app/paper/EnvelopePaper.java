package afterword.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An envelope: who sends it in the corner, whom it goes to in the middle. The stamp's corner stays free, and so does the
 * strip below that sorting machines write on.
 */
public final class EnvelopePaper {

    /** Sizes of type in points, tried in turn until the address fits. */
    private static final float[] SIZES = {12, 11, 10, 9};

    private static final String STYLE = """
            @page { margin: 9mm 10mm 16mm 10mm; }
            body { margin: 0; font: %1$spt/1.32 'Source Serif 4'; word-wrap: break-word; }
            p { margin: 0; padding-left: 1.2em; text-indent: -1.2em; }
            .from { font-size: 9pt; width: 42%%; height: 32mm; overflow: hidden; }
            .to { margin-left: 42%%; width: 54%%; }
            """;

    private EnvelopePaper() {}

    /** @throws UnprintableException if a character of it could not be seen */
    public static Printed print(Correspondence of, EnvelopeSize envelope) {
        Pdf.Made made = null;
        for (float size : SIZES) {
            made = Pdf.of(page(of, size), envelope.width, envelope.height, of.on());
            if (made.pages() == 1) {
                break;
            }
        }
        List<String> notes = new ArrayList<>(Addressee.notes(of));
        if (Objects.requireNonNull(made).pages() > 1) {
            notes.add("The address is too long for one side of this envelope.");
        }
        return made.with(notes);
    }

    private static Document page(Correspondence of, float size) {
        Markup page = new Markup("Envelope to " + of.called(), of.language(), String.format(Locale.ROOT, STYLE, size));
        Element from = page.part("from");
        String name = of.from().name();
        if (name != null) {
            page.line(from, "", name);
        }
        PostalAddress.lines(of.from().post()).forEach(line -> page.line(from, "", line));
        Element to = page.part("to");
        Addressee.block(of).forEach(line -> page.line(to, "", line));
        return page.document();
    }
}

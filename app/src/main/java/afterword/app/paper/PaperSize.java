package afterword.app.paper;

import afterword.engine.fact.Case;
import afterword.engine.fact.Word;
import afterword.prose.draft.English;
import java.util.Set;

/** The paper a letter is printed on, in millimetres. In notation each is written in lower case. */
public enum PaperSize implements Word {
    A4(210, 297),
    LETTER(215.9f, 279.4f);

    /** Where paper is measured in inches (CLDR's territories of US Letter). */
    private static final Set<String> IN_INCHES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    final float width;
    final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** What is used in the employer's region; where none is told, what goes with its English. */
    public static PaperSize of(Case file) {
        String country = file.application().employer().region().split("-")[0];
        boolean inches = country.equals("none") ? English.of(file) == English.US : IN_INCHES.contains(country);
        return inches ? LETTER : A4;
    }
}

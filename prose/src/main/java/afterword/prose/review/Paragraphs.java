package afterword.prose.review;

import afterword.prose.letter.Span;
import afterword.prose.letter.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a letter says paragraph by paragraph, as far as one of them may be another letter's. */
final class Paragraphs {

    private static final Pattern BETWEEN = Pattern.compile("\\n[ \\t]*\\n\\s*");
    /** In words; what is shorter is politeness, which many letters have in common. */
    private static final int OF_SUBSTANCE = 20;
    /** As much as makes two whole notes alike (rules 5, L14). */
    private static final double SHARED = 0.85;

    private Paragraphs() {}

    /** Its paragraphs, where there are several: a letter of one is compared whole. */
    static List<Span> of(Page page) {
        Span said = page.layout().said();
        List<Span> all = new ArrayList<>();
        Matcher between = BETWEEN.matcher(page.body()).region(said.from(), said.to());
        int from = said.from();
        while (between.find()) {
            all.add(Page.span(from, between.start()));
            from = between.end();
        }
        all.add(Page.span(from, said.to()));
        return all.size() < 2 ? List.of() : all;
    }

    /** Whether a paragraph of substance stands in another text, as good as word for word. */
    static boolean shared(Wording paragraph, Wording other) {
        return paragraph.length() >= OF_SUBSTANCE && paragraph.within(other) > SHARED;
    }
}

package afterword.prose.review;

import afterword.engine.fact.MessageKind;
import afterword.engine.history.Meeting;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.letter.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether thanks to people of one employer are each their own (L14): people who share a corridor compare. A whole paragraph
 * that stands in another note is seen like a copy. A first or last sentence that does, or much of the wording, is worth a hint
 * and no more: thanks are told in few words, and one shared sentence makes no copy.
 */
final class Siblings implements Check {

    private static final double ALIKE = 0.85;
    /** From here on the letters' page calls two notes alike. */
    private static final double MUCH = 0.5;

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        if (page.letter().kind() != MessageKind.THANK_YOU) {
            return found;
        }
        List<String> names = Names.of(page);
        Wording own = Wording.ofLetter(page.body(), names);
        notes(page).forEach((to, body) -> {
            Wording other = Wording.ofLetter(body, names);
            double alike = own.likeness(other);
            String whose = "the one to " + Names.of(page, to);
            if (own.same(other)) {
                found.add(finding(
                        Severity.ERROR,
                        null,
                        "The same as " + whose,
                        "They sit together and may compare; give each a note of their own."));
            } else if (alike > ALIKE) {
                found.add(finding(
                        Severity.WARNING,
                        null,
                        "Almost the same as " + whose,
                        "They sit together and may compare; tell each what was theirs."));
            } else if (!paragraphs(page, other, names, whose, found)) {
                if (alike >= MUCH) {
                    found.add(finding(
                            Severity.ADVICE,
                            null,
                            "Much like " + whose,
                            "They sit together and may compare; a sentence that is theirs alone helps most."));
                }
                ends(page, body, names, whose, found);
            }
        });
        return found;
    }

    /** Finds what stands in the other note paragraph by paragraph, and whether there is any. */
    private static boolean paragraphs(Page page, Wording other, List<String> names, String whose, List<Finding> found) {
        boolean any = false;
        for (Span each : Paragraphs.of(page)) {
            if (Paragraphs.shared(Wording.of(page.at(each), names), other)) {
                any = true;
                found.add(
                        finding(
                                Severity.WARNING,
                                each,
                                "This stands in " + whose,
                                "They sit together and may compare; say it here in words of its own, or tell what was theirs."));
            }
        }
        return any;
    }

    /** Thanks to others by the id of whom they go to: those being written, and those sent since the interview. */
    private static Map<String, String> notes(Page page) {
        Map<String, String> notes = new LinkedHashMap<>();
        Circumstances about = page.recorded().about();
        Meeting met = page.recorded().met();
        for (Earlier each : Earlier.of(about.file().application(), about.now())) {
            if (each.words() != null
                    && each.message().kind() == MessageKind.THANK_YOU
                    && met != null
                    && each.message().at().isAfter(met.start())) {
                notes.put(each.message().to(), each.words());
            }
        }
        for (Letter each : about.others()) {
            if (each.kind() == MessageKind.THANK_YOU) {
                notes.put(each.to(), each.body());
            }
        }
        notes.remove(page.letter().to());
        return notes;
    }

    private static void ends(Page page, String other, List<String> names, String whose, List<Finding> found) {
        List<Span> mine = Text.sentences(page.body());
        List<Span> theirs = Text.sentences(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        if (same(page.at(mine.getFirst()), Text.at(other, theirs.getFirst()), names)) {
            found.add(finding(
                    Severity.ADVICE,
                    mine.getFirst(),
                    "Begins like " + whose,
                    "A first sentence of its own is what makes a note theirs."));
        }
        if (mine.size() > 1 && same(page.at(mine.getLast()), Text.at(other, theirs.getLast()), names)) {
            found.add(finding(
                    Severity.ADVICE,
                    mine.getLast(),
                    "Ends like " + whose,
                    "The last sentence is remembered; let it be another one here."));
        }
    }

    private static boolean same(String one, String other, List<String> names) {
        return Wording.of(one, names).same(Wording.of(other, names));
    }

    private static Finding finding(Severity severity, @Nullable Span span, String title, String says) {
        return new Finding("L14", severity, span, title, says, Sources.of("S4.12", "S4.10"), null);
    }
}

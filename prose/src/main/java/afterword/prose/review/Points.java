package afterword.prose.review;

import afterword.engine.fact.Person;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.reply.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** L13: whether a letter comes back to what was talked about with this very person, and not with another. */
final class Points implements Check {

    private static final int RECOMMENDED = 2;

    /** Says that there was a talk, and nothing of it. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:(?:various|many|several|different|lots? of|all sorts of|a number of"
                    + "|a range of|a variety of|all the|interesting|numerous|some|a few|other) (?:\\w+ )?(?:topics|things|subjects|matters|issues"
                    + "|points|questions|ideas|aspects|areas|details|stuff)|a lot of ground|everything (?:you|we)|much of what|anything and everything"
                    + "|(?:our|the|this|that|a) (?:\\w+ )?(?:\\w+ )?(?:discussion|conversation|talk|chat|exchange|meeting|interview)"
                    + "|(?:talk|talking|speak|speaking|spoke|talked|chatting|chat) (?:with|to) you|what (?:you|we) (?:said|discussed|covered|talked about))\\b");

    @Override
    public List<Finding> of(Page page) {
        Person to = page.recorded().to();
        Severity lacking = Weight.ofLacking("L13", page);
        if (to == null || lacking == null || !page.reads("L13")) {
            return List.of();
        }
        List<Topic> own = topics(page.recorded().points(to.id()));
        if (own.isEmpty()) {
            return page.recorded().met() == null
                    ? List.of()
                    : List.of(finding(
                            Severity.ADVICE,
                            null,
                            "Nothing is written down of your talk",
                            "Note what you spoke about, and this letter can come back to it."));
        }
        List<Span> sentences = sentences(page);
        Set<Topic> found = new HashSet<>();
        for (Span sentence : sentences) {
            Set<String> stems = Stems.of(page.at(sentence));
            own.stream().filter(topic -> topic.shared(stems) > 0).forEach(found::add);
        }
        if (found.isEmpty()) {
            return List.of(missing(page, to, own, sentences, lacking));
        }
        List<Finding> all = new ArrayList<>();
        all.add(finding(
                Severity.GOOD,
                null,
                "It comes back to what you spoke about",
                "“"
                        + own.stream()
                                .filter(found::contains)
                                .findFirst()
                                .orElseThrow()
                                .text() + "” is theirs."));
        if (found.size() < RECOMMENDED && own.size() >= RECOMMENDED && lacking == Severity.WARNING) {
            Topic other = own.stream()
                    .filter(topic -> !found.contains(topic))
                    .findFirst()
                    .orElseThrow();
            all.add(finding(
                    Severity.ADVICE,
                    null,
                    "A second point would be welcome",
                    "You also spoke about “" + other.text() + "”."));
        }
        return all;
    }

    private static Finding missing(Page page, Person to, List<Topic> own, List<Span> sentences, Severity severity) {
        for (Span sentence : sentences) {
            String said = page.at(sentence);
            for (Person other : page.recorded().people()) {
                boolean theirs = !other.id().equals(to.id())
                        && topics(page.recorded().points(other.id())).stream().anyMatch(topic -> topic.in(said));
                if (theirs) {
                    return finding(
                            severity,
                            sentence,
                            "A point of somebody else",
                            "That was talked about with " + other.name() + "; here it was “"
                                    + own.getFirst().text() + "”.");
                }
            }
        }
        return finding(
                severity,
                vague(page, sentences),
                "Nothing here is from your talk",
                "A letter is remembered by what it comes back to, such as “"
                        + own.getFirst().text() + "”.");
    }

    private static @Nullable Span vague(Page page, List<Span> sentences) {
        for (Span sentence : sentences) {
            Matcher vague = VAGUE.matcher(page.at(sentence));
            if (vague.find()) {
                return sentence;
            }
        }
        return null;
    }

    private static List<Topic> topics(List<String> points) {
        return points.stream()
                .map(Topic::of)
                .filter(topic -> !topic.stems().isEmpty())
                .toList();
    }

    /** The sentences of what is said. */
    static List<Span> sentences(Page page) {
        Span said = page.layout().said();
        List<Span> sentences = new ArrayList<>();
        for (afterword.prose.reply.Span each : Sentences.of(page.said())) {
            sentences.add(Page.span(said.from() + each.start(), said.from() + each.end()));
        }
        return sentences;
    }

    private static Finding finding(Severity severity, @Nullable Span span, String title, String says) {
        return new Finding("L13", severity, span, title, says, Sources.of("S3.15"), null);
    }
}

package afterword.app.reading;

import afterword.app.present.PostingText;
import afterword.app.telling.Answers;
import afterword.app.telling.Field;
import afterword.engine.fact.Posting;
import afterword.engine.fact.Word;
import afterword.prose.posting.Advert;
import afterword.prose.posting.Found;
import afterword.prose.posting.Instruction;
import afterword.prose.posting.PostingReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pasted posting as the form of a new application takes it.
 *
 * @param answers what was typed already, and in every field left alone what the posting says
 * @param rests by the field's name, the words that its answer rests on
 * @param also what the posting says and the form does not ask, a line each
 * @param english whether it is in English; another language is read no further
 * @param cutShort whether it is longer than what was read
 */
public record ReadPosting(
        Answers answers, Map<String, String> rests, List<String> also, boolean english, boolean cutShort) {

    private static final int LONGEST_QUOTE = 240;

    /**
     * Reads a posting into a form.
     *
     * @param pasted text, or a page's source
     * @param typed what stands in the form
     * @param blank what stood in it before anything was typed; where it still does, the posting goes before it
     * @param seen today, which tells the year of a closing date without one
     */
    public static ReadPosting of(String pasted, Answers typed, Answers blank, LocalDate seen) {
        return new Filling(typed, blank).with(PostingReader.read(pasted, seen));
    }

    /** The questions, each that the posting answered with the words it rests on. */
    public List<Field> cited(List<Field> questions) {
        return questions.stream()
                .map(field -> {
                    String words = rests.get(field.name());
                    return words == null ? field : field.help("The posting: " + words);
                })
                .toList();
    }

    private static final class Filling {

        private final Map<String, List<String>> answers;
        private final Answers typed;
        private final Answers blank;
        private final Map<String, String> rests = new LinkedHashMap<>();

        Filling(Answers typed, Answers blank) {
            this.answers = new LinkedHashMap<>(typed.typed());
            this.typed = typed;
            this.blank = blank;
        }

        ReadPosting with(Advert advert) {
            Posting posting = advert.posting();
            fill("employer", advert.employer());
            fill("posting-title", advert.title());
            fill("zone", advert.zone());
            fill("holidays", advert.country());
            fill("calls", posting.calls(), said(advert, Instruction.Kind.NO_CALLS, Instruction.Kind.CALLS_WELCOME));
            fill("posting-emails", posting.emails(), said(advert, Instruction.Kind.NO_EMAILS));
            fill("posting-closing-date", advert.closes());
            if (posting.silence()) {
                fill("posting-silence", "true", said(advert, Instruction.Kind.SILENCE));
            }
            if (!posting.instructions().isEmpty()) {
                fill("posting-instructions", String.join("\n", posting.instructions()), null);
            }
            if (posting.says() != null) {
                fill("posting-says", posting.says(), null);
            }
            return new ReadPosting(
                    new Answers(answers),
                    Map.copyOf(rests),
                    PostingText.beside(advert),
                    advert.english(),
                    advert.cutShort());
        }

        private void fill(String field, @Nullable Found<?> found) {
            if (found != null) {
                fill(field, String.valueOf(found.value()), found);
            }
        }

        private void fill(String field, Word word, @Nullable Found<?> found) {
            if (found != null) {
                fill(field, word.word(), found);
            }
        }

        private void fill(String field, String value, @Nullable Found<?> found) {
            if (!typed.one(field).equals(blank.one(field))) {
                return;
            }
            answers.put(field, List.of(value));
            if (found != null) {
                rests.put(field, quoted(found));
            }
        }

        private static @Nullable Found<Instruction> said(Advert advert, Instruction.Kind... kinds) {
            for (Instruction.Kind kind : kinds) {
                for (Found<Instruction> found : advert.instructions()) {
                    if (found.value().kind() == kind) {
                        return found;
                    }
                }
            }
            return null;
        }

        private static String quoted(Found<?> found) {
            String says = found.says().replaceAll("\\s+", " ").strip();
            String shown = says.length() > LONGEST_QUOTE ? says.substring(0, LONGEST_QUOTE) + "..." : says;
            return found.at() == null ? "its data, " + shown : "“" + shown + "”";
        }
    }
}

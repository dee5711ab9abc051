package afterword.prose.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an instruction says what a file is to be called. What cannot be read whole is no name. */
final class WantedNames {

    /** A name as the posting writes it, and where it stands, quotation marks and all. */
    record Wanted(int from, int to, String name) {}

    private static final String ENDING = "\\.(?:pdf|docx?|odt|rtf|txt|zip)(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})";

    private static final Pattern ENDED = pattern(ENDING + "$");

    private static final String HOLDER = "(?:(?:last|family|first|given|full|your)[ _-]?name|surname|forename)";

    private static final String BRACKETED = "[<\\[{][^<>\\[\\]{}]{1,40}[>\\]}]";

    private static final String DOCUMENT =
            "(?:files?|documents?|attachments?|resumes?|résumés?|cvs?|cover(?:ing)? letters?|portfolios?)";

    /** What a name comes after; sending alone says no name, so that wants a placeholder in it. */
    private static final Pattern CUE = pattern("(?<![\\p{L}\\p{N}_-])(?:"
            + "(?:as|named|called|titled|labell?ed"
            + "|(?:name|call|title|label) (?:(?:the|your|all|each|both|every|these) ){0,2}(?:it|them|" + DOCUMENT
            + ")(?: as)?"
            + "|(?:in|using|with) (?:the|this) (?:file )?(?:name |naming )?(?:format|form|pattern|convention)"
            + "|file ?names?(?: (?:is|are|should be|must be))?)(?: follows)?"
            + "|(?<sent>upload|send|submit|attach)):? {1,3}");

    private static final Pattern QUOTED = pattern("[\"'“”„‘’«](?<name>[^\"'“”„‘’«»\\n]{1,80})[\"'“”‘’»]");

    private static final Pattern WITH_ENDING =
            pattern("(?<name>(?:[\\p{L}\\p{N}<>\\[\\]{}_,()– -]|\\.(?! )){1,80}?" + ENDING + ")");

    private static final String PIECE = "(?:" + BRACKETED + "|" + HOLDER + "|[\\p{L}\\p{N}]{1,60})";

    /** Ends where plain words go on: a capital or a placeholder behind it would be more of the name. */
    private static final Pattern WITHOUT_ENDING = pattern("(?<name>" + PIECE + "(?:[_-]" + PIECE + "){1,8}+)"
            + "(?![\\p{L}\\p{N}_@/-]|\\.\\p{L}|[ ,–-]{1,3}(?:(?-i:\\p{Lu})|[<\\[{]|" + HOLDER + "))");

    private static final Pattern PLACEHOLDER =
            pattern(BRACKETED + "|" + HOLDER + "|(?<!\\p{L})(?:name|reference(?:[ _-]number)?)(?!\\p{L})");

    private static final Pattern OF_THE_PERSON = pattern(HOLDER);

    /** Words that stand between names or before them, never in one. */
    private static final Pattern BETWEEN =
            pattern("(?:^| )(?:and|or|in|with|to|as|a|an|the|it|them|then|for|of)(?: |$)");

    /** A form of theirs is filled in, not the person's own file. */
    private static final Pattern OTHERS = pattern(
            "\\b(?:subject|see|fill(?:ed|ing)?\\b[^,.;]{0,30}\\b(?:in|out)|download(?:ed)?|complet(?:e|ed|ing))\\b");

    /** What no running text looks like: a capital or bracket first, or a line between. */
    private static final Pattern MADE = Pattern.compile("^[\\p{Lu}<\\[{]|_");

    private static final Pattern HOLDER_ALONE = pattern(HOLDER + "|" + BRACKETED);

    /** A placeholder or the name of a document, and the blanks beside it. */
    private static final Pattern SPACED =
            pattern("[ ,–-]{0,3}(?:" + PLACEHOLDER.pattern() + "|(?<!\\p{L})" + DOCUMENT + "(?!\\p{L}))[ ,–-]{0,3}");

    private static final Pattern STOP = Pattern.compile("[;!?\\n]|\\.(?=\\s|$)");

    private static final Pattern COMMA = Pattern.compile("[;!?\\n]|[.,](?=\\s|$)");

    private WantedNames() {}

    /** Of a file's name, dot and all; empty if it has none that is known. */
    static String ending(String name) {
        Matcher ended = ENDED.matcher(name);
        return ended.find() ? ended.group() : "";
    }

    static List<Wanted> in(String instruction) {
        List<Wanted> found = new ArrayList<>();
        Matcher cue = CUE.matcher(instruction);
        int from = 0;
        while (from <= instruction.length() && cue.find(from)) {
            Wanted wanted = at(instruction, cue.end());
            boolean held = wanted != null
                    && (cue.group("sent") == null
                            || (ended(wanted)
                                    && PLACEHOLDER.matcher(wanted.name()).find()));
            if (wanted != null
                    && held
                    && !OTHERS.matcher(clause(instruction, wanted)).find()) {
                found.add(wanted);
                from = wanted.to();
            } else {
                // Its last blank may be what the next one begins behind.
                from = cue.end();
            }
        }
        return found;
    }

    private static @Nullable Wanted at(String instruction, int from) {
        for (Pattern each : List.of(QUOTED, WITH_ENDING, WITHOUT_ENDING)) {
            Matcher name = each.matcher(instruction).region(from, instruction.length());
            name.useTransparentBounds(true);
            if (name.lookingAt() && whole(name.group("name"), each == QUOTED)) {
                return new Wanted(from, name.end(), name.group("name"));
            }
        }
        return null;
    }

    private static boolean whole(String name, boolean quoted) {
        if (!ENDED.matcher(name).find()) {
            boolean more = !HOLDER_ALONE.matcher(name).matches();
            return more
                    && OF_THE_PERSON.matcher(name).find()
                    && MADE.matcher(name).find();
        }
        if (quoted) {
            return true;
        }
        // Blanks belong to a name only beside its placeholders and the name of a document.
        String rest = SPACED.matcher(name).replaceAll("");
        return !rest.contains(" ")
                && !rest.contains(",")
                && !BETWEEN.matcher(name).find();
    }

    private static boolean ended(Wanted wanted) {
        return ENDED.matcher(wanted.name()).find();
    }

    /** The words around a name; where it has no ending it might be a subject line, and the whole sentence is asked. */
    private static String clause(String instruction, Wanted wanted) {
        Pattern edge = ended(wanted) ? COMMA : STOP;
        int from = 0;
        Matcher before = edge.matcher(instruction).region(0, wanted.from());
        while (before.find()) {
            from = before.end();
        }
        Matcher after = edge.matcher(instruction).region(wanted.to(), instruction.length());
        return instruction.substring(from, wanted.from()) + " "
                + instruction.substring(wanted.to(), after.find() ? after.start() : instruction.length());
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

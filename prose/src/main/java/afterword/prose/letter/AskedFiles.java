package afterword.prose.letter;

import afterword.engine.fact.Case;
import afterword.engine.fact.Posting;
import afterword.prose.name.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which files a posting asks for, and what it wants them called; read from its instructions. */
public final class AskedFiles {

    private static final Pattern DOCUMENT = Pattern.compile(
            "\\b(?:resumes?|résumés?|cvs?|curriculum vitae|cover(?:ing)? letters?|portfolio|references|(?:writing|work) samples?"
                    + "|transcripts?|(?:personal|supporting) statement|certificates?|letters? of recommendation)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In characters. What comes later in an instruction is not read. */
    private static final int LONGEST = 500;

    private static final Pattern PART = Pattern.compile(
            "[<\\[{]?(?:your )?(?:(?<family>last[ _-]?name|family[ _-]?name|surname)|(?<given>first[ _-]?name|given[ _-]?name|forename)"
                    + "|(?<whole>(?:full|your)[ _-]?name|(?<![\\p{L}])name(?![\\p{L}]))"
                    + "|(?<reference>(?<![\\p{L}])(?:reference(?:[ _-]?number)?|ref)(?![\\p{L}])))[>\\]}]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKET = Pattern.compile("[<>\\[\\]{}]");

    private static final Pattern REFUSED = Pattern.compile("(?:\\bno|\\bnot|n't|\\bwithout)\\b[^.;]{0,24}$");

    /** By what a file of the person's own is known to be a document. */
    private static final Map<String, Pattern> KNOWN = known();

    private AskedFiles() {}

    /** The files the posting of a case asks for, in its order; each document once. */
    public static List<AskedFile> of(Case file) {
        Posting posting = file.application().posting();
        Map<String, AskedFile> asked = new LinkedHashMap<>();
        for (String instruction : posting.instructions()) {
            for (AskedFile each : in(instruction, file, Reference.of(posting))) {
                asked.merge(kind(each.what()), each, (one, other) -> one.name() == null ? other : one);
            }
        }
        return List.copyOf(asked.values());
    }

    /**
     * What a posting wants a file called.
     *
     * @param own the file's own name
     * @param alone whether it is the only one that goes along
     * @return empty if the posting leaves it open, or nobody can tell which of its files this is
     */
    public static Optional<AskedFile> named(List<AskedFile> asked, String own, boolean alone) {
        List<AskedFile> named =
                asked.stream().filter(each -> each.name() != null).toList();
        String kind = kind(own);
        for (AskedFile each : named) {
            if (!each.what().isEmpty() && kind(each.what()).equals(kind)) {
                return Optional.of(each);
            }
        }
        boolean any = named.size() == 1 && alone && (named.getFirst().what().isEmpty() || !KNOWN.containsKey(kind));
        return any ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** ".pdf" of a file's name; empty if it ends as no kind of file a posting asks for. */
    public static String ending(String name) {
        return WantedNames.ending(name);
    }

    private static List<AskedFile> in(String whole, Case file, @Nullable String reference) {
        String instruction =
                whole.length() <= LONGEST ? whole : whole.substring(0, Math.max(0, whole.lastIndexOf(' ', LONGEST)));
        List<AskedFile> asked = new ArrayList<>();
        String last = "";
        int from = 0;
        for (WantedNames.Wanted name : WantedNames.in(instruction)) {
            last = documents(instruction.substring(from, name.from()), asked, last);
            String what = last;
            asked.removeIf(each -> each.name() == null && each.what().equals(what));
            asked.add(file(what, name.name(), file, reference));
            from = name.to();
        }
        documents(instruction.substring(from), asked, last);
        return asked;
    }

    /** Adds the documents of some words, and gives the last one's. */
    private static String documents(String words, List<AskedFile> asked, String before) {
        String last = before;
        Matcher document = DOCUMENT.matcher(words);
        while (document.find()) {
            if (!REFUSED.matcher(words.substring(0, document.start())).find()) {
                last = document.group();
                asked.add(new AskedFile(last, null, false));
            }
        }
        return last;
    }

    private static AskedFile file(String what, String pattern, Case file, @Nullable String reference) {
        String sender = file.sender().name();
        PersonName name = sender == null ? null : PersonName.of(sender);
        boolean[] open = {false};
        String called = PART.matcher(pattern).replaceAll(part -> {
            String put = part.group("family") != null
                    ? name == null ? null : name.fullFamily()
                    : part.group("given") != null
                            ? name == null ? null : name.given()
                            : part.group("whole") != null ? sender : reference;
            open[0] |= put == null;
            return Matcher.quoteReplacement(put == null ? part.group() : put(put, part.group()));
        });
        return new AskedFile(what, called, open[0] || BRACKET.matcher(called).find());
    }

    /** Without what no name of a file has, and in capitals where the placeholder is. */
    private static String put(String value, String holder) {
        String put = value.strip().replaceAll("[\\s/\\\\:*?\"<>|]+", "-");
        String letters = holder.replaceAll("[^\\p{L}]", "");
        return letters.equals(letters.toUpperCase(Locale.ROOT)) ? put.toUpperCase(Locale.ROOT) : put;
    }

    private static String kind(String words) {
        return KNOWN.entrySet().stream()
                .filter(each -> each.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(words.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Pattern> known() {
        Map<String, Pattern> known = new LinkedHashMap<>();
        known.put("cover", kindOf(word("cover(?:ing)?") + "|cover(?:ing)?[ _-]?letter|anschreiben|motivation"));
        known.put("resume", kindOf("resume|résumé|" + word("cvs?") + "|curriculum|lebenslauf"));
        known.put("portfolio", kindOf("portfolio"));
        known.put("recommendation", kindOf("recommendation"));
        known.put("references", kindOf("references"));
        known.put("sample", kindOf(word("samples?") + "|(?:writing|work)[ _-]?sample"));
        known.put("transcript", kindOf("transcript"));
        known.put("statement", kindOf(word("statements?") + "|(?:personal|supporting)[ _-]?statement"));
        known.put("certificate", kindOf("certificate"));
        return known;
    }

    /** Not within another, as in "discovery". */
    private static String word(String words) {
        return "(?<!\\p{L})(?:" + words + ")(?!\\p{L})";
    }

    private static Pattern kindOf(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

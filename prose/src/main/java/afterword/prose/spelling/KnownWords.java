package afterword.prose.spelling;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Person;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of one record that no dictionary has to know: names of people and companies, and what a person said is right. */
public final class KnownWords {

    private static final Pattern SPACE = Pattern.compile("[\\s,;:/()\\[\\]\"“”|]+");
    private static final Pattern JOINT = Pattern.compile("[-‐‑'’‘ʼ`.]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘ʼ](s|S)?$");

    private final Set<String> words = new HashSet<>();
    /** Words somebody wrote, in small letters. */
    private final Set<String> written = new HashSet<>();

    private KnownWords() {}

    /**
     * Those of a case: everyone in it, their titles, every employer, the candidate, and names in what was talked about; what
     * the person said is right; and as written, every word of postings, of what was said, and of letters that went.
     */
    public static KnownWords of(Case file) {
        KnownWords known = new KnownWords();
        known.add(file.sender().name());
        known.add(file.sender().post());
        known.add(file.sender().signature());
        known.add(file.application().employer().name());
        file.sender().words().forEach(known::add);
        file.sender().words().forEach(known::addWritten);
        known.addWritten(file.application());
        for (Application also : file.also()) {
            known.add(also.employer().name());
            known.addWritten(also);
        }
        for (Fact fact : file.application().facts()) {
            known.add(fact.event());
        }
        for (Person person : file.people()) {
            known.add(person.name());
            known.add(person.title());
            known.add(person.honorific());
            known.add(person.post());
            known.add(person.employer());
        }
        return known;
    }

    /** Nothing but these, each of one or more words. */
    public static KnownWords of(Collection<String> names) {
        KnownWords known = new KnownWords();
        names.forEach(known::add);
        return known;
    }

    /** These and further ones. */
    public KnownWords and(Collection<String> names) {
        KnownWords all = of(names);
        all.words.addAll(words);
        all.written.addAll(written);
        return all;
    }

    /** Whether each word of some is known, as it is or with a possessive s. */
    boolean all(String some) {
        boolean any = false;
        for (String word : SPACE.split(some)) {
            if (!word.isEmpty()) {
                any = true;
                if (!knows(word)) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Whether each word of some was written before by somebody of this record. */
    boolean wrote(String some) {
        boolean any = false;
        for (String word : SPACE.split(some)) {
            if (!word.isEmpty()) {
                any = true;
                String bare = POSSESSIVE.matcher(bare(word)).replaceFirst("").toLowerCase(Locale.ROOT);
                if (!written.contains(bare)) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Whether some word among these is a known name, as it begins with a capital. */
    boolean names(String some) {
        for (String word : SPACE.split(some)) {
            String bare = bare(word);
            if (!bare.isEmpty() && Character.isUpperCase(bare.charAt(0)) && knows(bare)) {
                return true;
            }
        }
        return false;
    }

    private boolean knows(String written) {
        String word = bare(written);
        if (has(word) || has(POSSESSIVE.matcher(word).replaceFirst(""))) {
            return true;
        }
        String[] parts = JOINT.split(word);
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            if (part.length() > 1 && !has(part)) {
                return false;
            }
        }
        return true;
    }

    /** As written, or all in capitals. */
    private boolean has(String word) {
        return words.contains(word)
                || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && words.contains(capital(word)));
    }

    private void add(Event event) {
        switch (event) {
            case Event.Discussed said -> {
                said.points().forEach(this::addNames);
                said.rapport().forEach(this::addNames);
                said.comments().forEach(this::addNames);
            }
            case Event.Fit fit -> {
                addNames(fit.needs());
                addNames(fit.shown());
            }
            case Event.Promised promised -> addNames(promised.what());
            case Event.OfferElsewhere offer -> add(offer.employer());
            case Event.PersonKnown known -> add(known.known().name());
            case Event.Corrected corrected -> add(corrected.with());
            default -> {}
        }
    }

    private void addWritten(Application application) {
        addWritten(application.posting().title());
        addWritten(application.posting().says());
        application.posting().instructions().forEach(this::addWritten);
        for (Fact fact : application.facts()) {
            switch (fact.event()) {
                case Event.Discussed said -> {
                    said.points().forEach(this::addWritten);
                    said.rapport().forEach(this::addWritten);
                    said.comments().forEach(this::addWritten);
                }
                case Event.Fit fit -> {
                    addWritten(fit.needs());
                    addWritten(fit.shown());
                }
                case Event.Promised promised -> addWritten(promised.what());
                case Event.Received received -> addWritten(received.says());
                case Event.Timeline timeline -> addWritten(timeline.says());
                case Event.Sent sent -> addWritten(sent.says());
                default -> {}
            }
        }
    }

    private void addWritten(@Nullable String text) {
        if (text != null) {
            for (String word : SPACE.split(text)) {
                written.add(POSSESSIVE.matcher(bare(word)).replaceFirst("").toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Of free text, what begins with a capital. */
    private void addNames(@Nullable String text) {
        if (text != null) {
            for (String word : SPACE.split(text)) {
                String bare = bare(word);
                if (!bare.isEmpty() && Character.isUpperCase(bare.charAt(0))) {
                    add(bare);
                }
            }
        }
    }

    private void add(@Nullable String name) {
        if (name == null) {
            return;
        }
        for (String word : SPACE.split(name)) {
            String bare = bare(word);
            if (bare.isEmpty()) {
                continue;
            }
            words.add(bare);
            words.add(capital(bare));
            words.add(Character.toUpperCase(bare.charAt(0)) + bare.substring(1));
            for (String part : JOINT.split(bare)) {
                if (part.length() > 1) {
                    words.add(part);
                    words.add(capital(part));
                }
            }
        }
    }

    /** How a word in capitals would stand here. */
    private static String capital(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }

    private static String bare(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFC);
        int from = 0;
        int to = bare.length();
        while (from < to && edge(bare.charAt(from))) {
            from++;
        }
        while (from < to && edge(bare.charAt(to - 1))) {
            to--;
        }
        return bare.substring(from, to);
    }

    private static boolean edge(char letter) {
        return !Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.NON_SPACING_MARK;
    }
}

package afterword.prose.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a name apart. Between commas stand the name, the family name alone with the rest behind it, or what comes after
 * a name; from the front titles are taken off, from the back generations and credentials, and the family name is what the
 * last word ends and the first particle begins.
 */
final class NameReader {

    private static final Pattern NICKNAME = Pattern.compile(
            "\\(([^()]*)\\)|[“\"]([^“”\"]*)[”\"]|[‹«]([^‹›«»]*)[›»]|(?<=^|[\\s,])['‘]([^'’‘,]+)['’](?=$|[\\s,])");
    private static final Pattern AND_OTHERS =
            Pattern.compile("(?i)[\\s,]+(?:&\\s*co\\b\\.?|et\\.?\\s+al\\b\\.?|and others\\b).*$|^\\s*co\\.,|&\\s*$");
    private static final Pattern AND_MRS = Pattern.compile("(?i)^(\\s*mr\\.?)\\s*(?:&|and)\\s*(mrs\\.?)(?=\\s)");
    private static final Pattern POINTED = Pattern.compile("(?:\\p{L}\\p{M}*\\.?-?){1,7}\\.?");
    private static final Pattern PRONOUNS =
            Pattern.compile("(?i)(?:she|he|they|ze|xe|any|her|him|them)\\s*/.*|any pronouns");
    private static final Pattern WORK =
            Pattern.compile("(?i).*\\b(?:head|director|manager|recruiter|hr|talent|vp|president"
                    + "|engineer|officer|partner|lead|ceo|cto|cfo|coo|founder|co-founder|team|human|resources|people|specialist"
                    + "|coordinator|consultant|assistant|analyst|administrator|department|dept|inc|ltd|llc|gmbh|plc|acquisition"
                    + "|business|sales|marketing|developer|editor|producer|chair|secretary|of|the|and|at|for)\\b.*");
    private static final Set<String> SHORT_NAMES = Set.of(
            "al", "ed", "an", "ah", "ok", "om", "up", "io", "ev", "ai", "oz", "ul", "ib", "uy", "my", "jo", "bo");

    private final String written;
    private final List<String> titles = new ArrayList<>();
    private final List<String> credentials = new ArrayList<>();
    private @Nullable String generation;
    private @Nullable String nickname;
    private boolean oneCase;

    NameReader(String written) {
        this.written = written;
    }

    @Nullable
    PersonName read() {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('‐', '-')
                .replace('‑', '-');
        text = withoutNickname(text);
        text = AND_OTHERS.matcher(text).replaceAll("");
        text = AND_MRS.matcher(text).replaceFirst("$1 $2");
        oneCase = !Letters.mixed(text);
        List<List<String>> parts = new ArrayList<>();
        for (String part : text.split("[,;]")) {
            List<String> words = words(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        List<String> first = parts.removeFirst();
        takeTitles(first);
        takeSuffixes(first, 2, true);
        List<String> rest = behind(first, parts);
        PersonName name = rest.isEmpty() ? inOrder(first) : familyFirst(first, rest);
        return name.full().isEmpty() ? null : name;
    }

    private String withoutNickname(String text) {
        Matcher found = NICKNAME.matcher(text);
        StringBuilder without = new StringBuilder();
        while (found.find()) {
            for (int group = 1; group <= 4; group++) {
                if (found.group(group) != null) {
                    remember(found.group(group).replaceAll("[\"'“”‘’]", "").strip());
                }
            }
            found.appendReplacement(without, found.start() == 0 ? "" : " ");
        }
        found.appendTail(without);
        int open = without.indexOf("(");
        return open > 0 ? without.substring(0, open) : without.toString();
    }

    /** A remark ("20th century", "she/her") is no nickname. */
    private void remember(String inside) {
        boolean name = Letters.count(inside) > 1
                && inside.codePoints().noneMatch(Character::isDigit)
                && !PRONOUNS.matcher(inside).matches();
        if (name && nickname == null && words(inside).size() <= 3) {
            nickname = inside;
        }
    }

    /** The words of a part, initials one by one, anything without a letter left out. */
    private static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        for (String word : part.strip().split("[\\s\\u00a0]+")) {
            if (word.codePoints().noneMatch(Character::isLetter)) {
                continue;
            }
            int last = word.lastIndexOf('.', word.length() - 2);
            boolean letters = POINTED.matcher(word).matches() && separate(word);
            if (last > 0 && !letters && !Suffixes.credential(word)) {
                // No space behind the point: "F.Joachim", "Lt.Gen."
                words.add(word.substring(0, last + 1));
                words.add(word.substring(last + 1));
            } else {
                words.add(strip(word));
            }
        }
        return words;
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 1 && "!?:*|_".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** The parts that hold forenames; what comes after a name is taken off. */
    private List<String> behind(List<String> first, List<List<String>> parts) {
        List<String> forenames = new ArrayList<>();
        boolean whole = first.size() > 1 && !Letters.eastAsian(first.getFirst());
        for (List<String> part : parts) {
            boolean alone = onlyFamily(first) && forenames.isEmpty() && parts.size() == 1;
            boolean couldBeInitials = alone && part.size() == 1 && initials(part.getFirst(), true) != null;
            if (!couldBeInitials && allSuffixes(part)) {
                part.forEach(this::suffix);
            } else if (whole && aside(part)) {
                // What somebody does is no name.
                continue;
            } else if (forenames.isEmpty()) {
                takeTitles(part);
                takeSuffixes(part, 1, false);
                forenames.addAll(part);
            }
        }
        return forenames;
    }

    private boolean onlyFamily(List<String> words) {
        return words.subList(0, words.size() - 1).stream().allMatch(word -> Particles.before(word, oneCase));
    }

    private static boolean aside(List<String> part) {
        return WORK.matcher(String.join(" ", part)).matches();
    }

    private static boolean allSuffixes(List<String> part) {
        return part.stream().allMatch(word -> Suffixes.generation(word) != null || Suffixes.credential(word));
    }

    private void suffix(String word) {
        String usual = Suffixes.generation(word);
        if (usual == null) {
            credentials.add(word);
        } else if (generation == null) {
            generation = usual;
        }
    }

    private void takeTitles(List<String> words) {
        while (words.size() > 1) {
            int taken = title(words);
            if (taken == 0) {
                return;
            }
            words.subList(0, taken).clear();
        }
    }

    /** How many words at the front are one title. */
    private int title(List<String> words) {
        int head = 0;
        while (head < 4 && head < words.size() - 1 && Titles.beforeTitle(words.get(head))) {
            head++;
        }
        String word = words.get(head);
        String usual = Titles.usual(word);
        if (usual == null) {
            boolean article = head == 1 && Letters.lower(words.getFirst()).equals("the");
            return article ? 1 : 0;
        }
        int left = 0;
        for (String other : words.subList(head + 1, words.size())) {
            left += Suffixes.generation(other) != null || Suffixes.credential(other) ? 0 : 1;
        }
        if (left == 0 || (left == 1 && head == 0 && Titles.alsoName(word, titles.isEmpty()))) {
            return 0;
        }
        boolean initials = !oneCase && Letters.capitals(word) && Letters.count(word) == 2 && !word.endsWith(".");
        if (initials && left == 1) {
            return 0;
        }
        if (head + 2 < words.size() - 1 && Letters.lower(words.get(head + 1)).equals("of")) {
            titles.add(usual + " of " + words.get(head + 2));
            return head + 3;
        }
        if (head > 0 && !Letters.lower(words.getFirst()).equals("the")) {
            usual = String.join(" ", words.subList(0, head)) + " " + usual;
        }
        titles.add(usual);
        return head + 1;
    }

    /** Takes off what comes after a name, and leaves at least so many words. */
    private void takeSuffixes(List<String> words, int least, boolean inOrder) {
        List<String> taken = new ArrayList<>();
        while (words.size() > least && isSuffix(words, inOrder, taken.isEmpty())) {
            taken.addFirst(words.removeLast());
        }
        // "Smith Jr., John": one name and a generation that can be no name.
        while (inOrder && words.size() == 2 && certainly(words.getLast())) {
            taken.addFirst(words.removeLast());
        }
        taken.forEach(this::suffix);
        if (words.size() > 2 && inOrder) {
            String usual = Titles.usual(words.getLast());
            if (usual != null && Titles.courtesy(usual)) {
                titles.add(usual);
                words.removeLast();
            }
        }
    }

    private boolean certainly(String word) {
        String usual = Suffixes.generation(word);
        boolean letter = Letters.count(word) == 1;
        return (usual != null && !letter && !Suffixes.spelledOut(word))
                || (word.contains(".") && Letters.count(word) > 1 && Suffixes.credential(word) && generation != null);
    }

    private boolean isSuffix(List<String> words, boolean inOrder, boolean last) {
        String word = words.getLast();
        String before = words.get(words.size() - 2);
        boolean letter = Letters.count(word) == 1;
        if (Suffixes.generation(word) != null) {
            // A single letter is an initial where forenames end, and a number where the family name has ended.
            return !letter || (inOrder && last && !word.endsWith(".") && initials(before, false) == null);
        }
        boolean small = !oneCase && word.equals(Letters.lower(word)) && !Suffixes.spelledOut(word);
        return !letter
                && !small
                && Suffixes.credential(word)
                && (initials(before, false) == null || Suffixes.generation(before) != null);
    }

    private PersonName familyFirst(List<String> family, List<String> forenames) {
        int at = 0;
        while (at < family.size() - 1 && Particles.before(family.get(at), oneCase)) {
            at++;
        }
        return name(forenames, family.subList(0, at), family.subList(at, family.size()));
    }

    private PersonName inOrder(List<String> words) {
        int size = words.size();
        if (size == 1) {
            List<String> none = List.of();
            return titles.isEmpty() ? name(words, none, none) : name(none, none, words);
        }
        if (Letters.eastAsian(words.getFirst()) || capitalFamilyFirst(words)) {
            return name(words.subList(1, size), List.of(), words.subList(0, 1));
        }
        int start = size - 1;
        for (int i = 1; i < size - 1; i++) {
            if (Particles.before(afterHyphen(words.get(i)), oneCase)) {
                start = i;
                break;
            }
            if (i > 1 && Particles.joining(words.get(i), oneCase) && initials(words.get(i - 1), true) == null) {
                start = i - 1;
                break;
            }
        }
        int end = start;
        while (end < size - 1 && Particles.before(words.get(end), oneCase)) {
            end++;
        }
        return name(words.subList(0, start), words.subList(start, end), words.subList(end, size));
    }

    /** The last part of a word: "De" of "Heijdanus-De Boer". */
    private static String afterHyphen(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    /** "LI Wei", "DUPONT Jean": the capitals say which word is the family name. */
    private boolean capitalFamilyFirst(List<String> words) {
        String first = words.getFirst();
        if (oneCase || !Letters.capitals(first) || !Letters.hasVowel(first) || first.contains(".")) {
            return false;
        }
        boolean othersNot =
                words.subList(1, words.size()).stream().allMatch(word -> Letters.mixed(word) && !word.contains("."));
        return othersNot
                && !Nicknames.known(first)
                && (FAMILIES.contains(Letters.lower(first))
                        || (Letters.count(first) > 3 && first.charAt(0) != first.charAt(1)));
    }

    private static final Set<String> FAMILIES = Titles.words(
            "li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim lee park choi jung kang"
                    + " cho yoon jang lim han oh shin seo kwon hwang ahn song yoo hong sato ito kato abe mori ono ota doi"
                    + " nguyen tran le pham phan vu vo dang bui do ngo duong ly chan wong ng ho cheung lau leung tan ong");

    private PersonName name(List<String> forenames, List<String> particles, List<String> family) {
        List<String> given = new ArrayList<>();
        for (String word : forenames) {
            List<String> letters = initials(word, true);
            if (letters == null) {
                given.add(
                        given.isEmpty() && word.equals(Letters.lower(word)) ? Letters.capitalised(word) : spelt(word));
            } else {
                given.addAll(letters);
            }
        }
        List<String> before = particles.stream()
                .map(word -> oneCase ? Letters.lower(word) : word)
                .toList();
        List<String> last = family.stream()
                .map(word -> Particles.small(Letters.lower(word)) && family.size() > 1 && oneCase
                        ? Letters.lower(word)
                        : spelt(word))
                .toList();
        return new PersonName(
                written,
                List.copyOf(titles),
                List.copyOf(given),
                nickname,
                before,
                last.isEmpty() ? null : String.join(" ", last),
                generation,
                List.copyOf(credentials));
    }

    /** A word's usual case; where the card mixes cases it is kept, unless one word stands out in capitals. */
    private String spelt(String word) {
        boolean small = word.equals(Letters.lower(word)) && !Particles.small(word);
        boolean out = (Letters.count(word) > 1 && Letters.capitals(word)) || small;
        return oneCase || out ? Letters.capitalised(word) : word;
    }

    /**
     * The initials a word is made of, each as "J."; null if it is a name.
     *
     * @param loose whether letters without points count as well
     */
    private @Nullable List<String> initials(String word, boolean loose) {
        int letters = Letters.count(word);
        if (Letters.eastAsian(word)) {
            return null;
        }
        boolean pointed = letters == 1
                || ((word.contains(".") || word.contains("-"))
                        && POINTED.matcher(word).matches());
        if (pointed && separate(word)) {
            return each(word);
        }
        if (!loose || letters < 2 || letters > 5 || letters != word.length()) {
            return null;
        }
        boolean capitals = Letters.capitals(word);
        if (oneCase) {
            boolean odd = letters == 2 && "AEIOU".indexOf(Character.toUpperCase(word.charAt(0))) >= 0;
            boolean name = Letters.hasVowel(word) && !(capitals && odd && !SHORT_NAMES.contains(Letters.lower(word)));
            return name ? null : each(word);
        }
        if (!capitals) {
            return null;
        }
        return letters <= 3 || !Letters.hasVowel(word) || unspeakable(word) ? each(word) : null;
    }

    /** Whether points or hyphens stand between all letters. */
    private static boolean separate(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean unspeakable(String word) {
        return word.charAt(0) == word.charAt(1) || word.endsWith("LD");
    }

    private static List<String> each(String word) {
        List<String> all = new ArrayList<>();
        word.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> all.add(Character.toString(Character.toUpperCase(c)) + "."));
        return all;
    }
}

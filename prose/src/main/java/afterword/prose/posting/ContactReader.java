package afterword.prose.posting;

import afterword.prose.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom to ask or write to. What is given for other reasons, such as help for disabled applicants, is not. */
final class ContactReader {

    static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,4}\\.[A-Za-z]{2,24}(?![A-Za-z0-9-])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w/.-])(?:\\+\\d{1,3}[ .-]?(?:\\(0\\) ?)?\\d[\\d .-]{5,13}\\d|\\(\\d{2,5}\\) ?\\d[\\d .-]{4,10}\\d|1-\\d{3}-\\d{3}-\\d{4}"
                    + "|\\d{3}[-. ]\\d{3}[-. ]\\d{4}|0\\d{1,4}[ -]\\d[\\d -]{4,10}\\d|0\\d{8,10})(?![\\w/-])");
    private static final Pattern OTHER_REASON = Pattern.compile(
            "\\b(?:accommodations?|accessib\\w*|disabilit\\w*|disabled|tty|relay|helpline|emergenc\\w*|crisis|privacy|data protection"
                    + "|press (?:office|enquiries|contact|team)|media enquiries|complaints?|fraud|scam|unsubscribe|fax)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:contact|call|calls|phone|telephone|tel|ring|text|e-?mail|enquir\\w*|inquir\\w*|questions?|quer(?:y|ies)|speak|chat"
                    + "|ask for|discussion|visit|directed|send|sent|apply|mail|to whom|had from|forward|write)\\b");
    private static final String TITLE =
            "(?:(?:The )?(?:(?:Associate |Assistant )?Professor|Pastor|Father|Sister|Canon|Rabbi|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Reverend|Sir|Dame|Fr|Sr)\\.? ){1,2}";
    private static final String WORD = "[A-Z](?:\\.|[\\p{L}]+(?:['-]\\p{L}+)*)";
    private static final String NAME =
            "(?!Name:)" + WORD + "(?: (?:(?:van|von|de|der|la|di|al|bin) ){0,2}" + WORD + "){0,3}";
    private static final Pattern TITLED = Pattern.compile("(?<![\\p{L}])(" + TITLE + NAME + ")(?! ?&)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b[Cc]ontact(?: officer| person| name)?:? |\\b[Cc]all |\\b[Pp]hone |\\b[Rr]ing |\\b[Tt]elephone |\\b[Tt]ext |\\b[Ee]-?mail |\\b[Aa]sk for "
                    + "|\\b[Ss]peak (?:to|with) |\\b[Aa]sk |\\bto |\\bName: |\\b(?:[Ee]nquiries|[Qq]uestions|[Qq]ueries|[Ii]nquiries):? (?:to:? )?|\\bwith |\\b[Ff]rom |\\b(?:[Hh]iring [Mm]anager|[Rr]ecruiter|[Cc]hair|[Mm]anager|[Hh]ead)[:,]? )("
                    + NAME + ")(?![\\p{L}'& -]{0,2}&)");
    private static final Set<String> NO_NAMES = Set.of(
            "human",
            "resources",
            "hr",
            "department",
            "team",
            "the",
            "director",
            "office",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "pdf",
            "cv",
            "us",
            "human resources",
            "recruitment",
            "recruiting",
            "careers",
            "jobs",
            "llp",
            "ltd",
            "inc",
            "llc",
            "company",
            "council",
            "university",
            "school",
            "church",
            "county",
            "city",
            "street",
            "road",
            "personnel",
            "talent",
            "manager",
            "search",
            "committee",
            "email",
            "phone",
            "telephone",
            "name",
            "job",
            "title",
            "uk",
            "usa",
            "ireland",
            "please",
            "our",
            "your",
            "this",
            "my",
            "me",
            "any",
            "head",
            "principal",
            "hiring",
            "customer",
            "support",
            "customers",
            "word",
            "no",
            "position",
            "reference",
            "development");

    private final List<Sentence> sentences;

    ContactReader(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    @Nullable
    Found<Contact> read() {
        String name = null;
        String mail = null;
        String phone = null;
        Sentence named = null;
        Sentence addressed = null;
        for (Sentence sentence : sentences) {
            if (!reachable(sentence) || OTHER_REASON.matcher(sentence.lower()).find()) {
                continue;
            }
            String address = address(sentence);
            String number = phone(sentence);
            String found = name == null ? name(sentence) : null;
            if (found != null) {
                name = found;
                named = sentence;
                mail = address == null ? mail : address;
                phone = number == null ? phone : number;
            }
            boolean first = (mail == null && address != null) || (mail == null && phone == null && number != null);
            addressed = first ? sentence : addressed;
            mail = mail == null ? address : mail;
            phone = phone == null ? number : phone;
        }
        Sentence best = named == null ? addressed : named;
        return best == null ? null : Found.in(best, new Contact(name, mail, phone));
    }

    private static boolean reachable(Sentence sentence) {
        return (sentence.lower().indexOf('@') >= 0
                || PHONE.matcher(sentence.plain()).find()
                || ASKED.matcher(sentence.lower()).find());
    }

    static boolean otherReason(Sentence sentence) {
        return OTHER_REASON.matcher(sentence.lower()).find();
    }

    /** The first address of a sentence, or null. */
    static @Nullable String address(Sentence sentence) {
        if (sentence.plain().indexOf('@') < 0) {
            return null;
        }
        Matcher mail = MAIL.matcher(sentence.plain());
        return mail.find() ? mail.group() : null;
    }

    /** The first telephone number of a sentence, or null. */
    static @Nullable String phone(Sentence sentence) {
        Matcher phone = PHONE.matcher(sentence.plain());
        while (phone.find()) {
            long digits = phone.group().chars().filter(Character::isDigit).count();
            if (digits >= 8 && digits <= 15) {
                return phone.group();
            }
        }
        return null;
    }

    private static @Nullable String name(Sentence sentence) {
        if (!ASKED.matcher(sentence.lower()).find()) {
            return null;
        }
        boolean direct = address(sentence) != null || phone(sentence) != null;
        List<String> candidates = new ArrayList<>();
        Matcher titled = TITLED.matcher(sentence.plain());
        while (direct && titled.find()) {
            candidates.add(titled.group(1));
        }
        Matcher named = NAMED.matcher(sentence.plain());
        while (named.find()) {
            String name = named.group(1);
            boolean one = name.indexOf(' ') < 0;
            String behind = sentence.plain().substring(named.end());
            boolean reached = behind.matches("(?s)(?: on| at)? \\(?[+\\d].*") || behind.matches("(?s) (?:on|at) .*");
            boolean asked = named.group().matches("(?i)(?:ask for|(?:enquiries|inquiries|questions|queries)[: ]) ?.*");
            if (direct ? !one || reached || asked : asked) {
                candidates.add(name);
            }
        }
        for (String candidate : candidates) {
            if (isName(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isName(String candidate) {
        for (String word : candidate.split(" ")) {
            if (NO_NAMES.contains(word.toLowerCase(java.util.Locale.ROOT)) && !word.equals("The")) {
                return false;
            }
        }
        PersonName name = PersonName.of(candidate);
        return name != null && !Zones.known(candidate);
    }
}

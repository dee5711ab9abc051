package afterword.prose.posting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What work it is, who gives it and where: from labels, from who "is hiring a ...", and from the first lines. */
final class HeadReader {

    private static final Set<String> TITLES = Set.of(
            "job title",
            "title",
            "position",
            "position title",
            "role",
            "vacancy",
            "post",
            "post title",
            "title of post",
            "title of position",
            "job",
            "now hiring",
            "we're hiring",
            "we are hiring",
            "hiring",
            "job role",
            "opening",
            "name of the post",
            "name of post",
            "post name",
            "name of the position",
            "designation",
            "vacant position",
            "role title");
    private static final Set<String> EMPLOYERS = Set.of(
            "employer",
            "company",
            "company name",
            "organisation",
            "organization",
            "institution",
            "school",
            "university",
            "college",
            "hospital",
            "hiring organization",
            "hiring organisation",
            "agency name",
            "charity",
            "firm",
            "employer name",
            "organisation name",
            "organization name");
    private static final Set<String> PLACES = Set.of(
            "location",
            "place of work",
            "where",
            "work location",
            "job location",
            "based in",
            "base",
            "city",
            "place",
            "office location",
            "locations",
            "duty station",
            "campus",
            "work site",
            "location of post");

    private static final String NAME =
            "((?:The )?[A-Z][\\w.'-]{0,30}(?: (?:(?:and|of|for|the|de|at) ){0,2}(?:& )?[A-Z&][\\w.'-]{0,30}){0,6})";
    private static final Pattern HIRING = Pattern.compile(
            "^(?:At )?" + NAME
                    + "(?: in [A-Z][^.]{1,40}?)?(?:,? [^,.]{1,60},)? (?:(?:is|are) (?:now |currently )?(?:hiring|seeking|looking for|recruiting|looking to (?:hire|recruit))|seeks|needs|is recruiting for)\\b");
    private static final Pattern INVITES = Pattern.compile("^" + NAME + " invites applications\\b");
    private static final Pattern WE_ARE = Pattern.compile("^(?:We're|We are|At) " + NAME + ",");
    private static final Pattern BEHIND = Pattern.compile("(?: @ | at )" + NAME);
    private static final Pattern OFFERED = Pattern.compile(
            "\\b(?:hiring|seeking|looking for|recruiting|seeks|needs?) (?:an?|our (?:first|next)|for an?|the) ((?:[A-Z][\\w./&'+#-]{0,30}|of|and)(?: (?:[A-Z][\\w./&'+#-]{0,30}|of|and)){0,6})");
    private static final Pattern OFFERED_SMALL = Pattern.compile(
            "\\b(?:hiring|seeking|looking for|recruiting|seeks|needs?) an? ([a-z]{3,20}(?: [a-z]{3,20})?) (?:for|to|who|with|in)\\b");
    private static final Pattern WANTED = Pattern.compile(" (?:wanted|needed)\\b");
    private static final Pattern TIMES = Pattern.compile(" ?(?:x ?\\d{1,2}|\\(x ?\\d{1,2}\\)|\\(\\d{1,2} posts\\))$");
    private static final Pattern REMARK = Pattern.compile(
            " ?\\((?=[^)]{0,60}(?i:remote|hybrid|cover|time|contract|temporary|permanent|m/f|f/m|w/m|on-?site|fixed|term|ref))[^()]{0,60}\\)");
    private static final Pattern BEHIND_TITLE = Pattern.compile(
            "(?: @ | at (?=[A-Z])|,? (?:wanted|needed|required)\\b|,? (?:WANTED|NEEDED|REQUIRED)\\b| \\| )");
    private static final Pattern ORGANISATION =
            Pattern.compile("\\b(?:department|council|trust|university|college|ltd|limited|inc|llp|llc|plc"
                    + "|gmbh|church|office for|agency|service|services|centre|center|company|press|partners|county of|city of|museum|school|hospital|society|foundation|association|authority|ministry|bank"
                    + "|academy|institute|board of|libraries|partnership|group|studio|studios|clinic|surgery)\\b");
    private static final Pattern OFFICE = Pattern.compile("\\b(?:human resources|hr) (?:department|office)\\b");
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:accountant|caller|organi[sz]er|organist|host|server|bartender|butcher|carpenter|painter|picker|packer|attendant|caretaker|aide|broker|underwriter|auditor|examiner|inspector|investigator|dieti[ct]ian|chaplain|verger|bursar|archivist|conservator|economist|biologist|chemist|photographer|copywriter|journalist|reporter|animator|illustrator|scheduler|dispatcher|pilot|loader|roofer|machinist|fitter|joiner|installer|stylist|barber|lifeguard|superintendent|headteacher|fundraiser|campaigner|advocate|caseworker|auditor|head|administrator|advisor|adviser|agent|analyst|apprentice|architect"
                    + "|assistant|associate|attorney|baker|barista|bookkeeper|buyer|carer|cashier|chef|cleaner|clerk|coach|consultant"
                    + "|controller|cook|coordinator|counsell?or|dentist|designer|developer|director|doctor|driver|editor|electrician"
                    + "|engineer|executive|gardener|guard|head of|intern|janitor|labou?rer|lawyer|lead|lecturer|librarian|manager"
                    + "|mechanic|merchandiser|midwife|nanny|nurse|officer|operator|paralegal|pharmacist|physician|physiotherapist"
                    + "|planner|plumber|porter|practitioner|producer|professor|programmer|psychologist|receptionist|recruiter"
                    + "|registrar|representative|researcher|scientist|secretary|seller|social worker|solicitor|specialist"
                    + "|statistician|steward|strategist|supervisor|surveyor|teacher|teller|technician|therapist|trader|trainee|trainer"
                    + "|translator|tutor|veterinarian|volunteer|waiter|waitress|warden|welder|worker|writer|pgt|tgt|fellow|ranger"
                    + "|pastor|minister|curator|conductor|instructor|owner|partner|president|principal|dean|chair|foreman)s?\\b");
    private static final Pattern IN_PLACE = Pattern.compile(
            "\\b(?:based|located|office|job|role|position|manufacturer|firm|company|[A-Z][a-z]+) (?:is |are )?(?:based |located )?in ([A-Z][\\p{L}'.-]+(?:,? (?!We\\b|The\\b|This\\b|From\\b)[A-Z][\\p{L}'.-]+){0,4})");
    private static final Pattern REMOTE = Pattern.compile(
            "\\((?:fully |100% )?remote\\b|\\b(?:position|role|job) is (?:fully |100% )?remote\\b|^(?:fully )?remote\\b|\\bfully remote\\b");
    private static final Pattern AT_HOME_TOO =
            Pattern.compile(" ?\\((?:[^()]{0,40}(?i:hybrid|remote|on-?site|office|days)[^()]{0,60})\\)");

    private static final int FIRST_LINES = 6;
    private static final int LONGEST_LINE = 90;

    private final List<Sentence> sentences;
    private final Labels labels;
    private final boolean forClient;

    HeadReader(List<Sentence> sentences) {
        this.sentences = sentences;
        this.labels = new Labels(sentences);
        this.forClient =
                sentences.stream().anyMatch(sentence -> sentence.lower().matches(".*\\b(?:our|my) client\\b.*"));
    }

    @Nullable
    Found<String> title() {
        Found<String> labelled = labels.find(TITLES);
        if (labelled != null) {
            return shortened(labelled);
        }
        for (int i = 0; i < Math.min(3, sentences.size()); i++) {
            Sentence line = sentences.get(i);
            boolean heading = line.original().length() <= LONGEST_LINE
                    && !Labels.is(line)
                    && ".!?,;:".indexOf(line.original().charAt(line.original().length() - 1)) < 0
                    && WORK.matcher(line.lower()).find()
                    && (Character.isUpperCase(line.original().codePointAt(0))
                            || WANTED.matcher(line.lower()).find())
                    && !HIRING.matcher(line.plain()).find();
            if (heading) {
                return shortened(Found.in(line, line.original()));
            }
        }
        for (Sentence sentence : sentences) {
            Matcher offered = OFFERED.matcher(sentence.plain());
            if (offered.find()) {
                return Found.in(sentence, offered.group(1));
            }
            Matcher small = OFFERED_SMALL.matcher(sentence.plain());
            if (small.find() && WORK.matcher(small.group(1)).find()) {
                return Found.in(sentence, small.group(1));
            }
        }
        return null;
    }

    /** The title without where, how and whose it is. */
    private static Found<String> shortened(Found<String> title) {
        String value = REMARK.matcher(title.value()).replaceAll("");
        Matcher behind = BEHIND_TITLE.matcher(value);
        if (behind.find() && behind.start() > 2) {
            value = value.substring(0, behind.start());
        }
        value = TIMES.matcher(value).replaceAll("");
        return new Found<>(value.strip(), title.says(), title.at());
    }

    @Nullable
    Found<String> employer() {
        if (forClient) {
            return null;
        }
        Found<String> labelled = labels.find(EMPLOYERS);
        if (labelled != null) {
            String name = labelled.value().replaceFirst(", (?:an?|the|part of) .*$", "");
            int comma = name.lastIndexOf(", ");
            name = comma > 0 && Zones.known(name.substring(comma + 2)) ? name.substring(0, comma) : name;
            return new Found<>(name, labelled.says(), labelled.at());
        }
        for (Pattern pattern : List.of(HIRING, INVITES, WE_ARE)) {
            for (Sentence sentence : sentences) {
                Matcher who = pattern.matcher(sentence.plain());
                if (who.find() && !pronoun(who.group(1))) {
                    return Found.in(sentence, who.group(1));
                }
            }
        }
        for (Sentence line : sentences.subList(0, Math.min(3, sentences.size()))) {
            Matcher behind = BEHIND.matcher(line.plain());
            if (behind.find()
                    && line.original().length() <= LONGEST_LINE
                    && WORK.matcher(line.lower()).find()) {
                return Found.in(line, behind.group(1));
            }
        }
        return employerInFirstLines();
    }

    private static boolean pronoun(String name) {
        return Set.of("We", "It", "This", "They", "You", "I", "He", "She", "Our", "Who", "What", "There")
                .contains(name.split(" ")[0]);
    }

    private @Nullable Found<String> employerInFirstLines() {
        for (int i = 0; i < Math.min(FIRST_LINES, sentences.size()); i++) {
            Sentence line = sentences.get(i);
            int comma = line.plain().indexOf(", ");
            boolean short_ = line.original().length() <= LONGEST_LINE && !Labels.is(line);
            boolean placed = comma > 2 && placed(line.plain().substring(comma + 2));
            boolean organisation = comma > 2
                    && ORGANISATION.matcher(line.lower().substring(0, comma)).find()
                    && headline(line);
            if (short_ && i > 0 && (placed || organisation)) {
                String name = line.original().substring(0, comma);
                if (name.matches("(?:The )?\\p{Lu}.*") && !Zones.known(name)) {
                    return Found.in(line, name);
                }
            }
            boolean abovePlace = i > 0
                    && short_
                    && comma < 0
                    && i + 1 < sentences.size()
                    && sentences.get(i + 1).original().length() < 40
                    && Zones.known(sentences.get(i + 1).plain())
                    && !Zones.known(line.plain())
                    && line.plain().matches("\\p{Lu}[^.:!?\\d]*");
            if (abovePlace) {
                return Found.in(line, line.original());
            }
            boolean whole = short_
                    && comma < 0
                    && ORGANISATION.matcher(line.lower()).find()
                    && !OFFICE.matcher(line.lower()).find()
                    && line.plain().matches("\\p{Lu}[^.:!?]*")
                    && !WORK.matcher(line.lower().replaceAll("\\bminister\\b", ""))
                            .find();
            if (whole) {
                return Found.in(line, inUsualCase(line.original()));
            }
        }
        return null;
    }

    /** Whether nothing in a line makes it a sentence. */
    private static boolean headline(Sentence line) {
        return line.plain().matches("\\p{Lu}[^.:!?]*") && line.plain().split(" ").length <= 9;
    }

    private static boolean placed(String tail) {
        return Zones.known(tail) || Zones.of(tail, null).zone() != null;
    }

    private static String inUsualCase(String line) {
        if (line.codePoints().anyMatch(Character::isLowerCase)) {
            return line;
        }
        StringBuilder usual = new StringBuilder();
        for (String word : line.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small =
                    !usual.isEmpty() && Set.of("of", "and", "the", "for").contains(lower);
            usual.append(usual.isEmpty() ? "" : " ")
                    .append(small || lower.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return usual.toString();
    }

    @Nullable
    Found<String> place() {
        Found<String> labelled = labels.find(PLACES);
        if (labelled != null) {
            return cleaned(labelled);
        }
        for (Sentence sentence : sentences) {
            if (REMOTE.matcher(sentence.lower()).find()) {
                return Found.in(sentence, "Remote");
            }
        }
        for (Sentence sentence : sentences) {
            Matcher in = IN_PLACE.matcher(sentence.plain());
            while (in.find()) {
                String place = in.group(1).replaceFirst("[.']+$", "");
                if (Zones.known(place)) {
                    return Found.in(sentence, place);
                }
            }
        }
        for (int i = 0; i < Math.min(FIRST_LINES, sentences.size()); i++) {
            Sentence line = sentences.get(i);
            String place = line.original().length() <= LONGEST_LINE ? placeIn(line) : null;
            if (place != null) {
                return cleaned(Found.in(line, place));
            }
        }
        for (Sentence sentence : sentences) {
            String city = Zones.cityIn(sentence.plain());
            if (city != null) {
                return Found.in(sentence, city);
            }
        }
        return null;
    }

    /** The tail of a line that names a place, with the parts before it that are one as well. */
    private static @Nullable String placeIn(Sentence line) {
        String plain = line.plain();
        String bare = AT_HOME_TOO.matcher(plain).replaceAll("").strip();
        if (bare.indexOf(',') < 0) {
            return Zones.known(bare) ? bare : null;
        }
        int from = 0;
        while (from >= 0 && from < plain.length()) {
            String tail = plain.substring(from).strip();
            String first = tail.contains(",") ? tail.substring(0, tail.indexOf(',')) : tail;
            if (Zones.known(first) && (!first.equals(plain) || Zones.known(tail))) {
                return tail;
            }
            int comma = plain.indexOf(',', from);
            from = comma < 0 ? -1 : comma + 1;
        }
        return null;
    }

    private static Found<String> cleaned(Found<String> place) {
        String value = AT_HOME_TOO.matcher(place.value()).replaceAll("");
        value = value.replaceFirst("[ ,]+\\d{4,6}(?:-\\d{4})?\\.?$|\\.$", "").strip();
        if (value.toLowerCase(Locale.ROOT).startsWith("remote")) {
            value = "Remote";
        }
        return value.isEmpty() ? place : new Found<>(value, place.says(), place.at());
    }
}

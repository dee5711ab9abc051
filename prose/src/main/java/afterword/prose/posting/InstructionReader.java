package afterword.prose.posting;

import afterword.prose.posting.Instruction.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an advert asks of applicants, sentence by sentence. Who is spoken to and what is denied decide, not the words alone. */
final class InstructionReader {

    // Telling what not to do: "please do not phone", "refrain from calling or emailing".
    private static final String CHANNEL =
            "(?:call|phone|telephone|ring|e-?mail|mail|fax|write|text|visit|message|drop in|calling|phoning|telephoning|ringing|e-?mailing|texting|visiting|contact|contacting)";
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(?:do not|don't|must not|mustn't|should not|shouldn't|may not|kindly do not|refrain from|avoid|rather than|instead of|not to|please no),? "
                    + "(?:ever |simply |just |please |directly |under any circumstances,? )?(" + CHANNEL
                    + "(?:(?:,? (?:or|and|nor) |, |/)" + CHANNEL + "){0,4})\\b(.{0,60})");
    /** Whoever does these is not the applicant, or does them to somebody else. */
    private static final Pattern NOT_THE_APPLICANT = Pattern.compile(
            "(?:\\b(?:we|they|i|who|recruiters|employers|robots)|(?<!that |if |ask |asking |request )\\byou)$");

    private static final Pattern OTHER_OBJECT = Pattern.compile(
            "^ (?:(?:your|the|any|our|their) )?(?:customers?|clients?|references|referees|ourselves|yourself|themselves|it\\b|them\\b|this (?!employer|office|number|company|store|school|department|job|position|about|regarding)|anybody|anyone|everyone|candidates|patients|attention|current|present|previous|in sick|in\\b|out\\b|for help|twice|every|more than|too (?:early|soon))");

    // Telling what is not wanted: "no calls or emails, please".
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:no|without) ((?:(?:phone|telephone|unsolicited|follow-up|personal|direct|phonecalls?|calls?|callers|e-?mails?|enquiries|inquiries|queries|visits?|visitors|walk-ins?|drop-ins?|letters|faxes|texts|messages|contact)(?:,? (?:or|and|nor) |, |/| )?){1,8})(.{0,60})");
    private static final Pattern NONE_WANTED = Pattern.compile(
            "^\\s*(?:$|[.!;)]|,? ?(?:please|thanks|thank you|kindly)\\b|,? ?(?:and|or)? ?(?:absolutely |strictly )?no (?:agenc|recruit|third|e-?mail|visit|call|phone|head)|(?:or|and|nor) (?:agenc|recruit)|(?:will be|are|is|accepted|allowed|permitted|about|regarding|concerning|during|under)\\b|to (?:hr|the (?:office|store|school|department|hiring|company|shop|employer)|our office|us)\\b)");
    /** "Please don't follow up by phone or email." */
    private static final Pattern NOT_BY = Pattern.compile(
            "\\b(?:do not|don't|should not|must not|refrain from|no need to) (?:follow(?:ing)? up|check(?:ing)? in|get in touch|getting in touch|enquire|inquire|contact us|contacting us|chase)\\b[^.]{0,40}? (?:by|via|over the) ((?:(?:phone|telephone|e-?mail|text)(?:,? or |, )?){1,4})");

    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:phone |telephone )?(calls|phone calls|telephone calls|e-?mails|telephone enquiries|phone enquiries|telephone inquiries|phone inquiries) (?:about [^.]{1,40} |regarding [^.]{1,40} )?(?:will|are|can|may|is)(?: not|n't|not) (?:be )?(?:accepted|taken|returned|answered|permitted|allowed|possible|welcome|acknowledged|entertained|considered)");
    private static final Pattern NOT_TAKING = Pattern.compile(
            "\\b(?:not|n't|unable to|cannot) (?:be )?(?:able to )?(?:taking|accepting|take|accept|answer|answering|return|returning|respond to) (?:any |unsolicited |your )?(phone calls|telephone calls|calls|phone enquiries|telephone enquiries|e-?mails)");

    private static final String AGENTS =
            "(?:agenc(?:y|ies)|recruiters?|recruitment (?:firms|companies|consultants|consultancies|agents)|head-?hunters?|third[- ]part(?:y|ies)|staffing (?:firms|companies|vendors)|search firms|consultants and agencies)";
    private static final Pattern NO_AGENTS = Pattern.compile(
            "\\bno (?:(?:recruitment|recruiting|staffing|employment|external|third[- ]party|phone calls?|calls?|emails?)(?: or | and |, |/| )){0,3}"
                    + "(?:agencies|agency (?:calls|enquiries|contact|submissions|cvs|resumes)|recruiters?|head-?hunters?|third[- ]part(?:y|ies)|recruitment consultants)\\b(?! (?:experience|background))"
                    + "|\\b" + AGENTS
                    + "[,;:]? (?:need not (?:apply|call)|please (?:do not|don't|excuse|refrain|no)|(?:should|must) not (?:apply|contact|call|submit)|will not be (?:considered|entertained)|(?:do not|don't) (?:apply|contact|call))"
                    + "|\\b(?:not|n't|unable to|cannot|never) (?:be )?(?:accept|accepting|consider|considering|work(?:ing)? with|respond to|pay|take|taking|welcome|able to accept)\\b[^.]{0,60}\\b"
                    + AGENTS + "\\b"
                    + "|\\b(?:cvs|resumes|résumés|calls|candidates|submissions|e-?mails|applications|approaches)\\b[^.]{0,20} (?:from|by|through|via) [^.]{0,30}"
                    + AGENTS + "[^.]{0,30} (?:not|n't|never)\\b"
                    + "|\\bno (?:phone )?(?:calls|cvs|resumes|contact|approaches|emails)(?: or e-?mails)? from [^.]{0,20}"
                    + AGENTS
                    + "|\\bprincipals only\\b|\\bdirect (?:applicants|applications|candidates) only\\b|\\bplease no agencies\\b");

    private static final Pattern CALLS_WELCOME = Pattern.compile(
            "\\b(?:calls?|phone calls|telephone calls|phone enquiries|telephone enquiries) (?:are |is )?(?:always |very |most |warmly )?welcome(?! to agenc)");
    private static final Pattern TO_CALL = Pattern.compile(
            "\\b(?:call|phone|ring|telephone|text)\\b(?! cent)|\\b(?:for|informal|further|more)\\b[^.]{0,60}\\b(?:please )?contact\\b|\\bcontact [^.:]{2,60} (?:at|on) \\(?$|\\breach (?:me|us) (?:at|on)\\b");
    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:not|n't|no|never|refrain|unable)\\b(?! hesitate)(?! be afraid)");

    /** What is denied in a condition is not denied of the call. */
    private static final Pattern IF = Pattern.compile("^(?:if|should) [^,]{0,120}, ");

    private static final Pattern SILENCE = Pattern.compile(
            "\\bcanvassing\\b[^.]{0,120}\\bdisqualif"
                    + "|\\blobbying\\b[^.]{0,80}\\b(?:disqualif|not permitted)"
                    + "|\\b(?:members? of|the (?:panel|committee|board|hiring manager|search)|trustees|panel members|board members|staff|employees)\\b[^.]{0,60}\\b(?:should|must|may|are) not (?:to )?be (?:contacted|approached|lobbied)"
                    + "|\\b(?:do not|don't|must not|should not|may not|refrain from|not to) (?:contact|contacting|approach|approaching) (?:(?:any|the|our|us|anyone|individual|members?|staff|panel|board|trustees|hiring|search|department|school|office|company|store|committee|governors?|faculty|employees|with)\\b)"
                    + "|\\bno (?:further |other )?contact (?:with|should be made with)\\b[^.]{0,60}\\b(?:staff|panel|members|board|committee|department|company|employees|process)");
    private static final Pattern ONLY_SHORTLISTED = Pattern.compile(
            "\\b(?:only|just)\\b[^.]{0,50}\\b(?:short-?listed|selected|successful|those|candidates|applicants|profiles)\\b[^.]{0,60}\\b(?:contacted|notified|acknowledged|responded to|receive|hear|replied|informed|answered|contact|called)\\b"
                    + "|\\b(?:short-?listed|selected|successful) (?:candidates|applicants) only\\b[^.]{0,30}\\b(?:contacted|notified)"
                    + "|\\bonly (?:be able to )?(?:respond|reply|contact|write|get back)\\b[^.]{0,20}\\b(?:short-?listed|selected|successful|those)"
                    + "|\\b(?:unable|not able|not be able|cannot|can't|not possible) (?:to )?(?:respond|reply|write|acknowledge|contact|answer)\\b[^.]{0,40}\\b(?:every|everyone|all|each|unsuccessful|individually)");
    private static final Pattern NOT_HEARD = Pattern.compile(
            "\\bif you (?:(?:have not|haven't|do not|don't|did not|didn't) (?:heard|hear|receive|received|get|been contacted)|(?:have heard|hear) nothing)\\b[^.]{0,50}?\\b(?:within|in|after|by)\\b (?:the )?(?:next )?((?:\\d{1,2}|an?|one|two|three|four|five|six|eight|ten|twelve|fourteen|thirty)(?: \\(\\d{1,2}\\))? (?:(?:working|business|calendar) )?(?:day|week|month)s?)?");
    private static final Pattern TURNED_DOWN = Pattern.compile(
            "\\b(?<!do not |don't |not )(?:assume|unsuccessful|not (?:been )?(?:successful|selected|shortlisted|progress\\w*)|regret|consider|take it)\\b");
    private static final Pattern MAY_CLOSE = Pattern.compile(
            "\\b(?:may|might|could|reserve the right to|will) close (?:\\S+ ){0,4}?(?:early|earlier|before)\\b|\\bclose (?:the |this )?\\S+ early\\b");

    private static final Pattern APPLYING = Pattern.compile(
            "\\b(?:apply|applications?|applying|cv|cvs|resumes?|résumés?|cover(?:ing)? letters?|portfolio|documents|curriculum vitae)\\b");
    private static final Pattern SENDING = Pattern.compile(
            "\\b(?:apply|send|sent|sending|e-?mail|e-?mailed|e-?mailing|submit|submitted|forward|forwarded|return|returned|share|reply|ping|drop us)\\b");
    private static final Pattern ONLINE = Pattern.compile(
            "\\b(?:apply|applications?|submit|submitted|applicants|complete|candidates)\\b.{0,160}?\\b(?:online|on-line|portal|website|web site|careers? page|careers? site)\\b|\\bonline application\\b|\\bclick (?:on )?(?:the )?.?apply\\b");
    private static final Pattern APPLY_AT =
            Pattern.compile("\\b(?:apply|application|applications|submit|fill (?:in|out))\\b");
    private static final Pattern URL = Pattern.compile(
            "(?<![@\\w.])(?:https?://[^\\s,;)<>\"]{3,200}|www\\.[^\\s,;)<>\"]{3,200}|[a-z0-9-]{2,40}(?:\\.[a-z0-9-]{2,40}){1,3}/[^\\s,;)<>\"@]{1,150})");
    private static final Pattern FORM_IS_THERE =
            Pattern.compile("\\bforms? (?:is|are|can|may|available)\\b|\\bdownload\\b");
    private static final Pattern BY_POST = Pattern.compile(
            "\\b(?:send|sent|apply|submit|return|returned|letter)\\b.{0,160}?\\bby (?:post|mail)\\b|\\b(?:mail|post) (?:your|it|them|a|the) [^.]{0,60}\\bto:?(?!\\S*@)|\\bapply by (?:post|letter)\\b");
    private static final Pattern IN_PERSON = Pattern.compile(
            "\\b(?:apply in person|in person at|come by|drop in with|drop off your|drop by|stop by|hand in|bring (?:your|a|in)|walk-in|come in with|pop in|call in with|bring us)\\b");
    private static final Pattern FORM = Pattern.compile("\\bapplication forms?\\b");
    private static final Pattern NO_EMAILED = Pattern.compile(
            "\\b(?:e-?mailed applications|applications (?:sent |submitted |received )?(?:by|via) e-?mail|(?:cvs|resumes) (?:sent )?by e-?mail)\\b[^.]{0,30}\\b(?:not|n't)\\b");
    private static final Pattern NO_CV = Pattern.compile(
            "\\b(?:cvs?|resumes?|résumés?)(?: alone| only)? (?:will|can|are|is)(?: not|not|n't) (?:be )?(?:accepted|considered)|\\b(?:not|n't) (?:accept|accepting|consider|considering) (?:cvs?|resumes?|résumés?)\\b(?! (?:from|by|sent))|\\bno (?:cvs|resumes)\\b(?! from)|\\b(?:do not|don't) send (?:us )?(?:your )?(?:cvs?|resumes?)\\b(?! (?:by|via|without|more))");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:job id|job ref|job reference|job number|job code|position number|posting|requisition|req|competition|vacancy (?:id|ref|reference|number)|reference|ref)\\b\\.?(?: (?:number|no\\.?|code|id))? ?(?:[#:]{1,2}|no\\.)? {0,2}([A-Za-z0-9](?:[\\w/.-]{0,29}[A-Za-z0-9])?)");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\b(?:(resumes?|résumés?)|(cvs?|curriculum vitae)|(cover(?:ing)? letters?|letter of application|motivation letter)|(portfolio|folio)|(references|referees)|(writing samples?)|(transcripts?)|(supporting statement)|(personal statement)|(research statement)|(teaching statement)|(selection criteria)|(certificates?)|(letters? of recommendation))\\b");
    private static final List<String> DOCUMENTS = List.of(
            "resume",
            "CV",
            "cover letter",
            "portfolio",
            "references",
            "writing sample",
            "transcript",
            "supporting statement",
            "personal statement",
            "research statement",
            "teaching statement",
            "selection criteria",
            "certificates",
            "letters of recommendation");
    private static final Pattern TO_BE_SENT = Pattern.compile(
            "\\b(?:send|sent|submit|submitted|include|attach|enclose|upload|provide|with (?:your|a)|hand in|bring|share|drop (?:in|off)|forward|e-?mail(?:ed)?|mail|post|quoting|addressing|ping|copies of)\\b");
    private static final Pattern NOT_NEEDED_BEFORE = Pattern.compile(
            "\\bany $|\\bno (?:\\w+ )?$|\\bwithout an? $|\\bnot (?:include|send|attach|provide) (?:an? |your )?$");
    private static final Pattern NOT_NEEDED_BEHIND =
            Pattern.compile("^s? (?:is |are )?(?:not (?:required|needed|necessary)|optional|welcome but)");

    private final List<Found<Instruction>> found = new ArrayList<>();
    private final Set<Kind> kinds = new LinkedHashSet<>();

    /** Everything asked in these sentences. */
    List<Found<Instruction>> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            read(sentence);
        }
        return List.copyOf(found);
    }

    private void read(Sentence sentence) {
        String lower = sentence.lower();
        boolean agents = NO_AGENTS.matcher(lower).find();
        boolean spokenToAgents = lower.matches(".*\\b" + AGENTS + ",? please (?:do not|don't).*");
        if (agents) {
            add(sentence, Kind.NO_AGENCIES, null);
        }
        boolean forbids = !spokenToAgents && forbidden(sentence);
        forbids |= none(sentence);
        welcome(sentence, forbids);
        if (!spokenToAgents && SILENCE.matcher(lower).find() && !weWill(lower)) {
            add(sentence, Kind.SILENCE, null);
        }
        if (ONLY_SHORTLISTED.matcher(lower).find()) {
            add(sentence, Kind.ONLY_SHORTLISTED, null);
        }
        Matcher heard = NOT_HEARD.matcher(lower);
        if (heard.find() && TURNED_DOWN.matcher(lower.substring(heard.end())).find()) {
            add(sentence, Kind.SILENCE_MEANS_NO, period(heard.group(1)));
        }
        if (MAY_CLOSE.matcher(lower).find()) {
            add(sentence, Kind.MAY_CLOSE_EARLY, null);
        }
        if (!agents) {
            howToApply(sentence);
        }
    }

    private static boolean weWill(String lower) {
        return lower.matches(".*\\bwe (?:will|do|would|shall) not contact.*");
    }

    private static @Nullable String period(@Nullable String said) {
        if (said == null) {
            return null;
        }
        List<String> numbers = List.of(
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen");
        String[] words = said.replaceAll(" \\(\\d+\\)", "").split(" ", 2);
        String number = words[0].startsWith("a") ? "1" : words[0].equals("thirty") ? "30" : words[0];
        int at = numbers.indexOf(number);
        return (at < 0 ? number : Integer.toString(at + 1)) + " " + words[1];
    }

    /** "Do not call or email." */
    private boolean forbidden(Sentence sentence) {
        boolean any = false;
        Matcher matcher = FORBIDDEN.matcher(sentence.lower());
        while (matcher.find()) {
            String before = sentence.lower().substring(0, matcher.start()).stripTrailing();
            if (before.endsWith("please")) {
                before = before.substring(0, before.length() - 6).stripTrailing();
            }
            boolean applicant = !NOT_THE_APPLICANT.matcher(before).find()
                    && !OTHER_OBJECT.matcher(matcher.group(2)).find();
            if (applicant) {
                any |= channels(sentence, matcher.group(1));
            }
        }
        Matcher by = NOT_BY.matcher(sentence.lower());
        if (by.find()) {
            any |= channels(sentence, by.group(1));
        }
        for (Pattern pattern : List.of(REFUSED, NOT_TAKING)) {
            Matcher refused = pattern.matcher(sentence.lower());
            if (refused.find()
                    && !sentence.lower().substring(refused.end()).matches(" (?:from|by) [^.]{0,40}" + AGENTS + ".*")) {
                any |= channels(sentence, refused.group(1));
            }
        }
        return any;
    }

    /** "No calls or emails, please." */
    private boolean none(Sentence sentence) {
        boolean any = false;
        Matcher matcher = NONE.matcher(sentence.lower());
        while (matcher.find()) {
            String wanted = matcher.group(1);
            String after = matcher.group(2);
            boolean telephone = wanted.matches(".*\\b(?:phone|telephone)\\b.*");
            boolean loose = telephone
                    && !after.matches("^(?:from|in this|required|all day|with|needed|at weekends|after).*")
                    && wanted.matches(".*\\b(?:calls?|enquiries|inquiries|queries|contact)\\b.*");
            boolean listed = matcher.start() == 0
                    || !sentence.lower().substring(0, matcher.start()).endsWith("have ");
            if (listed && (loose || NONE_WANTED.matcher(after).find())) {
                any |= channels(sentence, wanted);
            }
        }
        return any;
    }

    private boolean channels(Sentence sentence, String words) {
        boolean calls = words.matches(".*(?:call|phon|\\bring).*");
        boolean mails = words.matches(".*e-?mail.*");
        if (calls) {
            add(sentence, Kind.NO_CALLS, null);
        }
        if (mails) {
            add(sentence, Kind.NO_EMAILS, null);
        }
        return calls || mails;
    }

    private void welcome(Sentence sentence, boolean forbids) {
        if (forbids || ContactReader.otherReason(sentence)) {
            return;
        }
        String lower = sentence.lower();
        String number = ContactReader.phone(sentence);
        int at = number == null ? -1 : sentence.plain().indexOf(number);
        boolean invited = at >= 0
                && TO_CALL.matcher(lower.substring(0, at)).find()
                && !NEGATED.matcher(IF.matcher(lower.substring(0, at)).replaceFirst(""))
                        .find();
        Matcher welcome = CALLS_WELCOME.matcher(lower);
        if (invited
                || (welcome.find()
                        && !NEGATED.matcher(lower.substring(0, welcome.start())).find())) {
            add(sentence, Kind.CALLS_WELCOME, null);
        }
    }

    private void howToApply(Sentence sentence) {
        String lower = sentence.lower();
        boolean noMail = NO_EMAILED.matcher(lower).find();
        if (noMail) {
            add(sentence, Kind.NO_EMAILED_APPLICATIONS, null);
        }
        boolean noCv = NO_CV.matcher(lower).find();
        if (noCv) {
            add(sentence, Kind.NO_CV, null);
        }
        boolean refused = noMail || lower.matches(".*\\b(?:not|n't) be (?:accepted|considered).*");
        if (FORM.matcher(lower).find() && !lower.contains("no application form")) {
            add(sentence, Kind.APPLICATION_FORM, null);
        }
        String mail = ContactReader.address(sentence);
        if (mail != null
                && !refused
                && APPLYING.matcher(lower).find()
                && SENDING.matcher(lower).find()
                && !ContactReader.otherReason(sentence)) {
            add(sentence, Kind.APPLY_BY_EMAIL, mail);
        }
        online(sentence, refused);
        if (!refused && BY_POST.matcher(lower).find() && (mail == null || lower.contains(" by post"))) {
            add(sentence, Kind.APPLY_BY_POST, null);
        }
        if (!refused
                && IN_PERSON.matcher(lower).find()
                && !lower.matches(".*\\b(?:do not|don't|not) (?:apply in person|drop|stop|bring).*")) {
            add(sentence, Kind.APPLY_IN_PERSON, null);
        }
        reference(sentence);
        if (!noCv) {
            documents(sentence);
        }
    }

    private void online(Sentence sentence, boolean refused) {
        String lower = sentence.lower();
        if (refused
                || FORM_IS_THERE.matcher(lower).find()
                || lower.matches(".*\\b(?:do not|don't|cannot) apply online.*")) {
            return;
        }
        Matcher url = URL.matcher(sentence.plain());
        boolean page = url.find();
        if (ONLINE.matcher(lower).find() || (page && APPLY_AT.matcher(lower).find())) {
            add(sentence, Kind.APPLY_ONLINE, page ? url.group().replaceFirst("[.!?]+$", "") : null);
        }
    }

    private void reference(Sentence sentence) {
        Matcher reference = REFERENCE.matcher(sentence.lower());
        while (reference.find()) {
            String token = sentence.plain().substring(reference.start(1), reference.end(1));
            boolean number =
                    token.chars().anyMatch(Character::isDigit) && !token.matches("\\d{1,2}|\\d{4}-\\d{2}-\\d{2}");
            if (number) {
                add(sentence, Kind.REFERENCE, token);
                return;
            }
        }
    }

    private void documents(Sentence sentence) {
        String lower = sentence.lower();
        if (!TO_BE_SENT.matcher(lower).find() || lower.contains("unsolicited")) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        Matcher document = DOCUMENT.matcher(lower);
        while (document.find()) {
            boolean needed = !NOT_NEEDED_BEFORE
                            .matcher(lower.substring(0, document.start()))
                            .find()
                    && !NOT_NEEDED_BEHIND
                            .matcher(lower.substring(document.end()))
                            .find();
            for (int group = 1; needed && group <= DOCUMENTS.size(); group++) {
                if (document.group(group) != null) {
                    all.add(DOCUMENTS.get(group - 1));
                }
            }
        }
        if (!all.isEmpty()) {
            add(sentence, Kind.DOCUMENTS, String.join(", ", all));
        }
    }

    /** Each kind once; several ways to apply are all kept. */
    private void add(Sentence sentence, Kind kind, @Nullable String detail) {
        Instruction instruction = new Instruction(kind, detail);
        boolean several = kind == Kind.APPLY_BY_EMAIL || kind == Kind.APPLY_ONLINE;
        boolean there = several ? found.stream().anyMatch(each -> each.value().equals(instruction)) : !kinds.add(kind);
        if (!there) {
            found.add(Found.in(sentence, instruction));
        }
    }
}

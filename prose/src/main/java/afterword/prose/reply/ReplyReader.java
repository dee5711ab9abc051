package afterword.prose.reply;

import afterword.prose.linear.LinearModel;
import afterword.prose.mail.Message;
import afterword.prose.mail.Origin;
import afterword.prose.reply.Agreement.Guess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what an employer's mail means: cues are found sentence by sentence, those that do not count where they stand are
 * left out, and the rest are weighed against each other. docs/replies.md tells how. It keeps nothing between mails, and
 * may be used by several threads.
 */
public final class ReplyReader {

    /** What the second opinion tells apart. */
    static final int ANSWERS = Answer.values().length;

    private static final Lexicon LEXICON = Lexicon.load();

    /** Read when the first mail is. */
    private static final class Shipped {
        static final LinearModel OPINION = LinearModel.beside(ReplyReader.class, "opinion.gz", ANSWERS);
        static final LinearModel WHOLE = LinearModel.beside(ReplyReader.class, "whole.gz", ANSWERS);
    }

    private static final Pattern ANSWERED = Pattern.compile("(?i)^\\s*(?:re|aw|fwd?|antw|sv)\\s*(?:\\[\\d+])?:");
    private static final Span NOWHERE = new Span(0, 0);
    private static final double CERTAIN = 0.99;
    private static final double DOUBTFUL = 0.5;
    /** A mail of fewer sentences, its subject line among them, has no more to it than they say. */
    private static final int FEWEST = 3;

    private static final Set<Answer> UNCLEAR = EnumSet.of(Answer.UNSURE);

    /** What a program that answers by itself can be taken at its word for. */
    private static final Set<Answer> OF_PROGRAMS = EnumSet.of(Answer.OUT_OF_OFFICE, Answer.BOUNCE);

    private final LinearModel opinion;
    private final LinearModel whole;

    public ReplyReader() {
        this(Shipped.OPINION, Shipped.WHOLE);
    }

    /**
     * @param opinion of sentences: {@link Answer#UNSURE} stands for saying nothing, {@link Answer#FORM_REJECTION} for any
     *     refusal
     * @param whole of whole mails, as {@link Outcome} has it
     */
    ReplyReader(LinearModel opinion, LinearModel whole) {
        this.opinion = opinion;
        this.whole = whole;
    }

    /** Reads a mail: a bounce and an automatic reply are told by their envelope and never taken for an answer. */
    public Reading read(Message message) {
        return read(message.subject(), message.body(), message.origin().kind());
    }

    /** Reads pasted text, taken to be written by a person. */
    public Reading read(String subject, String body) {
        return read(subject, body, Origin.Kind.PERSON);
    }

    /**
     * @param subject may be empty
     * @param body the newest text alone, without quoted text
     */
    public Reading read(String subject, String body, Origin.Kind kind) {
        if (kind == Origin.Kind.BOUNCE) {
            return new Reading(List.of(new Claim(Answer.BOUNCE, NOWHERE, CERTAIN)), true);
        }
        List<Span> sentences = Sentences.of(body);
        Scan scan = scan(subject, body, sentences);
        if (!scan.english()) {
            return new Reading(List.of(new Claim(Answer.UNSURE, NOWHERE, DOUBTFUL)), false);
        }
        boolean automatic = kind == Origin.Kind.AUTO_REPLY;
        boolean about = !ANSWERED.matcher(subject).lookingAt();
        boolean personal = Tone.personal(body, scan.hits);
        Map<Answer, Hit> found = rules(scan, about, automatic, personal);
        if (!automatic && !whole.knowsNothing() && scan.verdicts.size() >= FEWEST) {
            float[] probable = new float[ANSWERS];
            int[] traits = scan.whole.traits(scan.verdicts, scan.hits, found.keySet(), personal);
            whole.raise(probable, traits, traits.length);
            found = new Outcome(probable, found, scan.verdicts, scan.hits).claims();
        }
        List<Claim> claims = new ArrayList<>();
        found.forEach((answer, hit) -> {
            if (!automatic || OF_PROGRAMS.contains(answer)) {
                claims.add(new Claim(
                        answer,
                        hit.sentence() == Hit.SUBJECT ? NOWHERE : sentences.get(hit.sentence()),
                        confidence(answer, hit, scan.verdicts)));
            }
        });
        if (claims.isEmpty()) {
            claims.add(new Claim(automatic ? Answer.OUT_OF_OFFICE : Answer.NO_JOB_MAIL, NOWHERE, DOUBTFUL));
        }
        claims.sort(Comparator.comparingDouble(Claim::confidence).reversed());
        return new Reading(claims, true);
    }

    /** What the rules make of cues and opinion. */
    private Map<Answer, Hit> rules(Scan scan, boolean about, boolean automatic, boolean personal) {
        Agreement agreement = new Agreement(scan.verdicts);
        List<Hit> hits = opinion.knowsNothing() ? scan.hits : agreement.hits(scan.hits);
        Map<Answer, Hit> found = new Judgement(hits, about).claims(automatic, personal);
        if (found.isEmpty() || found.keySet().equals(UNCLEAR)) {
            Guess guess = agreement.guess();
            if (guess != null) {
                return Map.of(
                        guess.answer() == Answer.FORM_REJECTION && personal
                                ? Answer.PERSONAL_REJECTION
                                : guess.answer(),
                        guess.hit());
            }
        }
        return found;
    }

    /** What a mail shows as a whole to an opinion of its sentences. */
    static int[] whole(LinearModel opinion, String subject, String body) {
        ReplyReader reader = new ReplyReader(opinion, LinearModel.silent(ANSWERS));
        Scan scan = reader.scan(subject, body, Sentences.of(body));
        boolean personal = Tone.personal(body, scan.hits);
        boolean about = !ANSWERED.matcher(subject).lookingAt();
        return scan.whole.traits(
                scan.verdicts,
                scan.hits,
                reader.rules(scan, about, false, personal).keySet(),
                personal);
    }

    /** How far the cue can be trusted, or the second opinion where it is surer. */
    private static double confidence(Answer answer, Hit hit, List<Verdict> verdicts) {
        if (answer == Answer.UNSURE) {
            return DOUBTFUL;
        }
        double said = hit.cue().weight() / 100.0;
        return verdicts.stream()
                .filter(verdict -> verdict.sentence() == hit.sentence())
                .mapToDouble(verdict -> CERTAIN * verdict.of(Agreement.known(answer)))
                .reduce(said, Math::max);
    }

    /** The cues that count in a mail. */
    static List<Hit> hits(String subject, String body) {
        return new ReplyReader().scan(subject, body, Sentences.of(body)).hits;
    }

    private Scan scan(String subject, String body, List<Span> sentences) {
        Scan scan = new Scan(LEXICON, opinion);
        if (!subject.isBlank()) {
            scan.read(subject, new Span(0, subject.length()), Hit.SUBJECT);
        }
        for (int i = 0; i < sentences.size(); i++) {
            scan.read(body, sentences.get(i), i);
        }
        scan.namesFrom(Signature.begins(body, sentences));
        return scan;
    }

    static Lexicon lexicon() {
        return LEXICON;
    }
}

package afterword.prose.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what an employer's mail means. */
public final class ReplyReader {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Pattern ANSWERED = Pattern.compile("(?i)^\\s*(re|aw|fwd?|antw)\\s*(\\[\\d+\\])?:");

    /** Reads subject and newest text of a mail. */
    public Reading read(String subject, String body) {
        Scan scan = new Scan(LEXICON);
        boolean about = !ANSWERED.matcher(subject).lookingAt();
        if (!subject.isBlank()) {
            scan.read(subject, new Span(0, subject.length()), Hit.SUBJECT);
        }
        List<Span> sentences = Sentences.of(body);
        for (int i = 0; i < sentences.size(); i++) {
            scan.read(body, sentences.get(i), i);
        }
        boolean automatic = false;
        Map<Answer, Hit> found = new Judgement(scan.hits, about).claims(automatic, Tone.personal(body, scan.hits));
        List<Claim> claims = new ArrayList<>();
        found.forEach((answer, hit) -> claims.add(new Claim(
                answer,
                hit.sentence() == Hit.SUBJECT ? new Span(0, 0) : sentences.get(hit.sentence()),
                hit.cue().weight() / 100.0)));
        if (claims.isEmpty()) {
            claims.add(new Claim(Answer.NO_JOB_MAIL, new Span(0, 0), 0.5));
        }
        return new Reading(claims, true);
    }

    List<Hit> hits(String subject, String body) {
        Scan scan = new Scan(LEXICON);
        if (!subject.isBlank()) {
            scan.read(subject, new Span(0, subject.length()), Hit.SUBJECT);
        }
        List<Span> sentences = Sentences.of(body);
        for (int i = 0; i < sentences.size(); i++) {
            scan.read(body, sentences.get(i), i);
        }
        return scan.hits;
    }

    static Lexicon lexicon() {
        return LEXICON;
    }
}

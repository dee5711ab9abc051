package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Span;
import afterword.prose.tone.Reading;
import afterword.prose.tone.Sign;
import afterword.prose.tone.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said at one go. A script for a call holds two such things, of which only one is said: what to say to the person,
 * and what to leave on a machine.
 */
final class Takes {

    private static final Pattern MACHINE = Pattern.compile(
            "(?mi)^if [^\\n]{0,60}\\b(?:machine|voicemail|voice mail|mailbox|nobody|no one)\\b[^\\n]{0,40}:[ \\t]*$");

    private Takes() {}

    static List<Span> of(Letter letter) {
        String body = letter.body();
        Matcher machine = MACHINE.matcher(body);
        if (letter.form() != Form.CALL_SCRIPT || !machine.find()) {
            return List.of(Page.span(0, body.length()));
        }
        return List.of(Page.span(0, machine.start()), Page.span(machine.end(), body.length()));
    }

    /** How a body reads, each take for itself. */
    static Reading read(Letter letter, Tone tone) {
        List<Finding> findings = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        for (Span take : of(letter)) {
            int by = take.from();
            Reading reading = tone.read(letter.body().substring(by, take.to()));
            for (Finding each : reading.findings()) {
                Span span = each.span();
                Repair repair = each.repair();
                findings.add(new Finding(
                        each.check(),
                        each.severity(),
                        span == null ? null : shifted(span, by),
                        each.title(),
                        each.says(),
                        each.sources(),
                        repair == null ? null : new Repair(shifted(repair.span(), by), repair.with())));
            }
            reading.signs().forEach(sign -> signs.add(new Sign(sign.check(), sign.wish(), shifted(sign.span(), by))));
        }
        return new Reading(List.copyOf(findings), List.copyOf(signs));
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.part(), span.from() + by, span.to() + by);
    }
}

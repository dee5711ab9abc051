package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
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

    static List<Span> of(Form form, String body) {
        Matcher machine = MACHINE.matcher(body);
        if (form != Form.CALL_SCRIPT || !machine.find()) {
            return List.of(Page.span(0, body.length()));
        }
        return List.of(Page.span(0, machine.start()), Page.span(machine.end(), body.length()));
    }

    /** How a body reads, each take for itself. */
    static Reading read(Letter letter, Roster roster, Tone tone) {
        List<Finding> findings = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        for (Span take : of(letter.form(), letter.body())) {
            Reading reading =
                    Neutral.of(letter.body(), take.from(), take.to(), roster).read(tone, Span.Part.BODY);
            findings.addAll(reading.findings());
            signs.addAll(reading.signs());
        }
        return new Reading(List.copyOf(findings), List.copyOf(signs));
    }
}

package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.plan.Step;
import afterword.prose.letter.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form a letter can have, as a stamp to choose.
 *
 * @param lack why it cannot go that way yet, null if it can
 */
public record Medium(
        String form,
        String stamp,
        String name,
        boolean chosen,
        @Nullable String lack) {

    /** The four of paper and mail; a script where the plan would call; and whatever else is chosen. */
    static List<Medium> of(Planned planned, MessageKind kind, String to, @Nullable Step step, Form chosen) {
        List<Form> forms = new ArrayList<>(List.of(Form.EMAIL, Form.CARD, Form.LETTER, Form.FAX));
        boolean calls = step != null && step.channels().stream().anyMatch(via -> via == Channel.PHONE);
        if (calls || chosen.spoken()) {
            forms.add(Form.CALL_SCRIPT);
            forms.add(Form.VOICEMAIL);
        }
        if (!forms.contains(chosen)) {
            forms.add(chosen);
        }
        return forms.stream()
                .map(form -> new Medium(form.word(), stamp(form), name(form), form == chosen, lack(planned, to, form)))
                .toList();
    }

    static String name(Form form) {
        return switch (form) {
            case EMAIL -> "Email";
            case CARD -> "Hand-written card";
            case LETTER -> "Letter";
            case FAX -> "Fax";
            case CALL_SCRIPT -> "Call";
            case VOICEMAIL -> "Voicemail";
            case TEXT -> "Text message";
            case NETWORK -> "In your network";
            case PORTAL -> "Through the portal";
        };
    }

    private static String stamp(Form form) {
        return switch (form) {
            case EMAIL -> "mail";
            case CARD -> "card";
            case LETTER -> "letter";
            case FAX -> "fax";
            case CALL_SCRIPT, VOICEMAIL, TEXT -> "phone";
            case NETWORK, PORTAL -> "form";
        };
    }

    static @Nullable String lack(Planned planned, String to, Form form) {
        Person person = planned.person(to);
        if (person != null && person.reachableBy(form.channel())) {
            return null;
        }
        String of = " of " + planned.name(to) + " is on record.";
        return switch (form) {
            case EMAIL -> "No email address" + of;
            case CARD, LETTER -> "No postal address" + of;
            case FAX -> "No fax number" + of;
            case CALL_SCRIPT, VOICEMAIL, TEXT -> "No telephone number" + of;
            case NETWORK, PORTAL -> null;
        };
    }
}

package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.engine.fact.MessageKind;
import java.util.HashSet;
import java.util.Set;

/** Which checks of tone a kind of message is read by (rules 5.0). */
final class Applying {

    private static final Set<String> EVERYWHERE = Set.of("L1", "L4");

    private Applying() {}

    /** The ids of checks that look for what should not be said. */
    static Set<String> to(Planned planned, MessageKind kind, String to) {
        Set<String> checks = new HashSet<>(EVERYWHERE);
        checks.addAll(
                switch (kind) {
                    case THANK_YOU -> Set.of("L2", "L3", "L5", "L6", "L11", "L12", "L16", "L27");
                    case FOLLOW_UP ->
                        Set.of("L2", "L3", "L5", "L6", "L7", "L11", "L12", "L16", "L17", "L18", "L23", "L24", "L27");
                    case CLOSING_QUESTION -> Set.of("L3", "L5", "L6", "L19", "L24");
                    case OFFER_NOTICE -> Set.of("L3", "L5", "L6", "L7", "L12", "L16", "L22");
                    case REJECTION_REPLY, FEEDBACK_REQUEST -> Set.of("L11", "L20", "L21");
                    case NETWORK_INVITE, REFERRAL_REQUEST -> Set.of("L6", "L20", "L26");
                    case APPLICATION_FOLLOW_UP, EMPLOYER_REQUESTED -> Set.of("L3", "L5", "L6", "L7", "L12", "L16");
                    case CONTACT_LOOKUP, LOGISTICS, CORRECTION, REPLY, WITHDRAWAL, OFFER_ANSWER -> Set.of("L6");
                });
        boolean again = planned.history().sent().stream()
                .anyMatch(each -> each.kind() == kind && each.to().equals(to));
        if (kind == MessageKind.FOLLOW_UP && again) {
            checks.add("L8");
        }
        return checks;
    }

    /** The ids of checks that miss something that should be said. */
    static Set<String> missing(MessageKind kind) {
        return switch (kind) {
            case THANK_YOU, REJECTION_REPLY -> Set.of("L11");
            case FOLLOW_UP -> Set.of("L17");
            case CLOSING_QUESTION -> Set.of("L19");
            default -> Set.of();
        };
    }
}

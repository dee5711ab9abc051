package afterword.prose.review;

import afterword.engine.fact.MessageKind;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which checks a kind of message is read by (rules 5.0). A check runs with its own severity; those a row calls further are
 * looked at as well, and miss nothing worse than advice unless the check itself says so.
 *
 * <p>What judges facts (L9, L10, L25: "all kinds" is what these say they apply to) is looked at in every row, and two more
 * wherever the record makes them apply: nothing bitter follows a no (L20), and a follow-up that speaks of another offer does
 * so as an offer notice would (L22). Brevity (L18) applies to every contact that asks, so to the closing question as well, and
 * to every call; thanks are only told when they grow long. Thanks neither threaten (L7) nor come with a gift (L23).
 */
enum Table {
    THANK_YOU("L1 L3-L6 L9 L10 L11 L12 L13 L14 L15 L17 L25", "L2 L16 L27"),
    FOLLOW_UP("L1 L3-L8 L10 L15 L17 L24", "L2 L9 L11 L12 L13 L16 L18 L23 L27"),
    SECOND_CALL("L1 L3-L8 L10 L12 L15 L17 L24", "L2 L9 L11 L13 L16 L18 L23 L27"),
    CLOSING_QUESTION("L1 L3-L6 L10 L15 L19 L24", "L8"),
    OFFER_NOTICE("L1 L3-L7 L10 L15 L22", "L12 L16"),
    AFTER_A_NO("L1 L4 L11 L20 L21", ""),
    NETWORK("L1 L6 L10 L20 L26", ""),
    APPLICATION("L1 L3-L7 L10 L25", "L12 L16"),
    ANY_OTHER("L1 L4 L6 L10", "L25");

    /** What judges facts, for whatever is written. */
    static final Set<String> EVERYWHERE = ids("L9 L10 L25");

    private final Set<String> mandatory;
    private final Set<String> further;

    Table(String mandatory, String further) {
        this.mandatory = ids(mandatory);
        this.further = ids(further);
    }

    /**
     * The row of a message.
     *
     * @param secondCall whether it is spoken, and a call came before it
     */
    static Table of(MessageKind kind, boolean secondCall) {
        return switch (kind) {
            case THANK_YOU -> THANK_YOU;
            case FOLLOW_UP -> secondCall ? SECOND_CALL : FOLLOW_UP;
            case CLOSING_QUESTION -> CLOSING_QUESTION;
            case OFFER_NOTICE -> OFFER_NOTICE;
            case REJECTION_REPLY, FEEDBACK_REQUEST -> AFTER_A_NO;
            case NETWORK_INVITE, REFERRAL_REQUEST -> NETWORK;
            case APPLICATION_FOLLOW_UP -> APPLICATION;
            case EMPLOYER_REQUESTED, CONTACT_LOOKUP, LOGISTICS, CORRECTION, REPLY, WITHDRAWAL, OFFER_ANSWER ->
                ANY_OTHER;
        };
    }

    Set<String> mandatory() {
        return mandatory;
    }

    Set<String> further() {
        return further;
    }

    /**
     * Whether a letter of this row is read by a check.
     *
     * @param afterNo whether the employer has said no
     */
    boolean has(String check, boolean afterNo) {
        return mandatory.contains(check)
                || further.contains(check)
                || EVERYWHERE.contains(check)
                || (afterNo && check.equals("L20"))
                || (check.equals("L18") && (this == THANK_YOU || this == CLOSING_QUESTION))
                || (check.equals("L22") && (this == FOLLOW_UP || this == SECOND_CALL))
                || (this == THANK_YOU && (check.equals("L7") || check.equals("L23")));
    }

    private static Set<String> ids(String spaced) {
        Set<String> ids = new LinkedHashSet<>();
        for (String each : spaced.split(" ")) {
            String[] ends = each.split("-");
            if (ends.length == 2) {
                int last = Integer.parseInt(ends[1].substring(1));
                for (int id = Integer.parseInt(ends[0].substring(1)); id <= last; id++) {
                    ids.add("L" + id);
                }
            } else if (!each.isEmpty()) {
                ids.add(each);
            }
        }
        return ids;
    }
}

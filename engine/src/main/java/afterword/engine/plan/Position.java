package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the chain of follow-ups has come: first as it really is, then as if each planned step had been done. */
final class Position {

    int unanswered;
    int counted;
    int emails;
    int calls;
    int attempts;
    boolean asked;
    String lastVia = "none";

    @Nullable
    LocalDate last;
    /** When the addressee is back, if they are away. */
    @Nullable
    LocalDate returns;

    /** The channels used, a bit each. */
    private int outlets;

    /** Local times of the unanswered emails, for choosing another part of the day. */
    final List<LocalTime> emailTimes = new ArrayList<>(3);

    void advance(MessageKind kind, Channel via, boolean either, @Nullable LocalDate on, @Nullable LocalTime at) {
        unanswered++;
        count(via);
        attempts = 0;
        switch (via) {
            case EMAIL -> {
                use(Channel.EMAIL);
                lastVia = either ? "either" : "email";
                if (at != null) {
                    emailTimes.add(at);
                }
            }
            case PHONE, TEXT -> {
                use(Channel.PHONE);
                lastVia = either ? "either" : "phone";
            }
            default -> {
                use(via);
                lastVia = "other";
            }
        }
        last = on;
        asked |= kind == MessageKind.CLOSING_QUESTION;
    }

    private void use(Channel via) {
        outlets |= 1 << via.ordinal();
    }

    /** Whether an unanswered message went this way. */
    boolean used(Channel via) {
        return (outlets & 1 << via.ordinal()) != 0;
    }

    /** How many different channels the unanswered messages went. */
    int outlets() {
        return Integer.bitCount(outlets);
    }

    /** Counts a follow-up that may lie before the employer's last news. */
    void count(Channel via) {
        counted++;
        if (via == Channel.EMAIL) {
            emails++;
        } else if (via == Channel.PHONE || via == Channel.TEXT) {
            calls++;
        }
    }
}

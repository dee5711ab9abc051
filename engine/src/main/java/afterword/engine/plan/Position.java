package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    final Set<Channel> outlets = EnumSet.noneOf(Channel.class);

    /** Local times of the unanswered emails, for choosing another part of the day. */
    final List<LocalTime> emailTimes = new ArrayList<>(3);

    void advance(MessageKind kind, Channel via, boolean either, @Nullable LocalDate on, @Nullable LocalTime at) {
        unanswered++;
        count(via);
        attempts = 0;
        switch (via) {
            case EMAIL -> {
                outlets.add(Channel.EMAIL);
                lastVia = either ? "either" : "email";
                if (at != null) {
                    emailTimes.add(at);
                }
            }
            case PHONE, TEXT -> {
                outlets.add(Channel.PHONE);
                lastVia = either ? "either" : "phone";
            }
            default -> {
                outlets.add(via);
                lastVia = "other";
            }
        }
        last = on;
        asked |= kind == MessageKind.CLOSING_QUESTION;
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

package afterword.app.candidacy;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;

/** How a way to reach someone is drawn. */
public final class ChannelLook {

    private ChannelLook() {}

    /** The name of its icon. */
    public static String icon(Channel via) {
        return switch (via) {
            case EMAIL -> "mail";
            case PHONE, TEXT -> "phone";
            case POST -> "letter";
            case FAX -> "fax";
            case NETWORK -> "link";
            case PORTAL -> "form";
            case IN_PERSON -> "meet";
        };
    }

    /** The name of its stamp: a handwritten card for thanks on paper, else after the icon. */
    public static String stamp(Channel via, MessageKind kind) {
        return via == Channel.POST && kind == MessageKind.THANK_YOU
                ? "card"
                : via == Channel.NETWORK ? "form" : icon(via);
    }
}

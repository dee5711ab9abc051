package afterword.prose.letter;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Word;

/** How a message is put: what it is written on, or that it is spoken. In notation each is written in lower case with hyphens. */
public enum Form implements Word {
    EMAIL(Channel.EMAIL),
    CARD(Channel.POST),
    LETTER(Channel.POST),
    FAX(Channel.FAX),
    CALL_SCRIPT(Channel.PHONE),
    VOICEMAIL(Channel.PHONE),
    TEXT(Channel.TEXT),
    NETWORK(Channel.NETWORK),
    PORTAL(Channel.PORTAL);

    private final Channel channel;

    Form(Channel channel) {
        this.channel = channel;
    }

    /** The way it goes. */
    public Channel channel() {
        return channel;
    }

    /** Whether it is said aloud. */
    public boolean spoken() {
        return channel == Channel.PHONE;
    }
}

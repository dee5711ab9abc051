package afterword.prose.draft;

import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.history.Outgoing;
import afterword.prose.letter.Form;
import afterword.prose.letter.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said before a message: to the same person, and as thanks to those met with them. Where the words were not
 * kept, the draft of that day stands for them; those met together who have no note yet count as if theirs had been
 * drafted in the order they were met, so that it does not matter in which order drafts are asked for. A card beside a mail
 * has words of its own (C4).
 */
record Said(Drafter drafter, Case file, Style style, Map<Message, String> drafted) {

    /** A message whose words were not kept. */
    record Message(MessageKind kind, Form form, String to, Instant at) {}

    Said(Drafter drafter, Case file, Style style) {
        this(drafter, file, style, new HashMap<>());
    }

    /** The words before a message of this kind. */
    List<Wording> before(Scene scene, MessageKind kind, Form form) {
        List<Wording> before = new ArrayList<>();
        Map<String, Event.Sent> words = words(scene.now);
        List<String> together = kind == MessageKind.THANK_YOU && scene.met != null ? scene.met.with() : List.of();
        List<String> thanked = new ArrayList<>();
        for (Outgoing message : scene.history.sent()) {
            if (!message.at().isBefore(scene.now)) {
                continue;
            }
            boolean thanks = message.kind() == MessageKind.THANK_YOU
                    && scene.met != null
                    && together.contains(message.to())
                    && message.at().isAfter(scene.met.start());
            if (thanks) {
                thanked.add(message.to());
            }
            if (thanks || message.to().equals(scene.to.id())) {
                before.add(Wording.of(said(message, words.get(message.fact()))));
            }
        }
        if (kind == MessageKind.THANK_YOU && form != Form.EMAIL && !thanked.contains(scene.to.id())) {
            before.add(Wording.of(body(kind, Form.EMAIL, scene.to.id(), scene.now)));
        }
        for (String other : together) {
            if (other.equals(scene.to.id())) {
                break;
            }
            if (!thanked.contains(other)) {
                before.add(Wording.of(body(kind, Form.EMAIL, other, scene.now)));
            }
        }
        return before;
    }

    private String said(Outgoing message, Event.@Nullable Sent sent) {
        String kept = sent == null ? null : sent.says();
        return kept == null ? body(message.kind(), form(message.via()), message.to(), message.at()) : kept;
    }

    private String body(MessageKind kind, Form form, String to, Instant at) {
        Message message = new Message(kind, form, to, at);
        String known = drafted.get(message);
        if (known == null) {
            known = drafted(message);
            drafted.put(message, known);
        }
        return known;
    }

    private String drafted(Message message) {
        try {
            Instant before = message.at().minusMillis(1);
            return drafter.draft(message.kind(), message.form(), message.to(), before, this)
                    .letter()
                    .body();
        } catch (NoDraftException e) {
            return "";
        }
    }

    private static Form form(Channel via) {
        return switch (via) {
            case EMAIL, IN_PERSON -> Form.EMAIL;
            case PHONE -> Form.CALL_SCRIPT;
            case TEXT -> Form.TEXT;
            case POST -> Form.CARD;
            case FAX -> Form.FAX;
            case NETWORK -> Form.NETWORK;
            case PORTAL -> Form.PORTAL;
        };
    }

    /** What was sent, by its fact. */
    private Map<String, Event.Sent> words(Instant now) {
        Map<String, Event.Sent> words = new HashMap<>();
        for (Fact fact : file.application().facts()) {
            if (fact.event() instanceof Event.Sent sent && !fact.recorded().isAfter(now)) {
                words.put(fact.id(), sent);
            }
        }
        return words;
    }
}

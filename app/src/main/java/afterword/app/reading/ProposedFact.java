package afterword.app.reading;

import afterword.app.telling.Trees;
import afterword.engine.fact.Event;
import afterword.engine.fact.Word;
import afterword.engine.notation.Node;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact that a mail would add to a case, as a case file tells it; nobody has confirmed it yet. */
public final class ProposedFact {

    private ProposedFact() {}

    /**
     * What is proposed, without when it happened.
     *
     * @param event something received, or a message that came back
     */
    public static Node.Mapping of(Event event) {
        Trees.Fields fact = Trees.fields();
        switch (event) {
            case Event.Received received -> fact.put("received", received(received));
            case Event.Bounced bounced ->
                fact.put(
                        "bounced",
                        Trees.fields().put("message", bounced.message()).made());
            default -> throw new IllegalArgumentException("no mail proposes " + event);
        }
        return fact.made();
    }

    private static Node.Mapping received(Event.Received it) {
        Trees.Fields told = Trees.fields()
                .put("from", it.from())
                .put("meaning", word(it.meaning()))
                .put("via", word(it.via()))
                .put("says", it.says())
                .put("personal", it.personal() ? Trees.flag(true) : null)
                .put("degree", word(it.degree()))
                .put("until", date(it.until()))
                .put("written", it.written() ? Trees.flag(true) : null);
        Event.Timeline timeline = it.timeline();
        if (timeline != null) {
            told.put("precision", word(timeline.precision()))
                    .put("from-date", date(timeline.from()))
                    .put("to-date", date(timeline.to()));
        }
        Event.Request request = it.request();
        if (request != null) {
            Node.Mapping asked = Trees.fields()
                    .put("via", word(request.via()))
                    .put("from", date(request.from()))
                    .put("until", date(request.until()))
                    .made();
            told.put("request", asked.entries().isEmpty() ? null : asked);
        }
        return told.made();
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}

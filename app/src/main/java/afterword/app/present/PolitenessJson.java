package afterword.app.present;

import afterword.prose.politeness.Phrase;
import afterword.prose.politeness.Politeness;
import afterword.prose.politeness.Score;
import org.jspecify.annotations.Nullable;

/** How politely a letter asks, for programs. */
public final class PolitenessJson {

    private PolitenessJson() {}

    /** A field {@code politeness} of an object that has begun; none for a body without a word in it. */
    public static void write(JsonText json, String body) {
        @Nullable Manner manner = Manner.of(body);
        if (manner == null) {
            return;
        }
        Score score = Politeness.of(body);
        json.begin("politeness")
                .put("value", score.value())
                .put("asks", score.asking())
                .put("says", manner.words());
        if (score.asking()) {
            json.begin("request")
                    .put("from", score.request().start())
                    .put("to", score.request().end())
                    .end();
        }
        json.list("phrases");
        for (Phrase each : score.phrases()) {
            json.begin()
                    .put("from", each.span().start())
                    .put("to", each.span().end())
                    .put("weight", each.weight())
                    .put("word", each.word())
                    .end();
        }
        json.endList().end();
    }
}

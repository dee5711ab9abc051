package afterword.app.present;

import afterword.prose.draft.Draft;
import afterword.prose.draft.Gap;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Span;

/** A draft for programs. */
public final class DraftJson {

    private DraftJson() {}

    /** The draft, as the fields of an object that has begun. */
    public static void write(JsonText json, Draft draft) {
        Letter letter = draft.letter();
        json.put("kind", letter.kind())
                .put("form", letter.form())
                .put("to", letter.to())
                .put("subject", letter.subject())
                .put("head", draft.head())
                .put("body", letter.body())
                .texts("attachments", letter.attachments())
                .list("gaps");
        for (Gap gap : draft.gaps()) {
            json.begin().put("name", gap.name()).put("fill", gap.fill());
            Span span = gap.span();
            if (span != null) {
                json.put("part", span.part() == Span.Part.SUBJECT ? "subject" : "body")
                        .put("from", span.from())
                        .put("to", span.to());
            }
            json.end();
        }
        json.endList();
    }
}

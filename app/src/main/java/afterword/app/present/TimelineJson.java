package afterword.app.present;

import afterword.prose.timeline.Reading;

/** When something will happen, for programs. */
public final class TimelineJson {

    private TimelineJson() {}

    /** Writes the fields of the current object; first and last are null where the precision is none. */
    public static void write(JsonText out, Reading reading) {
        out.put("first", reading.first())
                .put("last", reading.last())
                .put("precision", reading.precision())
                .put("words", reading.words())
                .put("how", reading.how())
                .list("others");
        for (Reading.Other other : reading.others()) {
            out.begin()
                    .put("first", other.first())
                    .put("last", other.last())
                    .put("words", other.words())
                    .put("why", other.why())
                    .end();
        }
        out.endList();
    }
}

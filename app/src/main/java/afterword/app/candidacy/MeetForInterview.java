package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records an interview, and with it those met there who were not known before. */
@Component
final class MeetForInterview {

    /** Rows for newcomers in the form. */
    static final List<String> ROWS = List.of("new-1", "new-2", "new-3");

    private final Storage storage;
    private final MeetSomeone meet;
    private final RecordFact record;

    MeetForInterview(Storage storage, MeetSomeone meet, RecordFact record) {
        this.storage = storage;
        this.meet = meet;
        this.record = record;
    }

    /** @throws BadInputException if anything of it cannot be meant; then nothing was recorded */
    void record(Viewer viewer, String candidacy, Typed typed) {
        storage.write(viewer, rows -> {
            List<String> met = new ArrayList<>(typed.fields().getOrDefault("with", List.of()));
            for (String row : ROWS) {
                Node.Mapping newcomer = typed.person(row);
                String name = typed.text("name-" + row);
                if (newcomer != null && name != null) {
                    met.add(meet.meet(viewer, candidacy, name, newcomer));
                }
            }
            record.record(viewer, candidacy, List.of(typed.interviewWith(met)));
            return met.size();
        });
    }
}

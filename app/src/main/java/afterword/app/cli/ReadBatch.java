package afterword.app.cli;

import afterword.app.present.JsonText;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Answers many questions: one a line in, an answer a line out, in the same order. */
final class ReadBatch {

    /** Answers one line. */
    interface Answer {

        /**
         * Writes the fields of the answer.
         *
         * @throws BadInputException if the line is not understood; what was written is taken back
         */
        void write(JsonText out, Node line);
    }

    private final Session session;

    ReadBatch(Session session) {
        this.session = session;
    }

    /**
     * Answers every line of a file, or of standard input for "-".
     *
     * @throws BadInputException if the file cannot be read; a line that is not understood is answered in its place
     */
    int run(String file, Answer answer) throws IOException {
        String name = file.equals("-") ? "standard input" : file;
        try (InputStream in = BatchFile.open(session, file, "a file with a question a line, or -")) {
            Lines lines = new Lines(in);
            Chunk chunk = new Chunk(name);
            while (lines.next(chunk)) {
                answer(chunk, name, answer);
                chunk.answers.writeTo(session.here.out());
            }
        }
        return Cli.DONE;
    }

    private static void answer(Chunk chunk, String name, Answer answer) {
        chunk.answers.reset();
        int start = 0;
        for (int i = 0; i < chunk.lines; i++) {
            int line = chunk.firstLine + i;
            int mark = chunk.answers.size();
            JsonText json = new JsonText(chunk.answers);
            try {
                Node asked = Notation.json(name, line, chunk.bytes, start, chunk.ends[i] - start);
                json.begin();
                answer.write(json, asked);
                json.end();
                json.endLine();
            } catch (BadInputException e) {
                chunk.answers.truncate(mark);
                json = new JsonText(chunk.answers);
                Batch.error(json, line, e.problems());
            } catch (RuntimeException e) {
                // A fault of ours in one line must not cost the others their answers; what was begun is taken back.
                chunk.answers.truncate(mark);
                json = new JsonText(chunk.answers);
                Batch.error(
                        json,
                        line,
                        List.of(new Problem(
                                new Place(name, line, 1), null, "we failed on this line: " + e, "an answer", null)));
            }
            start = chunk.ends[i] + 1;
        }
    }
}

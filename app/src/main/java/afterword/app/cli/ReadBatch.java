package afterword.app.cli;

import afterword.app.present.JsonText;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

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
        try (InputStream in = open(file)) {
            return run(named(file), in, answer);
        }
    }

    /**
     * The same, once all of them were looked at.
     *
     * @param look sees every line that can be read, before the first is answered; one that it does not understand is left to
     *     the answer
     */
    int run(String file, Consumer<Node> look, Answer answer) throws IOException {
        byte[] all;
        try (InputStream in = open(file)) {
            all = in.readAllBytes();
        }
        Lines lines = new Lines(new ByteArrayInputStream(all));
        Chunk chunk = new Chunk(named(file));
        while (lines.next(chunk)) {
            look(chunk, named(file), look);
        }
        return run(named(file), new ByteArrayInputStream(all), answer);
    }

    private static void look(Chunk chunk, String name, Consumer<Node> look) {
        int start = 0;
        for (int i = 0; i < chunk.lines; i++) {
            try {
                look.accept(Notation.json(name, chunk.firstLine + i, chunk.bytes, start, chunk.ends[i] - start));
            } catch (RuntimeException e) {
                // Said when it is answered.
            }
            start = chunk.ends[i] + 1;
        }
    }

    private int run(String name, InputStream in, Answer answer) throws IOException {
        Lines lines = new Lines(in);
        Chunk chunk = new Chunk(name);
        while (lines.next(chunk)) {
            answer(chunk, name, answer);
            chunk.answers.writeTo(session.here.out());
        }
        return Cli.DONE;
    }

    private InputStream open(String file) throws IOException {
        return BatchFile.open(session, file, "a file with a question a line, or -");
    }

    private static String named(String file) {
        return file.equals("-") ? "standard input" : file;
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

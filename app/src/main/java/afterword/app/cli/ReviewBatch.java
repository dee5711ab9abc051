package afterword.app.cli;

import afterword.app.present.JsonText;
import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Letters of many lines. Those of one case, kind and day are each other's colleagues; where several lines write to one person
 * they are attempts at one letter, and nobody else's is held against them.
 */
final class ReviewBatch {

    private final Session session;
    private final LookOver looks;
    private final @Nullable String at;
    private final Map<String, CaseSource> named = new HashMap<>();

    /** The letters of each, by whom they go to. */
    private final Map<Sitting, Map<String, List<Letter>>> sittings = new HashMap<>();

    /** @param at when they go where a line does not say, null for what its case says */
    ReviewBatch(Session session, LookOver looks, @Nullable String at) {
        this.session = session;
        this.looks = looks;
        this.at = at;
    }

    /** Letters somebody writes in one go. */
    private record Sitting(Case file, MessageKind kind, LocalDate day) {}

    private record Line(Letter letter, CaseSource source, Instant now) {

        Sitting sitting() {
            Case file = source.file();
            return new Sitting(
                    file,
                    letter.kind(),
                    LocalDate.ofInstant(now, file.application().employer().zone()));
        }
    }

    /** @throws BadInputException if the file cannot be read */
    int run(String file) throws IOException {
        return new ReadBatch(session).run(file, this::gather, this::answer);
    }

    private void gather(Node told) {
        Line line = line(told);
        sittings.computeIfAbsent(line.sitting(), none -> new LinkedHashMap<>())
                .computeIfAbsent(line.letter().to(), none -> new ArrayList<>())
                .add(line.letter());
    }

    private void answer(JsonText out, Node told) {
        Line line = line(told);
        LookOver.write(out, line.letter(), looks.of(line.letter(), line.source().file(), line.now(), colleagues(line)));
    }

    private List<Letter> colleagues(Line line) {
        return sittings.getOrDefault(line.sitting(), Map.of()).values().stream()
                .filter(each -> each.size() == 1)
                .map(List::getFirst)
                .filter(each -> !each.to().equals(line.letter().to()))
                .toList();
    }

    private Line line(Node line) {
        Fields told = Fields.of(line, "a letter");
        String text = told.text("text");
        MessageKind wanted = told.word("kind", MessageKind.class);
        Form how = told.word("form", Form.class, Form.EMAIL);
        String title = told.findText("subject");
        List<String> along = told.texts("attachments");
        CaseSource source = source(told.get("case", "the name of a case file, or a case"));
        Instant when = told.findInstant("at", source.file().candidateZone());
        String whom = source.person(told.get("to").place(), told.text("to")).id();
        Node copies = told.find("cc");
        List<String> others = told.texts("cc").stream()
                .map(each -> source.copied(copies == null ? line.place() : copies.place(), each))
                .toList();
        told.noOthers();
        Letter letter = new Letter(
                wanted,
                how,
                whom,
                Objects.requireNonNullElse(title, ""),
                LookOver.body(text, told.get("text").place()),
                along,
                others);
        return new Line(letter, source, when == null ? source.when(at, session) : when);
    }

    /** A case that stands in a line, or one of a file, which is read once however many letters name it. */
    private CaseSource source(Node told) {
        if (told instanceof Node.Scalar name) {
            return named.computeIfAbsent(name.text(), each -> read(each, name.place()));
        }
        return new CaseSource(session.cases.read(told), told);
    }

    /**
     * A case of a file. Whoever wrote the batch may not be whoever may read the file, so of one that is not understood only
     * the place is said, and nothing that stands in it.
     */
    private CaseSource read(String file, Place told) {
        String text = ReadFile.text(file, told);
        try {
            Node node = Notation.yaml(file, text);
            return new CaseSource(session.cases.read(node), node);
        } catch (BadInputException bad) {
            Place wrong = bad.problems().getFirst().place();
            throw new BadInputException(new Problem(
                    told,
                    file,
                    "'" + file + "' is not understood as a case, first in its line " + wrong.line() + ", column "
                            + wrong.column(),
                    "a case file; `afterword plan " + file + "` says what is wrong with it",
                    null));
        }
    }
}
